### Words of f04: you and the other person.

title = You and the other person
purpose = Your limits, your decisions, your part. You may love somebody and still say no. You may leave, and you may stay. Children’s safety is not part of any bargain.
