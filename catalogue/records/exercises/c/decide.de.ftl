### Wörter von c.decide: Überlegungen vor dem Verweisen.

title = Überlegungen vor dem Verweisen
purpose = Die richtige Art von Hilfe, schnell genug. Ihre Antworten werden nicht behalten und nicht bewertet.

child = Ist ein Kind unmittelbar in Gefahr?
    .hint = Zugang zu einem Kind, ein geäußerter Plan, sich steigerndes Verhalten, oder ein Kind, dem bekanntermaßen Leid geschehen ist.
child-no = Soweit ich weiß, nein
child-unclear = Unklar
child-yes = Ja

clarify-child = Unklar heißt: heute klären. Fragen Sie nach dem Zugang zu Kindern, ohne nach Einzelheiten zu fragen. Sprechen Sie mit einer Kinderschutzberatung oder Ihrer Supervision, ohne Namen, wenn Ihre Regeln es zulassen. Folgen Sie Ihrer Meldepflicht, wenn sie greift. Vereinbaren Sie, wie die Person bis dahin mit Kontakt zu Kindern umgeht.
    .heading = Unklar ist dringend

suicide = Besteht ein Suizidrisiko?
    .hint = Fragen Sie direkt. Nach Entdeckung, Durchsuchung oder Festnahme ist das Risiko hoch.
suicide-none = Gefragt: keine solchen Gedanken
suicide-thoughts = Gedanken, keine Absicht, kein Plan
suicide-not-asked = Noch nicht gefragt
suicide-intent = Absicht oder Plan

suicide-care = Wenn Sie noch nicht gefragt haben, fragen Sie, bevor die Person geht. Bei Gedanken ohne Absicht: ein schriftlicher Sicherheitsplan, Abstand zu den Mitteln, jemand, der dableibt, Krisennummern auf Papier, ein Kontakt binnen Tagen. Bei Absicht oder Plan: jetzt den Notruf wählen, und lassen Sie die Person nicht allein.
    .heading = Bevor die Person geht

differential = Was haben Sie bedacht?
    .hint = Haken Sie ab, was Sie durchdacht haben. Mehreres kann zugleich vorliegen.
differential-ocd = Zwangsstörung
differential-depression = Depression
differential-psychosis = Psychose
differential-mania = Manie oder Hypomanie
differential-neurocognitive = Neurokognitive Störung, neu im höheren Alter
differential-medication = Wirkungen von Medikamenten
differential-intellectual = Intellektuelle Beeinträchtigung
differential-autism = Autismus
differential-substances = Substanzkonsum
differential-trauma = Trauma

ocd-note = Ungewollte Gedanken, die die Person entsetzen, mit Prüfen, Vermeiden und dem Wunsch nach Beruhigung, können eine Zwangsstörung sein. Sie wird oft verkannt. Behandelt wird mit Exposition und Reaktionsverhinderung durch dafür ausgebildete Fachkräfte, nicht mit Präventionsarbeit. Das klärt nur eine sorgfältige Diagnostik; bis dahin bleibt die Sicherheit von Kindern im Blick.
    .heading = Wenn die Angst das Problem ist

needs = Was braucht die Person?
needs-specialist = Fachliche Diagnostik
needs-cbt = Ein Programm auf Grundlage der Verhaltenstherapie
needs-medication = Eine Überprüfung der Medikamente
needs-family = Hilfe für Paar oder Familie
needs-peer = Moderierter Austausch mit anderen
needs-helpline = Jetzt ein Hilfetelefon

legal = Rechtliche Lage
    .hint = Manche Angebote nehmen niemanden auf, solange ein Verfahren offen ist. Keine Angaben zum Fall.
legal-none = Weder Polizei noch Gericht
legal-open = Offen
legal-convicted = Nach einer Verurteilung
legal-not-stated = Keine Angabe

language = Welche Sprache braucht es?
language-local = Die Sprache dieses Landes
language-other = Eine andere, die das Angebot spricht
language-interpreter = Eine Dolmetscherin oder einen Dolmetscher
language-not-known = Nicht bekannt

channel = Welchen Weg würde die Person nutzen?
channel-in-person = Vor Ort
channel-phone = Telefon
channel-video = Video
channel-chat = Chat oder E-Mail
channel-self-guided = Selbsthilfe, mit jemandem, der nachfragt
channel-no-preference = Egal

categories = Fachliche Diagnostik, Therapie, Medikamente: „Psychologische Hilfe“. Hilfetelefon, Rat, Selbsthilfeprogramm: „Beratung und Information“. Austausch, Paar, Familie: „Soziale Hilfe und Austausch“. Einen Risikowert gibt es hier nicht: Eine strukturierte Risikoeinschätzung gehört in dafür ausgebildete Stellen.
    .heading = Wo Sie suchen

settle = Klären Sie, bevor Sie verweisen: Passt das Angebot zu Alter, Sprache und rechtlicher Lage? Was muss es weitergeben? Wie lange ist die Wartezeit? Wer hält inzwischen Kontakt? Was schützt Kinder bis dahin? Wählen Sie dann ein Angebot, und erstellen Sie mit Einwilligung das Überweisungsblatt.
    .heading = Vorher zu klären
