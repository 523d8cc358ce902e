### Wörter von m10.early-signs: meine frühen Zeichen.

title = Meine frühen Zeichen
purpose = Damit Sie früh merken, dass es schwerer wird, solange das Abbiegen noch leicht ist.
never = Nur Zeichen bei Ihnen selbst: Gefühle, Körper, Gewohnheiten. Nicht, worum die Gedanken gehen, und nichts, was Sie getan haben.

signs = Was kommt bei Ihnen zuerst, wenn es schwerer wird?
    .hint = Kreuzen Sie an, was Sie von sich kennen. Ein Zeichen ist keine Tat. Es ist ein Grund, früh etwas zu tun.
signs-sleep = Ich schlafe schlecht
signs-meals = Ich lasse Mahlzeiten aus
signs-tense = Ich bin angespannt oder schnell wütend
signs-hiding = Ich verberge etwas oder weiche Fragen aus
signs-online = Ich bin mehr allein im Netz
signs-dont-care = Ich denke: Mir ist alles egal
signs-excuses = Ich suche Gründe, warum es nicht schlimm wäre
signs-appointments = Ich gehe nicht mehr zu Terminen
signs-barrier = Ich lasse eine Hürde weg
signs-children-rule = Ich lasse eine meiner Regeln im Umgang mit Kindern weg
signs-alcohol = Ich trinke oder nehme mehr
signs-withdraw = Ich ziehe mich von Menschen zurück

children-now = Sie haben eine Regel im Umgang mit Kindern angekreuzt. Könnte jetzt ein Kind in Gefahr sein?
    .hint = Ab jetzt gilt: keine Zeit allein mit einem Kind. Ein anderer Erwachsener kümmert sich. Dafür sind Sie verantwortlich.
children-now-no = Nein
children-now-not-sure = Ich bin mir nicht sicher
children-now-yes = Ja

why-early = An einem Zeichen können Sie abbiegen, lange bevor jemand zu Schaden kommt. Später wird es schwerer. Danach zu handeln, schadet einem Kind, und verantwortlich ist der Erwachsene, der handelt. Beim ersten Zeichen reicht für den Anfang etwas Kleines: eine Hürde, oder ein Wort zu jemandem.
    .heading = Warum früh zählt

own-one = Ein eigenes Zeichen
    .hint = Ein Gefühl, etwas im Körper oder eine Gewohnheit. Zum Beispiel: „Ich ziehe die Vorhänge nicht mehr auf.“

own-two = Noch ein eigenes Zeichen
    .hint = Sie können das leer lassen.

who = Wer darf es Ihnen sagen, wenn ein Zeichen auffällt?
    .hint = Ein Erwachsener. Nie ein Kind.
who-partner = Meine Partnerin oder mein Partner
who-family = Jemand Erwachsenes aus meiner Familie
who-friend = Eine Freundin oder ein Freund
who-doctor = Jemand aus einer Arzt- oder Therapiepraxis
who-service = Jemand bei einem Angebot
who-nobody = Noch niemand

ask-them = Bitten Sie diesen Menschen mit klaren Worten: „Wenn ich schlecht schlafe und mich zurückziehe, sag es mir bitte und frag, was ich brauche.“ Mehr müssen Sie nicht erklären. Überlegen Sie jetzt, was Sie antworten, zum Beispiel: „Danke. Ich rufe heute bei dem Angebot an.“
    .heading = Mit Worten darum bitten

nobody-yet = Dann kann ein Angebot oder eine Arztpraxis das übernehmen. Viele fangen dort an. Sehen Sie bis dahin einmal in der Woche auf Ihre Liste, an einem festen Tag. Wenn ein Zeichen da ist, bauen Sie noch am selben Tag eine Hürde auf und melden Sie sich bei einem Angebot. Sie müssen nicht sicher sein.
    .heading = Noch niemand
