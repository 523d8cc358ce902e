### Wörter von plan.alone: was ohne andere hilft.

title = Was ich allein tun kann
purpose = Eine kurze Liste für eine schwere Stunde, damit Sie dann nicht überlegen müssen.
never = Nur, was Sie tun können. Keine Menschen, keine Orte mit Namen, nichts darüber, wogegen es hilft.
adapt-n2 = Wenn Sie Gedanken, sich das Leben zu nehmen, folgen könnten, öffnen Sie zuerst die Notfallseite. Füllen Sie das hier danach mit jemandem zusammen aus.
tools = Welche dieser Hilfen passen zu Ihnen?
    .hint = Wählen Sie bis zu fünf. Zusammen mit eigenen Zeilen sind mindestens drei gut.
tools-leave = Weggehen
tools-stop = Eine Minute innehalten
tools-breathe = Ruhig atmen
tools-ground = 5-4-3-2-1
tools-anchor = Füße auf den Boden
tools-surf = Den Drang vorbeigehen lassen, ohne danach zu handeln
tools-delay = Warten und etwas anderes tun
tools-barrier = Eine Hürde aufbauen
tools-cool = Kurz kühlen
tools-move = Kurz und kräftig bewegen
tools-muscle = Anspannen und loslassen
tools-reasons = Meine Gründe lesen
own = Was hilft Ihnen sonst noch, wenn Sie allein sind?
    .hint = Dinge, die schnell begonnen sind. Zum Beispiel: die Katze füttern, ein Instrument spielen, den Boden wischen.
    .item = Mein eigener Weg
own-what = In wenigen Worten
