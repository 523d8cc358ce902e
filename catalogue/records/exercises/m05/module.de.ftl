### Wörter von m05: Gedanken, die etwas erlauben.

title = Gedanken, die etwas erlauben
purpose = Bevor Menschen handeln, kommt manchmal ein Gedanke, der Schaden erlaubt klingen lässt. Dieses Modul hilft, solche Gedanken früh zu bemerken und ihnen zu antworten. Kinder leiden, wenn Erwachsene danach handeln. Die Verantwortung bleibt bei Ihnen, und Antworten lässt sich lernen.
rule = In diesem Modul steht ein Gedanke, der etwas erlaubt, nie allein. Seine Antwort steht immer daneben.
