### Wörter von m11.questions: Fragen an meine Anwältin oder meinen Anwalt.

title = Fragen für das Gespräch mit der Anwaltskanzlei
purpose = Damit Sie vorbereitet in das Gespräch gehen, mit allgemeinen Fragen und nichts über die Sache.
adapt-n9 = Wählen Sie nur Fragen. Speichern Sie nichts über die Sache, und schreiben Sie nichts dazu.

here = Diese Tage sind schwer, und Gedanken, sich das Leben zu nehmen, kommen in ihnen häufig. Sie können vorbeigehen. Wenn sie jetzt da sind, rufen Sie vor allem anderen eine dieser Nummern an. Die Fragen können bis morgen warten.
    .heading = Zuerst Sie selbst

no-story = Schreiben Sie die Geschichte nicht auf, hier nicht und auch sonst nirgends. Was Sie wem und wann sagen, ist eine Frage für eine Anwältin oder einen Anwalt. Eines wartet nie darauf: Wenn jetzt ein Kind in Gefahr ist, rufen Sie den Notruf.
    .heading = Nichts aufschreiben

ask = Welche Fragen nehmen Sie mit?
    .hint = Das sind allgemeine Fragen. Worum es geht, bleibt zwischen Ihnen und Ihrer Anwältin oder Ihrem Anwalt.
ask-say = Was darf ich sagen, und wem?
ask-therapy = Darf ich jetzt eine Therapie beginnen?
ask-report = Was müsste ein Angebot melden?
ask-conditions = Welche Auflagen gelten für mich genau?
ask-contact = Mit wem darf ich keinen Kontakt haben?
ask-home = Wo darf ich wohnen, und wen darf ich sehen?
ask-work = Was muss ich bei der Arbeit sagen?
ask-timetable = Was geschieht als Nächstes, und wann?
ask-cost = Was kostet es, und gibt es finanzielle Hilfe dafür?
ask-reach = Wie erreiche ich Sie in der Nacht?

take-along = Sie können Ihre Fragen auf Papier übertragen. Fragen Sie früh nach einer Therapie: In manchen Ländern kann sie beginnen, während ein Verfahren läuft. Was auch entschieden wird: Leid, das einem Kind geschieht, wiegt schwer, und dass Kinder sicher sind, bleibt jeden Tag Verantwortung der Erwachsenen. Hilfe zu holen, gehört dazu.
    .heading = Zum Mitnehmen
