### Words of m05.pros-cons: now and later.

title = Now and later
purpose = Look at what staying on track asks of you today and what it gives later. Four boxes, then your strongest reason.
never = Reasons, feelings and consequences only. Nothing about sexual thoughts, other people, or what happened.
hard-today = Staying on track: what is hard about it today?
    .hint = It may be hard and still be right. Children stay safe because adults do hard things.
    .item = Hard today
hard-today-line = What is hard
good-later = Staying on track: what will be good about it later?
    .hint = Think of tomorrow, of a year from now, of the people around you.
    .item = Good later
good-later-line = What will be good
relief = Acting against my values: what relief would I look for today?
    .hint = The answer to all of these: the relief is short, a child is harmed or used, and you would answer for it. Each of these needs can be met without harm.
relief-lonely = Feeling less lonely
relief-tense = Feeling less tense
relief-numb = Feeling nothing for a while
relief-habit = Following a habit
relief-escape = Getting away from something
cost = Acting against my values: what would it cost later?
    .hint = The first line is always true. Add what else it would cost.
    .item = Cost later
cost-first = A child is harmed or used
cost-line = What it would cost
strongest = Your strongest reason to stay on track
    .hint = Think back over the four boxes. Which line weighs most? Write it once more. If you save it, it becomes a reason card.
