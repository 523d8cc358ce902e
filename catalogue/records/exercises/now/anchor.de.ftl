### Wörter von now.anchor: Füße auf den Boden.

title = Füße auf den Boden
    .youth = Füße auf den Boden
purpose = Wenn Gefühle wie ein Sturm sind, kann das Halt geben. Sie müssen sie nicht wegdrücken.
    .youth = Wenn Gefühle wie ein Sturm sind, kann das Halt geben. Du musst sie nicht wegdrücken.
never = Nur, was Sie als Nächstes tun. Nichts über Gedanken, andere Menschen oder das, was war.
    .youth = Nur, was du als Nächstes tust. Nichts über Gedanken, andere Menschen oder das, was war.
adapt-n4 = Lassen Sie die Augen die ganze Zeit offen. Schauen Sie auf etwas Schlichtes und spüren Sie die Füße.
    .youth = Lass die Augen die ganze Zeit offen. Schau auf etwas Schlichtes und spür deine Füße.
steady = Stehen oder sitzen Sie. Stellen Sie beide Füße auf den Boden.
    .youth = Steh oder sitz. Stell beide Füße auf den Boden.
steady-notice = Bemerken Sie, dass Gedanken und Gefühle da sind. Sie müssen ihnen nicht folgen und sie nicht wegdrücken.
    .youth = Bemerke, dass Gedanken und Gefühle da sind. Du musst ihnen nicht folgen und sie nicht wegdrücken.
steady-feet = Drücken Sie die Füße in den Boden. Strecken Sie die Arme. Atmen Sie langsam.
    .youth = Drück die Füße in den Boden. Streck die Arme. Atme langsam.
steady-room = Schauen Sie sich um. Nennen Sie den Raum und die Uhrzeit. Was können Sie von hier aus tun?
    .youth = Schau dich um. Nenn den Raum und die Uhrzeit. Was kannst du von hier aus tun?
steady-small = Wählen Sie das nächste Kleine: Wasser trinken, ein Fenster öffnen, hinausgehen.
    .youth = Wähl das nächste Kleine: Wasser trinken, ein Fenster öffnen, rausgehen.
next = Was ist das nächste Kleine? Sie können es auch nur denken.
    .youth = Was ist das nächste Kleine? Du kannst es auch nur denken.
