### Words of crisis.card: the crisis card.

title = Help right now
purpose = What to do when a life or a child’s safety is in danger. You can call without reading on.
call = If someone’s life or a child’s safety is in danger now, call 112. You need not be certain.

    Outside the European Union, call the emergency number of the country you are in.
    .heading = Danger now
harm-child = Move away now, to where other adults are and no children. Hand over any child in your care to another adult. You need give no reason. Put the device down or switch it off. Call someone from your plan or a prevention service. If you cannot stay away, call 112. Asking to be stopped is the right thing to do.
    .heading = If you might harm a child
self = You do not have to act on this thought. Move away from anything you could use. Be with somebody. Call 112 or one of these lines.

    You can show someone this line: “I am not safe on my own right now.”
    .heading = Thoughts of ending your life
child-harmed = The child’s safety comes first. Call the emergency number, child protection or the police. If a child tells you something, listen and believe them. Leave the questions to people who know how.

    In most countries of the European Union, 116 111 listens to children.
    .heading = A child has been harmed
medical = Medical emergency, overdose or injury: call 112. Say what happened and where you are. Stay on the line. Do not stay alone with it.
    .heading = Medical emergency
steady = Drink some water. Eat something. Be with another adult. Tell one person how you are. Look in here again tomorrow.

    If it gets worse, come back to this page at once, or call.
    .heading = When you are a bit steadier
