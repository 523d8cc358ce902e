### The words round every exercise: frames, rules, labels and buttons. The words of each exercise travel with the edition.

## Distress before and after

practise-before = How tense or upset are you right now?
practise-before-hint = A guess is enough. You can skip this.
practise-after = How tense or upset are you now, after the exercise?
practise-after-hint = Going up a little is common. It is not a mark for you.
practise-distress-0 = calm
practise-distress-5 = strained
practise-distress-10 = unbearable

## Is now a good time? (frame C)

practise-now = Is now a good time?
practise-now-why = This exercise goes deeper and can stir things up. It is best done when you are sober, have some quiet and need not leave at once. You can stop at any point.
practise-now-yes = Yes
practise-now-lighter = A lighter one today
practise-now-tools = Take me to the calming tools

## Late in the evening

practise-late = It is late. Would tomorrow do?
practise-late-why = Late at night, heavy things often weigh more, and sleep may help more than an exercise. The exercise will be here tomorrow. If something is urgent, the emergency page is open at every hour.
practise-late-tomorrow = Tomorrow
practise-late-now = Now, all the same

## Distress before is 8 to 10

practise-high-before = This is a lot right now
practise-high-before-text = With so much strain, a calming tool may help more than this exercise. It stays open for another day, and nothing is lost. If you or a child may be in danger, open the emergency page.
practise-high-before-tools = Calming tools first
practise-high-before-another-day = Come back another day
practise-high-before-go-on = Go on, carefully

## Steady first

practise-steady = Steady first
practise-steady-text = The exercise has stirred up a lot. Leave it for now and choose one thing from this list. If it stays unbearable, do not stay alone with it.
practise-steady-breathe = Breathe for two minutes
practise-steady-ground = Look, touch, listen: back into the room
practise-steady-reasons = Read my reasons
practise-steady-plan = Open my plan
practise-steady-contact = Contact somebody
practise-steady-emergency = Emergency page
practise-steady-kept = Nothing is lost. The exercise is paused, not failed.
practise-steady-common = Unpleasant reactions to self-help are common: in one trial, half of the users had at least one. They are a reason to slow down. They do not mean that you are beyond help.
practise-paused-twice = This exercise has been too much twice. With a helper at your side it may go better. For two weeks it will not be suggested to you.
practise-paused-twice-services = Find somebody to talk to
practise-paused = Paused

## Cool-down (frame C)

practise-cool-down = Let it settle
practise-cool-down-text = Ninety seconds: breathe in while you count to 4, and out while you count to 6. If breathing feels uncomfortable, look round the room slowly instead.
practise-cool-down-in = Breathe in
practise-cool-down-out = Breathe out
practise-afterwards = Now do something ordinary and pleasant: a warm drink, a few steps outside, music, a shower, a word with another adult.

## Closing lines

practise-close-a = That is all. You can come back to it at any time.
practise-close-b = You stayed with it. Let it rest now; it need not be perfect.
practise-close-c = You stayed with something hard. Nothing more is needed today.
practise-close-c-emergency = If you or a child is not safe, open the emergency page. If it stays heavy, talk to somebody today.

## Guard line, under every box

practise-guard = Feelings and coping only. No names, ages or places. Nothing sexual. Nothing about what happened to anyone.

## Not a good moment for an exercise

practise-not-now = When this is not a good moment for this exercise
practise-code-n1-name = A child may be in danger
practise-code-n1-instead = The child’s safety comes first: open the emergency page. You need not be certain.
practise-code-n2-name = Thoughts of ending my life
practise-code-n2-instead = Do not stay alone. Open the emergency page and call. Calming tools are there for you; this exercise can wait.
practise-code-n3-name = Doubts that make me check myself
practise-code-n3-instead = Leave the checking for today. Choose a calming tool, or speak with somebody who knows obsessive worry.
practise-code-n4-name = Bad memories, or feeling far away
practise-code-n4-instead = Keep your eyes open. Feel your feet on the floor and name things you see. Short is enough.
practise-code-n5-name = Very confused, or hardly sleeping and full of drive
practise-code-n5-instead = Speak with a doctor before you do exercises that look inwards. If it is strong today, ask for help today.
practise-code-n6-name = Alcohol or drugs just now
practise-code-n6-instead = Go where you are safe and away from children. Drink water. Be with another adult, or call one. Come back when you are sober. If somebody has taken too much, call the emergency number.
practise-code-n7-name = Heart, lungs, pregnancy, epilepsy, fainting
practise-code-n7-instead = Leave out cold and hard exercise. Slow, easy breathing or feet on the floor will do. Ask your doctor.
practise-code-n8-name = Eating disorder
practise-code-n8-instead = Leave out cold and hard exercise. Choose something that calms without effort.
practise-code-n9-name = A court or police matter is open
practise-code-n9-instead = Write nothing about the matter here. Talk to a lawyer first. For how you feel, there are calming tools and people to talk to. A child’s safety never waits.
practise-code-n10-name = Under 18
practise-code-n10-instead = There is a page for you, with calming tools and helplines for young people. You did well to look.
practise-ocd = When doubt keeps coming back
practise-ocd-text = Worry that returns with checking or asking for reassurance often grows with each check. This exercise cannot tell you who you are. Once a day is enough. Doctors and therapists who know obsessive worry can help.
practise-ocd-tomorrow = You have done this exercise today. It is open again tomorrow.

## How well it has been studied

practise-evidence = How well this has been studied
practise-evidence-a = Tested with people in this situation, or being tested now, as part of a whole programme, mostly with feedback from a therapist. This exercise alone was not tested.
practise-evidence-b = Tested with other people, not with people in this situation.
practise-evidence-c = Used in established programmes for people in this situation, but not tested by itself.
practise-evidence-d = From the experience of professionals. Not tested.
practise-evidence-sources = Sources

## Translation

practise-translation-missing = Not yet in your language
practise-translation-draft = Translation not yet checked

## Buttons

practise-continue = Continue
practise-back = Back
practise-skip = Skip
practise-stop = Stop here
practise-rather-not = Rather not say
practise-without-writing = Think it through without writing
practise-not-for-me = Not for me
practise-not-for-me-text = It will not be suggested to you again. You still find it in the list.
practise-more = More

## Timer

practise-timer-start = Start
practise-timer-pause = Pause
practise-timer-go-on = Go on
practise-timer-more = One more minute
practise-timer-end = End early
# $minutes: a whole number.
practise-timer-minutes-left = { $minutes ->
    [one] 1 minute left
   *[other] { $minutes } minutes left
}
practise-timer-last-minute = Less than a minute left
practise-timer-over = Time is up. You may stay with it as long as you like.

## Keep it?

practise-keep = Do you want to keep something?
practise-keep-text = Tick what you want to keep on this device. All the rest is gone when you leave this page.
practise-keep-yes = Keep
practise-keep-no = Do not keep
practise-keep-off = Nothing is kept here, because it touches on a court or police matter. You can switch keeping on. Ask a lawyer first.
practise-keep-done = Kept on this device. You can delete it at any time.
practise-keep-nothing = Nothing was kept.

## Intensity

practise-intensity-light = Light
practise-intensity-light-text = Calm and short. Fits almost any day.
practise-intensity-medium = Medium
practise-intensity-medium-text = Needs some attention and may touch feelings.
practise-intensity-deeper = Deeper
practise-intensity-deeper-text = Can stir things up. Take time, and plan something ordinary for afterwards.

## For families

practise-family-home = Is there a child in your home? Then look at their safety first. If you are not sure, open the emergency page or ask child protection.

## Pages

# $minutes: a whole number.
practise-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
# $from, $to: whole numbers, the shortest and the longest time.
practise-minutes-range = { $from } to { $to } minutes
# $seconds: a whole number.
practise-timer-seconds = { $seconds } seconds
# $days: a whole number.
practise-keep-days = For { $days } days
# $count: how many exercises a part has.
practise-module-count = { $count ->
    [one] 1 exercise
   *[other] { $count } exercises
}
# $most: how many can be picked.
practise-at-most = Choose up to { $most }.
practise-refused-too-many-picks = That is more than { $most }. Please take some away.
practise-refused-too-many-lines = There is room for { $most } lines. Please take some away.
# $most: how many characters fit.
practise-refused-too-long = There is room for { $most } characters. Please make it shorter.
# $exercise: the name of an exercise.
practise-stopped = You stopped “{ $exercise }”, and that is all right. Nothing is kept. You can go on later, or leave it.

practise-title = Exercises
practise-lead = Tools for a hard moment come first. Behind them are short exercises for other days. You can stop at any time, and nothing is kept unless you say so.
practise-families = Exercises for families and friends
practise-families-lead = You have done nothing wrong. These are small steps for you and for the safety of children. You can stop at any time, and nothing is kept unless you say so.
practise-professionals = For your work with people
practise-professionals-lead = Short lists for the conversation, the decision and the time after it. Enter nothing about a patient: nothing is kept here unless you say so.
practise-none = This edition carries no exercises. Services and the emergency page are there all the same.
practise-underway = You have begun
practise-underway-open = You can go on where you stopped.
practise-underway-over = It has ended. You can still decide what to keep.
practise-tools = Right now
practise-right-now = What is it like right now? The tools that fit come first. The answer is not kept.
practise-now-urge = A strong urge
practise-now-panic = Panic or fear
practise-now-shame = Shame or despair
practise-now-anger = Anger
practise-now-empty = Empty or bored
practise-now-risk = I am in a risky situation
practise-age = How old are you?
practise-age-why = The programme, the plan and check-ins are made for adults. For young people there is a page of their own. Nobody checks, and the answer goes when the program closes.
practise-age-adult = 18 or over
practise-age-young = Under 18
practise-age-closed = That is fine. The tools above and all services are open to you. The programme is for adults and asks for this first.
practise-age-again = Answer the question after all
practise-more-ways = For other days
practise-plan = My plan
practise-plan-text = One page for hard moments: signs, steps, people
practise-checkins = Check-ins
practise-checkins-text = A minute now and then, to see what helps
practise-kept = What is kept
practise-kept-open = Open now. Here you can read, erase and lock it.
practise-kept-locked = Locked with your passphrase
practise-kept-none = Nothing is kept
practise-modules = Step by step
practise-modules-text = One or two exercises at a time are enough, and any of them can be opened. There are no points and nothing to lose.
practise-module-optional = only if it concerns you
practise-short = Four short sittings
practise-short-text = For people who will not come often. In this order they end with a plan.
practise-truth = Sexual abuse harms children, and so does every image of it. What an adult does is that adult’s responsibility. Exercises can help to act safely. They do not take the place of a person who helps.
practise-all = All exercises
practise-next = Next
practise-done = done
practise-useful = useful to me
practise-module-exercises = Exercises
practise-bring = Bring this to a person
practise-bring-text = Much of this was tested together with somebody who answers. Alone it may help less.
practise-bring-link = Find somebody to talk to
practise-resume = Go on
practise-begin = Begin
practise-begin-again = Begin again
practise-writing = If you write something
practise-writing-text = Writing is never needed. What you write stays in memory and goes when the exercise ends, unless you say at the end that you want to keep it.
practise-liking = Is this for you?
practise-star = Useful to me
practise-liking-none = Neither
practise-ocd-once = You have done this once. Doing it again would not make you more certain, and doubt grows with checking.
practise-more-lines = One more line
practise-choose = Choose
practise-line-up = Move up
practise-line-remove = Remove
practise-plan-empty = Nothing stands there yet.
practise-numbers = If you think of ending your life
practise-numbers-country = Choose your country to see its lines
practise-timer = Time
practise-timer-length = How long?
practise-timer-paused = Time stands still. Go on when you like.
practise-timer-steps = What comes
practise-timer-tell = Note it
practise-end = At the end
practise-keep-how-long = How long?
practise-keep-until-erased = Until I erase it
practise-keep-no-place = This computer has no place for a person’s own files, so nothing can be kept. You can print or copy by hand what matters.
practise-into-plan = Put it into my plan
practise-not-into-plan = Leave the plan as it is
practise-into-plan-nothing = Nothing was written, so the plan stays as it is.
practise-and-now = And now
practise-next-exercise = Next in this part:
practise-to-youth = To the page for young people
practise-refused-character = There is a character in it that cannot be shown. Please type it again.
practise-refused = That could not be taken. Please look at the page again; what you wrote still stands there.
practise-not-kept-elsewhere = Nothing was kept: another window of this program has changed what is kept. Lock and open it again. What you wrote still stands here.
practise-not-kept-full = Nothing was kept: there is as much as there may be. Erase something that you no longer need. What you wrote still stands here.
practise-not-kept-no-room = Nothing was kept: the disk is full. Make some room and try again. What you wrote still stands here.
practise-not-kept-not-writable = Nothing was kept: the file cannot be written. What you wrote still stands here.
practise-not-kept = Nothing was kept, because of a fault. What you wrote still stands here.
practise-say-lighter = A lighter one is a good choice. The exercises marked “light” are short.
practise-say-tomorrow = Tomorrow is fine. It will be here.
