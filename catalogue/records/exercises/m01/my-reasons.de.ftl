### Wörter von m01.my-reasons: warum ich das will.

title = Warum ich das will
purpose = Sagen Sie in eigenen Worten, wofür Sie das tun. Ihre Gründe können Ihnen in schweren Momenten Halt geben.
never = Keine Namen, und nichts darüber, was geschehen ist. „Die Menschen, die ich liebe“ genügt.
fits = Welche Gründe passen zu Ihnen?
    .hint = Wählen Sie so viele, wie Sie möchten. Sie sind nur ein Anfang.
fits-children = Kinder sind sicher
fits-values = Ich lebe nach meinen Werten
fits-people = Die Menschen, die ich liebe
fits-peace = Innere Ruhe
fits-future = Meine Zukunft
fits-faith = Mein Glaube oder meine Überzeugungen
fits-never-repeat = Nie zu wiederholen, was mir angetan wurde
fits-work = Arbeit und Freiheit
fits-health = Meine Gesundheit
cards = Schreiben Sie Ihre Gründe auf kurze Karten
    .hint = Eine bis fünf Karten, je ein Satz. Schreiben Sie so, wie Sie es sich an einem schweren Abend sagen würden. Das Wichtigste kommt nach oben.
    .item = Karte
cards-text = Mein Grund
order = Lesen Sie Ihre Karten einmal langsam durch. Steht die wichtigste oben?
order-yes = Ja
order-move = Noch nicht, ich möchte sie ordnen
order-equal = Sie sind gleich wichtig
close = Wenn Sie die Karten speichern, liegen sie bei den Hilfen für schwere Momente. Lesen Sie sie, wenn so ein Moment anfängt. Sie erinnern daran, wofür Sie sich entschieden haben: dass keinem Kind etwas geschieht, und wofür Sie leben wollen.
    .heading = Ihre Karten
