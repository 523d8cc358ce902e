### Wörter von m05.cards: drei Karten für schwere Momente.

title = Drei Karten für schwere Momente
purpose = In einem schweren Moment wird das Denken eng. Schreiben Sie jetzt drei kurze Karten. Dann sind Ihre eigenen Worte da.
never = Tatsachen, Werte und Schritte, mit denen alle sicher sind. Keine Gedanken, die etwas erlauben, und nichts über andere.
write = Schreiben Sie drei Karten: eine Tatsache, einen Wert, einen Schritt
    .hint = Eine Tatsache, zum Beispiel: Ein Kind kann nicht einwilligen. Ein Wert: wofür Sie stehen. Ein Schritt: etwas, das Sie in einer Minute beginnen können.
    .item = Karte
write-about = Was auf der Karte steht
write-about-fact = Eine Tatsache
write-about-value = Ein Wert
write-about-act = Ein Schritt
write-words = Ihre Worte
look = Lesen Sie Ihre Karten langsam, eine nach der anderen. Würden diese Worte Sie in einem schweren Moment erreichen? Führt der Schritt weg von der Gefahr, hin zu anderen Erwachsenen? Sie können zurückgehen und sie ändern. Sie sollen Ihnen helfen, dass Kinder sicher bleiben.
    .heading = Ihre Karten
aloud = Sprechen Sie jede Karte zweimal laut
    .hint = Wenn andere Sie hören können, bewegen Sie nur die Lippen. Haben Sie weniger Karten, ruhen Sie dazwischen.
aloud-one = Die erste Karte. Sprechen Sie sie langsam, auswendig oder mit eigenen Worten.
aloud-two = Die zweite Karte. Sprechen Sie sie so, wie Sie sie einem nahen Menschen sagen würden.
aloud-three = Die dritte Karte. Sprechen Sie sie, und sehen Sie vor sich, wie Sie den Schritt tun.
ready = Gespeicherte Karten liegen bei den Hilfen für schwere Momente. Sie erinnern Sie nur. Ob Sie ihnen folgen, entscheiden Sie jedes Mal selbst, und es schützt Kinder. Passt eine Karte nicht mehr, schreiben Sie eine neue.
    .heading = Da, wenn Sie sie brauchen
