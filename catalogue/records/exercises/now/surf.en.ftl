### Words of now.surf: ride the urge.

title = Ride the urge
purpose = Let an urge rise and fall without acting on it. Acting on it would harm a child; not acting is your responsibility, and it can be practised.
adapt-n3 = Use this once a day at most, and not to check yourself. Checking feeds the doubt.
adapt-n4 = Take the 5 minutes. Keep your eyes open and look at something in the room. If you drift off, change to 5-4-3-2-1.
why = An urge is something that happens in the body. It builds, peaks and falls. For many people it eases within half an hour, if they neither feed it nor push against it.

    You only watch it. Acting on it would harm a child. What you do stays your choice and your responsibility.
    .heading = It rises, and it falls
safe = Safety first. Are all three true right now?
    .hint = If one is missing, the next screen helps you to leave.
safe-no-child-near = No child is with me or near me
safe-device-away = Other devices are away, and nothing else is open on this one
safe-can-stop = I can stop this at any time and go
start = How strong is the urge now?
    .low = Not there
    .middle = There
    .high = Very strong
ride = Eyes open or half open, feet on the floor. If pictures come, let them go by and come back to your feet.
ride-where = Where do you notice it? Look only at the chest, the shoulders, the jaw and the hands.
ride-shape = How big is it there? Does it have edges? Is it warm or cool, moving or still?
ride-breathe = Breathe slowly. Let the breath go round it. You do not have to do anything about it.
ride-wave = Picture a wave on the sea. It lifts you, and it carries you down again. You only stay afloat.
ride-probe = How strong is it at this moment?
    .low = Not there
    .middle = There
    .high = Very strong
end = How strong is the urge now?
    .low = Not there
    .middle = There
    .high = Very strong
next = Is it still strong?
    .hint = Staying away from any act protects children. You do not have to do it alone.
next-five-more = Yes, I stay with it for a while longer
next-delay = Yes, I wait and do something else
next-reach = Yes, I need a person
next-eased = No, it has eased
stayed = You stayed with it. An urge may come back. Then you can do this again, leave, or call someone.

    Each time you do not act on it, children are safer.
    .heading = For now
