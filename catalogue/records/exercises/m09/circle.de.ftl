### Wörter von m09.circle: mein Kreis.

title = Mein Kreis
purpose = Damit Sie sehen, wer wofür da ist, und an einem schweren Tag wissen, an wen Sie sich wenden.
never = Rollen oder Spitznamen, keine vollen Namen. Nur Erwachsene. Nichts über Ihre Sorgen und nichts über das Leben anderer.

people = Wer gehört zu Ihrem Kreis?
    .hint = In jede Zeile ein erwachsener Mensch: jemand aus der Nachbarschaft, von der Arbeit, die Ärztin, ein Hilfetelefon. Auch Angebote zählen. Nie ein Kind: Kinder tragen so etwas nicht für Erwachsene. Die Nummer können Sie weglassen.
    .item = Mensch oder Angebot
people-role = Rolle oder Spitzname
people-good-for = Gut für
people-good-for-company = Gute Gesellschaft
people-good-for-practical = Praktische Hilfe
people-good-for-struggling = Könnte hören, dass es mir nicht gut geht
people-good-for-more = Könnte auch mehr hören
people-good-for-professional = Ist von Berufs wegen dafür da
people-number = Telefonnummer, wenn sie hier stehen soll

look = Wie sieht Ihr Kreis für Sie jetzt aus?
look-somebody = Es gibt jemanden, an den ich mich wenden kann
look-thin = Er ist dünn
look-empty = Er ist leer

use = Wählen Sie einen erwachsenen Menschen, bei dem Sie sich diese Woche melden, auch mit etwas Alltäglichem. Wer an gewöhnlichen Tagen in Verbindung bleibt, findet an schweren leichter Worte. Wenn ein Kind in Gefahr sein kann, rufen Sie zuerst den Notruf.
    .heading = In Verbindung bleiben

services-count = Das zu sehen, kann wehtun. Es zeigt, wie es jetzt ist, nicht, wie es bleiben muss. Angebote zählen mit. Zwei gute Anfänge sind ein Hilfetelefon für Vorbeugung und eine Arztpraxis. Mit Menschen zu reden, ist dort Alltag. Beide können die erste Zeile Ihres Kreises sein.
    .heading = Angebote zählen mit

next = Was würde jetzt helfen?
next-services = Angebote ansehen
next-prepare = Einen ersten Kontakt vorbereiten
next-lonely = Kleine Schritte aus dem Alleinsein
next-calm = Erst etwas, das beruhigt
next-done = Das reicht für jetzt
