### Wörter von m09: nicht allein sein und um Hilfe bitten.

title = Nicht allein sein und um Hilfe bitten
purpose = Niemand muss das allein tragen. Hier sehen Sie, wer für Sie da ist, bereiten einen ersten Kontakt mit einem Angebot vor und gehen kleine Schritte auf andere Erwachsene zu.
