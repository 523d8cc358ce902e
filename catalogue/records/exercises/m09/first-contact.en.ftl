### Words of m09.first-contact: prepare a first call, chat or visit.

title = Prepare a first call, chat or visit
purpose = To make the first contact easier: your questions, one sentence to begin with, and a quiet minute before it.
never = Only your questions and one sentence to begin with. Not what you will tell them, and nothing about a case.
adapt-n9 = Questions about an open case go to a lawyer first. With everything else, a service can help you.

channel = How would you like to make contact?
    .hint = You can change your mind later.
channel-phone = By telephone
channel-chat = By chat
channel-email = By e-mail
channel-video = By video call
channel-visit = By going there
channel-unsure = I do not know yet

ask-first = You may ask before you tell anything about yourself: “What do you have to pass on, and when?” Many services explain this at the start. The rules differ by country, by profession and by service. They exist to keep children safe.
    .heading = You may ask first

questions = Which questions will you take along?
questions-pass-on = What stays between us, and what do you have to pass on?
questions-unnamed = Can I stay unnamed at first?
questions-cost = What does it cost?
questions-waiting = How long is the wait?
questions-language = Which languages do you speak?
questions-afterwards = What happens after this contact?
questions-police = What if police or courts are involved?

opening = How could you begin?
    .hint = One sentence is enough. For example: “I want to make sure that I never harm a child, and I need help with that.” Or: “This is hard to say. May I ask first how this works?”

details = To begin, you need no names and no details about other people. You decide how much you say, and when. One thing comes before this: if a child is in danger or is being harmed, say so at once, or call the emergency number.
    .heading = How much to say

breathe = Breathe for one minute. You need not do anything else.
breathe-in = Breathe in
breathe-out = Breathe out slowly

now = What happens now?
    .hint = When you have been in touch, you can come back to this place.
now-open = Open the services
now-had = I have been in touch with a service
now-later = Not today

later = What you saved stays here. A good moment is one when you are rested and can speak without being overheard. If you are afraid that you might harm a child, do not wait for a good moment: move away and open the emergency page.
    .heading = Another day

how = How was it?
    .hint = What was said is not asked here.
how-good = It was good
how-mixed = It was mixed
how-hard = It was hard
how-no-answer = Nobody answered

hard = A first contact can go badly: a busy line, a tired voice, a service that does not fit. That says nothing about whether help is meant for you. Drink some water. Then try at another hour, or try another service.
    .heading = There are other doors

next = What is the next step?
next-agreed = A next contact is agreed
next-other = I will try another service
next-doctor = I will speak with a doctor
next-calm = Something calming first
next-enough = This is enough for today
