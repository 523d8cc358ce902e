### Words of m10.early-signs: my early signs.

title = My early signs
purpose = To notice early that things are getting harder, while it is still easy to turn off.
never = Only signs in you: feelings, body, habits. Not what your thoughts are about, and nothing you have done.

signs = What comes first when things get harder for you?
    .hint = Tick what you know in yourself. A sign is not an act. It is a reason to do something early.
signs-sleep = I sleep badly
signs-meals = I skip meals
signs-tense = I am tense or quickly angry
signs-hiding = I hide things or avoid questions
signs-online = I spend more time online alone
signs-dont-care = I think: I don’t care any more
signs-excuses = I look for reasons why it would not matter
signs-appointments = I stop going to appointments
signs-barrier = I drop a barrier
signs-children-rule = I drop a rule I keep around children
signs-alcohol = I drink more, or use more
signs-withdraw = I keep away from people

children-now = You ticked a rule around children. Could a child be at risk now?
    .hint = From now on: no time alone with a child. Another adult takes over any care. Keeping to this is your responsibility.
children-now-no = No
children-now-not-sure = I am not sure
children-now-yes = Yes

why-early = A sign is a place to turn off, long before anyone comes to harm. Later it gets harder. Acting on it harms a child, and the adult who acts is responsible. At the first sign one small thing is enough to begin: a barrier up, or a word to someone.
    .heading = Why early counts

own-one = A sign of your own
    .hint = A feeling, something in your body, or a habit. For example: “I stop opening the curtains.”

own-two = One more sign of your own
    .hint = You can leave this empty.

who = Who may tell you when they notice a sign?
    .hint = An adult. Never a child.
who-partner = My partner
who-family = An adult in my family
who-friend = A friend
who-doctor = A doctor or therapist
who-service = Somebody at a service
who-nobody = Nobody yet

ask-them = Ask this person in plain words: “If I sleep badly and keep away from people, please tell me, and ask what I need.” You need not explain more than you wish. Decide now what you will answer, for example: “Thank you. I will call the service today.”
    .heading = Ask for it in words

nobody-yet = Then a service or a doctor can take this part. Many people begin there. Until then, look at your list once a week on a fixed day. If a sign is there, put up a barrier that day and contact a service. You do not have to be sure.
    .heading = Nobody yet
