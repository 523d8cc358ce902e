### Renewal: when it happens, what others can see of it, how it went, and what changed.

renewal-title = Renew the catalogue
renewal-lead = Facts change. A renewal brings the newest edition, checked against the signatures of its publishers before it is shown.
# $day: a date; $age: how long ago, for example "3 days ago".
renewal-open-now = The edition that is open is of { $day } ({ $age }).
renewal-none-open = No edition is open.
# Title of the window when the page says how a renewal ended. $outcome: for example "A newer edition is open".
renewal-title-outcome = { $outcome } – renewal

## When it happens

renewal-when = When to renew
renewal-choice-never = Never
renewal-choice-never-text = { -waymark } makes no connection at all. You can still open an edition from a file or a stick.
renewal-choice-when-asked = When I ask
renewal-choice-when-asked-text = One download each time you press “Renew now”, and none at any other time.
renewal-choice-by-itself = By itself
renewal-choice-by-itself-text = About once a week while { -waymark } is open, at a moment that nobody can foresee. You can renew at other times too.
renewal-save = Save
# The settings file of an earlier run cannot be opened.
renewal-unreadable = The settings of before could not be read
renewal-unreadable-text = The file is not whole, or a newer { -waymark } wrote it. It stays as it is until you save something here. Until then, nothing is downloaded.
renewal-not-kept = These settings could not be kept
renewal-not-kept-text = They hold until { -waymark } closes. Perhaps there is no room left on this computer, or { -waymark } may not write there.

## Renewing now

renewal-now = Renew now
# $mirrors: one or more names of computers, for example "mirror.example.org".
renewal-now-mirrors = { -waymark } asks { $mirrors }, in an order left to chance, and stops at the first that has a good edition.
# $source: an address or a folder that the person typed.
renewal-now-own = { -waymark } first asks your own source: { $source }.
# $proxy: an address such as 127.0.0.1:9050.
renewal-now-proxy = Every mirror is asked through your Tor at { $proxy }.
renewal-now-off = Renewal is off. To download a newer edition, first choose “When I ask” or “By itself” below.
renewal-now-no-mirrors = This copy of { -waymark } was made without mirrors, so there is nothing to ask. You can name a mirror or a folder of your own below, or open a file.
renewal-now-no-helper = The part of { -waymark } that downloads is not running. You can open a file. Or close { -waymark } and open it again.

## Opening a file

renewal-file = Open a file
renewal-file-text = A newer edition can come on a stick or from somebody who has it. It is one file named “waymark.edition”. Nothing is downloaded, and the signatures are checked in the same way.
renewal-waiting = Choose the file in the window that opened
renewal-waiting-text = When you have chosen, this page says what came of it.

## Other ways

renewal-others = Other ways
renewal-own = Your own mirror or folder
renewal-own-hint = For example https://mirror.example.org/ or a folder such as /media/stick. It is tried before all others. Leave it empty to remove it.
renewal-own-wrong = This is not an address of a mirror, and not a folder
renewal-own-wrong-advice = An address begins with https:// – or with http:// when it ends in .onion. A folder begins with a slash, or with a letter and a colon on Windows.
renewal-proxy = Your own Tor
renewal-proxy-hint = The address where your Tor program waits, as a rule 127.0.0.1:9050. Every mirror is then asked through it. Leave it empty to remove it.
renewal-proxy-wrong = This is not an address of a Tor program
renewal-proxy-wrong-advice = Write four numbers, a colon and the port, for example 127.0.0.1:9050.
# Above the form, when something that was typed could not be used. Leads to the field.
renewal-wrong-link = Change what you typed

## What others can see

renewal-seen = What others can see
renewal-seen-mirror = When you download
renewal-seen-mirror-text = Your internet provider and the people who run your network can see the name of the mirror, the time and the size of the download. The mirror also sees the internet address of your connection. The request and the file are the same for everybody, so they say nothing about what you read, search or choose.
renewal-seen-tor = When you download through Tor
renewal-seen-tor-text = The mirror does not see your internet address. Your provider sees that Tor is used, but not for what.
renewal-seen-file = When you open a file
renewal-seen-file-text = Nothing is sent, so nobody on the network sees anything.
renewal-seen-here = On this computer
renewal-seen-here-text = The newest edition is kept in one file, your language and these settings in another. Both are sealed, but they are not secret from somebody who has this program.

## While it runs

renewal-running = Renewing
# $from: a mirror, a folder or a file.
renewal-running-from = Getting the edition from { $from }
# $from: a mirror, a folder or a file.
renewal-running-checking = Everything from { $from } has arrived. The signatures are being checked.
renewal-running-stays = You can go on reading. The edition that is open stays open until the new one is checked.
# Name of the progress bar, for screen readers.
renewal-progress = How much has arrived
# $received and $expected: numbers such as 1.2.
renewal-progress-of = { $received } of about { $expected } MB
# $received: a number such as 1.2.
renewal-progress-so-far = { $received } MB so far
renewal-cancel = Cancel
# A link that opens this page anew, where it cannot renew itself.
renewal-look-again = Look again

## How it went

renewal-renewed = A newer edition is open
# $number: the number of the edition; $day: a date; $age: how long ago.
renewal-renewed-text = Its facts are of { $day } ({ $age }). Its number is { $number }. It is kept on this computer and opens from now on.
renewal-already = You already have this edition
renewal-already-text = What came is the edition that was open. There is nothing newer there, and nothing had to be changed.
renewal-open-not-kept = A newer edition is open, but only until you close { -waymark }
# $number: the number of the edition; $day: a date; $age: how long ago.
renewal-open-not-kept-text = Its facts are of { $day } ({ $age }). Its number is { $number }. It could not be kept on this computer. Next time, the edition from before opens.
renewal-failed = No newer edition came
renewal-failed-stays = The edition you have stays open. Nothing was changed.
renewal-failed-none-open = There is still no edition to open. Emergency help works without one.
renewal-failed-nowhere = There was no mirror, folder or file to ask. Name one under “Other ways”, or open a file.
renewal-cancelled = You stopped the renewal
renewal-cancelled-text = What had arrived is gone. The edition that was open stays open.
# Above a list of what was tried.
renewal-attempts = What was tried
renewal-attempts-before = What was tried before, without success

## What changed

renewal-changes-link = See what changed
renewal-changes-title = What changed
# $newer: a date.
renewal-changes-lead = The edition of { $newer } compared with the one that was open before. The comparison is made on this computer.
renewal-changes-nothing-before = There is nothing to compare
renewal-changes-nothing-before-text = { -waymark } compares after a renewal, until it is closed. The edition from before is not kept longer than that.
renewal-changes-country = Country
renewal-changes-everywhere = All countries
renewal-changes-show = Show
renewal-changes-remote = Services that help in every country over the internet are always shown.
renewal-changes-new = New services ({ $count })
renewal-changes-changed = Changed services ({ $count })
renewal-changes-closed = No longer listed ({ $count })
renewal-changes-closed-text = These services are not in the newer edition. They may have closed, or their facts could no longer be trusted. Do not rely on numbers that you noted before.
renewal-changes-closed-search = Search for other services
# $country: the name of a country.
renewal-changes-none-in = Nothing changed for { $country }.
renewal-changes-none = No service is new, changed or gone.
# $count: services of which only sources or dates of checks changed.
renewal-changes-checked-only = { $count ->
    [one] For { $count } more service only notes on the record changed, for example on its sources.
   *[other] For { $count } more services only notes on the record changed, for example on its sources.
}
# $count: how many are not shown.
renewal-changes-more = { $count ->
    [one] { $count } more is not shown here. Choose a country to see less at once.
   *[other] { $count } more are not shown here. Choose a country to see less at once.
}
# $facts: what changed about a service, for example "Cost and Languages".
renewal-changes-facts = Changed: { $facts }
# $fact: what changed, for example "Phone numbers".
renewal-changes-was = { $fact }, before
renewal-changes-is = { $fact }, now
# In place of a text, when nobody stated it.
renewal-changes-was-none = nothing stated
