### Words of f02.listening: if they tell you.

title = If they tell you
purpose = Someone tells you about sexual thoughts about children. What you say can make help more likely and keep children safe.
never = Only your own sentence. Nothing of what you were told, and no names.
helps = “I am glad you told me.” “Children’s safety comes first.” “Let us find someone who knows about this.” Three sentences are enough. Speak slowly. You need no answers, and listening does not mean that you agree.
    .heading = What helps
harms = Promises of secrecy, bargaining, asking for details and insults make things harder. So does playing it down: abuse harms children, and each adult answers for what they do. If something like this has slipped out, you can put it right: “I was shocked. I cannot keep this secret if a child may be at risk.”
    .heading = What makes it harder
at-risk = If you hear that a child has been harmed, or may be, this comes first. See that children are with a safe adult. Call child protection or the police. You need no proof, and you do not have to ask for more.
    .heading = If a child may be at risk
points = Which three points do you want to remember?
    .hint = For now, or for a second talk.
points-calm = I stay calm and speak slowly
points-details = I do not ask for details
points-secret = I do not promise secrecy
points-safe = I name children’s safety first
points-service = I suggest a service that knows about this
points-me = I look for help for myself, too
sentence = My sentence
    .hint = For example: “I am glad you told me. Children come first, so I cannot keep every secret. Let us call someone together.”
breathe = One minute to breathe
breathe-settle = Put both feet on the floor. Let your shoulders sink.
breathe-slow = Breathe in, and a little longer out. You do not have to solve anything in this minute.
