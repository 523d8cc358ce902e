### Words of m09.peer-check: choosing peer support safely.

title = Choosing peer support safely
purpose = Talking with others in a similar situation may help some people. It is safe only in a group that puts children first. Here is what to look for.

group = Is this a group that keeps children safe?
    .hint = Think of one group, online or elsewhere. Tick only what you know to be true. Which group it is, is not asked.
group-says-so = It says plainly that sexual contact with children and images of abuse are harmful and wrong
group-moderated = Trained people moderate it
group-nothing-sexual = Nothing sexual is posted or discussed
group-adults = No one under 18 takes part
group-no-media = Nobody shares pictures or films in private
group-supports-help = It supports getting professional help

leave = If even one is missing, or you are not sure, leave. You need give no reason. A place that makes harm to children seem smaller makes harm easier, even if people there are kind to you. If a child is in danger there, tell the police.
    .heading = Leave this group

found = Do you have a group in which all of it is true?
    .hint = This program has no community of its own. It only names the services of its catalogue.
found-found = Yes, I have one
found-looking = No, show me the services
found-later = Not now

stay-awake = Groups change. Ask these six questions again every few weeks. Peers can listen, but they do not replace professional help, and no study has shown that groups prevent abuse. Sexual abuse harms children. Keeping them safe stays your own responsibility.
    .heading = Look again from time to time
