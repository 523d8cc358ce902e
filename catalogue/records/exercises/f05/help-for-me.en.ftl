### Words of f05.help-for-me: help for relatives.

title = Help for relatives
purpose = You may have help for your own sake, whatever the other person decides.
kinds = There are helplines that listen to relatives, and in some countries forums and group programmes where relatives meet others in the same situation. Many feel less alone there. A doctor, a counselling service or a therapist can help as well.
    .heading = There is help for you, too
first-call = You need no proof and no finished story. You can ask first what the service must pass on. If you worry about a child, say so: they can think with you how the child is kept safe. The next screen shows services for families and friends.
    .heading = The first contact
