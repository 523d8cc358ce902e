### Words of m06.responsibility: my line.

title = My line
purpose = Put into words what you will answer for from today on.
never = Only about the future, from today on. Never what happened, never who was there.
adapt-n9 = If police or courts are involved: save nothing here, and keep your line in your head. Legal questions are for a lawyer.
sentences = Which of these sentences will you keep to?
    .hint = Read each one slowly. Children are harmed when adults act, so these are about them as well as you.
sentences-answer = I answer for what I do
sentences-actions = Thoughts are not choices, actions are
sentences-carry = No child will carry my problem
sentences-early = I ask for help early
line = Your own line
    .hint = One sentence in your words, about what you do from today on. You can begin with “I keep” or “I ask”. If you save it, it can go into your plan.
harm-done = Is this also about harm that has already been done?
    .hint = The answer only decides what you see next. It is not kept.
harm-done-no = No
harm-done-yes = Yes
harm-done-not-say = Rather not say
harm-done-danger = A child is in danger now, or I might harm one
from-today = Please write no details here. Harm to a child can last, and two steps can begin today: see to it that no child is near the risk, and speak with a professional. If a child is at risk now, open “Help right now”.
    .heading = What can start today
speaking = Before you tell a service anything, you may ask what it has to pass on, and when. Legal questions are for a lawyer. Speaking with somebody takes no responsibility away from you. It helps you carry it, and it can keep children safe.
    .heading = You may ask first
keep = This line is a promise to yourself. If you save it, it stands with your reasons and can go into your plan. On a hard day, read it and take one step: leave, put up a barrier, or contact somebody. Each time, the choice is yours.
    .heading = Keep it near
