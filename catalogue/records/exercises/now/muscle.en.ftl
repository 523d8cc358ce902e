### Words of now.muscle: tense and let go.

title = Tense and let go
    .youth = Tense and let go
purpose = Tensing a part of the body and then letting go may loosen what is held tight.
    .youth = Tensing a part of the body and then letting go may loosen what is held tight.
adapt-n4 = Keep your eyes open and look at something in the room. Tense only lightly, and leave out any part that feels wrong.
    .youth = Keep your eyes open and look at something in the room. Tense only lightly, and leave out any part that feels wrong.
parts = Tense while you breathe in. Let go while you breathe out. Each part comes twice. Leave out any part that is injured or hurts.
    .youth = Tense while you breathe in. Let go while you breathe out. Each part comes twice. Leave out any part that is injured or hurts.
parts-hands = Hands: make fists.
    .youth = Hands: make fists.
parts-arms = Arms: bend them and tense them.
    .youth = Arms: bend them and tense them.
parts-shoulders = Shoulders: pull them up to your ears.
    .youth = Shoulders: pull them up to your ears.
parts-face = Face: squeeze everything together.
    .youth = Face: squeeze everything together.
parts-belly = Belly: make it firm.
    .youth = Belly: make it firm.
parts-legs = Legs: press your feet into the floor.
    .youth = Legs: press your feet into the floor.
parts-let-go = Breathe out and let go.
    .youth = Breathe out and let go.
