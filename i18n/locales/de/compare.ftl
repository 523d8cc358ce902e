### Angebote der Merkliste nebeneinander.

compare-title = Nebeneinander verglichen
compare-back = Zurück zur Merkliste
compare-lead = Was über jedes bekannt ist, in Ihrer Reihenfolge. Worte neben jeder Frage sagen, ob sich die Antworten unterscheiden. Keines steht über einem anderen.
# Kopf der Spalte mit den Fragen, für Vorleseprogramme.
compare-about = Frage
compare-print = Diesen Vergleich drucken

## Worte neben einer Frage.

compare-differs = verschieden
compare-same = gleich
compare-unknown = für keines bekannt
compare-unknown-some = nicht für alle bekannt
compare-ways-differ = verschiedene Wege
compare-ways-same = dieselben Wege

## Fragen, die die Seite eines Angebots anders stellt, und was darin steht.

compare-evidence-unknown = Hier von niemandem eingestuft.
compare-limits = Was man noch wissen sollte
compare-limits-none = Auf den gelesenen Seiten stand sonst nichts dazu.
compare-checked = Letzte Prüfung
