### Wörter der Gruppe plan: die Teile des Plans, in der Reihenfolge der Seite.

title = Mein Plan
purpose = Eine Seite für schwere Stunden: was Sie bemerken, was Sie tun, wen Sie fragen. Sie ist dafür da, dass kein Kind zu Schaden kommt und dass auch Sie sicher bleiben. Wenige Worte genügen.
