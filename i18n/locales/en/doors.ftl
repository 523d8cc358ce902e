### The pages behind the three doors, and the page for people under 18.

## For me

doors-me-title = For me
doors-me-lead = Sexual thoughts about children can be frightening, and it can feel impossible to speak of them. There are services made for exactly this. You do not have to tell this program anything about yourself.
doors-me-services = Find somebody to talk to
doors-me-thoughts = Help with my own thoughts or behaviour
doors-me-thoughts-text = Services for people who are worried about themselves
doors-me-online = Help with what I look at online
doors-me-online-text = Services for people who are worried about it
doors-me-young = I am under 18
doors-me-young-text = Lines and services for young people
doors-me-first = What you can do now
# The text between two links is one sentence each.
doors-me-unnamed = With some services, the first contact needs no name.
doors-me-unnamed-link = Show services where no name is needed at first
doors-me-alone = Some people find it easier to begin alone.
doors-me-alone-link = Show self-guided programmes
doors-me-exercises = Exercises for hard moments, a plan, and a programme, all on this computer
doors-me-exercises-link = Open the exercises
doors-me-first-words = The first sentence is often the hardest.
doors-me-first-words-link = Prepare three sentences
doors-me-read = Short articles answer what many people ask.
doors-me-read-link = Read
doors-me-happened = If somebody has already been harmed, help is there for that as well.
doors-me-happened-link = Show services for people who have caused harm
doors-me-urgent = If you are afraid that you might harm a child, move away now, to a place with other adults.
doors-me-urgent-link = Open the emergency page
doors-me-truth = Sexual abuse harms children, and so does every image of it. A thought is not an act: what an adult does is that adult’s responsibility. Asking for help early can keep children safe.

## For someone I know

doors-someone-title = For someone I know
doors-someone-lead = Finding out, or being told, can be a shock. Shock, anger, grief and love at the same time are common. Apart from safety, nothing has to be decided today.
doors-someone-other = Help for the person I worry about
doors-someone-other-text = Services for people worried about their own thoughts or behaviour
doors-someone-young = Help for a young person
doors-someone-young-text = Services for young people
doors-someone-first = What you can do now
doors-someone-safe = Children first: see that they are with an adult who keeps them safe. If a child is in danger now, call the emergency number.
doors-someone-told = If a child has told you something: listen, and say that you believe them. Do not question the child. Leave the questions to child protection or the police.
doors-someone-secret = Do not promise to keep a secret when a child may be at risk.
doors-someone-material = Do not open, copy or send any pictures or films.
doors-someone-person = The person you worry about may be in despair. If they speak of ending their life, stay with them and call for help.
doors-someone-proof = You need no proof to ask a service for advice.
doors-someone-exercises = Exercises for you: the first hours, safety at home, looking after yourself.
doors-someone-exercises-link = Open exercises for families and friends
doors-someone-truth = Sexual abuse harms children. The responsibility is always with the adult who acts, never with a child, and not with you.

## For professionals

doors-professionals-title = I work with people
doors-professionals-lead = Search by criteria. This program asks for nothing about the people you work with, and keeps nothing.
doors-professionals-search = Search by criteria
doors-professionals-any = Any
doors-professionals-submit = Show services
doors-professionals-resources = For your own work
doors-professionals-resources-link = Help for professionals
doors-professionals-resources-text = Advice, consultation and material for people at work
doors-professionals-exercises = Lists for conversations
doors-professionals-exercises-text = First response, decision, sheet to hand over, homework, duties
doors-professionals-note = Facts here say who stated them and when. Before you refer somebody, ask the service whether it takes people on.
doors-professionals-duty = This program gives no legal advice. Duties to report differ by country and profession: ask your professional body or a lawyer.
doors-professionals-truth = Sexual abuse harms children. Responsibility stays with the adult who acts, and treating people with respect does not change that: it makes early help possible.

## For people under 18. Young readers; use the informal form where a language has one.

doors-youth-title = I am under 18
doors-youth-lead = If your own thoughts or something you did worries you, you are not the only one. Feelings like these often begin in the teens, and they do not decide your life.
doors-youth-first = What you can do now
doors-youth-talk = Talk to a grown-up helper: a child helpline, a doctor or a youth service. They are used to hard questions.
doors-youth-distance = For now, keep away from being alone with younger children.
doors-youth-images = Do not look at or share sexual pictures of anyone under 18, even of people your age. Such pictures harm the people in them, and laws are for you, too.
doors-youth-danger = If you or somebody else is in danger now, call the emergency number.
doors-youth-lines = Lines for children and young people
doors-youth-choose = Choose your country to see its lines.
# $country: the name of a country.
doors-youth-lines-in = In { $country }
doors-youth-no-lines = No line for children and young people is recorded for { $country } in this edition. A doctor or a grown-up you trust can help, too.
doors-youth-services = Services that say they take young people
doors-youth-under-16 = If you are under 16
doors-youth-16-17 = If you are 16 or 17
doors-youth-none-in = None is recorded for { $country }. These are in other countries:
doors-youth-none = None is recorded in this edition.
doors-youth-all = { $count ->
    [one] See the one service
   *[other] See all { $count } services
}
doors-youth-calm = Calming exercises
doors-youth-calm-text = Short exercises to do alone. Nothing is kept.
doors-youth-read = To read
doors-youth-adult = I am 18 or over
