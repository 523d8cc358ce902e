### Die Seite, auf der man Angebote durchsieht und sucht.

find-title = Ein Angebot finden
find-intro = Suchen Sie, oder grenzen Sie die Liste Schritt für Schritt ein. Was Sie eingeben und wählen, wird nicht gespeichert.

## Das Suchfeld.

find-words-label = Suche
find-words-hint = Ein Name, eine Stadt, ein Land oder eine Art von Hilfe. Kleine Tippfehler schaden nicht.
find-submit = Suchen

## Die Filter.

find-filters = Liste eingrenzen
find-fold = Ergebnisse zeigen
find-facet-country = Land
find-facet-language = Sprache
find-facet-category = Art der Hilfe
find-facet-method = Form der Hilfe
find-facet-audience = Für wen
find-facet-channel = Weg der Kontaktaufnahme
find-facet-delivery = Wo geholfen wird
find-facet-anonymity = Ihr Name beim ersten Kontakt
find-facet-cost = Kosten
find-facet-age = Alter der Person
find-facet-age-note = Nur Angebote, deren Seiten sagen, dass sie das Alter annehmen.
find-facet-unknown-note = Angebote, die dazu nichts sagen, fallen weg, sobald Sie etwas wählen.
find-facet-none = Nichts passt zur Auswahl

## Über den Ergebnissen.

find-count = { $count ->
    [0] Kein Angebot passt
    [one] Ein Angebot
   *[other] { $count } Angebote
}
find-results = Ergebnisse
find-chosen = Gewählte Filter
find-lift = Filter entfernen, { $facet }: { $value }
find-map = Auf der Europakarte zeigen
find-lift-all = Alle Filter entfernen
find-corrected = Zu „{ $typed }“ wurde nichts gefunden. Gezeigt wird, was zu „{ $used }“ passt.
find-cut = Der Text war lang. Gesucht wurde nur mit den ersten { $count } Zeichen.
find-english-only = Die Beschreibungen gibt es noch nicht in Ihrer Sprache. Sie stehen hier auf Englisch.

## Ein Angebot in der Liste.

find-card-everywhere = Online, aus jedem Land
find-card-dated = Datum der neuesten Seite: { $date }, { $age }
find-card-undated = Datum der Quelle unbekannt
find-card-caveats = Es gibt Einschränkungen, die man kennen sollte
find-card-contact = Kontakt
find-card-no-contact = Kein Weg zum Kontakt gefunden
find-card-audiences = Für
find-card-cost = Kosten
find-card-anonymity = Erster Kontakt

## Unter den Ergebnissen.

find-pages = Seiten der Ergebnisse
find-page-previous = Vorige Seite
find-page-next = Nächste Seite
find-page-shown = Angebote { $from } bis { $to } von { $total }
find-everywhere-heading = Aus jedem Land erreichbar
find-everywhere-note = Diese Angebote arbeiten online, gleich wo Sie sind.

## Nichts passt.

find-none-heading = So geht es weiter
find-none-lift = Ohne den Filter „{ $value }“ gibt es Angebote.
find-none-lift-link = „{ $value }“ entfernen
find-none-words = Kein Angebot passt zu diesen Wörtern. Versuchen Sie weniger Wörter oder ein anderes: eine Stadt, ein Land oder eine Art von Hilfe.
find-none-words-link = Ohne die Wörter suchen
find-none-all-link = Alle Angebote zeigen
