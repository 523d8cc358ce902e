### Wörter von m01.limits: was das hier ist und was nicht.

title = Was das hier ist und was nicht
purpose = Bevor Sie anfangen: was Sie hier erwarten können und was nicht.
can = Diese Übungen können Ihnen helfen, starke Gefühle zu beruhigen, für schwere Momente vorzusorgen und jemanden zum Reden zu finden. Einige der Methoden wurden mit Menschen in Ihrer Lage erprobt, meist mit therapeutischer Begleitung. Allein helfen sie vielleicht weniger.
    .heading = Was es kann
cannot = Das ist keine Therapie, und es stellt keine Diagnose. Es kann nicht wissen, ob Sie oder ein Kind in Sicherheit sind, und es kann niemanden anrufen. Wenn jetzt jemand in Gefahr ist, öffnen Sie die Notfallseite.

    Sexueller Missbrauch schadet Kindern, und jedes Bild davon auch. Für das, was Erwachsene tun, bleiben sie selbst verantwortlich.
    .heading = Was es nicht kann
privacy = Was Sie schreiben, wird nirgendwohin gesendet. Was Sie speichern, bleibt auf diesem Gerät. Wer Gerät und Programm entsperren kann, kann es lesen: vielleicht Menschen, mit denen Sie leben, oder Behörden mit gesetzlicher Befugnis.

    Schreiben Sie darum nur über Gefühle und was Ihnen hilft. Keine Namen, Altersangaben oder Orte. Nichts Sexuelles. Nichts darüber, was jemandem geschehen ist.
    .heading = Wer lesen könnte, was Sie speichern
age = Wie alt sind Sie?
    .hint = Das Programm ist für Erwachsene geschrieben. Für Jüngere gibt es eine eigene Seite. Nach dem Geburtsdatum wird nicht gefragt.
age-under-16 = Unter 16
age-16-17 = 16 oder 17
age-adult = 18 oder älter
age-not-said = Möchte ich nicht sagen
services = Dieses Programm gibt nichts weiter. Bei Angeboten, die helfen, hören Menschen zu, und manche von ihnen müssen etwas weitergeben, wenn ein Kind in Gefahr ist. Das schützt Kinder.

    Die Regeln sind je nach Land und Beruf verschieden. Sie können vorher fragen: „Was müssten Sie weitergeben, und wann?“
    .heading = Was andere weitergeben müssen
understood = Haken Sie an, was für Sie klar ist
    .hint = Wenn etwas noch nicht klar ist, können Sie zurückgehen und es noch einmal lesen.
understood-therapy = Das ist keine Therapie
understood-law = Das ist keine Rechtsberatung
understood-emergency = Im Notfall rufe ich die 112 oder den Notruf meines Landes
understood-nobody = Ich schreibe nichts, woran man jemanden erkennen kann
