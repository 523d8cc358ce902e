### Wörter von plan.barriers: Hürden an Geräten und Orten.

title = Hürden
purpose = Hürden stehen im Weg zu dem, was einem Kind schaden würde. Sie geben Ihnen Zeit aufzuhören. Was Sie tun, bleibt Ihre Verantwortung.
adapt-n2 = Wenn Sie Gedanken, sich das Leben zu nehmen, folgen könnten, öffnen Sie zuerst die Notfallseite. Füllen Sie das hier danach mit jemandem zusammen aus.
adapt-n9 = Ändern oder löschen Sie nichts, was zu der Sache gehört. Das ist eine Frage für eine Anwältin oder einen Anwalt.
barriers = Welche Hürden stehen, oder werden in dieser Woche stehen?
    .hint = Jede Missbrauchsabbildung schadet dem Kind, das darauf ist. Drei Hürden, die halten, sind besser als zehn, die nicht halten.
barriers-bedroom = Geräte bleiben aus dem Schlafzimmer
barriers-shared-room = Ich nutze Geräte dort, wo andere Erwachsene sind
barriers-cut-off = Eine feste Uhrzeit, zu der ich aufhöre
barriers-night-off = Der Router schaltet die Verbindung nachts ab
barriers-restrictions = Die Beschränkungen des Geräts sind eingeschaltet
barriers-safe-search = Die sichere Suche ist fest eingeschaltet
barriers-filter = Ein Familienfilter gilt für den ganzen Anschluss
barriers-closed = Konten, bei denen es schwierig wird, sind geschlossen oder abgegeben
barriers-code = Den Code hat ein anderer Erwachsener
barriers-weekly = Ich berichte einmal in der Woche einem Menschen oder einem Angebot
undo = Wie schwer ist jede wieder abzubauen?
    .hint = Je schwerer, desto besser.
undo-easy = Leicht
undo-effort = Mit etwas Mühe
undo-person = Nur mit einem anderen Menschen
