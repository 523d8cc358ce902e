### Wörter von now.surf: den Drang vorbeigehen lassen.

title = Den Drang vorbeigehen lassen
purpose = Lassen Sie einen Drang kommen und gehen, ohne danach zu handeln. Danach zu handeln, würde einem Kind schaden. Nicht zu handeln, ist Ihre Verantwortung und lässt sich üben.
adapt-n3 = Höchstens einmal am Tag, und nicht, um sich selbst zu prüfen. Prüfen nährt den Zweifel.
adapt-n4 = Nehmen Sie die 5 Minuten. Lassen Sie die Augen offen und schauen Sie auf etwas im Raum. Wenn Sie wegdriften, wechseln Sie zu 5-4-3-2-1.
why = Ein Drang ist etwas, das im Körper geschieht. Er wächst, erreicht einen Höhepunkt und fällt. Bei vielen lässt er in einer halben Stunde nach, wenn sie ihn weder nähren noch wegdrücken.

    Sie beobachten nur. Danach zu handeln, würde einem Kind schaden. Was Sie tun, bleibt Ihre Entscheidung und Ihre Verantwortung.
    .heading = Er steigt, und er fällt
safe = Sicherheit zuerst. Stimmen jetzt alle drei?
    .hint = Wenn eines fehlt, hilft die nächste Seite beim Weggehen.
safe-no-child-near = Kein Kind ist bei mir oder in der Nähe
safe-device-away = Andere Geräte sind weg, und auf diesem ist sonst nichts offen
safe-can-stop = Ich kann jederzeit aufhören und gehen
start = Wie stark ist der Drang jetzt?
    .low = Nicht da
    .middle = Da
    .high = Sehr stark
ride = Augen offen oder halb offen, Füße auf dem Boden. Wenn Bilder kommen, lassen Sie sie vorbeiziehen und kehren Sie zu den Füßen zurück.
ride-where = Wo bemerken Sie ihn? Achten Sie nur auf Brust, Schultern, Kiefer und Hände.
ride-shape = Wie groß ist er dort? Hat er Ränder? Ist er warm oder kühl, bewegt oder still?
ride-breathe = Atmen Sie langsam. Lassen Sie den Atem darum herum fließen. Sie müssen nichts damit tun.
ride-wave = Stellen Sie sich eine Welle auf dem Meer vor. Sie hebt Sie und trägt Sie wieder hinunter. Sie bleiben nur oben.
ride-probe = Wie stark ist er in diesem Moment?
    .low = Nicht da
    .middle = Da
    .high = Sehr stark
end = Wie stark ist der Drang jetzt?
    .low = Nicht da
    .middle = Da
    .high = Sehr stark
next = Ist er noch stark?
    .hint = Nicht zu handeln, schützt Kinder. Sie müssen das nicht allein schaffen.
next-five-more = Ja, ich bleibe noch eine Weile dabei
next-delay = Ja, ich warte und tue etwas anderes
next-reach = Ja, ich brauche einen Menschen
next-eased = Nein, er hat nachgelassen
stayed = Sie sind dabei geblieben. Ein Drang kann wiederkommen. Dann können Sie das hier wiederholen, weggehen oder jemanden anrufen.

    Jedes Mal, wenn Sie nicht danach handeln, sind Kinder sicherer.
    .heading = Für jetzt
