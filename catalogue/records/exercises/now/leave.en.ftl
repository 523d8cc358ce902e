### Words of now.leave: leave the situation.

title = Leave the situation
purpose = Put distance between yourself and any risk, before anything else. Distance protects children, and making it is up to you.
adapt-n1 = If a child is in danger now, open the emergency page first and call the emergency number.
why = Leaving is a skill. You can use it in the middle of anything, and you owe nobody an explanation.

    If a child is in your care, call another adult over now. If nobody can come, or you cannot keep your distance, call the emergency number.
    .heading = You may go at once
do = Do what you can, in any order.
    .hint = Each step is already distance.
do-hands = My hands are off the device
do-up = I have stood up
do-shared = I am going where other adults are, and no children
do-handover = Another adult takes over any child in my care
do-air = I am going out into the open air
where = Where are you now?
where-outside = Outside
where-with-adult = With another adult
where-other-room = In another room, with no child
where-still-there = Still there, or I cannot leave
walk = Walk for two minutes, away from it.
walk-count = Count your steps up to ten. Then begin again at one. If you cannot walk, tap your feet in turn.
next = What would help you stay away?
next-reach = I contact someone
next-barrier = I put a barrier up
next-done = I am away, and that is enough for now
