### Words of m02.triangle: how a moment hangs together.

title = How a moment hangs together
purpose = With an ordinary example you see how a situation, a thought, a feeling, the body and an action are linked.
never = An ordinary moment only: work, traffic, housework. Nothing sexual, nothing about children, no names.
adapt-n3 = Do this once. Repeating it in order to feel certain brings no certainty.
example = Your boss writes: “We have to talk tomorrow.” You think: “I have done something wrong.” You feel fear, and your stomach tightens. You do not answer, and you lie awake.

    One short message, and a whole chain: situation, thought, feeling, body, action.
    .heading = An example
other-thought = The same message, another thought: “She probably wants to plan the week.” Which feeling might follow?
    .hint = There is no right answer. You only see what one thought can change.
other-thought-calm = Calm
other-thought-curious = Curiosity
other-thought-relieved = Relief
other-thought-worried = Still some worry
other-thought-else = Something else
situation = Now an ordinary moment of your own. What was the situation?
    .hint = Choose a small one. For example: the bus had just left.
thought = What went through your mind?
    .hint = One sentence, as you thought it. For example: “Now everyone has to wait for me.”
feelings = What did you feel?
    .hint = Often there is more than one feeling.
feelings-fear = Fear
feelings-anger = Anger
feelings-sadness = Sadness
feelings-shame = Shame
feelings-lonely = Loneliness
feelings-bored = Boredom
feelings-disappointed = Disappointment
feelings-relieved = Relief
feelings-joy = Joy
feelings-calm = Calm
feelings-else = Something else
body = What did your body do?
    .hint = Choose what you noticed.
body-head = Pressure in the head
body-throat = A lump in the throat
body-chest = Tight chest or fast heart
body-stomach = Tight stomach
body-shoulders = Tense shoulders or jaw
body-hands = Shaky or damp hands
body-hot = Hot
body-cold = Cold
body-restless = Restless
body-tired = Tired or heavy
body-nothing = Nothing that I noticed
did = What did you do then?
    .hint = For example: walked fast and sent a short message.
instead = What else could you have done?
    .hint = It need not be better. There is nearly always a second way.
chosen = Thoughts come without being asked. What you do is chosen, and you answer for it.

    This holds for hard thoughts as well. A sexual thought about a child is not an act. Acting on it harms a child. If such a thought comes close to an act, go to other adults at once and open the emergency page.
    .heading = Thoughts come, actions are chosen
