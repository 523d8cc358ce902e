### For people at work.

clinic-back = Zurück zur Suche nach Merkmalen
clinic-cancel = Abbrechen
clinic-search = Suche nach Merkmalen

## The table.

clinic-ways = Für Ihre Arbeit
clinic-short-list = Merkliste
clinic-compare = Vergleichen
clinic-duties = Pflichten nach Land
clinic-aside = Merkliste ({ $count })
clinic-on-short-list = Auf Ihrer Merkliste
clinic-put-aside = Auf die Merkliste
clinic-tick = Für ein Blatt ankreuzen:
clinic-sheet-ticked = Blatt aus den angekreuzten Angeboten machen
clinic-afresh = Alle Merkmale zurücksetzen
clinic-none = Kein Angebot erfüllt alle Merkmale. Stellen Sie eines davon auf „Beliebig“ zurück.
clinic-unknown = Hier nicht bekannt
clinic-ask-service = hier nicht bekannt. Fragen Sie.
clinic-referral = Weg der Überweisung:
clinic-waiting = Wartezeit:
clinic-checked = Geprüft am { $day }
clinic-checked-never = Noch niemand hat beim Angebot nachgefragt
clinic-sort = Reihenfolge
clinic-sort-usual = Wie in der Suche
clinic-sort-name = Nach Namen
clinic-sort-country = Nach Land
clinic-sort-dated = Neueste Seite zuerst
clinic-column-service = Angebot
clinic-column-where = Land und Sprachen
clinic-column-ways = Kontakt, Name, Kosten
clinic-column-for = Für wen
clinic-column-evidence = Wie gut untersucht
clinic-column-referral = Überweisung und Warten
clinic-column-checked = Letzte Prüfung

## The page that makes a sheet.

clinic-sheet-title = Blatt zum Mitgeben
clinic-sheet-lead = Ein Blatt Papier für die Person vor Ihnen, in ihrer Sprache. Es sagt nichts über sie, und dieses Programm fragt nicht danach.
clinic-sheet-none = Noch ist kein Angebot gewählt
clinic-sheet-none-text = Setzen Sie Angebote auf die Merkliste, oder kreuzen Sie sie in der Suche an. Sie erscheinen dann hier.
clinic-sheet-services = Angebote auf dem Blatt
clinic-sheet-language = Sprache des Blattes
clinic-sheet-kind = Welches Blatt
clinic-sheet-full = Volles Blatt
clinic-sheet-full-text = Alles, was vor dem ersten Kontakt wichtig ist, auf A4. Für den Tisch zu Hause oder für die Akte.
clinic-sheet-discreet = Unauffälliges Blatt
clinic-sheet-discreet-text = Nur Nummern und Zeiten, so groß wie eine Bankkarte. Kein Name eines Angebots, kein Wort zum Thema. Für die Tasche.
clinic-sheet-show = Blatt zeigen
clinic-sheet-ready = So wird es gedruckt
clinic-sheet-unprinted = Von diesen Angeboten ist keine Nummer bekannt. Auf dem unauffälligen Blatt stehen sie nur im Code:
clinic-sheet-many = Auf ein Blatt passen höchstens { $most } Angebote. Nehmen Sie einige weg.
clinic-sheet-save = Als PDF speichern
clinic-sheet-print = Drucken
clinic-sheet-gone = Eine Datei, die Sie speichern, bleibt mit ihrem Datum dort, wo Sie sie ablegen. Dieses Programm merkt sich nicht, dass Sie sie gemacht haben.
clinic-sheet-saved = Das Fenster Ihres Systems fragt, wohin die Datei soll.
clinic-sheet-printing = Das Druckfenster Ihres Systems öffnet sich.
clinic-sheet-dialog = Blatt speichern
clinic-sheet-dialog-save = Speichern
clinic-sheet-file = Blatt.pdf

## Opening a list.

clinic-open-title = Eine Liste öffnen
clinic-open-lead = Jemand hat Ihnen ein Blatt oder eine Karte mit einem quadratischen Code gegeben. Öffnen Sie hier dieselbe Liste.
clinic-open-file = Aus einem Foto oder einer Datei
clinic-open-file-text = Ein Foto des Codes (PNG oder JPEG), das PDF des Blattes oder eine Textdatei.
clinic-open-dialog = Datei wählen
clinic-open-waiting = Das Fenster für eine Datei ist offen
clinic-open-waiting-text = Wenn Sie eine Datei gewählt haben, erscheint die Liste hier. Ein großes Foto braucht einen Augenblick.
clinic-open-look = Nachsehen, ob sie da ist
clinic-open-paste = Aus Text
clinic-open-text = Die Zeile aus Buchstaben unter dem Code
clinic-open-text-hint = Sie beginnt mit L1. Sie können das ganze Blatt einfügen: Die Zeile wird gefunden. Leerzeichen und Zeilenumbrüche stören nicht.
clinic-open-submit = Liste öffnen
clinic-open-kept = Was Sie öffnen, bleibt im Arbeitsspeicher und geht, wenn Sie das Programm schließen.
clinic-opened-title = Die Liste, die Sie geöffnet haben
clinic-opened-back = Eine andere Liste öffnen
clinic-opened-count = { $count ->
    [one] Ein Angebot steht darauf.
   *[other] { $count } Angebote stehen darauf.
}
clinic-opened-older = Die Liste wurde mit einer älteren Ausgabe gemacht ({ $theirs }). Sie haben Ausgabe { $ours }: Was Sie hier lesen, ist neuer als das Blatt.
clinic-opened-newer = Die Liste wurde mit einer neueren Ausgabe gemacht ({ $theirs }). Sie haben Ausgabe { $ours }. Wenn etwas abweicht, gilt das Blatt. Eine Erneuerung bringt Ihre Ausgabe auf den neuen Stand.
clinic-opened-unknown = Diese Angebote kennt diese Ausgabe nicht
clinic-opened-unknown-text = Sie stehen auf der Liste und nicht im Verzeichnis auf diesem Computer: Es kann älter sein, oder sie wurden herausgenommen. So heißen sie in der Liste:
clinic-opened-take = Ihre Merkliste ist nicht leer
clinic-opened-add = Diese hinten anfügen
clinic-opened-replace = Durch diese ersetzen
clinic-opened-taken = Die Angebote, die diese Ausgabe kennt, stehen in dieser Reihenfolge auf Ihrer Merkliste.
clinic-opened-full = Die Merkliste fasst { $most } Angebote. Für die ohne Vermerk war hier kein Platz.

## Why a list was not opened.

clinic-wrong-large = Diese Datei ist zu groß
clinic-wrong-large-advice = Machen Sie das Foto mit weniger Bildpunkten, oder schneiden Sie es auf den Code zu.
clinic-wrong-refused = Diese Datei konnte nicht gelesen werden
clinic-wrong-refused-advice = Das System hat sie nicht herausgegeben. Kopieren Sie sie in einen anderen Ordner, und versuchen Sie es noch einmal.
clinic-wrong-empty-file = Diese Datei ist leer
clinic-wrong-empty-file-advice = Wählen Sie eine andere Datei.
clinic-wrong-picture = Dieses Bild lässt sich nicht lesen
clinic-wrong-picture-advice = Machen Sie das Foto noch einmal, oder fügen Sie die Zeile aus Buchstaben ein.
clinic-wrong-no-code = In diesem Bild wurde kein Code gefunden
clinic-wrong-no-code-advice = Legen Sie das Blatt flach und hell hin, und lassen Sie den Code das halbe Foto füllen. Die Zeile aus Buchstaben geht auch.
clinic-wrong-pdf = In diesem PDF wurde keine Liste gefunden
clinic-wrong-pdf-advice = Nur die Datei, die hier gespeichert wurde, trägt die Liste. Fotografieren Sie den Code, oder fügen Sie die Zeile aus Buchstaben ein.
clinic-wrong-empty = Noch ist kein Text da
clinic-wrong-empty-advice = Fügen Sie die Zeile aus Buchstaben ein, die unter dem Code steht.
clinic-wrong-long = Dieser Text ist zu lang
clinic-wrong-long-advice = Fügen Sie nur die Zeile aus Buchstaben ein, die unter dem Code steht.
clinic-wrong-newer = Ein neueres Programm hat diese Liste gemacht
clinic-wrong-newer-advice = Diese Kopie kann sie nicht lesen. Alles steht weiterhin auf dem Blatt selbst.
clinic-wrong-cut = Das Ende der Liste fehlt
clinic-wrong-cut-advice = Kopieren Sie die ganze Zeile, bis zum Schrägstrich am Ende.
clinic-wrong-damaged = Etwas in der Liste ist nicht so, wie es geschrieben wurde
clinic-wrong-damaged-advice = Kopieren Sie die Zeile noch einmal, oder fotografieren Sie den Code. Es wurde nichts geöffnet, damit kein falsches Angebot erscheint.
clinic-wrong-many = Die Liste ist länger als { $most } Angebote
clinic-wrong-many-advice = Solche Listen macht dieses Programm nicht. Es wurde nichts geöffnet.
clinic-wrong-repeated = Die Liste nennt ein Angebot zweimal
clinic-wrong-repeated-advice = Solche Listen macht dieses Programm nicht. Es wurde nichts geöffnet.
clinic-wrong-none = In diesem Text ist keine Liste
clinic-wrong-none-advice = Eine Liste beginnt mit L1. und endet mit einem Schrägstrich. Andere Codes, etwa auf Plakaten, sind keine Listen.
clinic-wrong-kind = Diese Art von Datei kann hier nicht geöffnet werden
clinic-wrong-kind-advice = Ein Foto (PNG oder JPEG), das PDF des Blattes und eine Textdatei gehen.

## Worksheets.

clinic-worksheets-title = Übungen als Arbeitsblätter
clinic-worksheets-lead = Übungen auf Papier, mit Platz zum Schreiben. Für die Zeit zwischen zwei Gesprächen.
clinic-worksheets-agree = Vereinbaren Sie zuerst, wer was sieht. Die Person zeigt, was sie zeigen will.
clinic-worksheets-home = Papier wird zu Hause gefunden. Fragen Sie, ob es dort einen sicheren Platz gibt.
clinic-worksheets-stop = Macht eine Übung es zweimal schwerer, lassen Sie sie weg.
clinic-worksheets-language = Sprache der Arbeitsblätter
clinic-worksheets-show = Arbeitsblätter zeigen
clinic-worksheets-back = Andere wählen
clinic-worksheets-none = In dieser Ausgabe gibt es keine Übungen.
clinic-worksheets-wrong = Kreuzen Sie mindestens eine Übung an und höchstens { $most }.
clinic-paper-scale = (0 bis 10)
clinic-paper-lines = Linien zum Schreiben
clinic-paper-talk = Sprechen Sie darüber, oder denken Sie darüber nach. Schreiben Sie es nicht auf.
clinic-paper-stop = Wenn es dadurch schwerer wird, hören Sie auf, und tun Sie etwas Beruhigendes. Im Notfall: 112.
