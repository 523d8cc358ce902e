### Wörter von f05.care: gut für mich sorgen.

title = Gut für mich sorgen
purpose = Ein kurzer Blick auf das, was Sie trägt, und eine kleine Sache für heute.
basics = Was klappt zurzeit gut genug?
    .hint = Kreuzen Sie an, was klappt. Was offen bleibt, ist kein Versagen. Nach einem Schock braucht der Körper Zeit.
basics-sleep = Ich schlafe
basics-food = Ich esse und trinke
basics-movement = Ich bewege mich oder gehe nach draußen
basics-doctor = Ich habe eine Arztpraxis, in die ich gehen kann
basics-work = Arbeit und Alltag sind zu schaffen, oder ich habe frei
basics-company = Ich habe jemanden, bei dem ich sein kann
today = Eine Sache für heute
    .hint = Nehmen Sie das Leichteste.
today-sleep = Früh ins Bett gehen, ohne Handy
today-food = Etwas Warmes essen
today-movement = Zehn Minuten nach draußen gehen
today-doctor = Einen Arzttermin ausmachen
today-work = Eine Aufgabe verschieben oder abgeben
today-company = Jemanden anrufen oder treffen
weeks = Ist etwas schon seit Wochen schwer?
    .hint = Zum Beispiel: wenig Schlaf, kaum essen, mehr Alkohol oder Tabletten als früher, jeden Tag weinen, niemanden sehen. Die Antwort wird nicht gespeichert.
weeks-no = Nein
weeks-yes = Ja
weeks-life = Ich denke daran, mir das Leben zu nehmen
weeks-rather-not = Lieber nicht sagen
see-doctor = Wenn etwas seit Wochen schwer ist, gehen Sie in eine Arztpraxis. Sie können sagen: „In meiner Familie gibt es eine Krise. Ich schlafe nicht mehr und brauche Hilfe.“ Den Grund müssen Sie nicht nennen. Wenn Sie Kinder betreuen, hilft das auch ihnen.
    .heading = Eine Arztpraxis kann helfen
