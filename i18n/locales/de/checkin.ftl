### Der Blick auf den Tag: einschalten, die eine Seite eines Tages, was mit der Zeit zu sehen ist, und löschen.
### Die Fragen selbst und ihre Antworten kommen mit der Ausgabe.

checkin-title = Blick auf den Tag
# Am Ende jeder Seite dieses Bereichs.
checkin-back = Zurück zum Blick auf den Tag

## Bevor er offen ist: für Erwachsene

checkin-age = Wie alt sind Sie?
checkin-age-text = Der Blick auf den Tag ist für Erwachsene. Niemand prüft, was Sie hier sagen, und es ist vergessen, sobald { -waymark } geschlossen wird.
checkin-age-adult = 18 oder älter
checkin-age-young = Unter 18
checkin-age-rather-not = Das möchte ich nicht sagen
checkin-age-closed = Der Blick auf den Tag bleibt zu. Beruhigende Übungen und Angebote sind trotzdem für Sie da.
checkin-age-exercises = Zu den Übungen
checkin-age-continue = Weiter

## Ausgeschaltet

checkin-lead = Kurz festhalten, wie ein Tag war. Mit der Zeit sehen Sie vielleicht, was hilft.
checkin-what = Was das ist
checkin-what-time = Es dauert keine Minute, und jede Frage können Sie auslassen.
checkin-what-kept = Gespeichert wird eine Zeile am Tag: Zahlen, Häkchen und, wenn Sie mögen, eine kurze Notiz. Dazu hinterlassen Übungen einen Vermerk: welche es war, den Tag und die Zahlen davor und danach.
checkin-what-never = Nie gefragt wird, was Sie in sexueller Hinsicht denken oder tun, nichts über Kinder, nicht, wie lange etwas her ist, nichts über andere Menschen oder Orte.
checkin-what-blank = Tage ohne Eintrag bleiben leer. Niemand zählt sie, und nichts erinnert Sie daran.
checkin-what-signals = Waren mehrere Tage schwer, bietet die Seite Ihren Plan, eine Übung oder einen Menschen an. Nichts wird bewertet, und nichts verlässt diesen Computer.
checkin-switch-on = Einschalten
checkin-no-place = Dieser Computer gibt { -waymark } keinen Platz für eigene Dateien. Deshalb lässt sich hier nichts festhalten.
checkin-needs-vault = Alles liegt verschlüsselt auf diesem Computer. Vorher wählen Sie ein Passwort aus mehreren Wörtern.
# Auf der Seite, bevor zum ersten Mal etwas gespeichert wird, nach „Was behalten würde“.
checkin-first-what = Dass der Blick auf den Tag eingeschaltet ist und wie oft; danach eine Zeile für jeden Eintrag.
checkin-locked = Was Sie behalten, ist verschlossen
checkin-locked-text = Ist der Blick auf den Tag eingeschaltet, liegt er darin. Öffnen Sie es zuerst.
checkin-locked-open = Behaltenes öffnen
checkin-locked-else = Falls er noch nicht eingeschaltet ist
# $count: wie viele Einträge von früher noch da sind.
checkin-earlier = { $count ->
    [one] Ein Eintrag von früher ist noch da. Er ist wieder zu sehen, wenn Sie einschalten.
   *[other] { $count } Einträge von früher sind noch da. Sie sind wieder zu sehen, wenn Sie einschalten.
}

## Wie oft

checkin-rhythm = Wie oft?
checkin-daily = Täglich
checkin-daily-text = Die Seite bietet jeden Tag einen Eintrag an.
checkin-thrice = Dreimal in der Woche
checkin-thrice-text = Nach dreien in einer Woche sagt die Seite, dass es genug ist.
checkin-when-opened = Nur wenn ich die Seite öffne
checkin-when-opened-text = Sie wartet, so lange es dauert.
checkin-limit = Bewertungen begrenzen
checkin-limit-text = Bei Zweifeln, die Sie dazu bringen, sich immer wieder zu prüfen: höchstens einmal in der Woche und ohne die Frage nach dem Drang.
checkin-save = Speichern

## Eingeschaltet

checkin-today = Heute
checkin-today-open = Für heute gibt es noch keinen Eintrag. Er dauert keine Minute.
checkin-today-done = Der Eintrag für heute ist gemacht.
checkin-today-enough = Dreimal in dieser Woche. Das ist genug; einer mehr ist trotzdem möglich.
# $day: ein Datum.
checkin-today-later = Die Bewertungen sind begrenzt. Der nächste Eintrag wird am { $day } angeboten.
checkin-today-begin = Auf heute blicken
checkin-today-change = Ändern
checkin-more = Was zu sehen ist
checkin-to-charts = Diagramme
checkin-to-charts-text = Was half, was wichtig war und wie es war
checkin-to-days = Tag für Tag
checkin-to-days-text = Lesen, was Sie eingetragen haben, und einzelne Tage löschen
checkin-to-summary = Übersicht auf einer Seite
checkin-to-summary-text = Für die Arztpraxis oder die Therapie, wenn Sie sie zeigen möchten
checkin-settings = Wie es eingestellt ist
checkin-to-markers = Vermerke von Übungen
checkin-to-erase = Alle Einträge löschen
checkin-to-off = Ausschalten
# Neben „Vermerke von Übungen“.
checkin-markers-are-on = an
checkin-markers-are-off = aus
checkin-translation-draft = Übersetzung noch nicht geprüft
checkin-translation-missing = Noch nicht in Ihrer Sprache

## Die Seite eines Tages

# Die Wahl, die eine Antwort zurücknimmt.
checkin-leave-out = Auslassen
checkin-note-open = Eine Notiz schreiben
# Unter jedem Feld für eigene Worte. Lässt sich nicht abschalten.
checkin-guard = Nur Gefühle und was Ihnen hilft. Keine Namen, kein Alter, keine Orte. Nichts Sexuelles. Nichts darüber, was jemandem geschehen ist.
# $most: eine Zahl von Zeichen.
checkin-note-limit = Höchstens { $most } Zeichen.
# $most: eine Zahl von Zeichen.
checkin-note-too-long = Das sind mehr als { $most } Zeichen. Noch ist nichts gespeichert; bitte kürzen Sie die Notiz.
checkin-note-invisible = Darin ist ein Zeichen, das man nicht sieht, oder ein Zeilenumbruch. Noch ist nichts gespeichert; bitte schreiben Sie die Notiz noch einmal.
checkin-keep = Für heute speichern

## Eine schwere Zeit, und gedrückte Stimmung

checkin-heavy = Das war eine schwere Zeit
checkin-heavy-text = Möchten Sie Ihren Plan, eine Übung oder einen Menschen?
checkin-heavy-plan = Meinen Plan
checkin-heavy-plan-text = Was ich für solche Momente festgehalten habe
checkin-heavy-tool = Eine Übung
checkin-heavy-tool-text = Etwas, das beruhigt, für die nächsten Minuten
checkin-heavy-person = Einen Menschen
checkin-heavy-person-text = Angebote, die zuhören
checkin-heavy-later = Jetzt nicht
checkin-heavy-emergency = Wenn Sie dem Drang folgen oder sich das Leben nehmen könnten, warten Sie nicht: Ein Kind oder Sie selbst könnten Schaden nehmen. Die Notfallseite zeigt, wen Sie anrufen können.
checkin-low = Ihre Stimmung ist seit zwei Wochen schlecht
checkin-low-text = Eine Arztpraxis kann helfen. Sie könnten sagen: „Es geht mir seit zwei Wochen sehr schlecht, und ich brauche Hilfe.“ Den Grund müssen Sie nicht nennen.

## Kurze Namen der Fragen, für Listen, Diagramme und Abschriften

checkin-name-mood = Stimmung
checkin-name-distress = Belastung
checkin-name-pull = Drang
checkin-name-confidence = Zuversicht
checkin-name-sleep = Schlaf
checkin-name-substances = Alkohol oder Drogen
checkin-name-around = Drumherum
checkin-name-used = Genutzt
checkin-name-helped = Geholfen
checkin-name-mattered = Etwas Wichtiges
checkin-name-note = Notiz
# Statt etwas aus der eigenen Liste, das nicht mehr darauf steht.
checkin-own-gone = etwas aus meiner früheren Liste
# Eine Zahl mit einer Stelle nach dem Komma. $whole und $tenth: ganze Zahlen.
checkin-tenths = { $whole },{ $tenth }
# $number: eine Zahl von 0 bis 10.
checkin-of-ten = { $number } von 10
# Von einem Tag bis zu einem anderen.
checkin-range = { $from } bis { $to }

## Diagramme

checkin-charts-title = Was mit der Zeit zu sehen ist
checkin-charts-lead = Das sind Ihre eigenen Tage. Es gibt kein Ziel, und niemand sonst kommt darin vor.
# Die Wahl zwischen den letzten Tagen und allen.
checkin-reach = Wie weit zurück
# $days: 7, 30 oder 90.
checkin-reach-days = { $days } Tage
checkin-reach-all = Alles
# Öffnet eine Tabelle mit denselben Zahlen.
checkin-as-table = Als Tabelle
checkin-when = Wann
checkin-times = Mal
checkin-none-here = Hierzu gibt es aus dieser Zeit keine Angabe.
checkin-helped = Was geholfen hat
checkin-helped-none = Hier erscheint etwas, sobald Sie zum dritten Mal eingetragen haben, dass Sie es genutzt haben und wie sehr es half.
# $tool: der Name einer Übung; $mean: eine Zahl von 0 bis 10.
checkin-helped-sentence = An Tagen mit „{ $tool }“ half es Ihnen am meisten: { $mean } von 10 im Durchschnitt.
checkin-helped-hint = Jede Zahl ist der Durchschnitt dessen, was Sie an Tagen damit eingetragen haben. An einem Tag mit mehreren Dingen zählt sie für jedes. Wie es ohne sie gewesen wäre, weiß niemand.
# $mean: etwa „6,5 von 10“; $times: eine Zahl.
checkin-helped-value = { $mean }, { $times ->
    [one] { $times }-mal
   *[other] { $times }-mal
}
checkin-mattered = Was Ihnen wichtig ist
checkin-mattered-none = Hier erscheint ein Zeichen für jeden Tag, an dem Sie etwas getan haben, das Ihnen wichtig ist.
# $days und $small: Zahlen von Tagen.
checkin-mattered-sentence = An { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
} haben Sie etwas getan, das Ihnen wichtig ist, und an { $small ->
    [one] { $small } Tag
   *[other] { $small } Tagen
} etwas Kleines.
checkin-mattered-hint = Ein volles Zeichen ist ein Tag mit etwas Wichtigem, ein Ring ein Tag mit etwas Kleinem. Über lange Zeit steht eine Säule für vier Wochen.
checkin-mattered-yes = Etwas Wichtiges
checkin-mattered-small = Etwas Kleines
checkin-confidence = Zuversicht, auf dem Weg zu bleiben
# $middle, $low und $high: Zahlen von 0 bis 10; $days: eine Zahl von Tagen.
checkin-confidence-sentence = Die Zuversicht lag in der Mitte bei { $middle } von 10, zwischen { $low } und { $high }, an { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
}.
checkin-confidence-hint = Jeder Punkt ist die Mitte der sieben Tage bis dahin. So wiegen einzelne Tage weniger.
checkin-mood = Stimmung und Belastung
checkin-mood-sentence = Die Stimmung lag in der Mitte bei { $middle } von 10, zwischen { $low } und { $high }, an { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
}.
checkin-distress-sentence = Die Belastung lag in der Mitte bei { $middle } von 10, zwischen { $low } und { $high }, an { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
}.
checkin-gaps-hint = Tage ohne Eintrag sind Lücken.
checkin-points-hint = Jeder Punkt ist die Mitte einer Woche oder von vier Wochen. Wo nichts eingetragen ist, bleibt eine Lücke.
checkin-pull = Der Drang
checkin-pull-sentence = Der Drang lag in der Mitte bei { $middle } von 10, zwischen { $low } und { $high }, an { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
}.
checkin-pull-text = Ein Drang ist keine Tat. Eine Tat könnte einem Kind schaden, und was Sie tun, liegt in Ihrer Verantwortung. Ist der Drang jetzt stark, öffnen Sie eine Übung oder melden Sie sich bei jemandem.
checkin-afterwards = Vor und nach einer Übung
# $tool: der Name einer Übung; $lower und $times: Zahlen.
checkin-after-pull = Nach „{ $tool }“ war der Drang in { $lower } von { $times } Malen schwächer.
checkin-after-strain = Nach „{ $tool }“ waren Sie in { $lower } von { $times } Malen weniger belastet.

## Tag für Tag

checkin-days-title = Tag für Tag
checkin-days-none = Es gibt keinen Eintrag.
checkin-days-forget = Diesen Tag löschen
checkin-days-older = Frühere Tage
checkin-days-latest = Die letzten Tage

## Löschen, Vermerke, ausschalten

checkin-erase-title = Alle Einträge löschen
checkin-erase-none = Es gibt keinen.
# $count: eine Zahl; $from und $to: Daten.
checkin-erase-there = { $count ->
    [one] Es gibt einen Eintrag, vom { $from }.
   *[other] Es gibt { $count } Einträge, vom { $from } bis zum { $to }.
}
checkin-erase-text = Sie werden sofort aus der Datei gelöscht und lassen sich nicht zurückholen. Früher gemachte Kopien der Datei, etwa in Sicherungen, bleiben unerreichbar. Der Blick auf den Tag bleibt eingeschaltet.
checkin-erase = Alle löschen
checkin-markers-title = Vermerke von Übungen
checkin-markers-text = Solange der Blick auf den Tag eingeschaltet ist, hinterlässt eine beendete Übung einen Vermerk: welche es war, den Tag, die Dauer und die Zahlen davor und danach. Keine Worte und keine Antworten. Daraus entstehen die Sätze, was nach einer Übung schwächer war.
# $count: eine Zahl.
checkin-markers-there = { $count ->
    [0] Noch gibt es keinen.
    [one] Es gibt einen.
   *[other] Es gibt { $count }.
}
checkin-markers-off-text = Ohne Vermerke fehlen diese Sätze. Vermerke, die es schon gibt, werden sofort gelöscht.
checkin-markers-off = Keine Vermerke, und diese löschen
checkin-markers-are-off-text = Übungen hinterlassen keine Vermerke.
checkin-markers-on = Vermerke von Übungen zulassen
checkin-off-title = Blick auf den Tag ausschalten
# $checkins und $markers: Zahlen.
checkin-off-there = Es gibt { $checkins ->
    [one] { $checkins } Eintrag
   *[other] { $checkins } Einträge
} und { $markers ->
    [one] { $markers } Vermerk von einer Übung
   *[other] { $markers } Vermerke von Übungen
}.
checkin-off-what = Was soll damit geschehen?
checkin-off-keep = Alles liegen lassen
checkin-off-keep-text = Wenn Sie wieder einschalten, ist es wieder zu sehen.
checkin-off-erase = Alles löschen
checkin-off-erase-text = Es lässt sich nicht zurückholen. Früher gemachte Kopien der Datei bleiben unerreichbar.
checkin-off = Ausschalten

## Übersicht

checkin-summary-title = Übersicht: Blick auf den Tag
checkin-summary-choose = Was darauf steht
checkin-summary-pull = Mit dem Drang
checkin-summary-pull-text = Nur wenn der Mensch, dem Sie das zeigen, davon wissen darf.
checkin-summary-show = Anzeigen
# $days: eine Zahl.
checkin-summary-days = { $days ->
    [one] Einträge an { $days } Tag
   *[other] Einträge an { $days } Tagen
}
checkin-summary-numbers = Zahlen von 0 bis 10
checkin-summary-middle = Mitte
checkin-summary-low = Niedrigste
checkin-summary-high = Höchste
checkin-summary-on = Tage
# Was 0 und 10 bedeuten. $low und $high: je ein paar Wörter.
checkin-summary-ends = 0 { $low }, 10 { $high }
checkin-summary-own = Die Zahlen sind eigene Angaben aus einem kurzen Blick auf einzelne Tage. Sie wurden nicht mit einem geprüften Fragebogen erhoben.
checkin-summary-print = Drucken
checkin-summary-warning = Bevor Sie drucken
checkin-summary-warning-text = Papier kann gefunden werden. Computer, Drucker oder Druckserver behalten vielleicht eine Kopie, und { -waymark } kann sie dort nicht löschen. Drucken Sie nur, wo Sie dem Drucker trauen.

## Wenn etwas schiefgeht

checkin-trouble-elsewhere = Behaltenes wurde in einem anderen Fenster geändert
checkin-trouble-elsewhere-advice = Hier wurde nichts geändert. Verschließen Sie, was Sie behalten, und öffnen Sie es wieder; dann sehen Sie, wie es steht.
checkin-trouble-full = Für mehr ist kein Platz
checkin-trouble-full-advice = Nichts wurde geändert. Löschen Sie etwas, das Sie nicht mehr brauchen, und versuchen Sie es noch einmal.
checkin-trouble-no-room = Der Datenträger ist voll
checkin-trouble-no-room-advice = Nichts ging verloren, und nichts wurde geändert. Schaffen Sie Platz auf diesem Computer, und versuchen Sie es noch einmal.
checkin-trouble-not-writable = Die Datei lässt sich nicht schreiben
checkin-trouble-not-writable-advice = Nichts ging verloren, und nichts wurde geändert. Vielleicht ist der Datenträger nur lesbar, oder ein anderes Programm hält die Datei fest. Versuchen Sie es gleich noch einmal.
checkin-trouble-inside = Was Sie behalten, hat nicht geantwortet
checkin-trouble-inside-advice = Nichts wurde geändert. Verschließen Sie es, und öffnen Sie es wieder. Wenn das nicht hilft, schließen Sie { -waymark } und starten Sie es neu.
