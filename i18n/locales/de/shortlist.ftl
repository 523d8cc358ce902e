### Die Merkliste: Angebote, die jemand zur Seite gelegt hat.

shortlist-title = Merkliste
# $count: wie viele Angebote darauf stehen; $most: wie viele es sein können.
shortlist-count = { $count ->
    [one] Ein Angebot von höchstens { $most }. Es ist nur im Arbeitsspeicher und ist weg, wenn Sie das Programm verlassen, außer Sie behalten es.
   *[other] { $count } Angebote in Ihrer Reihenfolge, von höchstens { $most }. Sie sind nur im Arbeitsspeicher und sind weg, wenn Sie das Programm verlassen, außer Sie behalten sie.
}
shortlist-empty = Noch steht nichts darauf.
shortlist-empty-how = Merken Sie sich Angebote in der Liste der Ergebnisse oder auf ihren eigenen Seiten. Hier können Sie sie ordnen, vergleichen und drucken.
shortlist-to-find = Zurück zur Suche
# Ein unauffälliger Link auf anderen Seiten.
shortlist-link = { $count ->
    [one] Ihre Merkliste: ein Angebot
   *[other] Ihre Merkliste: { $count } Angebote
}

## Auf der Seite eines Angebots und auf seiner Karte.

shortlist-add = Merken
shortlist-remove = Von der Liste nehmen
shortlist-place-on = Auf Ihrer Merkliste
shortlist-place-full = Ihre Merkliste ist voll

## Auf der Liste.

shortlist-raise = Nach oben
shortlist-full = Die Liste ist voll
# Vor dem Namen eines Angebots.
shortlist-full-text = Es wurde nichts geändert. Nehmen Sie zuerst ein Angebot herunter. Dieses steht nicht darauf:
shortlist-unknown-some = Manche Angebote gibt es in der geöffneten Ausgabe nicht. Sie bleiben auf Ihrer Liste, mit ihrer Kennung.
# Unter oder vor der Kennung eines Angebots.
shortlist-unknown = Nicht in dieser Ausgabe. Eine andere hat es vielleicht; es kann auch herausgenommen worden sein.

## Vergleichen.

shortlist-compare = Vergleichen
shortlist-compare-hint = Wählen Sie zwei bis vier Angebote.
shortlist-compare-do = Gewählte vergleichen
shortlist-compare-count = Wählen Sie zwei, drei oder vier Angebote. Ihre Auswahl steht noch da.

## Papier.

shortlist-paper = Auf Papier
shortlist-paper-text = Die Seite druckt in Ihrer Reihenfolge, mit Nummern und Zeiten. Papier können andere finden, und der Drucker merkt es sich vielleicht.
shortlist-print = Diese Liste drucken
# A link beside the button that prints: a sheet for another person, full or for a pocket, with a code that opens the list elsewhere.
shortlist-sheet = Ein Blatt zum Weitergeben machen

## Behalten.

shortlist-keeping = Behalten
shortlist-keep = Diese Liste behalten
shortlist-open = Behaltene Liste öffnen
shortlist-open-locked = Behaltenes öffnen
shortlist-keeping-none = Nichts davon wird behalten. Das braucht eine Passphrase, und nur, wenn Sie es sagen.
shortlist-keeping-memory = Die Liste ist nur im Arbeitsspeicher. Sie können sie auf diesem Computer behalten, unter einer Passphrase.
shortlist-keeping-kept = Sie ist so behalten, wie sie hier steht.
shortlist-keeping-other = Eine andere Merkliste ist behalten. Wenn Sie sie öffnen, stehen ihre Angebote unter diesen. Wenn Sie diese behalten, kommt sie zur behaltenen dazu; nichts geht verloren.
shortlist-keeping-replaces = In der behaltenen Liste stehen Angebote, die Sie heruntergenommen haben. Wenn Sie diese behalten, gehen sie auch dort.
shortlist-keeping-locked = Was auf diesem Computer behalten ist, ist gesperrt. Wenn eine Merkliste dabei ist, öffnet sie sich mit Ihrer Passphrase.
shortlist-keeping-no-place = Dieser Computer hat keinen Platz für eigene Dateien. Die Liste kann nicht behalten werden.
shortlist-done-kept = Die Liste ist behalten.
# $most: wie viele Angebote eine Liste haben kann.
shortlist-done-too-many = Nicht behalten: Diese Liste und die behaltene sind zusammen mehr als { $most }. Nichts ging verloren. Nehmen Sie einige herunter, oder löschen Sie einige aus der behaltenen.
shortlist-done-opened = Die behaltene Liste ist offen.
shortlist-done-opened-in-part = Auf der Liste ist Platz für { $most }. Für einige aus der behaltenen war keiner da; sie sind weiter behalten.
shortlist-done-nothing = Es ist keine Merkliste behalten.
shortlist-done-cleared = Die Liste ist leer. Was behalten ist, bleibt behalten.
shortlist-done-no-place = Nicht behalten: Dieser Computer hat keinen Platz für eigene Dateien.

## Leeren.

shortlist-clear-link = Liste leeren
shortlist-clear-title = Merkliste leeren
shortlist-clear-count = { $count ->
    [one] Ein Angebot steht darauf.
   *[other] { $count } Angebote stehen darauf.
}
shortlist-clear-text = Sie werden heruntergenommen. Was behalten ist, bleibt behalten, bis Sie es dort löschen.
shortlist-clear-yes = Liste leeren
shortlist-clear-no = So lassen
