### Words of m10.review: the monthly review.

title = Monthly review
purpose = What helps can fade when nobody looks after it. Once a month you look at how you are, and whether everything still stands.
never = Only how you are and what you will look after. Nothing that has happened, and no other people.

distress = How hard has this week been for you?
    .low = Calm
    .middle = Strained
    .high = Unbearable

pull = How strong was the pull towards something you do not want to do?
    .hint = Only how strong it was, not what it was about. A pull is not an act. Acting on it harms a child, and what an adult does is that adult’s responsibility.
    .low = None
    .middle = There, manageable
    .high = Very strong

strong-pull = That is a strong pull. Might you act on it in the next days?
    .hint = A child would be harmed, and it is your responsibility that this does not happen. Help is there now. Your answer is not kept.
strong-pull-no = No, I can keep away
strong-pull-not-sure = I am not sure
strong-pull-yes = Yes, it could happen

confidence = How sure are you that you can stay on track?
    .hint = Staying on track means that no child is harmed and that you live by your values.
    .low = Not sure at all
    .middle = Half sure
    .high = Fully sure

still = What still stands?
    .hint = Tick what is true today.
still-plan = My plan still fits my life
still-numbers = The numbers in it still work
still-barriers = My barriers are up
still-rules = I keep my rules around children
still-people = At least one person or service knows how I am

mend = Something no longer stands. That often happens without notice. Mend one thing today, the rules around children first and then the barriers: they keep children safe. If you do not want to mend it, that is a sign too, and a reason to speak with a service.
    .heading = Mend it today

helped = Which three helped you most?
helped-breathing = Breathing slowly
helped-senses = Coming back through the senses
helped-stop = Pausing before I act
helped-riding = Riding an urge
helped-delay = Doing something else first
helped-if-then = My if–then plans
helped-answer = Answering a thought
helped-kind-voice = A fair, kind voice
helped-barriers = Barriers and rules
helped-steps = Steps that matter to me
helped-contact = Being in touch with somebody
helped-letter = My letter for a hard day

focus = What will you look after next month?
    .hint = One thing is enough. For example: “Sleep before midnight” or “Call the service on Mondays”.

more-help = Would more help be good now?
    .hint = Everyone needs more help at times. Asking early keeps children safer.
more-help-services = Yes, show me services
more-help-contact = Yes, help me to prepare a first contact
more-help-plan = I would like to open my plan
more-help-crisis = I am in danger, or a child is in danger
more-help-no = Not now
