### Words of m11.practical: a practical list.

title = A practical list
purpose = To bring some order into these days, one thing at a time. Not everything has to be done today.
adapt-n9 = Only ticks, no words. Save nothing about the matter. Questions about it are for a lawyer.

here = Before any list, you. If you think of ending your life, put the list away and call one of these lines. You need not say why. The list can wait. If you are steady enough, go on, and choose only one thing for today.
    .heading = You first

order = What is done, and what is next?
    .hint = Tick what is settled. Then choose one thing for today.
order-lawyer = I have a lawyer, or know how to ask for one
order-medication = My medication is with me, enough for two weeks
order-work = I take advice before I tell work anything
order-dependants = Another adult looks after those who depend on me
order-my-line = I have a helpline for myself
order-their-line = My family has a helpline of its own
order-no-contact = I do not contact witnesses or any children concerned, not even through others
order-conditions = I know my conditions and follow them exactly

conditions = If a condition keeps you away from a child or from anyone else, keep to it exactly, also when it hurts. It is there so that no child is harmed or put under pressure. Keeping to it is your responsibility. What you do not understand is a question for a lawyer.
    .heading = Conditions protect children
