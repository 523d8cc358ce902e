### Wörter von plan.people: Menschen, die man um Hilfe fragen kann.

title = Menschen, die ich fragen kann
purpose = Erwachsene, die Sie anrufen können, wenn es schwer wird. Wenn Ihnen niemand einfällt, kann ein Angebot an diese Stelle treten.
never = Rolle oder Spitzname und eine Nummer. Keine vollen Namen, keine Kinder, nichts darüber, was diese Menschen wissen.
adapt-n2 = Wenn Sie Gedanken, sich das Leben zu nehmen, folgen könnten, öffnen Sie zuerst die Notfallseite. Füllen Sie das hier danach mit jemandem zusammen aus.
people = Welche Erwachsenen könnten Sie um Hilfe fragen?
    .hint = Sie müssen nicht alles wissen. „Ich bin nicht sicher, wenn ich allein bin, bitte komm“ genügt. Die Liste darf leer bleiben.
    .item = Mensch
people-role = Rolle oder Spitzname
people-number = Telefonnummer, wenn sie hier stehen soll
