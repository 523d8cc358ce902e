### Words of m06.soften-critic: from harsh to helpful.

title = From harsh to helpful
purpose = Turn a harsh inner line into a fair one with a next step, because hard self-blame often ends in giving up.
never = Only how you speak to yourself. Nothing about sexual thoughts, other people, or what happened.
why = Harsh words to yourself can feel like taking responsibility. Often they end in giving up, and that protects no child. Abuse harms children, so the honest point must stay: what you do is up to you. Said fairly, the same point can lead to a step.
    .heading = Honest without being cruel
hope-before = How much hope do you have right now?
    .hint = Hope that you can live safely and find help.
    .low = No hope
    .middle = Some hope
    .high = Much hope
pairs = Say the same point fairly
    .hint = One to three pairs. The harsh line stays short and is not kept. The fair line is honest, firm, on your side, and ends with a step that you can take.
    .item = Pair of lines
pairs-harsh = How the inner critic says it
pairs-fair = How somebody fair would say it, with a next step
hope-after = How much hope do you have now?
    .hint = It may be less, more or the same.
    .low = No hope
    .middle = Some hope
    .high = Much hope
little-hope = Little hope is heavy to carry alone, and it can change. If you think of ending your life, call one of these numbers now. Otherwise tell somebody today how low it is: a helpline, a doctor, a person you trust. Your life and the safety of children belong together.
    .heading = When hope is low
