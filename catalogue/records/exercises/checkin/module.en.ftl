### Words of the group checkin: the check-in.

title = Check-in
purpose = A minute to notice how it is and what helps. You may leave out anything, and days without an entry simply stay blank.
