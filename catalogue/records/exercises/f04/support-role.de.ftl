### Wörter von f04.support-role: unterstützen, ohne zu überwachen.

title = Unterstützen, ohne zu überwachen
purpose = Wenn Sie diesen Menschen unterstützen möchten, finden Sie hier Ihre Rolle und ihre Grenzen. Sie dürfen sich auch dagegen entscheiden.
never = Nur, was Sie anbieten. Keine Namen, nichts davon, was getan oder erzählt wurde.
roles = Was ist Ihre Rolle?
    .hint = Missbrauch schadet Kindern. Ihre Unterstützung kann helfen, Hilfe anzunehmen und Regeln einzuhalten. Die Verantwortung bleibt bei dem Menschen selbst, und die Sicherheit der Kinder hängt nie allein an Ihnen.
roles-can = Ich kann, wenn ich möchte
roles-encourage = Mut machen, Hilfe zu suchen und dabeizubleiben
roles-code = Den Code für einen Filter oder eine Gerätesperre aufbewahren
roles-along = Zu einem ersten Termin mitgehen
roles-company = In schweren Stunden Gesellschaft leisten
roles-cannot = Ich kann nicht und muss nicht
roles-therapist = Therapie ersetzen
roles-only-guard = Allein auf die Sicherheit achten
roles-guilt = Die Schuld für das tragen, was ein anderer Erwachsener tut
offer = Was ich anbiete
    .hint = Eine Sache reicht, und Sie dürfen sie zurücknehmen. Zum Beispiel: „Ich gehe mit dir zum ersten Termin.“ Wenn Sie sehen, dass ein Kind in Gefahr sein kann, gilt das Angebot nicht mehr: Holen Sie Hilfe.
