### Wörter von m04.know-my-wave: meine Welle kennen.

title = Meine Welle kennen
purpose = Je früher Sie einen Drang bemerken, desto leichter gehen Sie rechtzeitig weg. Finden Sie Ihre ersten Zeichen.
wave = Ein Drang ist wie eine Welle: Er baut sich auf und lässt nach, oft binnen einer halben Stunde, wenn man ihm weder nachgeht noch sich dagegenstemmt.

    Er kommt ungefragt. Danach zu handeln, ist eine Entscheidung und schadet Kindern. Wenn er gerade stark ist, gehen Sie zuerst weg und machen später weiter.
    .heading = Ein Drang kommt und geht
signs = Was zeigt Ihr Körper zuerst?
    .hint = Nur der Körper, und nur frühe Zeichen. Nicht worum es bei dem Drang geht.
signs-restless = Unruhe
signs-hot = Hitze
signs-chest = Enge in der Brust
signs-narrow = Meine Aufmerksamkeit wird eng
signs-racing = Herz oder Gedanken rasen
signs-numb = Taubes Gefühl
fuel = Was macht Ihre Welle höher?
    .hint = Wählen Sie, was Sie von sich kennen. Diese Dinge erklären einen Drang; sie sind keine Entschuldigung, danach zu handeln.
fuel-stress = Stress
fuel-lonely = Einsamkeit
fuel-bored = Langeweile
fuel-shame = Scham
fuel-anger = Ärger
fuel-tired = Müdigkeit
fuel-alcohol = Alkohol oder Drogen
fuel-device = Allein mit einem Gerät
fuel-near-children = Ungeplante Zeit in der Nähe von Kindern
distance = Zeit in der Nähe von Kindern braucht zuerst Vorsicht. Seien Sie vorerst nicht mit einem Kind allein. Sorgen Sie dafür, dass andere Erwachsene da sind, oder gehen Sie: Sie müssen keinen Grund nennen. Das schützt Kinder, und es liegt in Ihrer Verantwortung. Modul 7 hilft Ihnen mit Regeln dafür, auch ein Hilfsangebot kann helfen.
    .heading = Zuerst Abstand
lasts = Wie lange dauert es meistens?
    .hint = Vom ersten Zeichen, bis es deutlich schwächer ist.
lasts-under-5 = Weniger als 5 Minuten
lasts-5-15 = 5 bis 15 Minuten
lasts-15-30 = 15 bis 30 Minuten
lasts-longer = Länger
lasts-unsure = Ich weiß es noch nicht
first = Welches Zeichen kommt zuerst?
    .hint = Sie können es in Ihren Plan übernehmen. Wenn Sie es bemerken, gehen Sie weg, bevor Sie etwas anderes tun. Das hilft, Kinder zu schützen.
first-unsure = Ich bin nicht sicher
