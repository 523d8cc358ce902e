### Wörter von plan.services: Angebote, Arztpraxis, Therapie, Krisentelefon.

title = Angebote und Fachleute
purpose = Ein Plan braucht mindestens einen Menschen oder ein Angebot, das helfen kann. Angebote, die Sie im Katalog auswählen, stehen auch hier.
never = Nur, wer es ist und wie Sie dorthin kommen. Nichts darüber, worüber Sie dort sprechen.
adapt-n2 = Wenn Sie Gedanken, sich das Leben zu nehmen, folgen könnten, öffnen Sie zuerst die Notfallseite. Füllen Sie das hier danach mit jemandem zusammen aus.
services = Wer kann noch helfen?
    .hint = Zum Beispiel: Ihre Arztpraxis, eine Therapeutin, ein Präventionsangebot, ein Krisentelefon. Sie können überall zuerst fragen, was weitergegeben werden müsste.
    .item = Angebot oder Fachperson
services-name = Name oder Art
services-contact = Wie Sie es erreichen
