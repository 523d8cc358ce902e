### Wörter von now.move: sich kurz bewegen.

title = Kurz und kräftig bewegen
    .youth = Kurz und kräftig bewegen
purpose = Kräftige Bewegung kann starke Anspannung abbauen. Nehmen Sie etwas, das Ihr Körper heute kann.
    .youth = Kräftige Bewegung kann starke Anspannung abbauen. Nimm etwas, das dein Körper heute kann.
how = Wie bewegen Sie sich?
    .youth = Wie bewegst du dich?
how-walk = Schnell gehen, wo andere Erwachsene sind
    .youth = Schnell gehen
how-stairs = Treppen steigen
    .youth = Treppen steigen
how-wall = Liegestütze an der Wand
    .youth = Liegestütze an der Wand
how-dance = Tanzen
    .youth = Tanzen
how-shake = Arme und Beine ausschütteln
    .youth = Arme und Beine ausschütteln
go = Fangen Sie an, wenn Sie so weit sind. Sie können jederzeit aufhören.
    .youth = Fang an, wenn du so weit bist. Du kannst jederzeit aufhören.
go-pace = Bewegen Sie sich so, dass Ihnen warm wird.
    .youth = Beweg dich so, dass dir warm wird.
go-breath = Atmen Sie frei. Werden Sie langsamer, wenn etwas wehtut.
    .youth = Atme frei. Werd langsamer, wenn etwas wehtut.
water = Trinken Sie etwas Wasser. Lassen Sie den Atem von selbst ruhiger werden.

    Bei Schmerzen in der Brust oder wenn Ihnen elend ist, rufen Sie den Notruf.
    .youth = Trink etwas Wasser. Lass den Atem von selbst ruhiger werden.

    Bei Schmerzen in der Brust oder wenn dir elend ist, sag es einem Erwachsenen und ruf den Notruf.
    .heading = Jetzt ausruhen
