### Words of plan.company: people and places that take the mind off it.

title = Good company and places
purpose = Being among other adults can make a hard hour easier. Nobody there has to know what is going on.
never = Adults only, by role or nickname. No full names, and no places where children are.
adapt-n2 = If you might act on thoughts of ending your life, open the emergency page first. Then fill this in together with someone.
company = Which adults and which places take your mind off it?
    .hint = For example: a colleague, the neighbour upstairs, the evening choir, the reading room of the library. Choose places without activities for children.
    .item = Person or place
company-who = Role, nickname or kind of place
