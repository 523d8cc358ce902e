### Wörter von f05.who-knows: wem ich es sage, und wie.

title = Wem ich es sage, und wie
purpose = Sie sollen damit nicht allein sein. Nicht jeder muss alles wissen. Aber wer Kinder betreut, muss die Regeln kennen, die sie schützen.
never = Menschen nur mit ihrer Rolle, etwa „Freundin“ oder „Bruder“. Keine Namen, kein Kind, nichts darüber, was getan wurde, nichts über ein Verfahren.
people = Wer soll etwas wissen?
    .hint = Nur Erwachsene. Wählen Sie Menschen, die ruhig bleiben und nichts weitererzählen. Missbrauch schadet Kindern: Wer Kinder betreut, muss die Regeln kennen, um sie einhalten zu können. Die Verantwortung für das Geschehene liegt nicht bei Ihnen.
    .item = Mensch
people-role = Rolle
people-needs = Was dieser Mensch wissen soll
people-needs-hard-time = Dass es mir schlecht geht
people-needs-company = Dass ich Gesellschaft brauche
people-needs-rules = Die Regeln zum Schutz der Kinder
people-needs-outline = In groben Zügen, worum es geht
people-needs-practical = Was er oder sie für mich tun kann
people-needs-nothing = Vorerst nichts
short = Meine Kurzfassung
    .hint = Ein oder zwei Sätze. Zum Beispiel: „In unserer Familie gibt es etwas sehr Ernstes. Mehr kann ich noch nicht sagen. Mir würde helfen, wenn du sonntags vorbeikommst.“
legal = Läuft ein Verfahren, fragen Sie eine Anwaltskanzlei oder die beteiligten Fachleute, was Sie sagen dürfen. Ein Kind zu schützen und Hilfe zu holen, ist immer erlaubt. Was ein Kind erlebt hat, gehört dem Kind: Sagen Sie anderen nichts, woran man es erkennen könnte. Kinderschutz und Polizei sind die Ausnahme.
    .heading = Woran Sie vorher denken sollten
