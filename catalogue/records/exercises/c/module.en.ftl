### Words of c: for professionals.

title = For professionals
purpose = For doctors, psychologists, social workers and counsellors without special training: how to answer when somebody tells you, where to refer, and what to give between sessions.
rule = Nothing about a patient is kept here. Write no names, no account of acts, and nothing about a child. Children’s safety comes first; your own legal duties apply.
