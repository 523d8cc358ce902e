### Wörter von c.own-care: Supervision und eigene Reaktionen.

title = Supervision und eigene Reaktionen
purpose = Diese Arbeit wühlt auf. Damit Sie sehen, was Sie dafür haben und was Sie in die Supervision mitnehmen.
never = Nur Ihre eigene Reaktion. Nichts über eine behandelte Person, einen Fall oder ein Kind.

have = Was haben Sie dafür?
    .hint = Ekel, Wut, Mitleid, Sorge und Taubheit kommen alle häufig vor. Nichts wird behalten.
have-supervision = Einen Termin für Supervision oder Fachgespräch
have-colleague = Jemanden im Kollegium, den ich am selben Tag anrufen kann
have-name-it = Ich kann benennen, was ich fühle, ohne es zu bewerten
have-limits = Ich weiß, was nicht meine Behandlung ist und wohin ich verweise
have-notice = Ich würde merken, wenn ich Fragen nach der Sicherheit von Kindern vermeide
have-break = Eine Pause nach schweren Gesprächen
have-rest = Schlaf und freie Zeit, die ich einhalte

one-line = Was möchten Sie in die Supervision mitnehmen?
    .hint = Eine Zeile über sich selbst. Mit dem Schließen ist sie weg.

two-signs = Zwei Zeichen verdienen noch diese Woche ein Gespräch: Sie wenden sich von der Person ab, oder Sie beginnen, Leid von Kindern kleinzureden. Beides geschieht auch sorgfältigen Menschen. Wenn Ihre eigene Geschichte berührt wird, dürfen Sie den Fall abgeben. Hilfe für Betroffene steht auch Ihnen offen.
    .heading = Zwei Zeichen
