### Was auf diesem Computer behalten wird: die Seite vor dem ersten Behalten, öffnen und sperren, lesen, löschen, kopieren, drucken.

kept-title = Was auf diesem Computer behalten wird
# Ein unauffälliger Link auf dem ersten Bildschirm.
kept-link = Was auf diesem Computer behalten wird
kept-back = Zurück zu allem, was behalten wird
kept-cancel = Abbrechen
kept-emergency = Notfallseite
# $name: was es ist; $value: Zahl oder Worte dazu. Zum Beispiel „Check-ins: 12“.
kept-named = { $name }: { $value }
# Ein Teil einer Frage. $whole: die Frage; $part: eines ihrer Felder.
kept-part = { $whole } – { $part }

## Eine unauffällige Zeile auf dem ersten Bildschirm und bei den Übungen

kept-state-locked = Was Sie behalten, ist gesperrt.
kept-state-open = Was Sie behalten, ist geöffnet.
# Ein Link. Er führt zu der Seite, die nach der Passphrase fragt.
kept-open-it = Öffnen
kept-show-it = Ansehen
kept-lock = Jetzt sperren

## Nichts wird behalten

kept-none-lead = Nichts von dem, was Sie hier tun, wird behalten.
kept-none-how = Wie das Behalten anfangen würde
kept-none-how-text = Am Ende einer Übung, beim Plan oder bei den Check-ins können Sie „Behalten“ sagen. Sonst wird nie etwas behalten.
kept-none-how-asked = Vor dem ersten Mal sagt eine Seite, was behalten würde, wo es liegt und wer es lesen könnte. Dann wählen Sie eine Passphrase.
kept-none-plan = Mit dem Plan anfangen
kept-none-plan-text = Was in einer schweren Stunde hilft, auf einer Seite. Sie müssen ihn nicht behalten.
kept-none-exercises = Übungen ansehen
kept-none-exercises-text = Was Sie schreiben, ist am Ende weg, wenn Sie es nicht behalten.
kept-no-place = Auf diesem Computer gibt es keinen eigenen Ordner, in dem { -waymark } etwas behalten darf. Sie können trotzdem jede Übung machen und Ihren Plan drucken.
kept-files = Was jetzt auf diesem Computer liegt
kept-files-edition = Die Ausgabe
kept-files-edition-text = { -waymark } selbst und sein Katalog, und eine neuere Ausgabe, wenn Sie erneuert haben. Sie ist bei allen gleich.
kept-files-settings = Die Einstellungen
kept-files-settings-text = Eine kleine versiegelte Datei, „waymark.settings“: die Sprache, wie Sie erneuern, private Kanäle, die gemerkt werden sollen. Sie ist immer gleich groß. Sie ist nicht geheim vor jemandem, der dieses Programm und diesen Computer hat.
kept-files-system = Das System dieses Computers führt vielleicht eigene Listen, zum Beispiel über geöffnete Programme.

## Etwas wird behalten, und es ist gesperrt

kept-locked-lead = Hier wird etwas behalten, und es ist gesperrt.
kept-locked-text = Es liegt verschlüsselt in einer Datei, „waymark.kept“. Ihre Passphrase öffnet sie.
kept-forgotten-link = Ich habe die Passphrase vergessen

## Vor dem ersten Behalten

kept-first-title = Bevor Sie etwas behalten
kept-first-lead = Bis jetzt wird nichts behalten. Lesen Sie zuerst das hier; Sie können sich noch dagegen entscheiden.
kept-first-nothing = Es gibt gerade nichts, das behalten werden soll.
kept-first-what = Was behalten würde
# $title: der Name einer Übung.
kept-first-exercise = Aus der Übung „{ $title }“ Ihre Antworten auf:
kept-first-plan = Ihr Plan, so wie er jetzt ist.
# $count: wie viele Angebote auf der Liste stehen.
kept-first-short-list = { $count ->
    [one] Ihre Merkliste mit einem Angebot.
   *[other] Ihre Merkliste mit { $count } Angeboten.
}
kept-first-where = Wo
kept-first-where-text = In einer verschlüsselten Datei in Ihrem eigenen Ordner auf diesem Computer: „waymark.kept“. Nichts wird verschickt. Ohne die Passphrase sieht man, dass es die Datei gibt, wann sie zuletzt geändert wurde und wie viele ganze Megabyte sie hat. Sonst nichts.
kept-first-who = Wer es lesen könnte
kept-first-who-knows = Wer die Passphrase kennt oder errät.
kept-first-who-watches = Wer zusieht, während es geöffnet ist, auch mit einem Programm auf diesem Computer, das den Bildschirm oder die Tasten aufzeichnet.
kept-first-who-authorities = Behörden mit dem Recht dazu können vielleicht lesen, was hier gespeichert ist. { -waymark } verspricht dagegen nichts.
kept-first-lost = Wenn Sie die Passphrase vergessen
kept-first-lost-text = Niemand kann sie wiederherstellen, auch nicht die Leute, die { -waymark } machen. Was behalten wurde, lässt sich dann nur noch löschen.
kept-first-write = Was Sie schreiben sollten
# Ein Knopf. Was wartet, wird dann nicht behalten.
kept-decline = Nicht behalten

## Eine Passphrase wählen

kept-passphrase = Passphrase
kept-phrase = Eine Passphrase wählen
kept-phrase-words = Fünf zufällige Wörter
kept-phrase-words-text = Sie schützen sehr gut. Die Wörter sind in jeder Sprache englisch und stammen aus einer öffentlichen Liste für diesen Zweck.
kept-phrase-words-note = Notieren Sie sie, bevor Sie weitergehen: Sie werden nicht wieder angezeigt. Gut ist ein Blatt Papier, das nicht bei diesem Computer liegt.
kept-phrase-use-words = Ich habe sie notiert: diese Wörter nehmen
kept-phrase-others = Andere Wörter
kept-phrase-own = Eine eigene Passphrase
kept-phrase-own-text = Mindestens 8 Zeichen, besser mehrere Wörter. Nichts, was Menschen, die Sie kennen, erraten könnten, und keine, die Sie anderswo benutzen.
kept-phrase-own-label = Ihre Passphrase
kept-phrase-again = Noch einmal dieselbe
kept-phrase-use-own = Meine Passphrase nehmen
kept-phrase-use-weak = Trotzdem nehmen
kept-phrase-change = Eine andere wählen

## Öffnen

kept-unlock-title = Öffnen, was behalten wird
kept-unlock-hint = Genau so, wie Sie sie gewählt haben, mit Leerzeichen und Großbuchstaben. Das Öffnen dauert einen Augenblick.
kept-open-button = Öffnen
kept-unlock-waits = Was Sie behalten wollten, wartet. Es wird behalten, sobald hier geöffnet ist.
# Ein Link, wenn keine Passphrase die Datei öffnen kann.
kept-unlock-anew = Löschen und neu anfangen

## Das Datum des Computers ist weit weg von allem, was behalten wird

kept-expiry-title = Stimmt das Datum dieses Computers?
# $day: ein Datum.
kept-expiry-today = Dieser Computer sagt, heute ist der { $day }.
# $day: ein Datum.
kept-expiry-newest = Zuletzt wurde etwas am { $day } behalten.
kept-expiry-text = Nach diesem Datum ist die Zeit für einiges abgelaufen, und es würde gelöscht. Wenn das Datum falsch ist, lassen Sie alles, wie es ist, und stellen Sie zuerst die Uhr dieses Computers.
kept-expiry-right = Das Datum stimmt: Abgelaufenes löschen
kept-expiry-leave = Alles lassen

## Die Passphrase ist vergessen

kept-forgotten-title = Wenn die Passphrase vergessen ist
kept-forgotten-lead = Niemand kann sie wiederherstellen. Sie steht nirgends, und es gibt keinen zweiten Weg hinein.
kept-forgotten-try = Probieren Sie, so oft Sie möchten: Nichts wird gezählt, und nichts wird dadurch gelöscht. Achten Sie auf Großbuchstaben, Leerzeichen und die Sprache der Tastatur.
kept-forgotten-wait = Sie müssen das nicht heute entscheiden. Die Datei bleibt, wie sie ist, und die Passphrase fällt Ihnen vielleicht wieder ein.
kept-forgotten-again = Noch einmal versuchen
kept-forgotten-erase = Der einzige andere Weg
kept-forgotten-erase-text = Sie können löschen, was behalten wird, und neu anfangen. Dann ist alles darin auch für Sie verloren.

## Alles, was behalten wird

kept-open-lead = Das ist alles. Sie können jedes einzeln löschen.
kept-open-empty = Noch ist nichts darin.
kept-exercises = Übungen
kept-lists = Ihre Listen
kept-lists-text = Übungen zeigen sie Ihnen wieder. Was einen Stern hat, steht vorn.
kept-plan = Plan
kept-plan-link = Plan öffnen
kept-checkins = Check-ins
kept-checkins-link = Check-ins öffnen
kept-markers = Gemachte Übungen
kept-markers-text = Wenn Check-ins eingeschaltet sind, wird von jeder Übung so viel vermerkt: ihr Name, der Tag, die Minuten und die Zahlen davor und danach.
kept-markers-newest = Die neuesten zeigen
kept-choices = Wie Sie es haben möchten
# $count: wie viele es sind.
kept-count = { $count ->
    [one] Ein Eintrag.
   *[other] { $count } Einträge.
}
# $count: wie viele es sind; $first und $last: Tage.
kept-count-days = { $count ->
    [one] Ein Eintrag, vom { $last }.
   *[other] { $count } Einträge, vom { $first } bis zum { $last }.
}
# $day: ein Datum.
kept-until = Wird behalten bis { $day }
kept-starred = Stern
kept-star = Stern geben
kept-unstar = Stern wegnehmen
kept-ticked = angekreuzt
# $day: ein Datum.
kept-review-on = Wieder ansehen am { $day }
kept-marker-done = gemacht
kept-marker-paused = pausiert
# Eine Zahl von 0 bis 10, vor einer Übung und danach.
kept-marker-before = davor
kept-marker-after = danach
# $number: von 0 bis 10.
kept-number = { $number } von 10
kept-answers = Ihre Antworten
# $name: der Name, unter dem ein Datensatz eine Übung führt.
kept-unknown-exercise = Übung „{ $name }“, die diese Ausgabe nicht hat
# $name: der Name, unter dem ein Datensatz eine Frage führt.
kept-unknown-question = Frage „{ $name }“, die diese Ausgabe nicht hat

## Die Namen der Listen

# Eine Liste, die diese Fassung des Programms nicht kennt.
kept-shelf = Eine andere Liste
kept-shelf-reasons = Meine Gründe
kept-shelf-values = Wofür ich stehe
kept-shelf-my-line = Meine Linie
kept-shelf-coping-cards = Karten für schwere Momente
kept-shelf-if-then = Wenn-dann-Pläne
kept-shelf-delay-menu = Dinge für 5 oder 15 Minuten
kept-shelf-soothing-menu = Was mich beruhigt
kept-shelf-circle = Menschen, nach ihrer Rolle
kept-shelf-letter = Ein Brief für einen schweren Tag
kept-shelf-early-signs = Frühe Zeichen
kept-shelf-wave = Wie meine Welle verläuft
kept-shelf-cue-word = Mein Merkwort
kept-shelf-short-list = Merkliste mit Angeboten
kept-short-list-open = Als Merkliste öffnen

## Die Namen von Einstellungen, und was gewählt wurde

# Eine Einstellung, die diese Fassung des Programms nicht kennt. $name: ihr Name.
kept-choice = Einstellung „{ $name }“
kept-choice-minutes = Minuten bis zum Sperren
kept-choice-rhythm = Check-ins
kept-choice-rhythm-daily = jeden Tag
kept-choice-rhythm-thrice = dreimal in der Woche
kept-choice-rhythm-when-opened = nur wenn ich die Seite öffne
kept-choice-limited = Weniger Bewertungen
kept-choice-limited-on = an
kept-choice-marks = Vermerken, welche Übungen ich gemacht habe
kept-choice-marks-off = aus
# $exercise: der Name einer Übung.
kept-choice-liking = Die Übung „{ $exercise }“
kept-choice-liking-star = Stern
kept-choice-liking-hide = wird nicht vorgeschlagen

## Wie lange es geöffnet bleibt

kept-minutes = Wann von selbst gesperrt wird
kept-minutes-text = Nach dieser Zeit ohne Berührung. Gesperrt wird auch, wenn der Computer schläft oder gesperrt wird, und wenn Sie verlassen.
# $minutes: eine ganze Zahl.
kept-minutes-count = { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
}
kept-minutes-save = Speichern

## Andere Wege

kept-ways = Was Sie sonst tun können

## Nachdem etwas getan wurde

kept-done-erased = Es ist gelöscht.
kept-done-everything = Alles, was behalten wurde, ist gelöscht. Einiges davon bleibt vielleicht im Arbeitsspeicher dieses Computers, bis Sie verlassen.
kept-done-minutes = Gespeichert.
kept-done-passphrase = Ab jetzt gilt die neue Passphrase.

## Löschen

kept-erase-one = Löschen
kept-erase-exercise = Diese Übung löschen
kept-erase-exercises-link = Alle Übungen löschen
kept-erase-lists-link = Alle Listen löschen
kept-erase-plan-link = Den Plan löschen
kept-erase-checkins-link = Alle Check-ins löschen
kept-erase-markers-link = Alle diese löschen
kept-erase-choices-link = Alle diese löschen
# Überschrift und Titel einer Seite. $kind: zum Beispiel „Übungen“ oder „Plan“.
kept-erase-kind = Löschen: { $kind }
kept-erase-kind-text = Es lässt sich nicht zurückholen. Alles andere bleibt.
kept-erase-kind-yes = Löschen
kept-erase-lists = Übungen, die diese Listen zeigen, finden sie dann leer. Ist eine Merkliste mit Angeboten behalten, geht sie mit.
kept-erase-choices = Check-ins sind dann aus, und gesperrt wird wieder nach drei Minuten.
kept-erase-all-link = Alles löschen, was behalten wird
kept-erase-title = Alles löschen, was behalten wird
kept-erase-lead = Die Datei „waymark.kept“ wird von diesem Computer entfernt. Sie lässt sich nicht zurückholen.
kept-erase-waits = Was Sie gerade behalten wollten, bleibt noch da. Sie können es mit einer neuen Passphrase behalten.
kept-erase-reach = Was damit nicht erreicht wird
kept-erase-reach-backups = Sicherungen, Schnappschüsse und abgeglichene Ordner, in denen eine Kopie der Datei liegt.
kept-erase-reach-swap = Arbeitsspeicher, den das System auf die Festplatte geschrieben hat, zum Beispiel im Ruhezustand.
kept-erase-reach-system = Listen, die das System selbst führt, zum Beispiel über Dateien oder geöffnete Programme.
kept-erase-reach-disk = Teile einer Festplatte oder eines Sticks, die seither nicht neu beschrieben wurden. Bei SSDs entscheidet das der Datenträger selbst.
kept-erase-reach-yours = Was Sie gedruckt oder als Kopie gespeichert haben.
kept-erase-sealed = Alte Kopien der Datei bleiben verschlüsselt. Sie öffnen sich nur mit der Passphrase, die damals galt.
kept-erase-no = Lassen, wie es ist
kept-erase-yes = Alles löschen

## Die Passphrase ändern

kept-passphrase-title = Passphrase ändern
kept-passphrase-lead = Alles wird neu verschlüsselt. Danach öffnet es nur die neue Passphrase.
kept-passphrase-copies = Frühere Kopien der Datei, zum Beispiel in einer Sicherung, öffnen sich weiter mit der alten.
kept-passphrase-old = Die bisherige Passphrase
kept-passphrase-new = Die neue
kept-passphrase-old-holds = Die alte Passphrase gilt weiter.

## Eine Kopie als einfacher Text

kept-copy-title = Kopie als einfachen Text speichern
kept-copy-lead = Die Kopie ist nicht verschlüsselt.
kept-copy-everyone = Wer die Datei findet, kann alles lesen.
kept-copy-remembered = Das System, Datei-Dialoge, die Suche und andere Programme merken sich vielleicht ihren Namen und ihre Wörter, auch nachdem Sie sie gelöscht haben.
kept-copy-erase = { -waymark } weiß nicht, wo sie liegt, und kann sie nicht löschen.
kept-copy-no = Keine Kopie
kept-copy-yes = Trotzdem eine Kopie speichern
kept-copy-asked = Wählen Sie einen Ort in dem Fenster, das sich geöffnet hat. Wenn Sie es schließen, gibt es keine Kopie.
# Titel des Dialogs, den das System zeigt.
kept-copy-dialog = Kopie speichern
kept-copy-save = Speichern
# Der Name, mit dem die Datei anfängt. Er sagt nichts über den Inhalt. „.txt“ bleibt.
kept-copy-name = Notizen.txt

## Auf Papier

kept-printing-title = Drucken
kept-printing-lead = Kreuzen Sie an, was Sie auf Papier möchten. Zuerst sehen Sie es so, wie es gedruckt würde.
kept-printing-queue = Die Druckerwarteschlange und der Drucker sind außer Reichweite: Sie behalten vielleicht, was gedruckt wurde. Im Büro oder im Laden können andere es sehen.
kept-printing-found = Papier kann gefunden und von allen gelesen werden.
kept-printing-show = Ansehen
kept-printing-unticked = Noch ist nichts angekreuzt. Kreuzen Sie mindestens eines an.
# Überschrift auf dem Papier. Neutral: Andere können es sehen.
kept-paper-title = Notizen
kept-paper-back = Etwas anderes ankreuzen
kept-paper-print = Diese Seite drucken
kept-paper-asked = Der Dialog zum Drucken öffnet sich jetzt. Wenn Sie ihn schließen, wird nichts gedruckt.

## Was nicht ging. Je zwei Meldungen: was geschah, und was jetzt zu tun ist.

kept-wrong-nothing-lost = Nichts ist verloren: Es ist alles wie vorher.
kept-wrong-passphrase = Diese Passphrase passt nicht
kept-wrong-passphrase-advice = Nichts ist verloren, und nichts wird gezählt. Achten Sie auf Großbuchstaben, Leerzeichen und die Sprache der Tastatur, und versuchen Sie es noch einmal.
kept-wrong-old-passphrase = Das ist nicht die bisherige Passphrase
kept-wrong-old-passphrase-advice = Achten Sie auf Großbuchstaben und Leerzeichen, und geben Sie sie noch einmal ein.
kept-wrong-too-short = Die Passphrase ist zu kurz
kept-wrong-too-short-advice = Sie braucht mindestens 8 Zeichen. Mehrere Wörter merkt man sich leichter als Sonderzeichen.
kept-wrong-too-long = Die Passphrase ist zu lang
kept-wrong-too-long-advice = Sie darf höchstens 200 Zeichen haben.
kept-wrong-not-twice = Die beiden sind nicht gleich
kept-wrong-not-twice-advice = Geben Sie Ihre Passphrase in beide Felder noch einmal ein.
kept-wrong-weak = Diese Passphrase ist leicht zu erraten
kept-wrong-weak-advice = Wer die Datei und einen Computer hat, findet sie vielleicht in Tagen heraus. Ein oder zwei Wörter mehr, und sie schützt gut. Sie können sie auch so nehmen.
kept-wrong-nothing = Es wird nichts mehr behalten
kept-wrong-nothing-advice = Die Datei „waymark.kept“ ist nicht da. Vielleicht hat ein anderes Fenster sie gelöscht, oder sie wurde verschoben. Wenn Sie eine Sicherung haben, legen Sie die Datei wieder an ihren Platz.
kept-wrong-not-ours = An dem Platz liegt eine andere Datei
kept-wrong-not-ours-advice = Eine Datei namens „waymark.kept“ ist da, aber { -waymark } hat sie nicht geschrieben. Sie bleibt, wie sie ist. Wenn Sie eine Sicherung haben, legen Sie diese an den Platz. Sonst können Sie die Datei löschen und neu anfangen.
kept-wrong-cut-off = Die Datei hört zu früh auf
kept-wrong-cut-off-advice = Wahrscheinlich wurde sie nicht zu Ende kopiert. Sie bleibt, wie sie ist. Wenn Sie eine Sicherung haben, legen Sie diese an den Platz. Sonst können Sie die Datei löschen und neu anfangen.
kept-wrong-damaged = Die Datei ist nicht mehr so, wie sie geschrieben wurde
kept-wrong-damaged-advice = Etwas anderes als { -waymark } hat sie verändert, oder der Datenträger hat einen Fehler. Sie bleibt, wie sie ist. Wenn Sie eine Sicherung haben, legen Sie diese an den Platz. Sonst können Sie die Datei löschen und neu anfangen.
kept-wrong-newer = Ein neueres { -waymark } hat diese Datei geschrieben
kept-wrong-newer-advice = Sie bleibt, wie sie ist. Installieren Sie das neuere { -waymark }, und öffnen Sie sie dort.
kept-wrong-too-large = Die Datei ist zu groß
kept-wrong-too-large-advice = Sie ist größer als jede, die { -waymark } schreibt, und bleibt, wie sie ist. Wenn Sie eine Sicherung haben, legen Sie diese an den Platz. Sonst können Sie die Datei löschen und neu anfangen.
kept-wrong-already-there = Hier wird schon etwas behalten
kept-wrong-already-there-advice = Ein anderes Fenster war schneller, oder eine Datei wurde zurückgelegt. Sie blieb unberührt. Öffnen Sie sie mit ihrer Passphrase; was Sie behalten wollten, wartet.
kept-wrong-elsewhere = Ein anderes Fenster hat etwas geändert
kept-wrong-elsewhere-advice = Damit davon nichts verloren geht, wurde diese Änderung nicht gemacht. Sperren Sie, öffnen Sie wieder, und wiederholen Sie die Änderung.
kept-wrong-full = Mehr hat keinen Platz
kept-wrong-full-advice = Es wird so viel behalten, wie möglich ist. Löschen Sie etwas, das Sie nicht mehr brauchen, und versuchen Sie es noch einmal.
kept-wrong-no-room = Auf diesem Computer ist kein Platz mehr
kept-wrong-no-room-advice = Schaffen Sie Platz, ein paar Megabyte reichen, und versuchen Sie es noch einmal.
kept-wrong-not-writable = { -waymark } darf in seinem Ordner nicht schreiben
kept-wrong-not-writable-advice = Vielleicht liegt er auf einem Stick, der sich nicht beschreiben lässt, oder er gehört jemand anderem. Ändern Sie das, oder fragen Sie die Person, die diesen Computer eingerichtet hat, und versuchen Sie es noch einmal.
kept-wrong-not-readable = Die Datei ließ sich nicht lesen
kept-wrong-not-readable-advice = Sehen Sie nach, ob Festplatte oder Stick da ist und ob Sie die Datei „waymark.kept“ lesen dürfen. Versuchen Sie es dann noch einmal.
kept-wrong-internal = Dieser Computer konnte das nicht
kept-wrong-internal-advice = Vielleicht ist sein Arbeitsspeicher voll: Das Öffnen braucht etwa 256 Megabyte. Schließen Sie andere Programme, und versuchen Sie es noch einmal.
