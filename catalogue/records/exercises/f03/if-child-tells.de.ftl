### Wörter von f03.if-child-tells: wenn ein Kind Ihnen etwas erzählt.

title = Wenn ein Kind Ihnen etwas erzählt
purpose = Die erste Antwort ist für ein Kind wichtig. Diese wenigen Schritte reichen; alles Weitere tun Fachleute.
listen = Unterbrechen Sie, was Sie tun, und setzen Sie sich hin. Bleiben Sie so ruhig, wie Sie können. Lassen Sie das Kind mit eigenen Worten sprechen. Drängen Sie nicht und fragen Sie nicht nach Einzelheiten. „Ich höre dir zu“ reicht. Hört das Kind auf, lassen Sie es dabei.
    .heading = Zuhören
believe = Sagen Sie: „Ich glaube dir. Gut, dass du es mir gesagt hast. Du bist nicht schuld.“ Missbrauch schadet Kindern, und verantwortlich ist immer der Erwachsene, der handelt. Sie müssen nicht wissen, ob alles genau so war. Das Kind soll spüren, dass es richtig war, davon zu erzählen.
    .heading = Glauben
what-next = Versprechen Sie nicht zu schweigen. Sagen Sie, was Sie tun werden: „Ich spreche mit Leuten, deren Beruf es ist, Kinder zu schützen. Ich sage dir, wie es weitergeht.“ Versprechen Sie nur, was Sie halten können. Sorgen Sie dafür, dass das Kind ab jetzt bei einem Erwachsenen ist, der es schützt.
    .heading = Sagen, was Sie tun werden
not-yet = Stellen Sie den Menschen nicht zuerst zur Rede: Das kann das Kind gefährden. Fragen Sie das Kind nicht noch einmal aus. Notieren Sie seine Worte bald für den Kinderschutz, auf Papier und nicht in diesem Programm. Sorgen Sie dann dafür, dass Sie selbst nicht allein sind.
    .heading = Was Sie jetzt nicht tun sollten
call = Rufen Sie noch heute den Kinderschutz oder die Polizei an. Ist das Kind verletzt oder jetzt in Gefahr, rufen Sie sofort den Notruf. Kinder können auch selbst anrufen: in den meisten Ländern der Europäischen Union unter 116 111. Die Nummern stehen auf der nächsten Seite.
    .heading = Anrufen
