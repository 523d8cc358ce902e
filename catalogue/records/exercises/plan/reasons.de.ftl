### Wörter von plan.reasons: Gründe, Werte und ein eigener Satz.

title = Meine Gründe
purpose = Was Sie schützen wollen, und der Mensch, der Sie sein wollen. In einer schweren Stunde können Sie es wieder lesen.
never = Nur Gründe. Keine Namen und nichts über ein Kind oder über das, was war.
adapt-n2 = Wenn Sie Gedanken, sich das Leben zu nehmen, folgen könnten, öffnen Sie zuerst die Notfallseite. Füllen Sie das hier danach mit jemandem zusammen aus.
reasons = Warum wollen Sie auf Ihrem Weg bleiben?
    .hint = Je Zeile ein Grund, ein Wert oder ein Versprechen. Zum Beispiel: Kein Kind soll mein Problem tragen.
    .item = Grund
reasons-reason = In einem Satz
