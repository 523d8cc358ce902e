### Über diese Ausgabe: ihr Alter, ihre Herkunft, was abgelehnt wurde; und über Verlassen und Privatsphäre.

edition-title = Über diese Ausgabe
edition-number = Nummer
edition-as-of = Stand der Angaben
# $day: ein Datum; $age: wie lange her.
edition-as-of-value = { $day } ({ $age })
edition-origin = Woher sie kommt
edition-origin-installer = Sie kam mit { -waymark }
edition-origin-stored = Eine Erneuerung, auf diesem Computer gespeichert
edition-origin-file = Eine geöffnete Datei, zum Beispiel von einem Stick
edition-services = Angebote
# Link zur Seite über die Erneuerung.
edition-renew = Den Katalog erneuern oder eine neuere Ausgabe aus einer Datei öffnen
edition-none = Es ist keine Ausgabe geöffnet.

## Worte über die Uhr. Die kurzen Formen stehen neben dem Alter der Ausgabe; diese sagen, was zu tun ist.

edition-expired = Diese Ausgabe sollte bis zum { $day } erneuert sein. Sie öffnet sich trotzdem. Angaben können sich seitdem geändert haben: Fragen Sie das Angebot, oder besorgen Sie eine neuere Ausgabe.
edition-clock = Die Uhr dieses Computers zeigt einen Tag vor der Unterschrift dieser Ausgabe. Eines von beiden stimmt nicht, darum kann auf diesen Seiten jedes Alter falsch sein. Prüfen Sie das Datum des Computers.

## Dateien, die nicht geöffnet wurden

edition-refused = Eine Datei, die nicht verwendet werden konnte
edition-refused-stays = Die Ausgabe, die Sie haben, bleibt geöffnet.
edition-refused-installer = Die Ausgabe, die mit { -waymark } kam
edition-refused-stored = Die auf diesem Computer gespeicherte Ausgabe
edition-refused-file = Die geöffnete Datei

## Was „unterschrieben“ heißt

edition-signed = Was „unterschrieben“ heißt
edition-signed-text = Die Herausgeber haben diese Ausgabe mit mehr als einem Schlüssel unterschrieben, und { -waymark } hat die Unterschriften vor dem Öffnen geprüft. So hat niemand die Angaben auf dem Weg zu Ihnen verändert. Es heißt nicht, dass die Angaben stimmen: Bei jeder steht, von wem und von wann sie ist.
edition-signed-encryption = Die Datei ist verschlüsselt, damit Suchprogramme und Fremde nicht sehen, wovon sie handelt. Vor jemandem, der dieses Programm hat, ist sie nicht geheim.

## Grenzen

edition-limits = Was dieses Programm nicht ist
edition-limits-text = Es ist keine Therapie, keine Diagnose, kein Notdienst und keine Rechtsberatung. Es arbeitet ohne Internet. Darum kann es nicht wissen, ob Sie in Sicherheit sind, und nicht für Sie anrufen.

## Verlassen und Privatsphäre

edition-leave = Verlassen und Privatsphäre
edition-leave-how = Drücken Sie „Verlassen“ oder dreimal innerhalb von fünf Sekunden die Umschalttaste. Das Fenster wird leer, { -waymark } löscht Text, der aus ihm kopiert wurde, und schließt sich.
edition-leave-kept = { -waymark } führt keine Liste darüber, was Sie gelesen, gesucht oder gewählt haben. Das Land ist vergessen, wenn es schließt. Wenn Sie eine Sprache wählen, die Erneuerung einrichten oder einen privaten Kanal merken lassen, wird das in einer kleinen versiegelten Datei gespeichert.
edition-leave-limits = Anderswo löscht es nichts. Telefonrechnungen und Anruflisten, gesendete Nachrichten, im Browser geöffnete Seiten, Ausdrucke, Sicherungen und andere Programme auf diesem Computer haben eigene Aufzeichnungen. Behörden mit rechtlicher Befugnis können möglicherweise lesen, was auf einem Computer gespeichert ist.

## Schrift

edition-fonts = Schrift und Skript
edition-fonts-text = Die Schrift ist Source Sans 3, unter der SIL Open Font License 1.1. Das Skript für die Suche beim Tippen ist htmx, unter der Zero-Clause-BSD-Lizenz.
