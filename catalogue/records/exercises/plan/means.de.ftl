### Wörter von plan.means: Abstand von Mitteln, sich das Leben zu nehmen.

title = Mich selbst schützen
purpose = Gedanken, sich das Leben zu nehmen, können kommen und gehen. Abstand von dem, was Sie benutzen könnten, gibt ihnen Zeit zu gehen.
adapt-n2 = Wenn Sie Gedanken, sich das Leben zu nehmen, folgen könnten, öffnen Sie zuerst die Notfallseite. Füllen Sie das hier danach mit jemandem zusammen aus.
means = Was macht es für Sie sicherer?
    .hint = Haken Sie an, was getan ist oder heute noch getan wird. Bitten Sie einen anderen Erwachsenen um Hilfe. Wenn Sie dem Gedanken folgen könnten, rufen Sie jetzt an.
means-medicines = Ein anderer Erwachsener verwahrt meine Medikamente
means-sharp = Scharfe Gegenstände sind weg
means-tonight = Heute Nacht bin ich nicht allein
means-other = Etwas anderes ist außer Reichweite
