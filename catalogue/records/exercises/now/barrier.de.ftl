### Wörter von now.barrier: eine Hürde aufbauen.

title = Eine Hürde aufbauen
purpose = Stellen Sie etwas in den Weg zu dem, was einem Kind schaden würde. Das gibt Ihnen Zeit aufzuhören. Was Sie tun, bleibt Ihre Verantwortung.
adapt-n9 = Schaffen Sie Abstand, aber ändern oder löschen Sie nichts, was zu der Sache gehört. Das ist eine Frage für eine Anwältin oder einen Anwalt.
which = Welche Hürde können Sie jetzt aufbauen?
which-device-away = Das Gerät wird ausgeschaltet und kommt in einen anderen Raum
which-hand-over = Ich gebe das Gerät einem anderen Erwachsenen
which-offline = Ich schalte die Verbindung für die Nacht aus
which-filter = Ich schalte meinen Filter oder mein Zeitlimit ein
which-others = Ich gehe dorthin, wo andere Erwachsene sind
now = Eine Minute: Tun Sie es jetzt.
now-act = Stehen Sie auf und tun Sie es. Sonst ist nichts zu entscheiden. Diese Seite wartet.
done = Wie steht es?
    .hint = Wenn es nicht ging, nehmen Sie einen anderen Weg oder verlassen Sie den Raum.
done-stands = Die Hürde steht
done-effort = Es wäre mühsam, sie wieder abzubauen
harder = Eine Hürde hält besser, wenn es Mühe macht, sie abzubauen. Bitten Sie einen anderen Erwachsenen, den Code oder das Gerät zu verwahren. Sie müssen keinen Grund nennen.

    Missbrauch schadet Kindern, und jedes Bild davon schadet ihnen auch. Die Hürde hilft Ihnen, sich von beidem fernzuhalten.
    .heading = Schwerer abzubauen
    .more = Dieses Programm gibt keinen Rat dazu, ob etwas behalten oder gelöscht werden soll. Das ist eine Frage für eine Anwältin oder einen Anwalt. Wie Filter und Zeitlimits eingerichtet werden, steht in den Hilfeseiten Ihres Geräts. Auch ein Präventionsangebot kann das mit Ihnen durchgehen.
