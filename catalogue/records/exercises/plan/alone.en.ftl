### Words of plan.alone: what helps without anybody.

title = What I can do alone
purpose = A short list for a hard hour, so that you do not have to think then.
never = Only what you can do. No people, no places by name, nothing about what it helps against.
adapt-n2 = If you might act on thoughts of ending your life, open the emergency page first. Then fill this in together with someone.
tools = Which of these tools suit you?
    .hint = Choose up to five. Together with your own lines, at least three are good.
tools-leave = Leave the situation
tools-stop = Stop for a minute
tools-breathe = Slow breathing
tools-ground = 5-4-3-2-1
tools-anchor = Feet on the floor
tools-surf = Let the urge pass without acting on it
tools-delay = Wait and do something else
tools-barrier = Put a barrier up
tools-cool = Cold for a moment
tools-move = Move hard, briefly
tools-muscle = Tense and let go
tools-reasons = Read my reasons
own = What else helps you when you are alone?
    .hint = Things that are quick to begin. For example: feed the cat, play an instrument, mop the floor.
    .item = My own way
own-what = In a few words
