### Words of the group now: the tools for a hard moment.

title = For right now
purpose = Short tools for a hard moment. Any of them is a good start. When a child is near and staying does not feel safe, leaving comes first.
