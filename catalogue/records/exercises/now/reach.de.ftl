### Wörter von now.reach: sich bei jemandem melden.

title = Sich bei jemandem melden
purpose = Eine menschliche Stimme kann in einer schweren Stunde helfen. Sie müssen nicht alles erzählen. Sie müssen nicht sagen, worum es geht.
who = Wer könnte es jetzt sein?
who-company = Ein Erwachsener, der mir guttut
who-helper = Ein Erwachsener, der mir helfen kann
who-service = Ein Präventionsangebot
who-line = Ein Krisentelefon
who-doctor = Eine Ärztin, ein Arzt, eine Therapeutin oder ein Therapeut
company = Rufen Sie an, schreiben Sie oder gehen Sie hin. Es darf um irgendetwas gehen. Wenn in Ihrem Plan noch niemand steht, denken Sie an einen Erwachsenen, mit dem Sie gern zusammen sind.
    .heading = Gute Gesellschaft
people = Diese Menschen haben Sie selbst ausgesucht. Wenn in Ihrem Plan noch niemand steht, kann ein Angebot oder ein Krisentelefon an diese Stelle treten.
    .heading = Menschen, die helfen können
services = Die Menschen dort kennen dieses Thema. Sie können zuerst fragen, was sie weitergeben müssten und wann. Wenn in Ihrem Plan noch kein Angebot steht, können Sie gleich eines suchen.
    .heading = Angebote
line = Ein Krisentelefon hört zu, gleich aus welchem Grund. Ein Satz genügt für den Anfang. Es muss nicht erst ganz schlimm sein, damit Sie anrufen dürfen.
    .heading = Krisentelefone
doctor = Sie können sagen, dass es dringend ist und dass es Ihnen nicht gut geht. Sie können zuerst fragen, was vertraulich bleibt. Nachts und am Wochenende hilft ein Krisentelefon, im Notfall der Notruf.
    .heading = Arztpraxis oder Therapie
words-person = Einen dieser Sätze können Sie sagen oder schreiben.

    „Ich habe eine schwere Stunde. Kannst du mit mir reden, egal worüber?“

    „Ich bin nicht in Gefahr, aber ich möchte nicht allein sein.“
    .heading = Erste Worte
words-service = Einen dieser Sätze können Sie sagen.

    „Ich will, dass ich nie jemandem schade. Meinen Namen möchte ich nicht nennen.“

    „Ich mache mir Sorgen um jemanden. Ich weiß nicht, was ich tun soll.“

    „Mir geht es nicht gut, und ich möchte damit nicht allein sein.“
    .heading = Erste Worte
reached = Haben Sie jemanden erreicht?
reached-yes = Ja
reached-no-answer = Niemand hat geantwortet, zurück zur Liste
reached-find = Ich möchte ein Angebot suchen
reached-not-yet = Noch nicht
later = Das ist in Ordnung. Sie können statt eines Anrufs eine Nachricht schreiben oder dorthin gehen, wo andere Erwachsene sind.

    Wenn Sie oder ein Kind nicht in Sicherheit sind, warten Sie nicht. Rufen Sie jetzt den Notruf.
    .heading = Noch nicht
