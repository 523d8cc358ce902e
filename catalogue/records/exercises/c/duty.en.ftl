### Words of c.duty: confidentiality and reporting.

title = Confidentiality and reporting, before you meet
purpose = To know your own duties before somebody speaks, so that you can state them first.

differs = Secrecy protects what a person tells you, so that people seek help before a child is harmed. Where a child is in serious danger it may, or must, be broken. The rules differ by country, profession and employer. A European project mapped them, and found them hard to read even for therapists.
    .heading = It differs

before-meeting = What do you know?
    .hint = Tick what you could say aloud today. Nothing is kept.
before-meeting-country = My country’s rule, and what it calls for
before-meeting-profession = My profession’s rule
before-meeting-employer = My employer’s rule
before-meeting-who-decides = Who decides with me, and how I reach them
before-meeting-what-i-say = What I tell the patient, and at which moment
before-meeting-record = How I record it

find-out = Settle what is missing before the conversation, not during it. Ask your professional body, your employer, a child protection service that advises professionals, or a lawyer. You can usually ask without naming anyone. If a child is in danger now, do not wait until everything is settled.
    .heading = Find out what is missing

limit = This text is general and is no legal advice. A thought is not an act, and many trainees wrongly believe that sexual interest alone must always be reported; check your rule. Abuse harms children. If there are signs of danger, children’s safety comes before discretion, as far as your law provides.
    .heading = What this text cannot do
