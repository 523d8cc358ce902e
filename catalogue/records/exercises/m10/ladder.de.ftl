### Wörter von m10.ladder: Grün, Gelb, Rot.

title = Grün, Gelb, Rot
purpose = Damit Sie an einem ruhigen Tag festlegen, was Sie an einem schweren tun, und dann nicht erst überlegen müssen.
never = Nur, was Sie selbst tun werden. Keine Namen, keine Orte. Nichts darüber, worum die Gedanken gehen, und nichts, was geschehen ist.

colours = Grün: Sie stehen sicher. Gelb: Frühe Zeichen sind da, und Sie handeln innerhalb eines Tages. Rot: Ein Kind oder Ihr eigenes Leben kann in Gefahr sein, und Sie handeln sofort. Missbrauch schadet Kindern. Früh etwas zu tun, ist Ihre Verantwortung, und Gelb ist die Zeit dafür.
    .heading = Drei Stufen

green-signs = Woran merken Sie, dass Sie bei Grün sind?
    .hint = Kreuzen Sie an, was an einem guten Tag stimmt.
green-signs-rest = Ich schlafe und esse gut genug
green-signs-contact = Ich habe Kontakt zu anderen Erwachsenen
green-signs-barriers = Meine Hürden stehen
green-signs-rules = Ich halte meine Regeln im Umgang mit Kindern ein
green-signs-appointments = Ich gehe zu meinen Terminen
green-signs-say-so = Ich sage, wenn etwas schwer ist
green-signs-matters = Ich tue Dinge, die mir wichtig sind

green-actions = Was hält Sie bei Grün?
    .hint = In jede Zeile eine Sache, und wie Sie sie tun.
    .item = Schritt
green-actions-act = Das behalte ich bei
green-actions-act-people = Erwachsene treffen oder anrufen
green-actions-act-body = Schlafen, essen, mich bewegen
green-actions-act-skill = Eine Übung machen, die mir hilft
green-actions-act-barriers = Nach meinen Hürden und Regeln sehen
green-actions-act-helper = Kontakt zu meiner Hilfe halten
green-actions-act-review = Jeden Monat Rückschau halten
green-actions-how = Wie und wie oft

amber-signs = Welche Zeichen bedeuten Gelb?
    .hint = Eines davon reicht.
amber-signs-sleep = Ich schlafe mehrere Nächte schlecht
amber-signs-withdraw = Ich ziehe mich von Menschen zurück
amber-signs-online = Ich bin bis spät allein im Netz
amber-signs-dont-care = Ich denke: Mir ist alles egal
amber-signs-appointments = Ich gehe nicht mehr zu Terminen
amber-signs-barrier = Ich lasse eine Hürde oder eine Regel weg

amber-actions = Was tun Sie innerhalb von 24 Stunden?
    .hint = Missbrauch schadet Kindern. Was Sie in diesen Stunden tun, liegt bei Ihnen und macht es für Kinder sicherer.
    .item = Schritt
amber-actions-first = Ich baue eine Hürde auf, sage es jemandem und bin bei Kindern nur, wenn andere Erwachsene dabei sind
amber-actions-act = Und das tue ich
amber-actions-act-barrier = Eine stärkere Hürde aufbauen
amber-actions-act-contact = Mich bei einem Angebot oder meiner Hilfe melden
amber-actions-act-checkin = Jeden Tag kurz prüfen, wie es mir geht
amber-actions-act-company = Abends dort sein, wo andere Erwachsene sind
amber-actions-act-sober = Kein Alkohol und keine Drogen
amber-actions-act-doctor = Wegen Schlaf oder Stimmung in eine Arztpraxis gehen
amber-actions-how = Wie und wann

red-signs = Welche Zeichen bedeuten Rot?
    .hint = Eines davon reicht. Bei Rot kann ein Kind oder Ihr Leben in Gefahr sein. Was ein Erwachsener tut, dafür ist er verantwortlich, auch wenn der Drang stark ist.
red-signs-close = Ich bin kurz davor, gegen meine Regeln zu handeln
red-signs-child-near = Ich bin gegen meine Regeln mit einem Kind allein oder suche das
red-signs-undone = Ich habe meine Hürden abgebaut
red-signs-excuses = Ich rede mir ein, dass es nicht schaden würde
red-signs-nothing-matters = Ich denke, dass nichts mehr zählt
red-signs-ending = Ich denke daran, mir das Leben zu nehmen

red-today = Trifft eines Ihrer roten Zeichen jetzt zu?
    .hint = Missbrauch schadet einem Kind immer. Ihre Antwort wird nicht behalten.
red-today-no = Nein
red-today-not-sure = Ich bin mir nicht sicher
red-today-yes = Ja

red-actions = Was tun Sie sofort?
    .hint = Die erste Zeile steht fest. Am besten ist etwas Kurzes, das ohne Nachdenken geht.
    .item = Schritt
red-actions-first = Ich öffne die Notfallseite und tue, was dort steht
red-actions-act = Und das tue ich
red-actions-act-leave = Weggehen, dorthin, wo andere Erwachsene sind
red-actions-act-care = Jedes Kind in meiner Obhut anderen Erwachsenen übergeben
red-actions-act-device = Das Gerät ausschalten oder jemandem geben
red-actions-act-call = Bei einem Angebot oder einem Krisentelefon anrufen
red-actions-act-company = Bei einem Erwachsenen bleiben
red-actions-act-emergency = Den Notruf rufen, wenn ich mich nicht fernhalten kann
red-actions-how = Wie

date = Wann sehen Sie sich diese Stufen wieder an?
date-14 = In zwei Wochen
date-30 = In einem Monat
date-90 = In drei Monaten

on-paper = Lesen Sie die rote Stufe jetzt einmal laut. Sie können sie auf Papier schreiben, in Worten, die nur Sie verstehen. Wenn Sie je unsicher sind, welche Stufe gilt, nehmen Sie die höhere. Zu früh zu handeln, kostet wenig. Zu spät zu handeln, kann ein Kind sehr viel kosten.
    .heading = Im Zweifel die höhere Stufe
