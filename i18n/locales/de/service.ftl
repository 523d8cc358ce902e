### Die Seite eines Angebots.

service-back = Zurück zur Liste
service-also = Auch genannt { $name }
service-run-by = Träger: { $name }
service-english-only = Die Texte dieser Seite, die aus dem Verzeichnis kommen, gibt es noch nicht in Ihrer Sprache. Sie stehen hier auf Englisch.
service-caveats = Bitte zuerst lesen
service-unknown = Nicht bekannt. Fragen Sie vorher.

## Wege zum Kontakt.

service-contact = Wege zum Kontakt
service-contact-none = Auf den gelesenen Seiten stand keine Nummer und keine Adresse. Das heißt nicht, dass es keine gibt.
service-organization-website = Website des Trägers
service-number-international = Aus dem Ausland
service-number-looks-free = Dies ist vielleicht eine kostenlose Nummer.
service-number-free-warning = Kostenlose Nummern gehen oft nur innerhalb ihres Landes.
service-number-free = Der Anruf kostet nichts.
service-number-not-free = Der Anruf kostet Geld.
service-number-short = Geht nur in diesem Land: { $country }.
service-number-short-anywhere = Geht nur innerhalb ihres Landes.
service-number-own-page = Die eigene Seite des Angebots nennt diese Nummer.
service-number-other-page = Nur Seiten anderer nennen diese Nummer.
service-address-to-copy = Das Programm öffnet keine Websites. Sie können die Adresse kopieren.
service-address-unknown = Die Adresse stand nicht auf den gelesenen Seiten. Fragen Sie vorher.
service-street-unknown = Die Straße war nicht zu finden. Fragen Sie vorher.

## Zeiten.

service-hours = Zeiten
service-hours-whole = Zeiten des Angebots
service-hours-unknown = Zeiten nicht bekannt. Fragen Sie vorher.
service-hours-always = Tag und Nacht geöffnet, nach eigenen Angaben
service-hours-open = Jetzt geöffnet bis { $time }, nach eigenen Angaben
service-hours-closed-today = Jetzt geschlossen. Öffnet wieder heute um { $time }, nach eigenen Angaben
service-hours-closed-tomorrow = Jetzt geschlossen. Öffnet wieder morgen um { $time }, nach eigenen Angaben
service-hours-closed-day = Jetzt geschlossen. Öffnet wieder am { $weekday } um { $time }, nach eigenen Angaben
service-hours-line = { $days }: { $opens } bis { $closes } Uhr
service-hours-line-all-day = { $days }: Tag und Nacht
service-hours-days = { $first } bis { $last }
service-hours-every-day = Jeden Tag
service-hours-zone = Zeiten in der Zone { $zone }.
service-hours-holidays-closed = An Feiertagen geschlossen. Das Programm kennt die Feiertage nicht.
service-hours-holidays-unknown = An Feiertagen können andere Zeiten gelten.
service-hours-stated = Auf der Seite steht:

## Spuren: was ein Kontakt zu Hause und bei der Arbeit hinterlässt.

service-trace = Spuren
service-trace-phone = Ein Anruf kann auf der Telefonrechnung und in der Anrufliste stehen.
service-trace-chat = Ein Chat im Web kann im Verlauf des Browsers stehen. Der Chatdienst sieht Ihre Verbindung.
service-trace-email = Eine Nachricht bleibt im Ordner der gesendeten E-Mails und zeigt Ihre E-Mail-Adresse.
service-trace-website = Ein Besuch kann im Verlauf des Browsers stehen. Bei der Arbeit kann das Netzwerk ihn festhalten.
service-trace-onion = Die Adresse bleibt dort, wohin Sie sie kopieren.
service-trace-visit = Ein Weg oder ein Termin kann in einer Karte oder einem Kalender bleiben.

## Was über das Angebot bekannt ist.

service-facts = Was man wissen sollte
service-secret = Was vertraulich bleibt
service-secret-anonymous = Laut seinen Seiten müssen Sie beim ersten Kontakt Ihren Namen nicht nennen.
service-secret-pseudonymous = Laut seinen Seiten genügt beim ersten Kontakt ein erfundener Name.
service-secret-identified = Laut seinen Seiten nennen Sie beim ersten Kontakt Ihren Namen.
service-secret-anonymity-unknown = Ob Sie beim ersten Kontakt ungenannt bleiben können: nicht bekannt. Fragen Sie vorher.
service-secret-unknown = Was das Angebot vertraulich behandelt: nicht bekannt. Fragen Sie vorher.
service-secret-limits = Vertraulichkeit hat Grenzen: Manche Angebote müssen oder dürfen Behörden informieren, wenn ein gefährdetes Kind erkennbar ist. Sie können am Anfang nach den Grenzen fragen.
service-for = Für wen es ist
service-not-for = Für wen es nicht ist
service-for-min-age = Ab { $age } Jahren
service-for-max-age = Bis { $age } Jahre
service-for-ages = Von { $from } bis { $to } Jahren
service-not-under = Menschen unter { $age } Jahren
service-not-over = Menschen über { $age } Jahre
service-not-for-self = Menschen, die sich wegen eigener Gedanken oder wegen ihres Verhaltens sorgen: Dies ist eine allgemeine Stelle für Erwachsene, die sich um ein Kind sorgen
service-not-for-public = Menschen, die nicht beruflich fragen
service-not-for-others = Ob es andere ausschließt: nicht bekannt. Fragen Sie vorher.
service-for-ages-unknown = Alter: nicht bekannt. Fragen Sie vorher.
service-cost = Kosten
service-waiting = Wartezeit
service-start = Wie man beginnt
service-start-contact = Nehmen Sie einen der Wege zum Kontakt oben. Was danach geschieht, ist nicht bekannt. Sie können zuerst danach fragen.
service-start-unknown = Nicht bekannt. Es wurde kein Weg zum Kontakt gefunden.
service-languages = Sprachen
service-languages-ask = Fragen Sie, welche gesprochen werden.
service-help = Arten der Hilfe
service-delivery = Wo geholfen wird
service-where = Gebiet
service-evidence = Wie gut es untersucht ist
service-evidence-tested-with-group = Mit dieser Gruppe als Teil eines Kurses untersucht
service-evidence-tested-with-others = Mit anderen Menschen untersucht
service-evidence-used-in-programmes = In Programmen verwendet
service-evidence-practice-wisdom = Aus der Praxis

## Quellen.

service-sources = Woher diese Angaben kommen
service-sources-read = Gelesen in gespeicherten Kopien öffentlicher Seiten am { $day }.
service-sources-not-checked = Niemand hat beim Angebot nachgefragt, ob sie noch stimmen.
service-sources-who = { $who }.
service-sources-age = Eine alte Seite stimmt vielleicht nicht mehr, gleich wer sie geschrieben hat.
service-sources-sorting = Die Einordnung nach Art der Hilfe und nach Zielgruppe ist unsere eigene Lesart dieser Seiten.
service-said = Quelle: { $publisher }. Datum der Seite: { $date }, { $age }
service-said-undated = Quelle: { $publisher }. Datum der Quelle unbekannt
service-said-nobody = Quelle: für diese Angabe nicht festgehalten
service-source-dated = Datum der Seite: { $date }, { $age }
service-source-undated = Datum der Quelle unbekannt
service-source-for = Belegt
service-ageing = Das kann sich geändert haben. Fragen Sie nach.
service-checked = Geprüft am { $day }, { $age }, { $how } ({ $people ->
    [one] eine Person
   *[other] { $people } Personen
}): { $facts }
service-check-phoned = per Telefon
service-check-written = schriftlich
service-check-provider-signed = vom Angebot unterschrieben
service-check-web-page = auf seiner Seite
service-check-stored-copy = in einer gespeicherten Kopie einer Seite
