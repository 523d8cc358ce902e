### Artikel und Fragen mit ihren Antworten.

guidance-title = Zum Lesen
guidance-lead = Kurze Artikel in einfacher Sprache und Antworten auf Fragen, die viele haben. Vom Lesen bleibt nichts zurück: Nichts wird behalten.
guidance-none = In dieser Ausgabe gibt es nichts zu lesen.
guidance-parts = Teile dieser Seite
guidance-for-me = Für mich
guidance-for-families = Für Angehörige und Nahestehende
guidance-for-professionals = Für Fachkräfte
guidance-families-link = Zur Seite für Angehörige und Nahestehende
guidance-all = Alles zum Lesen
guidance-all-families = Für Angehörige und Nahestehende
guidance-all-professionals = Alles für Fachkräfte

## Suchen in dem, was es zu lesen gibt.

guidance-search = In Artikeln und Antworten suchen
# $count ist die Zahl der gefundenen Artikel und Antworten.
guidance-found = { $count ->
    [0] Nichts zum Lesen gefunden
    [one] Eins gefunden
   *[other] { $count } gefunden
}
guidance-found-none = Versuchen Sie ein anderes Wort oder weniger Wörter.

## Überschriften über Gruppen von Artikeln.

guidance-about-understanding = Verstehen
guidance-about-hard-times = Schwere Zeiten
guidance-about-safety = Kinder schützen
guidance-about-help = Welche Hilfe es gibt
guidance-about-life = Gut leben
guidance-about-more = Mehr

## Für Menschen, die ihr Alter lieber nicht sagen.

guidance-closed = Die meisten Artikel sind für Erwachsene geschrieben. Sie haben nicht gesagt, ob Sie 18 oder älter sind. Darum stehen hier nur die für jedes Alter.
guidance-closed-link = Das auf der Seite der Übungen ändern

## Auf einem Artikel.

# Die Zeile am Kopf von Texten, in denen es um Schaden geht.
guidance-emergency = Wenn jetzt ein Kind oder jemand anderes in Gefahr ist, rufen Sie die 112 oder den Notruf Ihres Landes.
guidance-in-short = Kurz gesagt
guidance-translation-draft = Dieser Text ist übersetzt. Die Übersetzung hat noch niemand geprüft.
guidance-translation-missing = Diesen Text gibt es noch nicht in Ihrer Sprache. Er steht hier auf Englisch.
guidance-categories = Angebote jeder Art
guidance-category-guidance = Telefone, Chats, Programme zum Selbermachen und erster Rat
guidance-category-psychological = Diagnostik und Behandlung, allein oder in einer Gruppe
guidance-category-social = Gruppen, Begleitung und Hilfe im Alltag
guidance-countries = Das ist je nach Land verschieden
guidance-countries-text = Was geheim bleibt und was weitergegeben werden muss, ist nicht überall gleich. Fragen Sie zuerst.
guidance-countries-link = Was bekannt ist, Land für Land
guidance-exercises = Übungen
guidance-services = Angebote, die hier genannt sind
guidance-next = Als Nächstes lesen
guidance-onward = Wie es weitergehen kann
guidance-onward-contact = Jemanden zum Reden finden
guidance-onward-contact-text = Angebote für Menschen, die sich um sich selbst sorgen
guidance-onward-contact-family = Jemanden zum Reden finden
guidance-onward-contact-family-text = Angebote für Angehörige und Nahestehende
guidance-onward-contact-professional = Jemanden fragen
guidance-onward-contact-professional-text = Rat und Fachgespräch für den Beruf
guidance-onward-contact-all = Jemanden zum Reden finden
guidance-onward-contact-all-text = Alle Angebote, Schritt für Schritt
guidance-onward-plan = Mein Plan
guidance-onward-plan-text = Was hilft und wen ich anrufen kann, auf einer Seite
guidance-onward-finder = Ein Angebot finden
guidance-onward-finder-text = Suchen oder die Liste Schritt für Schritt eingrenzen
guidance-onward-renewal = Erneuerung
guidance-onward-renewal-text = Wie die Angaben in diesem Programm erneuert werden
guidance-onward-kept = Was behalten wird
guidance-onward-kept-text = Nichts, außer Sie haben es gesagt; und wie es gelöscht wird
guidance-onward-youth = Ich bin unter 18
guidance-onward-youth-text = Telefone, Angebote und beruhigende Übungen für junge Menschen
guidance-onward-emergency = Notfallseite
# $day ist ein Datum.
guidance-written = Geschrieben am { $day }.
guidance-sources = Was dafür gelesen wurde
guidance-sources-text = Die Worte sind unsere eigenen. Adressen sind Text zum Kopieren; nichts öffnet sie von hier aus.

## Die Seite der Fragen.

guidance-questions-title = Fragen und Antworten
guidance-questions-lead = Kurze Antworten auf Fragen, die viele haben.
guidance-questions-link = Zu den Fragen

## Auf der Suchseite neben Angeboten; und wo nichts gefunden wurde.

guidance-beside = Zum Lesen
# $count ist die Zahl der gefundenen Artikel und Antworten.
guidance-beside-all = Alle { $count } zum Lesen ansehen
# Es gibt Artikel mit dem eingegebenen Wort und kein Angebot. $typed ist dieses Wort, $used das, nach dem Angebote gesucht wurden.
guidance-corrected = Zu „{ $typed }“ wurde kein Angebot gefunden. Hier stehen Angebote zu „{ $used }“.
guidance-instead = Oder darüber lesen: Artikel und Antworten auf häufige Fragen
guidance-home-text = Artikel und Antworten in einfachen Worten
