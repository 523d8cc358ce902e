### Wörter von now.delay: warten und etwas anderes tun.

title = Warten und etwas anderes tun
purpose = Bringen Sie Zeit und eine andere Tätigkeit zwischen sich und den Drang. Danach zu handeln, würde einem Kind schaden. Warten können Sie.
choose = Was tun Sie in den nächsten 15 Minuten?
    .hint = Nehmen Sie das Erste, das hier möglich ist. Es muss nicht angenehm sein. Wenn ein Kind in der Nähe ist, gehen Sie zuerst weg.
choose-walk = Spazieren gehen, fern von Orten für Kinder
choose-wash-up = Geschirr spülen
choose-cook = Etwas kochen
choose-music = Laut Musik hören
choose-read-aloud = Etwas laut vorlesen
choose-puzzle = Ein Rätsel auf Papier lösen
choose-tidy = Ein Regal aufräumen
wait = Fünfzehn Minuten. Gehen Sie weg vom Bildschirm, aber bleiben Sie da, wo Sie ihn sehen oder hören.
wait-begin = Fangen Sie jetzt an, mit Händen und Augen.
wait-five = Fünf Minuten sind um. Ist der Drang stärker, hören Sie hier auf und melden Sie sich bei jemandem. Sonst machen Sie weiter.
wait-ten = Zehn Minuten sind um. Ist der Drang stärker, melden Sie sich jetzt bei jemandem. Sonst noch fünf Minuten.
decide = Wie ist es jetzt?
    .hint = Was Sie tun, entscheiden Sie. Dabei können Sie um Hilfe bitten.
decide-eased = Es hat nachgelassen
decide-more = Ich gebe ihm noch 15 Minuten
decide-person = Ich brauche einen Menschen
