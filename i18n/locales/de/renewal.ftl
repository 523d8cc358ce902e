### Erneuerung: wann sie geschieht, was andere davon sehen können, wie sie ausging und was sich geändert hat.

renewal-title = Den Katalog erneuern
renewal-lead = Angaben ändern sich. Eine Erneuerung bringt die neueste Ausgabe. Bevor sie gezeigt wird, werden die Unterschriften der Herausgeber geprüft.
# $day: ein Datum; $age: wie lange her, zum Beispiel „vor 3 Tagen“.
renewal-open-now = Die geöffnete Ausgabe ist vom { $day } ({ $age }).
renewal-none-open = Es ist keine Ausgabe geöffnet.
# Titel des Fensters, wenn die Seite sagt, wie eine Erneuerung ausging. $outcome: zum Beispiel „Eine neuere Ausgabe ist geöffnet“.
renewal-title-outcome = { $outcome } – Erneuerung

## Wann sie geschieht

renewal-when = Wann erneuert wird
renewal-choice-never = Nie
renewal-choice-never-text = { -waymark } stellt keine einzige Verbindung her. Eine Ausgabe aus einer Datei oder von einem Stick können Sie trotzdem öffnen.
renewal-choice-when-asked = Wenn ich es will
renewal-choice-when-asked-text = Ein Abruf, jedes Mal wenn Sie „Jetzt erneuern“ drücken, und sonst keiner.
renewal-choice-by-itself = Von selbst
renewal-choice-by-itself-text = Etwa einmal in der Woche, während { -waymark } geöffnet ist, zu einem Zeitpunkt, den niemand vorhersehen kann. Sie können auch zu anderen Zeiten erneuern.
renewal-save = Speichern
# The settings file of an earlier run cannot be opened.
renewal-unreadable = Die früheren Einstellungen waren nicht lesbar
renewal-unreadable-text = Die Datei ist beschädigt, oder ein neueres { -waymark } hat sie geschrieben. Sie bleibt, wie sie ist, bis Sie hier etwas speichern. Bis dahin wird nichts heruntergeladen.
renewal-not-kept = Diese Einstellungen konnten nicht gespeichert werden
renewal-not-kept-text = Sie gelten, bis { -waymark } geschlossen wird. Vielleicht ist auf diesem Computer kein Platz mehr, oder { -waymark } darf dort nicht schreiben.

## Jetzt erneuern

renewal-now = Jetzt erneuern
# $mirrors: ein oder mehrere Namen von Computern, zum Beispiel „mirror.example.org“.
renewal-now-mirrors = { -waymark } fragt { $mirrors }, in zufälliger Reihenfolge, und hört beim ersten auf, der eine gute Ausgabe hat.
# $source: eine Adresse oder ein Ordner, von Hand eingetragen.
renewal-now-own = { -waymark } fragt zuerst Ihre eigene Quelle: { $source }.
# $proxy: eine Adresse wie 127.0.0.1:9050.
renewal-now-proxy = Jeder Spiegel wird über Ihr Tor unter { $proxy } gefragt.
renewal-now-off = Die Erneuerung ist ausgeschaltet. Um eine neuere Ausgabe abzurufen, wählen Sie unten zuerst „Wenn ich es will“ oder „Von selbst“.
renewal-now-no-mirrors = Diese Kopie von { -waymark } wurde ohne Spiegel gebaut, darum gibt es niemanden zu fragen. Sie können unten einen eigenen Spiegel oder Ordner eintragen oder eine Datei öffnen.
renewal-now-no-helper = Der Teil von { -waymark }, der abruft, läuft nicht. Sie können eine Datei öffnen. Oder schließen Sie { -waymark } und öffnen Sie es wieder.

## Eine Datei öffnen

renewal-file = Eine Datei öffnen
renewal-file-text = Eine neuere Ausgabe kann auf einem Stick kommen oder von jemandem, der sie hat. Sie ist eine einzige Datei mit dem Namen „waymark.edition“. Dabei wird nichts abgerufen, und die Unterschriften werden ebenso geprüft.
renewal-waiting = Wählen Sie die Datei in dem Fenster, das sich geöffnet hat
renewal-waiting-text = Wenn Sie gewählt haben, sagt diese Seite, was daraus geworden ist.

## Andere Wege

renewal-others = Andere Wege
renewal-own = Ihr eigener Spiegel oder Ordner
renewal-own-hint = Zum Beispiel https://mirror.example.org/ oder ein Ordner wie /media/stick. Er wird vor allen anderen versucht. Leeren Sie das Feld, um ihn zu entfernen.
renewal-own-wrong = Das ist keine Adresse eines Spiegels und kein Ordner
renewal-own-wrong-advice = Eine Adresse beginnt mit https:// – oder mit http://, wenn sie auf .onion endet. Ein Ordner beginnt mit einem Schrägstrich, unter Windows mit einem Buchstaben und einem Doppelpunkt.
renewal-proxy = Ihr eigenes Tor
renewal-proxy-hint = Die Adresse, unter der Ihr Tor-Programm wartet, meist 127.0.0.1:9050. Jeder Spiegel wird dann darüber gefragt. Leeren Sie das Feld, um sie zu entfernen.
renewal-proxy-wrong = Das ist keine Adresse eines Tor-Programms
renewal-proxy-wrong-advice = Schreiben Sie vier Zahlen, einen Doppelpunkt und den Anschluss, zum Beispiel 127.0.0.1:9050.
# Über dem Formular, wenn etwas nicht verwendet werden konnte. Führt zum Feld.
renewal-wrong-link = Ändern, was Sie geschrieben haben

## Was andere sehen können

renewal-seen = Was andere sehen können
renewal-seen-mirror = Wenn Sie abrufen
renewal-seen-mirror-text = Ihr Internetanbieter und wer Ihr Netz betreibt, können den Namen des Spiegels sehen, die Zeit und die Größe des Abrufs. Der Spiegel sieht auch die Internetadresse Ihres Anschlusses. Anfrage und Datei sind für alle gleich. Sie sagen nichts darüber, was Sie lesen, suchen oder wählen.
renewal-seen-tor = Wenn Sie über Tor abrufen
renewal-seen-tor-text = Der Spiegel sieht Ihre Internetadresse nicht. Ihr Anbieter sieht, dass Tor benutzt wird, aber nicht wofür.
renewal-seen-file = Wenn Sie eine Datei öffnen
renewal-seen-file-text = Es wird nichts gesendet, also sieht niemand im Netz etwas.
renewal-seen-here = Auf diesem Computer
renewal-seen-here-text = Die neueste Ausgabe liegt in einer Datei, Ihre Sprache und diese Einstellungen liegen in einer anderen. Beide sind versiegelt, aber nicht geheim vor jemandem, der dieses Programm hat.

## Während sie läuft

renewal-running = Die Erneuerung läuft
# $from: ein Spiegel, ein Ordner oder eine Datei.
renewal-running-from = Die Ausgabe kommt von { $from }
# $from: ein Spiegel, ein Ordner oder eine Datei.
renewal-running-checking = Von { $from } ist alles angekommen. Die Unterschriften werden geprüft.
renewal-running-stays = Sie können weiterlesen. Die geöffnete Ausgabe bleibt geöffnet, bis die neue geprüft ist.
# Name des Balkens, für Vorleseprogramme.
renewal-progress = Wie viel angekommen ist
# $received und $expected: Zahlen wie 1,2.
renewal-progress-of = { $received } von etwa { $expected } MB
# $received: eine Zahl wie 1,2.
renewal-progress-so-far = Bisher { $received } MB
renewal-cancel = Abbrechen
# Ein Link, der diese Seite neu öffnet, wo sie sich nicht selbst erneuern kann.
renewal-look-again = Noch einmal nachsehen

## Wie sie ausging

renewal-renewed = Eine neuere Ausgabe ist geöffnet
# $number: die Nummer der Ausgabe; $day: ein Datum; $age: wie lange her.
renewal-renewed-text = Ihre Angaben sind vom { $day } ({ $age }). Ihre Nummer ist { $number }. Sie ist auf diesem Computer gespeichert und wird von jetzt an geöffnet.
renewal-already = Diese Ausgabe haben Sie schon
renewal-already-text = Angekommen ist die Ausgabe, die geöffnet war. Eine neuere gibt es dort nicht, und es musste nichts geändert werden.
renewal-open-not-kept = Eine neuere Ausgabe ist geöffnet, aber nur bis Sie { -waymark } schließen
# $number: die Nummer der Ausgabe; $day: ein Datum; $age: wie lange her.
renewal-open-not-kept-text = Ihre Angaben sind vom { $day } ({ $age }). Ihre Nummer ist { $number }. Sie konnte auf diesem Computer nicht gespeichert werden. Beim nächsten Mal öffnet sich die Ausgabe von vorher.
renewal-failed = Es kam keine neuere Ausgabe
renewal-failed-stays = Die Ausgabe, die Sie haben, bleibt geöffnet. Es wurde nichts geändert.
renewal-failed-none-open = Es gibt weiterhin keine Ausgabe zu öffnen. Die Notfallseite geht ohne sie.
renewal-failed-nowhere = Es gab keinen Spiegel, keinen Ordner und keine Datei zu fragen. Tragen Sie unter „Andere Wege“ etwas ein, oder öffnen Sie eine Datei.
renewal-cancelled = Sie haben die Erneuerung abgebrochen
renewal-cancelled-text = Was angekommen war, ist gelöscht. Die geöffnete Ausgabe bleibt geöffnet.
# Über einer Liste dessen, was versucht wurde.
renewal-attempts = Was versucht wurde
renewal-attempts-before = Was vorher ohne Erfolg versucht wurde

## Was sich geändert hat

renewal-changes-link = Ansehen, was sich geändert hat
renewal-changes-title = Was sich geändert hat
# $newer: ein Tag.
renewal-changes-lead = Die Ausgabe vom { $newer }, verglichen mit der, die vorher geöffnet war. Verglichen wird auf diesem Computer.
renewal-changes-nothing-before = Es gibt nichts zu vergleichen
renewal-changes-nothing-before-text = { -waymark } vergleicht nach einer Erneuerung, bis es geschlossen wird. Länger wird die Ausgabe von vorher nicht behalten.
renewal-changes-country = Land
renewal-changes-everywhere = Alle Länder
renewal-changes-show = Zeigen
renewal-changes-remote = Angebote, die über das Internet in jedem Land helfen, werden immer gezeigt.
renewal-changes-new = Neue Angebote ({ $count })
renewal-changes-changed = Geänderte Angebote ({ $count })
renewal-changes-closed = Nicht mehr aufgeführt ({ $count })
renewal-changes-closed-text = Diese Angebote sind nicht in der neueren Ausgabe. Vielleicht gibt es sie nicht mehr, oder auf ihre Angaben war kein Verlass mehr. Verlassen Sie sich nicht auf Nummern, die Sie früher notiert haben.
renewal-changes-closed-search = Nach anderen Angeboten suchen
# $country: der Name eines Landes.
renewal-changes-none-in = Für { $country } hat sich nichts geändert.
renewal-changes-none = Kein Angebot ist neu, geändert oder weggefallen.
# $count: Angebote, bei denen sich nur Quellen oder Prüftage geändert haben.
renewal-changes-checked-only = { $count ->
    [one] Bei { $count } weiteren Angebot haben sich nur Vermerke geändert, zum Beispiel zu den Quellen.
   *[other] Bei { $count } weiteren Angeboten haben sich nur Vermerke geändert, zum Beispiel zu den Quellen.
}
# $count: wie viele nicht gezeigt werden.
renewal-changes-more = { $count ->
    [one] { $count } weiteres wird hier nicht gezeigt. Wählen Sie ein Land, um weniger auf einmal zu sehen.
   *[other] { $count } weitere werden hier nicht gezeigt. Wählen Sie ein Land, um weniger auf einmal zu sehen.
}
# $facts: was sich an einem Angebot geändert hat, zum Beispiel „Kosten und Sprachen“.
renewal-changes-facts = Geändert: { $facts }
# $fact: was sich geändert hat, zum Beispiel „Telefonnummern“.
renewal-changes-was = { $fact }, vorher
renewal-changes-is = { $fact }, jetzt
# Anstelle eines Textes, wenn niemand etwas angegeben hat.
renewal-changes-was-none = nichts angegeben
