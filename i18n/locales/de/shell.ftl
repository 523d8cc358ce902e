### Was auf jedem Bildschirm steht, und wie Tage, Alter und Aufzählungen gesagt werden.

# Der Name des Programms. Er bleibt in jeder Sprache gleich.
-waymark = Waymark

## Rund um jede Seite

# Versteckter erster Link für Tastatur und Vorleseprogramm: beendet das Programm sofort.
shell-leave-first = { -waymark } jetzt verlassen
shell-skip = Zum Hauptteil
# Name der Leiste mit Start, Suche, Notfall und Verlassen.
shell-bar = Immer zur Hand
shell-start = Start
shell-find = Suchen
shell-emergency = Notfall
shell-leave = Verlassen
shell-language = Sprache
# $day: ein Datum; $age: wie lange her, zum Beispiel „vor 3 Tagen“.
shell-facts-as-of = Stand: { $day } ({ $age })
shell-no-edition = Keine Ausgabe geöffnet

## Die Zeile über jeder Seite, wenn die Ausgabe alt ist: einer dieser Sätze und der Link zur eigenen Wahl

# Name dieser Zeile, für Vorleseprogramme.
shell-age = Alter der Ausgabe
shell-age-month = Diese Ausgabe ist 30 Tage alt oder älter. Manche Angaben können sich geändert haben.
shell-age-quarter = Diese Ausgabe ist 90 Tage alt oder älter. Fragen Sie nach, bevor Sie sich auf Angaben verlassen.
shell-age-expired = Diese Angaben können sich geändert haben. Fragen Sie nach, bevor Sie sich auf sie verlassen.
shell-age-clock = Das Datum dieses Computers stimmt vielleicht nicht.
shell-renew-never = Sie können eine neuere Ausgabe von einem Stick öffnen oder die Erneuerung einschalten.
shell-renew-when-asked = Sie können sie jetzt erneuern.
shell-renew-by-itself = Nachsehen, wie es um die Erneuerung steht.
shell-renew-clock = Was das bedeutet
# Unauffälliger Link neben dem Alter der Ausgabe, auf jedem Bildschirm.
shell-renew = Erneuern

## Weitere Teile

# Der einzige Link einer Seite, die nur zu einer anderen führt.
shell-onward = Weiter
shell-to-start = Zum Start
# Hinweis an Texten, die noch keine genannte Stelle geprüft hat.
shell-unreviewed = Noch nicht fachlich geprüft. Geschrieben nach veröffentlichtem Material. Bitte mit Vorsicht nutzen.
# Auf Seiten in anderen Sprachen als Englisch, über den Angaben.
shell-not-translated = Angaben auf Englisch sind noch nicht übersetzt.

## Verlassen mit der Umschalttaste. Wird vorgelesen, während die Taste gedrückt wird.

shell-leave-keys = Verlassen
    .two = Noch zweimal die Umschalttaste drücken, um zu verlassen.
    .one = Noch einmal die Umschalttaste drücken, um zu verlassen.
    .late = Die Zeit zum Verlassen mit der Umschalttaste ist abgelaufen.

## Die Vorschau

preview-heading = Vorschau-Ausgabe
preview-text = Diese Angaben wurden in gespeicherten Kopien öffentlicher Seiten gelesen. Niemand hat angerufen, um sie zu bestätigen. Eine Nummer kann sich geändert haben. Fragen Sie nach, wenn sich jemand meldet.
# Eine Zeile neben jeder Telefonnummer.
preview-note = Vorschau: in der gespeicherten Kopie einer Seite gelesen. Niemand hat angerufen, um es zu bestätigen.

## Tage, Monate und Zeiten

# $day: der Tag; $month: der Name des Monats; $year: das Jahr.
date-day = { $day }. { $month } { $year }
date-month = { $month } { $year }
# $time: Stunden und Minuten, zum Beispiel 09:05.
date-time = { $time } Uhr
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
weekday-monday = Montag
weekday-tuesday = Dienstag
weekday-wednesday = Mittwoch
weekday-thursday = Donnerstag
weekday-friday = Freitag
weekday-saturday = Samstag
weekday-sunday = Sonntag

## Wie lange etwas her ist

age-today = heute
age-yesterday = gestern
age-days = { $count ->
    [one] vor { $count } Tag
   *[other] vor { $count } Tagen
}
age-months = { $count ->
    [one] vor { $count } Monat
   *[other] vor { $count } Monaten
}
age-years = { $count ->
    [one] vor { $count } Jahr
   *[other] vor { $count } Jahren
}

## Aufzählungen: was zwischen zwei Teilen steht, und vor dem letzten

list-next = ,{ " " }
list-last = { " " }und{ " " }
