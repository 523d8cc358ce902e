### Wörter von f01: verstehen.

title = Verstehen
purpose = Was ein anderer Erwachsener denkt oder tut, ist nicht Ihre Schuld. Diese kurzen Übungen klären, worum es geht, geben Ihren Gefühlen einen Namen und räumen mit Irrtümern auf. Eine nach der anderen reicht.
