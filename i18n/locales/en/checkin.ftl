### Check-ins: switching them on, the one page of a day, what they show over time, and erasing them.
### The questions themselves and their options travel with the edition.

checkin-title = Check-ins
# At the end of every page of check-ins.
checkin-back = Back to check-ins

## Before they are open: for adults

checkin-age = How old are you?
checkin-age-text = Check-ins are for adults. Nobody checks what you say here, and it is forgotten when { -waymark } closes.
checkin-age-adult = 18 or over
checkin-age-young = Under 18
checkin-age-rather-not = I would rather not say
checkin-age-closed = Check-ins stay closed. Calming exercises and services are open to you all the same.
checkin-age-exercises = To the exercises
checkin-age-continue = Continue

## Switched off

checkin-lead = A short look at how a day was. With time you may see what helps.
checkin-what = What a check-in is
checkin-what-time = It takes under a minute, and every question can be left out.
checkin-what-kept = What is kept is one line a day: numbers, ticks and, if you want, a short note. With check-ins on, exercises also leave a marker: which one, the day, and the numbers before and after it.
checkin-what-never = What is never asked: what you think or do sexually, anything about children, how long since something, other people, places.
checkin-what-blank = Days without a check-in stay blank. Nothing counts them, and nothing reminds you.
checkin-what-signals = If several days were heavy, you are offered your plan, a tool or a person. Nothing is scored, and nothing leaves this computer.
checkin-switch-on = Switch check-ins on
checkin-no-place = This computer gives { -waymark } no place for files of your own, so check-ins cannot be kept here.
checkin-needs-vault = They are kept encrypted on this computer. Before that, you choose a passphrase.
# On the page before anything is kept, after “What would be kept”.
checkin-first-what = That check-ins are on and how often; then one line for each check-in.
checkin-locked = What you keep is locked
checkin-locked-text = If check-ins are on, they are inside. Open it first.
checkin-locked-open = Open what is kept
checkin-locked-else = If they are not on yet
# $count: how many check-ins of an earlier time are still there.
checkin-earlier = { $count ->
    [one] One check-in from earlier is still there. It shows again when you switch check-ins on.
   *[other] { $count } check-ins from earlier are still there. They show again when you switch check-ins on.
}

## How often

checkin-rhythm = How often?
checkin-daily = Daily
checkin-daily-text = The page offers one each day.
checkin-thrice = Three times a week
checkin-thrice-text = After three in a week the page says that it is enough.
checkin-when-opened = Only when I open it
checkin-when-opened-text = It waits for you, however long.
checkin-limit = Limit ratings
checkin-limit-text = For doubts that make you check yourself again and again: once a week at most, and no question about the pull.
checkin-save = Save

## Switched on

checkin-today = Today
checkin-today-open = There is no check-in for today. It takes under a minute.
checkin-today-done = Today’s check-in is done.
checkin-today-enough = Three this week. That is enough; you may still do one.
# $day: a date.
checkin-today-later = Ratings are limited, so the next check-in is offered on { $day }.
checkin-today-begin = Check in
checkin-today-change = Change it
checkin-more = What they show
checkin-to-charts = Charts
checkin-to-charts-text = What helped, what mattered, and how it was
checkin-to-days = Day by day
checkin-to-days-text = Read what you told, and erase single days
checkin-to-summary = Summary on one page
checkin-to-summary-text = For a doctor or a therapist, if you want to show it
checkin-settings = How it is set
checkin-to-markers = Markers of exercises
checkin-to-erase = Erase all check-ins
checkin-to-off = Switch check-ins off
# Beside “Markers of exercises”.
checkin-markers-are-on = on
checkin-markers-are-off = off
checkin-translation-draft = Translation not yet checked
checkin-translation-missing = Not yet in your language

## The page of a day

# The choice that takes an answer back.
checkin-leave-out = Leave out
checkin-note-open = Write a note
# Under every box for own words. It cannot be switched off.
checkin-guard = Feelings and coping only. No names, ages or places. Nothing sexual. Nothing about what happened to anyone.
# $most: a number of characters.
checkin-note-limit = { $most } characters at most.
# $most: a number of characters.
checkin-note-too-long = That is longer than { $most } characters. Nothing has been kept yet; please shorten it.
checkin-note-invisible = There is a character in it that cannot be seen or a line break. Nothing has been kept yet; please type the note again.
checkin-keep = Keep for today

## A heavy stretch, and low mood

checkin-heavy = This has been a heavy stretch
checkin-heavy-text = Would you like your plan, a tool, or a person?
checkin-heavy-plan = My plan
checkin-heavy-plan-text = What I set down for moments like this
checkin-heavy-tool = A tool
checkin-heavy-tool-text = Something that calms, for the next minutes
checkin-heavy-person = A person
checkin-heavy-person-text = Services that listen
checkin-heavy-later = Not now
checkin-heavy-emergency = If you might act on the pull, or on thoughts of ending your life, do not wait: a child or you could be harmed. The emergency page shows whom you can call.
checkin-low = Your mood has been low for two weeks
checkin-low-text = A doctor can help. You could say: “I have felt very low for two weeks, and I need help.” You do not have to say why.

## Short names of the questions, for lists, charts and copies

checkin-name-mood = Mood
checkin-name-distress = Strain
checkin-name-pull = Pull
checkin-name-confidence = Confidence
checkin-name-sleep = Sleep
checkin-name-substances = Alcohol or drugs
checkin-name-around = Around it
checkin-name-used = Used
checkin-name-helped = Helped
checkin-name-mattered = Something that matters
checkin-name-note = Note
# In place of something from the person’s own list that is no longer on it.
checkin-own-gone = something from my earlier list
# A number with one digit after the point. $whole and $tenth: whole numbers.
checkin-tenths = { $whole }.{ $tenth }
# $number: a number from 0 to 10.
checkin-of-ten = { $number } of 10
# From one day to another.
checkin-range = { $from } to { $to }

## Charts

checkin-charts-title = What check-ins show
checkin-charts-lead = These are your own days. There is no goal, and nobody else is in them.
# The choice between the last days and all of them.
checkin-reach = How far back
# $days: 7, 30 or 90.
checkin-reach-days = { $days } days
checkin-reach-all = All
# Opens a table of the same numbers.
checkin-as-table = As a table
checkin-when = When
checkin-times = Times
checkin-none-here = Nothing was told here in this time.
checkin-helped = What helped
checkin-helped-none = A tool shows here from the third time you say that you used it and how much it helped.
# $tool: the name of a tool; $mean: a number from 0 to 10.
checkin-helped-sentence = On days with “{ $tool }” you found the most help: { $mean } of 10, taken together.
checkin-helped-hint = Each number is the mean of what you said on days with that tool. On a day with several tools it counts for each. It cannot tell what would have been without them.
# $mean: such as “6.5 of 10”; $times: a number.
checkin-helped-value = { $mean }, { $times ->
    [one] { $times } time
   *[other] { $times } times
}
checkin-mattered = Things that matter
checkin-mattered-none = A mark shows here for each day on which you did something that matters to you.
# $days and $small: numbers of days.
checkin-mattered-sentence = You did something that matters to you on { $days ->
    [one] { $days } day
   *[other] { $days } days
}, and something small on { $small ->
    [one] { $small } day
   *[other] { $small } days
}.
checkin-mattered-hint = A filled mark is a day with something that matters, a ring a day with something small. Over a long time a column stands for four weeks.
checkin-mattered-yes = Something that matters
checkin-mattered-small = Something small
checkin-confidence = Confidence to stay on track
# $middle, $low and $high: numbers from 0 to 10; $days: a number of days.
checkin-confidence-sentence = Confidence was { $middle } of 10 in the middle, between { $low } and { $high }, on { $days ->
    [one] { $days } day
   *[other] { $days } days
}.
checkin-confidence-hint = Each point is the middle of the seven days up to it. Single days weigh less that way.
checkin-mood = Mood and strain
checkin-mood-sentence = Mood was { $middle } of 10 in the middle, between { $low } and { $high }, on { $days ->
    [one] { $days } day
   *[other] { $days } days
}.
checkin-distress-sentence = Strain was { $middle } of 10 in the middle, between { $low } and { $high }, on { $days ->
    [one] { $days } day
   *[other] { $days } days
}.
checkin-gaps-hint = Days without a check-in are gaps.
checkin-points-hint = Each point is the middle of a week or of four weeks. Where there was no check-in there is a gap.
checkin-pull = The pull
checkin-pull-sentence = The pull was { $middle } of 10 in the middle, between { $low } and { $high }, on { $days ->
    [one] { $days } day
   *[other] { $days } days
}.
checkin-pull-text = A pull is not an act. An act could harm a child, and what you do is your responsibility. If the pull is strong now, open a tool or contact someone.
checkin-afterwards = Before and after a tool
# $tool: the name of an exercise; $lower and $times: numbers.
checkin-after-pull = After “{ $tool }” the pull was lower in { $lower } of { $times } times.
checkin-after-strain = After “{ $tool }” you were less tense or upset in { $lower } of { $times } times.

## Day by day

checkin-days-title = Day by day
checkin-days-none = There is no check-in.
checkin-days-forget = Erase this day
checkin-days-older = Earlier days
checkin-days-latest = The latest days

## Erasing, markers, switching off

checkin-erase-title = Erase all check-ins
checkin-erase-none = There is none.
# $count: a number; $from and $to: dates.
checkin-erase-there = { $count ->
    [one] One check-in is there, of { $from }.
   *[other] { $count } check-ins are there, from { $from } to { $to }.
}
checkin-erase-text = They are erased from the file at once and cannot be brought back. Copies of the file that were made earlier, in backups for example, are out of reach. Check-ins stay switched on.
checkin-erase = Erase all of them
checkin-markers-title = Markers of exercises
checkin-markers-text = While check-ins are on, an exercise that you end leaves a marker: which one, the day, how long, and the numbers before and after. No words and no answers. From them come the lines on what was lower after a tool.
# $count: a number.
checkin-markers-there = { $count ->
    [0] None is there yet.
    [one] One is there.
   *[other] { $count } are there.
}
checkin-markers-off-text = Without them, those lines are gone. Markers that are there are erased at once.
checkin-markers-off = Leave no markers, and erase these
checkin-markers-are-off-text = Exercises leave no markers.
checkin-markers-on = Let exercises leave markers
checkin-off-title = Switch check-ins off
# $checkins and $markers: numbers.
checkin-off-there = There { $checkins ->
    [one] is { $checkins } check-in
   *[other] are { $checkins } check-ins
} and { $markers ->
    [one] { $markers } marker of an exercise
   *[other] { $markers } markers of exercises
}.
checkin-off-what = What becomes of them?
checkin-off-keep = Leave them where they are
checkin-off-keep-text = They show again when you switch check-ins on.
checkin-off-erase = Erase them all
checkin-off-erase-text = They cannot be brought back. Copies of the file that were made earlier are out of reach.
checkin-off = Switch off

## Summary

checkin-summary-title = Summary of check-ins
checkin-summary-choose = What stands on it
checkin-summary-pull = With the pull
checkin-summary-pull-text = Only if the person you show it to may know.
checkin-summary-show = Show
# $days: a number.
checkin-summary-days = { $days ->
    [one] Check-ins on { $days } day
   *[other] Check-ins on { $days } days
}
checkin-summary-numbers = Numbers from 0 to 10
checkin-summary-middle = Middle
checkin-summary-low = Lowest
checkin-summary-high = Highest
checkin-summary-on = Days
# What 0 and 10 mean. $low and $high: a few words each.
checkin-summary-ends = 0 { $low }, 10 { $high }
checkin-summary-own = These numbers are the person’s own, from a short look at single days. They were not measured with a tested scale.
checkin-summary-print = Print
checkin-summary-warning = Before you print
checkin-summary-warning-text = Paper can be found. The computer, the printer or a print server may keep a copy of what is printed, and { -waymark } cannot erase it there. Print only where you trust the printer.

## When something goes wrong

checkin-trouble-elsewhere = What is kept was changed in another window
checkin-trouble-elsewhere-advice = Nothing was changed here. Lock what is kept, open it again, and you see how it stands.
checkin-trouble-full = There is no room for more
checkin-trouble-full-advice = Nothing was changed. Erase something that you no longer need, and try again.
checkin-trouble-no-room = The disk is full
checkin-trouble-no-room-advice = Nothing was lost, and nothing was changed. Make room on this computer, and try again.
checkin-trouble-not-writable = The file cannot be written
checkin-trouble-not-writable-advice = Nothing was lost, and nothing was changed. Perhaps the disk may only be read, or another program holds the file. Try again in a moment.
checkin-trouble-inside = What is kept did not answer
checkin-trouble-inside-advice = Nothing was changed. Lock what is kept, and open it again. If that does not help, close { -waymark } and start it anew.
