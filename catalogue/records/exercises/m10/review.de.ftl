### Wörter von m10.review: die Rückschau jeden Monat.

title = Rückschau jeden Monat
purpose = Was hilft, kann nachlassen, wenn niemand darauf achtet. Einmal im Monat sehen Sie nach, wie es Ihnen geht und ob alles noch steht.
never = Nur, wie es Ihnen geht und worauf Sie achten wollen. Nichts, was geschehen ist, und nichts über andere Menschen.

distress = Wie schwer war diese Woche für Sie?
    .low = Ruhig
    .middle = Angespannt
    .high = Unerträglich

pull = Wie stark hat es Sie zu etwas hingezogen, das Sie nicht tun wollen?
    .hint = Nur wie stark es war, nicht worum es ging. Ein Drang ist keine Tat. Danach zu handeln, schadet einem Kind, und was ein Erwachsener tut, dafür ist er verantwortlich.
    .low = Gar nicht
    .middle = Spürbar, aber zu bewältigen
    .high = Sehr stark

strong-pull = Das ist ein starker Drang. Könnte es sein, dass Sie in den nächsten Tagen danach handeln?
    .hint = Ein Kind käme zu Schaden, und dass das nicht geschieht, liegt in Ihrer Verantwortung. Hilfe ist jetzt da. Ihre Antwort wird nicht behalten.
strong-pull-no = Nein, ich kann mich fernhalten
strong-pull-not-sure = Ich bin mir nicht sicher
strong-pull-yes = Ja, das könnte geschehen

confidence = Wie sicher sind Sie, dass Sie auf Ihrem Weg bleiben?
    .hint = Auf dem Weg bleiben heißt: Keinem Kind geschieht etwas, und Sie leben nach Ihren Werten.
    .low = Gar nicht sicher
    .middle = Halb sicher
    .high = Ganz sicher

still = Was steht noch?
    .hint = Kreuzen Sie an, was heute stimmt.
still-plan = Mein Plan passt noch zu meinem Leben
still-numbers = Die Nummern darin stimmen noch
still-barriers = Meine Hürden stehen
still-rules = Ich halte meine Regeln im Umgang mit Kindern ein
still-people = Mindestens ein Mensch oder ein Angebot weiß, wie es mir geht

mend = Etwas steht nicht mehr. Das geschieht oft unbemerkt. Bringen Sie heute eines davon in Ordnung, zuerst die Regeln im Umgang mit Kindern, dann die Hürden: Sie schützen Kinder. Wenn Sie das nicht wollen, ist auch das ein Zeichen und ein Grund, mit einem Angebot zu sprechen.
    .heading = Heute wieder aufbauen

helped = Welche drei Dinge haben Ihnen am meisten geholfen?
helped-breathing = Langsam atmen
helped-senses = Über die Sinne zurückkommen
helped-stop = Innehalten, bevor ich handle
helped-riding = Einen Drang vorbeigehen lassen
helped-delay = Erst etwas anderes tun
helped-if-then = Meine Wenn-dann-Pläne
helped-answer = Einem Gedanken antworten
helped-kind-voice = Eine faire, freundliche Stimme
helped-barriers = Hürden und Regeln
helped-steps = Schritte, die mir wichtig sind
helped-contact = Mit jemandem in Kontakt sein
helped-letter = Mein Brief für einen schweren Tag

focus = Worauf achten Sie im nächsten Monat?
    .hint = Eine Sache reicht. Zum Beispiel: „Vor Mitternacht schlafen“ oder „Montags beim Angebot anrufen“.

more-help = Wäre jetzt mehr Hilfe gut?
    .hint = Alle brauchen zeitweise mehr Hilfe. Früh zu fragen, macht es für Kinder sicherer.
more-help-services = Ja, ich möchte Angebote sehen
more-help-contact = Ja, ich möchte einen ersten Kontakt vorbereiten
more-help-plan = Ich möchte meinen Plan öffnen
more-help-crisis = Ich bin in Gefahr, oder ein Kind ist in Gefahr
more-help-no = Jetzt nicht
