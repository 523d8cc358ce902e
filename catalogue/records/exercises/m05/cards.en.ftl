### Words of m05.cards: three coping cards.

title = Three coping cards
purpose = In a hard moment, thinking gets narrow. Write three short cards now, so that your own words are there.
never = Facts, values and acts that keep everybody safe. No permission-giving thoughts, and nothing about anyone else.
write = Write three cards: a fact, a value and an act
    .hint = A fact, such as: a child cannot agree. A value: what you stand for. An act: one thing that you can do within a minute.
    .item = Card
write-about = What the card holds
write-about-fact = A fact
write-about-value = A value
write-about-act = An act
write-words = Your words
look = Read your cards slowly, one after the other. Would these words reach you in a hard moment? Does the act take you away from risk, towards other adults? You can go back and change them. They are there to help you keep children safe.
    .heading = Your cards
aloud = Say each card aloud, twice
    .hint = If others can hear you, move your lips without a sound. With fewer cards, rest in between.
aloud-one = The first card. Say it slowly, from memory or in your own words.
aloud-two = The second card. Say it as you would to somebody close.
aloud-three = The third card. Say it, and see yourself doing the act.
ready = Saved cards stay with your tools for hard moments. They only remind you. Following them is your decision each time, and it helps to keep children safe. When a card no longer fits, write a new one.
    .heading = Ready when you need them
