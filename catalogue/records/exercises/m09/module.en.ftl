### Words of m09: connection and asking for help.

title = Connection and asking for help
purpose = Nobody has to carry this alone. Here you see who is there for you, prepare a first contact with a service, and take small steps towards other adults.
