### Die Wörter um jede Übung herum: Rahmen, Regeln, Hinweise und Knöpfe. Die Wörter jeder Übung kommen mit der Ausgabe.

## Belastung vorher und nachher

practise-before = Wie belastet fühlen Sie sich gerade?
practise-before-hint = Geschätzt reicht. Sie können das überspringen.
practise-after = Wie belastet fühlen Sie sich jetzt, nach der Übung?
practise-after-hint = Etwas mehr als vorher kommt oft vor. Das ist keine Note.
practise-distress-0 = ruhig
practise-distress-5 = angespannt
practise-distress-10 = unerträglich

## Ist jetzt ein guter Moment? (Rahmen C)

practise-now = Ist jetzt ein guter Moment?
practise-now-why = Diese Übung geht tiefer und kann etwas aufwühlen. Gut geht sie nüchtern, mit etwas Ruhe und ohne Eile. Sie können jederzeit aufhören.
practise-now-yes = Ja
practise-now-lighter = Heute lieber etwas Leichteres
practise-now-tools = Zu den Übungen, die beruhigen

## Spät am Abend

practise-late = Es ist spät. Ginge es auch morgen?
practise-late-why = Spät am Abend wiegt Schweres oft mehr, und Schlaf hilft vielleicht besser als eine Übung. Die Übung ist morgen noch da. Wenn etwas dringend ist: Die Notfallseite ist zu jeder Stunde da.
practise-late-tomorrow = Morgen
practise-late-now = Trotzdem jetzt

## Belastung vorher 8 bis 10

practise-high-before = Das ist gerade viel
practise-high-before-text = Bei so viel Anspannung hilft etwas Beruhigendes vielleicht mehr als diese Übung. Sie bleibt für einen anderen Tag offen, nichts geht verloren. Wenn Sie oder ein Kind in Gefahr sein können, öffnen Sie die Notfallseite.
practise-high-before-tools = Erst etwas Beruhigendes
practise-high-before-another-day = An einem anderen Tag weitermachen
practise-high-before-go-on = Behutsam weitermachen

## Erst wieder festen Boden

practise-steady = Erst wieder festen Boden finden
practise-steady-text = Die Übung hat viel aufgewühlt. Lassen Sie sie jetzt und wählen Sie eines von diesen Dingen. Wenn es unerträglich bleibt, bleiben Sie damit nicht allein.
practise-steady-breathe = Zwei Minuten atmen
practise-steady-ground = Sehen, tasten, hören: zurück in den Raum
practise-steady-reasons = Meine Gründe lesen
practise-steady-plan = Meinen Plan öffnen
practise-steady-contact = Jemanden erreichen
practise-steady-emergency = Notfallseite
practise-steady-kept = Nichts geht verloren. Die Übung macht Pause, sie ist nicht gescheitert.
practise-steady-common = Unangenehme Reaktionen auf Selbsthilfe sind häufig: In einer Studie hatte die Hälfte mindestens eine. Sie sind ein Grund, langsamer zu machen. Sie heißen nicht, dass Ihnen nicht zu helfen ist.
practise-paused-twice = Diese Übung war zweimal zu viel. Mit einem Menschen, der hilft, geht sie vielleicht besser. Zwei Wochen lang wird sie Ihnen nicht vorgeschlagen.
practise-paused-twice-services = Jemanden zum Reden finden
practise-paused = Macht Pause

## Ausklang (Rahmen C)

practise-cool-down = Ausklingen lassen
practise-cool-down-text = Neunzig Sekunden: Atmen Sie ein und zählen Sie bis 4, atmen Sie aus und zählen Sie bis 6. Wenn das unangenehm ist, sehen Sie sich stattdessen langsam im Raum um.
practise-cool-down-in = Einatmen
practise-cool-down-out = Ausatmen
practise-afterwards = Tun Sie jetzt etwas Gewöhnliches, das guttut: etwas Warmes trinken, ein paar Schritte draußen, Musik, eine Dusche, ein Wort mit einem anderen Erwachsenen.

## Schlusszeilen

practise-close-a = Das war alles. Sie können jederzeit darauf zurückkommen.
practise-close-b = Sie sind dabeigeblieben. Lassen Sie es jetzt ruhen; es muss nicht vollkommen sein.
practise-close-c = Sie sind bei etwas Schwerem geblieben. Mehr ist heute nicht nötig.
practise-close-c-emergency = Wenn Sie oder ein Kind nicht sicher sind, öffnen Sie die Notfallseite. Wenn es schwer bleibt, sprechen Sie heute mit jemandem.

## Schutzzeile, unter jedem Feld

practise-guard = Nur Gefühle und was Ihnen hilft. Keine Namen, kein Alter, keine Orte. Nichts Sexuelles. Nichts darüber, was jemandem geschehen ist.

## Kein guter Moment für eine Übung

practise-not-now = Wann diese Übung jetzt nicht passt
practise-code-n1-name = Ein Kind kann in Gefahr sein
practise-code-n1-instead = Die Sicherheit des Kindes geht vor: Öffnen Sie die Notfallseite. Sie müssen nicht sicher sein.
practise-code-n2-name = Gedanken, mir das Leben zu nehmen
practise-code-n2-instead = Bleiben Sie nicht allein. Öffnen Sie die Notfallseite und rufen Sie an. Die beruhigenden Übungen sind für Sie da; diese kann warten.
practise-code-n3-name = Zweifel, bei denen ich mich ständig prüfe
practise-code-n3-instead = Lassen Sie das Prüfen für heute. Wählen Sie etwas Beruhigendes, oder sprechen Sie mit jemandem, der Zwangsgedanken kennt.
practise-code-n4-name = Schlimme Erinnerungen, oder wie weit weg
practise-code-n4-instead = Lassen Sie die Augen offen. Spüren Sie die Füße auf dem Boden und nennen Sie, was Sie sehen. Kurz reicht.
practise-code-n5-name = Sehr verwirrt, oder kaum Schlaf und voller Antrieb
practise-code-n5-instead = Sprechen Sie mit einer Ärztin oder einem Arzt, bevor Sie Übungen machen, die nach innen schauen. Ist es heute stark, holen Sie heute Hilfe.
practise-code-n6-name = Gerade Alkohol oder Drogen
practise-code-n6-instead = Gehen Sie dorthin, wo Sie sicher und keine Kinder sind. Trinken Sie Wasser. Bleiben Sie bei einem anderen Erwachsenen, oder rufen Sie einen an. Kommen Sie nüchtern wieder. Hat jemand zu viel genommen, rufen Sie den Notruf.
practise-code-n7-name = Herz, Lunge, Schwangerschaft, Epilepsie, Ohnmacht
practise-code-n7-instead = Lassen Sie Kälte und große Anstrengung weg. Ruhiges Atmen oder die Füße auf dem Boden reichen. Fragen Sie in Ihrer Arztpraxis.
practise-code-n8-name = Essstörung
practise-code-n8-instead = Lassen Sie Kälte und große Anstrengung weg. Wählen Sie etwas, das ohne Anstrengung beruhigt.
practise-code-n9-name = Ein Verfahren bei Polizei oder Gericht läuft
practise-code-n9-instead = Schreiben Sie hier nichts über das Verfahren. Sprechen Sie zuerst mit einer Anwältin oder einem Anwalt. Für Ihr Befinden gibt es beruhigende Übungen und Menschen zum Reden. Die Sicherheit eines Kindes wartet nie.
practise-code-n10-name = Unter 18
practise-code-n10-instead = Es gibt eine Seite für dich, mit Übungen, die beruhigen, und Telefonen für junge Menschen. Gut, dass du nachsiehst.
practise-ocd = Wenn der Zweifel immer wiederkommt
practise-ocd-text = Sorge, die mit Prüfen oder Nachfragen wiederkommt, wächst oft mit jedem Mal. Diese Übung kann Ihnen nicht sagen, wer Sie sind. Einmal am Tag reicht. Fachleute, die Zwangsgedanken kennen, können helfen.
practise-ocd-tomorrow = Sie haben diese Übung heute schon gemacht. Morgen ist sie wieder offen.

## Wie gut es untersucht ist

practise-evidence = Wie gut das untersucht ist
practise-evidence-a = Mit Menschen in dieser Lage untersucht, oder gerade in Untersuchung, als Teil eines ganzen Programms, meist mit Rückmeldung aus einer Therapie. Die Übung allein wurde nicht untersucht.
practise-evidence-b = Mit anderen Menschen untersucht, nicht mit Menschen in dieser Lage.
practise-evidence-c = In etablierten Programmen für Menschen in dieser Lage gebraucht, aber nicht für sich untersucht.
practise-evidence-d = Aus der Erfahrung von Fachleuten. Nicht untersucht.
practise-evidence-sources = Quellen

## Übersetzung

practise-translation-missing = Noch nicht in Ihrer Sprache
practise-translation-draft = Übersetzung noch nicht geprüft

## Knöpfe

practise-continue = Weiter
practise-back = Zurück
practise-skip = Überspringen
practise-stop = Hier aufhören
practise-rather-not = Lieber nicht sagen
practise-without-writing = Durchdenken, ohne zu schreiben
practise-not-for-me = Nichts für mich
practise-not-for-me-text = Sie wird Ihnen nicht mehr vorgeschlagen. In der Liste finden Sie sie weiter.
practise-more = Mehr

## Zeitgeber

practise-timer-start = Anfangen
practise-timer-pause = Pause
practise-timer-go-on = Weitermachen
practise-timer-more = Noch eine Minute
practise-timer-end = Früher aufhören
# $minutes: eine ganze Zahl.
practise-timer-minutes-left = { $minutes ->
    [one] Noch 1 Minute
   *[other] Noch { $minutes } Minuten
}
practise-timer-last-minute = Weniger als eine Minute
practise-timer-over = Die Zeit ist um. Sie dürfen so lange bleiben, wie Sie möchten.

## Behalten?

practise-keep = Möchten Sie etwas behalten?
practise-keep-text = Kreuzen Sie an, was auf diesem Gerät bleiben soll. Alles andere ist weg, wenn Sie diese Seite verlassen.
practise-keep-yes = Behalten
practise-keep-no = Nicht behalten
practise-keep-off = Hier wird nichts behalten, weil es um ein Verfahren bei Polizei oder Gericht gehen kann. Sie können das Behalten einschalten. Fragen Sie vorher in einer Anwaltskanzlei.
practise-keep-done = Auf diesem Gerät behalten. Sie können es jederzeit löschen.
practise-keep-nothing = Es wurde nichts behalten.

## Stärke

practise-intensity-light = Leicht
practise-intensity-light-text = Ruhig und kurz. Passt an fast jedem Tag.
practise-intensity-medium = Mittel
practise-intensity-medium-text = Braucht etwas Aufmerksamkeit und kann Gefühle berühren.
practise-intensity-deeper = Tiefer
practise-intensity-deeper-text = Kann etwas aufwühlen. Nehmen Sie sich Zeit, und planen Sie danach etwas Gewöhnliches ein.

## Für Angehörige

practise-family-home = Lebt ein Kind bei Ihnen? Dann sehen Sie zuerst auf seine Sicherheit. Wenn Sie nicht sicher sind, öffnen Sie die Notfallseite oder fragen Sie den Kinderschutz.

## Pages

# $minutes: a whole number.
practise-minutes = { $minutes ->
    [one] 1 Minute
   *[other] { $minutes } Minuten
}
# $from, $to: whole numbers, the shortest and the longest time.
practise-minutes-range = { $from } bis { $to } Minuten
# $seconds: a whole number.
practise-timer-seconds = { $seconds } Sekunden
# $days: a whole number.
practise-keep-days = { $days } Tage lang
# $count: how many exercises a part has.
practise-module-count = { $count ->
    [one] 1 Übung
   *[other] { $count } Übungen
}
# $most: how many can be picked.
practise-at-most = Wählen Sie höchstens { $most }.
practise-refused-too-many-picks = Das sind mehr als { $most }. Bitte nehmen Sie einige weg.
practise-refused-too-many-lines = Es ist Platz für { $most } Zeilen. Bitte nehmen Sie einige weg.
# $most: how many characters fit.
practise-refused-too-long = Es ist Platz für { $most } Zeichen. Bitte kürzen Sie den Text.
# $exercise: the name of an exercise.
practise-stopped = Sie haben „{ $exercise }“ beendet, und das ist in Ordnung. Behalten wird nichts. Sie können später weitermachen oder es lassen.

practise-title = Übungen
practise-lead = Zuerst kommen Hilfen für schwere Momente. Dahinter stehen kurze Übungen für andere Tage. Sie können jederzeit aufhören, und behalten wird nur, was Sie behalten wollen.
practise-families = Übungen für Angehörige und Nahestehende
practise-families-lead = Sie haben nichts falsch gemacht. Dies sind kleine Schritte für Sie und für die Sicherheit von Kindern. Sie können jederzeit aufhören, und behalten wird nur, was Sie behalten wollen.
practise-professionals = Für Ihre Arbeit mit Menschen
practise-professionals-lead = Kurze Listen für das Gespräch, die Entscheidung und die Zeit danach. Geben Sie nichts über Patientinnen und Patienten ein: Behalten wird hier nur, was Sie behalten wollen.
practise-none = Diese Ausgabe enthält keine Übungen. Hilfsangebote und die Notfallseite sind trotzdem da.
practise-underway = Sie haben angefangen
practise-underway-open = Sie können dort weitermachen, wo Sie aufgehört haben.
practise-underway-over = Die Übung ist zu Ende. Sie können noch entscheiden, was bleibt.
practise-tools = Jetzt gerade
practise-right-now = Wie ist es jetzt gerade? Was dazu passt, steht dann vorn. Die Antwort wird nicht behalten.
practise-now-urge = Ein starker Drang
practise-now-panic = Panik oder Angst
practise-now-shame = Scham oder Verzweiflung
practise-now-anger = Wut
practise-now-empty = Leere oder Langeweile
practise-now-risk = Ich bin in einer heiklen Lage
practise-age = Wie alt sind Sie?
practise-age-why = Das Programm, der Plan und der Tagesblick sind für Erwachsene gemacht. Für junge Menschen gibt es eine eigene Seite. Niemand prüft das, und die Antwort verschwindet, wenn sich das Programm schließt.
practise-age-adult = 18 oder älter
practise-age-young = Unter 18
practise-age-closed = Das ist in Ordnung. Die Hilfen oben und alle Hilfsangebote stehen Ihnen offen. Das Programm ist für Erwachsene und fragt deshalb zuerst danach.
practise-age-again = Die Frage doch beantworten
practise-more-ways = Für andere Tage
practise-plan = Mein Plan
practise-plan-text = Eine Seite für schwere Momente: Anzeichen, Schritte, Menschen
practise-checkins = Tagesblick
practise-checkins-text = Ab und zu eine Minute, um zu sehen, was hilft
practise-kept = Was behalten wird
practise-kept-open = Gerade offen. Hier können Sie es lesen, löschen und abschließen.
practise-kept-locked = Mit Ihrer Passphrase verschlossen
practise-kept-none = Es wird nichts behalten
practise-modules = Schritt für Schritt
practise-modules-text = Ein oder zwei Übungen auf einmal genügen, und jede lässt sich öffnen. Es gibt keine Punkte und nichts zu verlieren.
practise-module-optional = nur wenn es Sie betrifft
practise-short = Vier kurze Termine
practise-short-text = Für Menschen, die nicht oft kommen. In dieser Reihenfolge steht am Ende ein Plan.
practise-truth = Sexueller Missbrauch schadet Kindern, und jede Abbildung davon auch. Was ein Erwachsener tut, hat er selbst zu verantworten. Übungen können helfen, sicher zu handeln. Einen Menschen, der hilft, ersetzen sie nicht.
practise-all = Alle Übungen
practise-next = Als Nächstes
practise-done = gemacht
practise-useful = hilft mir
practise-module-exercises = Übungen
practise-bring = Damit zu einem Menschen gehen
practise-bring-text = Vieles davon wurde zusammen mit jemandem erprobt, der antwortet. Allein hilft es vielleicht weniger.
practise-bring-link = Jemanden zum Reden finden
practise-resume = Weitermachen
practise-begin = Anfangen
practise-begin-again = Von vorn anfangen
practise-writing = Wenn Sie etwas schreiben
practise-writing-text = Schreiben ist nie nötig. Was Sie schreiben, steht nur im Arbeitsspeicher und ist am Ende der Übung weg, außer Sie sagen dann, dass Sie es behalten wollen.
practise-liking = Ist das etwas für Sie?
practise-star = Hilft mir
practise-liking-none = Weder noch
practise-ocd-once = Sie haben das einmal gemacht. Noch einmal würde Sie nicht sicherer machen, und Zweifel wachsen mit dem Nachprüfen.
practise-more-lines = Noch eine Zeile
practise-choose = Bitte wählen
practise-line-up = Nach oben
practise-line-remove = Entfernen
practise-plan-empty = Dort steht noch nichts.
practise-numbers = Wenn Sie daran denken, sich das Leben zu nehmen
practise-numbers-country = Wählen Sie Ihr Land, dann stehen hier seine Nummern
practise-timer = Zeit
practise-timer-length = Wie lange?
practise-timer-paused = Die Zeit steht. Machen Sie weiter, wann Sie mögen.
practise-timer-steps = Was kommt
practise-timer-tell = Festhalten
practise-end = Am Ende
practise-keep-how-long = Wie lange?
practise-keep-until-erased = Bis ich es lösche
practise-keep-no-place = Dieser Computer hat keinen Platz für eigene Dateien, deshalb kann nichts behalten werden. Was wichtig ist, können Sie drucken oder abschreiben.
practise-into-plan = In meinen Plan
practise-not-into-plan = Den Plan lassen, wie er ist
practise-into-plan-nothing = Es wurde nichts geschrieben. Der Plan bleibt, wie er ist.
practise-and-now = Und jetzt
practise-next-exercise = Als Nächstes in diesem Teil:
practise-to-youth = Zur Seite für junge Menschen
practise-refused-character = Darin steht ein Zeichen, das sich nicht zeigen lässt. Bitte tippen Sie es noch einmal.
practise-refused = Das ließ sich nicht annehmen. Bitte sehen Sie die Seite noch einmal an; was Sie geschrieben haben, steht noch da.
practise-not-kept-elsewhere = Es wurde nichts behalten: Ein anderes Fenster dieses Programms hat inzwischen etwas geändert. Schließen Sie ab und öffnen Sie es neu. Was Sie geschrieben haben, steht noch hier.
practise-not-kept-full = Es wurde nichts behalten: Mehr passt nicht hinein. Löschen Sie etwas, das Sie nicht mehr brauchen. Was Sie geschrieben haben, steht noch hier.
practise-not-kept-no-room = Es wurde nichts behalten: Die Festplatte ist voll. Schaffen Sie etwas Platz und versuchen Sie es noch einmal. Was Sie geschrieben haben, steht noch hier.
practise-not-kept-not-writable = Es wurde nichts behalten: Die Datei lässt sich nicht schreiben. Was Sie geschrieben haben, steht noch hier.
practise-not-kept = Es wurde wegen eines Fehlers nichts behalten. Was Sie geschrieben haben, steht noch hier.
practise-say-lighter = Eine leichtere ist eine gute Wahl. Die mit „leicht“ bezeichneten Übungen sind kurz.
practise-say-tomorrow = Morgen ist gut. Die Übung ist dann noch da.
