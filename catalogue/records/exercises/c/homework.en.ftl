### Words of c.homework: exercises between sessions.

title = Exercises between sessions
purpose = Few exercises, tied to your session: what for, how often, and what to talk about afterwards.

who-sees = Agree beforehand who sees what. The patient shows; you do not hold the device. Ask for a number or one sentence, never for notes read aloud. Ask nobody to write what the line under every box forbids. Safety stays your subject too: ask about children and suicide at every session.
    .heading = Who sees what

how-to-give = Give one or two at a time and ask about them next time: with somebody’s feedback, people stay with self-help longer and gain more than alone. Stop an exercise that raises distress twice. Give none of it in acute danger: children’s safety and the emergency page come first.
    .heading = How to give them

aim = What is the aim?
aim-crisis = Ready for a crisis
aim-urge = Bearing an urge
aim-if-then = Plans for the next hard moment
aim-permission = Thoughts that give permission
aim-shame = Shame
aim-barriers = Barriers and rules
aim-more = More aims

more-aims = More aims
more-aims-mood = Mood
more-aims-connection = Connection
more-aims-maintenance = Staying well
more-aims-back = Back to the first list

for-crisis = The plan, and the tools for right now, such as “Leave the situation” and “Slow breathing”.

    How often: build the plan together once, then it is read weekly.

    Not alone in acute danger of suicide, or when a child is in danger.

    Discuss: which step of the plan is weak?
    .heading = Ready for a crisis

for-urge = “First waves on flat water”, then “Ride the urge”.

    How often: five minutes daily for a week, on a harmless urge first.

    Not with a child near, when intoxicated, with psychosis, or for self-testing in obsessive doubt. Leaving comes before any skill.

    Discuss: the shape of the wave, never what it was about.
    .heading = Bearing an urge

for-if-then = “If–then plans”.

    How often: two plans, each rehearsed three times.

    Not in acute danger.

    Discuss: did the cue occur, and did the first act happen? If not, make it smaller. A plan that keeps distance from children comes first.
    .heading = Plans for the next hard moment

for-permission = “Seven kinds”, then “Answer back”.

    How often: one kind a week.

    Not in suicidal crisis. With an open case, nothing is saved.

    Discuss: the answer only, not the thought. The answer keeps in view that a child is harmed and the adult is responsible.
    .heading = Thoughts that give permission

for-shame = “Two different weights”, “A fair, kind voice”, “My line”, “From harsh to helpful”.

    How often: one a week.

    Not in acute risk; with trauma, avoid turning inward at first.

    Discuss: what changed in the tone? Kindness does not make responsibility for harm to a child smaller.
    .heading = Shame

for-barriers = “My map of risk”, “Rules I keep around children”, “Barriers on devices”, “Fill the thin hours”, “Alcohol, drugs and control”.

    How often: in session, then a look each week.

    In obsessive doubt, rules feed avoidance: specialist first.

    Discuss: how hard is it to undo, and who else knows?
    .heading = Barriers and rules

for-mood = “One step, on a day” and “A week with good things in it”.

    How often: three small acts a week.

    Two weeks of low mood: assess and treat it in its own right; ask about suicide.

    Discuss: the mood expected and the mood found.
    .heading = Mood

for-connection = “My circle”, “Less alone, in small steps”, “Prepare a first call, chat or visit”, “Should I tell someone close?”, “Choosing peer support safely”.

    How often: one contact a week, with adults.

    Before telling someone close: talk it through with you.

    Discuss: what stood in the way?
    .heading = Connection

for-maintenance = “My early signs”, “Green, amber, red”, “Monthly review”, “A letter for a hard day”. “After a slip: safety first” belongs in a session as well.

    How often: monthly, with no end date; gains can fade without care.

    After a slip, children’s safety is asked about first.

    Discuss: the early signs.
    .heading = Staying well

again = What next?
again-other = Another aim
again-danger = A child or a patient may be in danger
again-done = That is all
