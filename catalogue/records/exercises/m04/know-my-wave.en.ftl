### Words of m04.know-my-wave: know my wave.

title = Know my wave
purpose = The earlier you notice an urge, the easier it is to go away in time. Find your first signs.
wave = An urge is like a wave: it builds, crests and fades, often within half an hour, if you neither feed it nor push against it.

    It comes without being asked. Acting on it is a choice, and acting on an urge towards a child harms the child. If one is strong now, leave first and come back later.
    .heading = Urges build and fade
signs = What does your body show first?
    .hint = Only the body, and only early signs. Not what the urge is about.
signs-restless = Restless
signs-hot = Hot
signs-chest = Tight chest
signs-narrow = My attention narrows
signs-racing = Racing heart or thoughts
signs-numb = Numb
fuel = What makes your wave higher?
    .hint = Choose what you know of yourself. These things explain an urge; they do not excuse acting on it.
fuel-stress = Stress
fuel-lonely = Loneliness
fuel-bored = Boredom
fuel-shame = Shame
fuel-anger = Anger
fuel-tired = Tiredness
fuel-alcohol = Alcohol or drugs
fuel-device = Alone with a device
fuel-near-children = Unplanned time near children
distance = Time near children needs care first of all. For now, do not be alone with a child. See that another adult is there, or leave: you need give no reason. This protects children, and it is your responsibility. Module 7 helps you to make rules for it, and a service can help, too.
    .heading = Distance first
lasts = How long does it usually last?
    .hint = From the first sign until it is clearly weaker.
lasts-under-5 = Less than 5 minutes
lasts-5-15 = 5 to 15 minutes
lasts-15-30 = 15 to 30 minutes
lasts-longer = Longer
lasts-unsure = I do not know yet
first = Which sign comes first?
    .hint = You can take it into your plan. When you notice it, leave the place before you do anything else. That helps to keep children safe.
first-unsure = I am not sure
