### The pages behind the three doors, and the page for people under 18.

## Für mich

doors-me-title = Für mich
doors-me-lead = Sexuelle Gedanken an Kinder können Angst machen, und es kann unmöglich scheinen, darüber zu sprechen. Es gibt Angebote, die genau dafür da sind. Sie müssen diesem Programm nichts über sich sagen.
doors-me-services = Jemanden zum Reden finden
doors-me-thoughts = Hilfe bei meinen Gedanken oder meinem Verhalten
doors-me-thoughts-text = Angebote für Menschen, die sich um sich selbst sorgen
doors-me-online = Hilfe bei dem, was ich im Netz ansehe
doors-me-online-text = Angebote für Menschen, die sich deshalb sorgen
doors-me-young = Ich bin unter 18
doors-me-young-text = Telefone und Angebote für junge Menschen
doors-me-first = Was Sie jetzt tun können
# Der Text zwischen zwei Links ist je ein Satz.
doors-me-unnamed = Bei manchen Angeboten braucht der erste Kontakt keinen Namen.
doors-me-unnamed-link = Angebote zeigen, bei denen am Anfang kein Name nötig ist
doors-me-alone = Manchen fällt es leichter, allein anzufangen.
doors-me-alone-link = Selbsthilfeprogramme zeigen
doors-me-exercises = Übungen für schwere Momente, ein Plan und ein Programm, alles auf diesem Computer
doors-me-exercises-link = Zu den Übungen
doors-me-first-words = Der erste Satz ist oft der schwerste.
doors-me-first-words-link = Drei Sätze vorbereiten
doors-me-read = Kurze Artikel beantworten, was viele fragen.
doors-me-read-link = Lesen
doors-me-happened = Wenn schon jemandem Leid geschehen ist, gibt es auch dafür Hilfe.
doors-me-happened-link = Angebote für Menschen zeigen, die Leid verursacht haben
doors-me-urgent = Wenn Sie Angst haben, einem Kind etwas anzutun, gehen Sie jetzt weg, dorthin, wo andere Erwachsene sind.
doors-me-urgent-link = Notfallseite öffnen
doors-me-truth = Sexueller Missbrauch schadet Kindern, und jedes Bild davon schadet ihnen auch. Ein Gedanke ist keine Tat: Was ein Erwachsener tut, dafür ist er selbst verantwortlich. Früh um Hilfe zu bitten, kann Kinder schützen.

## Für jemanden, den ich kenne

doors-someone-title = Für jemanden, den ich kenne
doors-someone-lead = Etwas zu entdecken oder zu hören, kann ein Schock sein. Entsetzen, Wut, Trauer und Liebe zugleich kommen oft vor. Außer der Sicherheit muss heute nichts entschieden werden.
doors-someone-other = Hilfe für den Menschen, um den ich mich sorge
doors-someone-other-text = Angebote für Menschen, die sich wegen eigener Gedanken oder eigenen Verhaltens sorgen
doors-someone-young = Hilfe für einen jungen Menschen
doors-someone-young-text = Angebote für junge Menschen
doors-someone-first = Was Sie jetzt tun können
doors-someone-safe = Kinder zuerst: Sorgen Sie dafür, dass sie bei einem Erwachsenen sind, der sie schützt. Wenn jetzt ein Kind in Gefahr ist, rufen Sie den Notruf.
doors-someone-told = Wenn ein Kind Ihnen etwas erzählt hat: Hören Sie zu und sagen Sie, dass Sie ihm glauben. Fragen Sie das Kind nicht aus. Überlassen Sie die Fragen dem Kinderschutz oder der Polizei.
doors-someone-secret = Versprechen Sie nicht zu schweigen, wenn ein Kind in Gefahr sein kann.
doors-someone-material = Öffnen, kopieren oder verschicken Sie keine Bilder oder Filme.
doors-someone-person = Der Mensch, um den Sie sich sorgen, kann verzweifelt sein. Wenn er davon spricht, sich das Leben zu nehmen, bleiben Sie bei ihm und holen Sie Hilfe.
doors-someone-proof = Um ein Angebot um Rat zu fragen, brauchen Sie keinen Beweis.
doors-someone-exercises = Übungen für Sie: die ersten Stunden, Sicherheit zu Hause, auf sich selbst achten.
doors-someone-exercises-link = Zu den Übungen für Angehörige und Nahestehende
doors-someone-truth = Sexueller Missbrauch schadet Kindern. Verantwortlich ist immer der Erwachsene, der handelt, nie ein Kind, und nicht Sie.

## Für Fachkräfte

doors-professionals-title = Ich arbeite mit Menschen
doors-professionals-lead = Suchen Sie nach Merkmalen. Dieses Programm fragt nichts über die Menschen, mit denen Sie arbeiten, und behält nichts.
doors-professionals-search = Nach Merkmalen suchen
doors-professionals-any = Beliebig
doors-professionals-submit = Angebote zeigen
doors-professionals-resources = Für Ihre eigene Arbeit
doors-professionals-resources-link = Hilfe für Fachkräfte
doors-professionals-resources-text = Rat, Fachgespräch und Material für den Beruf
doors-professionals-exercises = Listen für Gespräche
doors-professionals-exercises-text = Erste Antwort, Entscheidung, Blatt zum Mitgeben, Aufgaben, Pflichten
doors-professionals-note = Zu jeder Angabe steht, von wem und von wann sie ist. Fragen Sie das Angebot, ob es Menschen aufnimmt, bevor Sie jemanden dorthin verweisen.
doors-professionals-duty = Dieses Programm gibt keine Rechtsberatung. Meldepflichten sind je nach Land und Beruf verschieden: Fragen Sie Ihren Berufsverband oder eine Anwältin oder einen Anwalt.
doors-professionals-truth = Sexueller Missbrauch schadet Kindern. Verantwortlich bleibt der Erwachsene, der handelt. Respekt ändert daran nichts: Er macht frühe Hilfe möglich.

## Für Menschen unter 18. Hier wird geduzt.

doors-youth-title = Ich bin unter 18
doors-youth-lead = Wenn dir eigene Gedanken Sorgen machen oder etwas, das du getan hast: Du bist damit nicht allein. Solche Gefühle beginnen oft in der Jugend, und sie bestimmen nicht dein Leben.
doors-youth-first = Was du jetzt tun kannst
doors-youth-talk = Sprich mit Erwachsenen, die helfen: am Kinder- und Jugendtelefon, in einer Arztpraxis oder einer Jugendberatung. Sie kennen schwere Fragen.
doors-youth-distance = Sei vorerst nicht mit jüngeren Kindern allein.
doors-youth-images = Schau dir keine sexuellen Bilder von Menschen unter 18 an und teile keine, auch nicht von Gleichaltrigen. Solche Bilder schaden denen, die darauf sind, und Gesetze gelten auch für dich.
doors-youth-danger = Wenn du oder jemand anderes jetzt in Gefahr ist, ruf den Notruf.
doors-youth-lines = Telefone für Kinder und Jugendliche
doors-youth-choose = Wähle dein Land, um die Nummern zu sehen.
# $country: der Name eines Landes.
doors-youth-lines-in = { $country }
doors-youth-no-lines = Für dieses Land ist in dieser Ausgabe kein Telefon für Kinder und Jugendliche eingetragen: { $country }. Auch eine Arztpraxis oder ein Erwachsener, dem du vertraust, kann helfen.
doors-youth-services = Angebote, die nach eigener Angabe junge Menschen aufnehmen
doors-youth-under-16 = Wenn du unter 16 bist
doors-youth-16-17 = Wenn du 16 oder 17 bist
doors-youth-none-in = Für dieses Land ist keines eingetragen: { $country }. Diese sind in anderen Ländern:
doors-youth-none = In dieser Ausgabe ist keines eingetragen.
doors-youth-all = { $count ->
    [one] Das eine Angebot ansehen
   *[other] Alle { $count } Angebote ansehen
}
doors-youth-calm = Übungen, die beruhigen
doors-youth-calm-text = Kurze Übungen, die du allein machen kannst. Nichts wird behalten.
doors-youth-read = Zum Lesen
doors-youth-adult = Ich bin 18 oder älter
