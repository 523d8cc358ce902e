### Problems
