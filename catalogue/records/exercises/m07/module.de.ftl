### Wörter von m07: mehr Sicherheit bei Menschen, Orten und Geräten.

title = Mehr Sicherheit: Menschen, Orte, Geräte
purpose = In schweren Momenten ist der Wille am schwächsten. Hier sorgen Sie vor, bei Menschen, Orten und Geräten, damit Kinder sicher sind und Sie weniger Willenskraft brauchen. Missbrauch schadet Kindern. Ihre Umgebung sicherer zu machen ist Ihre Verantwortung, und Sie können heute beginnen.
