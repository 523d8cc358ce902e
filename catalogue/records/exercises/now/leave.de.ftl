### Wörter von now.leave: weggehen.

title = Weggehen
purpose = Schaffen Sie zuerst Abstand zu jedem Risiko, bevor Sie etwas anderes tun. Abstand schützt Kinder, und es liegt an Ihnen, ihn zu schaffen.
adapt-n1 = Wenn jetzt ein Kind in Gefahr ist, öffnen Sie zuerst die Notfallseite und rufen Sie den Notruf.
why = Weggehen kann man üben, und man kann es mitten in allem tun. Sie schulden niemandem eine Erklärung.

    Wenn Sie auf ein Kind aufpassen, holen Sie jetzt einen anderen Erwachsenen. Wenn niemand kommen kann oder Sie keinen Abstand halten können, rufen Sie den Notruf.
    .heading = Sie dürfen sofort gehen
do = Tun Sie, was geht, in beliebiger Reihenfolge.
    .hint = Jeder Schritt ist schon Abstand.
do-hands = Meine Hände sind weg vom Gerät
do-up = Ich bin aufgestanden
do-shared = Ich gehe dorthin, wo andere Erwachsene sind und keine Kinder
do-handover = Ein anderer Erwachsener übernimmt jedes Kind, auf das ich aufpasse
do-air = Ich gehe an die frische Luft
where = Wo sind Sie jetzt?
where-outside = Draußen
where-with-adult = Bei einem anderen Erwachsenen
where-other-room = In einem anderen Raum, ohne Kind
where-still-there = Noch da, oder ich kann nicht weg
walk = Gehen Sie zwei Minuten, weg davon.
walk-count = Zählen Sie Ihre Schritte bis zehn. Dann fangen Sie wieder bei eins an. Wenn Sie nicht gehen können, tippen Sie abwechselnd mit den Füßen.
next = Was hilft Ihnen, wegzubleiben?
next-reach = Ich melde mich bei jemandem
next-barrier = Ich baue eine Hürde auf
next-done = Ich bin weg, das genügt für den Moment
