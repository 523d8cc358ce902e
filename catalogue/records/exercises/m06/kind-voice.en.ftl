### Words of m06.kind-voice: a fair, kind voice.

title = A fair, kind voice
purpose = Find a voice that is kind and honest at once, which can give you strength to stay safe.
never = Only how you feel and cope today. Nothing about sexual thoughts, other people, or what happened.
why = Being kind to yourself excuses nothing. Abuse harms children, and what you do stays your responsibility. A harsh inner voice uses up the strength that you need to keep children safe. A kind voice can be honest and ask something of you. You can practise it.
    .heading = Kind and honest
listen = Three quiet minutes
    .hint = Keep your eyes open if you like. You can stop at any moment.
listen-settle = Feel your feet on the floor. Let your shoulders sink. Let the breath slow down by itself.
listen-person = Think of a wise, fair adult, real or imagined. This person is calm, and wants everybody to be safe, you as well.
listen-tone = Hear the tone in which this person speaks to you: warm, honest, without hurry. It needs no words yet.
check = How was that for you?
    .hint = For some people, kindness stirs up grief. Nothing is wrong with you if it does.
check-go-on = I can go on
check-too-much = It stirs up too much, I want to steady myself
check-stop = I would rather stop here for today
say = What would this person say about today’s struggle?
    .hint = Write it, say it aloud, or only think it. An honest voice also says that keeping children safe is up to you, and that you may ask for help.
act = What is one thing this person would suggest today?
    .hint = Something small that is kind to you and safe for children. If you save it, it becomes a coping card.
