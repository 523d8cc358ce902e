### Words of f02: the first days.

title = The first days
purpose = For the time just after you have found out, been told or had a visit from the police. Children’s safety comes first. Apart from safety, nothing has to be decided now.
