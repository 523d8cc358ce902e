### Words of f01: understanding.

title = Understanding
purpose = What another adult thinks or does is not your fault. These short exercises sort out what is what, give your feelings a name and answer common mistakes. One at a time is enough.
