### Wörter der Gruppe checkin: der Blick auf den Tag.

title = Blick auf den Tag
purpose = Eine Minute, um zu bemerken, wie es ist und was hilft. Sie dürfen alles auslassen, und Tage ohne Eintrag bleiben einfach leer.
