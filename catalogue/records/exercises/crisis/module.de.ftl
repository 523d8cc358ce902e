### Wörter der Gruppe crisis: die Notfallkarte.

title = Notfallseite
purpose = Was zu tun ist, wenn ein Leben oder die Sicherheit eines Kindes in Gefahr ist. Zuerst kommt die Nummer.
