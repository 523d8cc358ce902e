### Die Seite mit einer Karte von Europa und der Zahl der Angebote in jedem Land.

map-title = Angebote nach Ländern
map-intro = Sehen Sie, wo es Hilfe gibt, und öffnen Sie die Liste eines Landes. Was Sie wählen, wird nicht gespeichert.

## Was man wählen kann.

map-filters = Was gezählt wird
map-any = Alle
map-option = { $value } ({ $count })
map-submit = Zeigen
map-words = „{ $words }“
map-words-lift = Die Suchwörter „{ $words }“ entfernen

## Über Liste und Karte: Sätze, die hintereinander stehen.

map-total-all = { $count ->
    [one] Dieser Katalog hat ein Angebot.
   *[other] Dieser Katalog hat { $count } Angebote.
}
map-total = { $count ->
    [0] Kein Angebot passt zur Auswahl.
    [one] Ein Angebot passt zur Auswahl.
   *[other] { $count } Angebote passen zur Auswahl.
}
map-countries-with = Es gibt sie in { $with } von { $all } Ländern.
map-everywhere = { $count ->
    [one] Eines davon arbeitet online, aus jedem Land.
   *[other] { $count } davon arbeiten online, aus jedem Land.
}
map-all = Alle als Liste zeigen
map-jump = Zur Karte

## Die Liste der Länder.

map-list = Liste der Länder
map-label = { $country }, { $count ->
    [0] hier nichts gefunden
    [one] { $count } Angebot
   *[other] { $count } Angebote
}
map-label-general = { $country }, { $count ->
    [one] nur { $count } allgemeine Stelle
   *[other] nur { $count } allgemeine Stellen
}
map-count = { $count ->
    [0] Hier nichts gefunden
    [one] { $count } Angebot
   *[other] { $count } Angebote
}
map-count-general = { $count ->
    [one] Nur { $count } allgemeine Stelle
   *[other] Nur { $count } allgemeine Stellen
}
map-general-note = Für Erwachsene, die sich um ein Kind sorgen. Eigens für dieses Thema wurde hier nichts gefunden.
map-category = { $category }: { $count }
map-elsewhere = { $count ->
    [0] Auch von anderswo passt kein Angebot zur Auswahl.
   *[other] Angebote von anderswo, online aus jedem Land: { $count }
}
map-shared = Davon auch für andere Länder: { $count } ({ $countries })
map-across-one = { $country } ({ $count })
map-across = Jenseits der Grenze, in einer gemeinsamen Sprache: { $countries }
map-across-note = Keine Seite sagt, dass Angebote jenseits einer Grenze Menschen aus dem Ausland helfen. Fragen Sie dort zuerst.

## Die Karte.

map-heading = Karte von Europa
map-legend = Was die Karte zeigt
map-shade-none = Nichts eigens für dieses Thema gefunden
map-shade-few = 1 oder 2 Angebote
map-shade-some = 3 bis 5 Angebote
map-shade-many = 6 bis 10 Angebote
map-shade-most = 11 Angebote oder mehr
map-mark-shared = Einige Angebote gelten auch für ein anderes Land
map-mark-across = Ein Nachbarland hat Angebote in einer gemeinsamen Sprache
map-quiet = Nicht in diesem Katalog
map-how = Die Zahl auf einem Land ist die Zahl seiner Angebote. Wo keine Zahl Platz hat, steht sie in der Liste. „Nichts gefunden“ heißt, dass dieser Katalog nichts kennt, nicht dass es nichts gibt.
map-borders = Grenzen: Natural Earth
