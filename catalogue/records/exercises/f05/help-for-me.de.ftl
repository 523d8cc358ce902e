### Wörter von f05.help-for-me: Hilfe für Angehörige.

title = Hilfe für Angehörige
purpose = Sie dürfen Hilfe um Ihrer selbst willen haben, gleich, was der andere Mensch entscheidet.
kinds = Es gibt Hilfetelefone, die Angehörigen zuhören, und in manchen Ländern Foren und Gruppen, in denen Angehörige andere in derselben Lage treffen. Viele fühlen sich dort weniger allein. Auch eine Arztpraxis, eine Beratungsstelle oder eine Therapie kann helfen.
    .heading = Auch für Sie gibt es Hilfe
first-call = Sie brauchen keinen Beweis und keine fertige Geschichte. Sie können zuerst fragen, was weitergegeben werden muss. Wenn Sie sich um ein Kind sorgen, sagen Sie das: Dort überlegt man mit Ihnen, wie es geschützt wird. Auf der nächsten Seite stehen Angebote für Angehörige und Nahestehende.
    .heading = Der erste Kontakt
