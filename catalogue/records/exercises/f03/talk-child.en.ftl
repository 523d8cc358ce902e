### Words of f03.talk-child: talking with children.

title = Talking with children
purpose = How to tell children about a hard situation: true, short and without burdening them. If there is a case, ask the professionals involved before you talk.
never = Only what you would say. No child’s name or age, and nothing about what anybody did.
age = Which age would you like to read about?
    .hint = Your choice only decides the next screen. It is not kept.
age-small = Small children
age-school = Children of school age
age-teen = Teenagers
for-small = A few words are enough: “Something is not all right, and the grown-ups are taking care of it. You have done nothing wrong. I am here.” Small children need their routine and the same safe adults. They may ask often. Give the same short answer each time.
    .heading = Small children
for-school = Children of school age notice much and often think it is because of them. “There is a serious worry about something an adult did. Other adults are looking into it. It is not because of you. You may ask me anything, and I will tell you what I can.”
    .heading = Children of school age
for-teen = Teenagers may hear it elsewhere, so tell them early. “Something serious is being looked into. You do not have to take sides, and you do not have to keep it to yourself. Who would be good for you to talk to?” It is all right if they want to know more, or nothing for now.
    .heading = Teenagers
principles = Keep to what is true, and keep it short. Say that it is not the child’s fault: an adult is always responsible. Say who keeps them safe now. Name people they can tell: you, another adult, a children’s helpline. All their feelings are allowed, also love for the person.
    .heading = What a child needs to hear
unburdened = Give no details. Ask for no details: questions can frighten a child and make later help harder. Do not let a child keep secrets, carry messages, choose sides or comfort you. If a child tells you something, listen and say that you believe them. Then call child protection.
    .heading = What a child should not have to carry
sentence = My first sentence
    .hint = Write it or just think it. It is not kept. Say it aloud once and hear how it sounds.
ask-first = If police, a court or child protection is involved, ask the professional in charge before you talk with a child. They can say what is good for the child and what might disturb the case. If nobody is involved yet, a helpline or a child counselling service can help you prepare.
    .heading = Before you talk
