### Wörter von m04: einen Drang abwarten.

title = Einen Drang abwarten
purpose = Ein Drang baut sich auf, ist eine Weile stark und lässt wieder nach. Danach zu handeln, schadet Kindern, und es nicht zu tun, liegt in Ihrer Verantwortung. Das lässt sich üben: erst mit Harmlosem, dann mit einem Plan.
