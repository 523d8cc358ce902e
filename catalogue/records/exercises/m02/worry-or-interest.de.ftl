### Wörter von m02.worry-or-interest: wenn die Angst selbst das Problem ist.

title = Wenn die Angst selbst das Problem ist
purpose = Manche Menschen leiden vor allem am Zweifel an sich selbst. Diese Seite zeigt, wo es die passende Hilfe gibt. Sie ist kein Test.
alike = Zwei verschiedene Probleme können sich ähnlich anfühlen. Das eine ist ein sexuelles Interesse an Kindern. Das andere ist eine Angst: ungewollte Gedanken, die immer wiederkommen und den Menschen entsetzen, der sie hat. Von innen sind sie schwer zu unterscheiden. Das können nur Fachleute, und auf dieser Seite wird nichts entschieden.
    .heading = Zwei Probleme, die sich ähnlich anfühlen
fits = Was passt zu Ihnen?
    .hint = Ihre Antworten werden nicht gespeichert. Einmal genügt: Sie müssen es nicht noch einmal durchdenken.
fits-foreign = Die Gedanken fühlen sich fremd an und entsetzen mich
fits-check = Ich prüfe meinen Körper oder meine Erinnerung
fits-avoid = Ich meide Kinder aus Angst vor mir selbst
fits-ask = Ich frage oder suche immer wieder nach Beruhigung
fits-minutes = Die Erleichterung hält nur Minuten
fits-none = Nichts davon
few = Aus Ihrer Auswahl folgt nichts Sicheres, weder so noch so. Die Übungen gehen weiter wie bisher. Wenn die Frage Ihnen keine Ruhe lässt, nehmen Sie sie in ein Gespräch mit Fachleuten mit, statt allein nach der Antwort zu suchen.
    .heading = Kein Urteil
doubt = Was Sie gewählt haben, kommt oft bei einer Zwangsstörung vor. Dort ist der Zweifel selbst die Krankheit, und sie lässt sich behandeln. Auch das ist kein Urteil. Die richtige Adresse sind Fachleute, die Zwänge behandeln. Bitte testen Sie sich auf keine Weise: Testen und Beruhigung helfen nur für Minuten und nähren den Zweifel.
    .heading = Wer bei Zweifeln hilft
ratings = Zahlen können zu einer Art Selbsttest werden. Lassen Sie darum Fragen danach aus, wie stark ein Drang war, und geben Sie andere Zahlen höchstens einmal in der Woche an. Sie müssen auf diese Seite nicht zurückkommen. Auch Fragen zur Nähe von Kindern gehören in das Gespräch mit den Fachleuten.
    .heading = Sparsam mit Zahlen
either = Ein Gedanke ist keine Tat. Was Kindern schadet, ist Missbrauch und jedes Bild davon. Für das, was Sie tun, bleiben Sie verantwortlich, und für beide Probleme gibt es Hilfe. Wenn Sie Angst haben, bald danach zu handeln, wägen Sie das nicht allein ab: Gehen Sie zu anderen Erwachsenen und öffnen Sie die Notfallseite.
    .heading = So oder so
