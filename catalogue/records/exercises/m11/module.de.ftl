### Wörter von m11: wenn Polizei oder Gericht beteiligt sind.

title = Wenn Polizei oder Gericht beteiligt sind
purpose = Die Tage nach einer Durchsuchung, einer Festnahme oder einem Brief können sehr schwer sein. Hier geht es darum, am Leben zu bleiben, etwas Ordnung zu halten und Fragen vorzubereiten. Nach der Sache selbst wird nie gefragt.
rule = Hier wird nichts gespeichert, außer Sie schalten es ein. Schreiben Sie nichts über die Sache. Fragen dazu gehören zu einer Anwältin oder einem Anwalt. Wenn ein Kind in Gefahr ist, kommt der Notruf zuerst.
