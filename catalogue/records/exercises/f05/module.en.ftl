### Words of f05: looking after yourself.

title = Looking after yourself
purpose = This hits relatives hard, and others often do not see it. You need sleep, food, people and help of your own. That is not selfish: it also helps you to keep children safe.
