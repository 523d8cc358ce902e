### Words of m04.delay-menu: things that take 5 or 15 minutes.

title = Things that take 5 or 15 minutes
purpose = Time and another task can carry you past an urge, and that helps to keep children safe. Make your own menu for it.
never = Nothing sexual, nothing to do with children, no alcohol or drugs, no names.
things = What can you do for 5 or 15 minutes?
    .hint = Six things or more, best without a screen and away from children. For example: take a shower, wash up, walk round the houses, cook, ring somebody, tidy one shelf.
    .item = Thing to do
things-thing = What you do
things-length = How long
things-length-five = 5 minutes
things-length-fifteen = 15 minutes
things-type = Kind
things-type-hands = Hands
things-type-body = Body
things-type-mind = Mind
things-type-people = With people
things-type-outside = Outside
covers = Is there something for each of these?
    .hint = If one is missing, you can go back and add it.
covers-night = Something that works at night
covers-no-device = Something without a device
covers-free = Something that costs nothing
stars = Which three come first?
    .hint = Take those that you can begin within a minute. In a hard moment, leave the place first. Acting on an urge towards a child harms the child, and what you do stays your decision.
stars-later = I will decide later
