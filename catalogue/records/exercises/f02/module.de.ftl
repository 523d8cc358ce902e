### Wörter von f02: die ersten Tage.

title = Die ersten Tage
purpose = Für die Zeit, gleich nachdem Sie etwas entdeckt oder erfahren haben oder die Polizei da war. Die Sicherheit der Kinder geht vor. Außer der Sicherheit muss jetzt nichts entschieden werden.
