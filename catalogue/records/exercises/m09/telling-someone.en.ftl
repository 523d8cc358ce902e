### Words of m09.telling-someone: should I tell someone close?

title = Should I tell someone close?
purpose = To decide with care whether to tell somebody, whom, and in which words. You need not decide today.
never = No names and nothing about the other person. Not what your thoughts are about, and nothing that has happened.

why-now = Why do you think of telling someone now?
    .hint = Your answer is not kept.
why-now-alone = I can no longer carry it alone
why-now-help = I want help to keep children safe
why-now-honest = I want to be honest with someone close
why-now-found = They may find out anyway
why-now-danger = A child may be at risk now
why-now-other = Something else, or I would rather not say

hopes = What do you hope for?
    .hint = For example: not being alone with it, company at certain times, help in finding a service.
    .item = Hope
hopes-hope = I hope for

risks = What could be hard?
    .hint = People react in different ways, and what is said cannot be taken back. They may need to speak with somebody themselves. If a child may be at risk, they should.
    .item = Difficulty
risks-risk = It could be that

person = Think of the person. What do you know about them?
    .hint = Tick only what you are sure of.
person-calm = They stay calm when things are hard
person-trust = They do not pass on lightly what they are told
person-no-child = There is no child in their home with whom I would be alone
person-help = They can help, or help me to find help

not-yet = Something is missing. Then this may not be the right person to hear it first. A trained listener may be better for both of you. If children live in their home, do not be alone with them. Ask a service soon what the adults there need to know.
    .heading = Perhaps somebody else first

first = Who else could hear it first?
    .hint = Helplines, doctors and therapists are used to hard subjects. They can think it through with you.
first-helpline = A helpline
first-doctor = A doctor
first-therapist = A therapist
first-spoken = I have already spoken with one of them
first-rather-not = I would rather not

sentence = What would you say in one sentence?
    .hint = For example: “I have thoughts that worry me. I want to be sure that no child is ever harmed. Will you help me to find someone who knows about this?” No details are needed.

stays = Telling someone may make it lighter. It does not hand over the responsibility: that stays with you. Sexual abuse harms children, and so does every image of it. The other person can help you to keep children safe. They are not your guard.
    .heading = What stays with you

wait = Wait 24 hours before you tell them. Speak with a service first if you can. If it still seems right, choose a quiet hour with no children near. If a child is at risk, do not wait: get help now.
    .heading = Give it a day

next = What comes next?
next-contact = Prepare a first contact with a service
next-services = Look at services
next-sleep-on-it = I will sleep on it
next-danger = A child may be at risk now
