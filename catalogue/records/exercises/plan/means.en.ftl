### Words of plan.means: distance from means of self-harm.

title = Keeping myself safe
purpose = Thoughts of ending your life can come and go. Distance from what you could use gives them time to go.
adapt-n2 = If you might act on thoughts of ending your life, open the emergency page first. Then fill this in together with someone.
means = What makes it safer for you?
    .hint = Tick what is done, or what you will do today. Ask another adult to help. If you might act on the thought, call now.
means-medicines = Another adult keeps my medicines
means-sharp = Sharp things are away
means-tonight = I am not alone tonight
means-other = Something else is out of reach
