### Wörter von m06.soften-critic: von hart zu hilfreich.

title = Von hart zu hilfreich
purpose = Machen Sie aus einem harten inneren Satz einen fairen mit einem nächsten Schritt. Denn harte Vorwürfe enden oft im Aufgeben.
never = Nur, wie Sie mit sich sprechen. Nichts über sexuelle Gedanken, andere Menschen oder das, was geschehen ist.
why = Harte Worte gegen sich selbst können sich wie Verantwortung anfühlen. Oft enden sie im Aufgeben, und das schützt kein Kind. Missbrauch schadet Kindern. Darum muss das Ehrliche bleiben: Was Sie tun, liegt bei Ihnen. Fair gesagt, kann daraus ein Schritt werden.
    .heading = Ehrlich, ohne grausam zu sein
hope-before = Wie viel Hoffnung haben Sie gerade?
    .hint = Hoffnung, dass Sie sicher leben und Hilfe finden können.
    .low = Keine Hoffnung
    .middle = Etwas Hoffnung
    .high = Viel Hoffnung
pairs = Sagen Sie dasselbe auf faire Weise
    .hint = Ein bis drei Paare. Der harte Satz bleibt kurz und wird nicht gespeichert. Der faire ist ehrlich, klar, auf Ihrer Seite, und endet mit einem Schritt, den Sie tun können.
    .item = Satzpaar
pairs-harsh = Wie die innere Kritik es sagt
pairs-fair = Wie jemand es fair sagen würde, mit einem nächsten Schritt
hope-after = Wie viel Hoffnung haben Sie jetzt?
    .hint = Es darf weniger, mehr oder gleich viel sein.
    .low = Keine Hoffnung
    .middle = Etwas Hoffnung
    .high = Viel Hoffnung
little-hope = Wenig Hoffnung ist allein schwer zu tragen, und sie kann sich ändern. Wenn Sie daran denken, sich das Leben zu nehmen, rufen Sie jetzt eine dieser Nummern an. Sonst sagen Sie es heute jemandem: am Hilfetelefon, in der Arztpraxis, einem vertrauten Menschen. Ihr Leben und die Sicherheit von Kindern gehören zusammen.
    .heading = Wenn wenig Hoffnung da ist
