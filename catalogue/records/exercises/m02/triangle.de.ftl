### Wörter von m02.triangle: wie ein Moment zusammenhängt.

title = Wie ein Moment zusammenhängt
purpose = An einem Beispiel aus dem Alltag sehen Sie, wie Situation, Gedanke, Gefühl, Körper und Handeln zusammenhängen.
never = Nur ein Moment aus dem Alltag: Arbeit, Verkehr, Haushalt. Nichts Sexuelles, nichts über Kinder, keine Namen.
adapt-n3 = Machen Sie das einmal. Es zu wiederholen, um sicher zu sein, bringt keine Sicherheit.
example = Ihre Chefin schreibt: „Wir müssen morgen reden.“ Sie denken: „Ich habe etwas falsch gemacht.“ Sie bekommen Angst, der Magen zieht sich zusammen. Sie antworten nicht und liegen lange wach.

    Eine kurze Nachricht, und eine ganze Kette: Situation, Gedanke, Gefühl, Körper, Handeln.
    .heading = Ein Beispiel
other-thought = Dieselbe Nachricht, ein anderer Gedanke: „Wahrscheinlich will sie die Woche planen.“ Welches Gefühl könnte folgen?
    .hint = Es gibt keine richtige Antwort. Sie sehen nur, was ein Gedanke ändern kann.
other-thought-calm = Ruhe
other-thought-curious = Neugier
other-thought-relieved = Erleichterung
other-thought-worried = Immer noch etwas Sorge
other-thought-else = Etwas anderes
situation = Jetzt ein eigener Moment aus dem Alltag. Was war die Situation?
    .hint = Nehmen Sie etwas Kleines. Zum Beispiel: Der Bus war gerade weg.
thought = Was ging Ihnen durch den Kopf?
    .hint = Ein Satz, so wie Sie ihn gedacht haben. Zum Beispiel: „Jetzt müssen alle auf mich warten.“
feelings = Was haben Sie gefühlt?
    .hint = Oft sind es mehrere Gefühle.
feelings-fear = Angst
feelings-anger = Ärger
feelings-sadness = Traurigkeit
feelings-shame = Scham
feelings-lonely = Einsamkeit
feelings-bored = Langeweile
feelings-disappointed = Enttäuschung
feelings-relieved = Erleichterung
feelings-joy = Freude
feelings-calm = Ruhe
feelings-else = Etwas anderes
body = Was hat Ihr Körper gemacht?
    .hint = Wählen Sie, was Sie gemerkt haben.
body-head = Druck im Kopf
body-throat = Ein Kloß im Hals
body-chest = Enge Brust oder schnelles Herz
body-stomach = Flaues Gefühl im Magen
body-shoulders = Feste Schultern oder fester Kiefer
body-hands = Zittrige oder feuchte Hände
body-hot = Heiß
body-cold = Kalt
body-restless = Unruhig
body-tired = Müde oder schwer
body-nothing = Nichts, was ich gemerkt hätte
did = Was haben Sie dann getan?
    .hint = Zum Beispiel: schnell gelaufen und kurz Bescheid gegeben.
instead = Was hätten Sie noch tun können?
    .hint = Es muss nicht besser sein. Es gibt fast immer einen zweiten Weg.
chosen = Gedanken kommen ungefragt. Was Sie tun, wählen Sie, und dafür sind Sie verantwortlich.

    Das gilt auch für schwere Gedanken. Ein sexueller Gedanke an ein Kind ist keine Tat. Danach zu handeln, schadet einem Kind. Wenn ein solcher Gedanke einer Tat nahe kommt, gehen Sie sofort zu anderen Erwachsenen und öffnen Sie die Notfallseite.
    .heading = Gedanken kommen, Handeln ist eine Entscheidung
