### Wörter von m04.delay-menu: was 5 oder 15 Minuten dauert.

title = Was 5 oder 15 Minuten dauert
purpose = Zeit und eine andere Aufgabe können Sie über einen Drang hinwegtragen. Das hilft, Kinder zu schützen. Stellen Sie sich dafür eine eigene Auswahl zusammen.
never = Nichts Sexuelles, nichts, was mit Kindern zu tun hat, kein Alkohol, keine Drogen, keine Namen.
things = Was können Sie 5 oder 15 Minuten lang tun?
    .hint = Sechs Dinge oder mehr, am besten ohne Bildschirm und nicht dort, wo Kinder sind. Zum Beispiel: duschen, abwaschen, um die Häuser gehen, kochen, jemanden anrufen, ein Regal aufräumen.
    .item = Tätigkeit
things-thing = Was Sie tun
things-length = Wie lange
things-length-five = 5 Minuten
things-length-fifteen = 15 Minuten
things-type = Art
things-type-hands = Hände
things-type-body = Körper
things-type-mind = Kopf
things-type-people = Mit Menschen
things-type-outside = Draußen
covers = Ist für jedes davon etwas dabei?
    .hint = Wenn etwas fehlt, können Sie zurückgehen und es ergänzen.
covers-night = Etwas, das nachts geht
covers-no-device = Etwas ohne Gerät
covers-free = Etwas, das nichts kostet
stars = Welche drei kommen zuerst?
    .hint = Nehmen Sie die, mit denen Sie binnen einer Minute anfangen können. Gehen Sie in einem schweren Moment zuerst weg. Wer einem Drang folgt, der sich auf ein Kind richtet, schadet dem Kind. Was Sie tun, bleibt Ihre Entscheidung.
stars-later = Das entscheide ich später
