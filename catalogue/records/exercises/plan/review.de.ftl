### Wörter von plan.review: wann der Plan wieder angesehen wird.

title = Nächster Blick auf den Plan
purpose = Ein Plan veraltet. Wenn Sie ihn wieder ansehen, stimmt er, und die Nummern darin auch.
adapt-n2 = Wenn Sie Gedanken, sich das Leben zu nehmen, folgen könnten, öffnen Sie zuerst die Notfallseite. Füllen Sie das hier danach mit jemandem zusammen aus.
days = Wann sehen Sie Ihren Plan wieder an?
    .hint = Für viele passen 30 Tage. Nach einer schweren Zeit nehmen Sie 14.
days-14 = In 14 Tagen
days-30 = In 30 Tagen
days-60 = In 60 Tagen
days-90 = In 90 Tagen
