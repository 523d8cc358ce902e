### Words of m01.first-skill: two minutes that help.

title = Two minutes that can help
purpose = Try two short exercises now. Some people feel a little calmer afterwards.
adapt-n7 = Breathe gently: in for 3, out for 4. Do not follow the count here if it is too long for you. Ask a doctor about breathing exercises.
why = Breathing out for longer than you breathe in can help the body to slow down. After that you feel the floor under your feet.

    Sit or stand as you like. Your eyes can stay open. If you get dizzy, breathe as usual. You can stop at any time.
    .heading = Breath and floor
breathe = Breathe slowly for two minutes
    .hint = In while it says in, out while it says out. The breath need not be deep.
breathe-in = Breathe in.
breathe-out = Breathe out slowly.
feet = Feel your feet on the floor
    .hint = The feelings may be there. You only add the floor, your body and the room.
feet-press = Press both feet into the floor. Notice where they touch it.
feet-stretch = Stretch your hands and arms a little. Let your shoulders sink.
feet-look = Look round slowly. Say to yourself where you are and what time it is.
tension = How tense is your body now?
    .hint = If nothing has changed, that is all right. For some people it takes a few days of practice.
    .low = Loose
    .middle = Somewhat tense
    .high = Very tense
next = What would you like to do now?
    .hint = You find both exercises among the tools for a hard moment, whenever you need them.
next-again = Do it once more
next-toolbox = Look at the other tools
next-done = That is enough for now
