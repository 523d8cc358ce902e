### Words of plan.signs: warning signs.

title = Warning signs
purpose = Signs that you notice early give you time to act: to keep children safe, and yourself.
never = Only kinds of signs. Nothing sexual, no thoughts in detail, nothing about other people.
adapt-n2 = If you might act on thoughts of ending your life, open the emergency page first. Then fill this in together with someone.
signs = What do you notice first, before it gets hard?
    .hint = Feelings, the body, kinds of thoughts, habits. For example: sleeping badly, restless, hiding away, skipping meals.
    .item = Sign
signs-sign = In a few words
