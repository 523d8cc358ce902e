### Wörter von c: für Fachkräfte.

title = Für Fachkräfte
purpose = Für ärztliche, psychologische, soziale und beratende Berufe ohne besondere Ausbildung: wie Sie antworten, wenn jemand Ihnen davon erzählt, wohin Sie verweisen und was zwischen den Terminen hilft.
rule = Über die Menschen, die Sie behandeln, wird hier nichts behalten. Schreiben Sie keine Namen, keine Schilderung von Taten und nichts über ein Kind. Die Sicherheit von Kindern geht vor; Ihre gesetzlichen Pflichten gelten.
