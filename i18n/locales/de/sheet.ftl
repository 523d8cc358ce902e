### The sheet that is handed over: what stands on the paper.

## The full sheet.

sheet-title = Adressen und Nummern
sheet-lead = Sie entscheiden, ob, wann und mit wem Sie Kontakt aufnehmen. Sie müssen nicht alles auf einmal erzählen.
sheet-ask-first = Fragen Sie, bevor Sie Einzelheiten nennen, was weitergegeben werden muss und an wen.
sheet-english = Manche Texte stammen aus einem Verzeichnis, das auf Englisch geschrieben ist. Sie stehen hier auf Englisch.
sheet-what = Was es ist
sheet-kind = { $kind }: { $forms }
sheet-contact = Kontakt
sheet-from-abroad = Aus dem Ausland: { $number }
sheet-holidays-closed = An Feiertagen geschlossen.
sheet-hours-always = Laut Angabe Tag und Nacht offen
sheet-anonymity = Ihr Name
sheet-source = Woher diese Angaben stammen
sheet-emergency = Wenn jetzt jemand in Gefahr ist: 112, überall in der Europäischen Union.
sheet-edition = Aus Ausgabe { $number } des Verzeichnisses, { $day }.
sheet-unconfirmed = Nummern und Zeiten ändern sich. Wenn eine nicht geht, ist das keine Absage: Versuchen Sie eine andere, oder fragen Sie die Person, die Ihnen dieses Blatt gegeben hat.
sheet-code = Wer das Programm hat, aus dem dieses Blatt stammt, kann dort dieselbe Liste öffnen: mit einem Foto dieses Codes, mit dieser Datei oder mit der Zeile aus Buchstaben darunter.
sheet-code-without = Der Code enthält diese Liste und nichts über Sie. Sie brauchen ihn nicht: Alles steht auf diesem Blatt.
sheet-code-label = Code, der diese Liste von Angeboten enthält

## The discreet sheet.

sheet-discreet-title = Nummern
sheet-discreet-hours-unknown = Zeiten nicht bekannt
sheet-discreet-no-number = Keine Nummer
sheet-discreet-emergency = Notruf: 112
sheet-discreet-code = Liste { $number }
