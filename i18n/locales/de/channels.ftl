### Private Kanäle: Angebote, die eine Klinik oder eine andere Gruppe für ihre eigenen Leute aufführt.

channels-title = Private Kanäle
channels-lead = Ein privater Kanal ergänzt Angebote, die eine Klinik, eine Praxis oder eine andere Gruppe für ihre eigenen Leute aufführt.
# Ein Link von der Seite über die Erneuerung, und neben einer Datei, die für andere ist.
channels-link = Private Kanäle einer Klinik oder Gruppe

## Die geöffneten Kanäle

channels-open = Ihre Kanäle
channels-none = Noch keiner.
# $day: ein Datum; $age: wie lange her; $services: wie viele Angebote er ergänzt.
channels-edition = { $services ->
    [one] Er ergänzt { $services } Angebot. Angaben vom { $day } ({ $age }).
   *[other] Er ergänzt { $services } Angebote. Angaben vom { $day } ({ $age }).
}
channels-edition-none = Noch ist keine seiner Ausgaben geöffnet. Öffnen Sie die Datei, die Sie bekommen haben.
channels-kept = Auf diesem Computer gespeichert, bis Sie ihn entfernen.
channels-not-kept = Nur bis { -waymark } geschlossen wird. Nichts davon wird gespeichert.
channels-remove = Entfernen
channels-file-text = Die Ausgabe eines Kanals ist eine Datei namens „waymark.edition“, wie die öffentliche. Öffnen Sie sie hier; { -waymark } findet heraus, für welchen Kanal sie ist.

## Einen hinzufügen

channels-add = Kanal hinzufügen
channels-identity = Seine Identität
channels-identity-hint = Der Text, den Sie bekommen haben, mit einer Zeile, die mit AGE-SECRET-KEY-1 beginnt. Er ist geheim: Er wird nicht wieder angezeigt.
channels-name = Ein Name dafür
channels-name-hint = Er steht neben jedem Angebot des Kanals. Lassen Sie das Feld leer, wenn der Text einen Namen nennt.
channels-keep = Auf diesem Computer merken
channels-keep-text = Seine Identität steht dann in der Datei mit den Einstellungen, und seine Ausgabe liegt neben der öffentlichen. Beide verbergen vor Suchprogrammen, worum es geht. Sie sind nicht geheim vor jemandem, der dieses Programm und diesen Computer hat.
channels-wrong-link = Noch einmal ausfüllen
channels-wrong-no-identity = Das ist keine Identität
channels-wrong-no-identity-advice = Kopieren Sie den ganzen Text, mit der Zeile, die mit AGE-SECRET-KEY-1 beginnt, und fügen Sie ihn noch einmal ein. Er darf nur eine solche Zeile enthalten.
channels-wrong-no-name = Der Kanal braucht einen Namen
channels-wrong-no-name-advice = Der Text nennt keinen, der sich anzeigen lässt. Schreiben Sie einen kurzen Namen in einer Zeile, und fügen Sie die Identität noch einmal ein.
channels-wrong-name-taken = Ein anderer Kanal hat diesen Namen
channels-wrong-name-taken-advice = Schreiben Sie einen anderen Namen, und fügen Sie die Identität noch einmal ein.
channels-wrong-already-there = Dieser Kanal ist schon geöffnet
channels-wrong-already-there-advice = Sie müssen nichts tun. Um ihm einen anderen Namen zu geben, entfernen Sie ihn zuerst und fügen ihn neu hinzu.
channels-wrong-too-many = Für einen weiteren Kanal ist kein Platz
channels-wrong-too-many-advice = Vier können zugleich geöffnet sein. Entfernen Sie zuerst einen, und fügen Sie die Identität noch einmal ein.

## Was geheim bleibt

channels-secret = Was geheim ist, und was nicht
channels-secret-mirror = Die Ausgabe eines Kanals kommt als Datei, von einem Stick oder aus einem Ordner. Sie kommt nie von einem Spiegel, denn der Spiegel würde erfahren, wer zur Gruppe gehört.
channels-secret-here = Wenn Sie einen Kanal entfernen, werden seine Identität und seine Ausgabe von diesem Computer entfernt. Kopien an anderen Orten bleiben, zum Beispiel auf einem Stick oder in einer Sicherung.
channels-secret-shown = Seine Angebote stehen zwischen den öffentlichen, auch in der Suche. Jedes sagt, aus welchem Kanal es kommt. Notrufnummern sind immer die der öffentlichen Ausgabe.

## An Angeboten und Ergebnissen

# $channel: der Name eines privaten Kanals. Steht neben dem Namen eines Angebots.
channels-from = Von: { $channel }
# Neben einem Angebot der öffentlichen Ausgabe, während auch ein privater Kanal geöffnet ist.
channels-from-public = Von: öffentliche Ausgabe
# Nach den Worten darüber, wer etwas angibt. $said: ein Satz; $from: zum Beispiel „Von: Praxis am Hügel“.
channels-said = { $said } · { $from }
channels-renewed = Die Ausgabe des Kanals ist geöffnet
# $number: die Nummer der Ausgabe; $day: ein Datum; $age: wie lange her.
channels-renewed-text = Ihre Angaben sind vom { $day } ({ $age }). Ihre Nummer ist { $number }. Die Seite „Private Kanäle“ sagt, wie lange sie bleibt.
# Über dem Ergebnis einer Erneuerung. $channel: der Name eines privaten Kanals.
channels-outcome = Hier geht es um den privaten Kanal „{ $channel }“.
