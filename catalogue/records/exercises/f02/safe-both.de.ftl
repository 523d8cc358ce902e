### Wörter von f02.safe-both: wenn von Suizid die Rede ist.

title = Wenn von Suizid die Rede ist
purpose = Was Sie tun können, wenn der andere Mensch davon spricht, sich das Leben zu nehmen, oder wenn Sie es befürchten.
ask = Fragen Sie ruhig und direkt: „Denkst du daran, dir das Leben zu nehmen?“ Die Frage bringt niemanden auf den Gedanken. Ist die Antwort Ja, oder sind Sie nicht sicher, sorgen Sie dafür, dass der Mensch nicht allein ist, und holen Sie Hilfe. Steht es unmittelbar bevor, rufen Sie jetzt den Notruf.
    .heading = Fragen
stay = Bleiben Sie da, oder sorgen Sie dafür, dass ein anderer Erwachsener bleibt. Hören Sie mehr zu, als Sie reden. Sie müssen nichts lösen. Nie darf ein Kind auf diesen Menschen aufpassen. Haben Sie Angst um sich oder ein Kind, gehen Sie an einen sicheren Ort und rufen Sie den Notruf.
    .heading = Dableiben
means = Räumen Sie weg, was benutzt werden könnte, wenn das ohne Gefahr für Sie möglich ist: Medikamente, scharfe Dinge, Autoschlüssel. Ein anderer Erwachsener kann sie aufbewahren. Fassen Sie keine Waffe an. Gehen Sie an einen sicheren Ort und sagen Sie es dem Notruf.
    .heading = Abstand schaffen
call = Rufen Sie den Notruf, wenn der Mensch etwas eingenommen hat, verletzt ist, einen Plan hat oder weggegangen ist. Sonst hilft auch ein Krisentelefon: Dort können Sie auch für jemand anderen anrufen. Hilfe zu holen, ist kein Verrat. Es kann ein Leben retten.
    .heading = Anrufen
both = Missbrauch schadet Kindern, und wer handelt, bleibt verantwortlich, auch in der Verzweiflung. Gedanken, sich das Leben zu nehmen, sind eine eigene Gefahr. Beides zählt: Kinder sind bei einem Erwachsenen, der sie schützt, und der Mensch ist nicht allein. Sie können das Leben eines anderen nicht allein tragen und müssen es auch nicht.
    .heading = Kinder sicher, und dieser Mensch sicher
paper = Schreiben Sie diese Nummern auf Papier
    .hint = Ein Telefon kann leer, verlegt oder beschlagnahmt sein. Was Sie hier ankreuzen, wird nicht gespeichert.
paper-emergency = Der Notruf
paper-crisis-line = Ein Krisentelefon
paper-doctor = Die Arztpraxis oder der ärztliche Bereitschaftsdienst
paper-adult = Ein Erwachsener, der kommen kann
paper-mine = Ein Hilfetelefon für mich
safe = Ist dieser Mensch für den Augenblick sicher?
    .hint = Die Antwort wird nicht gespeichert.
safe-yes = Ja, für den Augenblick
safe-unsure = Ich bin nicht sicher
safe-no = Nein
later = Fragen Sie in ein paar Stunden wieder, und morgen auch. Die ersten Tage, nachdem etwas bekannt wurde oder die Polizei da war, können die gefährlichsten sein. Teilen Sie sich das mit mindestens einem anderen Erwachsenen, damit Sie essen und schlafen können. Wird es wieder gefährlich, rufen Sie wieder an.
    .heading = Die nächsten Tage
