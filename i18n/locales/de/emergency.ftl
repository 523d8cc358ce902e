### Die Notfallkarte. Kurz und ruhig; sie wird in den schlimmsten Minuten gelesen.

emergency-title = Hilfe sofort
# Über der großen Nummer 112.
emergency-call = Notruf
emergency-112-where = Die 112 gilt in den Ländern der Europäischen Union und in Island, Liechtenstein, Norwegen und der Schweiz. Sonst rufen Sie den Notruf des Landes, in dem Sie sind.
emergency-cannot-call = Dieses Programm kann nicht für Sie anrufen. Wählen Sie die Nummer an einem Telefon.

## Ein Land wählen. Es wird nie geraten.

emergency-countries = Nummern Ihres Landes
emergency-countries-hint = Die Wahl gilt, bis { -waymark } geschlossen wird, und wird nirgends gespeichert.
emergency-other-country = Ein anderes Land
# $country: der Name eines Landes.
emergency-in = { $country }
emergency-forget = Land vergessen

## Die Teile der Karte

emergency-child = Ein Kind ist jetzt in Gefahr, oder ihm ist Leid geschehen
emergency-child-text = Die Sicherheit des Kindes geht vor. Rufen Sie den Notruf. Sie müssen nicht sicher sein.
emergency-self = Sie haben Angst, einem Kind etwas anzutun
emergency-self-text = Gehen Sie jetzt weg, an einen Ort ohne Kinder, an dem andere Erwachsene sind. Bitten Sie einen anderen Erwachsenen, sich um jedes Kind zu kümmern, das bei Ihnen ist. Sie müssen keinen Grund nennen. Legen Sie das Gerät weg oder schalten Sie es aus. Wenn Sie sich nicht fernhalten können, rufen Sie den Notruf. Darum zu bitten, aufgehalten zu werden, ist richtig.
emergency-self-services = Angebote für Menschen, die sich um sich selbst sorgen
emergency-suicide = Gedanken, sich das Leben zu nehmen
emergency-suicide-text = Sie müssen diesem Gedanken nicht folgen. Gehen Sie weg von allem, was Sie benutzen könnten. Bleiben Sie nicht allein. Sie können jemandem diesen Satz zeigen: „Ich bin gerade nicht sicher, wenn ich allein bin.“ Rufen Sie den Notruf oder eine dieser Nummern.
emergency-suicide-text-alone = Sie müssen diesem Gedanken nicht folgen. Gehen Sie weg von allem, was Sie benutzen könnten. Bleiben Sie nicht allein. Sie können jemandem diesen Satz zeigen: „Ich bin gerade nicht sicher, wenn ich allein bin.“ Rufen Sie den Notruf.
emergency-support = Jemand zum Reden
emergency-young = Für Kinder und Jugendliche
emergency-none-recorded = Für dieses Land ist in dieser Ausgabe keine Nummer dafür eingetragen.
emergency-see-support = Siehe „Jemand zum Reden“
emergency-no-edition = Es ist keine Ausgabe geöffnet, darum stehen hier keine Nummern nach Ländern. Rufen Sie die 112 oder den Notruf des Landes, in dem Sie sind.

## Ways on from the card

emergency-ways = Wenn Sie für den Moment sicher sind
emergency-plan = Mein Plan
emergency-breathe = Atmen
emergency-steadier = Ich bin etwas ruhiger
emergency-steadier-back = Zurück zu den Nummern

## Eine Nummer

emergency-hours = Zeiten
emergency-languages = Sprachen
emergency-unknown = nicht bekannt
emergency-cost = Kosten
emergency-free = der Anruf ist kostenlos
emergency-always = Tag und Nacht, wie angegeben
# Was die genannten Zeiten über diesen Augenblick sagen, ohne Feiertage.
# $until: eine Uhrzeit im Land der Nummer.
emergency-open = Nach den genannten Zeiten jetzt erreichbar, bis { $until }
# $day: ein Wochentag; $time: eine Uhrzeit im Land der Nummer.
emergency-closed = Nach den genannten Zeiten jetzt nicht erreichbar, wieder { $day } um { $time }
emergency-source = Quelle: { $host }, Seite mit dem Datum { $date } ({ $age })
emergency-source-undated = Quelle: { $host }, Datum der Quelle unbekannt
# $day: der Tag, an dem eine gespeicherte Kopie der Seite gelesen wurde.
emergency-read = In einer gespeicherten Kopie gelesen am { $day }
emergency-checked = Von zwei Personen bestätigt am { $day }
