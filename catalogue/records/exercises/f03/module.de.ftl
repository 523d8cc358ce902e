### Wörter von f03: Sicherheit für Kinder.

title = Sicherheit für Kinder
purpose = Was Erwachsene tun können, damit Kinder sicherer sind: klare Regeln zu Hause, ein Blick für Zeichen, ehrliche Worte und die richtige erste Antwort, wenn ein Kind etwas erzählt.
rule = Was Gericht, Polizei oder Kinderschutz festgelegt haben, geht vor.
