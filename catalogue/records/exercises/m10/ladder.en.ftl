### Words of m10.ladder: green, amber, red.

title = Green, amber, red
purpose = To decide on a calm day what you will do on a hard one, so that you need not think it out then.
never = Only what you will do yourself. No names and no places. Nothing about what your thoughts are about, and nothing that has happened.

colours = Green: you are steady. Amber: early signs are there, and you act within a day. Red: a child or your own life may be in danger, and you act now. Abuse harms children. Acting early is your responsibility, and amber is the time for it.
    .heading = Three levels

green-signs = How do you know that you are at green?
    .hint = Tick what is true on a steady day.
green-signs-rest = I sleep and eat well enough
green-signs-contact = I am in touch with other adults
green-signs-barriers = My barriers are up
green-signs-rules = I keep my rules around children
green-signs-appointments = I keep my appointments
green-signs-say-so = I say when something is hard
green-signs-matters = I do things that matter to me

green-actions = What keeps you at green?
    .hint = One thing on each line, and how you will do it.
    .item = Step
green-actions-act = I keep this up
green-actions-act-people = Meet or call an adult
green-actions-act-body = Sleep, eat, move
green-actions-act-skill = Practise an exercise that helps
green-actions-act-barriers = Check my barriers and rules
green-actions-act-helper = Stay in touch with my helper
green-actions-act-review = Do the monthly review
green-actions-how = How, and how often

amber-signs = Which signs mean amber?
    .hint = One of these is enough.
amber-signs-sleep = I sleep badly for several nights
amber-signs-withdraw = I keep away from people
amber-signs-online = I am online alone until late
amber-signs-dont-care = I think: I don’t care any more
amber-signs-appointments = I stop going to appointments
amber-signs-barrier = I drop a barrier or a rule

amber-actions = What do you do within 24 hours?
    .hint = Abuse harms children. What you do in these hours is up to you, and it keeps children safer.
    .item = Step
amber-actions-first = I put one barrier up, tell one adult, and have other adults near where children are
amber-actions-act = And I do this
amber-actions-act-barrier = Put up a stronger barrier
amber-actions-act-contact = Contact a service or my helper
amber-actions-act-checkin = Look in every day at how I am
amber-actions-act-company = Spend the evenings where other adults are
amber-actions-act-sober = No alcohol and no drugs
amber-actions-act-doctor = See a doctor about sleep or mood
amber-actions-how = How and when

red-signs = Which signs mean red?
    .hint = One of these is enough. At red a child or your life may be in danger. What an adult does is that adult’s responsibility, also when the pull is strong.
red-signs-close = I am close to acting against my rules
red-signs-child-near = I am alone with a child against my rules, or I look for it
red-signs-undone = I have undone my barriers
red-signs-excuses = I tell myself that it would do no harm
red-signs-nothing-matters = I think that nothing matters any more
red-signs-ending = I think of ending my life

red-today = Is one of your red signs true now?
    .hint = Abuse always harms a child. Your answer is not kept.
red-today-no = No
red-today-not-sure = I am not sure
red-today-yes = Yes

red-actions = What do you do at once?
    .hint = The first line is fixed. Short actions that you can do without thinking are best.
    .item = Step
red-actions-first = I open the emergency page and do what it says
red-actions-act = And I do this
red-actions-act-leave = Leave, and go where other adults are
red-actions-act-care = Hand over any care of a child
red-actions-act-device = Switch the device off or give it to someone
red-actions-act-call = Call a prevention service or a crisis line
red-actions-act-company = Stay with an adult
red-actions-act-emergency = Call the emergency number if I cannot keep away
red-actions-how = How

date = When will you look at these levels again?
date-14 = In two weeks
date-30 = In a month
date-90 = In three months

on-paper = Read the red level aloud once, now. You may copy it onto paper, in words that only you understand. If you are ever unsure which level it is, take the higher one. Acting too early costs little. Acting too late can cost a child a great deal.
    .heading = Take the higher one
