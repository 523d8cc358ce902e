### Words of now.delay: wait and do something else.

title = Wait and do something else
purpose = Put time and another task between you and an urge. Acting on it would harm a child; waiting is something you can do.
choose = What will you do for 15 minutes?
    .hint = Take the first one that is possible here. It does not have to be pleasant. If a child is near, leave first.
choose-walk = Take a walk, away from places for children
choose-wash-up = Wash up
choose-cook = Cook something
choose-music = Listen to loud music
choose-read-aloud = Read something aloud
choose-puzzle = Do a puzzle on paper
choose-tidy = Tidy one shelf
wait = Fifteen minutes. Leave the screen, but stay where you can see or hear it.
wait-begin = Begin now. Give it your hands and your eyes.
wait-five = Five minutes have passed. If the urge is stronger, stop here and contact someone. If not, go on.
wait-ten = Ten minutes have passed. If the urge is stronger, contact someone now. If not, five more minutes.
decide = How is it now?
    .hint = You decide what you do, and you can ask for help with it.
decide-eased = It has eased
decide-more = I give it 15 more minutes
decide-person = I need a person
