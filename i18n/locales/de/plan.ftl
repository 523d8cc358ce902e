### Der Plan für schwere Momente: der ganze Plan auf einen Blick, Angebote dafür auswählen, der Plan auf Papier.
### Die Namen der Teile kommen mit der Ausgabe; die untenstehenden gelten, wo es keine gibt.

plan-title = Mein Plan
plan-lead = Eine Seite für schwere Stunden: was Sie bemerken, was Sie tun, wen Sie fragen. Sie ist dafür da, dass kein Kind zu Schaden kommt und dass auch Sie sicher bleiben. Wenige Worte genügen.
# Steht immer über dem Plan, vor dem Link zur Notfallseite.
plan-danger = Ist ein Kind in Gefahr, oder könnten Sie Gedanken, sich das Leben zu nehmen, in die Tat umsetzen? Dann hat dieser Plan Zeit. Schreiben Sie ihn später, gemeinsam mit jemandem, der Ihnen hilft.
plan-danger-link = Zuerst die Notfallseite öffnen

## Für Erwachsene

plan-age = Sind Sie 18 oder älter?
plan-age-why = Der Plan ist für Erwachsene gemacht. Niemand prüft das, und es wird nicht gespeichert.
plan-age-adult = Ich bin 18 oder älter
plan-age-young = Ich bin unter 18
plan-age-rather-not = Das möchte ich nicht sagen
plan-age-not-said = Das ist in Ordnung. Die beruhigenden Übungen stehen Ihnen trotzdem offen.
plan-age-not-said-link = Zu den Übungen
plan-age-locked = Haben Sie auf diesem Computer einen Plan aufbewahrt?
plan-age-locked-text = Er ist gesperrt. Entsperren Sie ihn, um ihn zu lesen.

## Wie weit er ist

plan-state-not-begun = Noch nicht begonnen
plan-state-started = Begonnen
plan-state-ready = Bereit
plan-state-due = Zeit, ihn wieder anzusehen
plan-missing = Eines fehlt noch, bevor Sie sich auf ihn verlassen können: ein Mensch oder ein Angebot, an das Sie sich wenden können. Eines genügt.
# Vor dem Link zu der Stelle, an der der nächste Tag gewählt wird.
plan-due = Heute oder vor kurzem wollten Sie Ihren Plan wieder ansehen. Passt er noch? Stimmen die Nummern noch?
plan-due-link = Nächsten Tag wählen

## Der nächste Schritt

# $section: der Name eines Teils.
plan-next = Als Nächstes: { $section }
plan-next-short = Die ersten fünf Teile brauchen etwa acht Minuten. Nach jedem können Sie aufhören.
plan-next-signs = Für den Anfang genügen zwei Zeichen.
plan-next-alone = Für den Anfang genügen drei Dinge.
plan-next-services = Ein Angebot genügt. Damit ist der Plan bereit.
plan-next-children = Missbrauch schadet Kindern. Hier halten Sie fest, an welche Regeln Sie sich halten, damit kein Kind mit dem Risiko allein ist.
plan-next-reasons = Ein Satz genügt.

## Knöpfe und Zeilen

plan-write = Schreiben
plan-write-own = Andere eintragen
plan-write-anew = Diesen Teil neu schreiben
plan-write-anew-text = Die Zeilen hier bleiben, bis Sie fertig sind. Dann treten die neuen an ihre Stelle.
plan-write-anew-services = Die ausgewählten Angebote bleiben. Die anderen Zeilen bleiben, bis Sie fertig sind; dann treten die neuen an ihre Stelle.
plan-pick = Angebote auswählen
plan-change = Ändern
# Auf einem Knopf, mit dem eine Zeile den Platz mit der darüber tauscht.
plan-raise = Nach oben
plan-remove = Herausnehmen
plan-out = Die Zeile ist herausgenommen.
plan-undo = Zurücklegen
plan-back = Zurück zum Plan
plan-again = Noch einmal versuchen
plan-unlock = Entsperren
plan-print = Drucken oder kopieren
# Anstelle einer Zeile, deren Worte in der geöffneten Ausgabe fehlen.
plan-words-missing = Die Worte dieser Zeile fehlen in der geöffneten Ausgabe

## Wo er ist

# Solange noch nichts geschrieben ist.
plan-keeping-none = Was Sie schreiben, bleibt im Arbeitsspeicher. Auf diesem Computer wird nichts aufbewahrt, bevor Sie es sagen.
plan-keeping-memory = Ihr Plan ist nur im Arbeitsspeicher. Er ist weg, wenn Sie das Programm schließen.
plan-keeping-kept = Ihr Plan wird auf diesem Computer verschlüsselt aufbewahrt.
plan-keeping-both = Vor dem Entsperren haben Sie einige Zeilen geschrieben. Sie sind bisher nur im Arbeitsspeicher und stehen nicht unten.
plan-keeping-both-keep = Zum aufbewahrten Plan hinzufügen
plan-keeping-locked = Was auf diesem Computer aufbewahrt wird, ist gesperrt. Was Sie bis dahin hier schreiben, ist nur im Arbeitsspeicher; nach dem Entsperren können Sie es hinzufügen.
plan-keeping-no-place = Ihr Plan ist nur im Arbeitsspeicher. Dieser Computer hat keinen Platz für eigene Dateien, deshalb kann er nicht aufbewahrt werden. Sie können ihn drucken.
plan-keep = Auf diesem Computer aufbewahren

## Namen der Teile, wo die Ausgabe keine hat

plan-section-signs = Warnzeichen
plan-section-risks = Riskante Situationen
plan-section-alone = Was ich allein tun kann
plan-section-company = Gute Gesellschaft und Orte
plan-section-people = Menschen, die ich fragen kann
plan-section-services = Angebote und Fachleute
plan-section-children = Kinder schützen
plan-section-barriers = Hürden
plan-section-means = Mich selbst schützen
plan-section-reasons = Meine Gründe
plan-section-ladder = Grün, Gelb, Rot
plan-section-review = Nächster Blick auf den Plan

## Grün, Gelb, Rot

plan-ladder-green-signs = Grün: woran ich es merke
plan-ladder-green-actions = Grün: was es so hält
plan-ladder-amber-signs = Gelb: woran ich es merke
plan-ladder-amber-actions = Gelb: was ich innerhalb eines Tages tue
plan-ladder-red-signs = Rot: woran ich es merke
plan-ladder-red-actions = Rot: was ich sofort tue
# Immer der erste Schritt bei Rot. Auf der Seite ist er ein Link.
plan-ladder-red-first = Ich öffne die Notfallseite und tue, was dort steht

## Der Tag, an dem er wieder angesehen wird

plan-review-when = Wann sehen Sie Ihren Plan wieder an?
# $days: eine ganze Zahl, 14 bis 90.
plan-review-days = in { $days } Tagen
plan-review-choose = Diesen Tag wählen
plan-review-change = Anderen Tag wählen

## Aus Übungen

plan-made = Aus Ihren Übungen
plan-made-text = Das haben Sie in Übungen aufbewahrt. Kreuzen Sie an, was in Ihren Plan gehört.
plan-made-take = In meinen Plan

## Angebote auswählen

plan-services-title = Angebote für meinen Plan
plan-services-lead = Eines, an das Sie sich wirklich wenden würden, ist besser als viele.
plan-services-chosen = In meinem Plan
plan-services-none = In Ihrem Plan steht noch kein Angebot.
# $most: eine ganze Zahl.
plan-services-full = In Ihrem Plan stehen { $most }. Um ein weiteres aufzunehmen, nehmen Sie zuerst eines heraus.
plan-services-country = Wo sind Sie?
plan-services-search = Im Verzeichnis suchen
# $country: der Name eines Landes. Danach ein Doppelpunkt, weil manche Ländernamen einen Artikel brauchen.
plan-services-lines = { $country }: jemand zum Reden
plan-services-in = { $country }: Angebote
plan-services-everywhere = Angebote aus allen Ländern
plan-services-elsewhere = In anderen Ländern
plan-services-found = Gefunden
plan-services-nothing = Nichts gefunden. Versuchen Sie es mit anderen oder weniger Wörtern.
# Ein Link und der Satz danach.
plan-services-all = Mit allen Filtern suchen
plan-services-all-text = Auf der Seite jedes Angebots ist ein Knopf, mit dem Sie es in Ihren Plan aufnehmen.
plan-put = In meinen Plan

## Auf der Seite eines Angebots

plan-place-put = In meinen Plan
plan-place-in = Dieses Angebot steht in Ihrem Plan.
plan-place-open = Meinen Plan öffnen
plan-place-out = Aus meinem Plan nehmen
plan-place-full = In Ihrem Plan stehen so viele Angebote, wie hineinpassen.
plan-place-full-link = Zuerst eines herausnehmen

## Drucken und kopieren

plan-print-title = Meinen Plan drucken oder kopieren
plan-print-lead = Ein Plan auf Papier funktioniert ohne Computer und ohne dieses Programm.
plan-print-empty = In Ihrem Plan steht noch nichts.
plan-print-which = Was kommt auf das Papier?
# Unter einem Teil des Plans, der nicht von vornherein angekreuzt ist.
plan-print-private = Sagt mehr über Sie, wenn jemand anderes es findet
# Unter dem Teil mit den Angeboten.
plan-print-services = Namen von Angeboten können zeigen, worum es geht
plan-print-none = Nichts ist angekreuzt. Kreuzen Sie mindestens einen Teil an.
plan-print-paper = Auf Papier
plan-print-warning = Was Sie drucken, verlässt dieses Programm. Der Drucker und die Liste der Druckaufträge können eine Kopie behalten. Drucken Sie nicht bei der Arbeit und nicht auf einem Drucker, den andere benutzen.
plan-print-found = Papier kann gefunden werden. Bewahren Sie es dort auf, wo Sie es erreichen und andere nicht, oder lesen Sie den Plan am Bildschirm.
plan-print-see = Die Seite zeigen
plan-copy = Als Textdatei
plan-copy-warning = Eine Textdatei ist nicht verschlüsselt. Wer sie öffnet, kann sie lesen, und Datensicherungen und andere Programme können eine Kopie behalten. Dieses Programm kann sie nicht wieder löschen.
plan-copy-do = Als Text kopieren
plan-copy-asked = Das System fragt jetzt, wohin die Datei soll. Was Sie angekreuzt haben, ist noch da.
# Titel, Knöpfe und Dateiname des systemeigenen Dialogs. Der Name sagt nichts über den Inhalt.
plan-copy-dialog = Text speichern
plan-copy-save = Speichern
plan-copy-cancel = Abbrechen
plan-copy-name = notizen.txt
plan-paper-back = Neu auswählen
plan-paper-print = Diese Seite drucken
# Vor der Notrufnummer, oben auf dem Papier.
plan-paper-emergency = Notruf:

## Was schiefgehen kann

plan-wrong-elsewhere = Ein anderes Fenster hat das Aufbewahrte geändert
plan-wrong-elsewhere-advice = Nichts ist verloren, und Ihre Änderung wurde nicht gemacht. Schließen Sie das Programm, öffnen Sie es wieder und entsperren Sie: dann sehen Sie, was da ist.
plan-wrong-full = Für eine weitere Zeile ist kein Platz
plan-wrong-full-advice = Ihre Änderung wurde nicht gemacht. Nehmen Sie Zeilen heraus, die Sie nicht mehr brauchen, und versuchen Sie es noch einmal.
plan-wrong-no-room = Der Datenträger ist voll
plan-wrong-no-room-advice = Ihre Änderung wurde nicht gemacht; was vorher aufbewahrt war, ist es noch. Schaffen Sie Platz auf dem Datenträger und versuchen Sie es noch einmal.
plan-wrong-not-writable = Die Datei konnte nicht geschrieben werden
plan-wrong-not-writable-advice = Ihre Änderung wurde nicht gemacht; was vorher aufbewahrt war, ist es noch. Sehen Sie nach, ob der Datenträger voll, schreibgeschützt oder abgezogen ist, und versuchen Sie es noch einmal.
plan-wrong-internal = Das hat nicht geklappt
plan-wrong-internal-advice = Ihre Änderung wurde nicht gemacht. Vielleicht ist der Arbeitsspeicher knapp: schließen Sie andere Programme und versuchen Sie es noch einmal.
plan-wrong-unread = Ihr Plan konnte nicht gelesen werden
plan-wrong-unread-advice = Nichts wurde geändert. Vielleicht ist der Arbeitsspeicher knapp: schließen Sie andere Programme und versuchen Sie es noch einmal. Die Notfallseite funktioniert trotzdem.
