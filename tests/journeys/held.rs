//! Records on hold are in no edition: not in a table, not in the search index, not on a page.
//!
//! The same search for a service that is not on hold finds it in all three, so that each look is known to see.

use std::{collections::BTreeSet, path::Path};

use axum::http::StatusCode;
use catalogue_model::Service;
use catalogue_publish::{
    edition::{self, Preview},
    records::{self, CheckLevel, Checked},
};
use catalogue_store::Edition;
use i18n::Locale;
use waymark_tests::{
    person::{Page, Person},
    served,
};

/// A service that every edition carries, with a name, a host and a number of its own.
const SHOWN: &str = "de-hilfe-telefon-missbrauch";

/// What gives a service away.
fn marks(service: &Service) -> BTreeSet<String> {
    let mut marks = BTreeSet::from([service.id.as_str().to_owned(), service.name.as_str().to_owned()]);
    marks.extend(service.alternate_name.iter().map(|name| name.as_str().to_owned()));
    marks.extend(service.websites.iter().map(|address| host(address.host())));
    marks.extend(service.emails.iter().filter_map(|address| address.as_str().split('@').nth(1)).map(host));
    for phone in &service.phones {
        marks.extend([phone.number.as_str().to_owned(), phone.as_printed.as_str().to_owned()]);
    }
    marks
}

fn host(host: &str) -> String {
    host.trim_start_matches("www.").to_owned()
}

/// The marks of held services that no shown service has, and the marks of [`SHOWN`].
fn held_and_shown_marks() -> (BTreeSet<String>, BTreeSet<String>) {
    let checked = checked();
    let (shown, held): (Vec<&Service>, Vec<&Service>) =
        checked.services.iter().partition(|service| service.is_public());
    assert!(!held.is_empty(), "nothing is on hold, so this test looks for nothing");
    let shared: BTreeSet<String> = shown.iter().flat_map(|service| marks(service)).collect();
    let held = held.into_iter().flat_map(marks).filter(|mark| !shared.contains(mark)).collect();
    let shown = shown.into_iter().filter(|service| service.id.as_str() == SHOWN).flat_map(marks).collect();
    (held, shown)
}

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("catalogue/records")
}

fn checked() -> Checked {
    records::read(&folder(), CheckLevel::Draft, edition::day_of(served::NOW.parse().unwrap())).unwrap()
}

fn image() -> Vec<u8> {
    edition::compile(&folder(), Preview::Yes, CheckLevel::Draft, served::NOW.parse().unwrap()).unwrap()
}

/// Every text of every table of an image, in small letters.
fn texts(image: &[u8]) -> String {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), image).unwrap();
    let image = rusqlite::Connection::open(file.path()).unwrap();
    let mut tables = image.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").unwrap();
    let tables: Vec<String> = tables.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let mut texts = String::new();
    for table in tables {
        let mut rows = image.prepare(&format!("SELECT * FROM \"{table}\"")).unwrap();
        let columns = rows.column_count();
        let mut rows = rows.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for column in 0..columns {
                if let Ok(text) = row.get_ref(column).unwrap().as_bytes() {
                    texts.push_str(&String::from_utf8_lossy(text).to_lowercase());
                    texts.push('\n');
                }
            }
        }
    }
    texts
}

/// The marks that `where_` holds, letter case aside. A mark that only stands within a longer word gives nobody away: three
/// letters stand in many.
fn found<'a>(marks: &'a BTreeSet<String>, where_: &str) -> Vec<&'a str> {
    let is_end = |next: Option<char>| next.is_none_or(|letter| !letter.is_alphanumeric());
    let stands = |mark: &str| {
        where_.match_indices(mark).any(|(at, found)| {
            is_end(where_[..at].chars().next_back()) && is_end(where_[at + found.len()..].chars().next())
        })
    };
    marks.iter().filter(|mark| stands(&mark.to_lowercase())).map(String::as_str).collect()
}

#[test]
fn no_table_names_a_held_service() {
    let (held, shown) = held_and_shown_marks();
    let texts = texts(&image());
    assert_eq!(found(&held, &texts), Vec::<&str>::new());
    assert_eq!(found(&shown, &texts).len(), shown.len(), "the look at the tables does not see {shown:?}");
}

/// The words of some marks, in small letters.
fn words<'a>(marks: impl IntoIterator<Item = &'a String>) -> BTreeSet<String> {
    let text: Vec<String> = marks.into_iter().map(|mark| mark.to_lowercase()).collect();
    text.join(" ").split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() > 2).map(str::to_owned).collect()
}

#[test]
fn no_word_of_the_index_is_of_a_held_service_alone() {
    let (held, shown) = held_and_shown_marks();
    let image = image();
    // Words that shown services use as well say nothing by themselves.
    let texts = texts(&image);
    let telling: BTreeSet<String> = words(&held).into_iter().filter(|word| !texts.contains(word.as_str())).collect();
    assert!(telling.contains("mosac") && telling.len() > 10, "too few words to look for: {telling:?}");
    let indexed: BTreeSet<String> = Edition::open(image).unwrap().indexed_words().unwrap().into_iter().collect();
    assert_eq!(telling.intersection(&indexed).collect::<Vec<_>>(), Vec::<&String>::new());
    assert!(words(&shown).intersection(&indexed).count() > 1, "the look at the index does not see {shown:?}");
}

#[test]
fn no_page_shows_a_held_service() {
    let (held, shown) = held_and_shown_marks();
    let person = Person::at(served::real_router(Locale::En).unwrap());
    let mut pages = String::new();
    let mut add = |page: Page<'_>| {
        pages.push_str(&page.html.to_lowercase());
        pages.push_str(&page.text().to_lowercase());
    };
    for service in &checked().services {
        let page = person.opens(&format!("/service/{}", service.id.as_str()));
        assert_eq!(page.status == StatusCode::OK, service.is_public(), "{}", page.path);
        if service.is_public() {
            add(page);
        }
    }
    for number in 1..=20 {
        add(person.opens(&format!("/find?page={number}")));
    }
    for country in ["CH", "CZ", "DE", "EE", "ES", "FI", "FR", "GB", "LV", "PT"] {
        add(person.opens(&format!("/youth?country={country}")));
    }
    assert_eq!(found(&held, &pages), Vec::<&str>::new());
    assert_eq!(found(&shown, &pages).len(), shown.len(), "the look at the pages does not see {shown:?}");
}
