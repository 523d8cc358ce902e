### Wörter von m11.practical: eine praktische Liste.

title = Eine praktische Liste
purpose = Damit etwas Ordnung in diese Tage kommt, eines nach dem anderen. Nicht alles muss heute geschehen.
adapt-n9 = Nur Häkchen, keine Worte. Speichern Sie nichts über die Sache. Fragen dazu gehören zu einer Anwältin oder einem Anwalt.

here = Vor jeder Liste kommen Sie. Wenn Sie daran denken, sich das Leben zu nehmen, legen Sie die Liste weg und rufen Sie eine dieser Nummern an. Warum, müssen Sie nicht sagen. Die Liste kann warten. Wenn Sie ruhig genug sind, gehen Sie weiter und wählen Sie für heute nur eine Sache.
    .heading = Zuerst Sie selbst

order = Was ist geregelt, und was kommt als Nächstes?
    .hint = Haken Sie ab, was geregelt ist. Wählen Sie dann eine Sache für heute.
order-lawyer = Ich habe anwaltliche Hilfe oder weiß, wie ich sie bekomme
order-medication = Meine Medikamente sind da und reichen zwei Wochen
order-work = Ich lasse mich beraten, bevor ich bei der Arbeit etwas sage
order-dependants = Ein anderer Erwachsener kümmert sich um alle, die auf mich angewiesen sind
order-my-line = Ich habe ein Hilfetelefon für mich
order-their-line = Meine Familie hat ein eigenes Hilfetelefon
order-no-contact = Ich nehme keinen Kontakt zu Zeugen oder betroffenen Kindern auf, auch nicht über andere
order-conditions = Ich kenne meine Auflagen und halte sie genau ein

conditions = Wenn eine Auflage Sie von einem Kind oder von anderen Menschen fernhält, halten Sie sie genau ein, auch wenn es wehtut. Sie ist da, damit kein Kind zu Schaden kommt oder unter Druck gerät. Das einzuhalten, ist Ihre Verantwortung. Was Sie nicht verstehen, ist eine Frage für eine Anwältin oder einen Anwalt.
    .heading = Auflagen schützen Kinder
