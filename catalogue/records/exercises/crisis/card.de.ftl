### Wörter von crisis.card: die Notfallkarte.

title = Hilfe sofort
purpose = Was zu tun ist, wenn ein Leben oder die Sicherheit eines Kindes in Gefahr ist. Sie können anrufen, ohne weiterzulesen.
call = Wenn jetzt ein Leben oder die Sicherheit eines Kindes in Gefahr ist, rufen Sie die 112. Sie müssen es nicht genau wissen.

    Außerhalb der Europäischen Union rufen Sie den Notruf des Landes, in dem Sie sind.
    .heading = Jetzt besteht Gefahr
harm-child = Gehen Sie jetzt weg, dorthin, wo andere Erwachsene sind und keine Kinder. Übergeben Sie jedes Kind, auf das Sie aufpassen, einem anderen Erwachsenen. Sie müssen keinen Grund nennen. Legen Sie das Gerät weg. Rufen Sie jemanden aus Ihrem Plan oder ein Präventionsangebot an. Können Sie sich nicht fernhalten, rufen Sie die 112. Darum zu bitten, aufgehalten zu werden, ist richtig.
    .heading = Wenn Sie einem Kind etwas antun könnten
self = Sie müssen diesem Gedanken nicht folgen. Gehen Sie weg von allem, was Sie benutzen könnten. Bleiben Sie nicht allein. Rufen Sie die 112 oder eine dieser Nummern.

    Sie können jemandem diesen Satz zeigen: „Ich bin gerade nicht sicher, wenn ich allein bin.“
    .heading = Gedanken, sich das Leben zu nehmen
child-harmed = Die Sicherheit des Kindes geht vor. Rufen Sie den Notruf, den Kinderschutz oder die Polizei. Wenn ein Kind Ihnen etwas erzählt, hören Sie zu und glauben Sie ihm. Überlassen Sie die Fragen denen, die dafür da sind.

    In den meisten Ländern der Europäischen Union hört die 116 111 Kindern zu.
    .heading = Einem Kind ist Leid geschehen
medical = Medizinischer Notfall, Überdosis oder Verletzung: Rufen Sie die 112. Sagen Sie, was geschehen ist und wo Sie sind. Bleiben Sie in der Leitung. Bleiben Sie damit nicht allein.
    .heading = Medizinischer Notfall
steady = Trinken Sie etwas Wasser. Essen Sie etwas. Gehen Sie zu einem anderen Erwachsenen. Sagen Sie einem Menschen, wie es Ihnen geht. Schauen Sie morgen wieder herein.

    Wenn es schlimmer wird, kommen Sie sofort zu dieser Seite zurück oder rufen Sie an.
    .heading = Wenn Sie etwas ruhiger sind
