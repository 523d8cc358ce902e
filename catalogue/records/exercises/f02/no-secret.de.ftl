### Wörter von f02.no-secret: was ich nicht verspreche.

title = Was ich nicht verspreche
purpose = Im Schock verspricht man leicht, was man nicht halten kann. Hier legen Sie Ihre Grenzen fest, bevor jemand fragt.
never = Nur Ihre eigenen Worte. Keine Namen, und nichts von dem, was der andere Mensch getan oder erzählt hat.
limits = Welche Grenzen setzen Sie?
    .hint = Missbrauch schadet Kindern, und Schweigen kann ihn weitergehen lassen. Diese Grenzen schützen Kinder und Sie. Der andere Erwachsene bleibt für sein Tun verantwortlich. Was das Gesetz von Ihnen verlangt, ist eine Frage für eine Anwältin oder einen Anwalt.
limits-secret = Ich schweige nicht, wenn ein Kind in Gefahr sein kann
limits-control = Ich bin nicht die einzige Person, die auf die Sicherheit achtet
limits-hide = Ich lösche und verstecke nichts
limits-lie = Ich lüge für niemanden
say = Wie ich es sage
    .hint = Zum Beispiel: „Ein Geheimnis, das ein Kind in Gefahr bringt, behalte ich nicht für mich.“ Wenn Sie es schon versprochen haben: „Ich war im Schock. Dieses Versprechen kann ich nicht halten.“
