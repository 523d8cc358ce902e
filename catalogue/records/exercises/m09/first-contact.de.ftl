### Wörter von m09.first-contact: einen ersten Anruf, Chat oder Besuch vorbereiten.

title = Den ersten Kontakt vorbereiten
purpose = Damit der erste Anruf, Chat oder Besuch leichter wird: Ihre Fragen, ein Satz für den Anfang und davor eine ruhige Minute.
never = Nur Ihre Fragen und ein Satz für den Anfang. Nicht das, was Sie dort erzählen werden, und nichts über ein Verfahren.
adapt-n9 = Fragen zu einem offenen Verfahren gehören zuerst in ein Gespräch mit einer Anwältin oder einem Anwalt. Bei allem anderen kann ein Angebot Ihnen helfen.

channel = Wie möchten Sie Kontakt aufnehmen?
    .hint = Sie können es sich später anders überlegen.
channel-phone = Am Telefon
channel-chat = Im Chat
channel-email = Per E-Mail
channel-video = Im Videogespräch
channel-visit = Ich gehe hin
channel-unsure = Das weiß ich noch nicht

ask-first = Sie dürfen fragen, bevor Sie etwas über sich sagen: „Was müssen Sie weitergeben, und wann?“ Viele Angebote erklären das am Anfang. Die Regeln sind je nach Land, Beruf und Angebot verschieden. Es gibt sie, damit Kinder sicher sind.
    .heading = Sie dürfen zuerst fragen

questions = Welche Fragen nehmen Sie mit?
questions-pass-on = Was bleibt unter uns, und was müssen Sie weitergeben?
questions-unnamed = Kann ich am Anfang ohne Namen bleiben?
questions-cost = Was kostet es?
questions-waiting = Wie lange ist die Wartezeit?
questions-language = Welche Sprachen sprechen Sie?
questions-afterwards = Wie geht es nach diesem Kontakt weiter?
questions-police = Was ist, wenn Polizei oder Gericht beteiligt sind?

opening = Wie könnten Sie anfangen?
    .hint = Ein Satz reicht. Zum Beispiel: „Ich will sicher sein, dass ich nie einem Kind etwas antue, und dafür brauche ich Hilfe.“ Oder: „Das fällt mir schwer. Darf ich erst fragen, wie das hier abläuft?“

details = Für den Anfang braucht es keine Namen und nichts Genaues über andere Menschen. Sie bestimmen, wie viel Sie sagen und wann. Eines geht vor: Wenn ein Kind in Gefahr ist oder ihm Leid geschieht, sagen Sie es sofort oder rufen Sie den Notruf.
    .heading = Wie viel Sie sagen

breathe = Atmen Sie eine Minute lang. Sonst müssen Sie nichts tun.
breathe-in = Einatmen
breathe-out = Langsam ausatmen

now = Wie geht es jetzt weiter?
    .hint = Wenn Sie Kontakt hatten, können Sie an diese Stelle zurückkommen.
now-open = Angebote öffnen
now-had = Ich hatte Kontakt mit einem Angebot
now-later = Heute nicht

later = Was Sie gespeichert haben, bleibt hier. Gut ist eine Zeit, in der Sie ausgeruht sind und niemand mithört. Wenn Sie Angst haben, einem Kind etwas anzutun, warten Sie nicht auf eine gute Zeit: Gehen Sie weg und öffnen Sie die Notfallseite.
    .heading = Ein anderer Tag

how = Wie war es?
    .hint = Was besprochen wurde, wird hier nicht gefragt.
how-good = Es war gut
how-mixed = Es war gemischt
how-hard = Es war schwer
how-no-answer = Niemand war zu erreichen

hard = Ein erster Kontakt kann misslingen: besetzt, eine müde Stimme, ein Angebot, das nicht passt. Das sagt nichts darüber, ob Hilfe auch für Sie da ist. Trinken Sie etwas Wasser. Versuchen Sie es dann zu einer anderen Zeit oder bei einem anderen Angebot.
    .heading = Es gibt andere Türen

next = Was ist der nächste Schritt?
next-agreed = Ein weiterer Kontakt ist ausgemacht
next-other = Ich versuche es bei einem anderen Angebot
next-doctor = Ich spreche mit einer Ärztin oder einem Arzt
next-calm = Erst etwas, das beruhigt
next-enough = Das reicht für heute
