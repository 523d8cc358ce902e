### Words of c.decide: referral considerations.

title = Referral considerations
purpose = The right level of help at the right speed. Your answers are not kept and not scored.

child = Is a child in immediate danger?
    .hint = Access to a child, a stated plan, escalating behaviour, or a child known to have been harmed.
child-no = Not as far as I know
child-unclear = Unclear
child-yes = Yes

clarify-child = Unclear means: find out today. Ask about access to children without asking for details. Speak with child protection advice or your supervisor, without a name if your rules allow. Follow your duty to report if it applies. Agree what the patient does about contact with children until then.
    .heading = Unclear is urgent

suicide = Is there a risk of suicide?
    .hint = Ask directly. The risk is high after discovery, a search or an arrest.
suicide-none = Asked: no such thoughts
suicide-thoughts = Thoughts, no intent or plan
suicide-not-asked = Not asked yet
suicide-intent = Intent or a plan

suicide-care = If you have not asked, ask before the patient leaves. With thoughts but no intent: a written safety plan, distance from means, somebody who stays with them, crisis numbers on paper, and a contact within days. With intent or a plan: emergency care now, and do not leave them alone.
    .heading = Before the patient leaves

differential = What have you considered?
    .hint = Tick what you have thought through. Several can be present at once.
differential-ocd = Obsessive-compulsive disorder
differential-depression = Depression
differential-psychosis = Psychosis
differential-mania = Mania or hypomania
differential-neurocognitive = Neurocognitive disorder, new onset in later life
differential-medication = Effects of medication
differential-intellectual = Intellectual disability
differential-autism = Autism
differential-substances = Substance use
differential-trauma = Trauma

ocd-note = Unwanted thoughts that horrify the person, with checking, avoidance and a need for reassurance, can be obsessive-compulsive disorder. It is often misjudged. The treatment is exposure with response prevention by a trained clinician, not prevention work. Only a careful assessment can tell; until then, children’s safety is kept in view.
    .heading = When the fear is the problem

needs = What does the patient need?
needs-specialist = Specialist assessment
needs-cbt = A programme based on cognitive behavioural therapy
needs-medication = A medication review
needs-family = Help for couple or family
needs-peer = Moderated peer support
needs-helpline = A helpline now

legal = Legal status
    .hint = Some services do not take people while a case is open. No facts of the case.
legal-none = No police or court matter
legal-open = Open
legal-convicted = After a conviction
legal-not-stated = Not stated

language = Which language does it take?
language-local = The language of this country
language-other = Another one, spoken at the service
language-interpreter = An interpreter
language-not-known = Not known

channel = Which channel would the patient use?
channel-in-person = In person
channel-phone = Telephone
channel-video = Video
channel-chat = Chat or e-mail
channel-self-guided = Self-guided, with somebody to report to
channel-no-preference = No preference

categories = Specialist assessment, therapy, medication: “Psychological help”. Helpline, advice, self-guided programme: “Guidance and information”. Peers, couple, family: “Social and peer support”. There is no risk score here: structured risk assessment belongs to trained services.
    .heading = Where to look

settle = Settle before you refer: does the service take this age, language and legal status; what must it pass on; how long is the wait; who holds the contact meanwhile; what keeps children safe until then. Then choose a service and, with consent, make the referral sheet.
    .heading = To settle first
