### Wörter von m08: ein Leben, das sich zu schützen lohnt.

title = Ein Leben, das sich zu schützen lohnt
purpose = Mit einem volleren Leben kann es leichter sein, sicher zu bleiben. Dieses Modul fragt, was Sie brauchen und wofür Sie stehen, und geht kleine Schritte dorthin. Bedürfnisse gehören zum Menschsein. Nie darf ein Kind den Preis dafür zahlen, und das liegt bei Ihnen.
