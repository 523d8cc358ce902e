### Wörter von m07.routine: leere Stunden füllen.

title = Leere Stunden füllen
purpose = Geben Sie leeren Stunden einen Plan, damit ein Drang weniger Raum findet. Kinder sind sicherer, wenn Sie früh wissen, was Sie tun.
never = Nur Alltägliches. Bei Menschen genügt die Rolle. Keine Namen, und nichts, woran Kinder beteiligt sind.
hours = Welche Stunden sind leer, und was tun Sie dann?
    .hint = Wählen Sie bis zu fünf. Nehmen Sie Dinge, die Sie unter Erwachsene bringen oder die Hände beschäftigen. Planen Sie sie an Orten ohne Kinder.
    .item = Leere Stunde
hours-slot = Wann
hours-slot-weekday = Wochentags am Tag
hours-slot-evening = Abends
hours-slot-night = Nachts
hours-slot-weekend = Am Wochenende
hours-slot-day-off = An freien Tagen
hours-activity = Was ich tun werde
hours-who = Mit wem
hours-who-alone = Allein
hours-who-friend = Mit einem erwachsenen Freund oder einer Freundin
hours-who-family = Mit Erwachsenen aus der Familie
hours-who-group = In einer Gruppe von Erwachsenen
hours-who-helper = Mit jemandem aus einem Hilfsangebot
backup = Wenn ein Plan ausfällt, was tun Sie sofort?
    .hint = Entscheiden Sie es jetzt. In einer Stunde ohne Plan ist Achtsamkeit am wichtigsten.
backup-walk = Spazieren gehen, wo andere Erwachsene sind
backup-call = Einen Erwachsenen anrufen, den ich kenne
backup-out = Dorthin gehen, wo andere Erwachsene sind
backup-task = Etwas mit den Händen tun, das Gerät weit weg
backup-tool = Eine Hilfe für schwere Momente in diesem Programm öffnen
