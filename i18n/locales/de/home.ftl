### Der erste Bildschirm: die erste Karte, drei Türen, Suche, und wie man verlässt.

home-title = Hilfe finden, die passt
home-lead = { -waymark } nennt Angebote in Europa, die helfen, bevor einem Kind Leid geschieht. Es braucht kein Internet und behält nichts von dem, was Sie lesen oder suchen.

## Die erste Karte. Sie informiert und fragt nichts.

home-card-heading = Wenn jetzt jemand in Gefahr ist
home-card-text = Wenn ein Kind oder jemand anderes in Gefahr ist, rufen Sie den Notruf. In der Europäischen Union ist das die 112. Auf der Notfallseite stehen weitere Nummern, nach Ländern.
home-card-link = Notfallseite öffnen

## Die drei Türen, alle gleich wichtig

home-doors = Für wen suchen Sie?
home-door-me = Für mich
home-door-me-text = Sorgen wegen eigener Gedanken oder eigenen Verhaltens
home-door-someone = Für jemanden, den ich kenne
home-door-someone-text = Familie, Partnerschaft, Freundeskreis
home-door-professionals = Ich arbeite mit Menschen
home-door-professionals-text = Gesundheit, Beratung, soziale Arbeit, Schule

## Suche und die Wege neben den Türen

home-finder = Hilfe finden, die passt
home-finder-text = Ein paar Fragen, dann Vorschläge mit ihren Gründen. Nichts wird behalten.
home-search-label = Nach Name, Ort oder Art der Hilfe suchen
home-search-submit = Suchen
home-all-services = { $count ->
    [one] Das eine Angebot ansehen
   *[other] Alle { $count } Angebote ansehen
}
home-map = Angebote nach Ländern ansehen, auf einer Karte
# A link to the page that opens a sheet, or its code, from somebody at work.
home-list-open = Eine Liste öffnen, die Ihnen jemand gegeben hat
home-now = Hilfe sofort
home-now-text = Nummern für Ihr Land
home-exercises = Übungen
home-exercises-text = Was man allein tun kann

## Wie man verlässt

home-leave-heading = Sie können jederzeit gehen
home-leave-text = Drücken Sie „Verlassen“ oder dreimal innerhalb von fünf Sekunden die Umschalttaste. Das Fenster wird leer und { -waymark } schließt sich. Was andere Programme oder andere Menschen festgehalten haben, kann es nicht löschen.
home-leave-more = Mehr über das Verlassen und den Schutz Ihrer Privatsphäre
