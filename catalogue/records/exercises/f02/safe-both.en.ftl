### Words of f02.safe-both: if they talk of suicide.

title = If they talk of suicide
purpose = What you can do when the other person speaks of ending their life, or when you fear it.
ask = Ask calmly and directly: “Are you thinking of ending your life?” Asking does not put the thought there. If the answer is yes, or you are not sure, see that they are not alone, and call for help. If they are about to act, call the emergency number now.
    .heading = Ask
stay = Stay, or see that another adult stays. Listen more than you speak. You do not have to solve anything. A child must never be the one who watches over them. If you are afraid for yourself or a child, go to a safe place and call the emergency number.
    .heading = Stay
means = Move away what could be used, if you can do it safely: medicines, sharp things, car keys. Another adult can keep them. Do not touch a weapon. Go to a safe place and tell the emergency service about it.
    .heading = Put distance in between
call = Call the emergency number if they have taken something, are hurt, have a plan or have gone away. For everything else, a crisis line helps you as well: you can call for somebody else. Calling is not a betrayal. It can save a life.
    .heading = Call
both = Abuse harms children, and the adult who acts stays responsible, also in despair. Thoughts of suicide are a danger of their own. Both count: see that children are with a safe adult, and that the person is not alone. You cannot carry another person’s life alone, and you do not have to.
    .heading = Children safe, and this person safe
paper = Write these numbers on paper
    .hint = A phone can be empty, lost or taken away. Ticks here are not kept.
paper-emergency = The emergency number
paper-crisis-line = A crisis line
paper-doctor = Their doctor, or the doctor on call
paper-adult = An adult who can come
paper-mine = A helpline for me
safe = Is the person safe for now?
    .hint = Your answer is not kept.
safe-yes = Yes, for now
safe-unsure = I am not sure
safe-no = No
later = Ask again in a few hours, and tomorrow. The first days after finding out or after a police visit can be the most dangerous. Share this with at least one other adult, so that you can eat and sleep. If the danger comes back, call again.
    .heading = The next days
