### Wörter von now.ground: mit den Sinnen zurück in die Gegenwart.

title = 5-4-3-2-1
    .youth = 5-4-3-2-1
purpose = Ihre Sinne können Sie dahin zurückholen, wo Sie gerade sind. Das dauert drei Minuten.
    .youth = Deine Sinne können dich dahin zurückholen, wo du gerade bist. Das dauert drei Minuten.
senses = Nennen Sie jedes Ding, laut oder im Kopf. Wählen Sie Dinge, keine Menschen.
    .youth = Nenn jedes Ding, laut oder im Kopf. Nimm Dinge, keine Menschen.
senses-see = Fünf Dinge, die Sie sehen. Achten Sie auf Farben, Kanten und Licht.
    .youth = Fünf Dinge, die du siehst. Achte auf Farben, Kanten und Licht.
senses-touch = Vier Dinge, die Sie spüren: den Ärmel, den Stuhl, den Boden, die Luft.
    .youth = Vier Dinge, die du spürst: den Ärmel, den Stuhl, den Boden, die Luft.
senses-hear = Drei Geräusche, nah oder fern.
    .youth = Drei Geräusche, nah oder fern.
senses-smell = Zwei Dinge, die Sie riechen. Oder denken Sie an zwei Gerüche, die Sie mögen.
    .youth = Zwei Dinge, die du riechst. Oder denk an zwei Gerüche, die du magst.
senses-taste = Ein Geschmack im Mund, oder ein langsamer Schluck Wasser.
    .youth = Ein Geschmack im Mund, oder ein langsamer Schluck Wasser.
aloud = Sie können das jederzeit wiederholen, überall. Sagen Sie die Dinge laut, wenn es geht. Die eigene Stimme kann helfen, im Hier zu bleiben.
    .youth = Du kannst das jederzeit wiederholen, überall. Sag die Dinge laut, wenn es geht. Die eigene Stimme kann helfen, im Hier zu bleiben.
    .heading = Hier und jetzt
