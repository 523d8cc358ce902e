### Wörter von m10.after-slip: was nach einem Ausrutscher zuerst kommt.

title = Nach einem Ausrutscher: Sicherheit zuerst
purpose = Damit es hier aufhört, damit es sicher wird und Sie einen Menschen erreichen. Die Sicherheit kommt zuerst, dann der nächste Schritt.
never = Nichts über das, was war: nicht was, wann oder wo. Nur, was Sie ändern und an wen Sie sich wenden.

child = Ist ein Kind in Gefahr, oder ist einem Kind Leid geschehen?
    .hint = Gemeint ist ein Kind in Ihrer Nähe, eines, mit dem Sie Kontakt haben, auch im Netz, oder eines, von dem Sie wissen. Wählen Sie im Zweifel „Ich bin mir nicht sicher“. Ihre Antwort wird nicht behalten.
child-yes = Ja
child-not-sure = Ich bin mir nicht sicher
child-no = Nein

stop = Hören Sie jetzt auf. Legen Sie das Gerät weg, oder verlassen Sie den Ort. Gehen Sie dorthin, wo andere Erwachsene sind. Bauen Sie eine Hürde auf: das Gerät in einen anderen Raum oder zu jemandem, und ein Erwachsener, der weiß, dass Sie nicht allein sein wollen. Wenn Sie nicht aufhören können, öffnen Sie die Notfallseite.
    .heading = Hier aufhören

breathe = Bleiben Sie dort, wo es sicher ist. Atmen Sie zwei oder fünf Minuten lang.
breathe-in = Einatmen
breathe-out = Langsam ausatmen

meaning = Was geschehen ist, zeigt, wo etwas fehlt, und Sie sind dafür verantwortlich. Es ist kein Urteil und keine Erlaubnis weiterzumachen. Missbrauch schadet Kindern, und jedes Ansehen eines Bildes davon auch. Dafür einzustehen, ist Ihre Sache, und der nächste Schritt ebenso. Wenn Sie daran denken, sich das Leben zu nehmen, rufen Sie jetzt an.
    .heading = Sicherheit zuerst, dann der nächste Schritt

turn-off = Wo hätten Sie am frühesten abbiegen können?
    .hint = Wählen Sie nur die Art. Was war, bleibt weg.
turn-off-mood = Als meine Stimmung schlechter wurde
turn-off-tired = Als ich müde, angespannt oder allein war
turn-off-device = Als ich mit einem Gerät immer weitermachte
turn-off-alcohol = Als ich Alkohol oder Drogen genommen hatte
turn-off-barrier = Als ich eine Hürde oder eine Regel wegließ
turn-off-excuse = Als ich mir sagte, es sei schon in Ordnung
turn-off-unsure = Das weiß ich noch nicht

change = Was ändern Sie heute, damit Kinder sicherer sind?
    .hint = Sich zu sagen, es sei in Ordnung, macht es nie dazu: Ein Kind kommt zu Schaden, und verantwortlich ist der Erwachsene. Eine Sache reicht, noch heute und schwer rückgängig zu machen. Zum Beispiel: „Das Gerät bleibt nachts im Flur.“

contact = Bei wem melden Sie sich innerhalb von 24 Stunden?
    .hint = Sie müssen nicht alles sagen. „Ich brauche Hilfe, um sicher zu bleiben“ reicht für den Anfang.
contact-service = Bei einem Angebot oder Hilfetelefon
contact-therapist = Bei meiner Therapeutin oder meinem Therapeuten
contact-doctor = In einer Arztpraxis
contact-adult = Bei einem Erwachsenen, dem ich vertraue
contact-nobody = Ich habe niemanden, oder ich kann es nicht

not-alone = Allein damit zu bleiben, macht die nächsten Tage schwerer und für Kinder weniger sicher. Bei manchen Angeboten brauchen Sie am Anfang keinen Namen. Sie können fragen, was weitergegeben werden muss, bevor Sie etwas sagen. Dort kennt man schwere Gespräche. Den ersten Satz dürfen Sie vom Blatt lesen.
    .heading = Ein Angebot kann der Anfang sein

legal = Dieses Programm kann zum Recht nichts raten. Das ist eine Frage für eine Anwältin oder einen Anwalt. Hilfe für sich zu holen und Kinder zu schützen, muss darauf nicht warten. Wenn ein Kind in Gefahr sein kann, rufen Sie sofort den Notruf.
    .heading = Fragen zum Recht

next = Was kommt jetzt?
    .hint = Was Sie auch wählen: Bleiben Sie weg von der Gefahr, und sehen Sie morgen wieder nach sich.
next-services = Angebote ansehen
next-plan = Meinen Plan öffnen
next-calm = Etwas, das beruhigt
next-danger = Ich könnte einem Kind oder mir etwas antun
next-done = Essen, ausruhen, bei einem Erwachsenen sein
