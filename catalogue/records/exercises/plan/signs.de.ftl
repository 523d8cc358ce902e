### Wörter von plan.signs: Warnzeichen.

title = Warnzeichen
purpose = Zeichen, die Sie früh bemerken, geben Ihnen Zeit zu handeln: um Kinder zu schützen und sich selbst.
never = Nur Arten von Zeichen. Nichts Sexuelles, keine Gedanken im Einzelnen, nichts über andere Menschen.
adapt-n2 = Wenn Sie Gedanken, sich das Leben zu nehmen, folgen könnten, öffnen Sie zuerst die Notfallseite. Füllen Sie das hier danach mit jemandem zusammen aus.
signs = Was bemerken Sie zuerst, bevor es schwer wird?
    .hint = Gefühle, Körper, Arten von Gedanken, Gewohnheiten. Zum Beispiel: schlecht schlafen, unruhig sein, sich zurückziehen, Mahlzeiten auslassen.
    .item = Zeichen
signs-sign = In wenigen Worten
