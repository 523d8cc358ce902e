### Words of m11: if police or courts are involved.

title = If police or courts are involved
purpose = The days after a search, an arrest or a letter can be very hard. Here is help to stay alive, to keep some order, and to prepare questions. Nothing here asks about the matter.
rule = Nothing is saved here unless you switch it on. Write nothing about the matter. Questions about it are for a lawyer. If a child is in danger, the emergency number comes first.
