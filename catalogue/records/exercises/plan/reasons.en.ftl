### Words of plan.reasons: reasons, values and one’s own line.

title = My reasons
purpose = What you want to keep safe, and the person you want to be. In a hard hour you can read it again.
never = Reasons only. No names, and nothing about any child or about what happened.
adapt-n2 = If you might act on thoughts of ending your life, open the emergency page first. Then fill this in together with someone.
reasons = Why do you want to stay on track?
    .hint = One reason, one value or one promise a line. For example: no child will carry my problem.
    .item = Reason
reasons-reason = In one sentence
