//! A small invented catalogue: dull on purpose, and rich in what pages have to get right.
//!
//! Nothing in it exists. Telephone numbers are of the ranges kept for drama (Ofcom) or made of zeros.

#![expect(clippy::missing_panics_doc, clippy::unwrap_used, reason = "a sample that is not sound must fail the test")]

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use catalogue_model::{
    Anonymity, Audience, Category, ClockWarning, Confidence, Cost, CountryCode, Coverage, CrisisLine, CrisisPurpose,
    Day, Delivery, EditionNumber, EditionStatus, Eligibility, EmailAddress, FactGroup, FinderRecords, LanguageTag,
    LanguagesBasis, ListingAdvice, Mapping, Method, OpeningHours, Organization, OrganizationId, Origin, Phone,
    PhoneNumber, PlainText, Publisher, Relevance, Schedule, Service, ServiceId, Source, StatedDate, WebAddress,
    Weights,
};
use catalogue_store::{Edition, Records, write_image};
use i18n::Locale;
use jiff::{Timestamp, civil::Date};
use ui::{Clock, Door, House, OnShow, Shelf};

use crate::{safe_place::SafePlace, staged::StagedRenewal};

/// The moment at which the sample is looked at: a Tuesday, 11:00 in Berlin.
pub const NOW: &str = "2026-11-24T10:00:00Z";

/// A clock that stands still.
pub struct Stopped(pub Timestamp);

impl Clock for Stopped {
    fn now(&self) -> Timestamp {
        self.0
    }
}

/// A door that counts who leaves.
#[derive(Default)]
pub struct CountingDoor(AtomicUsize);

impl CountingDoor {
    /// How often somebody left.
    #[must_use]
    pub fn departures(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }
}

impl Door for CountingDoor {
    fn leave(&self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

/// A house that shows this, at [`NOW`], with a door that nobody watches.
#[must_use]
pub fn house(on_show: OnShow, locale: Locale) -> House {
    house_with_door(on_show, locale, Arc::new(CountingDoor::default()))
}

/// A house that shows this, at [`NOW`], with this door.
#[must_use]
pub fn house_with_door(on_show: OnShow, locale: Locale, door: Arc<CountingDoor>) -> House {
    let renewal = Arc::new(StagedRenewal::default());
    let keeping = Arc::new(SafePlace::default());
    House { shelf: Shelf::new(on_show), clock: Arc::new(Stopped(NOW.parse().unwrap())), door, renewal, keeping, locale }
}

/// The sample on show as the preview edition 7, signed two days before [`NOW`].
#[must_use]
pub fn on_show() -> OnShow {
    on_show_of(&records())
}

/// These records on show, in the same way.
#[must_use]
pub fn on_show_of(records: &Records) -> OnShow {
    let edition = Edition::open(write_image(records).unwrap()).unwrap();
    OnShow { edition: Some(Arc::new(edition)), status: Some(status(None)), refused: Vec::new() }
}

/// The status of the sample, with a word of the clock.
#[must_use]
pub fn status(warning: Option<ClockWarning>) -> EditionStatus {
    EditionStatus { number: EditionNumber(7), as_of: day("2026-11-22"), origin: Origin::Installer, warning }
}

/// The records of the sample.
#[must_use]
pub fn records() -> Records {
    Records {
        organizations: vec![Organization {
            id: OrganizationId::new("lantern-trust").unwrap(),
            name: text("Lantern Trust"),
            websites: Vec::new(),
        }],
        services: vec![helpline(), counselling(), youth_service(), programme()],
        crisis: lines(),
        finder: Some(finder()),
        preview: true,
        ..Records::default()
    }
}

/// The finder of the catalogue itself: its points, and its table of words.
#[must_use]
pub fn finder() -> FinderRecords {
    let weights = include_str!("../../catalogue/records/finder/weights.toml");
    let mapping = include_str!("../../catalogue/records/finder/mapping.toml");
    FinderRecords {
        weights: Weights::check(toml::from_str(weights).unwrap()).unwrap(),
        mapping: Mapping::check(toml::from_str(mapping).unwrap()).unwrap(),
    }
}

fn helpline() -> Service {
    let mut service = service("gb-lantern-line", "Lantern Line", "GB");
    service.organization = Some(OrganizationId::new("lantern-trust").unwrap());
    service.methods = vec![Method::Helpline];
    service.delivery = vec![Delivery::Phone];
    service.anonymity = Some(Anonymity::Anonymous);
    service.cost = Some(Cost::Free);
    service.audiences = vec![Audience::SelfAtRisk, Audience::FamilyFriends];
    service.phones = vec![Phone {
        number: PhoneNumber::new("+448081570000").unwrap(),
        as_printed: text("0808 157 0000"),
        stated_hours: Some(text("Mon-Fri 09:00-17:00")),
        hours: Some(weekdays("Europe/London")),
        free: Some(true),
        note: None,
        confirmed_by: vec![address("https://lantern.example.org/contact")],
        on_own_page: true,
    }];
    service
}

fn counselling() -> Service {
    let mut service = service("de-beratung-am-markt", "Beratung am Markt", "DE");
    service.categories = vec![Category::PsychologicalIntervention];
    service.methods = vec![Method::IndividualTherapy];
    service.audiences = vec![Audience::SelfAtRisk, Audience::NonContactOnlineOffending];
    service.languages = vec![LanguageTag::new("de").unwrap()];
    service.emails = vec![EmailAddress::new("kontakt@markt.example.org").unwrap()];
    service.caveats = vec![text("The page is old; the address may have changed.")];
    service
}

fn youth_service() -> Service {
    let mut service = service("de-jugend-am-markt", "Jugend am Markt", "DE");
    service.audiences = vec![Audience::Adolescents];
    service.eligibility = Eligibility { min_age: Some(14), max_age: Some(17), notes: None };
    service
}

fn programme() -> Service {
    let mut service = service("int-quiet-steps", "Quiet Steps", "GB");
    service.coverage = Coverage::InternationalOnline;
    service.methods = vec![Method::SelfGuidedProgramme];
    service.audiences = vec![Audience::SelfAtRisk];
    service
}

/// A service of which little is known.
#[must_use]
pub fn service(id: &str, name: &str, country: &str) -> Service {
    Service {
        id: ServiceId::new(id).unwrap(),
        name: text(name),
        alternate_name: None,
        organization: None,
        countries: vec![CountryCode::new(country).unwrap()],
        coverage: Coverage::National,
        relevance: Relevance::Dedicated,
        categories: vec![Category::GuidanceInformation],
        methods: vec![Method::ProfessionalConsultation],
        delivery: vec![Delivery::Online],
        audiences: vec![Audience::SelfAtRisk],
        anonymity: None,
        confidentiality: None,
        cost: None,
        evidence: None,
        eligibility: Eligibility::default(),
        languages: vec![LanguageTag::new("en").unwrap()],
        languages_basis: Some(LanguagesBasis::Stated),
        phones: Vec::new(),
        emails: Vec::new(),
        websites: vec![address("https://lantern.example.org/")],
        chat_url: None,
        chat_hours: None,
        onion_url: None,
        addresses: Vec::new(),
        opening_hours: None,
        description: text("An invented service for tests."),
        caveats: Vec::new(),
        listing_advice: ListingAdvice::List,
        sources: vec![Source {
            url: address("https://lantern.example.org/about"),
            publisher: Publisher::Own,
            fields: vec![FactGroup::Name, FactGroup::Description],
            seen_date_in_page: Some(StatedDate::new("2023-05").unwrap()),
        }],
        confidence: Confidence::High,
        researched_on: day("2026-11-22"),
        checks: Vec::new(),
    }
}

fn lines() -> Vec<CrisisLine> {
    let mut counselling = line("PT", "Linha de Ensaio", "800 000 000", CrisisPurpose::EmotionalSupport);
    counselling.hours = Some(weekdays("Europe/Lisbon"));
    counselling.stated_hours = Some(text("Mon-Fri 09:00-17:00"));
    vec![
        line("PT", "Emergency number", "112", CrisisPurpose::Emergency),
        line("PT", "Linha de Teste", "000 000", CrisisPurpose::Suicide),
        counselling,
        line("PT", "Linha Jovem de Teste", "116 111", CrisisPurpose::ChildHelpline),
        line("AT", "Emergency number", "112", CrisisPurpose::Emergency),
    ]
}

/// A line of which little is known.
#[must_use]
pub fn line(country: &str, name: &str, number: &str, purpose: CrisisPurpose) -> CrisisLine {
    CrisisLine {
        country: CountryCode::new(country).unwrap(),
        name: text(name),
        number: text(number),
        stated_hours: None,
        hours: None,
        languages: Vec::new(),
        purpose,
        free: None,
        note: None,
        source_url: address("https://lines.example.org/all"),
        source_publisher: Publisher::ThirdParty,
        seen_date_in_page: Some(StatedDate::new("2025-09-10").unwrap()),
        confidence: Confidence::Medium,
        researched_on: day("2026-11-22"),
        checks: Vec::new(),
    }
}

fn weekdays(zone: &str) -> OpeningHours {
    let days = ["MO", "TU", "WE", "TH", "FR"].map(|name| Day::new(name).unwrap().0);
    OpeningHours::new(zone, vec![Schedule::new(days.to_vec(), "09:00", "17:00").unwrap()], None).unwrap()
}

fn text(text: &str) -> PlainText {
    PlainText::new(text).unwrap()
}

fn address(text: &str) -> WebAddress {
    WebAddress::new(text).unwrap()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}
