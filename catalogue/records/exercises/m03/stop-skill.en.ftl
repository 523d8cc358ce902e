### Words of m03.stop-skill: practise “Stop” while calm.

title = Practise “Stop” while calm
purpose = Learn a short pause by heart while you are calm, so that it comes by itself when a feeling is strong.
never = Kinds of places only, such as “bus” or “kitchen”. No names, no addresses, no people.
why = “Stop” has four parts: stop, take a step back, observe, go on with care.

    You practise on something small. Imagine that your telephone buzzes. You do not reach for it. There are three rounds, each less than a minute.
    .heading = A pause of four parts
practise = The telephone buzzes
    .hint = Just follow the words.
practise-freeze = Stop. Nothing moves, not even a hand.
practise-back = Step back. Take one slow breath and look away.
practise-observe = Observe. What do you feel in your body? What will matter to you tomorrow? Then go on with care.
word = Which word will call the pause to mind?
    .hint = Say it aloud once. Choose the one that sounds like you.
word-stop = Stop
word-pause = Pause
word-wait = Wait
word-slowly = Slowly
word-enough = Enough
word-breathe = Breathe
word-children-first = Children first
places = In which three places will you use it?
    .hint = Begin with easy ones: in the bus, in the kitchen, in a queue. What is practised there is nearer when a moment is hard.
    .item = Place
places-place = Kind of place
