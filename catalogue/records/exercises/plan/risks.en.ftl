### Words of plan.risks: risky situations and what to do then.

title = Risky situations
purpose = Decide now what you will do when it gets risky. A child can be harmed where nobody stops in time, and stopping is your responsibility.
never = Only kinds of situations. No places by name, no people, nothing about what happened.
adapt-n2 = If you might act on thoughts of ending your life, open the emergency page first. Then fill this in together with someone.
risks = When is it hard to stay safe, and what will you do then?
    .hint = For example: alone in the evening, after a quarrel, late at a device. Where children are near, the answer is to leave.
    .item = If and then
risks-situation = If … (the kind of situation)
risks-answer = Then I will … (one thing, quick to begin)
