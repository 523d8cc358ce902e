### The short list: services that somebody has put aside.

shortlist-title = Short list
# $count is how many services are on it, $most how many there can be.
shortlist-count = { $count ->
    [one] One service, of { $most } at most. It is only in memory and is gone when you leave, unless you keep it.
   *[other] { $count } services in your order, of { $most } at most. They are only in memory and are gone when you leave, unless you keep them.
}
shortlist-empty = Nothing is on it yet.
shortlist-empty-how = Put services aside in the list of results or on their own pages. Here you can order, compare and print them.
shortlist-to-find = Back to the search
# A quiet link on other pages.
shortlist-link = { $count ->
    [one] Your short list: one service
   *[other] Your short list: { $count } services
}

## On the page of a service and on its card.

shortlist-add = Put aside
shortlist-remove = Take off
shortlist-place-on = On your short list
shortlist-place-full = Your short list is full

## On the list.

shortlist-raise = Move up
shortlist-full = The list is full
# Before the name of a service.
shortlist-full-text = Nothing was changed. Take one service off first. This one is not on it:
shortlist-unknown-some = Some services are not in the edition that is open. They stay on your list, by their ids.
# Below or before the id of a service.
shortlist-unknown = Not in this edition. Another edition may have it; it may also have been taken out.

## Comparing.

shortlist-compare = Compare
shortlist-compare-hint = Tick two to four services.
shortlist-compare-do = Compare the ticked ones
shortlist-compare-count = Tick two, three or four services. Your ticks still stand.

## Paper.

shortlist-paper = On paper
shortlist-paper-text = The page prints in your order, with numbers and hours. Paper can be found by others, and the printer may remember it.
shortlist-print = Print this list
# A link beside the button that prints: a sheet for another person, full or for a pocket, with a code that opens the list elsewhere.
shortlist-sheet = Make a sheet to hand over

## Keeping.

shortlist-keeping = Keeping it
shortlist-keep = Keep this list
shortlist-open = Open the kept list
shortlist-open-locked = Open what is kept
shortlist-keeping-none = Nothing of it is kept. That needs a passphrase, and only when you say so.
shortlist-keeping-memory = The list is only in memory. You can keep it on this computer, under a passphrase.
shortlist-keeping-kept = It is kept as it stands.
shortlist-keeping-other = Another short list is kept. Opening it puts its services below these. Keeping this one adds it to the kept one; nothing is lost.
shortlist-keeping-replaces = The kept list has services that you took off. Keeping this one takes them out of the kept one too.
shortlist-keeping-locked = What is kept on this computer is locked. If a short list is in it, it opens with your passphrase.
shortlist-keeping-no-place = This computer has no place for files of your own, so the list cannot be kept.
shortlist-done-kept = The list is kept.
# $most is how many services a list can have.
shortlist-done-too-many = Not kept: this list and the kept one are together more than { $most }. Nothing was lost. Take some off, or erase some of the kept one.
shortlist-done-opened = The kept list is open.
shortlist-done-opened-in-part = The list has room for { $most }. Some of the kept one had none; they are still kept.
shortlist-done-nothing = No short list is kept.
shortlist-done-cleared = The list is empty. What is kept stays kept.
shortlist-done-no-place = Not kept: this computer has no place for files of your own.

## Clearing.

shortlist-clear-link = Clear the list
shortlist-clear-title = Clear the short list
shortlist-clear-count = { $count ->
    [one] One service is on it.
   *[other] { $count } services are on it.
}
shortlist-clear-text = They are taken off. What is kept stays kept until you erase it there.
shortlist-clear-yes = Clear it
shortlist-clear-no = Leave it as it is
