### Die Seite für Angehörige und Nahestehende.

## Nummern, die am Kopf der Seite bleiben.

families-pinned = Wenn Sie jetzt jemanden brauchen
# $country: der Name eines Landes.
families-pinned-in = Wenn Sie jetzt jemanden brauchen: { $country }
families-pinned-choose = Wählen Sie Ihr Land, um seine Nummern hier zu sehen.
families-pinned-more = Alle Nummern und was zuerst zu tun ist
families-pinned-emergency = Gefahr im Moment
families-pinned-suicide = Gedanken, sich das Leben zu nehmen
families-pinned-support = Jemand zum Reden
families-pinned-child = Für Kinder und Jugendliche

## Teile der Seite.

families-parts = Teile dieser Seite
families-read = Zum Lesen
families-practise = Übungen
families-first = Erste Stunden, erste drei Tage
families-first-text = Was zuerst getan werden muss und was warten kann. Außer der Sicherheit muss heute nichts entschieden werden.
families-understanding = Verstehen
families-understanding-text = Was Sie fühlen, was solche Gedanken sind und was nicht, und welche Zeichen Aufmerksamkeit verdienen.
families-talking = Sprechen
families-talking-text = Worte für den Menschen, um den Sie sich sorgen, für Kinder und für andere.
families-children = Kinder schützen
families-children-text = Klare Regeln zu Hause, und was zu tun ist, wenn ein Kind Ihnen etwas erzählt. Wo Behörden etwas geregelt haben, geht das vor.
families-self = Auf sich selbst achten
families-self-text = Auch Sie hat es getroffen. Ihr Schlaf, Ihre Grenzen und Ihre eigene Hilfe zählen.
families-help = Hilfe für Sie
families-help-text = Angebote, die Angehörigen und Nahestehenden zuhören. Um zu fragen, brauchen Sie keinen Beweis und keine Erlaubnis.
# $country: der Name eines Landes.
families-services-none-in = Für dieses Land ist keines eingetragen: { $country }. Diese sind in anderen Ländern:
families-services-none = In dieser Ausgabe ist keines eingetragen.
families-services-all = { $count ->
    [one] Das eine Angebot für Angehörige und Nahestehende ansehen
   *[other] Alle { $count } Angebote für Angehörige und Nahestehende ansehen
}
families-others = Weitere Wege
# $country: der Name eines Landes.
families-duties-in = Verschwiegenheit und Pflichten: { $country }
families-duties-text = Was geheim bleibt und was weitergegeben werden muss
