//! What must be true of a service page, whatever the record holds.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use std::sync::Arc;

use catalogue_model::{
    Category, ClockWarning, Confidence, CountryCode, Coverage, Day, EditionNumber, EditionStatus, Eligibility,
    FactGroup, ListingAdvice, Method, OpeningHours, Origin, Phone, PhoneNumber, PlainText, Publisher, Relevance,
    RenewalChoice, Schedule, Service, ServiceId, Source, StatedDate, WebAddress,
};
use i18n::{Locale, Words};
use jiff::civil::{Date, date};

use super::{facts::rows, hours::HoursView, sources::said, ways::ways};
use crate::{
    house::{AgeSaid, OnShow},
    layout::Asker,
    pages::service::caveats::Caveats,
};

const TODAY: Date = date(2026, 11, 22);

/// A Sunday noon in Berlin.
const NOON: &str = "2026-11-22T11:00:00Z";

fn asker(locale: Locale, now: &str) -> Asker {
    Asker {
        words: Words::of(locale),
        locale,
        country: None,
        age: AgeSaid::NotAsked,
        path: "/".to_owned(),
        today: TODAY,
        now: now.parse().unwrap(),
        awake: 0,
        wall: TODAY.at(12, 0, 0, 0),
        on_show: Arc::new(OnShow::default()),
        renewal: RenewalChoice::Never,
        is_fragment: false,
    }
}

fn text(text: &str) -> PlainText {
    PlainText::new(text).unwrap()
}

fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// A service of which little is known.
pub(in crate::pages) fn service() -> Service {
    Service {
        id: ServiceId::new("xx-dull").unwrap(),
        name: text("A dull name"),
        alternate_name: None,
        organization: None,
        countries: vec![CountryCode::new("DE").unwrap()],
        coverage: Coverage::National,
        relevance: Relevance::Dedicated,
        categories: vec![],
        methods: vec![],
        delivery: vec![],
        audiences: vec![],
        anonymity: None,
        confidentiality: None,
        cost: None,
        evidence: None,
        eligibility: Eligibility::default(),
        languages: vec![],
        languages_basis: None,
        phones: vec![],
        emails: vec![],
        websites: vec![],
        chat_url: None,
        chat_hours: None,
        onion_url: None,
        addresses: vec![],
        opening_hours: None,
        description: text("It is dull."),
        caveats: vec![],
        listing_advice: ListingAdvice::List,
        sources: vec![],
        confidence: Confidence::Medium,
        researched_on: TODAY,
        checks: vec![],
    }
}

fn phone(number: &str, as_printed: &str, free: Option<bool>) -> Phone {
    Phone {
        number: PhoneNumber::new(number).unwrap(),
        as_printed: text(as_printed),
        stated_hours: None,
        hours: None,
        free,
        note: None,
        confirmed_by: vec![],
        on_own_page: true,
    }
}

fn source(publisher: Publisher, dated: Option<&str>) -> Source {
    Source {
        url: WebAddress::new("https://example.org/").unwrap(),
        publisher,
        fields: vec![FactGroup::Cost],
        seen_date_in_page: dated.map(|date| StatedDate::new(date).unwrap()),
    }
}

fn weekdays(opens: &str, closes: &str) -> OpeningHours {
    let days = ["MO", "TU", "WE", "TH", "FR"].map(|day| Day::new(day).unwrap().0);
    OpeningHours::new("Europe/Berlin", vec![Schedule::new(days.into(), opens, closes).unwrap()], None).unwrap()
}

#[track_caller]
fn check_number(number: &Phone, warns: bool, international: Option<&str>) {
    let asker = asker(Locale::En, NOON);
    let service = Service { phones: vec![number.clone()], ..service() };
    let ways = ways(&asker, &service);
    let shown = &ways[0].numbers[0];
    let warning = asker.words.say("service-number-free-warning");
    assert_eq!(shown.printed, number.as_printed.as_str());
    assert_eq!(shown.international.as_deref(), international);
    assert_eq!(shown.remarks.contains(&warning), warns, "{:?}", shown.remarks);
}

#[test]
fn numbers_that_may_be_free_carry_the_warning() {
    check_number(&phone("+498007022240", "0800 7022240", None), true, Some("+498007022240"));
    check_number(&phone("+448088005000", "0808 800 5000", Some(true)), true, Some("+448088005000"));
    check_number(&phone("+4780099900", "800 99 900", None), true, Some("+4780099900"));
    check_number(&phone("+34900440443", "900 440 443", Some(true)), true, Some("+34900440443"));
    check_number(&phone("+3726606077", "660 6077", None), false, Some("+3726606077"));
}

#[test]
fn a_number_printed_in_international_form_is_shown_once() {
    check_number(&phone("+4930450529529", "+49 30 450 529 529", None), false, None);
}

#[test]
fn a_short_number_says_in_which_country_it_works() {
    check_number(&phone("116111", "116 111", Some(true)), false, None);
    let asker = asker(Locale::De, NOON);
    let ways = ways(&asker, &Service { phones: vec![phone("116111", "116 111", None)], ..service() });
    assert!(ways[0].numbers[0].remarks.iter().any(|remark| plain(remark) == "Geht nur in diesem Land: Deutschland."));
}

#[track_caller]
fn check_state(now: &str, english: &str, german: &str) {
    for (locale, expected) in [(Locale::En, english), (Locale::De, german)] {
        let view = HoursView::new(&asker(locale, now), Some(&weekdays("09:00", "17:00")), None);
        assert_eq!(plain(&view.state.unwrap()), expected);
    }
}

#[test]
fn open_now_and_the_next_opening_are_said_in_words() {
    check_state(
        "2026-11-23T08:30:00Z",
        "Open now until 17:00, by its stated hours",
        "Jetzt geöffnet bis 17:00 Uhr, nach eigenen Angaben",
    );
    check_state(
        "2026-11-23T07:30:00Z",
        "Closed now. Opens again today at 09:00, by its stated hours",
        "Jetzt geschlossen. Öffnet wieder heute um 09:00 Uhr, nach eigenen Angaben",
    );
    check_state(
        NOON,
        "Closed now. Opens again tomorrow at 09:00, by its stated hours",
        "Jetzt geschlossen. Öffnet wieder morgen um 09:00 Uhr, nach eigenen Angaben",
    );
    check_state(
        "2026-11-27T17:00:00Z",
        "Closed now. Opens again on Monday at 09:00, by its stated hours",
        "Jetzt geschlossen. Öffnet wieder am Montag um 09:00 Uhr, nach eigenen Angaben",
    );
}

#[test]
fn a_week_is_said_in_stretches() {
    let view = HoursView::new(&asker(Locale::En, NOON), Some(&weekdays("09:00", "17:00")), None);
    assert_eq!(view.lines.iter().map(|line| plain(line)).collect::<Vec<_>>(), ["Monday to Friday: 09:00 to 17:00"]);
    let days = ["MO", "WE", "FR"].map(|day| Day::new(day).unwrap().0);
    let hours =
        OpeningHours::new("Europe/Prague", vec![Schedule::new(days.into(), "12:00", "20:00").unwrap()], None).unwrap();
    let view = HoursView::new(&asker(Locale::De, NOON), Some(&hours), None);
    assert_eq!(plain(&view.lines[0]), "Montag, Mittwoch und Freitag: 12:00 bis 20:00 Uhr");
}

#[test]
fn hours_in_words_alone_never_claim_to_be_open() {
    let view = HoursView::new(&asker(Locale::En, NOON), None, Some(&text("Office hours")));
    assert_eq!(view.state, None);
    assert!(!view.is_open && !view.is_unknown());
    assert!(HoursView::new(&asker(Locale::En, NOON), None, None).is_unknown());
}

#[test]
fn open_now_is_not_claimed_when_the_clock_cannot_be_right() {
    let status = EditionStatus {
        number: EditionNumber(1),
        as_of: TODAY,
        origin: Origin::Installer,
        warning: Some(ClockWarning::ClockBeforeEdition),
    };
    let on_show = Arc::new(OnShow { edition: None, status: Some(status), refused: vec![] });
    let asker = Asker { on_show, ..asker(Locale::En, "2026-11-23T08:30:00Z") };
    let view = HoursView::new(&asker, Some(&weekdays("09:00", "17:00")), None);
    assert_eq!(view.state, None);
    assert_eq!(view.lines.len(), 1);
}

#[test]
fn the_services_own_page_speaks_before_newer_pages_of_others() {
    let sources = vec![source(Publisher::ThirdParty, Some("2026-10-01")), source(Publisher::Own, Some("2023"))];
    let service = Service { sources, ..service() };
    let own = said(Words::of(Locale::En), &service, FactGroup::Cost, TODAY);
    assert!(plain(&own.text).starts_with("Source: The service itself. Page dated 2023, "), "{}", own.text);
    assert!(own.is_ageing);
}

#[test]
fn a_source_without_a_date_says_so_and_counts_as_old() {
    let service = Service { sources: vec![source(Publisher::ThirdParty, None)], ..service() };
    let undated = said(Words::of(Locale::De), &service, FactGroup::Cost, TODAY);
    assert!(plain(&undated.text).ends_with("Datum der Quelle unbekannt"), "{}", undated.text);
    assert!(undated.is_ageing);
}

#[test]
fn what_nobody_stated_is_shown_as_unknown() {
    let service = service();
    for (locale, unknown) in [(Locale::En, "ask first"), (Locale::De, "fragen sie vorher")] {
        let rows = rows(Words::of(locale), &service, &Caveats::of(&service), TODAY);
        let is_unknown = |lines: &[String]| lines.iter().any(|line| plain(line).to_lowercase().contains(unknown));
        let told: Vec<&str> =
            rows.iter().filter(|row| !is_unknown(&row.lines)).map(|row| row.heading.as_str()).collect();
        // How to start and the area are known of every service.
        assert_eq!(told.len(), 2, "{told:?}");
    }
}

#[test]
fn ages_stated_for_some_are_limits_for_others() {
    let service = Service { eligibility: Eligibility { min_age: Some(18), ..Eligibility::default() }, ..service() };
    let rows = rows(Words::of(Locale::En), &service, &Caveats::of(&service), TODAY);
    assert!(rows[1].lines.iter().any(|line| plain(line) == "From the age of 18"));
    assert_eq!(plain(&rows[2].lines[0]), "People under 18");
}

#[test]
fn a_general_line_is_not_for_people_worried_about_themselves() {
    let service = Service { relevance: Relevance::Fallback, ..service() };
    let rows = rows(Words::of(Locale::En), &service, &Caveats::of(&service), TODAY);
    assert!(rows[2].lines[0].starts_with("People worried about their own thoughts"));
}

#[test]
fn a_limit_of_secrecy_stands_at_the_top_and_beside_secrecy() {
    let service = Service { caveats: vec![text("NOT anonymous: the police are notified.")], ..service() };
    let caveats = Caveats::of(&service);
    assert_eq!(caveats.before_contact().len(), 1);
    assert_eq!(rows(Words::of(Locale::En), &service, &caveats, TODAY)[0].caveats.len(), 1);
}

#[test]
fn a_stated_form_of_help_is_shown_even_where_its_kind_is_not_stated() {
    let service =
        Service { categories: vec![Category::GuidanceInformation], methods: vec![Method::FamilySupport], ..service() };
    let rows = rows(Words::of(Locale::En), &service, &Caveats::of(&service), TODAY);
    let help = rows.iter().find(|row| row.heading == "Kinds of help").unwrap();
    let kinds: Vec<_> = help.kinds.iter().map(|kind| (kind.name.as_str(), kind.forms.len())).collect();
    assert_eq!(kinds, [("Guidance and information", 0), ("Social and peer support", 1)]);
}
