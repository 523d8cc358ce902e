### Wörter von m06: Scham, Verantwortung und Freundlichkeit.

title = Scham, Verantwortung und Freundlichkeit
purpose = Tiefe Scham lässt Menschen sich verstecken, und dann erreicht sie keine Hilfe. In diesem Modul geht es darum, die volle Verantwortung ruhiger zu tragen. Missbrauch schadet Kindern, und wer erwachsen ist, verantwortet, was er tut. Eine faire Stimme kann helfen, danach zu leben.
