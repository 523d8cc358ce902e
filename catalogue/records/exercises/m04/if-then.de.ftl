### Wörter von m04.if-then: Wenn-dann-Pläne.

title = Wenn-dann-Pläne
purpose = Entscheiden Sie im Voraus, was Sie tun, wenn ein schwerer Moment anfängt. Dann kommt die gute Antwort schneller.
never = Nur das Zeichen und die sichere Handlung. Nicht worum es bei dem Drang geht, keine Namen, Orte nur der Art nach.
plans = Ihre Pläne: Wenn das passiert, tue ich dies
    .hint = Ein bis drei Pläne. Die Handlung muss so klein sein, dass Sie binnen einer Minute anfangen können. Zum Beispiel: aufstehen, das Gerät in die Küche legen, jemanden anrufen. Einem Drang zu folgen, schadet Kindern: Mit einem Plan biegen Sie früh ab.
    .item = Plan
plans-cue = Wenn …
plans-cue-sign = Ich merke das erste Zeichen meiner Welle
plans-cue-evening = Es ist spät, und ich kann nicht schlafen
plans-cue-low = Ich fühle mich einsam oder niedergeschlagen
plans-cue-row = Ich bin wütend oder hatte Streit
plans-cue-drink = Ich habe getrunken oder möchte trinken
plans-cue-device = Ich bin ohne Ziel allein mit einem Gerät
plans-cue-near-child = Ich bin in der Nähe eines Kindes, ohne andere Erwachsene
plans-act = Dann werde ich …
sure = Wie sicher sind Sie, dass das gehen würde?
    .hint = Denken Sie an einen müden Abend, nicht an einen guten Tag.
    .low = Gar nicht sicher
    .middle = Halb sicher
    .high = Ganz sicher
smaller = Möchten Sie die Handlung kleiner machen?
    .hint = Kleiner geht oft besser. Nicht „laufen gehen“, sondern „Schuhe anziehen und vor die Tür gehen“.
smaller-change = Ja, ich ändere sie
smaller-leave = Ich lasse sie so
rehearse = Den Plan in drei Schritten durchgehen
    .hint = Beginnen Sie mit dem ersten Plan, und nehmen Sie für jeden Plan eine Runde. Stellen Sie sich nur den Ort oder das Gefühl vor, nie einen anderen Menschen.
rehearse-read = Lesen Sie den Plan laut oder im Kopf. Wenn … dann …
rehearse-cue = Stellen Sie sich den Ort oder das Gefühl vor, mit dem es anfängt. Mehr nicht.
rehearse-act = Stellen Sie sich vor, wie Sie es tun: die erste Bewegung, und die nächste.
again = Sie können Ihre Pläne in den Sicherheitsplan übernehmen. Gehen Sie sie in etwa drei Tagen noch einmal durch, und nach jedem schweren Moment: Dann fallen sie Ihnen schneller ein.

    Wenn ein Plan nicht trägt, gehen Sie weg und holen Sie sich Hilfe. Für das, was Sie tun, bleiben Sie verantwortlich, und keinem Kind darf etwas geschehen.
    .heading = Griffbereit halten
