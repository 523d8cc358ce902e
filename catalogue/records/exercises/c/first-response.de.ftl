### Wörter von c.first-response: wenn jemand Ihnen davon erzählt.

title = Wenn jemand Ihnen davon erzählt
purpose = Damit in den ersten Minuten eines solchen Gesprächs die Tür offen bleibt und Kinder sicher sind.

why = In einer Umfrage fand weniger als die Hälfte derer, die Hilfe gesucht hatten, sie hilfreich. Geschätzt wurden Fachkräfte, die nicht verurteilten, Bescheid wussten und den ganzen Menschen sahen. Sexuelles Interesse an Kindern ist noch keine Tat; Missbrauch schadet Kindern, und verantwortlich ist der Erwachsene, der handelt. Meldepflichten sind verschieden: Prüfen Sie Ihre.
    .heading = Was hilft

steps = Das erste Gespräch
    .hint = Etwa in dieser Reihenfolge. Nichts wird behalten.
steps-thank = Für das Vertrauen danken und ruhig bleiben
steps-limits = Schweigepflicht und ihre Grenzen nennen, bevor Einzelheiten kommen
steps-separate = Gedanken, Drang, Pläne, Verhalten und Zugang zu einem Kind auseinanderhalten
steps-suicide = Direkt nach Gedanken an Suizid fragen
steps-wish = Fragen, wobei Hilfe gewünscht ist
steps-no-detail = Nicht nach drastischen Einzelheiten fragen: Sie sind nicht nötig
steps-next = Den nächsten Kontakt mit Tag und Uhrzeit ausmachen

words = „Danke, dass Sie mir das sagen. Bevor Sie weitersprechen, möchte ich sagen, was ich für mich behalten darf und was nicht.“

    „Einzelheiten brauche ich nicht. Ich muss wissen, ob ein Kind in Gefahr ist und ob Sie selbst sicher sind.“

    „Dafür gibt es Angebote. Wollen wir gemeinsam nachsehen?“
    .heading = Sätze, die Sie verwenden können

danger = Wenn ein Kind in Gefahr sein kann oder ihm Leid geschehen ist, folgen Sie jetzt Ihrer Pflicht: Notruf, Kinderschutz, Polizei, nach den Regeln Ihres Landes. Sagen Sie der Person, was Sie tun, sofern das die Gefahr nicht erhöht. Bei Suizidabsicht lassen Sie sie nicht allein und wählen Sie den Notruf.
    .heading = Wenn es nicht warten kann
