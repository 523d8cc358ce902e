### Words of m11.first-days: the first days.

title = The first days
purpose = To get through the next hours and days alive. Nothing else has to be solved today.
never = Only small things for the next hours. Nothing about the matter, the police or any other person.
adapt-n9 = Save nothing about the matter. Paper is enough here, with nothing about the matter on it. Questions about it are for a lawyer.

here = It can feel as if there were no way on. Many people feel that in these days, and for many it eases. You do not have to act on thoughts of ending your life. These lines are for you, now. You need not say why you are calling.
    .heading = First, stay alive

tonight = What is in place for tonight?
    .hint = Go through it slowly. What is missing, you can ask for now: “Please stay with me tonight.”
tonight-company = An adult is with me tonight, or I go to one
tonight-means = What I could use to harm myself is out of reach, or with someone
tonight-told = A doctor or crisis team knows how I am
tonight-paper = Crisis numbers are on paper, in case my phone is taken
tonight-food = I have eaten something and drunk water
tonight-sleep = I have a place to lie down, even if I cannot sleep
tonight-sober = No alcohol and no drugs

three-hours = The next three hours, one thing in each
    .hint = Very small is right: shower, soup, sit beside someone, water a plant, walk with someone.
    .item = Hour
three-hours-thing = One small thing

next-hour = Are you safe for the next hour?
    .hint = Safe means: you will not harm yourself or anyone else. Your answer is not kept.
next-hour-yes = Yes, for this hour
next-hour-not-sure = I am not sure
next-hour-no = No

both-count = One hour is enough. Stay near someone. Ask yourself the last question again when it is over. Your life counts. The safety of children counts too: harm to a child is serious, and no child is ever to blame. Both can be looked after, and there is help for both.
    .heading = One hour, then the next
