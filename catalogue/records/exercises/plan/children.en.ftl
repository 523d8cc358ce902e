### Words of plan.children: making it safer for children.

title = Keeping children safe
purpose = Distance protects children, and it protects you. Keeping these rules is your task, never a child’s.
never = Rules only. No child’s name or age, no ties of family, no places.
adapt-n2 = If you might act on thoughts of ending your life, open the emergency page first. Then fill this in together with someone.
adapt-n3 = If constant doubt and checking are the problem, such rules can feed the doubt. Talk them over first with a clinician who knows obsessive-compulsive disorder.
rules = Which rules do you keep?
    .hint = Abuse harms children. If you have a child in your care, talk soon with a prevention service or a doctor about sharing that care. They can help to plan it.
rules-not-alone = I am not alone with a child
rules-care = No bathing, dressing or sleeping arrangements; another adult does this
rules-doors = Doors stay open, and other adults are near
rules-no-secrets = No private messages, gifts or secrets with a child
rules-no-roles = No role, paid or not, that puts children in my care
rules-leave = I leave at the first warning sign
rules-adult-near = Another adult knows that I want company at such times
own = Which rules of your own do you add?
    .hint = A rule that makes it stricter, never looser.
    .item = Own rule
own-rule = The rule in a few words
