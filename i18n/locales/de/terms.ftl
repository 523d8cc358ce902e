### Die Namen der festen Begriffe, wie sie in Filtern, Ergebnissen und Angeboten stehen, und andere Wörter dafür.
### Kurz, auch allein auf einem Knopf verständlich. Der Mensch zuerst; nie ein Etikett für einen Menschen.

## Arten der Hilfe

term-category-guidance-information = Beratung und Information
term-category-psychological-intervention = Psychologische Hilfe
term-category-social-peer-support = Soziale Hilfe und Austausch

## Wege der Hilfe

term-method-helpline = Hilfetelefon
term-method-online-chat = Online-Chat
term-method-email = Schreiben per E-Mail
term-method-professional-consultation = Gespräch mit einer Fachperson
term-method-referral = Weitervermittlung an eine passende Stelle
term-method-self-guided-programme = Selbsthilfeprogramm
term-method-exercises = Übungen
term-method-educational-material = Texte und Filme, die erklären
term-method-faq = Fragen und Antworten
term-method-assessment = Klären, was gebraucht wird
term-method-individual-therapy = Einzeltherapie
term-method-group-therapy = Gruppentherapie
term-method-therapy = Therapie, Form nicht genannt
term-method-medical-treatment = Ärztliche Behandlung
term-method-peer-group = Selbsthilfegruppe
term-method-peer-forum = Moderiertes Forum
term-method-family-support = Hilfe für Angehörige

## Für wen

term-audience-self-at-risk = Menschen, die sich wegen eigener Gedanken oder eigenen Verhaltens sorgen
term-audience-self-offended = Menschen, die Leid verursacht haben
term-audience-non-contact-online-offending = Menschen, die sich sorgen, was sie im Netz ansehen
term-audience-adolescents = Junge Menschen
term-audience-family-friends = Angehörige und Nahestehende
term-audience-professionals = Fachkräfte

## Wege zum Angebot

term-channel-phone = Telefon
term-channel-chat = Chat
term-channel-email = E-Mail
term-channel-website = Website
term-channel-onion = Onion-Adresse
term-channel-visit = Hingehen

## Wo die Hilfe stattfindet

term-delivery-in-person = Vor Ort
term-delivery-phone = Am Telefon
term-delivery-online = Online

## Was man am Anfang über sich sagen muss

term-anonymity-anonymous = Am Anfang ohne Namen
term-anonymity-pseudonymous = Am Anfang reicht ein erfundener Name
term-anonymity-identified = Ein Name ist nötig

## Wer zahlt

term-cost-free = Kostenlos
term-cost-insured = Die Krankenkasse zahlt
term-cost-paid = Kostet etwas

## Wo ein Angebot gilt

term-coverage-national = Im ganzen Land
term-coverage-local = An einem Ort oder in einer Region
term-coverage-international-online = Online, aus jedem Land

## Wie nah ein Angebot am Thema ist. Als Hinweis, wo es nicht eigens dafür gemacht ist.

term-relevance-dedicated = Eigens dafür gemacht
term-relevance-adjacent = Verwandtes Thema
term-relevance-professional-resource = Für Fachkräfte
term-relevance-fallback = Allgemeine Stelle für Erwachsene, die sich um ein Kind sorgen

## Wer eine Seite veröffentlicht hat

term-publisher-own = Das Angebot selbst
term-publisher-government = Eine Behörde
term-publisher-third-party = Eine Zeitung oder eine andere Stelle

## Gruppen von Angaben

term-fact-group-name = Name
term-fact-group-alternate-name = Anderer Name
term-fact-group-organization = Träger
term-fact-group-country = Länder
term-fact-group-description = Was es ist
term-fact-group-methods = Wie es hilft
term-fact-group-delivery = Wo die Hilfe stattfindet
term-fact-group-audiences = Für wen
term-fact-group-eligibility = Alter und andere Bedingungen
term-fact-group-anonymity = Ohne Namen bleiben
term-fact-group-confidentiality = Was vertraulich bleibt
term-fact-group-cost = Kosten
term-fact-group-languages = Sprachen
term-fact-group-phones = Telefonnummern
term-fact-group-emails = E-Mail-Adressen
term-fact-group-websites = Webadressen
term-fact-group-chat-url = Adresse des Chats
term-fact-group-addresses = Orte
term-fact-group-opening-hours = Zeiten
term-fact-group-evidence = Wie gut es untersucht ist
term-fact-group-caveats = Grenzen

## Wer etwas gesagt hat

term-confidence-high = Die eigene Seite des Angebots wurde gelesen
term-confidence-medium = Es wurden nur Seiten anderer gelesen
term-confidence-low = Es wurden nur alte oder sehr kurze Seiten anderer gelesen

## Woher die Sprachen bekannt sind

term-languages-basis-stated = Eine Seite nennt sie
term-languages-basis-page-language = Aus der Sprache der eigenen Seiten geschlossen

## Alter, nach eigener Angabe

term-age-under-16 = Unter 16
term-age-16-17 = 16 oder 17
term-age-18-plus = 18 oder älter

## Andere Wörter für einen Begriff oder ein Land. Mit Kommas getrennt; sie werden nirgends gezeigt.

search-words-category-guidance-information = Rat, Beratungsstelle, Auskunft
search-words-category-psychological-intervention = Psychologe, Psychologin, Psychotherapie, Behandlung, Therapeut
search-words-category-social-peer-support = Selbsthilfe, Gemeinschaft
search-words-method-helpline = Hotline, Telefonberatung, Sorgentelefon, Anruf, Notruf
search-words-method-online-chat = Chatberatung, Onlineberatung
search-words-method-email = Mailberatung, Mail, Brief, schreiben
search-words-method-professional-consultation = Beratung, Beratungsgespräch, Beratungsstelle
search-words-method-self-guided-programme = Onlinekurs, Online-Programm, Selbsthilfe, Programm
search-words-method-exercises = Übung, Arbeitsblätter
search-words-method-educational-material = Lesen, Artikel, Videos, Bücher
search-words-method-faq = FAQ, häufige Fragen
search-words-method-assessment = Diagnostik, Abklärung, Diagnose
search-words-method-individual-therapy = Psychotherapie, Therapeut, Therapeutin
search-words-method-group-therapy = Therapiegruppe, Psychotherapie
search-words-method-therapy = Psychotherapie, Therapeut, Therapeutin
search-words-method-medical-treatment = Medikamente, Arzt, Ärztin, Psychiater, Psychiaterin
search-words-method-peer-group = Selbsthilfe, Treffen
search-words-method-peer-forum = Onlineforum, Gemeinschaft
search-words-method-family-support = Eltern, Partner, Partnerin, Ehefrau, Ehemann, Mutter, Vater
search-words-audience-self-at-risk = ich selbst, meine Gedanken, Sorge um mich
search-words-audience-self-offended = Leid verursacht, Gericht, Haft, Bewährung
search-words-audience-non-contact-online-offending = Internet, Bilder im Netz
search-words-audience-adolescents = Jugendliche, Jugend, Teenager, unter 18
search-words-audience-family-friends = Eltern, Partner, Partnerin, Ehefrau, Ehemann, Mutter, Vater, Familie, Freunde
search-words-audience-professionals = Therapeut, Therapeutin, Sozialarbeit, Lehrkraft, Arzt, Ärztin
search-words-country-GB = Großbritannien, England, Schottland, Wales, Nordirland
search-words-country-NL = Holland
search-words-country-CZ = Tschechische Republik
search-words-country-CH = Schweizer
search-words-country-IE = Republik Irland
search-words-country-US = USA, Amerika
