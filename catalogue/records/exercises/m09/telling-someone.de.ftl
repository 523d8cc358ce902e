### Wörter von m09.telling-someone: soll ich es jemandem sagen?

title = Soll ich es jemandem sagen?
purpose = Damit Sie in Ruhe überlegen, ob Sie es einem nahen Menschen sagen, wem und mit welchen Worten. Heute müssen Sie nichts entscheiden.
never = Keine Namen und nichts über den anderen Menschen. Nicht, worum die Gedanken gehen, und nichts, was geschehen ist.

why-now = Warum denken Sie gerade jetzt daran, es jemandem zu sagen?
    .hint = Ihre Antwort wird nicht behalten.
why-now-alone = Ich kann es nicht länger allein tragen
why-now-help = Ich möchte Hilfe, damit Kinder sicher sind
why-now-honest = Ich möchte zu einem nahen Menschen ehrlich sein
why-now-found = Es könnte sowieso herauskommen
why-now-danger = Ein Kind könnte jetzt in Gefahr sein
why-now-other = Etwas anderes, oder ich möchte es nicht sagen

hopes = Was erhoffen Sie sich?
    .hint = Zum Beispiel: damit nicht allein zu sein, Begleitung zu bestimmten Zeiten, Hilfe bei der Suche nach einem Angebot.
    .item = Hoffnung
hopes-hope = Ich hoffe auf

risks = Was könnte schwer werden?
    .hint = Menschen reagieren verschieden, und was gesagt ist, bleibt gesagt. Vielleicht müssen sie selbst mit jemandem sprechen. Wenn ein Kind in Gefahr sein kann, sollen sie das tun.
    .item = Schwierigkeit
risks-risk = Es könnte sein, dass

person = Denken Sie an diesen Menschen. Was wissen Sie über ihn?
    .hint = Kreuzen Sie nur an, was Sie sicher wissen.
person-calm = Bleibt ruhig, wenn es schwierig wird
person-trust = Erzählt nicht leichtfertig weiter, was andere anvertrauen
person-no-child = Hat kein Kind zu Hause, mit dem ich allein wäre
person-help = Kann helfen oder mit mir Hilfe suchen

not-yet = Etwas fehlt. Dann ist es vielleicht nicht der richtige Mensch, um es als Erster zu hören. Jemand, der dafür ausgebildet ist, kann für Sie beide besser sein. Wenn dort Kinder leben, seien Sie nicht mit ihnen allein. Fragen Sie bald ein Angebot, was die Erwachsenen dort wissen müssen.
    .heading = Vielleicht zuerst jemand anderes

first = Wer könnte es sonst zuerst hören?
    .hint = Hilfetelefone, Arztpraxen und Therapiepraxen kennen schwere Themen. Dort kann man mit Ihnen gemeinsam überlegen.
first-helpline = Ein Hilfetelefon
first-doctor = Eine Ärztin oder ein Arzt
first-therapist = Eine Therapeutin oder ein Therapeut
first-spoken = Mit jemandem davon habe ich schon gesprochen
first-rather-not = Das möchte ich lieber nicht

sentence = Was würden Sie in einem Satz sagen?
    .hint = Zum Beispiel: „Ich habe Gedanken, die mir Sorgen machen. Ich will sicher sein, dass nie ein Kind zu Schaden kommt. Hilfst du mir, jemanden zu finden, der sich auskennt?“ Einzelheiten sind nicht nötig.

stays = Es jemandem zu sagen, kann leichter machen. Die Verantwortung geht damit nicht auf andere über: Sie bleibt bei Ihnen. Sexueller Missbrauch schadet Kindern, und jedes Bild davon schadet ihnen auch. Der andere Mensch kann Ihnen helfen, dass Kinder sicher sind. Er ist nicht Ihr Aufpasser.
    .heading = Was bei Ihnen bleibt

wait = Warten Sie 24 Stunden, bevor Sie es sagen. Sprechen Sie vorher mit einem Angebot, wenn Sie können. Wenn es sich dann noch richtig anfühlt, wählen Sie eine ruhige Stunde ohne Kinder in der Nähe. Wenn ein Kind in Gefahr ist, warten Sie nicht: Holen Sie jetzt Hilfe.
    .heading = Einen Tag Zeit lassen

next = Wie geht es weiter?
next-contact = Einen ersten Kontakt mit einem Angebot vorbereiten
next-services = Angebote ansehen
next-sleep-on-it = Ich schlafe eine Nacht darüber
next-danger = Ein Kind könnte jetzt in Gefahr sein
