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
problem-own-fault = In diesem Programm ist etwas schiefgegangen
problem-own-fault-advice = Es ist ein Fehler des Programms, nicht Ihrer. Nichts wurde gespeichert oder gesendet. Gehen Sie zum Start und versuchen Sie es noch einmal. Im Notfall rufen Sie die 112 oder den Notruf des Landes, in dem Sie sind.

## Mit einer Datei, die eine Ausgabe enthält. Die letzte gute Ausgabe bleibt geöffnet.

problem-unreadable = Die Datei konnte nicht gelesen werden
problem-unreadable-advice = Prüfen Sie, ob der Stick steckt und ob Sie die Datei lesen dürfen.
problem-truncated = Die Datei endet zu früh
problem-truncated-advice = Wahrscheinlich wurde sie nicht bis zum Ende kopiert. Kopieren Sie sie noch einmal von dort, woher sie kam.
problem-not-a-bundle = Diese Datei ist keine Ausgabe
problem-not-a-bundle-advice = Vielleicht haben Sie eine andere Datei gewählt. Eine Ausgabe ist eine einzige Datei mit dem Namen „waymark.edition“.
problem-unknown-size-class = Die Datei hat eine Größe, die keine Ausgabe hat
problem-unknown-size-class-advice = Sie wurde unterwegs verändert oder nicht bis zum Ende kopiert. Kopieren Sie sie noch einmal von dort, woher sie kam.
problem-wrong-padding = Das Ende der Datei wurde verändert
problem-wrong-padding-advice = Unterwegs wurde etwas hinzugefügt. Besorgen Sie die Ausgabe neu, von einer Stelle, der Sie vertrauen.
problem-too-few-signatures = Zu wenige Herausgeber haben diese Ausgabe unterschrieben
problem-too-few-signatures-advice = Eine Ausgabe braucht mehr als eine Unterschrift. Besorgen Sie sie neu, von einer Stelle, der Sie vertrauen, und sagen Sie es denen, die sie Ihnen gegeben haben.
problem-foreign-keys = Diese Ausgabe haben nicht unsere Herausgeber unterschrieben
problem-foreign-keys-advice = Vielleicht kommt sie von jemandem, der sich für sie ausgibt. Vertrauen Sie ihr nicht. Besorgen Sie die Ausgabe von einer Stelle, der Sie vertrauen.
problem-older-than-seen = Diese Ausgabe ist älter als eine, die Sie schon hatten
problem-older-than-seen-advice = Eine ältere wird nicht verwendet. Sie müssen nichts tun.
problem-other-channel = Diese Ausgabe ist für andere Leserinnen und Leser
problem-other-channel-advice = Sie ist für eine Klinik oder eine andere Gruppe verschlüsselt. Fragen Sie dort, woher Sie sie haben, nach der öffentlichen Ausgabe.
problem-wrong-hash = In dieser Ausgabe steht nicht das, was unterschrieben wurde
problem-wrong-hash-advice = Sie wurde unterwegs verändert. Besorgen Sie die Ausgabe neu, von einer Stelle, der Sie vertrauen.
problem-broken-image = Diese Ausgabe ist unterschrieben, lässt sich aber nicht öffnen
problem-broken-image-advice = Bei der Veröffentlichung ist ein Fehler geschehen. Warten Sie auf die nächste Ausgabe.
problem-broken-metadata = Die Unterschriften dieser Ausgabe passen nicht zusammen
problem-broken-metadata-advice = Sie wurde unterwegs verändert oder falsch zusammengestellt. Besorgen Sie die Ausgabe neu, von einer Stelle, der Sie vertrauen.
