//! What an export says of itself and of its taxonomies, in the languages of the interface.
//!
//! Only a publisher's program says these words, so they are not among those that every reader's program carries. Names of terms,
//! countries and languages are the interface's own and come from `i18n`.

use i18n::Locale;

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident = $en:literal, $de:literal;)+) => {
        /// A text; `{}` stands for what is put in, in order.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Say { $($(#[$doc])* $name,)+ }

        impl Say {
            fn template(self, locale: Locale) -> &'static str {
                match (self, locale) {
                    $((Self::$name, Locale::En) => $en, (Self::$name, Locale::De) => $de,)+
                }
            }
        }
    };
}

words! {
    AxisCategory = "Category of help", "Art der Hilfe";
    AxisMethod = "Way of helping", "Weg der Hilfe";
    AxisAudience = "For whom", "Für wen";
    AxisDelivery = "How it is given", "Wo die Hilfe stattfindet";
    AxisChannel = "Way to reach the service", "Weg zum Angebot";
    AxisAnonymity = "What has to be said about oneself at first", "Was man am Anfang über sich sagen muss";
    AxisCost = "Who pays", "Wer zahlt";
    AxisEvidence = "How well the way of helping has been studied", "Wie gut der Weg der Hilfe untersucht ist";
    AxisCoverage = "Where the service works", "Wo das Angebot gilt";
    AxisRelevance = "How near the service is to the subject", "Wie nah das Angebot am Thema ist";
    AxisListingAdvice = "How the service may be shown", "Wie das Angebot gezeigt werden darf";
    AxisConfidence = "Whose pages were read", "Wessen Seiten gelesen wurden";
    AxisLanguagesBasis = "How the languages are known", "Woher die Sprachen bekannt sind";
    AxisPublisher = "Who published a page", "Wer eine Seite veröffentlicht hat";
    AxisFactGroup = "Facts that a page supports", "Angaben, die eine Seite stützt";
    AxisCheckMethod = "How the facts were checked", "Wie die Angaben geprüft wurden";
    AxisCrisisPurpose = "What a crisis line is for", "Wofür eine Notrufnummer da ist";
    AxisField = "Fact for which HSDS has no field", "Angabe, für die HSDS kein Feld hat";

    ListingList = "Show it", "Zeigen";
    ListingWithCaveat = "Show it with its limits beside it", "Nur mit seinen Grenzen daneben zeigen";
    ListingHold = "Do not show it", "Nicht zeigen";
    PurposeEmergency = "Police, fire and ambulance", "Polizei, Feuerwehr und Rettungsdienst";

    FieldId = "Id of the record", "Kennung des Eintrags";
    FieldTextLanguage = "Language of the names and texts that are not terms", "Sprache der Texte, die keine festen Begriffe sind";
    FieldConfidentiality = "What is kept secret", "Was vertraulich bleibt";
    FieldCaveat = "Limit", "Grenze";
    FieldResearchedOn = "Day on which the pages were read", "Tag, an dem die Seiten gelesen wurden";
    FieldOperatorCountry = "Country of the operator", "Land des Trägers";
    FieldAsPrinted = "Number as the page prints it", "Nummer, wie die Seite sie druckt";
    FieldDialled = "Number as dialled inside the country", "Nummer, wie sie im Land gewählt wird";
    FieldStatedHours = "Hours as stated", "Zeiten, wie sie genannt werden";
    FieldFree = "The call is free", "Der Anruf ist kostenlos";
    FieldNote = "Remark", "Anmerkung";
    FieldConfirmedBy = "Page that prints the number", "Seite, die die Nummer druckt";
    FieldOnOwnPage = "The service’s own page prints the number", "Die eigene Seite des Angebots druckt die Nummer";
    FieldTimeZone = "IANA time zone", "IANA-Zeitzone";
    FieldPhone = "Phone to which the hours belong", "Telefon, zu dem die Zeiten gehören";
    FieldHolidays = "Closed on public holidays", "An Feiertagen geschlossen";
    FieldClosesAt = "Closing time, where HSDS cannot say it", "Ende, wo HSDS es nicht sagen kann";
    FieldCity = "Town", "Ort";
    FieldCountry = "Country", "Land";
    FieldStreet = "Street", "Straße";
    FieldSeenDate = "Date that the page itself carries", "Datum, das auf der Seite steht";
    FieldStatedBy = "Service whose sources state the website", "Angebot, dessen Quellen die Website nennen";

    About = "{}: {}", "{}: {}";
    AboutAxis = "Closed list of terms: {}", "Feste Liste von Begriffen: {}";
    OrganizationUnsaid = "Nothing but the name is recorded here.", "Hier ist nur der Name festgehalten.";
    OrganizationUnknown = "Not known", "Nicht bekannt";
    OrganizationUnknownSaid = "No page that was read says who runs the service.", "Keine gelesene Seite sagt, wer das Angebot betreibt.";
    Website = "Website", "Website";
    Chat = "Chat", "Chat";
    Onion = "Onion address", "Onion-Adresse";
    SourceOf = "Source of facts, published by: {}", "Quelle der Angaben, veröffentlicht von: {}";
    Everywhere = "Every country, over the network", "Jedes Land, über das Netz";
    PartOf = "{}: one place or region", "{}: ein Ort oder eine Region";
    Online = "Online", "Online";
    OnlyTown = "{}, {}. No full postal address is recorded.", "{}, {}. Eine volle Postanschrift ist nicht festgehalten.";
    OnlyStreet = "{}, {}, {}. No full postal address is recorded.", "{}, {}, {}. Eine volle Postanschrift ist nicht festgehalten.";
    PhonePrinted = "Printed as: {}.", "Gedruckt als: {}.";
    PhoneShort = "Short number: it works only inside its country.", "Kurzwahl: Sie gilt nur im eigenen Land.";
    PhoneDialled = "As dialled inside this country: {}.", "Wie sie in diesem Land gewählt wird: {}.";
    PhoneFree = "The call is free.", "Der Anruf ist kostenlos.";
    PhoneNotFree = "The call is not free.", "Der Anruf ist nicht kostenlos.";
    PhoneHours = "Hours as stated: {}.", "Zeiten, wie sie genannt werden: {}.";
    HoursLocal = "Local time of {}.", "Ortszeit von {}.";
    HoursWholeDay = "Round the clock: from 00:00 to 24:00.", "Rund um die Uhr: von 00:00 bis 24:00.";
    HoursMidnight = "Until 24:00.", "Bis 24:00.";
    HoursNight = "Until {} on the next day.", "Bis {} am nächsten Tag.";
    HoursNoHolidays = "Closed on public holidays.", "An Feiertagen geschlossen.";
    HoursHolidays = "Open on public holidays too.", "Auch an Feiertagen geöffnet.";
    HoursStated = "As stated: {}. Local time of {}.", "Wie genannt: {}. Ortszeit von {}.";
}

impl Say {
    /// The text in a language, with its places filled.
    pub(super) fn with(self, locale: Locale, values: &[&str]) -> String {
        let mut values = values.iter();
        let mut text = String::new();
        for (position, part) in self.template(locale).split("{}").enumerate() {
            if position > 0 {
                text.push_str(values.next().copied().unwrap_or_default());
            }
            text.push_str(part);
        }
        // A text that ends a sentence of its own brings a full stop along.
        text.replace("..", ".")
    }

    /// The text in a language.
    pub(super) fn say(self, locale: Locale) -> String {
        self.with(locale, &[])
    }
}

#[cfg(test)]
mod tests {
    use i18n::Locale;

    use super::Say;

    #[test]
    fn places_are_filled_in_order_and_only_once() {
        assert_eq!(Say::About.with(Locale::En, &["{}", "b"]), "{}: b");
        assert_eq!(Say::PhoneHours.with(Locale::De, &["24/7."]), "Zeiten, wie sie genannt werden: 24/7.");
    }
}
