### Words of m07.routine: fill the thin hours.

title = Fill the thin hours
purpose = Give the empty hours a plan, so that a pull finds less room. Children are safer when you know early what you will do.
never = Ordinary activities only. For people, the role is enough. No names, and nothing that involves children.
hours = Which hours are thin, and what will you do then?
    .hint = Pick up to five. Choose things that bring you among adults or keep your hands busy. Plan them for places without children.
    .item = Thin hour
hours-slot = When
hours-slot-weekday = Weekday daytime
hours-slot-evening = Evening
hours-slot-night = Night
hours-slot-weekend = Weekend
hours-slot-day-off = Holiday or day off
hours-activity = What I will do
hours-who = With whom
hours-who-alone = By myself
hours-who-friend = An adult friend
hours-who-family = An adult in my family
hours-who-group = A group of adults
hours-who-helper = A helper or a service
backup = If a plan falls through, what will you do at once?
    .hint = Decide now. An hour without a plan is when care matters most.
backup-walk = Take a walk where other adults are
backup-call = Call an adult I know
backup-out = Go where other adults are
backup-task = Do a task with my hands, device away
backup-tool = Open a tool in this program
