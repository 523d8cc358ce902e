### Wörter von c.homework: Übungen zwischen den Terminen.

title = Übungen zwischen den Terminen
purpose = Wenige Übungen, mit Ihrem Termin verbunden: wofür, wie oft, und worüber Sie danach sprechen.

who-sees = Vereinbaren Sie vorher, wer was sieht. Die Person zeigt es selbst; Sie halten das Gerät nicht. Bitten Sie um eine Zahl oder einen Satz, nie um vorgelesene Notizen. Niemand soll schreiben, was die Zeile unter jedem Feld ausschließt. Fragen Sie bei jedem Termin nach der Sicherheit von Kindern und nach Suizid.
    .heading = Wer was sieht

how-to-give = Geben Sie eine oder zwei auf einmal, und fragen Sie beim nächsten Mal nach: Mit Rückmeldung bleiben Menschen länger dabei und haben mehr davon als allein. Beenden Sie eine Übung, die zweimal stark belastet. Bei akuter Gefahr geben Sie keine: Die Sicherheit von Kindern und die Notfallseite gehen vor.
    .heading = Wie Sie sie geben

aim = Was ist das Ziel?
aim-crisis = Für eine Krise bereit sein
aim-urge = Einen Drang aushalten
aim-if-then = Pläne für den nächsten schweren Moment
aim-permission = Gedanken, die etwas erlauben
aim-shame = Scham
aim-barriers = Hürden und Regeln
aim-more = Weitere Ziele

more-aims = Weitere Ziele
more-aims-mood = Stimmung
more-aims-connection = Nicht allein sein
more-aims-maintenance = Auf dem Weg bleiben
more-aims-back = Zurück zur ersten Liste

for-crisis = Der Plan und die Hilfen für jetzt, etwa „Weggehen“ und „Ruhig atmen“.

    Wie oft: den Plan einmal gemeinsam erstellen, dann wöchentlich lesen.

    Nicht allein bei akuter Suizidgefahr oder wenn ein Kind in Gefahr ist.

    Besprechen: Welcher Schritt des Plans ist schwach?
    .heading = Für eine Krise bereit sein

for-urge = „Erste Wellen auf ruhigem Wasser“, dann „Den Drang vorbeigehen lassen“.

    Wie oft: eine Woche täglich fünf Minuten, zuerst an etwas Harmlosem.

    Nicht mit einem Kind in der Nähe, nicht berauscht, nicht bei Psychose, nicht zur Selbstprüfung bei Zwang. Weggehen kommt vor jeder Übung.

    Besprechen: die Form der Welle, nie, worum es ging.
    .heading = Einen Drang aushalten

for-if-then = „Wenn-dann-Pläne“.

    Wie oft: zwei Pläne, jeder dreimal geübt.

    Nicht bei akuter Gefahr.

    Besprechen: Kam der Auslöser, und kam der erste Schritt? Wenn nicht, machen Sie ihn kleiner. Ein Plan, der Abstand zu Kindern hält, kommt zuerst.
    .heading = Pläne für den nächsten schweren Moment

for-permission = „Sieben Arten“, dann „Dem Gedanken antworten“.

    Wie oft: eine Art pro Woche.

    Nicht in suizidaler Krise. Bei offenem Verfahren wird nichts gespeichert.

    Besprechen: nur die Antwort, nicht den Gedanken. Sie hält fest, dass ein Kind zu Schaden kommt und der Erwachsene verantwortlich ist.
    .heading = Gedanken, die etwas erlauben

for-shame = „Zwei verschiedene Gewichte“, „Eine faire, freundliche Stimme“, „Mein Satz“, „Von hart zu hilfreich“.

    Wie oft: eine pro Woche.

    Nicht bei akutem Risiko; bei Trauma zunächst nicht nach innen gehen.

    Besprechen: Was hat sich im Ton geändert? Freundlichkeit macht die Verantwortung für das Leid eines Kindes nicht kleiner.
    .heading = Scham

for-barriers = „Meine Karte der Risiken“, „Regeln, die ich bei Kindern einhalte“, „Hürden an Geräten“, „Leere Stunden füllen“, „Alkohol, Drogen und Kontrolle“.

    Wie oft: im Termin, dann jede Woche ein Blick.

    Bei Zwang nähren Regeln das Vermeiden: zuerst spezialisierte Hilfe.

    Besprechen: Wie schwer ist es rückgängig zu machen, und wer weiß noch davon?
    .heading = Hürden und Regeln

for-mood = „Ein Schritt, an einem Tag“ und „Eine Woche mit Gutem darin“.

    Wie oft: drei kleine Dinge pro Woche.

    Zwei Wochen gedrückte Stimmung: eigens abklären und behandeln; nach Suizid fragen.

    Besprechen: die erwartete und die gefundene Stimmung.
    .heading = Stimmung

for-connection = „Mein Kreis“, „Weniger allein, in kleinen Schritten“, „Den ersten Kontakt vorbereiten“, „Soll ich es jemandem sagen?“, „Eine sichere Gruppe wählen“.

    Wie oft: ein Kontakt pro Woche, mit Erwachsenen.

    Bevor nahe Menschen etwas erfahren: erst mit Ihnen besprechen.

    Besprechen: Was stand im Weg?
    .heading = Nicht allein sein

for-maintenance = „Meine frühen Zeichen“, „Grün, Gelb, Rot“, „Rückschau jeden Monat“, „Ein Brief für einen schweren Tag“. „Nach einem Ausrutscher: Sicherheit zuerst“ gehört auch in einen Termin.

    Wie oft: monatlich, ohne Enddatum; Erreichtes kann nachlassen.

    Nach einem Ausrutscher wird zuerst nach der Sicherheit von Kindern gefragt.

    Besprechen: die frühen Zeichen.
    .heading = Auf dem Weg bleiben

again = Wie weiter?
again-other = Ein anderes Ziel
again-danger = Ein Kind oder die behandelte Person könnte in Gefahr sein
again-done = Das war alles
