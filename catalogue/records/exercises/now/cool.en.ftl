### Words of now.cool: cold for a moment.

title = Cold for a moment
purpose = Brief cold may bring very strong tension down. It is not for every body, so there is a short check first.
check = Is cold safe for you? Tick what is true.
    .hint = If one stays open, or you are in doubt, slow breathing comes instead.
check-heart = No illness of heart, lungs or circulation
check-faint = No epilepsy, and no fainting
check-pregnant = No pregnancy
check-tablets = No beta-blockers (a heart medicine)
check-eating = No eating disorder
check-allergy = No allergy to cold
how = What is at hand?
    .hint = Do not put your face under water, and do not hold your breath.
how-water = Cold water on my face and wrists
how-pack = A cool pack in a cloth, on my cheeks
how-can = A cold can to hold
cold = 30 seconds of cold, then 30 seconds of rest. Stop if it hurts.
cold-on = Cold now. Breathe as usual.
cold-rest = Take it away. Let your shoulders drop.
