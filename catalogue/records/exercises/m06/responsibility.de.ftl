### Wörter von m06.responsibility: mein Satz.

title = Mein Satz
purpose = Fassen Sie in Worte, wofür Sie von heute an einstehen.
never = Nur über die Zukunft, von heute an. Nie, was geschehen ist, und nie, wer dabei war.
adapt-n9 = Wenn Polizei oder Gericht beteiligt sind: Speichern Sie hier nichts, und behalten Sie Ihren Satz im Kopf. Rechtliche Fragen klären Sie mit einer Anwältin oder einem Anwalt.
sentences = An welche dieser Sätze wollen Sie sich halten?
    .hint = Lesen Sie jeden langsam. Kinder leiden, wenn Erwachsene danach handeln. Darum geht es in diesen Sätzen auch um sie.
sentences-answer = Ich stehe für das ein, was ich tue
sentences-actions = Gedanken sucht man sich nicht aus, Handlungen schon
sentences-carry = Kein Kind soll mein Problem tragen
sentences-early = Ich bitte früh um Hilfe
line = Ihr eigener Satz
    .hint = Ein Satz mit Ihren Worten, über das, was Sie von heute an tun. Sie können mit „Ich halte“ oder „Ich bitte“ beginnen. Wenn Sie ihn speichern, können Sie ihn in Ihren Plan übernehmen.
harm-done = Geht es auch um Leid, das schon geschehen ist?
    .hint = Die Antwort entscheidet nur, was Sie als Nächstes sehen. Sie wird nicht gespeichert.
harm-done-no = Nein
harm-done-yes = Ja
harm-done-not-say = Möchte ich nicht sagen
harm-done-danger = Ein Kind ist jetzt in Gefahr, oder ich könnte einem etwas antun
from-today = Bitte schreiben Sie hier nichts Genaueres. Was einem Kind geschieht, kann lange schaden. Zwei Schritte sind heute möglich: dafür sorgen, dass kein Kind in der Nähe der Gefahr ist, und mit Fachleuten sprechen. Ist jetzt ein Kind in Gefahr, öffnen Sie „Hilfe sofort“.
    .heading = Was heute beginnen kann
speaking = Bevor Sie einem Angebot etwas erzählen, dürfen Sie fragen, was es weitergeben muss und wann. Rechtliche Fragen klären Sie mit einer Anwältin oder einem Anwalt. Zu sprechen nimmt Ihnen keine Verantwortung ab. Es hilft, sie zu tragen, und es kann Kinder schützen.
    .heading = Sie dürfen zuerst fragen
keep = Dieser Satz ist ein Versprechen an Sie selbst. Wenn Sie ihn speichern, steht er bei Ihren Gründen und, wenn Sie wollen, in Ihrem Plan. Lesen Sie ihn an einem schweren Tag, und tun Sie einen Schritt: weggehen, eine Hürde aufbauen, sich bei jemandem melden. Jedes Mal entscheiden Sie.
    .heading = Behalten Sie ihn bei sich
