### Wörter von m02.choice-points: wo könnte ich abbiegen?.

title = Wo könnte ich abbiegen?
purpose = Sehen Sie einen schweren Moment als Kette aus kleinen Gliedern, und finden Sie eine frühe Stelle, an der Sie abbiegen können.
never = Hören Sie vor allem auf, was schadet. Keine Taten, keine Menschen, keine Namen, keine Internetseiten, Orte nur der Art nach.
adapt-n9 = Machen Sie das im Kopf und speichern Sie nichts. Fragen zur Sache gehören in ein Gespräch mit einer Anwältin oder einem Anwalt.
early = Ein schwerer Moment ist eine Kette: Situationen, Gefühle, Gedanken, kleine Entscheidungen. Am Anfang kommt man leichter heraus als am Ende.

    Nach sexuellen Gedanken an Kinder zu handeln, schadet Kindern, und die Verantwortung liegt immer beim Erwachsenen. Was Sie jetzt tun können: früh eine Stelle zum Abbiegen finden, bevor der schwere Moment da ist.
    .heading = Früh ist es leichter
moment = Welche Art von schwerem Moment möchten Sie ansehen?
    .hint = Nur die Art. Es muss nicht der schwerste sein.
moment-low = Allein und niedergeschlagen
moment-stressed = Unter Stress
moment-row = Nach einem Streit
moment-night = Langeweile in der Nacht
moment-drinking = Nach Alkohol
moment-contact = Nachdem Kinder in der Nähe waren
moment-other = Etwas anderes
links = Welche Glieder führen dorthin?
    .hint = Drei bis sechs, in ihrer Reihenfolge. Fangen Sie früh am Tag an. Zum Beispiel: schlecht geschlafen; jemandem nicht geantwortet; lange mit dem Gerät wach geblieben. Hören Sie vor allem auf, was schadet.
    .item = Glied
links-type = Was für ein Glied ist es?
links-type-situation = Situation
links-type-feeling = Gefühl
links-type-thought = Gedanke
links-type-decision = Kleine Entscheidung
links-words = In wenigen Worten
links-last = Der Moment der Entscheidung: Was ich jetzt tue, liegt bei mir
turn = Was ist das früheste Glied, an dem Abbiegen leicht wäre?
    .hint = Oft sieht es harmlos aus: der Schlaf, eine Nachricht, die Uhrzeit.
turn-one = Das erste
turn-two = Das zweite
turn-three = Das dritte
turn-four = Das vierte
turn-five = Das fünfte
turn-six = Das sechste
turn-unsure = Ich weiß es noch nicht
act = Was werden Sie dort tun?
    .hint = Eine kleine Handlung, die wegführt. Zum Beispiel: das Gerät in die Küche legen und jemanden anrufen. Auch am letzten Glied können Sie noch abbiegen: Gehen Sie zu anderen Erwachsenen.
make-plan = Möchten Sie daraus einen Wenn-dann-Plan machen?
    .hint = Ein Plan in einem Satz fällt Ihnen in einem schweren Moment leichter ein.
make-plan-yes = Ja, jetzt
make-plan-later = Ein andermal
