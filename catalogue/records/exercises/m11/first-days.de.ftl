### Wörter von m11.first-days: die ersten Tage.

title = Die ersten Tage
purpose = Damit Sie die nächsten Stunden und Tage überleben. Sonst muss heute nichts gelöst werden.
never = Nur kleine Dinge für die nächsten Stunden. Nichts über die Sache, die Polizei oder andere Menschen.
adapt-n9 = Speichern Sie nichts über die Sache. Papier reicht hier, und auch darauf steht nichts über die Sache. Fragen dazu gehören zu einer Anwältin oder einem Anwalt.

here = Es kann sich anfühlen, als ginge es nicht weiter. Viele Menschen fühlen das in diesen Tagen, und bei vielen lässt es nach. Sie müssen Gedanken, sich das Leben zu nehmen, nicht folgen. Diese Nummern sind für Sie da, jetzt. Warum Sie anrufen, müssen Sie nicht sagen.
    .heading = Zuerst: am Leben bleiben

tonight = Was ist für heute Nacht geregelt?
    .hint = Gehen Sie es langsam durch. Um das, was fehlt, können Sie jetzt bitten: „Bleib bitte heute Nacht bei mir.“
tonight-company = Ein Erwachsener ist heute Nacht bei mir, oder ich gehe zu jemandem
tonight-means = Womit ich mir etwas antun könnte, ist außer Reichweite oder bei jemandem
tonight-told = Eine Arztpraxis oder ein Krisendienst weiß, wie es mir geht
tonight-paper = Krisennummern stehen auf Papier, falls mein Telefon mitgenommen wird
tonight-food = Ich habe etwas gegessen und Wasser getrunken
tonight-sleep = Ich habe einen Platz zum Hinlegen, auch wenn ich nicht schlafen kann
tonight-sober = Kein Alkohol und keine Drogen

three-hours = Die nächsten drei Stunden, in jeder eine Sache
    .hint = Ganz klein ist richtig: duschen, Suppe essen, neben jemandem sitzen, eine Pflanze gießen, mit jemandem spazieren.
    .item = Stunde
three-hours-thing = Eine kleine Sache

next-hour = Sind Sie in der nächsten Stunde sicher?
    .hint = Sicher heißt: Sie werden sich und anderen nichts antun. Ihre Antwort wird nicht behalten.
next-hour-yes = Ja, für diese Stunde
next-hour-not-sure = Ich weiß es nicht
next-hour-no = Nein

both-count = Eine Stunde reicht. Bleiben Sie in der Nähe eines Menschen. Stellen Sie sich die letzte Frage wieder, wenn sie vorbei ist. Ihr Leben zählt. Auch die Sicherheit von Kindern zählt: Leid, das einem Kind geschieht, wiegt schwer, und nie ist ein Kind schuld. Für beides kann gesorgt werden, und für beides gibt es Hilfe.
    .heading = Eine Stunde, dann die nächste
