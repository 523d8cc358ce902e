### Words of plan.review: when to look at the plan again.

title = Next look at the plan
purpose = A plan grows old. Looking at it again keeps it true, and keeps the numbers in it working.
adapt-n2 = If you might act on thoughts of ending your life, open the emergency page first. Then fill this in together with someone.
days = When will you look at your plan again?
    .hint = 30 days suit many people. After a hard time, take 14.
days-14 = In 14 days
days-30 = In 30 days
days-60 = In 60 days
days-90 = In 90 days
