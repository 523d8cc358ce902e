### Words of plan.people: people to ask for help.

title = People I can ask
purpose = Adults you can call when it gets hard. If nobody comes to mind, a service can take this place.
never = A role or a nickname and a number. No full names, no children, nothing about what they know.
adapt-n2 = If you might act on thoughts of ending your life, open the emergency page first. Then fill this in together with someone.
people = Which adults could you ask for help?
    .hint = They need not know everything. “I am not safe on my own, please come” is enough. The list may stay empty.
    .item = Person
people-role = Role or nickname
people-number = Phone number, if you want it here
