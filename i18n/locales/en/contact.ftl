### What happens at a first contact: the card of a service, the traces of each way, and the three sentences to begin with.

# Heading on the page of a service, and title of the card.
contact-title = What happens if I contact them
contact-back = Back to the service
contact-print = Print this card

## The short form on the page of a service.

contact-brief-limits = What its pages say about names, secrecy and its limits stands at the top of this page. Read it first.
contact-ask-first-short = Before you give details you can ask: “What do you have to pass on, to whom, and will you tell me?”
contact-brief-asked = They ask what brings you, how you are, and what would help. You can stop at any time.
# A link to the card.
contact-brief-card = Read what to expect
contact-brief-traces = Traces of a call, a message or a visit, and how to lessen them

## The card.

# Below "Read this first", before sentences in English from the service's pages.
contact-limits-secrecy = This is about names, secrecy and what is passed on. Read it before you say anything about yourself.
contact-limits-english = These sentences come from the catalogue. They are not yet in your language and stand here in English.
contact-ask-first = Ask this before you give details
contact-ask-first-quote = “What do you have to pass on, to whom, and will you tell me?”
contact-ask-first-text = The rules differ by country, by profession and by service. They exist to keep children safe. You may ask before you say who you are.
contact-answers = What to expect
# Before points that are common and that this service does not state.
contact-general = Usual at a first contact, not stated by this service
contact-asked = What they will ask
contact-asked-brings = What brings you
contact-asked-how = How you are
contact-asked-child = Whether a child is in danger
contact-asked-suicide = Whether you think of ending your life
contact-asked-help = What would help you
contact-leave-out = What you may leave out
contact-leave-out-name = Your name, at many services. Ask whether it is needed.
contact-leave-out-others = Names of children and other people, until you have understood what is passed on
contact-leave-out-details = Details. You decide how much you say, and you can stop at any time.
contact-leave-out-danger = One thing comes before this: if a child is in danger or is being harmed, say so at once, or call the emergency number.
contact-unnamed = Can I stay unnamed
contact-secret = What stays secret
contact-pass-on = What must be passed on
contact-pass-on-above = What its pages say about names and secrecy stands at the top of this card. What else must be passed on: not known. Ask first.
contact-pass-on-general = Secrecy has limits. Some services must or may inform the authorities when a child in danger can be identified.
contact-next = What happens next
contact-next-waiting = Waiting lists are common. Ask how long it takes, and what you can do meanwhile.
contact-next-back = If they are to get back to you, say how, so that nobody else reads or hears it.
contact-next-other = If it does not fit, ask who else could help.
# Before the address of a web page.
contact-general-source = The usual points follow what one helpline says about its calls. Date of the source unknown:

## Traces. Calm and short; for privacy at home and at work alone. Where it depends on an operator, say so.

contact-traces = What it leaves behind, and how to lessen it
contact-traces-text = For privacy at home and at work. Choose the way that suits you.
contact-traces-limits = Nothing here makes you invisible. The operator of a phone, a mailbox or a network knows of the contact, and authorities with legal power may learn of it.
contact-trace-leaves = It leaves
contact-trace-home = At home
contact-trace-work = At work
contact-trace-phone = An entry in the phone’s list of calls, perhaps also on other devices with the same account. Perhaps a line on the bill: whether it shows single numbers, and free ones, depends on the operator. The service may see your number.
contact-trace-phone-home = Take the call off the list of calls. Many phones can hide their own number in the settings; whether it works depends on the operator, and some services do not take such calls. Find out what the bill shows and who reads it. Speak where nobody overhears you.
contact-trace-phone-work = A work phone can show your employer the numbers. Use your own phone, in a break, outside.
contact-trace-chat = An entry in the browser’s history, perhaps also on other devices with the same account. The chat stays on the screen until you close it. The service sees your connection.
contact-trace-chat-home = Use a private window and close it at the end: then this computer keeps no history of it. Do not let the browser save anything.
contact-trace-chat-work = A network at work can note which sites are opened, in a private window too. Use your own device and your own connection.
contact-trace-email = Your message in the folder of sent mail, the answer in the inbox, and your address with the name that belongs to it. A new message can show on a locked screen.
contact-trace-email-home = Choose an address that is yours alone and does not hold your name. Choose a plain subject. Sign out on shared computers, and switch off previews of new messages.
contact-trace-email-work = Never write from an address at work: others there may be allowed to read it.
contact-trace-website = An entry in the browser’s history and in what it suggests while typing, perhaps also on other devices with the same account.
contact-trace-website-home = Use a private window and close it at the end. Type the address there, not into a search.
contact-trace-website-work = A network at work can note which sites are opened, in a private window too. Use your own device and your own connection.
contact-trace-onion = The address wherever you copy it to. It opens only in a browser made for it, and that program can be seen on the computer.
contact-trace-onion-home = Clear the copied address by copying something else. Others who use the computer can see the program.
contact-trace-onion-work = Leave it for your own device: a network at work can see that such a program is used.
contact-trace-visit = You may be seen on the way or at the door. The way and the appointment can stay in a map, a calendar or a bill for the ticket.
contact-trace-visit-home = Ask what stands on the door and on letters. Write “appointment” in a shared calendar and nothing more. Look whether a phone shares your place with others.
contact-trace-visit-work = An appointment is reason enough for being away. You need not say with whom.

## Three sentences to begin with: a page that is reached from the card, and one without a service.

contact-rehearse = Prepare three sentences
contact-rehearse-text = The first sentence is often the hardest. Pick what fits and take three sentences along. Nothing is kept.
contact-rehearsal-title = Three sentences to begin with
contact-rehearsal-back = Back to the card
contact-rehearsal-lead = Pick what fits. You type nothing, nothing is kept, and it is gone when you leave.
contact-rehearsal-how = How will you begin?
contact-pick-call = With a call
contact-pick-message = With a message, in a chat or by e-mail
contact-rehearsal-for = For whom?
contact-pick-me = For me
contact-pick-close = For somebody close to me
contact-pick-work = For somebody I know from my work
contact-rehearsal-wish = What would you like?
contact-pick-safe = Help so that no child is harmed
contact-pick-works = To know first how it works
contact-pick-appointment = An appointment
contact-pick-advice = Advice
contact-rehearsal-first = What comes first?
contact-pick-unnamed = To stay unnamed
contact-pick-secrecy = To ask what is passed on
contact-pick-both = Both
contact-rehearsal-do = Show the sentences
contact-rehearsal-again = Show other sentences
contact-rehearsal-incomplete = Pick one answer to each question. What you picked still stands.
contact-rehearsal-sentences = Your sentences
# $language is the name of a language, or of several.
contact-rehearsal-same = The pages of this service name { $language } as a language, or are written in it.
contact-rehearsal-other = The same in { $language } as well: the pages of this service name it as a language, or are written in it.
contact-rehearsal-not-ours = The pages of this service name these languages, or are written in them: { $language }. We do not have the sentences in them. They are shown in English. Ask whether English is spoken.
contact-rehearsal-unknown = Which languages this service speaks is not known. Ask first. The sentences are shown in English too.
contact-rehearsal-copy = One click marks all three sentences, so that you can copy or read them.
contact-rehearsal-identified = The pages of this service say that you give your name. You can still ask first what is passed on.
contact-rehearsal-forget = Forget these sentences
contact-nudges = This is enough to begin
contact-nudge-names = No names: not yours, if you do not want to, and not a child’s.
contact-nudge-others = No other people.
contact-nudge-details = No details of what was thought or done.
contact-nudge-stop = You can stop at any time.
contact-emergency = Open the emergency page

## The sentences themselves. They are said by a person to a service: polite, plain, without any confession.

contact-say-call-me = Hello, I am calling for myself.
contact-say-call-close = Hello, I am calling because I am worried about somebody close to me.
contact-say-call-work = Hello, I am calling about somebody I know from my work.
contact-say-message-me = Hello, I am writing for myself.
contact-say-message-close = Hello, I am writing because I am worried about somebody close to me.
contact-say-message-work = Hello, I am writing about somebody I know from my work.
contact-say-safe = I want to make sure that no child is harmed, and I need help with that.
contact-say-works = I would like to know first how this works with you.
contact-say-appointment = I would like to ask for an appointment, and how long the wait is.
contact-say-advice = I would like advice on what can be done now.
contact-say-unnamed = I would like to stay unnamed at first: is that possible?
contact-say-secrecy = Before I tell anything: what do you have to pass on, to whom, and will you tell me?
contact-say-both = I would like to stay unnamed at first, and before I tell anything: what do you have to pass on, and to whom?
