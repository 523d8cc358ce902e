### Words of now.reach: contact someone.

title = Contact someone
purpose = A human voice can help in a hard hour. You do not have to tell everything. You need not say what it is about.
who = Who could it be now?
who-company = An adult who is good company
who-helper = An adult who can help me
who-service = A prevention service
who-line = A crisis line
who-doctor = A doctor or therapist
company = Call, write or go there. It may be about anything at all. If nobody stands in your plan yet, think of one adult you like to be with.
    .heading = Good company
people = These are people you chose yourself. If nobody stands in your plan yet, a service or a crisis line can take this place.
    .heading = People who can help
services = The people there know this subject. You can ask first what they would have to pass on, and when. If no service stands in your plan yet, you can look for one in a moment.
    .heading = Services
line = A crisis line listens, whatever the reason. You can begin with one sentence. You do not have to be in the worst state to call.
    .heading = Crisis lines
doctor = You can say that it is urgent and that you are not well. You can ask first what stays confidential. At night or at weekends, call a crisis line; in an emergency, the emergency number.
    .heading = Doctor or therapist
words-person = You can say or write one of these.

    “I’m having a hard hour. Can you talk about anything at all?”

    “I’m safe, but I don’t want to be alone.”
    .heading = First words
words-service = You can say one of these.

    “I want to make sure I never harm anyone. I don’t want to give my name.”

    “I’m worried about someone. I don’t know what to do.”

    “I’m not well, and I don’t want to be alone with it.”
    .heading = First words
reached = Did you reach someone?
reached-yes = Yes
reached-no-answer = No answer, show me the list again
reached-find = I want to look for a service
reached-not-yet = Not yet
later = That is all right. You can try a message instead of a call, or go where other adults are.

    If you or a child are not safe, do not wait. Call the emergency number now.
    .heading = Not yet
