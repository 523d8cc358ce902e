### Wörter der Gruppe now: die Hilfen für einen schweren Moment.

title = Für jetzt
purpose = Kurze Hilfen für einen schweren Moment. Jede davon ist ein guter Anfang. Wenn ein Kind in der Nähe ist und das Bleiben sich nicht sicher anfühlt, ist Weggehen das Erste.
