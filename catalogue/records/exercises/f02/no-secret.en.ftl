### Words of f02.no-secret: promises I will not make.

title = Promises I will not make
purpose = In a shock, people promise things that they cannot keep. Here you set your limits before somebody asks.
never = Only your own words. No names, and nothing of what the other person did or told you.
limits = Which limits are yours?
    .hint = Abuse harms children, and secrecy can let it go on. These limits protect children and you. The other adult stays responsible for what they do. What the law asks of you is a question for a lawyer.
limits-secret = I do not keep it secret when a child may be at risk
limits-control = I am not the only one who watches over safety
limits-hide = I do not delete or hide anything
limits-lie = I do not lie for anybody
say = How I say it
    .hint = For example: “I will not keep a secret that puts a child at risk.” If you have already promised: “I was in shock. I cannot keep that promise.”
