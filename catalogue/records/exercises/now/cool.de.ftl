### Wörter von now.cool: kurz kühlen.

title = Kurz kühlen
purpose = Kurze Kälte kann sehr starke Anspannung senken. Sie ist nicht für jeden Körper gut, darum kommt zuerst eine kurze Prüfung.
check = Ist Kälte für Sie sicher? Haken Sie an, was stimmt.
    .hint = Bleibt eines offen oder sind Sie unsicher, kommt stattdessen ruhiges Atmen.
check-heart = Keine Krankheit von Herz, Lunge oder Kreislauf
check-faint = Keine Epilepsie und keine Ohnmachten
check-pregnant = Keine Schwangerschaft
check-tablets = Keine Betablocker (ein Herzmittel)
check-eating = Keine Essstörung
check-allergy = Keine Kälteallergie
how = Was haben Sie zur Hand?
    .hint = Tauchen Sie das Gesicht nicht unter, und halten Sie die Luft nicht an.
how-water = Kaltes Wasser auf Gesicht und Handgelenke
how-pack = Ein Kühlkissen im Tuch, an den Wangen
how-can = Eine kalte Dose zum Halten
cold = 30 Sekunden Kälte, dann 30 Sekunden Pause. Hören Sie auf, wenn es wehtut.
cold-on = Jetzt kalt. Atmen Sie wie sonst.
cold-rest = Nehmen Sie es weg. Lassen Sie die Schultern sinken.
