### Wörter von f03.talk-child: mit Kindern reden.

title = Mit Kindern reden
purpose = Wie Sie Kindern eine schwere Lage erklären: wahr, kurz und ohne sie zu belasten. Läuft ein Verfahren, fragen Sie vor dem Gespräch die Fachleute.
never = Nur, was Sie sagen würden. Kein Name und kein Alter eines Kindes, und nichts darüber, was jemand getan hat.
age = Über welches Alter möchten Sie lesen?
    .hint = Die Auswahl entscheidet nur, was als Nächstes kommt. Sie wird nicht gespeichert.
age-small = Kleine Kinder
age-school = Kinder im Schulalter
age-teen = Jugendliche
for-small = Wenige Worte reichen: „Etwas ist nicht in Ordnung, und die Erwachsenen kümmern sich darum. Du hast nichts falsch gemacht. Ich bin da.“ Kleine Kinder brauchen ihren gewohnten Tag und dieselben vertrauten Erwachsenen. Vielleicht fragen sie oft. Geben Sie jedes Mal dieselbe kurze Antwort.
    .heading = Kleine Kinder
for-school = Schulkinder merken viel und denken oft, es liege an ihnen. „Es gibt eine ernste Sorge wegen etwas, das ein Erwachsener getan hat. Andere Erwachsene klären das. Es liegt nicht an dir. Du darfst mich alles fragen, und ich sage dir, was ich sagen kann.“
    .heading = Kinder im Schulalter
for-teen = Jugendliche hören es vielleicht anderswo, darum sagen Sie es früh. „Es wird gerade etwas Ernstes geklärt. Du musst dich auf keine Seite stellen, und du musst es nicht für dich behalten. Mit wem würdest du gern reden?“ Es ist in Ordnung, wenn sie mehr wissen wollen oder vorerst nichts.
    .heading = Jugendliche
principles = Bleiben Sie bei dem, was wahr ist, und fassen Sie sich kurz. Sagen Sie, dass das Kind keine Schuld hat: Verantwortlich ist immer der Erwachsene. Sagen Sie, wer es jetzt schützt. Nennen Sie Menschen, denen es etwas sagen kann, auch das Kinder- und Jugendtelefon. Alle Gefühle sind erlaubt, auch Liebe.
    .heading = Was ein Kind hören sollte
unburdened = Nennen Sie keine Einzelheiten. Fragen Sie auch nach keinen: Das kann ein Kind ängstigen und spätere Hilfe erschweren. Lassen Sie ein Kind keine Geheimnisse hüten, nichts ausrichten, keine Seite wählen und nicht Sie trösten. Erzählt ein Kind etwas, hören Sie zu und glauben Sie ihm. Dann rufen Sie den Kinderschutz.
    .heading = Was ein Kind nicht tragen soll
sentence = Mein erster Satz
    .hint = Schreiben Sie ihn oder denken Sie ihn nur. Er wird nicht gespeichert. Sagen Sie ihn einmal laut und hören Sie, wie er klingt.
ask-first = Wenn Polizei, Gericht oder Kinderschutz beteiligt sind, fragen Sie die zuständige Fachperson, bevor Sie mit einem Kind reden. Sie weiß, was dem Kind guttut und was das Verfahren stören kann. Ist noch niemand beteiligt, kann ein Hilfetelefon oder eine Beratungsstelle für Kinder bei der Vorbereitung helfen.
    .heading = Bevor Sie reden
