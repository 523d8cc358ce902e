### Words of m04.if-then: if–then plans.

title = If–then plans
purpose = Decide in advance what you will do when a hard moment begins. Then the good answer comes sooner.
never = Only the sign and the safe act. Not what the urge is about, no names, no places by name.
plans = Your plans: if this happens, I do that
    .hint = One to three plans. The act must be small enough to begin within a minute. For example: stand up, put the device in the kitchen, call somebody. Acting on an urge harms children: with a plan you turn off early.
    .item = Plan
plans-cue = If …
plans-cue-sign = I notice the first sign of my wave
plans-cue-evening = It is late and I cannot sleep
plans-cue-low = I feel lonely or low
plans-cue-row = I am angry or have had a row
plans-cue-drink = I have been drinking, or want to
plans-cue-device = I am alone with a device, without an aim
plans-cue-near-child = I am near a child without another adult
plans-act = Then I will …
sure = How sure are you that it would work?
    .hint = Think of a tired evening, not of a good day.
    .low = Not sure at all
    .middle = Half sure
    .high = Fully sure
smaller = Would you like to make the act smaller?
    .hint = Smaller often works better. Not “go for a run”, but “put on my shoes and step outside”.
smaller-change = Yes, I will change it
smaller-leave = I leave it as it is
rehearse = Rehearse your plan in three steps
    .hint = Begin with your first plan, and take one round for each plan. Picture only the place or the feeling, never another person.
rehearse-read = Read the plan aloud, or in your head. If … then …
rehearse-cue = Picture the place or the feeling in which it begins. Nothing more.
rehearse-act = Picture how you do it: the first movement, and the next.
again = You can take your plans into your safety plan. Go through them again in about three days, and after any hard moment: then they come to mind sooner.

    If a plan does not hold, leave, and ask a person for help. What you do stays your responsibility, and no child may be harmed.
    .heading = Keep them near
