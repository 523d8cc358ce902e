### Words of m03.make-room: make room for a feeling.

title = Make room for a feeling
purpose = Some feelings become smaller when you stop pushing them away. Practise that with one of middle strength.
never = Only how it felt in your body. Not what the feeling was about, and nobody’s name.
feeling = Which feeling do you want to practise with?
    .hint = Take one of middle strength, about 3 to 6 of 10. Not the strongest one.
feeling-sadness = Some sadness
feeling-worry = A worry from everyday life
feeling-lonely = Some loneliness
feeling-irritation = Irritation
feeling-disappointment = Disappointment
feeling-boredom = Boredom
feeling-urge = It is an urge to do something I do not want to do
not-this = An urge needs something else first: distance. Acting on an urge towards a child harms the child, and what you do is your responsibility.

    Go where other adults are and leave the device behind. The next screen helps you with it, step by step.
    .heading = First some distance
before = How much are you struggling with this feeling?
    .low = Not at all
    .middle = Somewhat
    .high = With all my strength
room = Make room
    .hint = Your eyes can stay open. Six minutes; you can pause or stop at any time. If it gets too much, look round and name five things that you see.
room-breathe = Breathe as it comes. Let the out-breath be slow.
room-find = Find the feeling in your body. Where is it clearest?
room-shape = What shape does it have? Is it light or heavy, warm or cold, still or moving?
room-around = Breathe round it, as if there were more space on every side.
room-allow = Say to yourself: it may stay for now. I need not like it, and I need do nothing.
room-widen = Hear the sounds around you. See the room. The feeling is one part of it all.
after = How much are you struggling with this feeling now?
    .hint = The feeling may be as strong as before. The question is only about the struggle.
    .low = Not at all
    .middle = Somewhat
    .high = With all my strength
noticed = What did you notice?
    .hint = One sentence is enough. For example: it became wider, and then quieter.
