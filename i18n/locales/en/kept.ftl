### What is kept on this computer: the page before the first keep, opening and locking, reading, erasing, copying, printing.

kept-title = What is kept on this computer
# A quiet link on the first screen.
kept-link = What is kept on this computer
kept-back = Back to what is kept
kept-cancel = Cancel
kept-emergency = Emergency page
# $name: what it is; $value: its number or words. For example "Check-ins: 12".
kept-named = { $name }: { $value }
# A part of a question. $whole: the question; $part: one of its fields.
kept-part = { $whole } – { $part }

## One quiet line on the first screen and beside the exercises

kept-state-locked = What you keep is locked.
kept-state-open = What you keep is open.
# A link. It leads to the page where the passphrase is asked for.
kept-open-it = Open it
kept-show-it = Show it
kept-lock = Lock now

## Nothing is kept

kept-none-lead = Nothing of what you do here is kept.
kept-none-how = How keeping would begin
kept-none-how-text = At the end of an exercise, with your plan or with check-ins you can say “Keep”. At no other time is anything kept.
kept-none-how-asked = Before the first time, one page says what would be kept, where, and who could read it. You then choose a passphrase.
kept-none-plan = Begin with the plan
kept-none-plan-text = What helps in a hard moment, on one page. It can stay unkept.
kept-none-exercises = Look at the exercises
kept-none-exercises-text = What you write is gone at the end, unless you keep it.
kept-no-place = On this computer there is no folder of your own where { -waymark } may keep something. You can do every exercise all the same, and print your plan.
kept-files = What lies on this computer now
kept-files-edition = The edition
kept-files-edition-text = { -waymark } itself and its catalogue, and a newer edition if you renewed it. It is the same for everybody.
kept-files-settings = The settings
kept-files-settings-text = A small sealed file, “waymark.settings”: the language, how you renew, private channels that you let it remember. It always has the same size. It is not secret from somebody who has this program and this computer.
kept-files-system = The system of this computer may have lists of its own, for example of programs that were opened.

## Something is kept, and it is locked

kept-locked-lead = Something is kept here, and it is locked.
kept-locked-text = It lies encrypted in one file, “waymark.kept”. Your passphrase opens it.
kept-forgotten-link = I have forgotten the passphrase

## Before the first keep

kept-first-title = Before you keep something
kept-first-lead = Until now, nothing is kept. Read this first; you can still decide against it.
kept-first-nothing = Nothing is waiting to be kept.
kept-first-what = What would be kept
# $title: the name of an exercise.
kept-first-exercise = From the exercise “{ $title }”, your answers to:
kept-first-plan = Your plan, as it stands now.
# $count is how many services are on the list.
kept-first-short-list = { $count ->
    [one] Your short list with one service.
   *[other] Your short list with { $count } services.
}
kept-first-where = Where
kept-first-where-text = In one encrypted file in your own folder on this computer: “waymark.kept”. Nothing is sent anywhere. Without the passphrase one sees that the file is there, when it was last changed, and its size in whole megabytes. Nothing else.
kept-first-who = Who could read it
kept-first-who-knows = Whoever knows the passphrase, or guesses it.
kept-first-who-watches = Whoever watches while it is open, also by a program on this computer that records the screen or the keys.
kept-first-who-authorities = Authorities with legal power may be able to read what is saved here. { -waymark } makes no promise against that.
kept-first-lost = If you forget the passphrase
kept-first-lost-text = Nobody can recover it, not even the people who make { -waymark }. What is kept can then only be erased.
kept-first-write = What to write
# A button. What waits is then not kept.
kept-decline = Do not keep it

## Choosing a passphrase

kept-passphrase = Passphrase
kept-phrase = Choose a passphrase
kept-phrase-words = Five words by chance
kept-phrase-words-text = They hold very well. The words are English in every language, from a public list for this purpose.
kept-phrase-words-note = Note them before you go on: they are not shown again. A good place is a piece of paper that is not beside this computer.
kept-phrase-use-words = I have noted them: use these words
kept-phrase-others = Take other words
kept-phrase-own = A passphrase of your own
kept-phrase-own-text = At least 8 characters, better several words. Nothing that people who know you could guess, and none that you use elsewhere.
kept-phrase-own-label = Your passphrase
kept-phrase-again = The same once more
kept-phrase-use-own = Use my passphrase
kept-phrase-use-weak = Use it all the same
kept-phrase-change = Choose another

## Opening

kept-unlock-title = Open what is kept
kept-unlock-hint = Exactly as you chose it, with spaces and capital letters. Opening takes a moment.
kept-open-button = Open
kept-unlock-waits = What you wanted to keep is waiting. It is kept once this is open.
# A link, when the file cannot be opened by any passphrase.
kept-unlock-anew = Erase it and begin anew

## The day of the computer is far from everything that is kept

kept-expiry-title = Is the date of this computer right?
# $day: a date.
kept-expiry-today = This computer says that today is { $day }.
# $day: a date.
kept-expiry-newest = The newest thing that is kept is of { $day }.
kept-expiry-text = By this date, the time for some of what you keep has run out, and it would be erased. If the date is wrong, leave everything as it is and set the clock of this computer first.
kept-expiry-right = The date is right: erase what has run out
kept-expiry-leave = Leave everything

## The passphrase is forgotten

kept-forgotten-title = If the passphrase is forgotten
kept-forgotten-lead = Nobody can recover it. It stands nowhere, and there is no second way in.
kept-forgotten-try = Try as often as you like: nothing is counted and nothing is erased by it. Look at capital letters, spaces, and the language of the keyboard.
kept-forgotten-wait = You need not decide today. The file stays as it is, and the passphrase may come back to you.
kept-forgotten-again = Try again
kept-forgotten-erase = The only other way
kept-forgotten-erase-text = You can erase what is kept and begin anew. Everything in it is then gone for you too.

## Everything that is kept

kept-open-lead = This is all of it. You can erase each thing by itself.
kept-open-empty = Nothing is in it yet.
kept-exercises = Exercises
kept-lists = Your lists
kept-lists-text = Exercises show you these again. What has a star comes first.
kept-plan = Plan
kept-plan-link = Open the plan
kept-checkins = Check-ins
kept-checkins-link = Open the check-ins
kept-markers = Exercises done
kept-markers-text = With check-ins on, this much is noted of each exercise: its name, the day, minutes, and the numbers before and after.
kept-markers-newest = Show the newest
kept-choices = How you want things
# $count: how many there are.
kept-count = { $count ->
    [one] One entry.
   *[other] { $count } entries.
}
# $count: how many there are; $first and $last: dates.
kept-count-days = { $count ->
    [one] One entry, of { $last }.
   *[other] { $count } entries, from { $first } to { $last }.
}
# $day: a date.
kept-until = Kept until { $day }
kept-starred = Star
kept-star = Give a star
kept-unstar = Take the star away
kept-ticked = ticked
# $day: a date.
kept-review-on = To be looked at again on { $day }
kept-marker-done = done
kept-marker-paused = paused
# A number from 0 to 10, before an exercise and after it.
kept-marker-before = before
kept-marker-after = after
# $number: from 0 to 10.
kept-number = { $number } of 10
kept-answers = Your answers
# $name: the name by which a record calls an exercise.
kept-unknown-exercise = Exercise “{ $name }”, which this edition does not have
# $name: the name by which a record calls a question.
kept-unknown-question = Question “{ $name }”, which this edition does not have

## The names of the lists

# A list that this version of the program does not know.
kept-shelf = Another list
kept-shelf-reasons = My reasons
kept-shelf-values = What I stand for
kept-shelf-my-line = My line
kept-shelf-coping-cards = Coping cards
kept-shelf-if-then = If–then plans
kept-shelf-delay-menu = Things for 5 or 15 minutes
kept-shelf-soothing-menu = What soothes me
kept-shelf-circle = People by role
kept-shelf-letter = A letter for a hard day
kept-shelf-early-signs = Early signs
kept-shelf-wave = How my wave goes
kept-shelf-cue-word = My cue word
kept-shelf-short-list = Short list of services
kept-short-list-open = Open as the short list

## The names of choices, and what was chosen

# A choice that this version of the program does not know. $name: its name.
kept-choice = Choice “{ $name }”
kept-choice-minutes = Minutes until it locks
kept-choice-rhythm = Check-ins
kept-choice-rhythm-daily = every day
kept-choice-rhythm-thrice = three times a week
kept-choice-rhythm-when-opened = only when I open the page
kept-choice-limited = Fewer ratings
kept-choice-limited-on = on
kept-choice-marks = Noting which exercises I did
kept-choice-marks-off = off
# $exercise: the name of an exercise.
kept-choice-liking = The exercise “{ $exercise }”
kept-choice-liking-star = star
kept-choice-liking-hide = not suggested

## How long it stays open

kept-minutes = When it locks by itself
kept-minutes-text = After this time without a touch. It also locks when the computer goes to sleep or is locked, and when you leave.
# $minutes: a whole number.
kept-minutes-count = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
kept-minutes-save = Save

## Other ways

kept-ways = What else you can do

## After something was done

kept-done-erased = It is erased.
kept-done-everything = Everything that was kept is erased. Some of it may stay in the memory of this computer until you leave.
kept-done-minutes = Saved.
kept-done-passphrase = The new passphrase holds from now on.

## Erasing

kept-erase-one = Erase
kept-erase-exercise = Erase this exercise
kept-erase-exercises-link = Erase all exercises
kept-erase-lists-link = Erase all lists
kept-erase-plan-link = Erase the plan
kept-erase-checkins-link = Erase all check-ins
kept-erase-markers-link = Erase all of these
kept-erase-choices-link = Erase all of these
# Heading and title of a page. $kind: for example "Exercises" or "Plan".
kept-erase-kind = Erase: { $kind }
kept-erase-kind-text = It cannot be brought back. Everything else stays.
kept-erase-kind-yes = Erase it
kept-erase-lists = Exercises that show these lists will find them empty. If a short list of services is kept, it goes as well.
kept-erase-choices = Check-ins are then off, and it locks after three minutes again.
kept-erase-all-link = Erase everything that is kept
kept-erase-title = Erase everything that is kept
kept-erase-lead = The file “waymark.kept” is removed from this computer. It cannot be brought back.
kept-erase-waits = What you just wanted to keep stays on hand. You can keep it under a new passphrase.
kept-erase-reach = What this cannot reach
kept-erase-reach-backups = Backups, snapshots and synchronised folders in which a copy of the file lies.
kept-erase-reach-swap = Memory that the system has written to the disk, for example when the computer was put to sleep.
kept-erase-reach-system = Lists that the system makes itself, for example of files or of programs that were opened.
kept-erase-reach-disk = Parts of a disk or stick that have not been written again since. Solid-state disks decide this themselves.
kept-erase-reach-yours = What you printed or saved as a copy.
kept-erase-sealed = Old copies of the file stay encrypted. They open only with the passphrase that held at the time.
kept-erase-no = Leave it as it is
kept-erase-yes = Erase everything

## Changing the passphrase

kept-passphrase-title = Change the passphrase
kept-passphrase-lead = Everything is encrypted anew. From then on only the new passphrase opens it.
kept-passphrase-copies = Earlier copies of the file, for example in a backup, still open with the old one.
kept-passphrase-old = Your passphrase up to now
kept-passphrase-new = The new one
kept-passphrase-old-holds = The old passphrase still holds.

## A copy as plain text

kept-copy-title = Save a copy as plain text
kept-copy-lead = The copy is not encrypted.
kept-copy-everyone = Whoever finds the file can read all of it.
kept-copy-remembered = The system, file dialogs, search and other programs may remember its name and its words, also after you have erased it.
kept-copy-erase = { -waymark } does not know where it lies and cannot erase it.
kept-copy-no = No copy
kept-copy-yes = Save a copy all the same
kept-copy-asked = Choose a place in the window that opened. If you close that window, no copy is made.
# Title of the system's dialog.
kept-copy-dialog = Save a copy
kept-copy-save = Save
# The name that the file has to begin with. It says nothing of what is in it. Keep ".txt".
kept-copy-name = notes.txt

## On paper

kept-printing-title = Print
kept-printing-lead = Tick what you want on paper. First you see it as it would be printed.
kept-printing-queue = The print queue and the printer are out of reach: they may keep what was printed. In an office or a shop, others can see it.
kept-printing-found = Paper can be found and read by everybody.
kept-printing-show = Show it
kept-printing-unticked = Nothing is ticked yet. Tick at least one thing.
# Heading on the paper. Neutral: others may see it.
kept-paper-title = Notes
kept-paper-back = Tick something else
kept-paper-print = Print this page
kept-paper-asked = The dialog for printing opens now. If you close it, nothing is printed.

## What went wrong. Each is two messages: what happened, and what to do now.

kept-wrong-nothing-lost = Nothing is lost: it is as it was before.
kept-wrong-passphrase = This passphrase does not open it
kept-wrong-passphrase-advice = Nothing is lost and nothing is counted. Look at capital letters, spaces and the language of the keyboard, and try again.
kept-wrong-old-passphrase = This is not your passphrase up to now
kept-wrong-old-passphrase-advice = Look at capital letters and spaces, and type it again.
kept-wrong-too-short = The passphrase is too short
kept-wrong-too-short-advice = It needs at least 8 characters. Several words are easier to remember than signs.
kept-wrong-too-long = The passphrase is too long
kept-wrong-too-long-advice = It may have 200 characters at most.
kept-wrong-not-twice = The two are not the same
kept-wrong-not-twice-advice = Type your passphrase in both fields again.
kept-wrong-weak = This passphrase is easy to guess
kept-wrong-weak-advice = Whoever has the file and a computer may find it within days. One or two more words make it hold. You can also use it as it is.
kept-wrong-nothing = Nothing is kept any more
kept-wrong-nothing-advice = The file “waymark.kept” is not there. Perhaps another window erased it, or it was moved. If you have a backup, put the file back in its place.
kept-wrong-not-ours = Another file lies in the place
kept-wrong-not-ours-advice = A file named “waymark.kept” is there, but { -waymark } did not write it. It is left as it is. If you have a backup, put that in its place. Otherwise you can erase the file and begin anew.
kept-wrong-cut-off = The file ends too early
kept-wrong-cut-off-advice = It was probably not copied to the end. It is left as it is. If you have a backup, put that in its place. Otherwise you can erase the file and begin anew.
kept-wrong-damaged = The file is not as it was written
kept-wrong-damaged-advice = Something other than { -waymark } changed it, or the disk has a fault. It is left as it is. If you have a backup, put that in its place. Otherwise you can erase the file and begin anew.
kept-wrong-newer = A newer { -waymark } wrote this file
kept-wrong-newer-advice = It is left as it is. Install the newer { -waymark } and open it there.
kept-wrong-too-large = The file is too large
kept-wrong-too-large-advice = It is larger than any that { -waymark } writes, and is left as it is. If you have a backup, put that in its place. Otherwise you can erase the file and begin anew.
kept-wrong-already-there = Something is kept here already
kept-wrong-already-there-advice = Another window was faster, or a file was put back. It was left alone. Open it with its passphrase; what you wanted to keep waits.
kept-wrong-elsewhere = Another window has changed what is kept
kept-wrong-elsewhere-advice = So that nothing of it is lost, this change was not made. Lock, open it again, and repeat the change.
kept-wrong-full = There is no room for more
kept-wrong-full-advice = As much is kept as there can be. Erase something that you no longer need, and try again.
kept-wrong-no-room = There is no room left on this computer
kept-wrong-no-room-advice = Make some room, a few megabytes are enough, and try again.
kept-wrong-not-writable = { -waymark } may not write in its folder
kept-wrong-not-writable-advice = Perhaps it lies on a stick that cannot be written, or the folder belongs to somebody else. Change that, or ask the person who set up this computer, and try again.
kept-wrong-not-readable = The file could not be read
kept-wrong-not-readable-advice = Check that the disk or stick is there and that you may read the file “waymark.kept”. Then try again.
kept-wrong-internal = This computer could not do it
kept-wrong-internal-advice = Perhaps its memory is full: opening takes about 256 megabytes. Close other programs and try again.
