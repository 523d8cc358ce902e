### Wörter von now.reasons: meine Gründe lesen.

title = Meine Gründe lesen
purpose = In einem schweren Moment verliert man leicht aus dem Blick, was zählt. Hier können Sie es wieder lesen.
read = Ich entscheide, was ich tue.

    Jedes Kind hat ein Recht darauf, sicher zu sein, und dazu stehe ich.

    Ich kann ein Mensch sein, mit dem ich leben kann.
    .heading = Was mir wichtig ist
next = Lesen Sie langsam. Was hilft jetzt?
next-again = Ich lese sie noch einmal
next-plan = Ich öffne meinen Plan
next-enough = Das genügt für den Moment
