### Wörter von f02.listening: wenn jemand es Ihnen erzählt.

title = Wenn jemand es Ihnen erzählt
purpose = Jemand erzählt Ihnen von sexuellen Gedanken an Kinder. Was Sie sagen, kann Hilfe möglich machen und Kinder schützen.
never = Nur Ihren eigenen Satz. Nichts von dem, was Ihnen erzählt wurde, und keine Namen.
helps = „Gut, dass du es mir sagst.“ „Die Sicherheit von Kindern geht vor.“ „Wir suchen jemanden, der sich damit auskennt.“ Drei Sätze reichen. Sprechen Sie langsam. Sie brauchen keine Antworten, und zuhören heißt nicht zustimmen.
    .heading = Was hilft
harms = Schweigen zu versprechen, zu verhandeln, nach Einzelheiten zu fragen oder zu beschimpfen, macht es schwerer. Herunterspielen auch: Missbrauch schadet Kindern, und jeder Erwachsene verantwortet, was er tut. Ist Ihnen so etwas herausgerutscht, stellen Sie es richtig: „Ich war erschrocken. Ich kann das nicht für mich behalten, wenn ein Kind in Gefahr sein kann.“
    .heading = Was es schwerer macht
at-risk = Wenn Sie hören, dass ein Kind Schaden genommen hat oder nehmen könnte, geht das vor. Sorgen Sie dafür, dass Kinder bei einem Erwachsenen sind, der sie schützt. Rufen Sie den Kinderschutz oder die Polizei. Sie brauchen keinen Beweis und müssen nicht weiterfragen.
    .heading = Wenn ein Kind in Gefahr sein kann
points = Welche drei Punkte möchten Sie sich merken?
    .hint = Für jetzt oder für ein zweites Gespräch.
points-calm = Ich bleibe ruhig und spreche langsam
points-details = Ich frage nicht nach Einzelheiten
points-secret = Ich verspreche nicht zu schweigen
points-safe = Ich spreche zuerst die Sicherheit von Kindern an
points-service = Ich schlage eine Stelle vor, die sich auskennt
points-me = Ich suche auch Hilfe für mich
sentence = Mein Satz
    .hint = Zum Beispiel: „Gut, dass du es mir sagst. Kinder gehen vor, darum kann ich nicht alles für mich behalten. Lass uns zusammen irgendwo anrufen.“
breathe = Eine Minute atmen
breathe-settle = Stellen Sie beide Füße auf den Boden. Lassen Sie die Schultern sinken.
breathe-slow = Atmen Sie ein, und etwas länger aus. In dieser Minute müssen Sie nichts lösen.
