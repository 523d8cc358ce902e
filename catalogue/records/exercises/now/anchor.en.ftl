### Words of now.anchor: feet on the floor.

title = Feet on the floor
    .youth = Feet on the floor
purpose = When feelings are like a storm, this may help you stand firm. You do not have to push them away.
    .youth = When feelings are like a storm, this may help you stand firm. You do not have to push them away.
never = Only what you will do next. Nothing about thoughts, about other people or about what happened.
    .youth = Only what you will do next. Nothing about thoughts, about other people or about what happened.
adapt-n4 = Keep your eyes open the whole time. Look at something plain, and feel your feet.
    .youth = Keep your eyes open the whole time. Look at something plain, and feel your feet.
steady = Stand or sit. Put both feet on the floor.
    .youth = Stand or sit. Put both feet on the floor.
steady-notice = Notice that thoughts and feelings are here. You do not have to follow them or push them away.
    .youth = Notice that thoughts and feelings are here. You do not have to follow them or push them away.
steady-feet = Press your feet into the floor. Stretch your arms. Breathe slowly.
    .youth = Press your feet into the floor. Stretch your arms. Breathe slowly.
steady-room = Look around. Name the room and the time of day. What can you do from here?
    .youth = Look around. Name the room and the time of day. What can you do from here?
steady-small = Choose the next small thing: drink some water, open a window, go outside.
    .youth = Choose the next small thing: drink some water, open a window, go outside.
next = What is your next small thing? You can also just think it.
    .youth = What is your next small thing? You can also just think it.
