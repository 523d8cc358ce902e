### Wörter von m05.pros-cons: jetzt und später.

title = Jetzt und später
purpose = Sehen Sie sich an, was es heute kostet, auf Kurs zu bleiben, und was es später gibt. Vier Felder, dann Ihr stärkster Grund.
never = Nur Gründe, Gefühle und Folgen. Nichts über sexuelle Gedanken, andere Menschen oder das, was geschehen ist.
hard-today = Auf Kurs bleiben: Was ist heute schwer daran?
    .hint = Es darf schwer sein und trotzdem richtig. Kinder bleiben sicher, weil Erwachsene auch Schweres tun.
    .item = Heute schwer
hard-today-line = Was schwer ist
good-later = Auf Kurs bleiben: Was wird später gut daran sein?
    .hint = Denken Sie an morgen, an die Zeit in einem Jahr, an die Menschen um Sie.
    .item = Später gut
good-later-line = Was gut sein wird
relief = Gegen meine Werte handeln: Welche Erleichterung würde ich heute suchen?
    .hint = Die Antwort auf alles davon: Die Erleichterung ist kurz, ein Kind leidet oder wird benutzt, und Sie müssten dafür einstehen. Jedes dieser Bedürfnisse lässt sich ohne Schaden erfüllen.
relief-lonely = Mich weniger einsam fühlen
relief-tense = Weniger angespannt sein
relief-numb = Eine Weile nichts fühlen
relief-habit = Einer Gewohnheit folgen
relief-escape = Vor etwas fliehen
cost = Gegen meine Werte handeln: Was würde es später kosten?
    .hint = Die erste Zeile gilt immer. Ergänzen Sie, was es noch kosten würde.
    .item = Spätere Kosten
cost-first = Ein Kind leidet oder wird benutzt
cost-line = Was es kosten würde
strongest = Ihr stärkster Grund, auf Kurs zu bleiben
    .hint = Denken Sie an die vier Felder zurück. Welche Zeile wiegt am schwersten? Schreiben Sie sie noch einmal auf. Wenn Sie sie speichern, wird sie eine Karte mit einem Grund.
