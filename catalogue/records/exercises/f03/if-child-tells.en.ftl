### Words of f03.if-child-tells: if a child tells you something.

title = If a child tells you something
purpose = The first response matters to a child. These few steps are enough; trained people do the rest.
listen = Stop what you are doing and sit down. Stay as calm as you can. Let the child speak in their own words. Do not press and do not ask for details. “I am listening” is enough. If the child stops, let it be.
    .heading = Listen
believe = Say: “I believe you. It is good that you told me. It is not your fault.” Abuse harms children, and the adult who acts is always responsible. You do not have to know whether everything is exactly so. The child needs to feel that telling was right.
    .heading = Believe
what-next = Do not promise to keep it secret. Say what you will do: “I will talk with people whose job is to protect children. I will tell you what happens next.” Promise only what you can keep. See that the child is with a safe adult from now on.
    .heading = Say what you will do
not-yet = Do not confront the person first: it can put the child in danger. Do not question the child again. Note the child’s own words soon, on paper and not in this program, for child protection. Then see that you are not alone yourself.
    .heading = What not to do now
call = Call child protection or the police today. If the child is hurt or in danger now, call the emergency number at once. Children can call a helpline themselves: 116 111 in most countries of the European Union. The next screen shows the numbers.
    .heading = Call
