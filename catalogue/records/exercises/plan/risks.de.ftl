### Wörter von plan.risks: riskante Situationen und was dann zu tun ist.

title = Riskante Situationen
purpose = Entscheiden Sie jetzt, was Sie tun, wenn es riskant wird. Wo niemand rechtzeitig aufhört, kann ein Kind zu Schaden kommen. Aufzuhören, ist Ihre Verantwortung.
never = Nur Arten von Situationen. Keine Orte mit Namen, keine Menschen, nichts über das, was war.
adapt-n2 = Wenn Sie Gedanken, sich das Leben zu nehmen, folgen könnten, öffnen Sie zuerst die Notfallseite. Füllen Sie das hier danach mit jemandem zusammen aus.
risks = Wann fällt es schwer, sicher zu bleiben, und was tun Sie dann?
    .hint = Zum Beispiel: abends allein, nach einem Streit, spät am Gerät. Wo Kinder in der Nähe sind, heißt die Antwort Weggehen.
    .item = Wenn und dann
risks-situation = Wenn … (die Art der Situation)
risks-answer = Dann … (eine Sache, die schnell begonnen ist)
