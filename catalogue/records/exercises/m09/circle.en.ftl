### Words of m09.circle: my circle.

title = My circle
purpose = To see who is there for what, so that you know whom to turn to on a hard day.
never = Roles or nicknames, no full names. Adults only. Nothing about what worries you, and nothing about the lives of others.

people = Who is in your circle?
    .hint = One adult on each line: a neighbour, a colleague, the doctor, a helpline. Services count too. Never list a child: children do not carry this for adults. Leave the number out if you like.
    .item = Person or service
people-role = Role or nickname
people-good-for = Good for
people-good-for-company = Good company
people-good-for-practical = Practical help
people-good-for-struggling = Could hear that I am struggling
people-good-for-more = Could hear more than that
people-good-for-professional = Is there for this by profession
people-number = Telephone number, if you want it here

look = How does your circle look to you now?
look-somebody = There is somebody I could turn to
look-thin = It looks thin
look-empty = It is empty

use = Choose one adult to be in touch with this week, even about ordinary things. Contact that is kept up on ordinary days is easier to use on a hard one. If a child may be in danger, call the emergency number first.
    .heading = Stay in touch

services-count = Seeing this can hurt. It shows how things are now, not how they have to stay. Services count. Two places to start are a prevention helpline and a doctor. Talking to people is their work, and either can be the first line of your circle.
    .heading = Services count

next = What would help now?
next-services = Look at services
next-prepare = Prepare a first contact
next-lonely = Small steps out of being alone
next-calm = Something calming first
next-done = This is enough for now
