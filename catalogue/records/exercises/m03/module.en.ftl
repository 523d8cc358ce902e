### Words of m03: steadying strong feelings.

title = Steadying strong feelings
purpose = Strong feelings are easier to bear when you can name them, care for your body, and pause before you act. Practise on ordinary days, so that the skill is there on hard ones.
