### Wörter von m03.make-room: einem Gefühl Raum geben.

title = Einem Gefühl Raum geben
purpose = Manche Gefühle werden kleiner, wenn man sie nicht mehr wegdrückt. Üben Sie das mit einem von mittlerer Stärke.
never = Nur wie es sich im Körper anfühlte. Nicht worum es ging, und keine Namen.
feeling = Mit welchem Gefühl möchten Sie üben?
    .hint = Nehmen Sie eines von mittlerer Stärke, etwa 3 bis 6 von 10. Nicht das stärkste.
feeling-sadness = Etwas Traurigkeit
feeling-worry = Eine Sorge aus dem Alltag
feeling-lonely = Etwas Einsamkeit
feeling-irritation = Gereiztheit
feeling-disappointment = Enttäuschung
feeling-boredom = Langeweile
feeling-urge = Es ist ein Drang zu etwas, das ich nicht tun will
not-this = Ein Drang braucht zuerst etwas anderes: Abstand. Wer einem Drang folgt, der sich auf ein Kind richtet, schadet dem Kind, und für das, was Sie tun, sind Sie verantwortlich.

    Gehen Sie dorthin, wo andere Erwachsene sind, und lassen Sie das Gerät liegen. Der nächste Bildschirm hilft Ihnen dabei, Schritt für Schritt.
    .heading = Zuerst Abstand
before = Wie sehr ringen Sie mit diesem Gefühl?
    .low = Gar nicht
    .middle = Etwas
    .high = Mit aller Kraft
room = Raum geben
    .hint = Die Augen können offen bleiben. Sechs Minuten; Sie können jederzeit unterbrechen oder aufhören. Wenn es zu viel wird, schauen Sie sich um und nennen Sie fünf Dinge, die Sie sehen.
room-breathe = Atmen Sie, wie es kommt. Lassen Sie das Ausatmen langsam sein.
room-find = Suchen Sie das Gefühl im Körper. Wo ist es am deutlichsten?
room-shape = Welche Form hat es? Ist es leicht oder schwer, warm oder kalt, still oder bewegt?
room-around = Atmen Sie um es herum, als wäre auf allen Seiten mehr Platz.
room-allow = Sagen Sie sich: Es darf jetzt da sein. Ich muss es nicht mögen, und ich muss nichts tun.
room-widen = Hören Sie die Geräusche um sich. Sehen Sie den Raum. Das Gefühl ist ein Teil von allem.
after = Wie sehr ringen Sie jetzt mit diesem Gefühl?
    .hint = Das Gefühl darf so stark sein wie vorher. Es geht nur um das Ringen damit.
    .low = Gar nicht
    .middle = Etwas
    .high = Mit aller Kraft
noticed = Was haben Sie gemerkt?
    .hint = Ein Satz genügt. Zum Beispiel: Es wurde weiter und dann leiser.
