### Wörter von m11.one-day: ein Tag in drei Teilen.

title = Ein Tag in drei Teilen
purpose = Damit ein schwerer Tag eine Form bekommt: etwas für den Körper, ein Mensch, eine Aufgabe.
never = Nur kleine, alltägliche Dinge, die Sie tun wollen. Nichts über die Sache, keine Namen, keine Orte.
adapt-n9 = Schreiben Sie nur Alltägliches. Speichern Sie nichts über die Sache. Fragen dazu gehören zu einer Anwältin oder einem Anwalt.

here = An einen Tag zu denken, reicht. Wenn Sie nicht einmal an die nächste Stunde denken können oder daran denken, sich das Leben zu nehmen, rufen Sie zuerst eine dieser Nummern an. Warum, müssen Sie nicht sagen.
    .heading = Zuerst Sie selbst

now = Was würde im Moment helfen?
now-plan = Diesem Tag eine Form geben
now-evening = Es ist Abend, und ich sehe zurück

thirds = Morgen, Nachmittag, Abend
    .hint = In jedem Teil eine Sache: eine für den Körper, eine mit einem Erwachsenen, eine Aufgabe. Klein genug für einen schlechten Tag. Zum Beispiel: duschen, jemanden anrufen, abwaschen.
    .item = Teil des Tages
thirds-part = Wann
thirds-part-morning = Morgen
thirds-part-afternoon = Nachmittag
thirds-part-evening = Abend
thirds-sort = Welche Art
thirds-sort-body = Für den Körper
thirds-sort-person = Mit einem Erwachsenen
thirds-sort-task = Eine Aufgabe
thirds-act = Was ich tue

evening = Wie war der Tag?
    .hint = Auch ein Teil zählt. Ihre Antwort wird nicht behalten.
evening-done = Ich habe die drei Dinge getan
evening-partly = Ich habe etwas davon getan
evening-not = Heute nicht

one-thing = Fangen Sie mit dem Kleinsten an. Wenn ein Teil des Tages misslingt, ist der nächste ein neuer Anfang. Halten Sie bei allem, was Sie planen, Ihre Auflagen ein: Sie schützen Kinder, und sie einzuhalten, ist Ihre Verantwortung. Kommen Sie heute Abend wieder, wenn Sie mögen.
    .heading = Mit dem Kleinsten anfangen

counts = Sie sind durch diesen Tag gekommen. Was Sie davon getan haben, zählt. Wenn nichts ging, wählen Sie für morgen eine Sache, halb so groß. Schlafen Sie in der Nähe eines Menschen, wenn es geht. Leid, das einem Kind geschieht, wiegt schwer, und Ihr Leben auch: Bei beidem dürfen Sie um Hilfe bitten, heute Nacht oder morgen.
    .heading = Der Tag ist vorbei
