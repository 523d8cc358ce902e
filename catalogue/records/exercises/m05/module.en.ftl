### Words of m05: thoughts that give permission.

title = Thoughts that give permission
purpose = Before people act, a thought may come that makes harm sound allowed. This module helps you notice such thoughts early and answer them. Children are harmed when adults act. What you do stays your responsibility, and answering is something you can learn.
rule = In this module, a thought that gives permission never stands alone on a screen. Its answer always stands beside it.
