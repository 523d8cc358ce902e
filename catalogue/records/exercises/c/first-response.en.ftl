### Words of c.first-response: when a patient tells you.

title = When a patient tells you
purpose = To keep the door open and children safe in the first minutes of such a conversation.

why = In a survey, fewer than half of those who had sought help found it helpful. People valued a professional who did not judge, was informed and saw the whole person. Sexual interest in children is not by itself an act; abuse harms children, and responsibility lies with the adult who acts. Duties to report differ: check yours.
    .heading = What helps

steps = The first conversation
    .hint = In about this order. Nothing is kept.
steps-thank = Thank them for telling you, and stay calm
steps-limits = State confidentiality and its limits before any details
steps-separate = Separate thoughts, urges, plans, behaviour, and access to a child
steps-suicide = Ask directly about thoughts of suicide
steps-wish = Ask what they want help with
steps-no-detail = Ask for no graphic detail: it is not needed
steps-next = Agree the next contact, with day and time

words = “Thank you for telling me. Before you go on, I would like to say what I can keep to myself and what I cannot.”

    “I do not need details. I need to know whether a child is at risk, and whether you are safe yourself.”

    “There are services for this. Shall we look together?”
    .heading = Sentences you can use

danger = If a child may be in danger, or has been harmed, follow your duty now: emergency number, child protection, police, by your country’s rules. Tell the patient what you do unless that adds to the danger. If there is suicidal intent, do not leave them alone and call emergency care.
    .heading = If it cannot wait
