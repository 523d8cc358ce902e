### Wörter von c.sheet: das Überweisungsblatt.

title = Überweisungsblatt
purpose = Eine Seite für das Angebot, gemeinsam mit der Person erstellt. Sie drucken oder teilen sie; hier wird nichts davon behalten.
never = Keine Namen der behandelten Person. Nichts Sexuelles, keine Schilderung von Taten, nichts zum Fall. Nichts über ein Kind oder über Dritte.

before = Füllen Sie das Blatt zusammen mit der Person aus, so dass sie jede Zeile sieht. Jedes Feld darf leer bleiben. Mit dem Schließen ist alles weg. Eine Meldung ersetzt es nicht: Wenn ein Kind in Gefahr ist oder eine Suizidabsicht besteht, rufen Sie zuerst an.
    .heading = Bevor Sie anfangen

left-out = Auf das Blatt gehört nichts Sexuelles, keine Schilderung von Taten, nichts zum Fall, nichts über Dritte und nichts über ein Kind. Was der Kinderschutz wissen muss, geht auf eigenem Weg dorthin. Ihre Pflicht endet nicht mit dem Verweisen, und verantwortlich für Taten bleibt der Erwachsene.
    .heading = Was nicht auf das Blatt kommt

service-name = Gewähltes Angebot
    .hint = Der öffentliche Name.

service-channel = Wie das Angebot zu erreichen ist
service-channel-in-person = Vor Ort
service-channel-phone = Telefon
service-channel-video = Video
service-channel-chat = Chat
service-channel-email = E-Mail
service-channel-self-guided = Selbsthilfe, online

service-languages = Sprachen des Angebots

service-contact = Kontakt des Angebots
    .hint = Nummer oder Adresse, wie sie im Verzeichnis steht.

service-hours = Zeiten

service-cost = Kosten
service-cost-free = Kostenlos
service-cost-insured = Über die Versicherung
service-cost-paid = Kostenpflichtig
service-cost-not-known = Nicht bekannt

service-checked = Wann wurden diese Angaben zuletzt geprüft?
    .hint = Das Datum steht auf der Seite des Angebots. Wenn es alt ist, fragen Sie zuerst dort nach.

why = Warum dieses Angebot passt
why-audience = Für Menschen in dieser Lage gemacht
why-need = Bietet die Hilfe, die gebraucht wird
why-language = Spricht die Sprache
why-channel = Arbeitet auf dem gewünschten Weg
why-unnamed = Am Anfang ohne Namen möglich
why-country = Arbeitet in diesem Land
why-soon = Ist bald zu erreichen
why-legal = Nimmt Menschen in dieser rechtlichen Lage auf
why-cost = Die Kosten sind tragbar
why-direct = Ohne förmliche Überweisung

referrer-name = Ihr Name
    .hint = Jedes Mal neu eingegeben und nicht behalten.

referrer-profession = Ihr Beruf

referrer-contact = Wie das Angebot Sie erreicht

patient = Initialen oder ein eigenes Kürzel
    .hint = Lassen Sie es leer, wenn die Person sich selbst meldet. Nie der volle Name.

age = Altersgruppe
age-under-16 = Unter 16
age-from-16 = 16 bis 17
age-from-18 = 18 bis 25
age-from-26 = 26 und älter
age-not-stated = Keine Angabe

patient-language = Bevorzugte Sprache der Person

patient-channel = Bevorzugter Weg der Person
patient-channel-in-person = Vor Ort
patient-channel-phone = Telefon
patient-channel-video = Video
patient-channel-chat = Chat
patient-channel-email = E-Mail

interpreter = Wird gedolmetscht?
interpreter-no = Nicht nötig
interpreter-yes = Ja, nötig
interpreter-not-known = Nicht bekannt

need = Was wird gebraucht?
    .hint = Nur die Art.
need-assessment = Fachliche Diagnostik
need-therapy = Therapie
need-programme = Ein Selbsthilfeprogramm mit Rückmeldung
need-medication = Eine Überprüfung der Medikamente
need-family = Hilfe für Paar oder Familie
need-peer = Moderierter Austausch mit anderen
need-helpline = Bald jemand zum Reden
need-own-distress = Hilfe bei Stimmung, Angst oder Schlaf

urgency = Wie bald?
    .hint = Gefahr geht über das Telefon, nie über ein Blatt.
urgency-danger = Gefahr für ein Kind oder ein Leben
urgency-today = Heute
urgency-days = In den nächsten Tagen
urgency-weeks = In den nächsten Wochen
urgency-no-date = Ohne Termin

safety = Was für die Sicherheit schon geschehen ist
safety-child-asked = Nach dem Zugang zu Kindern gefragt
safety-child-distance = Kein unbegleiteter Kontakt zu Kindern vereinbart
safety-child-protection = Meldepflicht bedacht, Kinderschutz gefragt oder verständigt, wo nötig
safety-suicide-asked = Nach Suizid gefragt
safety-means = Abstand zu den Mitteln
safety-safety-plan = Schriftlicher Sicherheitsplan
safety-numbers = Krisennummern mitgegeben
safety-own-contact = Nächster Kontakt mit mir vereinbart

treatment = Laufende Behandlung
treatment-therapy = In Therapie
treatment-medication = Nimmt Medikamente
treatment-yes = Ja
treatment-no = Nein
treatment-not-known = Nicht bekannt

legal = Rechtliche Lage
    .hint = Nur die Art.
legal-none = Kein Verfahren
legal-open = Offen
legal-convicted = Nach einer Verurteilung
legal-not-stated = Keine Angabe

consent = Einwilligung
    .hint = Fragen Sie jeden Punkt laut.
consent-agrees = Die Person stimmt dieser Weitergabe zu
consent-knows = Die Person hat gesehen, was weitergegeben wird
consent-withdraw = Die Person weiß, dass sie die Einwilligung widerrufen kann

no-consent = Ohne volle Einwilligung schicken Sie das Blatt nicht. Geben Sie der Person die Fassung mit, auf der nur das Angebot, die Schritte und die Hilfetelefone stehen. Wo ein Kind in Gefahr ist, entscheidet Ihre gesetzliche Pflicht, nicht dieses Blatt: Folgen Sie den Regeln Ihres Landes.
    .heading = Die Einwilligung fehlt

pass-on = Was darf weitergegeben werden?
pass-on-contact = Wie die Person zu erreichen ist
pass-on-need = Der Bedarf
pass-on-urgency = Die Dringlichkeit
pass-on-safety = Schritte für die Sicherheit
pass-on-treatment = Behandlung und Medikamente
pass-on-legal = Rechtliche Lage
pass-on-nothing = Nichts: Die Person meldet sich selbst

reach-how = Wie darf das Angebot Kontakt aufnehmen?
reach-how-phone = Per Telefon
reach-how-email = Per E-Mail
reach-how-letter = Per Brief in neutralem Umschlag
reach-how-through-me = Über mich
reach-how-patient-calls = Gar nicht: Die Person ruft an

reach-when = Sichere Zeiten
    .hint = Tage und Stunden, zu denen niemand sonst abhebt oder mitliest.

withheld = Nummer anzeigen, Nachrichten hinterlassen
withheld-withheld = Nummer unterdrückt
withheld-shown = Nummer darf erscheinen
withheld-either = Beides ist recht
withheld-no-message = Nummer unterdrückt, keine Nachrichten

told = Was die Person zur Schweigepflicht weiß
told-own-rules = Was ich wem und wann weitergeben muss
told-service-rules = Dass das Angebot eigene Regeln hat
told-ask-first = Dass sie dort fragen kann, bevor sie Einzelheiten sagt
told-records = Was ich festhalte
told-copy = Dass sie eine Kopie haben kann

interim = Bis das Angebot beginnt
interim-plan = Der Plan der Person in diesem Programm ist fertig
interim-helpline = Ein Hilfetelefon wurde genannt
interim-next-date = Ein Termin bei mir steht
interim-children = Was Kinder bis dahin schützt, ist vereinbart
interim-worse = Es ist vereinbart, wen sie anruft, wenn es schlimmer wird

ready = Lesen Sie alles noch einmal mit der Person. Drucken Sie die Seite für das Angebot oder die Fassung für die Person, auf der nur Angebot, Schritte und Hilfetelefone stehen. Beides ist hier mit dem Schließen weg. Fragen Sie nach einer Woche, ob der Kontakt zustande kam.
    .heading = Drucken, dann schließen
