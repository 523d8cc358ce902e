### Wörter von m01: sicher anfangen.

title = Sicher anfangen
purpose = Hier erfahren Sie, was dieses Programm kann und was nicht. Sie schauen, wie es Ihnen geht, lernen eine kurze Übung und halten fest, warum Ihnen das wichtig ist.
