### Words of m07: safer people, places and devices.

title = Safer people, places and devices
purpose = Willpower is weakest in hard moments. Here you arrange people, places and devices beforehand, so that children are safe and you need less willpower. Abuse harms children. Making your surroundings safer is your responsibility, and you can start today.
