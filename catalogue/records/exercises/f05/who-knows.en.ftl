### Words of f05.who-knows: who I tell, and how.

title = Who I tell, and how
purpose = You should not be alone with this. Not everybody has to know everything. But whoever looks after children needs to know the rules that keep them safe.
never = People by their role only, such as “friend” or “sister”. No names, no child, nothing about what was done or about a case.
people = Who should know something?
    .hint = Adults only. Choose people who can stay calm and keep it to themselves. Abuse harms children: adults who look after children need to know the rules, so that they can keep to them. The responsibility for what happened is not yours.
    .item = Person
people-role = Role
people-needs = What they need to know
people-needs-hard-time = That I am having a hard time
people-needs-company = That I need company
people-needs-rules = The rules for children’s safety
people-needs-outline = The outline of what is going on
people-needs-practical = What they could do for me
people-needs-nothing = Nothing for now
short = My short version
    .hint = One or two sentences. For example: “There is a serious matter in our family. I cannot tell more yet. It would help me if you came by on Sundays.”
legal = If there is a case, ask a lawyer or the professionals involved what you may tell. This never stops you from protecting a child or asking for help. A child’s story belongs to the child: tell others nothing by which a child could be recognised. Child protection and the police are the exception.
    .heading = What to think of first
