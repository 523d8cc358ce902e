### Wörter von m01.where-now: wie es mir gerade geht.

title = Wie es mir gerade geht
purpose = Sechs kurze Fragen, damit zuerst kommt, was Sie am meisten brauchen. Es gibt keine Punkte und kein Urteil.
distress = Wie schwer war diese Woche für Sie?
    .low = Ruhig
    .middle = Angespannt
    .high = Unerträglich
heavy = Das ist viel auf einmal. Es heißt nicht, dass Ihnen nicht mehr zu helfen ist. Sie können hier aufhören und zuerst eine beruhigende Übung öffnen. Die Fragen können warten.
    .heading = Eine schwere Woche
pull = Wie stark hat es Sie zu etwas hingezogen, das Sie nicht tun wollen?
    .hint = Nur wie stark es war, nicht worum es ging. Ein Drang ist keine Tat. Danach zu handeln, schadet einem Kind, und was ein Erwachsener tut, dafür ist er verantwortlich.
    .low = Gar nicht
    .middle = Spürbar, aber zu bewältigen
    .high = Sehr stark
strong = Ein starker Drang ist ein Grund, gleich für mehr Sicherheit zu sorgen. Kein Kind darf zu Schaden kommen, und das liegt in Ihrer Verantwortung.

    Ist er gerade jetzt stark? Dann gehen Sie dorthin, wo andere Erwachsene sind und keine Kinder, und lassen Sie das Gerät liegen. Wenn Sie nicht sicher sind, dass Sie sich fernhalten, öffnen Sie die Notfallseite.
    .heading = Ein starker Drang
confidence = Wie sicher sind Sie, dass Sie auf Ihrem Weg bleiben?
    .hint = Auf dem Weg bleiben heißt: Keinem Kind geschieht etwas, und Sie leben nach Ihren Werten.
    .low = Gar nicht sicher
    .middle = Halb sicher
    .high = Ganz sicher
unsure = Es ist gut, das jetzt zu wissen. Es ist ein Grund, nicht allein damit zu bleiben. Seien Sie vorerst nicht mit einem Kind allein, und geben Sie jede Betreuung an andere Erwachsene ab. Sprechen Sie heute oder morgen mit einem Hilfsangebot. Ein Plan und ein Mensch können Ihnen helfen, Kinder zu schützen.
    .heading = Wenig Zuversicht
life = Denken Sie daran, sich das Leben zu nehmen?
    .hint = Ihre Antwort wird nicht gespeichert. Sie entscheidet nur, welche Hilfe zuerst kommt. Die Nummern hier können Sie anrufen, egal was Sie antworten.
life-no = Nein
life-sometimes = Manchmal, ohne Plan
life-often = Oft
life-might-act = Ich könnte es tun
life-not-said = Möchte ich nicht sagen
harm = Haben Sie Sorge, dass Sie einem Kind etwas antun könnten?
    .hint = Ihre Antwort wird nicht gespeichert. Diese Sorge früh ernst zu nehmen, kann ein Kind schützen.
harm-no = Nein
harm-general = Allgemein ja, gerade nicht
harm-soon = Ja, bald oder jetzt
harm-not-said = Möchte ich nicht sagen
careful = Sie nehmen es ernst, und das ist wichtig. Sorgen Sie vorerst dafür, dass immer andere Erwachsene dabei sind, wenn Sie mit einem Kind zusammen sind. Es gibt Angebote für Menschen mit dieser Sorge, melden Sie sich dort; bei manchen braucht der erste Kontakt keinen Namen. Wenn es dringend wird, öffnen Sie sofort die Notfallseite.
    .heading = Was Sie jetzt tun können
police = Sind Polizei oder Gericht beteiligt?
    .hint = Ihre Antwort wird nicht gespeichert. Zur Sache selbst wird nichts gefragt.
police-no = Nein
police-yes = Ja
police-not-said = Möchte ich nicht sagen
courts = Dafür gibt es Modul 11. Sie können damit anfangen. Es fragt nicht nach der Sache; Fragen dazu gehören in ein Gespräch mit einer Anwältin oder einem Anwalt.

    Solche Tage können sehr schwer sein. Wenn Gedanken kommen, sich das Leben zu nehmen, bleiben Sie damit nicht allein. Diese Nummern sind auch für Sie da.
    .heading = Ein eigener Teil dafür
reading = Ihre Antworten gelten für diese Woche. Eine schwere Woche, ein starker Drang, wenig Zuversicht: Das beschreibt, wo Sie gerade stehen, nicht wer Sie sind. Es kann sich ändern.

    Was sich nicht ändert: Kinder müssen sicher sein, und für Ihren Teil daran sind Sie verantwortlich. Sie müssen das nicht ohne Hilfe schaffen.
    .heading = Wo Sie anfangen
