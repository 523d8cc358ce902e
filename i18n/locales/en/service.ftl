### The page of one service.

service-back = Back to the list
# $name is another name in use.
service-also = Also called { $name }
service-run-by = Run by { $name }
service-english-only = The texts of this page that come from the catalogue are not yet in your language. They are shown in English.
service-caveats = Read this first
service-unknown = Not known. Ask first.

## Ways to make contact.

service-contact = Ways to make contact
service-contact-none = No number and no address was found on the pages that were read. That does not mean that there is none.
service-organization-website = Website of the organization
service-number-international = From abroad
service-number-looks-free = This may be a free number.
service-number-free-warning = Free numbers often work only inside their country.
service-number-free = The call is free.
service-number-not-free = The call costs money.
# $country is the name of the country in which a short number works.
service-number-short = Works only inside { $country }.
service-number-short-anywhere = Works only inside its country.
service-number-own-page = The service’s own page prints this number.
service-number-other-page = Only pages of others print this number.
service-address-to-copy = The program opens no websites. You can copy the address.
service-address-unknown = Its address was not found on the pages that were read. Ask first.
service-street-unknown = The street was not found. Ask first.

## Hours.

service-hours = Hours
service-hours-whole = Hours of the service
service-hours-unknown = Hours not known. Ask first.
service-hours-always = Open day and night, by its stated hours
service-hours-open = Open now until { $time }, by its stated hours
service-hours-closed-today = Closed now. Opens again today at { $time }, by its stated hours
service-hours-closed-tomorrow = Closed now. Opens again tomorrow at { $time }, by its stated hours
service-hours-closed-day = Closed now. Opens again on { $weekday } at { $time }, by its stated hours
# One line of a week. $days is a day, a list of days, or a stretch of days.
service-hours-line = { $days }: { $opens } to { $closes }
service-hours-line-all-day = { $days }: day and night
service-hours-days = { $first } to { $last }
service-hours-every-day = Every day
service-hours-zone = Times in the zone { $zone }.
service-hours-holidays-closed = Closed on public holidays. This program does not know the holidays.
service-hours-holidays-unknown = On public holidays the hours may differ.
service-hours-stated = The page says:

## Traces: what contact leaves behind at home and at work. One calm line each.

# The word before each of these lines.
service-trace = Traces
service-trace-phone = A call can appear on the phone bill and in the phone’s list of calls.
service-trace-chat = A chat on the web can appear in the browser’s history. The chat service sees your connection.
service-trace-email = A message stays in the folder of sent mail, and it shows your mail address.
service-trace-website = A visit can appear in the browser’s history. At work, the network may note it.
service-trace-onion = The address stays wherever you copy it to.
service-trace-visit = A route or an appointment can stay in a map or a calendar.

## What is known of the service: names of rows and what stands in them.

service-facts = What to know
service-secret = What is kept secret
service-secret-anonymous = Its pages say that you need not give your name at first contact.
service-secret-pseudonymous = Its pages say that a made-up name is enough at first contact.
service-secret-identified = Its pages say that you give your name at first contact.
service-secret-anonymity-unknown = Whether you can stay unnamed at first contact: not known. Ask first.
service-secret-unknown = What the service keeps secret: not known. Ask first.
service-secret-limits = Secrecy has limits: some services must or may inform the authorities when a child in danger can be identified. You can ask about the limits at the beginning.
service-for = Who it is for
service-not-for = Who it is not for
service-for-min-age = From the age of { $age }
service-for-max-age = Up to the age of { $age }
service-for-ages = From { $from } to { $to } years
service-not-under = People under { $age }
service-not-over = People over { $age }
# Below the services that are general lines for adults worried about a child.
service-not-for-self = People worried about their own thoughts or behaviour: this is a general line for adults worried about a child
service-not-for-public = People who do not come for their work
service-not-for-others = Whether others are excluded: not known. Ask first.
service-for-ages-unknown = Ages: not known. Ask first.
service-cost = Cost
service-waiting = Waiting time
service-start = How to start
service-start-contact = Use one of the ways to make contact above. What happens next is not known. You can ask that first.
service-start-unknown = Not known. No way to make contact was found.
service-languages = Languages
service-languages-ask = Ask which ones are spoken.
service-help = Kinds of help
service-delivery = Where help is given
service-where = Area
service-evidence = How well it has been studied
service-evidence-tested-with-group = Tested with this group as part of a course
service-evidence-tested-with-others = Tested with other people
service-evidence-used-in-programmes = Used in programmes
service-evidence-practice-wisdom = From practice

## Sources.

service-sources = Where these facts come from
# $day is the day on which stored copies of the pages were read.
service-sources-read = Read in stored copies of public pages on { $day }.
service-sources-not-checked = Nobody has asked the service whether they are still right.
# $who says whose pages were read.
service-sources-who = { $who }.
service-sources-age = An old page may no longer be right, whoever wrote it.
service-sources-sorting = Sorting it by kind of help and by audience is our own reading of these pages.
# Below a fact. $publisher is who published the page.
service-said = Source: { $publisher }. Page dated { $date }, { $age }
service-said-undated = Source: { $publisher }. Date of the source unknown
service-said-nobody = Source: not recorded for this fact
service-source-dated = Page dated { $date }, { $age }
service-source-undated = Date of the source unknown
# Before a list of groups of facts.
service-source-for = Supports
service-ageing = This may have changed. Ask.
# A check with the service itself. $how is one of the ways below, $people the number of people who did, $facts what was checked.
service-checked = Checked on { $day }, { $age }, { $how } ({ $people ->
    [one] one person
   *[other] { $people } people
}): { $facts }
service-check-phoned = by telephone
service-check-written = in writing
service-check-provider-signed = signed by the service
service-check-web-page = on its page
service-check-stored-copy = in a stored copy of a page
