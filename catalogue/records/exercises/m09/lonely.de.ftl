### Wörter von m09.lonely: weniger allein, in kleinen Schritten.

title = Weniger allein, in kleinen Schritten
purpose = Alleinsein lastet auf vielen Menschen. Kleine Schritte auf andere Erwachsene zu können es leichter machen, und sie lassen sich planen.
never = Nur, was Sie selbst tun wollen. Keine Namen, keine Adressen. Nichts über das, was Ihnen Sorgen macht.

ladder = Fünf Schritte, vom kleinen zum großen
    .hint = Nur mit Erwachsenen und an Orten, die nicht für Kinder gedacht sind. Zum Beispiel: in der Nachbarschaft grüßen, an der Kasse plaudern, jemandem schreiben, in einen Verein gehen, zusammen essen. Geben Sie an, wie schwer es ist. Weniger als fünf sind auch gut.
    .item = Schritt
ladder-act = Was ich tun würde
ladder-effort = Wie schwer ist das?
    .low = Leicht
    .middle = Kostet etwas Mut
    .high = Zurzeit nicht möglich

pick = Welchen Schritt wählen Sie?
    .hint = Einer, den Sie bei 3 oder 4 eingeordnet haben, ist gerade richtig.
pick-one = Den ersten auf meiner Liste
pick-two = Den zweiten
pick-three = Den dritten
pick-four = Den vierten
pick-five = Den fünften
pick-smaller = Ich brauche erst einen kleineren Schritt

day = Wann machen Sie ihn?
day-today = Heute
day-tomorrow = Morgen
day-week = In den nächsten Tagen
day-weekend = Am Wochenende

begin = Schreiben Sie Ihren Schritt auf: um wie viel Uhr, und was zuerst?
    .hint = Der Anfang allein reicht. Zum Beispiel: „Um sechs Schuhe an, mit dem Nachbarn um den Block.“

counts = Hingehen und früh wieder gehen zählt. Ein kurzer Gruß zählt. Wenn es nicht gelingt, machen Sie den Schritt kleiner und versuchen Sie es in ein paar Tagen noch einmal. Nach einem Schritt, der gut genug war, kommt der nächste auf Ihrer Liste.
    .heading = Jeder Anfang zählt
