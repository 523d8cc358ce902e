### Words of the group crisis: the crisis card.

title = Emergency page
purpose = What to do when a life or a child’s safety is in danger. The number to call comes first.
