### Wörter von c.duty: Schweigepflicht und Meldung.

title = Schweigepflicht und Meldung, vor dem Gespräch
purpose = Damit Sie Ihre Pflichten kennen, bevor jemand spricht, und sie zuerst nennen können.

differs = Die Schweigepflicht schützt, was jemand Ihnen sagt, damit Menschen Hilfe suchen, bevor einem Kind Leid geschieht. Wo ein Kind in ernster Gefahr ist, darf oder muss sie durchbrochen werden. Die Regeln unterscheiden sich nach Land, Beruf und Arbeitsstelle. Ein europäisches Projekt hat sie zusammengestellt und fand sie selbst für Fachkräfte schwer zu lesen.
    .heading = Es ist verschieden

before-meeting = Was wissen Sie?
    .hint = Haken Sie ab, was Sie heute laut sagen könnten. Nichts wird behalten.
before-meeting-country = Die Regel meines Landes und was sie verlangt
before-meeting-profession = Die Regel meines Berufs
before-meeting-employer = Die Regel meiner Arbeitsstelle
before-meeting-who-decides = Wer mit mir entscheidet und wie ich die Person erreiche
before-meeting-what-i-say = Was ich meinem Gegenüber sage, und wann
before-meeting-record = Wie ich es festhalte

find-out = Klären Sie, was fehlt, vor dem Gespräch und nicht mittendrin. Fragen Sie Ihren Berufsverband, Ihre Arbeitsstelle, eine Kinderschutzberatung für Fachkräfte oder eine Anwältin oder einen Anwalt. Meist geht das ohne Namen. Wenn ein Kind jetzt in Gefahr ist, warten Sie nicht, bis alles geklärt ist.
    .heading = Was fehlt, klären

limit = Dieser Text ist allgemein und keine Rechtsberatung. Ein Gedanke ist keine Tat, und viele in Ausbildung glauben zu Unrecht, sexuelles Interesse allein müsse immer gemeldet werden; prüfen Sie Ihre Regel. Missbrauch schadet Kindern. Bei Zeichen von Gefahr geht die Sicherheit von Kindern vor, soweit Ihr Recht es vorsieht.
    .heading = Was dieser Text nicht kann
