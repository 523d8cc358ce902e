//! Our closed vocabularies as HSDS taxonomies, and the facts that have no place in HSDS as attributes.
//!
//! Every attribute names a term, because tables cannot do without one: a term of a vocabulary, or the name of a field of our
//! records with the text as its value. What an attribute means follows from the ids and codes alone, so that a document is
//! understood in whatever language its names are.

use catalogue_model::Term;
use i18n::{Locale, Words};
use serde_json::Value;

use super::{ids::uuid, part::Part, words::Say};

/// A list of terms: one HSDS taxonomy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Axis {
    /// Categories of help.
    Category,
    /// Ways of helping.
    Method,
    /// For whom.
    Audience,
    /// How it is given.
    Delivery,
    /// Ways to reach it.
    Channel,
    /// What has to be said about oneself.
    Anonymity,
    /// Who pays.
    Cost,
    /// How well it has been studied.
    Evidence,
    /// Where it works.
    Coverage,
    /// How near it is to the subject.
    Relevance,
    /// How it may be shown.
    ListingAdvice,
    /// Whose pages were read.
    Confidence,
    /// How the languages are known.
    LanguagesBasis,
    /// Who published a page.
    Publisher,
    /// What a page supports.
    FactGroup,
    /// How facts were checked.
    CheckMethod,
    /// What a crisis line is for.
    CrisisPurpose,
    /// Fields of our records that HSDS lacks; the value holds what stands in them.
    Field,
}

impl Axis {
    /// Every axis.
    pub(super) const ALL: [Self; 18] = [
        Self::Category,
        Self::Method,
        Self::Audience,
        Self::Delivery,
        Self::Channel,
        Self::Anonymity,
        Self::Cost,
        Self::Evidence,
        Self::Coverage,
        Self::Relevance,
        Self::ListingAdvice,
        Self::Confidence,
        Self::LanguagesBasis,
        Self::Publisher,
        Self::FactGroup,
        Self::CheckMethod,
        Self::CrisisPurpose,
        Self::Field,
    ];

    /// The name of the axis in `link_type` and in the paths of ids.
    pub(super) fn as_str(self) -> &'static str {
        self.names().0
    }

    /// The id of its taxonomy.
    pub(super) fn uuid(self) -> String {
        uuid(&format!("taxonomies/{}", self.as_str()))
    }

    /// The code of a term. HSDS's tables want codes that are unique among all taxonomies.
    fn code(self, term: &str) -> String {
        format!("{}:{term}", self.as_str())
    }

    /// The term that a code of this axis stands for.
    pub(super) fn term_of(self, code: &str) -> Option<&str> {
        code.strip_prefix(self.as_str())?.strip_prefix(':')
    }

    fn names(self) -> (&'static str, Say) {
        match self {
            Self::Category => ("category", Say::AxisCategory),
            Self::Method => ("method", Say::AxisMethod),
            Self::Audience => ("audience", Say::AxisAudience),
            Self::Delivery => ("delivery", Say::AxisDelivery),
            Self::Channel => ("channel", Say::AxisChannel),
            Self::Anonymity => ("anonymity", Say::AxisAnonymity),
            Self::Cost => ("cost", Say::AxisCost),
            Self::Evidence => ("evidence", Say::AxisEvidence),
            Self::Coverage => ("coverage", Say::AxisCoverage),
            Self::Relevance => ("relevance", Say::AxisRelevance),
            Self::ListingAdvice => ("listing_advice", Say::AxisListingAdvice),
            Self::Confidence => ("confidence", Say::AxisConfidence),
            Self::LanguagesBasis => ("languages_basis", Say::AxisLanguagesBasis),
            Self::Publisher => ("publisher", Say::AxisPublisher),
            Self::FactGroup => ("fact_group", Say::AxisFactGroup),
            Self::CheckMethod => ("check_method", Say::AxisCheckMethod),
            Self::CrisisPurpose => ("crisis_purpose", Say::AxisCrisisPurpose),
            Self::Field => ("field", Say::AxisField),
        }
    }
}

macro_rules! fields {
    ($($name:ident = $code:literal, $label:ident;)+) => {
        /// A field of our records that HSDS lacks.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub(super) enum FieldTerm { $($name,)+ }

        impl Term for FieldTerm {
            const ALL: &'static [Self] = &[$(Self::$name,)+];

            fn as_str(self) -> &'static str {
                match self { $(Self::$name => $code,)+ }
            }
        }

        impl FieldTerm {
            fn label(self) -> Say {
                match self { $(Self::$name => Say::$label,)+ }
            }
        }
    };
}

fields! {
    Id = "id", FieldId;
    TextLanguage = "text_language", FieldTextLanguage;
    Confidentiality = "confidentiality", FieldConfidentiality;
    Caveat = "caveat", FieldCaveat;
    ResearchedOn = "researched_on", FieldResearchedOn;
    OperatorCountry = "operator_country", FieldOperatorCountry;
    AsPrinted = "as_printed", FieldAsPrinted;
    Dialled = "dialled_inside", FieldDialled;
    StatedHours = "stated_hours", FieldStatedHours;
    Free = "free", FieldFree;
    Note = "note", FieldNote;
    ConfirmedBy = "confirmed_by", FieldConfirmedBy;
    OnOwnPage = "on_own_page", FieldOnOwnPage;
    TimeZone = "time_zone", FieldTimeZone;
    Phone = "phone", FieldPhone;
    Holidays = "closed_on_public_holidays", FieldHolidays;
    ClosesAt = "closes_at", FieldClosesAt;
    City = "city", FieldCity;
    Country = "country", FieldCountry;
    Street = "street", FieldStreet;
    SeenDate = "seen_date_in_page", FieldSeenDate;
    StatedBy = "stated_by", FieldStatedBy;
}

/// An attribute without its id and its owner.
pub(super) struct Tag<'a> {
    pub(super) axis: Axis,
    pub(super) code: &'a str,
    pub(super) value: Option<&'a str>,
}

impl Tag<'_> {
    /// The attribute, in a language.
    pub(super) fn attribute(&self, id: String, locale: Locale) -> Value {
        let Self { axis, code, value } = *self;
        Part::new(id)
            .with("link_type", axis.as_str())
            .maybe("value", value)
            .with("taxonomy_term", term(axis, code, locale))
            .maybe("label", (axis == Axis::Field).then(|| term_name(axis, code, locale)))
            .done()
    }
}

fn term(axis: Axis, code: &str, locale: Locale) -> Value {
    let (name, axis_name) = (term_name(axis, code, locale), axis.names().1.say(locale));
    let taxonomy = Part::new(axis.uuid())
        .with("name", axis_name.as_str())
        .with("description", Say::AboutAxis.with(locale, &[&axis_name]))
        .done();
    Part::new(uuid(&format!("taxonomies/{}/{code}", axis.as_str())))
        .with("code", axis.code(code))
        .with("description", Say::About.with(locale, &[&axis_name, &name]))
        .with("name", name)
        .with("taxonomy_detail", taxonomy)
        .with("language", locale.tag())
        .done()
}

/// The name of a term in a language.
pub(super) fn term_name(axis: Axis, code: &str, locale: Locale) -> String {
    let words = Words::of(locale);
    let dashed = code.replace('_', "-");
    let own = |say: Say| say.say(locale);
    let name = match (axis, code) {
        (Axis::Field, _) => FieldTerm::parse(code).map_or_else(|| code.to_owned(), |field| own(field.label())),
        (Axis::ListingAdvice, "list") => own(Say::ListingList),
        (Axis::ListingAdvice, "list_with_caveat") => own(Say::ListingWithCaveat),
        (Axis::ListingAdvice, _) => own(Say::ListingHold),
        (Axis::CrisisPurpose, "emergency") => own(Say::PurposeEmergency),
        (Axis::CrisisPurpose, "suicide") => words.say("emergency-suicide"),
        (Axis::CrisisPurpose, "emotional_support") => words.say("emergency-support"),
        (Axis::CrisisPurpose, _) => words.say("emergency-young"),
        (Axis::Evidence, _) => words.say(&format!("service-evidence-{dashed}")),
        (Axis::CheckMethod, _) => words.say(&format!("service-check-{dashed}")),
        _ => words.term_name(axis.as_str(), code),
    };
    plain(&name)
}

/// A text without the isolation marks of the interface, which have no meaning in a file.
pub(super) fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[cfg(test)]
mod tests {
    use catalogue_model::{
        Anonymity, Audience, Category, Channel, CheckMethod, Confidence, Cost, Coverage, CrisisPurpose, Delivery,
        EvidenceGrade, FactGroup, LanguagesBasis, ListingAdvice, Method, Publisher, Relevance, Term,
    };
    use i18n::Locale;

    use super::{Axis, FieldTerm, term_name};

    #[track_caller]
    fn every_term_has_a_name<T: Term>(axis: Axis) {
        for term in T::ALL {
            let [english, german] = Locale::ALL.map(|locale| term_name(axis, term.as_str(), locale));
            for name in [&english, &german] {
                assert!(!name.contains(&format!("-{}", term.as_str().replace('_', "-"))), "{name}");
                assert!(!name.is_empty());
            }
        }
    }

    #[test]
    fn terms_have_names_in_every_language() {
        every_term_has_a_name::<Category>(Axis::Category);
        every_term_has_a_name::<Method>(Axis::Method);
        every_term_has_a_name::<Audience>(Axis::Audience);
        every_term_has_a_name::<Delivery>(Axis::Delivery);
        every_term_has_a_name::<Channel>(Axis::Channel);
        every_term_has_a_name::<Anonymity>(Axis::Anonymity);
        every_term_has_a_name::<Cost>(Axis::Cost);
        every_term_has_a_name::<EvidenceGrade>(Axis::Evidence);
        every_term_has_a_name::<Coverage>(Axis::Coverage);
        every_term_has_a_name::<Relevance>(Axis::Relevance);
        every_term_has_a_name::<ListingAdvice>(Axis::ListingAdvice);
        every_term_has_a_name::<Confidence>(Axis::Confidence);
        every_term_has_a_name::<LanguagesBasis>(Axis::LanguagesBasis);
        every_term_has_a_name::<Publisher>(Axis::Publisher);
        every_term_has_a_name::<FactGroup>(Axis::FactGroup);
        every_term_has_a_name::<CheckMethod>(Axis::CheckMethod);
        every_term_has_a_name::<CrisisPurpose>(Axis::CrisisPurpose);
        every_term_has_a_name::<FieldTerm>(Axis::Field);
    }

    #[test]
    fn every_axis_is_another_taxonomy() {
        let ids: std::collections::BTreeSet<String> = Axis::ALL.into_iter().map(Axis::uuid).collect();
        assert_eq!(ids.len(), Axis::ALL.len());
    }
}
