### Words of now.ground: back to the present through the senses.

title = 5-4-3-2-1
    .youth = 5-4-3-2-1
purpose = Your senses can bring you back to where you are now. It takes three minutes.
    .youth = Your senses can bring you back to where you are now. It takes three minutes.
senses = Name each thing, aloud or in your head. Choose things, not people.
    .youth = Name each thing, aloud or in your head. Choose things, not people.
senses-see = Five things you can see. Look for colours, edges and light.
    .youth = Five things you can see. Look for colours, edges and light.
senses-touch = Four things you can feel: your sleeve, the chair, the floor, the air.
    .youth = Four things you can feel: your sleeve, the chair, the floor, the air.
senses-hear = Three sounds, near or far.
    .youth = Three sounds, near or far.
senses-smell = Two things you can smell. Or think of two smells you like.
    .youth = Two things you can smell. Or think of two smells you like.
senses-taste = One thing you can taste, or one slow sip of water.
    .youth = One thing you can taste, or one slow sip of water.
aloud = You can do this again at any time, anywhere. Say the things aloud if you can. Your own voice may help you to stay here.
    .youth = You can do this again at any time, anywhere. Say the things aloud if you can. Your own voice may help you to stay here.
    .heading = Here and now
