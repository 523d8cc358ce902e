### Words of c.sheet: the referral sheet.

title = Referral sheet
purpose = One page for the service, made with the patient. It is printed or shared by you, and nothing of it is kept here.
never = No names of patients. No sexual detail, no account of acts, no facts of a case. Nothing about a child or any third person.

before = Fill this in with the patient beside you, so that they see every line. Every field can stay empty. When you close it, everything is gone. It does not replace a report: if a child is in danger, or there is suicidal intent, call first.
    .heading = Before you begin

left-out = The sheet never holds sexual detail, an account of acts, facts of a case, third persons, or anything about a child. What child protection has to know goes to child protection, by its own way. Referring does not lift your duty, and responsibility for acts stays with the adult.
    .heading = What stays off the sheet

service-name = Service chosen
    .hint = Its public name.

service-channel = How the service can be reached
service-channel-in-person = In person
service-channel-phone = Telephone
service-channel-video = Video
service-channel-chat = Chat
service-channel-email = E-mail
service-channel-self-guided = Self-guided, online

service-languages = Languages of the service

service-contact = Contact of the service
    .hint = Number or address, as the catalogue states it.

service-hours = Opening hours

service-cost = Cost
service-cost-free = Free
service-cost-insured = By insurance
service-cost-paid = Paid
service-cost-not-known = Not known

service-checked = When were these facts last checked?
    .hint = The date is on the page of the service. If it is old, ask the service first.

why = Why this service fits
why-audience = Made for people in this situation
why-need = Offers the help that is needed
why-language = Speaks the language
why-channel = Works by the channel wished
why-unnamed = One can stay unnamed at first
why-country = Works in this country
why-soon = Can be reached soon
why-legal = Takes people with this legal status
why-cost = Cost is manageable
why-direct = No formal referral needed

referrer-name = Your name
    .hint = Typed each time, and not kept.

referrer-profession = Your profession

referrer-contact = How the service can reach you

patient = Initials or a local code
    .hint = Leave it empty if the patient makes contact alone. Never a full name.

age = Age band
age-under-16 = Under 16
age-from-16 = 16 to 17
age-from-18 = 18 to 25
age-from-26 = 26 and over
age-not-stated = Not stated

patient-language = Language the patient prefers

patient-channel = Channel the patient prefers
patient-channel-in-person = In person
patient-channel-phone = Telephone
patient-channel-video = Video
patient-channel-chat = Chat
patient-channel-email = E-mail

interpreter = Is an interpreter needed?
interpreter-no = No
interpreter-yes = Yes
interpreter-not-known = Not known

need = What is needed?
    .hint = Categories only.
need-assessment = Specialist assessment
need-therapy = Therapy
need-programme = A self-guided programme, with feedback
need-medication = A medication review
need-family = Help for couple or family
need-peer = Moderated peer support
need-helpline = Somebody to talk to soon
need-own-distress = Help with mood, anxiety or sleep

urgency = How soon?
    .hint = Danger goes by telephone, never by sheet.
urgency-danger = Danger to a child or to life
urgency-today = Today
urgency-days = Within days
urgency-weeks = Within weeks
urgency-no-date = No date set

safety = Safety steps already taken
safety-child-asked = Access to children asked about
safety-child-distance = No unsupervised contact with children agreed
safety-child-protection = Duty to report considered, child protection consulted or informed where needed
safety-suicide-asked = Suicide asked about
safety-means = Distance from means
safety-safety-plan = Written safety plan
safety-numbers = Crisis numbers given
safety-own-contact = Next contact with me agreed

treatment = Current treatment
treatment-therapy = In therapy
treatment-medication = Taking medication
treatment-yes = Yes
treatment-no = No
treatment-not-known = Not known

legal = Legal status
    .hint = The category only.
legal-none = None
legal-open = Open
legal-convicted = After conviction
legal-not-stated = Not stated

consent = Consent
    .hint = Ask for each point aloud.
consent-agrees = The patient agrees to this referral
consent-knows = The patient has seen what is passed on
consent-withdraw = The patient knows that consent can be withdrawn

no-consent = Without full consent, do not send the sheet. Give the patient the version that holds only the service, the steps and the helplines. Where a child is in danger your legal duty decides, not this sheet: follow your country’s rules.
    .heading = Consent is missing

pass-on = What may be passed on?
pass-on-contact = How to reach the patient
pass-on-need = The need
pass-on-urgency = The urgency
pass-on-safety = Safety steps
pass-on-treatment = Treatment and medication
pass-on-legal = Legal status
pass-on-nothing = Nothing: the patient makes contact alone

reach-how = How may the service make contact?
reach-how-phone = By telephone
reach-how-email = By e-mail
reach-how-letter = By letter, neutral envelope
reach-how-through-me = Through me
reach-how-patient-calls = Not at all: the patient calls

reach-when = Safe times
    .hint = Days and hours when nobody else answers or reads.

withheld = Showing the number, leaving messages
withheld-withheld = Number withheld
withheld-shown = Number may be shown
withheld-either = Either is fine
withheld-no-message = Number withheld, no messages

told = What the patient was told on confidentiality
told-own-rules = What I must pass on, to whom, and when
told-service-rules = That the service has rules of its own
told-ask-first = That they may ask the service before giving details
told-records = What I record
told-copy = That they may have a copy

interim = Until the service begins
interim-plan = The patient’s plan in this program is ready
interim-helpline = A helpline was given
interim-next-date = A date with me is set
interim-children = What keeps children safe meanwhile is agreed
interim-worse = It is agreed whom to call if it gets worse

ready = Read it with the patient once more. Print the page for the service, or the version for the patient, which holds only service, steps and helplines. Both disappear from here when you close. Ask after a week whether contact was made.
    .heading = Print, then close
