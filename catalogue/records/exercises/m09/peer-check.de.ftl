### Wörter von m09.peer-check: eine sichere Gruppe wählen.

title = Eine sichere Gruppe wählen
purpose = Der Austausch mit Menschen in ähnlicher Lage kann manchen helfen. Sicher ist er nur dort, wo Kinder an erster Stelle stehen. Darauf kommt es an.

group = Ist das eine Gruppe, in der Kinder an erster Stelle stehen?
    .hint = Denken Sie an eine Gruppe, im Netz oder anderswo. Kreuzen Sie nur an, was Sie sicher wissen. Welche Gruppe es ist, wird nicht gefragt.
group-says-so = Sie sagt klar: Sexuelle Handlungen mit Kindern und Missbrauchsabbildungen schaden und sind unrecht
group-moderated = Ausgebildete Menschen moderieren sie
group-nothing-sexual = Nichts Sexuelles wird gezeigt oder besprochen
group-adults = Niemand unter 18 macht mit
group-no-media = Niemand tauscht privat Bilder oder Filme
group-supports-help = Sie unterstützt es, sich fachliche Hilfe zu holen

leave = Wenn auch nur eines fehlt oder Sie es nicht genau wissen, verlassen Sie die Gruppe. Sie müssen keinen Grund nennen. Ein Ort, der das Leid von Kindern kleinredet, macht Leid leichter möglich, auch wenn man dort freundlich zu Ihnen ist. Wenn dort ein Kind in Gefahr ist, sagen Sie es der Polizei.
    .heading = Verlassen Sie diese Gruppe

found = Haben Sie eine Gruppe, auf die alles zutrifft?
    .hint = Dieses Programm hat keine eigene Gemeinschaft. Es nennt nur die Angebote aus seinem Verzeichnis.
found-found = Ja, ich habe eine
found-looking = Nein, zeigen Sie mir die Angebote
found-later = Jetzt nicht

stay-awake = Gruppen ändern sich. Stellen Sie sich diese sechs Fragen alle paar Wochen neu. Andere in ähnlicher Lage können zuhören. Fachliche Hilfe ersetzen sie nicht, und dass Gruppen Missbrauch verhindern, hat keine Studie gezeigt. Sexueller Missbrauch schadet Kindern. Für ihre Sicherheit bleiben Sie selbst verantwortlich.
    .heading = Sehen Sie immer wieder hin
