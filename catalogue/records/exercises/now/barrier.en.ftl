### Words of now.barrier: put a barrier up.

title = Put a barrier up
purpose = Put something in the way of what would harm a child. It gives you time to stop, and what you do stays your responsibility.
adapt-n9 = Put distance in the way, but change or delete nothing that belongs to the matter. That is a question for a lawyer.
which = Which barrier can you put up now?
which-device-away = The device goes off and into another room
which-hand-over = I hand the device to another adult
which-offline = I turn the connection off for the night
which-filter = I switch on my filter or time limit
which-others = I go where other adults are
now = One minute: do it now.
now-act = Stand up and do it. Nothing else needs deciding. This screen can wait.
done = How does it stand?
    .hint = If it did not work, choose another way or leave the room.
done-stands = The barrier is up
done-effort = Undoing it would take me some effort
harder = A barrier works better when undoing it takes effort. Ask another adult to hold the code or the device. You need not say why.

    Children are harmed by abuse and by every image of it. The barrier helps you to stay away from both.
    .heading = Make it harder to undo
    .more = This program gives no advice on keeping or deleting anything. That is a question for a lawyer. How to set up filters and limits is written in the help pages of your device, and a prevention service can go through it with you.
