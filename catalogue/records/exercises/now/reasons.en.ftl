### Words of now.reasons: read my reasons.

title = Read my reasons
purpose = In a hard moment it is easy to lose sight of what matters. Here you can read it again.
read = I choose what I do.

    Every child has a right to be safe, and I stand by that.

    I can be a person I am able to live with.
    .heading = What matters to me
next = Read slowly. What would help now?
next-again = I read them again
next-plan = I open my plan
next-enough = That is enough for now
