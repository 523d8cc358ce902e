### Words of m02.choice-points: where could I turn off?.

title = Where could I turn off?
purpose = Look at a hard moment as a chain of small links, and find an early one where you can turn off.
never = Stop before anything harmful. No acts, no people, no names, no websites, and places only by kind.
adapt-n9 = Do this in your head and save nothing. Questions about the matter are for a lawyer.
early = A hard moment is a chain: situations, feelings, thoughts, small decisions. The first links are easier to leave than the last.

    Acting on sexual thoughts about children harms children, and the responsibility is always the adult’s. What you can do now: find an early place to turn off, before the hard moment comes.
    .heading = Early is easier
moment = Which kind of hard moment do you want to look at?
    .hint = Only the kind. You need not take the hardest one.
moment-low = Alone and low
moment-stressed = Stressed
moment-row = After a row
moment-night = Bored at night
moment-drinking = After drinking
moment-contact = After being near children
moment-other = Something else
links = Which links lead up to it?
    .hint = Three to six, in their order. Begin early in the day. For example: slept badly; did not answer a friend; stayed up late with a device. Stop before anything harmful.
    .item = Link
links-type = What kind of link is it?
links-type-situation = Situation
links-type-feeling = Feeling
links-type-thought = Thought
links-type-decision = Small decision
links-words = In a few words
links-last = The moment of choice: what I do next is my decision
turn = What is the earliest link where it would be easy to turn off?
    .hint = Often it looks harmless, like sleep, a message or the hour.
turn-one = The first
turn-two = The second
turn-three = The third
turn-four = The fourth
turn-five = The fifth
turn-six = The sixth
turn-unsure = I am not sure yet
act = What will you do there?
    .hint = One small act that leads away. For example: put the device in the kitchen and ring somebody. In the last link, too, you can still turn off: go where other adults are.
make-plan = Would you like to make an if–then plan of it?
    .hint = A plan of one sentence is easier to recall in a hard moment.
make-plan-yes = Yes, now
make-plan-later = Another day
