### Words of m10.after-slip: what comes first after a slip.

title = After a slip: safety first
purpose = To stop it here, make things safe, and reach a person. Safety comes first, then the next step.
never = Nothing about what happened: not what, when or where. Only what you will change, and whom you will contact.

child = Is any child at risk, or has a child been harmed?
    .hint = A child near you, a child you are in contact with, also online, or any child you know of. If you have any doubt, choose “I am not sure”. Your answer is not kept.
child-yes = Yes
child-not-sure = I am not sure
child-no = No

stop = Stop now. Put the device down, or leave the place. Go where other adults are. Put one barrier up: the device in another room or with someone, and an adult who knows that you want company. If you cannot stop, open the emergency page.
    .heading = Stop here

breathe = Stay where it is safe. Breathe for two minutes, or for five.
breathe-in = Breathe in
breathe-out = Breathe out slowly

meaning = A slip is information, and it is a responsibility. It is not a verdict, and it is no permission to go on. Abuse harms children, and so does every look at an image of it. Answering for that is yours, and so is the next step. If you think of ending your life, call now.
    .heading = Safety first, then the next step

turn-off = Where was the earliest place to turn off?
    .hint = Choose only the kind. Leave out what happened.
turn-off-mood = When my mood went down
turn-off-tired = When I was tired, stressed or alone
turn-off-device = When I went on and on with a device
turn-off-alcohol = When I had been drinking or using drugs
turn-off-barrier = When I dropped a barrier or a rule
turn-off-excuse = When I told myself that it would be all right
turn-off-unsure = I do not know yet

change = What do you change today so that children are safer?
    .hint = Telling oneself that it is all right never makes it so: a child is harmed, and the adult is responsible. One thing is enough, done today and hard to undo. For example: “My device sleeps in the hall.”

contact = Whom do you contact within 24 hours?
    .hint = You need not tell everything. “I need help to stay safe” is enough to begin.
contact-service = A prevention service or helpline
contact-therapist = My therapist
contact-doctor = A doctor
contact-adult = An adult I trust
contact-nobody = I have nobody, or I cannot

not-alone = Carrying this alone makes the next days harder, and less safe for children. With some services you need no name at first, and you can ask what they have to pass on before you say anything. They have heard hard things before. You may read your first sentence from paper.
    .heading = A service can be the first

legal = This program cannot advise on the law. That is a question for a lawyer. Getting help for yourself and keeping children safe need not wait for it. If a child may be in danger, call the emergency number at once.
    .heading = Legal questions

next = What comes now?
    .hint = Whatever you choose: stay away from the risk, and look in on yourself again tomorrow.
next-services = Look at services
next-plan = Open my plan
next-calm = Something calming
next-danger = I might harm a child, or myself
next-done = Eat, rest, be with an adult
