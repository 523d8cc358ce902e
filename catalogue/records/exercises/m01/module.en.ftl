### Words of m01: starting safely.

title = Starting safely
purpose = Find out what this programme can do and what it cannot. Look at how things are for you, learn one short skill, and put into words why you want this.
