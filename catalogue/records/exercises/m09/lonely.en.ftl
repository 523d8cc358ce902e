### Words of m09.lonely: less alone, in small steps.

title = Less alone, in small steps
purpose = Being alone weighs on many people. Small steps towards other adults can make it lighter, and they can be planned.
never = Only what you will do yourself. No names and no addresses. Nothing about what worries you.

ladder = Five steps, from small to large
    .hint = With adults only, and in places that are not meant for children. For example: say hello to a neighbour, chat at the till, write to somebody, go to a club, share a meal. Say for each how hard it is. Fewer than five is fine.
    .item = Step
ladder-act = What I would do
ladder-effort = How hard is it?
    .low = Easy
    .middle = Takes some courage
    .high = Impossible at present

pick = Which step do you choose?
    .hint = One that you put at 3 or 4 is a good size.
pick-one = The first on my list
pick-two = The second
pick-three = The third
pick-four = The fourth
pick-five = The fifth
pick-smaller = I need a smaller step first

day = When will you do it?
day-today = Today
day-tomorrow = Tomorrow
day-week = In the next days
day-weekend = At the weekend

begin = Write your step: at what time, and what first?
    .hint = The beginning alone is enough. For example: “At six, shoes on, round the block with my neighbour.”

counts = Going and leaving early counts. A short hello counts. If it goes wrong, make the step smaller and try again in a few days. After one step that went well enough, take the next one on your list.
    .heading = Every beginning counts
