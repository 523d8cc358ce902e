### Words of now.move: move, briefly.

title = Move hard, briefly
    .youth = Move hard, briefly
purpose = Brisk movement can use up a surge of tension. Choose something your body can do today.
    .youth = Brisk movement can use up a surge of tension. Choose something your body can do today.
how = How will you move?
    .youth = How will you move?
how-walk = Walk fast, where other adults are
    .youth = Walk fast
how-stairs = Climb stairs
    .youth = Climb stairs
how-wall = Push-ups against a wall
    .youth = Push-ups against a wall
how-dance = Dance
    .youth = Dance
how-shake = Shake out arms and legs
    .youth = Shake out arms and legs
go = Begin when you are ready. You can stop at any time.
    .youth = Begin when you are ready. You can stop at any time.
go-pace = Move so that you get warm.
    .youth = Move so that you get warm.
go-breath = Breathe freely. Slow down if anything hurts.
    .youth = Breathe freely. Slow down if anything hurts.
water = Drink some water. Let your breath slow down by itself.

    If you have pain in the chest or feel ill, call the emergency number.
    .youth = Drink some water. Let your breath slow down by itself.

    If you have pain in the chest or feel ill, tell a grown-up and call the emergency number.
    .heading = Now rest
