### Wörter von now.muscle: anspannen und loslassen.

title = Anspannen und loslassen
    .youth = Anspannen und loslassen
purpose = Einen Körperteil anspannen und dann loslassen: Das kann lösen, was festsitzt.
    .youth = Einen Körperteil anspannen und dann loslassen: Das kann lösen, was festsitzt.
adapt-n4 = Lassen Sie die Augen offen und schauen Sie auf etwas im Raum. Spannen Sie nur leicht an, und lassen Sie aus, was sich nicht gut anfühlt.
    .youth = Lass die Augen offen und schau auf etwas im Raum. Spann nur leicht an, und lass aus, was sich nicht gut anfühlt.
parts = Spannen Sie beim Einatmen an. Lassen Sie beim Ausatmen los. Jeder Teil kommt zweimal. Lassen Sie aus, was verletzt ist oder wehtut.
    .youth = Spann beim Einatmen an. Lass beim Ausatmen los. Jeder Teil kommt zweimal. Lass aus, was verletzt ist oder wehtut.
parts-hands = Hände: Fäuste machen.
    .youth = Hände: Fäuste machen.
parts-arms = Arme: beugen und anspannen.
    .youth = Arme: beugen und anspannen.
parts-shoulders = Schultern: zu den Ohren hochziehen.
    .youth = Schultern: zu den Ohren hochziehen.
parts-face = Gesicht: alles zusammenkneifen.
    .youth = Gesicht: alles zusammenkneifen.
parts-belly = Bauch: fest machen.
    .youth = Bauch: fest machen.
parts-legs = Beine: Füße in den Boden drücken.
    .youth = Beine: Füße in den Boden drücken.
parts-let-go = Ausatmen und loslassen.
    .youth = Ausatmen und loslassen.
