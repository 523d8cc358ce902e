### Wörter von m03.stop-skill: „Stopp“ in Ruhe üben.

title = „Stopp“ in Ruhe üben
purpose = Üben Sie eine kurze Pause, solange Sie ruhig sind. Dann kommt sie von selbst, wenn ein Gefühl stark ist.
never = Nur die Art des Ortes, etwa „Bus“ oder „Küche“. Keine Namen, keine Adressen, keine Menschen.
why = „Stopp“ heißt: anhalten, einen Schritt zurück, beobachten, mit Bedacht weitermachen.

    Sie üben an etwas Kleinem. Stellen Sie sich vor, Ihr Telefon summt. Sie greifen nicht danach. Es sind drei Runden, jede kürzer als eine Minute.
    .heading = Eine Pause in vier Schritten
practise = Das Telefon summt
    .hint = Folgen Sie einfach den Worten.
practise-freeze = Halt. Nichts bewegt sich, auch keine Hand.
practise-back = Einen Schritt zurück. Ein langsamer Atemzug, den Blick abwenden.
practise-observe = Beobachten. Was spüren Sie im Körper? Was wird Ihnen morgen wichtig sein? Dann mit Bedacht weiter.
word = Welches Wort soll Sie an die Pause erinnern?
    .hint = Sagen Sie es einmal laut. Nehmen Sie das, das nach Ihnen klingt.
word-stop = Stopp
word-pause = Pause
word-wait = Warte
word-slowly = Langsam
word-enough = Genug
word-breathe = Atmen
word-children-first = Kinder zuerst
places = An welchen drei Orten werden Sie es benutzen?
    .hint = Fangen Sie mit leichten an: im Bus, in der Küche, in der Schlange. Was dort geübt ist, liegt in schweren Momenten näher.
    .item = Ort
places-place = Art des Ortes
