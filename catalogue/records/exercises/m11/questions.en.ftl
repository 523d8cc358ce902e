### Words of m11.questions: questions for my lawyer.

title = Questions for my lawyer
purpose = To go into the conversation prepared, with general questions and nothing about the matter.
adapt-n9 = Choose questions only. Save nothing about the matter, and write nothing beside them.

here = These days are heavy, and thoughts of ending your life are common in them. They can pass. If they are there now, call one of these lines before anything else. The questions can wait until tomorrow.
    .heading = You first

no-story = Do not write the story, not here and not anywhere else. What to say, to whom and when is a question for a lawyer. One thing never waits for a lawyer: if a child is in danger now, call the emergency number.
    .heading = No story in writing

ask = Which questions will you take along?
    .hint = These are general questions. What they are about stays between you and your lawyer.
ask-say = What may I say, and to whom?
ask-therapy = May I begin therapy now?
ask-report = What would a service have to report?
ask-conditions = Which conditions apply to me, exactly?
ask-contact = Whom may I not contact?
ask-home = Where may I live, and whom may I see?
ask-work = What do I have to tell my employer?
ask-timetable = What happens next, and when?
ask-cost = What does it cost, and is there legal aid?
ask-reach = How do I reach you at night?

take-along = You may copy your questions onto paper. Ask about therapy early: in some countries it can begin while a case is open. Whatever is decided, harm to a child is serious, and keeping children safe is an adult’s responsibility every day. Getting help is part of that.
    .heading = Take them along
