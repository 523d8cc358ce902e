### The names of closed terms, as they stand in filters, results and services, and other words people type for them.
### Short, in sentence case, fit to stand alone on a button. Person first; never a label for a person.

## Categories of help

term-category-guidance-information = Guidance and information
term-category-psychological-intervention = Psychological help
term-category-social-peer-support = Social and peer support

## Ways of helping

term-method-helpline = Helpline
term-method-online-chat = Online chat
term-method-email = Writing by e-mail
term-method-professional-consultation = Talk with a professional
term-method-referral = Passing on to somebody who fits
term-method-self-guided-programme = Self-guided programme
term-method-exercises = Exercises
term-method-educational-material = Texts and films that explain
term-method-faq = Questions and answers
term-method-assessment = Finding out what is needed
term-method-individual-therapy = Individual therapy
term-method-group-therapy = Group therapy
term-method-therapy = Therapy, form not stated
term-method-medical-treatment = Treatment by a doctor
term-method-peer-group = Peer group
term-method-peer-forum = Moderated forum
term-method-family-support = Support for families and friends

## For whom

term-audience-self-at-risk = People worried about their own thoughts or behaviour
term-audience-self-offended = People who have caused harm
term-audience-non-contact-online-offending = People worried about what they look at online
term-audience-adolescents = Young people
term-audience-family-friends = Families and friends
term-audience-professionals = Professionals

## Ways to reach a service

term-channel-phone = Phone
term-channel-chat = Chat
term-channel-email = E-mail
term-channel-website = Website
term-channel-onion = Onion address
term-channel-visit = Visit

## How a service is given

term-delivery-in-person = In person
term-delivery-phone = By phone
term-delivery-online = Online

## What has to be said about oneself at first

term-anonymity-anonymous = No name needed at first
term-anonymity-pseudonymous = A made-up name is enough at first
term-anonymity-identified = A name is needed

## Who pays

term-cost-free = Free
term-cost-insured = Health insurance pays
term-cost-paid = To be paid

## Where a service works

term-coverage-national = Whole country
term-coverage-local = One place or region
term-coverage-international-online = Online, from every country

## How near a service is to the subject. Shown as a label where it is not "made for this".

term-relevance-dedicated = Made for this
term-relevance-adjacent = Near to this
term-relevance-professional-resource = For people at work
term-relevance-fallback = General line for adults worried about a child

## Who published a page

term-publisher-own = The service itself
term-publisher-government = A public authority
term-publisher-third-party = A newspaper or another body

## Groups of facts

term-fact-group-name = Name
term-fact-group-alternate-name = Other name
term-fact-group-organization = Who runs it
term-fact-group-country = Countries
term-fact-group-description = What it is
term-fact-group-methods = How it helps
term-fact-group-delivery = How it is given
term-fact-group-audiences = Who it is for
term-fact-group-eligibility = Age and other conditions
term-fact-group-anonymity = Staying unnamed
term-fact-group-confidentiality = What is kept secret
term-fact-group-cost = Cost
term-fact-group-languages = Languages
term-fact-group-phones = Phone numbers
term-fact-group-emails = E-mail addresses
term-fact-group-websites = Web addresses
term-fact-group-chat-url = Address of the chat
term-fact-group-addresses = Places
term-fact-group-opening-hours = Hours
term-fact-group-evidence = How well it has been studied
term-fact-group-caveats = Limits

## Who spoke

term-confidence-high = The service’s own page was read
term-confidence-medium = Only pages of others were read
term-confidence-low = Only old or short pages of others were read

## How the languages are known

term-languages-basis-stated = A page says so
term-languages-basis-page-language = Taken from the language of its pages

## Ages, by the person's own word

term-age-under-16 = Under 16
term-age-16-17 = 16 or 17
term-age-18-plus = 18 or older

## Other words that people type for a term or a country. Separated by commas; shown nowhere.

search-words-category-guidance-information = advice, counselling, information
search-words-category-psychological-intervention = psychologist, psychotherapy, treatment, therapist
search-words-category-social-peer-support = self-help group, mutual support
search-words-method-helpline = hotline, phone line, crisis line, call, telephone
search-words-method-online-chat = live chat, messaging
search-words-method-email = mail, letter, write
search-words-method-professional-consultation = advice, counselling, counsellor
search-words-method-self-guided-programme = online course, self-help programme, self-help, program
search-words-method-exercises = practice, worksheets
search-words-method-educational-material = reading, articles, videos, books
search-words-method-faq = faq, frequently asked questions
search-words-method-assessment = diagnosis, evaluation
search-words-method-individual-therapy = psychotherapy, therapist, one to one
search-words-method-group-therapy = therapy group, psychotherapy
search-words-method-therapy = psychotherapy, therapist
search-words-method-medical-treatment = medication, medicine, psychiatrist, doctor
search-words-method-peer-group = self-help group, meeting
search-words-method-peer-forum = message board, community
search-words-method-family-support = parents, partner, wife, husband, mother, father, relatives
search-words-audience-self-at-risk = myself, my thoughts, worried about myself
search-words-audience-self-offended = harmed, court, prison, probation
search-words-audience-non-contact-online-offending = internet, online images, viewing
search-words-audience-adolescents = teenager, teen, youth, under 18
search-words-audience-family-friends = parents, partner, wife, husband, mother, father, relatives, brother, sister
search-words-audience-professionals = clinician, therapist, social worker, teacher, doctor
search-words-country-GB = UK, Great Britain, Britain, England, Scotland, Wales, Northern Ireland
search-words-country-NL = Holland, the Netherlands
search-words-country-CZ = Czech Republic
search-words-country-CH = Swiss
search-words-country-IE = Republic of Ireland, Eire
search-words-country-US = USA, America
