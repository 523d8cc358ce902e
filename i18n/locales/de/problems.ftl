### Was nicht ging, und was jetzt zu tun ist. Jedes Problem hat zwei Texte; niemandem wird eine Schuld gegeben.

## Mit einer Seite

problem-no-such-page = Diese Seite gibt es nicht
problem-no-such-page-advice = Vielleicht ist die Adresse falsch geschrieben. Suchen Sie nach einem Angebot, oder fangen Sie beim Start neu an.
problem-no-such-service = Dieses Angebot ist nicht in dieser Ausgabe
problem-no-such-service-advice = Vielleicht wurde es entfernt, weil auf die Angaben kein Verlass mehr war. Suchen Sie nach einem anderen Angebot, oder sehen Sie alle an.
problem-not-understood = Das war nicht zu verstehen
problem-not-understood-advice = Das Formular kam nicht vollständig an. Gehen Sie zum Start und versuchen Sie es noch einmal.
problem-no-edition = Es konnte keine Ausgabe geöffnet werden
problem-no-edition-advice = Ohne Ausgabe gibt es keine Angebote zu zeigen. Die Notfallseite geht weiterhin. Installieren Sie { -waymark } neu, oder öffnen Sie eine Ausgabe von einem Stick.
problem-no-answer = Die Ausgabe hat nicht geantwortet
problem-no-answer-advice = Schließen Sie { -waymark } und öffnen Sie es wieder. Wenn das nicht hilft, installieren Sie es neu, oder öffnen Sie eine Ausgabe von einem Stick.
problem-not-kept = Das wurde nicht behalten
problem-not-kept-advice = Es hat sich nichts geändert. Gehen Sie zurück und versuchen Sie es noch einmal. Wenn es wieder geschieht, schließen Sie ab, was behalten wird, und öffnen Sie es neu.
problem-own-fault = In diesem Programm ist etwas schiefgegangen
problem-own-fault-advice = Es ist ein Fehler des Programms, nicht Ihrer. Nichts wurde gespeichert oder gesendet. Gehen Sie zum Start und versuchen Sie es noch einmal. Im Notfall rufen Sie die 112 oder den Notruf des Landes, in dem Sie sind.

## Mit einer Datei, die eine Ausgabe enthält. Die letzte gute Ausgabe bleibt geöffnet.

problem-unreadable = Die Datei konnte nicht gelesen werden
problem-unreadable-advice = Prüfen Sie, ob der Stick steckt und ob Sie die Datei lesen dürfen.
problem-truncated = Die Datei endet zu früh
problem-truncated-advice = Wahrscheinlich wurde sie nicht bis zum Ende kopiert oder gesendet. Kopieren Sie sie noch einmal von dort, woher sie kam.
problem-not-a-bundle = Diese Datei ist keine Ausgabe
problem-not-a-bundle-advice = Vielleicht haben Sie eine andere Datei gewählt. Eine Ausgabe ist eine einzige Datei mit dem Namen „waymark.edition“.
problem-unknown-size-class = Die Datei hat eine Größe, die keine Ausgabe hat
problem-unknown-size-class-advice = Sie wurde unterwegs verändert oder nicht bis zum Ende kopiert oder gesendet. Kopieren Sie sie noch einmal von dort, woher sie kam.
problem-wrong-padding = Das Ende der Datei wurde verändert
problem-wrong-padding-advice = Unterwegs wurde etwas hinzugefügt. Besorgen Sie die Ausgabe neu, von einer Stelle, der Sie vertrauen.
problem-too-few-signatures = Zu wenige Herausgeber haben diese Ausgabe unterschrieben
problem-too-few-signatures-advice = Eine Ausgabe braucht mehr als eine Unterschrift. Besorgen Sie sie neu, von einer Stelle, der Sie vertrauen, und sagen Sie es denen, die sie Ihnen gegeben haben.
problem-foreign-keys = Diese Ausgabe haben nicht unsere Herausgeber unterschrieben
problem-foreign-keys-advice = Vielleicht kommt sie von jemandem, der sich für sie ausgibt. Vertrauen Sie ihr nicht. Besorgen Sie die Ausgabe von einer Stelle, der Sie vertrauen.
problem-older-than-seen = Diese Ausgabe ist älter als eine, die Sie schon hatten
problem-older-than-seen-advice = Eine ältere wird nicht verwendet. Sie müssen nichts tun.
problem-other-channel = Diese Ausgabe ist für andere Leserinnen und Leser
problem-other-channel-advice = Sie ist für eine Klinik oder eine andere Gruppe verschlüsselt. Wenn Sie dazugehören, fügen Sie deren privaten Kanal hinzu, mit der Identität, die Sie bekommen haben. Wenn nicht, fragen Sie dort, woher Sie die Datei haben, nach der öffentlichen Ausgabe.
problem-wrong-hash = In dieser Ausgabe steht nicht das, was unterschrieben wurde
problem-wrong-hash-advice = Sie wurde unterwegs verändert. Besorgen Sie die Ausgabe neu, von einer Stelle, der Sie vertrauen.
problem-broken-image = Diese Ausgabe ist unterschrieben, lässt sich aber nicht öffnen
problem-broken-image-advice = Bei der Veröffentlichung ist ein Fehler geschehen. Warten Sie auf die nächste Ausgabe.
problem-broken-metadata = Die Unterschriften dieser Ausgabe passen nicht zusammen
problem-broken-metadata-advice = Sie wurde unterwegs verändert oder falsch zusammengestellt. Besorgen Sie die Ausgabe neu, von einer Stelle, der Sie vertrauen.

## Mit einer Erneuerung: eine Stelle, die vergeblich gefragt wurde. Die geöffnete Ausgabe bleibt, andere Stellen werden versucht.

problem-no-helper = Der Teil von { -waymark }, der abruft, läuft nicht
problem-no-helper-advice = Schließen Sie { -waymark } und öffnen Sie es wieder. Bis dahin können Sie eine Ausgabe aus einer Datei oder von einem Stick öffnen.
problem-unreachable = Unter dieser Adresse antwortet niemand
problem-unreachable-advice = Prüfen Sie, ob dieser Computer mit dem Internet verbunden ist. Wenn ja, ist der Spiegel vielleicht eine Weile nicht da: Versuchen Sie es später noch einmal.
problem-silent = Der Abruf blieb unterwegs stehen
problem-silent-advice = Es kam nichts mehr, darum wurde er beendet. Versuchen Sie es später noch einmal, oder an einem Ort mit besserer Verbindung.
problem-too-slow = Der Abruf war zu langsam
problem-too-slow-advice = Die Zeit für das Ganze ist abgelaufen. Versuchen Sie es später noch einmal, oder an einem Ort mit besserer Verbindung.
problem-no-proxy = Ihr Tor antwortet nicht
problem-no-proxy-advice = Prüfen Sie, ob Ihr Tor-Programm läuft und ob seine Adresse stimmt, meist 127.0.0.1:9050. Ohne Tor wurde kein Spiegel gefragt.
problem-bad-certificate = Es ist nicht sicher, dass das der Spiegel ist
problem-bad-certificate-advice = Seinem Zertifikat vertraut dieser Computer nicht. Vielleicht steht jemand dazwischen, zum Beispiel das Netz eines Hotels oder einer Firma. Versuchen Sie es aus einem anderen Netz noch einmal, oder öffnen Sie eine Datei.
problem-expired-certificate = Das Zertifikat des Spiegels ist abgelaufen oder gilt noch nicht
problem-expired-certificate-advice = Prüfen Sie zuerst das Datum dieses Computers. Wenn es stimmt, versuchen Sie es in einigen Tagen noch einmal: Wer den Spiegel betreibt, muss das Zertifikat erneuern.
problem-not-a-mirror = Was dort antwortet, ist kein Spiegel
problem-not-a-mirror-advice = Prüfen Sie die Adresse. Im Netz eines Hotels oder Cafés müssen Sie sich vielleicht zuerst mit einem Browser anmelden.
problem-redirected = Der Spiegel verweist anderswohin
problem-redirected-advice = { -waymark } folgt nicht, weil niemand gesagt hat, dass man der anderen Stelle vertrauen kann. Wenn es Ihr eigener Spiegel ist, tragen Sie seine neue Adresse ein.
problem-no-edition-there = Unter dieser Adresse gibt es keine Ausgabe
problem-no-edition-there-advice = Prüfen Sie die Adresse, wenn es Ihr eigener Spiegel ist. Sonst versuchen Sie es später noch einmal.
problem-mirror-fault = Der Spiegel hat selbst eine Störung
problem-mirror-fault-advice = Sie können nichts dagegen tun. Versuchen Sie es später noch einmal.
problem-not-an-edition = Was der Spiegel anbietet, ist keine Ausgabe
problem-not-an-edition-advice = Prüfen Sie die Adresse, wenn es Ihr eigener Spiegel ist. Sonst versuchen Sie es später noch einmal, oder öffnen Sie eine Datei.
problem-too-long = Es kam mehr, als eine Ausgabe lang ist
problem-too-long-advice = Der Abruf wurde beendet, und alles von dort ist gelöscht. Versuchen Sie es später noch einmal, oder öffnen Sie eine Datei.
problem-cut-short = Der Abruf endete zu früh
problem-cut-short-advice = Die Verbindung brach ab, bevor alles da war. Versuchen Sie es noch einmal.
problem-no-file-there = In diesem Ordner ist keine Ausgabe
problem-no-file-there-advice = Prüfen Sie, ob der Stick steckt und ob im Ordner eine Datei mit dem Namen „waymark.edition“ liegt.
problem-frozen = Das Datum der Ausgabe dort ist abgelaufen
problem-frozen-advice = Prüfen Sie zuerst das Datum dieses Computers. Wenn es stimmt, kümmert sich niemand um diesen Spiegel, oder jemand hält neuere Ausgaben von Ihnen fern. Versuchen Sie es später noch einmal, oder von einem anderen Ort.
problem-no-room = Auf diesem Computer ist kein Platz mehr
problem-no-room-advice = Schaffen Sie etwas Platz, ein paar Megabyte genügen, und erneuern Sie noch einmal.
problem-not-writable = { -waymark } darf auf diesem Computer nicht schreiben
problem-not-writable-advice = Vielleicht liegt es auf einem Stick, auf den man nicht schreiben kann, oder der Ordner gehört jemand anderem. Legen Sie es in einen eigenen Ordner, oder fragen Sie die Person, die diesen Computer eingerichtet hat.
