### Words of m08: a life worth protecting.

title = A life worth protecting
purpose = A fuller life can make it easier to stay safe. This module looks at what you need, what you stand for, and small steps. Needs are part of being human. Meeting them must never cost a child anything, and that is up to you.
