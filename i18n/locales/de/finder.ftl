### Der geführte Weg: ein paar Fragen, dann Vorschläge mit ihren Gründen.

## Die erste Karte. Sie informiert und fragt nichts.

finder-title = Hilfe finden, die passt
finder-lead = Ein paar Fragen dazu, welche Hilfe Sie brauchen, nicht dazu, was Sie denken oder getan haben. Dann sehen Sie, welche Angebote helfen können, und warum.
finder-danger = Wenn jetzt jemand in Gefahr ist
finder-danger-call = Wenn ein Kind oder jemand anderes in Gefahr ist, rufen Sie an:
finder-danger-line = Ist jetzt jemand in Gefahr?
finder-promise-needs = Es sind höchstens acht Fragen. Auf jeder Seite steht, warum sie gestellt wird.
finder-promise-skip = Sie können jede Frage überspringen, zurückgehen und es sich anders überlegen.
finder-promise-kept = Nichts wird gesendet und nichts behalten. Wenn { -waymark } sich schließt, sind Ihre Antworten weg.
finder-begin = Anfangen
finder-go-on = Die Fragen durchgehen
finder-show = Vorschläge zeigen
finder-again = Neu anfangen
finder-again-hint = Damit ist jede Antwort vergessen.
finder-how-link = Wie Vorschläge entstehen

## Eine Ausgabe ohne geführten Weg.

finder-none-title = In dieser Ausgabe gibt es keine geführten Fragen
finder-none-text = In dieser Ausgabe des Verzeichnisses fehlt, was die geführten Fragen brauchen. Alles andere geht. Sie können selbst nach Angeboten suchen.
finder-none-search = Nach Angeboten suchen

## Eine Seite mit einer Frage. „short“ nennt die Frage in der Liste der Antworten.

finder-back = Zurück
finder-continue = Weiter
finder-skip = Frage überspringen
finder-count = { $count ->
    [0] Bisher passt kein Angebot zu allen Antworten. Die Vorschläge zeigen, was nahe liegt.
    [one] Bisher passt ein Angebot
   *[other] Bisher passen { $count } Angebote
}
finder-no-choice = Keine Wahl
finder-first = Erste Wahl
finder-second = Zweite Wahl
finder-third = Dritte Wahl

finder-who-heading = Für wen ist die Hilfe?
finder-who-short = Für wen
finder-who-why = Wir fragen, weil manche Angebote nur für eine Gruppe da sind.
finder-age-heading = Wie alt sind Sie?
finder-age-heading-other = Ist die Person, um die es geht, unter 18?
finder-age-short = Alter
finder-age-why = Wir fragen, weil die meisten Angebote nur bestimmte Altersgruppen annehmen.
finder-country-heading = Wo soll die Hilfe sein?
finder-country-short = Land
finder-country-why = Wir fragen, weil viele Angebote nur Menschen im eigenen Land helfen. Angebote, die online aus jedem Land helfen, bleiben immer dabei.
finder-first-country = Land
finder-second-country = Ein zweites Land, wenn Sie möchten
finder-no-country = Möchte ich nicht sagen, oder woanders
finder-languages-heading = In welchen Sprachen können Sie sprechen?
finder-languages-heading-other = In welchen Sprachen soll die Hilfe sein?
finder-languages-short = Sprachen
finder-languages-why = Wir fragen, damit Angebote in diesen Sprachen zuerst kommen.
finder-languages-hint = Nennen Sie zuerst die Sprache, die Ihnen am liebsten ist.
finder-first-language = Erste Sprache
finder-second-language = Zweite Sprache
finder-third-language = Dritte Sprache
finder-fourth-language = Vierte Sprache
finder-only-languages = Nur diese Sprachen
finder-needs-heading = Was würde jetzt helfen?
finder-needs-short = Was helfen würde
finder-needs-why = Wir fragen, damit Angebote zuerst kommen, bei denen es das gibt.
finder-needs-hint = Wählen Sie bis zu drei, oder dass Sie es noch nicht wissen.
finder-how-to-heading = Auf welchem Weg möchten Sie Hilfe?
finder-how-to-heading-other = Auf welchem Weg soll die Hilfe kommen?
finder-how-to-short = Auf welchem Weg
finder-how-to-why = Wir fragen, damit Angebote auf diesem Weg zuerst kommen.
finder-how-to-hint = Nennen Sie zuerst den Weg, der Ihnen am liebsten ist.
finder-only-ways = Nur diese Wege
finder-unnamed-legend = Ich möchte am Anfang meinen Namen nicht sagen
finder-when-heading = Wann?
finder-when-short = Wann
finder-when-why = Wir fragen, damit Sie sehen, was offen ist, wenn Sie es möchten.
finder-cases-heading = Haben gerade Polizei oder Gericht damit zu tun?
finder-cases-short = Polizei oder Gericht
finder-cases-why = Wir fragen, weil manche Angebote dann helfen können und manche nicht.

## Was nicht geht, in einfachen Worten.

finder-wrong-needs = Bitte wählen Sie höchstens drei. Was Sie gewählt haben, ist noch markiert.
finder-wrong-unsure = Bitte wählen Sie entweder „Ich weiß es noch nicht“ oder bis zu drei andere.
finder-wrong-only-languages = Bitte wählen Sie eine Sprache, oder nehmen Sie „Nur diese Sprachen“ weg.
finder-wrong-only-ways = Bitte wählen Sie einen Weg, oder nehmen Sie „Nur diese Wege“ weg.

## Die Antworten.

finder-seeker-self = Für mich
finder-seeker-family = Für jemanden, der mir nahesteht, oder meine Familie
finder-seeker-professional = Ich arbeite mit Menschen
finder-age-under-16 = Unter 16
finder-age-16-17 = 16 oder 17
finder-age-18-25 = 18 bis 25
finder-age-26-plus = 26 und älter
finder-age-under-18 = Ja, unter 18
finder-age-adult = Nein, 18 oder älter
finder-age-rather-not = Möchte ich nicht sagen
finder-need-talk-today = Heute mit jemandem sprechen
finder-need-information = Informationen und klare Antworten
finder-need-exercises = Übungen, die man allein macht
finder-need-specialist = Gespräche mit einer Fachperson über längere Zeit
finder-need-therapy = Abklärung oder Therapie
finder-need-medicines = Rat zu Medikamenten
finder-need-others = Andere treffen, weniger allein sein
finder-need-relatives = Hilfe für die Familie oder Angehörige
finder-need-ocd = Hilfe bei Sorgen, die eine Zwangsstörung sein können
finder-need-case-advice = Rat zu einem Fall, oder Vermittlung
finder-need-unsure = Ich weiß es noch nicht
finder-way-in-person = Vor Ort
finder-way-phone = Am Telefon
finder-way-video = Per Video
finder-way-chat = Im Chat
finder-way-email = Per E-Mail
finder-way-own = Allein, online oder in einer App
finder-unnamed-no = Das ist nicht wichtig
finder-unnamed-rather = Lieber ja
finder-unnamed-must = Es muss so sein
finder-when-today = Heute
finder-when-next-days = In den nächsten Tagen
finder-when-when-ready = Wenn ich so weit bin
finder-legal-no = Nein
finder-legal-open = Ja, und es ist nicht abgeschlossen
finder-legal-convicted = Ja, nach einer Verurteilung
finder-legal-rather-not = Möchte ich nicht sagen

## Was in diesem Augenblick hilft.

finder-now-heading = Jetzt
finder-now-child = Wenn ein Kind Ihnen etwas erzählt hat oder in Gefahr sein kann: Auf der Notfallseite steht, wer Kinder schützt. Für das Kind gibt es ein Kindertelefon, in vielen Ländern die 116 111.
finder-now-young = Du kannst mit einem Telefon für Kinder und Jugendliche sprechen. In vielen Ländern ist das die 116 111. Deinen Namen musst du nicht sagen.
finder-now-no-lines = Für { $country } haben noch keine zwei Menschen eine Krisennummer geprüft. Die Notfallseite zeigt mit Quelle, was gelesen wurde.
finder-now-no-country = Wählen Sie auf der Notfallseite ein Land, um seine Nummern zu sehen.
finder-now-services = In diesem Augenblick offen, nach den üblichen Zeiten
finder-now-open = { $way }, bis { $time }
finder-now-always = { $way }, zu jeder Zeit
finder-now-closed = Von keinem der passenden Angebote ist bekannt, dass es in diesem Augenblick offen ist.
finder-now-next = { $way }, öffnet am { $day }, { $time }
# Die Zeit ist die, die der Computer zeigt.
finder-now-clock = Nach der Uhr dieses Computers: { $day }, { $time }.
finder-now-wrong-clock = Die Uhr dieses Computers kann nicht stimmen, darum wird von nichts gesagt, dass es offen ist.
finder-now-tools = Bis dahin:
finder-now-leave = Weg von dem Ort gehen
finder-now-breathe = Langsam atmen
finder-now-plan = Mein Plan
finder-now-youth-tools = Übungen zur Beruhigung für Menschen unter 18

## Die Liste der Vorschläge.

finder-results-title = Vorschläge
finder-results-count = { $count ->
    [0] Nichts passt zu allen Antworten
    [one] Ein Vorschlag
   *[other] { $count } Vorschläge
}
finder-answers = Ihre Antworten
finder-not-said = Übersprungen
finder-only-said = Nur: { $chosen }
finder-unnamed-said = Am Anfang ohne Namen: { $said }
finder-change = Ändern
finder-few = Zu allen Antworten passt wenig, darum wird mehr gezeigt:
finder-widened-ways = Andere Wege der Hilfe kamen dazu: { $ways }.
finder-widened-ways-unknown = Es kamen Angebote dazu, deren Weg der Hilfe nicht bekannt ist.
finder-widened-ways-none = Andere Wege der Hilfe brachten nichts dazu.
finder-widened-unnamed = { $count ->
    [0] Angebote, die nach einem Namen fragen, brachten nichts dazu.
    [one] Es kam ein Angebot dazu, das nach einem Namen fragt.
   *[other] Es kamen { $count } Angebote dazu, die nach einem Namen fragen.
}
finder-widened-languages = { $count ->
    [0] Andere Sprachen brachten nichts dazu.
    [one] Es kam ein Angebot dazu, das andere Sprachen spricht oder vielleicht spricht.
   *[other] Es kamen { $count } Angebote dazu, die andere Sprachen sprechen oder vielleicht sprechen.
}
finder-widened-categories = Jede Art der Hilfe zählt jetzt als gewünscht.
finder-widened-others = { $count ->
    [one] Die Gruppe in anderen Sprachen ist unten offen: ein Angebot.
   *[other] Die Gruppe in anderen Sprachen ist unten offen: { $count } Angebote.
}
finder-lawyer = Solange ein Verfahren offen ist, ist es eine Frage für eine Anwältin oder einen Anwalt, was Sie wem sagen. Fragen Sie dort, bevor Sie irgendwo Einzelheiten nennen. Dass Kinder sicher sind, wartet nicht darauf.
finder-lawyer-module = Übungen für die Zeit einer Durchsuchung oder eines Verfahrens
finder-youth = Die Seite für Menschen unter 18
finder-age-unsaid = Ohne Alter werden nur Angebote für Erwachsene gezeigt.
finder-still-heading = Was es trotzdem gibt
finder-still-doctor = Eine Hausärztin oder ein Hausarzt kann die erste Ansprechperson sein. Sie können anfangen mit: „Ich brauche Hilfe bei Gedanken, die mir Sorgen machen.“
finder-still-module = Übungen für den Anfang, auf diesem Computer
finder-still-contact = Worte für den ersten Kontakt finden
finder-still-search = In allen Angeboten suchen
finder-more = { $count ->
    [one] Ein weiteres passt. Ändern Sie eine Antwort, um weniger zu sehen, oder suchen Sie.
   *[other] { $count } weitere passen. Ändern Sie eine Antwort, um weniger zu sehen, oder suchen Sie.
}
finder-others = { $count ->
    [one] In anderen Sprachen, oder Sprache nicht bekannt: eines
   *[other] In anderen Sprachen, oder Sprache nicht bekannt: { $count }
}
finder-neighbours-text = Angebote in Ländern neben Ihrem sprechen vielleicht eine Ihrer Sprachen. Die Regeln dort sind andere.
finder-neighbours = { $count ->
    [one] In Nachbarländern nachsehen: ein Angebot
   *[other] In Nachbarländern nachsehen: { $count } Angebote
}
finder-hidden = { $count ->
    [one] Nicht gezeigt: ein anderes Angebot
   *[other] Nicht gezeigt: { $count } andere Angebote
}
finder-hidden-change = Diese Antwort ändern
finder-hidden-h1 = { $count ->
    [one] eines ist für andere Menschen
   *[other] { $count } sind für andere Menschen
}
finder-hidden-h2 = { $count ->
    [one] eines ist für ein anderes Alter oder sagt nicht, dass es dieses annimmt
   *[other] { $count } sind für ein anderes Alter oder sagen nicht, dass sie dieses annehmen
}
finder-hidden-h3 = { $count ->
    [one] eines ist nicht in diesem Land
   *[other] { $count } sind nicht in diesem Land
}
finder-hidden-h4 = { $count ->
    [one] von einem ist nicht bekannt, dass es diese Sprachen spricht
   *[other] von { $count } ist nicht bekannt, dass sie diese Sprachen sprechen
}
finder-hidden-h5 = { $count ->
    [one] von einem ist nicht bekannt, dass es auf diesen Wegen hilft
   *[other] von { $count } ist nicht bekannt, dass sie auf diesen Wegen helfen
}
finder-hidden-h6 = { $count ->
    [one] eines fragt nach einem Namen
   *[other] { $count } fragen nach einem Namen
}
finder-hidden-h7 = { $count ->
    [one] eines hilft in dieser Lage nicht
   *[other] { $count } helfen in dieser Lage nicht
}
finder-hidden-h8 = { $count ->
    [one] eines ist geschlossen
   *[other] { $count } sind geschlossen
}
finder-onward = Was Sie als Nächstes tun können
finder-short-list = Meine Merkliste
finder-for-professionals = Nach Merkmalen suchen, und mehr für Ihre Arbeit
finder-for-someone = Mehr für Angehörige und Nahestehende
finder-kept-nowhere = Es gibt keinen Verlauf. Verlassen oder neu anfangen vergisst jede Antwort.

## Ein Vorschlag.

finder-unknown = nicht bekannt
finder-fact-ways = Weg der Hilfe
finder-fact-languages = Sprachen
finder-because = Vorgeschlagen, weil
finder-ask = Zuerst fragen
finder-against = Passt nicht
finder-checked = Am { $day } hat jemand beim Angebot selbst nachgefragt, { $age }
finder-checked-old = Zuletzt hat am { $day } jemand beim Angebot selbst nachgefragt, { $age }. Es kann sich geändert haben
finder-never-checked = Beim Angebot selbst hat noch niemand nachgefragt. { $read }
finder-put = Auf die Merkliste
finder-listed = Auf Ihrer Merkliste
finder-prepare = Ersten Kontakt vorbereiten
finder-fold = Wie es passt
finder-total = Zusammen
finder-rule = { $rule } { $name }
finder-points = { $count ->
    [one] { $count } Punkt
   *[other] { $count } Punkte
}
finder-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
finder-moved-talk = Steht hier, damit Sie auch jemanden zum Reden sehen
finder-moved-category = Steht hier, damit Sie auch das sehen: { $category }

finder-because-speaks = dort spricht man { $language }
finder-because-pages = die Seiten sind auf { $language }
finder-because-needs = es bietet: { $needs }
finder-because-category = es ist eine Art der Hilfe, die gewünscht war: { $category }
finder-because-way = es geht so, wie Sie es möchten: { $way }
finder-because-unnamed = am Anfang geht es ohne Namen
finder-because-pseudonym = am Anfang reicht ein erfundener Name
finder-because-open = jetzt offen bis { $time }, nach den üblichen Zeiten
finder-because-always = es ist zu jeder Zeit da
finder-because-answers = es antwortet am Telefon oder im Chat
finder-because-no-waiting = es gibt keine Wartezeit
finder-because-country = es ist für Menschen in { $country } da
finder-because-region = es hilft in { $country }, in einer Region oder in mehreren Ländern
finder-because-for-self = es ist für Menschen da, die für sich selbst suchen
finder-because-for-family = es ist für Angehörige und Nahestehende da
finder-because-for-professional = es ist für Fachkräfte da
finder-because-open-case = es hilft auch, solange ein Verfahren offen ist
finder-because-convicted = es hilft auch nach einer Verurteilung
finder-because-free = es ist kostenlos
finder-because-no-referral = es braucht keine Überweisung
finder-because-checked = am { $day } beim Angebot nachgefragt
finder-ask-interpreter = in welche Sprachen dort gedolmetscht wird
finder-ask-languages = welche Sprachen man dort spricht: nicht bekannt
finder-ask-ways = auf welchem Weg die Hilfe kommt: nicht bekannt
finder-ask-anonymity = ob es ohne Namen geht: nicht bekannt
finder-ask-international = was das Recht in Ihrem Land sagt: das Angebot arbeitet international
finder-ask-outside = was für Sie anders ist: das Angebot ist in { $country }, außerhalb Ihres Landes
finder-ask-open-case = ob es hilft, solange ein Verfahren offen ist: nicht bekannt
finder-ask-convicted = ob es nach einer Verurteilung hilft: nicht bekannt
finder-ask-cost = was es kostet: nicht bekannt
finder-ask-needs-referral = wer überweisen kann: eine Überweisung ist nötig
finder-ask-referral = ob eine Überweisung nötig ist: nicht bekannt
finder-ask-checked = was sich geändert hat: zuletzt am { $day } nachgefragt
finder-ask-never-checked = ob die Angaben noch stimmen: beim Angebot selbst hat niemand nachgefragt
finder-ask-ages = welche Altersgruppen es annimmt: nicht bekannt
finder-ask-ages-between = nach dem Alter: es nimmt Menschen von { $least } bis { $most } Jahren
finder-ask-ages-from = nach dem Alter: es nimmt Menschen ab { $least } Jahren
finder-ask-ages-to = nach dem Alter: es nimmt Menschen bis { $most } Jahre
finder-ask-pass-on = was sie weitergeben müssen, bevor Sie Einzelheiten nennen
finder-against-languages = nicht in Ihren Sprachen
finder-against-ways = nur: { $ways }
finder-against-name = fragt nach einem Namen
finder-against-waiting = hat eine Warteliste
finder-against-long = hat eine lange Warteliste
finder-against-for-self = vor allem für Menschen, die für sich selbst suchen
finder-against-for-family = vor allem für Angehörige und Nahestehende
finder-against-for-professional = vor allem für Fachkräfte
finder-against-fee = kostet etwas

## Namen der Regeln.

finder-rule-s1 = Sprachen
finder-rule-s2 = Bedarf
finder-rule-s3 = Art der Hilfe
finder-rule-s4 = Weg
finder-rule-s5 = Ohne Namen
finder-rule-s6 = Heute
finder-rule-s7 = Nächste Tage
finder-rule-s8 = Ort
finder-rule-s9 = Für wen vor allem
finder-rule-s10 = Polizei oder Gericht
finder-rule-s11 = Kosten
finder-rule-s12 = Überweisung
finder-rule-s13 = Letzte Nachfrage
finder-rule-h2 = Alter
finder-rule-h3 = Nachbarland

## Wie Vorschläge entstehen.

finder-how-title = Wie Vorschläge entstehen
finder-how-back = Zur ersten Karte
finder-how-lead = Manche Regeln lassen Angebote weg. Andere geben Punkte für das, was zu Ihren Antworten passt. Niemand zahlt für einen Platz, und aus Ihren Antworten wird nichts gelernt.
finder-how-same = Gleiche Antworten, in derselben Ausgabe und derselben Stunde, geben immer dieselbe Liste.
finder-how-never = Keine Regel achtet darauf, wie beliebt ein Angebot ist, auf Geld, oder darauf, was Sie vorher getan haben.
finder-how-unknown = Was nicht bekannt ist, zählt nie als Ja. Es wird genannt, damit Sie danach fragen können.
finder-how-fresh = Punkte für eine neue Nachfrage gibt es nur, wenn jemand beim Angebot angerufen oder hingeschrieben hat oder das Angebot seine Angaben unterschrieben hat. Eine Webseite zu lesen, ist keine Nachfrage. Wo es keine gab, zählt sie 0.
finder-how-hard = Was ein Angebot weglässt
finder-how-hard-text = Wie viele Angebote jede Regel wegließ, steht unter den Vorschlägen.
finder-how-soft = Was Punkte gibt
finder-how-soft-text = Eine übersprungene Frage gibt keine Punkte.
finder-how-order = Die Reihenfolge
finder-how-order-text = Mehr Punkte kommen zuerst; dann die Punkte für den Ort, dann die neueste Nachfrage, dann die Kennung des Angebots im Alphabet.
finder-how-balance-text = Wenn keines der ersten fünf am Telefon oder im Chat antwortet, kommt das erste, das es tut, auf Platz 2; auf Platz 1 für Menschen, die noch nicht wissen, was helfen würde. Wenn eine gewünschte Art der Hilfe unter den ersten fünf fehlt, kommt das erste Angebot dieser Art auf Platz 4 oder 5. Bei jedem solchen Angebot steht das dabei.
finder-how-few = Wenn wenig passt
finder-how-few-text = Bei weniger als drei Vorschlägen werden Antworten einzeln erweitert, und jeder Schritt wird gesagt: nur diese Wege, dann ohne Namen, dann nur diese Sprachen, dann die Art der Hilfe; dann öffnet sich die Gruppe in anderen Sprachen. Für wen, Alter, Land, Polizei oder Gericht und geschlossene Angebote werden nie erweitert. In Nachbarländern wird nur nachgesehen, wenn Sie es mit der Taste wünschen.
finder-how-version = Diese Zahlen sind Fassung { $version } und ein Vorschlag: Sie wurden überlegt, nicht gemessen.
finder-how-rows = { $count ->
    [one] Was Angaben für diese Regeln bedeuten, steht in einer Tabelle mit einer Zeile.
   *[other] Was Angaben für diese Regeln bedeuten, steht in einer Tabelle mit { $count } Zeilen, jede mit ihrem Grund.
}
finder-hard-h1 = Das Angebot ist für andere Menschen als die, für die Sie suchen.
finder-hard-h2 = Es ist für ein anderes Alter. Unter 18 fällt alles weg, was nicht sagt, dass es junge Menschen annimmt.
finder-hard-h3 = Es ist in einem anderen Land und hilft nicht von überall. Ohne Land bleibt nur, was von überall hilft.
finder-hard-h4 = Sie haben „nur diese Sprachen“ gewählt, es spricht keine davon, und von Dolmetschen ist nichts bekannt.
finder-hard-h5 = Sie haben „nur diese Wege“ gewählt, und es ist nicht bekannt, dass es auf einem davon hilft.
finder-hard-h6 = Es muss ohne Namen gehen, und das Angebot fragt nach einem Namen.
finder-hard-h7 = Ein Verfahren ist offen oder es gab eine Verurteilung, und es ist bekannt, dass das Angebot dann nicht hilft.
finder-hard-h8 = Es ist geschlossen oder zurückgezogen.
finder-number-language-first = es spricht Ihre erste Sprache
finder-number-language-other = es spricht eine andere gewählte
finder-number-language-interpreter = dort wird gedolmetscht
finder-number-needs-each = für jeden Bedarf, den es deckt
finder-number-needs-most = nie mehr als
finder-number-category-wanted = es ist eine Art der Hilfe, die zum Bedarf passt
finder-number-way-first = es hilft auf Ihrem ersten Weg
finder-number-way-other = es hilft auf einem anderen gewählten
finder-number-unnamed-full = kein Name nötig
finder-number-unnamed-pseudonym = ein erfundener Name reicht
finder-number-unnamed-identified = es fragt nach einem Namen
finder-number-today-open = es ist jetzt offen
finder-number-today-immediate = es antwortet am Telefon oder im Chat
finder-number-today-waiting = man wartet Wochen oder länger
finder-number-soon-no-waiting = keine Wartezeit
finder-number-soon-long = lange Wartezeit
finder-number-place-country = es ist für Ihr ganzes Land da
finder-number-place-region = es ist für eine Region oder mehrere Länder da
finder-number-place-international = es hilft von überall
finder-number-focus-primary = es ist vor allem für Menschen wie Sie
finder-number-legal-accepts = es ist bekannt, dass es in dieser Lage hilft
finder-number-cost-free = es ist kostenlos
finder-number-cost-paid = es kostet etwas
finder-number-direct-no-referral = keine Überweisung nötig
finder-number-freshness-fresh-days = neu bis
finder-number-freshness-fresh = neu
finder-number-freshness-settled-days = üblich bis
finder-number-freshness-settled = üblich
finder-number-freshness-ageing-days = alternd bis
finder-number-freshness-ageing = alternd
finder-number-freshness-old = älter
