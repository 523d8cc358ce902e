### Words of m01.where-now: how things are for me.

title = How things are for me
purpose = Six short questions, so that the help you need most comes first. There is no score and no verdict.
distress = How hard has this week been for you?
    .low = Calm
    .middle = Strained
    .high = Unbearable
heavy = That is a lot to carry. It does not mean that you are beyond help. You can stop here and open a calming tool first. These questions will still be here later.
    .heading = A heavy week
pull = How strong was the pull towards something you do not want to do?
    .hint = Only how strong it was, not what it was about. A pull is not an act. Acting on it harms a child, and what an adult does is that adult’s responsibility.
    .low = None
    .middle = There, manageable
    .high = Very strong
strong = A strong pull is a reason to make things safer at once. No child may be harmed, and that is your responsibility.

    Is it strong right now? Then go where other adults are and no children, and leave the device behind. If you are not sure that you can keep away, open the emergency page.
    .heading = A strong pull
confidence = How sure are you that you can stay on track?
    .hint = Staying on track means that no child is harmed and that you live by your values.
    .low = Not sure at all
    .middle = Half sure
    .high = Fully sure
unsure = It is good to know this now. It is a reason not to stay alone with it. For now, do not be alone with a child, and let another adult take over any care. Contact a service today or tomorrow. A plan and a person can help you to keep children safe.
    .heading = Little confidence
life = Do you have thoughts of ending your life?
    .hint = Your answer is not kept. It only decides which help comes first. You can call one of the numbers here whatever you answer.
life-no = No
life-sometimes = Sometimes, without a plan
life-often = Often
life-might-act = I might act on these thoughts
life-not-said = Rather not say
harm = Are you worried that you might harm a child?
    .hint = Your answer is not kept. Taking this worry seriously, in good time, can keep a child safe.
harm-no = No
harm-general = In general, not now
harm-soon = Yes, soon or now
harm-not-said = Rather not say
careful = You are taking it seriously, and that matters. For now, see that another adult is there whenever you are with a child. Contact a service that helps people with this worry; with some, the first contact needs no name. If it becomes urgent, open the emergency page at once.
    .heading = What you can do now
police = Are police or courts involved?
    .hint = Your answer is not kept. Nothing is asked about the matter itself.
police-no = Not involved
police-yes = Yes
police-not-said = Rather not say
courts = For this there is module 11. You can begin with it. It does not ask about the matter; questions about it are for a lawyer.

    Such days can be very hard. If thoughts of ending your life come up, do not stay alone with them. These lines are there for you.
    .heading = A part made for this
reading = Your answers are about this week. A heavy week, a strong pull, little confidence: these are words for where you are, not for who you are. They can change.

    What does not change: children must be safe, and your part in that is yours. You need not do it without help.
    .heading = Where you are starting from
