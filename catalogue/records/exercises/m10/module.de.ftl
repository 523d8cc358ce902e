### Wörter von m10: Rückschläge, und wie es gut weitergeht.

title = Rückschläge, und wie es gut weitergeht
purpose = Sicherheit braucht Pflege, die nicht aufhört. Hier lernen Sie Ihre frühen Zeichen kennen, legen vorher fest, was Sie tun, und sehen jeden Monat hin. Nach einem Ausrutscher gilt eine Regel vor allen anderen: Sicherheit zuerst.
