### Wörter von plan.children: es für Kinder sicherer machen.

title = Kinder schützen
purpose = Abstand schützt Kinder, und er schützt Sie. Diese Regeln einzuhalten, ist Ihre Aufgabe, nie die eines Kindes.
never = Nur Regeln. Kein Name und kein Alter eines Kindes, keine Verwandtschaft, keine Orte.
adapt-n2 = Wenn Sie Gedanken, sich das Leben zu nehmen, folgen könnten, öffnen Sie zuerst die Notfallseite. Füllen Sie das hier danach mit jemandem zusammen aus.
adapt-n3 = Wenn ständiges Zweifeln und Prüfen das Problem ist, können solche Regeln den Zweifel nähren. Besprechen Sie sie zuerst mit Fachleuten für Zwangsstörungen.
rules = Welche Regeln halten Sie ein?
    .hint = Missbrauch schadet Kindern. Wenn Sie für ein Kind sorgen, sprechen Sie bald mit einem Präventionsangebot oder in einer Arztpraxis darüber, wer mit sorgen kann. Dort hilft man beim Planen.
rules-not-alone = Ich bin nicht mit einem Kind allein
rules-care = Kein Baden, Anziehen oder Zubettbringen; das macht ein anderer Erwachsener
rules-doors = Türen bleiben offen, und andere Erwachsene sind in der Nähe
rules-no-secrets = Keine privaten Nachrichten, Geschenke oder Geheimnisse mit einem Kind
rules-no-roles = Keine Aufgabe, bezahlt oder nicht, bei der mir Kinder anvertraut sind
rules-leave = Beim ersten Warnzeichen gehe ich weg
rules-adult-near = Ein anderer Erwachsener weiß, dass ich dann Gesellschaft möchte
own = Welche eigenen Regeln kommen dazu?
    .hint = Eine Regel, die es strenger macht, nie lockerer.
    .item = Eigene Regel
own-rule = Die Regel in wenigen Worten
