### The guided finder: a few questions, then suggestions with their reasons.

## The first card. It informs and asks nothing.

finder-title = Find support that fits
finder-lead = A few questions about the help you need, not about what you think or did. Then you see which services may help, and why.
finder-danger = If somebody is in danger now
finder-danger-call = If a child or anybody else is in danger, call
finder-danger-line = Is somebody in danger now?
finder-promise-needs = There are eight questions at most. Each page says why it asks.
finder-promise-skip = You can skip every question, go back, and change your mind.
finder-promise-kept = Nothing is sent and nothing is kept. When { -waymark } closes, your answers are gone.
finder-begin = Begin
finder-go-on = Go through the questions
finder-show = Show suggestions
finder-again = Start again
finder-again-hint = This forgets every answer.
finder-how-link = How suggestions are made

## An edition that has no finder.

finder-none-title = There are no guided questions in this edition
finder-none-text = This edition of the catalogue does not hold what the guided questions need. Everything else works. You can search for services yourself.
finder-none-search = Search for services

## A page with one question. "short" names the question in the list of answers.

finder-back = Back
finder-continue = Continue
finder-skip = Skip this question
finder-count = { $count ->
    [0] No service fits every answer so far. The suggestions will show what is near.
    [one] One service fits so far
   *[other] { $count } services fit so far
}
finder-no-choice = No choice
finder-first = First choice
finder-second = Second choice
finder-third = Third choice

finder-who-heading = Who is this for?
finder-who-short = For whom
finder-who-why = We ask because some services are for one group only.
finder-age-heading = How old are you?
finder-age-heading-other = Is the person concerned under 18?
finder-age-short = Age
finder-age-why = We ask because most services take only certain ages.
finder-country-heading = Where should the help be?
finder-country-short = Country
finder-country-why = We ask because many services help only people in their own country. Services that work online from everywhere are always kept.
finder-first-country = Country
finder-second-country = A second country, if you like
finder-no-country = I'd rather not say, or elsewhere
finder-languages-heading = Which languages can you talk in?
finder-languages-heading-other = Which languages should the help be in?
finder-languages-short = Languages
finder-languages-why = We ask so that services which speak them come first.
finder-languages-hint = Put the language you prefer first.
finder-first-language = First language
finder-second-language = Second language
finder-third-language = Third language
finder-fourth-language = Fourth language
finder-only-languages = Only these languages
finder-needs-heading = What would help now?
finder-needs-short = What would help
finder-needs-why = We ask so that services which offer it come first.
finder-needs-hint = Choose up to three, or say that you don't know yet.
finder-how-to-heading = How would you like it?
finder-how-to-heading-other = How should the help come?
finder-how-to-short = How
finder-how-to-why = We ask so that services which work in this way come first.
finder-how-to-hint = Put the way you prefer first.
finder-only-ways = Only these ways
finder-unnamed-legend = I'd like to stay unnamed at first
finder-when-heading = When?
finder-when-short = When
finder-when-why = We ask so that you see what is open when you want it.
finder-cases-heading = Are police or courts involved at the moment?
finder-cases-short = Police or courts
finder-cases-why = We ask because some services can help then, and some cannot.

## What cannot be, in plain words.

finder-wrong-needs = Please choose no more than three. What you chose is still marked.
finder-wrong-unsure = Please choose either "I don't know yet", or up to three others.
finder-wrong-only-languages = Please choose a language, or clear "Only these languages".
finder-wrong-only-ways = Please choose a way, or clear "Only these ways".

## The answers.

finder-seeker-self = For me
finder-seeker-family = For someone I care about, or my family
finder-seeker-professional = I work with people
finder-age-under-16 = Under 16
finder-age-16-17 = 16 or 17
finder-age-18-25 = 18 to 25
finder-age-26-plus = 26 and over
finder-age-under-18 = Yes, under 18
finder-age-adult = No, 18 or over
finder-age-rather-not = I'd rather not say
finder-need-talk-today = Someone to talk to today
finder-need-information = Information and clear answers
finder-need-exercises = Exercises to do alone
finder-need-specialist = Talking with a specialist over time
finder-need-therapy = Assessment or therapy
finder-need-medicines = Advice about medicines
finder-need-others = Meeting others, being less alone
finder-need-relatives = Help for the family or for relatives
finder-need-ocd = Help with worry that may be OCD
finder-need-case-advice = Advice on a case, or referral
finder-need-unsure = I don't know yet
finder-way-in-person = In person
finder-way-phone = By phone
finder-way-video = By video
finder-way-chat = By chat
finder-way-email = By e-mail
finder-way-own = Alone, online or in an app
finder-unnamed-no = That does not matter
finder-unnamed-rather = I'd rather
finder-unnamed-must = It must be so
finder-when-today = Today
finder-when-next-days = In the next days
finder-when-when-ready = When I'm ready
finder-legal-no = No
finder-legal-open = Yes, and it is not finished
finder-legal-convicted = Yes, after a conviction
finder-legal-rather-not = I'd rather not say

## What helps at this moment.

finder-now-heading = Now
finder-now-child = If a child told you something or may be in danger, the emergency page names who protects children. For the child there is a line for children: 116 111 in many countries.
finder-now-young = You can talk to a line for children and young people. In many countries it is 116 111. You need not give your name.
finder-now-no-lines = For { $country }, no crisis number here has been checked by two people. The emergency page shows what was read, with its source.
finder-now-no-country = Choose a country on the emergency page to see its lines.
finder-now-services = Open at this moment, by their regular hours
finder-now-open = { $way }, until { $time }
finder-now-always = { $way }, at any hour
finder-now-closed = None of the services that fit is known to be open at this moment.
finder-now-next = { $way }, opens { $day } at { $time }
# The time is the one that the computer shows.
finder-now-clock = By the clock of this computer: { $day }, { $time }.
finder-now-wrong-clock = The clock of this computer cannot be right, so nothing is said to be open.
finder-now-tools = Until then:
finder-now-leave = Step away from the place
finder-now-breathe = Breathe slowly
finder-now-plan = My plan
finder-now-youth-tools = Calming exercises for people under 18

## The list of suggestions.

finder-results-title = Suggestions
finder-results-count = { $count ->
    [0] Nothing fits every answer
    [one] One suggestion
   *[other] { $count } suggestions
}
finder-answers = Your answers
finder-not-said = Skipped
finder-only-said = Only: { $chosen }
finder-unnamed-said = Unnamed at first: { $said }
finder-change = Change
finder-few = Little fits every answer, so more is shown:
finder-widened-ways = Other ways of helping were added: { $ways }.
finder-widened-ways-unknown = Services were added of which the way of helping is not known.
finder-widened-ways-none = Other ways of helping brought nothing more.
finder-widened-unnamed = { $count ->
    [0] Services that ask for a name brought nothing more.
    [one] One service was added that asks for a name.
   *[other] { $count } services were added that ask for a name.
}
finder-widened-languages = { $count ->
    [0] Other languages brought nothing more.
    [one] One service was added that speaks other languages, or may.
   *[other] { $count } services were added that speak other languages, or may.
}
finder-widened-categories = Every kind of help counts as wanted now.
finder-widened-others = { $count ->
    [one] The group in other languages is open below: one service.
   *[other] The group in other languages is open below: { $count } services.
}
finder-lawyer = While a case is open, what you say to whom is a question for a lawyer. Ask one before you give details anywhere. Keeping children safe does not wait for it.
finder-lawyer-module = Exercises for the time of a police search or a case
finder-youth = The page for people under 18
finder-age-unsaid = Without an age, only services for adults are shown.
finder-still-heading = What there is all the same
finder-still-doctor = A family doctor can be the first one to talk to. You can begin with "I need help with thoughts that worry me".
finder-still-module = Exercises to begin with, on this computer
finder-still-contact = Find words for the first contact
finder-still-search = Search in all services
finder-more = { $count ->
    [one] One more fits. Change an answer to see fewer, or search.
   *[other] { $count } more fit. Change an answer to see fewer, or search.
}
finder-others = { $count ->
    [one] In other languages, or not known in which: one
   *[other] In other languages, or not known in which: { $count }
}
finder-neighbours-text = Services in countries beside yours may speak one of your languages. Rules there differ.
finder-neighbours = { $count ->
    [one] Look in neighbouring countries: one service
   *[other] Look in neighbouring countries: { $count } services
}
finder-hidden = { $count ->
    [one] Not shown: one other service
   *[other] Not shown: { $count } other services
}
finder-hidden-change = Change this answer
finder-hidden-h1 = { $count ->
    [one] one is for other people
   *[other] { $count } are for other people
}
finder-hidden-h2 = { $count ->
    [one] one is for another age, or does not say that it takes this age
   *[other] { $count } are for another age, or do not say that they take this age
}
finder-hidden-h3 = { $count ->
    [one] one is not in this country
   *[other] { $count } are not in this country
}
finder-hidden-h4 = { $count ->
    [one] one is not known to speak these languages
   *[other] { $count } are not known to speak these languages
}
finder-hidden-h5 = { $count ->
    [one] one is not known to help in these ways
   *[other] { $count } are not known to help in these ways
}
finder-hidden-h6 = { $count ->
    [one] one asks for a name
   *[other] { $count } ask for a name
}
finder-hidden-h7 = { $count ->
    [one] one does not help in this situation
   *[other] { $count } do not help in this situation
}
finder-hidden-h8 = { $count ->
    [one] one is closed
   *[other] { $count } are closed
}
finder-onward = What you can do next
finder-short-list = My short list
finder-for-professionals = Search by criteria, and more for your work
finder-for-someone = More for families and friends
finder-kept-nowhere = There is no history. Leaving or starting again forgets every answer.

## One suggestion.

finder-unknown = not known
finder-fact-ways = Way of helping
finder-fact-languages = Languages
finder-because = Suggested because
finder-ask = Ask first
finder-against = Does not match
finder-checked = Somebody asked the service itself on { $day }, { $age }
finder-checked-old = Somebody last asked the service itself on { $day }, { $age }. It may have changed
finder-never-checked = Nobody has asked the service itself yet. { $read }
finder-put = Put on short list
finder-listed = On your short list
finder-prepare = Prepare first contact
finder-fold = How it fits
finder-total = Together
finder-rule = { $rule } { $name }
finder-points = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
finder-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
finder-moved-talk = Shown here so that you also see someone to talk to
finder-moved-category = Shown here so that you also see: { $category }

finder-because-speaks = speaks { $language }
finder-because-pages = its pages are in { $language }
finder-because-needs = offers: { $needs }
finder-because-category = is of a kind that was wanted: { $category }
finder-because-way = works as you wished: { $way }
finder-because-unnamed = you can stay unnamed at first
finder-because-pseudonym = a made-up name is enough at first
finder-because-open = open now until { $time }, by its regular hours
finder-because-always = there at any hour
finder-because-answers = answers by phone or chat
finder-because-no-waiting = no waiting time
finder-because-country = made for people in { $country }
finder-because-region = works in { $country }, in a region or in several countries
finder-because-for-self = made for people who look for themselves
finder-because-for-family = made for families and friends
finder-because-for-professional = made for people at work
finder-because-open-case = also helps while a case is open
finder-because-convicted = also helps after a conviction
finder-because-free = free
finder-because-no-referral = no referral needed
finder-because-checked = checked with the service on { $day }
finder-ask-interpreter = which languages its interpreters speak
finder-ask-languages = which languages it speaks: not known
finder-ask-ways = how its help comes: not known
finder-ask-anonymity = whether you can stay unnamed: not known
finder-ask-international = what the law in your country says: it works internationally
finder-ask-outside = what differs for you: it is in { $country }, outside your country
finder-ask-open-case = whether it helps while a case is open: not known
finder-ask-convicted = whether it helps after a conviction: not known
finder-ask-cost = what it costs: not known
finder-ask-needs-referral = who can refer: a referral is needed
finder-ask-referral = whether a referral is needed: not known
finder-ask-checked = what has changed: last checked on { $day }
finder-ask-never-checked = whether the facts are still right: nobody has asked the service itself
finder-ask-ages = which ages it takes: not known
finder-ask-ages-between = about age: it takes people from { $least } to { $most }
finder-ask-ages-from = about age: it takes people from { $least }
finder-ask-ages-to = about age: it takes people up to { $most }
finder-ask-pass-on = what they must pass on, before you give details
finder-against-languages = not in your languages
finder-against-ways = only: { $ways }
finder-against-name = asks for a name
finder-against-waiting = has a waiting list
finder-against-long = has a long waiting list
finder-against-for-self = mainly for people who look for themselves
finder-against-for-family = mainly for families and friends
finder-against-for-professional = mainly for people at work
finder-against-fee = has a fee

## Names of the rules.

finder-rule-s1 = Languages
finder-rule-s2 = Needs
finder-rule-s3 = Kind of help
finder-rule-s4 = Way
finder-rule-s5 = Unnamed
finder-rule-s6 = Today
finder-rule-s7 = Next days
finder-rule-s8 = Place
finder-rule-s9 = For whom mainly
finder-rule-s10 = Police or courts
finder-rule-s11 = Cost
finder-rule-s12 = Referral
finder-rule-s13 = Last check
finder-rule-h2 = Age
finder-rule-h3 = Neighbouring country

## How suggestions are made.

finder-how-title = How suggestions are made
finder-how-back = To the first card
finder-how-lead = Some rules leave services out. Others give points for what fits your answers. Nobody pays for a place, and nothing is learnt from you.
finder-how-same = The same answers, on the same edition and in the same hour, always give the same list.
finder-how-never = No rule looks at how popular a service is, at money, or at what you did before.
finder-how-unknown = What is not known never counts as a yes. It is named, so that you can ask.
finder-how-fresh = Points for a recent check are given only where somebody phoned or wrote to the service, or the service signed its facts. Reading a web page is no such check. Where there was none, it counts 0.
finder-how-hard = What leaves a service out
finder-how-hard-text = How many services each rule left out stands below the suggestions.
finder-how-soft = What gives points
finder-how-soft-text = A question that was skipped gives no points.
finder-how-order = The order
finder-how-order-text = More points come first; then the points for place, then the newest check, then the service's id in the alphabet.
finder-how-balance-text = If none of the first five answers by phone or chat, the first that does moves to place 2; to place 1 for people who don't know yet what would help. If a kind of help that was wanted is missing among the first five, the first of that kind moves to place 4 or 5. Each such service says so.
finder-how-few = When little fits
finder-how-few-text = With fewer than three suggestions, answers are widened one at a time, and each step is told: only these ways, then staying unnamed, then only these languages, then the kind of help; then the group in other languages opens. For whom, age, country, police or courts, and closed services are never widened. Neighbouring countries are looked at only when you press the button.
finder-how-version = These numbers are version { $version } and a proposal: they were thought out, and not measured.
finder-how-rows = { $count ->
    [one] What facts mean for these rules stands in a table of one row.
   *[other] What facts mean for these rules stands in a table of { $count } rows, each with its reason.
}
finder-hard-h1 = The service is for other people than those you look for.
finder-hard-h2 = It is for another age. Under 18, everything is left out that does not say it takes young people.
finder-hard-h3 = It is in another country and does not work from everywhere. Without a country, only what works from everywhere is kept.
finder-hard-h4 = You chose "only these languages", it speaks none of them, and no interpreter is known of.
finder-hard-h5 = You chose "only these ways", and it is not known to help in one of them.
finder-hard-h6 = You must stay unnamed, and it asks for a name.
finder-hard-h7 = A case is open, or there was a conviction, and it is known not to help then.
finder-hard-h8 = It is closed or withdrawn.
finder-number-language-first = it speaks your first language
finder-number-language-other = it speaks another one you chose
finder-number-language-interpreter = it has interpreters
finder-number-needs-each = for each need that it meets
finder-number-needs-most = never more than
finder-number-category-wanted = it is of a kind that fits a need
finder-number-way-first = it works in your first way
finder-number-way-other = it works in another one you chose
finder-number-unnamed-full = no name is needed
finder-number-unnamed-pseudonym = a made-up name is enough
finder-number-unnamed-identified = it asks for a name
finder-number-today-open = it is open now
finder-number-today-immediate = it answers by phone or chat
finder-number-today-waiting = one has to wait for weeks or longer
finder-number-soon-no-waiting = no waiting time
finder-number-soon-long = a long waiting time
finder-number-place-country = it is for the whole of your country
finder-number-place-region = it is for a region, or several countries
finder-number-place-international = it works from everywhere
finder-number-focus-primary = it is mainly for people like you
finder-number-legal-accepts = it is known to help in this situation
finder-number-cost-free = it is free
finder-number-cost-paid = it has a fee
finder-number-direct-no-referral = no referral is needed
finder-number-freshness-fresh-days = fresh up to
finder-number-freshness-fresh = fresh
finder-number-freshness-settled-days = settled up to
finder-number-freshness-settled = settled
finder-number-freshness-ageing-days = ageing up to
finder-number-freshness-ageing = ageing
finder-number-freshness-old = older
