### Was bei einem ersten Kontakt geschieht: die Karte eines Angebots, die Spuren jedes Weges und drei Sätze für den Anfang.

# Überschrift auf der Seite eines Angebots und Titel der Karte.
contact-title = Was geschieht, wenn ich Kontakt aufnehme
contact-back = Zurück zum Angebot
contact-print = Diese Karte drucken

## Die kurze Form auf der Seite eines Angebots.

contact-brief-limits = Was seine Seiten über Namen, Vertraulichkeit und ihre Grenzen sagen, steht oben auf dieser Seite. Bitte lesen Sie es zuerst.
contact-ask-first-short = Bevor Sie Genaueres sagen, können Sie fragen: „Was müssen Sie weitergeben, an wen, und sagen Sie es mir?“
contact-brief-asked = Gefragt wird, was Sie herführt, wie es Ihnen geht und was helfen würde. Sie können jederzeit aufhören.
# Ein Link zur Karte.
contact-brief-card = Lesen, was Sie erwartet
contact-brief-traces = Spuren eines Anrufs, einer Nachricht oder eines Besuchs, und wie es weniger werden

## Die Karte.

# Unter „Bitte zuerst lesen“, vor englischen Sätzen aus den Seiten des Angebots.
contact-limits-secrecy = Hier geht es um Namen, Vertraulichkeit und darum, was weitergegeben wird. Lesen Sie es, bevor Sie etwas über sich sagen.
contact-limits-english = Diese Sätze kommen aus dem Verzeichnis. Es gibt sie noch nicht in Ihrer Sprache; sie stehen hier auf Englisch.
contact-ask-first = Fragen Sie das, bevor Sie Genaueres sagen
contact-ask-first-quote = „Was müssen Sie weitergeben, an wen, und sagen Sie es mir?“
contact-ask-first-text = Die Regeln sind je nach Land, Beruf und Angebot verschieden. Es gibt sie, damit Kinder sicher sind. Sie dürfen fragen, bevor Sie sagen, wer Sie sind.
contact-answers = Was Sie erwartet
# Vor Punkten, die üblich sind und die dieses Angebot nicht nennt.
contact-general = Üblich bei einem ersten Kontakt, nicht von diesem Angebot genannt
contact-asked = Was gefragt wird
contact-asked-brings = Was Sie herführt
contact-asked-how = Wie es Ihnen geht
contact-asked-child = Ob ein Kind in Gefahr ist
contact-asked-suicide = Ob Sie daran denken, sich das Leben zu nehmen
contact-asked-help = Was Ihnen helfen würde
contact-leave-out = Was Sie weglassen dürfen
contact-leave-out-name = Ihren Namen, bei vielen Angeboten. Fragen Sie, ob er nötig ist.
contact-leave-out-others = Namen von Kindern und anderen Menschen, bis Sie verstanden haben, was weitergegeben wird
contact-leave-out-details = Genaueres. Sie bestimmen, wie viel Sie sagen, und können jederzeit aufhören.
contact-leave-out-danger = Eines geht vor: Wenn ein Kind in Gefahr ist oder ihm Leid geschieht, sagen Sie es sofort oder rufen Sie den Notruf.
contact-unnamed = Ob ich ungenannt bleiben kann
contact-secret = Was vertraulich bleibt
contact-pass-on = Was weitergegeben werden muss
contact-pass-on-above = Was seine Seiten über Namen und Vertraulichkeit sagen, steht oben auf dieser Karte. Was sonst weitergegeben werden muss: nicht bekannt. Fragen Sie vorher.
contact-pass-on-general = Vertraulichkeit hat Grenzen. Manche Angebote müssen oder dürfen Behörden informieren, wenn ein gefährdetes Kind erkennbar ist.
contact-next = Wie es weitergeht
contact-next-waiting = Wartelisten sind häufig. Fragen Sie, wie lange es dauert und was Sie bis dahin tun können.
contact-next-back = Wenn man sich bei Ihnen melden soll, sagen Sie, auf welchem Weg, damit niemand sonst es liest oder hört.
contact-next-other = Wenn es nicht passt, fragen Sie, wer sonst helfen kann.
# Vor der Adresse einer Webseite.
contact-general-source = Das Übliche folgt dem, was eine Beratungsstelle am Telefon über ihre Gespräche sagt. Datum der Quelle unbekannt:

## Spuren. Ruhig und kurz; nur für die Privatsphäre zu Hause und bei der Arbeit. Was vom Anbieter abhängt, wird so gesagt.

contact-traces = Was zurückbleibt, und wie es weniger wird
contact-traces-text = Für die Privatsphäre zu Hause und bei der Arbeit. Nehmen Sie den Weg, der zu Ihnen passt.
contact-traces-limits = Nichts davon macht Sie unsichtbar. Wer ein Telefon, ein Postfach oder ein Netz betreibt, weiß von dem Kontakt, und Behörden mit dem Recht dazu können davon erfahren.
contact-trace-leaves = Zurück bleibt
contact-trace-home = Zu Hause
contact-trace-work = Bei der Arbeit
contact-trace-phone = Ein Eintrag in der Anrufliste, vielleicht auch auf anderen Geräten mit demselben Konto. Vielleicht eine Zeile auf der Rechnung: Ob sie einzelne Nummern zeigt, auch kostenlose, hängt vom Anbieter ab. Das Angebot sieht vielleicht Ihre Nummer.
contact-trace-phone-home = Nehmen Sie den Anruf aus der Anrufliste. Viele Telefone können die eigene Nummer in den Einstellungen verbergen; ob das geht, hängt vom Anbieter ab, und manche Stellen nehmen solche Anrufe nicht an. Sehen Sie nach, was die Rechnung zeigt und wer sie liest. Sprechen Sie, wo niemand mithört.
contact-trace-phone-work = Ein Telefon der Arbeit kann dem Arbeitgeber die Nummern zeigen. Nehmen Sie Ihr eigenes, in einer Pause, draußen.
contact-trace-chat = Ein Eintrag im Verlauf des Browsers, vielleicht auch auf anderen Geräten mit demselben Konto. Der Chat bleibt auf dem Bildschirm, bis Sie ihn schließen. Das Angebot sieht Ihre Verbindung.
contact-trace-chat-home = Nehmen Sie ein privates Fenster und schließen Sie es am Ende: Dann bleibt auf diesem Computer kein Verlauf davon. Lassen Sie den Browser nichts speichern.
contact-trace-chat-work = Ein Netz bei der Arbeit kann festhalten, welche Seiten geöffnet werden, auch in einem privaten Fenster. Nehmen Sie Ihr eigenes Gerät und Ihre eigene Verbindung.
contact-trace-email = Ihre Nachricht im Ordner der gesendeten E-Mails, die Antwort im Posteingang, und Ihre Adresse mit dem Namen, der dazu gehört. Eine neue Nachricht kann auf einem gesperrten Bildschirm erscheinen.
contact-trace-email-home = Nehmen Sie eine Adresse, die nur Ihnen gehört und Ihren Namen nicht enthält. Wählen Sie einen schlichten Betreff. Melden Sie sich an gemeinsam benutzten Computern ab, und schalten Sie die Vorschau neuer Nachrichten aus.
contact-trace-email-work = Schreiben Sie nie von einer Adresse der Arbeit: Andere dort dürfen sie vielleicht lesen.
contact-trace-website = Ein Eintrag im Verlauf des Browsers und in dem, was er beim Tippen vorschlägt, vielleicht auch auf anderen Geräten mit demselben Konto.
contact-trace-website-home = Nehmen Sie ein privates Fenster und schließen Sie es am Ende. Tippen Sie die Adresse dort ein, nicht in eine Suche.
contact-trace-website-work = Ein Netz bei der Arbeit kann festhalten, welche Seiten geöffnet werden, auch in einem privaten Fenster. Nehmen Sie Ihr eigenes Gerät und Ihre eigene Verbindung.
contact-trace-onion = Die Adresse überall, wohin Sie sie kopieren. Sie öffnet sich nur in einem Browser, der dafür gemacht ist, und dieses Programm ist auf dem Computer zu sehen.
contact-trace-onion-home = Kopieren Sie danach etwas anderes, dann ist die Adresse aus der Zwischenablage. Wer den Computer mitbenutzt, kann das Programm sehen.
contact-trace-onion-work = Lassen Sie es für Ihr eigenes Gerät: Ein Netz bei der Arbeit kann sehen, dass ein solches Programm benutzt wird.
contact-trace-visit = Man kann Sie unterwegs oder an der Tür sehen. Weg und Termin können in einer Karte, einem Kalender oder einer Fahrkartenrechnung bleiben.
contact-trace-visit-home = Fragen Sie, was an der Tür und auf Briefen steht. Schreiben Sie in einen gemeinsamen Kalender „Termin“ und sonst nichts. Sehen Sie nach, ob ein Telefon anderen zeigt, wo Sie sind.
contact-trace-visit-work = Ein Termin ist Grund genug, weg zu sein. Sie müssen nicht sagen, bei wem.

## Drei Sätze für den Anfang: eine Seite hinter der Karte, und eine ohne Angebot.

contact-rehearse = Drei Sätze vorbereiten
contact-rehearse-text = Der erste Satz ist oft der schwerste. Wählen Sie, was passt, und nehmen Sie drei Sätze mit. Nichts wird behalten.
contact-rehearsal-title = Drei Sätze für den Anfang
contact-rehearsal-back = Zurück zur Karte
contact-rehearsal-lead = Wählen Sie, was passt. Sie tippen nichts, nichts wird behalten, und wenn Sie gehen, ist es weg.
contact-rehearsal-how = Wie werden Sie anfangen?
contact-pick-call = Mit einem Anruf
contact-pick-message = Mit einer Nachricht, im Chat oder per E-Mail
contact-rehearsal-for = Für wen?
contact-pick-me = Für mich
contact-pick-close = Für jemanden, der mir nahesteht
contact-pick-work = Für jemanden, den ich durch meine Arbeit kenne
contact-rehearsal-wish = Was möchten Sie?
contact-pick-safe = Hilfe, damit keinem Kind etwas geschieht
contact-pick-works = Zuerst wissen, wie es abläuft
contact-pick-appointment = Einen Termin
contact-pick-advice = Einen Rat
contact-rehearsal-first = Was kommt zuerst?
contact-pick-unnamed = Ungenannt bleiben
contact-pick-secrecy = Fragen, was weitergegeben wird
contact-pick-both = Beides
contact-rehearsal-do = Sätze zeigen
contact-rehearsal-again = Andere Sätze zeigen
contact-rehearsal-incomplete = Wählen Sie zu jeder Frage eine Antwort. Was Sie gewählt haben, steht noch da.
contact-rehearsal-sentences = Ihre Sätze
# $language: der Name einer Sprache oder mehrerer.
contact-rehearsal-same = Die Seiten dieses Angebots nennen { $language } als Sprache oder sind darin geschrieben.
contact-rehearsal-other = Dasselbe auch auf { $language }: Die Seiten dieses Angebots nennen es als Sprache oder sind darin geschrieben.
contact-rehearsal-not-ours = Die Seiten dieses Angebots nennen diese Sprachen oder sind in ihnen geschrieben: { $language }. In diesen Sprachen haben wir die Sätze nicht. Sie stehen hier auf Englisch. Fragen Sie, ob Englisch gesprochen wird.
contact-rehearsal-unknown = Welche Sprachen dieses Angebot spricht, ist nicht bekannt. Fragen Sie vorher. Die Sätze stehen auch auf Englisch hier.
contact-rehearsal-copy = Ein Klick markiert alle drei Sätze, zum Kopieren oder zum Vorlesen.
contact-rehearsal-identified = Laut den Seiten dieses Angebots nennen Sie Ihren Namen. Sie können trotzdem zuerst fragen, was weitergegeben wird.
contact-rehearsal-forget = Diese Sätze vergessen
contact-nudges = Das reicht für den Anfang
contact-nudge-names = Keine Namen: nicht Ihren, wenn Sie nicht wollen, und nicht den eines Kindes.
contact-nudge-others = Keine anderen Menschen.
contact-nudge-details = Nichts Genaues darüber, was gedacht oder getan wurde.
contact-nudge-stop = Sie können jederzeit aufhören.
contact-emergency = Notfallseite öffnen

## Die Sätze selbst. Jemand sagt sie zu einem Angebot: höflich, schlicht, ohne Geständnis.

contact-say-call-me = Guten Tag, ich rufe für mich selbst an.
contact-say-call-close = Guten Tag, ich rufe an, weil ich mich um jemanden sorge, der mir nahesteht.
contact-say-call-work = Guten Tag, ich rufe wegen eines Menschen an, den ich durch meine Arbeit kenne.
contact-say-message-me = Guten Tag, ich schreibe für mich selbst.
contact-say-message-close = Guten Tag, ich schreibe, weil ich mich um jemanden sorge, der mir nahesteht.
contact-say-message-work = Guten Tag, ich schreibe wegen eines Menschen, den ich durch meine Arbeit kenne.
contact-say-safe = Ich will sicher sein, dass keinem Kind etwas geschieht, und dafür brauche ich Hilfe.
contact-say-works = Ich möchte zuerst wissen, wie das bei Ihnen abläuft.
contact-say-appointment = Ich möchte nach einem Termin fragen und wissen, wie lange die Wartezeit ist.
contact-say-advice = Ich möchte einen Rat, was jetzt getan werden kann.
contact-say-unnamed = Ich möchte am Anfang ungenannt bleiben: Ist das möglich?
contact-say-secrecy = Bevor ich etwas erzähle: Was müssen Sie weitergeben, an wen, und sagen Sie es mir?
contact-say-both = Ich möchte am Anfang ungenannt bleiben, und bevor ich etwas erzähle: Was müssen Sie weitergeben, und an wen?
