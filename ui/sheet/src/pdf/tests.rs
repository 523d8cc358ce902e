//! What stands on both sheets, and that their PDFs are sound. What others make of them is tested in `tests`.

#![expect(clippy::unwrap_used, reason = "tests")]

use catalogue_model::{
    Channel, Confidence, CountryCode, Coverage, EditionNumber, Eligibility, ListingAdvice, Phone, PhoneNumber,
    PlainText, Relevance, Service, ServiceId,
};
use i18n::{Locale, Words};
use jiff::civil::date;

use crate::{Chosen, Kind, List, NoSheet, NotAList, Paper, Sheet, find_in_file};

fn text(text: &str) -> PlainText {
    PlainText::new(text).unwrap()
}

fn chosen(number: usize) -> Chosen {
    let phone = Phone {
        number: PhoneNumber::new("+448081570000").unwrap(),
        as_printed: text(&format!("0808 157 {number:04}")),
        stated_hours: Some(text("Mon-Fri 09:00-17:00")),
        hours: None,
        free: Some(true),
        note: None,
        confirmed_by: Vec::new(),
        on_own_page: true,
    };
    let service = Service {
        id: ServiceId::new(&format!("gb-lantern-line-{number}")).unwrap(),
        name: text(&format!("Lantern Line {number}")),
        alternate_name: None,
        organization: None,
        countries: vec![CountryCode::new("GB").unwrap()],
        coverage: Coverage::National,
        relevance: Relevance::Dedicated,
        categories: Vec::new(),
        methods: Vec::new(),
        delivery: Vec::new(),
        audiences: Vec::new(),
        anonymity: None,
        confidentiality: None,
        cost: None,
        evidence: None,
        eligibility: Eligibility::default(),
        languages: Vec::new(),
        languages_basis: None,
        phones: vec![phone],
        emails: Vec::new(),
        websites: Vec::new(),
        chat_url: None,
        chat_hours: None,
        onion_url: None,
        addresses: Vec::new(),
        opening_hours: None,
        description: text("An invented service for tests."),
        caveats: vec![text("The page is old; the number may have changed.")],
        listing_advice: ListingAdvice::List,
        sources: Vec::new(),
        confidence: Confidence::High,
        researched_on: date(2026, 11, 22),
        checks: Vec::new(),
    };
    Chosen { service, organization: Some("Lantern Trust".to_owned()) }
}

fn paper(kind: Kind, locale: Locale, services: &[Chosen]) -> Result<Paper, NoSheet> {
    Paper::new(&Sheet {
        kind,
        words: Words::of(locale),
        services,
        edition: EditionNumber(7),
        as_of: date(2026, 11, 22),
        today: date(2026, 11, 24),
    })
}

fn services(count: usize) -> Vec<Chosen> {
    (0..count).map(chosen).collect()
}

#[test]
fn every_sheet_passes_the_check_for_accessible_files_and_opens_again() {
    for kind in Kind::ALL {
        for locale in Locale::ALL {
            for count in [1, 4, 20] {
                let services = services(count);
                let pdf = paper(kind, locale, &services).unwrap().pdf().unwrap();
                let list = find_in_file(&pdf).unwrap();
                let ids: Vec<_> = services.iter().map(|chosen| chosen.service.id.clone()).collect();
                assert_eq!(list, List::new(EditionNumber(7), ids).unwrap(), "{kind:?} {locale:?} {count}");
            }
        }
    }
}

#[test]
fn the_same_sheet_gives_the_same_bytes() {
    for kind in Kind::ALL {
        let make = || paper(kind, Locale::De, &services(4)).unwrap().pdf().unwrap();
        assert_eq!(make(), make());
    }
}

#[test]
fn a_sheet_has_one_to_twenty_services_each_once() {
    let refused = |services: &[Chosen]| paper(Kind::Full, Locale::En, services).unwrap_err();
    assert_eq!(refused(&[]), NoSheet::List(NotAList::Empty));
    assert_eq!(refused(&services(21)), NoSheet::List(NotAList::TooMany));
    assert!(matches!(refused(&[chosen(1), chosen(1)]), NoSheet::List(NotAList::Repeated(_))));
}

/// Everything that can be read on a sheet.
fn read(paper: &Paper) -> String {
    let rows = paper.entries.iter().flat_map(|entry| &entry.rows);
    let lines =
        paper.lead.iter().chain(&paper.notes).chain(&paper.code_note).chain(rows.clone().flat_map(|row| &row.lines));
    let headings = paper.entries.iter().map(|entry| &entry.heading).chain(rows.map(|row| &row.heading));
    let all = std::iter::once(&paper.title).chain(headings).chain(lines.map(|line| &line.text));
    all.cloned().collect::<Vec<_>>().join("\n")
}

#[test]
fn the_discreet_sheet_names_nothing_but_numbers_and_hours() {
    for locale in Locale::ALL {
        let mut services = services(4);
        services.get_mut(1).unwrap().service.phones.clear();
        services.get_mut(2).unwrap().service.phones.get_mut(0).unwrap().stated_hours =
            Some(text("The clinic is open daily"));
        let read = read(&paper(Kind::Discreet, locale, &services).unwrap());
        for told in ["0808 157 0000", "0808 157 0003", "Mon-Fri 09:00-17:00", "112"] {
            assert!(read.contains(told), "{told} is missing in {read}");
        }
        let term = |channel: Channel| Words::of(locale).term_name("channel", catalogue_model::Term::as_str(channel));
        for hidden in ["Lantern", "clinic", "invented", "Trust", "Waymark", &term(Channel::Phone)] {
            assert!(!read.contains(hidden), "{hidden} stands in {read}");
        }
    }
}

#[test]
fn the_full_sheet_shows_what_is_unknown_and_what_limits_it() {
    let read = read(&paper(Kind::Full, Locale::De, &services(1)).unwrap());
    for told in [
        "Lantern Line 0",
        "Lantern Trust",
        "0808 157 0000",
        "The page is old; the number may have changed.",
        "nicht bekannt. Fragen Sie vorher.",
        "Fragen Sie, bevor Sie Einzelheiten nennen",
        "112",
    ] {
        assert!(read.contains(told), "{told} is missing in {read}");
    }
    assert!(!read.contains('\u{2068}') && !read.contains("Waymark"));
}
