### The sheet that is handed over: what stands on the paper. It is read by somebody who may never have seen this program, so it
### does not name the program. Messages on hours, secrecy and sources are shared with the page of a service.

## The full sheet.

# Also the title in the file's own data: it says nothing of the subject.
sheet-title = Addresses and numbers
sheet-lead = You choose whether you make contact, when, and with whom. You need not tell everything at once.
sheet-ask-first = Before you give details, ask what they must pass on, and to whom.
sheet-english = Some texts come from a catalogue that is written in English. They are shown in English.
sheet-what = What it is
# $kind is a kind of help, $forms the forms of it.
sheet-kind = { $kind }: { $forms }
sheet-contact = Contact
# $number is a telephone number in international form.
sheet-from-abroad = From abroad: { $number }
sheet-holidays-closed = Closed on public holidays.
sheet-hours-always = Open day and night, by its stated hours
sheet-anonymity = Your name
sheet-source = Where these facts come from
sheet-emergency = If somebody is in danger now: 112, anywhere in the European Union.
# $number counts the editions of the catalogue, $day is the day of this one.
sheet-edition = From edition { $number } of the catalogue, { $day }.
sheet-unconfirmed = Numbers and hours change. If one does not work, that is no refusal: try another, or ask the person who gave you this sheet.
sheet-code = Whoever has the program from which this sheet comes can open the same list there: with a photo of this code, with this file, or with the line of letters below.
sheet-code-without = The code holds this list and nothing about you. You do not need it: everything stands on this sheet.
# Read out instead of the code.
sheet-code-label = Code that holds this list of services

## The discreet sheet: a card that says nothing of what the numbers are for.

sheet-discreet-title = Numbers
sheet-discreet-hours-unknown = Hours not known
sheet-discreet-no-number = No number
sheet-discreet-emergency = Emergency: 112
# $number counts the editions of the catalogue.
sheet-discreet-code = List { $number }
