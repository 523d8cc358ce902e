### Words of m04: riding urges.

title = Riding urges
purpose = An urge builds, crests and fades. Acting on an urge towards a child harms the child, and not acting on it is your responsibility. It can be practised: first with harmless things, then with a plan.
