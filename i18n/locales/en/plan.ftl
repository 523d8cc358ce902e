### The plan for hard moments: the whole plan in one view, picking services for it, and the plan on paper.
### The names of its parts travel with the edition; those below stand in where there is none.

plan-title = My plan
plan-lead = A page for hard hours: what you notice, what you do, whom you ask. It is there so that no child is harmed, and so that you stay safe too. A few words are enough.
# Stands above the plan at all times, before the link to the emergency page.
plan-danger = Is a child in danger, or might you act on thoughts of ending your life? Then this plan can wait. Write it later, together with a helper.
plan-danger-link = Open the emergency page first

## For adults

plan-age = Are you 18 or older?
plan-age-why = The plan is made for adults. Nobody checks this, and it is not kept.
plan-age-adult = I am 18 or older
plan-age-young = I am under 18
plan-age-rather-not = I would rather not say
plan-age-not-said = That is all right. The calming tools are open to you all the same.
plan-age-not-said-link = Go to the exercises
plan-age-locked = Did you keep a plan on this computer?
plan-age-locked-text = It is locked. Unlock it to read it.

## How far it is

plan-state-not-begun = Not begun yet
plan-state-started = Begun
plan-state-ready = Ready to use
plan-state-due = Time to look at it again
plan-missing = One thing is still missing before you can rely on it: a person or a service that you can turn to. One is enough.
# Before the link to the place where the next day is chosen.
plan-due = The day has come on which you wanted to look at your plan again. Does it still fit? Do the numbers still work?
plan-due-link = Choose the next day

## The next step

# $section: the name of a part of the plan.
plan-next = Next: { $section }
plan-next-short = The first five parts take about eight minutes. You can stop after each one.
plan-next-signs = Two signs are enough to begin with.
plan-next-alone = Three things are enough to begin with.
plan-next-services = One service is enough. With it, the plan is ready to use.
plan-next-children = Abuse harms children. Here you say which rules you keep, so that no child is alone with the risk.
plan-next-reasons = One sentence is enough.

## Buttons and lines

plan-write = Write
plan-write-own = Write in others
plan-write-anew = Write this part anew
plan-write-anew-text = The lines here stay until you have finished. Then the new ones take their place.
plan-write-anew-services = The services that you picked stay. The other lines stay until you have finished; then the new ones take their place.
plan-pick = Pick services
plan-change = Change
# On a button that lets a line change places with the one above it.
plan-raise = Move up
plan-remove = Take out
plan-out = The line is taken out.
plan-undo = Put it back
plan-back = Back to the plan
plan-again = Try again
plan-unlock = Unlock
plan-print = Print or copy
# In place of a line whose words are not in the edition that is open.
plan-words-missing = The words of this line are not in the edition that is open

## Where it is

# While nothing is written yet.
plan-keeping-none = What you write stays in memory. Nothing is kept on this computer until you say so.
plan-keeping-memory = Your plan is only in memory. It is gone when you close the program.
plan-keeping-kept = Your plan is kept on this computer, encrypted.
plan-keeping-both = You wrote some lines before you unlocked. They are only in memory so far, and do not stand below.
plan-keeping-both-keep = Add them to the kept plan
plan-keeping-locked = What is kept on this computer is locked. What you write here until then is only in memory; you can add it once you have unlocked.
plan-keeping-no-place = Your plan is only in memory. This computer has no place for files of your own, so it cannot be kept. You can print it.
plan-keep = Keep it on this computer

## Names of the parts, where the edition has none

plan-section-signs = Warning signs
plan-section-risks = Risky situations
plan-section-alone = What I can do alone
plan-section-company = Good company and places
plan-section-people = People I can ask
plan-section-services = Services and professionals
plan-section-children = Keeping children safe
plan-section-barriers = Barriers
plan-section-means = Keeping myself safe
plan-section-reasons = My reasons
plan-section-ladder = Green, amber, red
plan-section-review = Next look at the plan

## Green, amber, red

plan-ladder-green-signs = Green: how I notice it
plan-ladder-green-actions = Green: what keeps it so
plan-ladder-amber-signs = Amber: how I notice it
plan-ladder-amber-actions = Amber: what I do within a day
plan-ladder-red-signs = Red: how I notice it
plan-ladder-red-actions = Red: what I do at once
# Always the first step at red. On the page it is a link.
plan-ladder-red-first = I open the emergency page and do what it says

## The day to look at it again

plan-review-when = When will you look at your plan again?
# $days: a whole number, 14 to 90.
plan-review-days = in { $days } days
plan-review-choose = Choose this day
plan-review-change = Choose another day

## From exercises

plan-made = From your exercises
plan-made-text = You kept these in exercises. Tick what belongs in your plan.
plan-made-take = Put into my plan

## Picking services

plan-services-title = Services for my plan
plan-services-lead = One that you would really turn to is better than many.
plan-services-chosen = In my plan
plan-services-none = No service stands in your plan yet.
# $most: a whole number.
plan-services-full = There are { $most } in your plan. To put in another one, take one out first.
plan-services-country = Where are you?
plan-services-search = Search the catalogue
# $country: the name of a country.
plan-services-lines = Somebody to talk to in { $country }
plan-services-in = Services in { $country }
plan-services-everywhere = Services from every country
plan-services-elsewhere = In other countries
plan-services-found = Found
plan-services-nothing = Nothing was found. Try other words, or fewer.
# A link, and the sentence after it.
plan-services-all = Search with all filters
plan-services-all-text = The page of each service has a button to put it into your plan.
plan-put = Put into my plan

## On the page of a service

plan-place-put = Put into my plan
plan-place-in = This service is in your plan.
plan-place-open = Open my plan
plan-place-out = Take it out of my plan
plan-place-full = Your plan holds as many services as it can.
plan-place-full-link = Take one out first

## Printing and copying

plan-print-title = Print or copy my plan
plan-print-lead = A plan on paper works without a computer and without this program.
plan-print-empty = Nothing stands in your plan yet.
plan-print-which = What goes onto the paper?
# Under a part of the plan that is not ticked beforehand.
plan-print-private = Says more about you if somebody else finds it
# Under the part with the services.
plan-print-services = Names of services can show what this is about
plan-print-none = Nothing is ticked. Tick at least one part.
plan-print-paper = On paper
plan-print-warning = What you print leaves this program. The printer and the list of print jobs can keep a copy. At work, or on a printer that others use, do not print it.
plan-print-found = Paper can be found. Keep it where you reach it and others do not, or read the plan on the screen instead.
plan-print-see = Show the page
plan-copy = As a text file
plan-copy-warning = A text file is not encrypted. Whoever opens the file can read it, and backups and other programs can keep a copy. This program cannot delete it again.
plan-copy-do = Copy as text
plan-copy-asked = The system now asks where the file goes. Your ticks are still here.
# The title, the buttons and the file name of the system’s own dialog. The name says nothing of what is in the file.
plan-copy-dialog = Save the text
plan-copy-save = Save
plan-copy-cancel = Cancel
plan-copy-name = notes.txt
plan-paper-back = Choose again
plan-paper-print = Print this page
# Before the emergency number, at the top of the paper.
plan-paper-emergency = Emergency:

## What can go wrong

plan-wrong-elsewhere = Another window has changed what is kept
plan-wrong-elsewhere-advice = Nothing was lost, and your change was not made. Close the program, open it again and unlock: then you see what is there.
plan-wrong-full = There is no room for another line
plan-wrong-full-advice = Your change was not made. Take out lines that you no longer need, and try again.
plan-wrong-no-room = The disk is full
plan-wrong-no-room-advice = Your change was not made; what was kept before is still kept. Make room on the disk, and try again.
plan-wrong-not-writable = The file could not be written
plan-wrong-not-writable-advice = Your change was not made; what was kept before is still kept. Look whether the disk is full, protected or unplugged, and try again.
plan-wrong-internal = That did not work
plan-wrong-internal-advice = Your change was not made. The computer may be short of memory: close other programs, and try again.
plan-wrong-unread = Your plan could not be read
plan-wrong-unread-advice = Nothing was changed. The computer may be short of memory: close other programs, and try again. The emergency page works all the same.
