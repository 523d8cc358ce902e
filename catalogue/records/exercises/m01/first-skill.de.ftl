### Wörter von m01.first-skill: zwei Minuten, die helfen können.

title = Zwei Minuten, die helfen können
purpose = Probieren Sie jetzt zwei kurze Übungen aus. Manche Menschen sind danach etwas ruhiger.
adapt-n7 = Atmen Sie sanft: 3 ein, 4 aus. Folgen Sie dem Takt hier nicht, wenn er Ihnen zu lang ist. Fragen Sie in der Arztpraxis nach Atemübungen.
why = Länger auszuatmen als einzuatmen, kann dem Körper helfen, ruhiger zu werden. Danach spüren Sie den Boden unter den Füßen.

    Sitzen oder stehen Sie, wie Sie mögen. Die Augen können offen bleiben. Wenn Ihnen schwindlig wird, atmen Sie wie gewohnt. Sie können jederzeit aufhören.
    .heading = Atem und Boden
breathe = Zwei Minuten langsam atmen
    .hint = Atmen Sie ein und aus, wie es hier steht. Der Atem muss nicht tief sein.
breathe-in = Einatmen.
breathe-out = Langsam ausatmen.
feet = Die Füße auf dem Boden spüren
    .hint = Die Gefühle dürfen da sein. Sie nehmen nur den Boden, Ihren Körper und den Raum dazu.
feet-press = Drücken Sie beide Füße auf den Boden. Merken Sie, wo sie ihn berühren.
feet-stretch = Strecken Sie Hände und Arme ein wenig. Lassen Sie die Schultern sinken.
feet-look = Schauen Sie sich langsam um. Sagen Sie sich, wo Sie sind und wie spät es ist.
tension = Wie angespannt ist Ihr Körper jetzt?
    .hint = Wenn sich nichts geändert hat, ist das in Ordnung. Manche brauchen ein paar Tage Übung.
    .low = Locker
    .middle = Etwas angespannt
    .high = Sehr angespannt
next = Was möchten Sie jetzt tun?
    .hint = Sie finden beide Übungen jederzeit bei den Hilfen für schwere Momente.
next-again = Noch einmal machen
next-toolbox = Die anderen Hilfen ansehen
next-done = Das reicht für jetzt
