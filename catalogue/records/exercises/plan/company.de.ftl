### Wörter von plan.company: Menschen und Orte, die auf andere Gedanken bringen.

title = Gute Gesellschaft und Orte
purpose = Unter anderen Erwachsenen zu sein, kann eine schwere Stunde leichter machen. Dort muss niemand wissen, was los ist.
never = Nur Erwachsene, mit Rolle oder Spitznamen. Keine vollen Namen und keine Orte, an denen Kinder sind.
adapt-n2 = Wenn Sie Gedanken, sich das Leben zu nehmen, folgen könnten, öffnen Sie zuerst die Notfallseite. Füllen Sie das hier danach mit jemandem zusammen aus.
company = Welche Erwachsenen und welche Orte bringen Sie auf andere Gedanken?
    .hint = Zum Beispiel: ein Kollege, die Nachbarin von oben, der Chor am Abend, der Lesesaal. Wählen Sie Orte ohne Angebote für Kinder.
    .item = Mensch oder Ort
company-who = Rolle, Spitzname oder Art des Ortes
