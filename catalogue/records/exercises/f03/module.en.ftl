### Words of f03: children’s safety.

title = Children’s safety
purpose = What adults can do so that children are safer: clear rules at home, an eye for signs, honest words, and the right first answer if a child tells you something.
rule = What a court, the police or child protection has arranged comes first.
