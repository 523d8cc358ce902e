### Words of m02: thoughts, feelings and choices.

title = Thoughts, feelings and choices
purpose = See how thoughts, feelings and actions hang together, where you can turn off early, and what is true about children and harm. One part is for people whose fear has itself become the problem.
