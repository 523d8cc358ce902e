### Verschwiegenheit und Meldepflichten, Land für Land.

duties-title = Verschwiegenheit und Pflichten nach Land
duties-lead = Was geheim bleibt und was weitergegeben werden muss, hängt vom Land, vom Beruf und vom Angebot ab.
duties-not-advice = Das sind allgemeine Angaben und keine Rechtsberatung. Fragen Sie immer zuerst: das Angebot, Ihren Berufsverband oder eine Anwältin oder einen Anwalt.
duties-recorded = Etwas eingetragen ist für
# $day ist der Tag, an dem die Seiten gelesen wurden, $last der letzte Tag, an dem sie gezeigt werden dürfen.
duties-checked = Gelesen am { $day }. Wird bis { $last } gezeigt, dann muss es neu geprüft werden.
duties-expired-short = Nicht geprüft: Was eingetragen war, ist zu alt
duties-none = In dieser Ausgabe ist für kein Land etwas eingetragen.
duties-others = Alle anderen Länder
duties-others-text = Hier nicht bekannt; fragen Sie zuerst. Über Recht stellen wir keine Vermutungen an.
# $country: der Name eines Landes.
duties-unknown-in = { $country }: hier nicht bekannt. Fragen Sie zuerst.
# $country: der Name eines Landes.
duties-in = Verschwiegenheit und Pflichten: { $country }
# $country: der Name eines Landes, $day der letzte Tag, an dem die Angaben gezeigt wurden.
duties-expired = { $country }: nicht geprüft. Was eingetragen war, galt bis { $day }, und seither hat es niemand geprüft. Fragen Sie zuerst.
duties-unknown = Hier nicht bekannt. Fragen Sie zuerst.
duties-of-therapists = Therapeutinnen, Therapeuten, Ärztinnen und Ärzte
duties-of-helplines = Telefone und Beratungsstellen
duties-of-people-working-with-children = Menschen, die beruflich oder freiwillig mit Kindern arbeiten
duties-of-everyone = Alle
duties-ask = Fragen, die vor allem anderen kommen
duties-ask-what = Was müssen Sie weitergeben, und in welchem Fall?
duties-ask-whom = An wen?
duties-ask-told = Erfahre ich es, bevor Sie es tun?
duties-ask-names = Nennen Sie kein Kind und keinen anderen Menschen, bis Sie die Antworten verstanden haben.
duties-read = Lesen: Verschwiegenheit, und wo sie endet
duties-truth = Ein Kind in Gefahr geht vor, was auch immer ein Gesetz sagt. Wenn jetzt ein Kind in Gefahr ist, rufen Sie die 112 oder den Notruf Ihres Landes.

## Links auf der Seite für Fachkräfte.

duties-professionals = Pflichten nach Land
duties-professionals-text = Was eingetragen ist, mit Quelle und letztem Tag
duties-guide = Wenn sich Ihnen jemand anvertraut: ein Leitfaden auf zwei Seiten
duties-guide-text = Vorher zu lesen und auszudrucken
duties-articles = Artikel für Fachkräfte
duties-articles-text = Erste Antwort, Weitervermittlung, Belege, Sprache
