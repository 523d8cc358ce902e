### The emergency card. Short and calm; it is read in the worst minutes.

emergency-title = Help right now
# Above the large number 112.
emergency-call = Emergency number
emergency-112-where = 112 works in the countries of the European Union, and in Iceland, Liechtenstein, Norway and Switzerland. Anywhere else, call the local emergency number.
emergency-cannot-call = This program cannot call for you. Dial the number on a telephone.

## Choosing a country. It is never guessed.

emergency-countries = Numbers of your country
emergency-countries-hint = Your choice is kept until { -waymark } closes, and nowhere else.
emergency-other-country = Another country
# $country: the name of a country.
emergency-in = In { $country }
emergency-forget = Forget the country

## The parts of the card

emergency-child = A child is in danger now, or has been harmed
emergency-child-text = The child’s safety comes first. Call the emergency number. You need not be certain.
emergency-self = You are afraid that you might harm a child
emergency-self-text = Move away now, to a place where there are no children and where other adults are. Ask another adult to look after any child in your care. You need give no reason. Put the device down or switch it off. If you cannot stay away, call the emergency number. Asking to be stopped is the right thing to do.
emergency-self-services = Services for people worried about themselves
emergency-suicide = Thoughts of ending your life
emergency-suicide-text = You do not have to act on this thought. Move away from anything you could use. Be with somebody. You can show them this line: “I am not safe on my own right now.” Call the emergency number or one of these lines.
emergency-suicide-text-alone = You do not have to act on this thought. Move away from anything you could use. Be with somebody. You can show them this line: “I am not safe on my own right now.” Call the emergency number.
emergency-support = Somebody to talk to
emergency-young = For children and young people
emergency-none-recorded = No number for this is recorded for this country in this edition.
emergency-see-support = See “Somebody to talk to”
emergency-no-edition = No edition is open, so there are no numbers by country here. Call 112 or your local emergency number.

## Ways on from the card

emergency-ways = When you are safe for the moment
emergency-plan = My plan
emergency-breathe = Breathe
emergency-steadier = I am a bit steadier
emergency-steadier-back = Back to the numbers

## One line

emergency-hours = Hours
emergency-languages = Languages
emergency-unknown = not known
emergency-cost = Cost
emergency-free = the call is free
emergency-always = day and night, as stated
# What the stated hours say about this moment; public holidays are left aside.
# $until: a time of day in the line's own country.
emergency-open = Open now by its stated hours, until { $until }
# $day: a day of the week; $time: a time of day in the line's own country.
emergency-closed = Closed now by its stated hours, opens { $day } at { $time }
emergency-source = Source: { $host }, page dated { $date } ({ $age })
emergency-source-undated = Source: { $host }, date of the source unknown
# $day: the day on which a stored copy of the page was read.
emergency-read = Read in a stored copy on { $day }
emergency-checked = Confirmed by two people on { $day }
