### Words of the group plan: the sections of the plan, in the order of its page.

title = My plan
purpose = One page for hard hours: what you notice, what you do, whom you ask. It is there so that no child is harmed, and so that you stay safe too. A few words are enough.
