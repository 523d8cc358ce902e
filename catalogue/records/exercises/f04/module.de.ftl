### Wörter von f04: Sie und der andere Mensch.

title = Sie und der andere Mensch
purpose = Ihre Grenzen, Ihre Entscheidungen, Ihre Rolle. Sie dürfen jemanden lieben und trotzdem Nein sagen. Sie dürfen gehen, und Sie dürfen bleiben. Über die Sicherheit von Kindern wird nicht verhandelt.
