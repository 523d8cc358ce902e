### Secrecy and duties to report, country by country.

duties-title = Secrecy and duties by country
duties-lead = What stays secret, and what has to be passed on, depends on the country, on the profession and on the service.
duties-not-advice = This is general information and no legal advice. Always ask first: services, your professional body, or a lawyer.
duties-recorded = Something is recorded for
# $day is the day on which the pages were read, $last the last day on which they may be shown.
duties-checked = Read on { $day }. Shown until { $last }, then it has to be checked again.
duties-expired-short = Not checked: what was recorded is too old
duties-none = This edition records nothing of any country.
duties-others = Every other country
duties-others-text = Not known here; ask first. We do not guess at law.
# $country: the name of a country.
duties-unknown-in = { $country }: not known here. Ask first.
# $country: the name of a country.
duties-in = Secrecy and duties: { $country }
# $country: the name of a country, $day the last day on which the statements were shown.
duties-expired = { $country }: not checked. What was recorded ran out on { $day }, and nobody has checked it since. Ask first.
duties-unknown = Not known here. Ask first.
duties-of-therapists = Therapists and doctors
duties-of-helplines = Helplines and advice services
duties-of-people-working-with-children = People who work or volunteer with children
duties-of-everyone = Everybody
duties-ask = Questions to ask before anything else
duties-ask-what = What do you have to pass on, and in which case?
duties-ask-whom = To whom?
duties-ask-told = Will I be told before you do it?
duties-ask-names = Until you have understood the answers, name no child and no other person.
duties-read = Read: confidentiality, and where it ends
duties-truth = A child in danger comes first, whatever a law says. If a child is in danger now, call 112 or your local emergency number.

## Links on the page for professionals.

duties-professionals = Duties by country
duties-professionals-text = What is recorded, with its source and its last day
duties-guide = When somebody tells you: a guide on two pages
duties-guide-text = To read before, and to print
duties-articles = Articles for people at work
duties-articles-text = First response, referral, evidence, language
