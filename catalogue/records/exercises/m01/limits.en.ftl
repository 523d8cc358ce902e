### Words of m01.limits: what this is, and what it is not.

title = What this is, and what it is not
purpose = Before you begin: what you can expect here, and what you cannot.
can = These exercises can help you to steady strong feelings, to plan for hard moments and to find a person to talk to. Some of the methods have been tested with people in your situation, mostly with a therapist who gave feedback. On your own they may help less.
    .heading = What it can do
cannot = This is not therapy, and it makes no diagnosis. It cannot know whether you or a child are safe, and it cannot call anyone. If somebody is in danger now, open the emergency page.

    Sexual abuse harms children, and so does every image of it. What an adult does stays that adult’s responsibility.
    .heading = What it cannot do
privacy = What you write is not sent anywhere. What you save stays on this device. Anyone who can unlock the device and this program can read it: perhaps people you live with, or authorities with legal power.

    So write about feelings and coping only. No names, ages or places. Nothing sexual. Nothing about what happened to anyone.
    .heading = Who could read what you save
age = How old are you?
    .hint = The programme is written for adults. Younger people find a page of their own. A date of birth is not asked for.
age-under-16 = Under 16
age-16-17 = 16 or 17
age-adult = 18 or over
age-not-said = Rather not say
services = This program passes nothing on. In services, people listen, and some of them must pass on information when a child is at risk. This protects children.

    The rules differ by country and profession. You can ask before you tell anything: “What would you have to pass on, and when?”
    .heading = What others may have to pass on
understood = Tick what you understand
    .hint = If something is not clear yet, you can go back and read it again.
understood-therapy = This is not therapy
understood-law = This is not legal advice
understood-emergency = In an emergency I call 112 or the local emergency number
understood-nobody = I write nothing that shows who anyone is
