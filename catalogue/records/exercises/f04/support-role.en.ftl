### Words of f04.support-role: supporting without policing.

title = Supporting without policing
purpose = If you want to support the person, here you can find your part, and its limits. You may also decide not to.
never = Only what you offer. No names, nothing of what was done or told.
roles = What is your part?
    .hint = Abuse harms children. Your support can help the person to get help and to keep rules. Staying safe remains their own responsibility, and children’s safety never hangs on you alone.
roles-can = I can, if I want to
roles-encourage = Encourage them to get help and keep going
roles-code = Hold the code of a filter or a device lock
roles-along = Go along to a first appointment
roles-company = Be company in difficult hours
roles-cannot = I cannot, and I need not
roles-therapist = Be their therapist
roles-only-guard = Be the only one who watches over safety
roles-guilt = Carry the guilt for what another adult does
offer = What I offer
    .hint = One thing is enough, and you may take it back. For example: “I will go with you to the first appointment.” If you see that a child may be at risk, your offer ends: call for help.
