### Words of m11.one-day: one day in thirds.

title = One day in thirds
purpose = To give one hard day a shape: something for the body, one person, one task.
never = Only small, ordinary things you will do. Nothing about the matter, no names and no places.
adapt-n9 = Write only ordinary things. Save nothing about the matter. Questions about it are for a lawyer.

here = One day is enough to think of. If you cannot think of the next hour, or if you think of ending your life, call one of these lines first. You need not say why.
    .heading = You first

now = What would help at this moment?
now-plan = Give this day a shape
now-evening = It is evening, and I look back

thirds = Morning, afternoon, evening
    .hint = One thing in each: one for the body, one with an adult, one task. Small enough for a bad day. For example: a shower, a call, the dishes.
    .item = Part of the day
thirds-part = When
thirds-part-morning = Morning
thirds-part-afternoon = Afternoon
thirds-part-evening = Evening
thirds-sort = What kind
thirds-sort-body = For the body
thirds-sort-person = With an adult
thirds-sort-task = A task
thirds-act = What I will do

evening = How was the day?
    .hint = Partly counts. Your answer is not kept.
evening-done = I did the three things
evening-partly = I did some of it
evening-not = Not today

one-thing = Begin with the smallest. If a part of the day goes wrong, the next part is a new beginning. Keep to your conditions in everything you plan: they protect children, and keeping to them is your responsibility. Come back this evening if you like.
    .heading = Begin with the smallest

counts = You came through this day. What you did of it counts. If nothing worked, choose one thing for tomorrow, half as big. Sleep near someone if you can. Harm to a child is serious, and so is your life: you may ask for help with both, tonight or tomorrow.
    .heading = The day is over
