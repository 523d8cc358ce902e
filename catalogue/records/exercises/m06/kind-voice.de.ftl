### Wörter von m06.kind-voice: eine faire, freundliche Stimme.

title = Eine faire, freundliche Stimme
purpose = Eine Stimme finden, die freundlich und ehrlich zugleich ist. Sie kann Kraft geben, sicher zu bleiben.
never = Nur, wie es Ihnen heute geht und was Ihnen hilft. Nichts über sexuelle Gedanken, andere Menschen oder das, was geschehen ist.
why = Freundlich mit sich zu sein entschuldigt nichts. Missbrauch schadet Kindern, und für Ihr Tun bleiben Sie verantwortlich. Eine harte innere Stimme verbraucht die Kraft, die Sie brauchen, damit Kinder sicher sind. Eine freundliche Stimme kann ehrlich sein und etwas verlangen. Das lässt sich üben.
    .heading = Freundlich und ehrlich
listen = Drei ruhige Minuten
    .hint = Lassen Sie die Augen offen, wenn Sie möchten. Sie können jederzeit aufhören.
listen-settle = Spüren Sie Ihre Füße am Boden. Lassen Sie die Schultern sinken. Der Atem darf von allein langsamer werden.
listen-person = Denken Sie an einen weisen, fairen Erwachsenen, wirklich oder ausgedacht. Dieser Mensch ist ruhig und möchte, dass alle sicher sind, auch Sie.
listen-tone = Hören Sie den Ton, in dem dieser Mensch mit Ihnen spricht: warm, ehrlich, ohne Eile. Worte braucht es noch nicht.
check = Wie war das für Sie?
    .hint = Bei manchen weckt Freundlichkeit Trauer. Dann ist mit Ihnen nichts falsch.
check-go-on = Ich kann weitermachen
check-too-much = Es wühlt zu viel auf, ich möchte zur Ruhe kommen
check-stop = Ich höre für heute lieber auf
say = Was würde dieser Mensch dazu sagen, was heute schwer ist?
    .hint = Schreiben Sie es, sagen Sie es laut, oder denken Sie es nur. Eine ehrliche Stimme sagt auch, dass die Sicherheit von Kindern bei Ihnen liegt und dass Sie um Hilfe bitten dürfen.
act = Was würde dieser Mensch Ihnen heute vorschlagen?
    .hint = Etwas Kleines, das Ihnen guttut und für Kinder sicher ist. Wenn Sie es speichern, wird es eine Karte für schwere Momente.
