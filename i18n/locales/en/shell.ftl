### The parts that every screen shares, and how days, ages and lists are said.

# The name of the program. It stays as it is in every language.
-waymark = Waymark

## Around every page

# Hidden first link for people who use a keyboard or a screen reader: it ends the program at once.
shell-leave-first = Leave { -waymark } now
shell-skip = Skip to the main part
# Name of the bar with start, search, emergency and leave.
shell-bar = Always at hand
shell-start = Start
shell-find = Search
shell-emergency = Emergency
shell-leave = Leave
shell-language = Language
# $day: a date; $age: how long ago, for example "3 days ago".
shell-facts-as-of = Facts as of { $day } ({ $age })
shell-no-edition = No edition is open

## The line above every page when the edition is old: one of these sentences, and the link for the person's choice

# Name of that line, for screen readers.
shell-age = Age of the edition
shell-age-month = This edition is 30 days old or older, so some facts may have changed.
shell-age-quarter = This edition is 90 days old or older. Ask before you rely on its facts.
shell-age-expired = These facts may have changed. Ask before you rely on them.
shell-age-clock = The date of this computer may be wrong.
shell-renew-never = You can open a newer edition from a stick or switch renewal on.
shell-renew-when-asked = You can renew it now.
shell-renew-by-itself = See how its renewal stands.
shell-renew-clock = What this means
# Quiet link beside the age of the edition, on every screen.
shell-renew = Renew

## Other parts

# The one link of a page that only leads on to another.
shell-onward = Continue
shell-to-start = To the start
# Label of texts that no named organisation has reviewed yet.
shell-unreviewed = Not yet clinically reviewed. Written from published material. Use with care.
# On pages in other languages than English, above facts.
shell-not-translated = Facts in English have not been translated yet.

## Leaving with the Shift key. Spoken by screen readers while the key is pressed.

shell-leave-keys = Leaving
    .two = Press Shift two more times to leave.
    .one = Press Shift one more time to leave.
    .late = Leaving with Shift has timed out.

## The preview

preview-heading = Preview edition
preview-text = These facts were read in stored copies of public pages. Nobody has phoned to confirm them. A number may have changed, so ask when you get through.
# One line beside every telephone number.
preview-note = Preview: read in a stored copy of a page. Nobody has phoned to confirm it.

## Days, months and times

# $day: the day of the month; $month: the name of the month; $year: the year.
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
# $time: hours and minutes, for example 09:05.
date-time = { $time }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday

## How long ago something was

age-today = today
age-yesterday = yesterday
age-days = { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
}
age-months = { $count ->
    [one] { $count } month ago
   *[other] { $count } months ago
}
age-years = { $count ->
    [one] { $count } year ago
   *[other] { $count } years ago
}

## Lists: what stands between two items, and before the last one

list-next = ,{ " " }
list-last = { " " }and{ " " }
