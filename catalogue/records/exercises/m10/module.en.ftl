### Words of m10: setbacks and staying well.

title = Setbacks and staying well
purpose = Staying safe needs care that goes on. Here you learn your early signs, decide beforehand what you will do, and look at it each month. After a slip, one rule comes first: safety first.
