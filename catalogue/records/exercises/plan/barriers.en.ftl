### Words of plan.barriers: barriers at devices and places.

title = Barriers
purpose = Barriers stand in the way of what would harm a child. They give you time to stop, and what you do stays your responsibility.
adapt-n2 = If you might act on thoughts of ending your life, open the emergency page first. Then fill this in together with someone.
adapt-n9 = Change or delete nothing that belongs to the matter. That is a question for a lawyer.
barriers = Which barriers stand, or will stand this week?
    .hint = Every image of abuse harms the child in it. Three barriers that hold are better than ten that do not.
barriers-bedroom = Devices stay out of the bedroom
barriers-shared-room = I use devices where other adults are
barriers-cut-off = A fixed hour when I stop
barriers-night-off = The router switches the connection off at night
barriers-restrictions = The device’s own restrictions are on
barriers-safe-search = Safe search is locked on
barriers-filter = A family filter covers the whole connection
barriers-closed = Accounts where trouble starts are closed or handed over
barriers-code = Another adult holds the code
barriers-weekly = I report once a week to a person or a service
undo = How hard is each one to undo?
    .hint = Harder to undo is better.
undo-easy = Easy
undo-effort = Some effort
undo-person = Needs another person
