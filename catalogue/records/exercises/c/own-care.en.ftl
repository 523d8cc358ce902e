### Words of c.own-care: supervision and own reactions.

title = Supervision and your own reactions
purpose = This work stirs things up. To see what you have in place, and what you want to bring to supervision.
never = Only your own reaction. Nothing about a patient, a case or a child.

have = What do you have in place?
    .hint = Disgust, anger, pity, worry and numbness are all common. Nothing is kept.
have-supervision = A date for supervision or consultation
have-colleague = A colleague I can call the same day
have-name-it = I can name what I feel, without judging it
have-limits = I know what is not mine to treat, and where to refer
have-notice = I would notice if I avoided questions about children’s safety
have-break = A pause after hard conversations
have-rest = Sleep and time off that I keep to

one-line = What do you want to bring to supervision?
    .hint = One line about yourself. It is gone when you close.

two-signs = Two signs deserve a conversation this week: you turn away from the person, or you begin to play harm to children down. Both happen to careful people. If your own history is touched, you may hand the case over. Services for survivors are open to you as well.
    .heading = Two signs
