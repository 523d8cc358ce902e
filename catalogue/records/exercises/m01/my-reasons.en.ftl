### Words of m01.my-reasons: why I want this.

title = Why I want this
purpose = Put into your own words what you are doing this for. Your reasons can steady you in a hard moment.
never = No names of people, and nothing about what happened. “The people I love” is enough.
fits = Which reasons fit you?
    .hint = Choose as many as you like. They are only a beginning.
fits-children = Children stay safe
fits-values = I live by my values
fits-people = The people I love
fits-peace = Peace of mind
fits-future = My future
fits-faith = My faith or my beliefs
fits-never-repeat = Never to repeat what was done to me
fits-work = Work and freedom
fits-health = My health
cards = Write your reasons as short cards
    .hint = One to five cards, one sentence each. Write as you would say it to yourself on a hard evening. Put the most important one at the top.
    .item = Card
cards-text = My reason
order = Read your cards once, slowly. Is the most important one at the top?
order-yes = Yes
order-move = Not yet, I want to move them
order-equal = They are equally important
close = If you save your cards, they are among the tools for a hard moment. Read them when such a moment begins. They remind you of what you have decided: that no child is harmed, and what you want to live for.
    .heading = Your cards
