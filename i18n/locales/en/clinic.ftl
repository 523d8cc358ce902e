### For people at work: the table of criteria, the page that makes a sheet, lists that are opened, worksheets. What stands on the
### sheet itself is in sheet.ftl. Nothing here asks about the people they work with.

clinic-back = Back to the search by criteria
clinic-cancel = Cancel
clinic-search = Search by criteria

## The table.

clinic-ways = For your work
clinic-short-list = Short list
clinic-compare = Compare
clinic-duties = Duties by country
# A link to the short list. $count is the number of services on it.
clinic-aside = Short list ({ $count })
clinic-on-short-list = On your short list
clinic-put-aside = Put on short list
# Before the name of a service, at its box.
clinic-tick = Tick for a sheet:
clinic-sheet-ticked = Make a sheet of the ticked services
clinic-afresh = Clear all criteria
clinic-none = No service fits all criteria. Set one of them back to “Any”.
clinic-unknown = Not known here
clinic-ask-service = not known here. Ask.
clinic-referral = Way of referral:
clinic-waiting = Waiting time:
# $day is the day of the last check with the service itself.
clinic-checked = Checked on { $day }
clinic-checked-never = Nobody has asked the service yet
clinic-sort = Order
clinic-sort-usual = As in the search
clinic-sort-name = By name
clinic-sort-country = By country
clinic-sort-dated = Newest page first
clinic-column-service = Service
clinic-column-where = Country and languages
clinic-column-ways = Contact, name, cost
clinic-column-for = For whom
clinic-column-evidence = How well studied
clinic-column-referral = Referral and waiting
clinic-column-checked = Last check

## The page that makes a sheet.

clinic-sheet-title = Sheet to hand over
clinic-sheet-lead = A sheet of paper for the person in front of you, in their language. It says nothing about them, and this program does not ask.
clinic-sheet-none = No service is chosen yet
clinic-sheet-none-text = Put services on the short list, or tick them in the search. They appear here.
clinic-sheet-services = Services on the sheet
clinic-sheet-language = Language of the sheet
clinic-sheet-kind = Which sheet
clinic-sheet-full = Full sheet
clinic-sheet-full-text = Everything that matters before somebody makes contact, on A4. For the table at home or for the file.
clinic-sheet-discreet = Discreet sheet
clinic-sheet-discreet-text = Numbers and hours alone, in the size of a bank card. No name of a service, no word on the subject. For the pocket.
clinic-sheet-show = Show the sheet
clinic-sheet-ready = As it will be printed
clinic-sheet-unprinted = These services have no number that is known. On the discreet sheet they are in the code alone:
# $most is the number of services that fit.
clinic-sheet-many = A sheet holds { $most } services at most. Take some away.
clinic-sheet-save = Save as PDF
clinic-sheet-print = Print
clinic-sheet-gone = A file that you save stays where you put it, with its date. This program does not note that you made it.
clinic-sheet-saved = The system’s own dialog asks where to put the file.
clinic-sheet-printing = The system’s own dialog for printing opens.
clinic-sheet-dialog = Save the sheet
clinic-sheet-dialog-save = Save
# The name of the file to begin with. It says nothing of what is in it.
clinic-sheet-file = sheet.pdf

## Opening a list.

clinic-open-title = Open a list
clinic-open-lead = Somebody gave you a sheet or a card with a square code on it. Open the same list here.
clinic-open-file = From a photo or a file
clinic-open-file-text = A photo of the code (PNG or JPEG), the PDF of the sheet, or a text file.
clinic-open-dialog = Choose a file
clinic-open-waiting = The dialog for a file is open
clinic-open-waiting-text = When you have picked a file, the list appears here. A large photo takes a moment.
clinic-open-look = Look whether it is there
clinic-open-paste = From text
clinic-open-text = The line of letters below the code
clinic-open-text-hint = It begins with L1. You can paste the whole sheet: the line is found. Spaces and line breaks do not matter.
clinic-open-submit = Open the list
clinic-open-kept = What you open stays in memory and goes when you close the program.
clinic-opened-title = The list you opened
clinic-opened-back = Open another list
# $count is the number of services on the list.
clinic-opened-count = { $count ->
    [one] One service is on it.
   *[other] { $count } services are on it.
}
# $theirs is the number of the edition the list was made with, $ours that of the edition on this computer.
clinic-opened-older = The list was made with an older edition ({ $theirs }). You have edition { $ours }: what you read here is newer than the sheet.
clinic-opened-newer = The list was made with a newer edition ({ $theirs }). You have edition { $ours }. If something differs, the sheet is right. A renewal brings your edition up to date.
clinic-opened-unknown = This edition does not know these services
clinic-opened-unknown-text = They are on the list and not in the catalogue on this computer: it may be older, or they were taken out. This is what they are called inside the list:
clinic-opened-take = Your short list is not empty
clinic-opened-add = Add these at its end
clinic-opened-replace = Put these in its place
clinic-opened-taken = The services that this edition knows are on your short list, in this order.
# $most is the number of services that the short list holds.
clinic-opened-full = The short list holds { $most } services. Those without a note here found no room.

## Why a list was not opened: what happened, and what to do now. $most is the number of services on a list.

clinic-wrong-large = This file is too large
clinic-wrong-large-advice = Take the photo with fewer pixels, or cut it down to the code.
clinic-wrong-refused = This file could not be read
clinic-wrong-refused-advice = The system did not hand it out. Copy it to another folder and try again.
clinic-wrong-empty-file = This file is empty
clinic-wrong-empty-file-advice = Choose another file.
clinic-wrong-picture = This picture cannot be read
clinic-wrong-picture-advice = Take the photo again, or paste the line of letters.
clinic-wrong-no-code = No code was found in this picture
clinic-wrong-no-code-advice = Lay the sheet flat, in good light, and let the code fill half of the photo. The line of letters works too.
clinic-wrong-pdf = No list was found in this PDF
clinic-wrong-pdf-advice = Only the file that was saved here carries the list. Take a photo of the code instead, or paste the line of letters.
clinic-wrong-empty = There is no text yet
clinic-wrong-empty-advice = Paste the line of letters that stands below the code.
clinic-wrong-long = This text is too long
clinic-wrong-long-advice = Paste only the line of letters that stands below the code.
clinic-wrong-newer = A newer program made this list
clinic-wrong-newer-advice = This copy cannot read it. Everything still stands on the sheet itself.
clinic-wrong-cut = The end of the list is missing
clinic-wrong-cut-advice = Copy the whole line, up to the slash at its end.
clinic-wrong-damaged = Something in the list is not as it was written
clinic-wrong-damaged-advice = Copy the line again, or take a photo of the code. Nothing was opened, so that no wrong service appears.
clinic-wrong-many = The list is longer than { $most } services
clinic-wrong-many-advice = This program makes no such lists. Nothing was opened.
clinic-wrong-repeated = The list names a service twice
clinic-wrong-repeated-advice = This program makes no such lists. Nothing was opened.
clinic-wrong-none = There is no list in this text
clinic-wrong-none-advice = A list begins with L1. and ends with a slash. Other codes, such as those on posters, are not lists.
clinic-wrong-kind = This kind of file cannot be opened here
clinic-wrong-kind-advice = A photo (PNG or JPEG), the PDF of the sheet and a text file can.

## Worksheets.

clinic-worksheets-title = Exercises as worksheets
clinic-worksheets-lead = Exercises on paper, with room to write. For between two conversations.
clinic-worksheets-agree = Agree first who sees what. The person shows what they want to show.
clinic-worksheets-home = Paper is found at home. Ask whether there is a safe place for it.
clinic-worksheets-stop = If an exercise makes things harder twice, leave it.
clinic-worksheets-language = Language of the worksheets
clinic-worksheets-show = Show the worksheets
clinic-worksheets-back = Choose others
clinic-worksheets-none = There are no exercises in this edition.
# $most is the number of exercises that can be printed at once.
clinic-worksheets-wrong = Tick at least one exercise, and { $most } at most.
# On paper, after the name of a column.
clinic-paper-scale = (0 to 10)
# Read out instead of empty lines.
clinic-paper-lines = Lines to write on
clinic-paper-talk = Talk about this, or think about it. Do not write it down.
clinic-paper-stop = If this makes things harder, stop and do something calming. In an emergency: 112.
