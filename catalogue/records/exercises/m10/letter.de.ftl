### Wörter von m10.letter: ein Brief für einen schweren Tag.

title = Ein Brief für einen schweren Tag
purpose = An einem schweren Tag erreicht Sie vielleicht die eigene Stimme am besten. Sie schreiben jetzt, solange der Blick weiter reicht.
never = Nur, was Ihnen hilft. Keine Namen anderer, nichts Sexuelles, nichts, was geschehen ist. Drohen Sie sich nicht.

prompts = Denken Sie an sich an einem schweren Tag.

    Was wissen Sie an einem guten Tag? Was wünschen Sie sich für Ihr Leben und für die Sicherheit von Kindern? Wen rufen Sie an (nur die Rolle)? Was ist früher vorbeigegangen und kann wieder vorbeigehen?

    Wenn Sie daran denken, sich das Leben zu nehmen, schreiben Sie jetzt nicht. Öffnen Sie die Notfallseite.
    .heading = Vier Dinge, die zu sagen sind

letter = Schreiben Sie sich selbst
    .hint = Drei Sätze reichen. Schreiben Sie, was zuerst zu tun ist, wo die Nummer steht, und etwas Freundliches, das wahr ist. Sie können es auch laut sagen.

kept = Wenn Sie ihn speichern, steht der Brief bei Ihren Hilfen für schwere Momente. Lesen Sie ihn an einem schweren Tag langsam, und tun Sie dann das Erste, was darin steht. Dass Kinder vor Ihnen sicher sind, bleibt Ihre Verantwortung, auch an schweren Tagen, und Sie dürfen dafür um Hilfe bitten.
    .heading = Wo er zu finden ist
