//! The text of a list: there and back, and everything that is not one.

#![expect(clippy::unwrap_used, reason = "tests")]

use catalogue_model::{EditionNumber, ServiceId};
use proptest::prelude::*;

use super::*;

fn list(edition: u64, ids: &[&str]) -> List {
    List::new(EditionNumber(edition), ids.iter().map(|id| ServiceId::new(id).unwrap()).collect()).unwrap()
}

/// A text whose check is right, whatever stands in it.
fn sealed(plain: &str) -> String {
    let check = crc32(plain.as_bytes());
    let body = moved(plain.as_bytes(), check, |place, step| place + step).unwrap();
    format!("L1.{check:08X}.{body}/")
}

#[track_caller]
fn refused(text: &str, why: &NotAList) {
    assert_eq!(List::find(text).as_ref(), Err(why), "{text:.60}");
}

/// Sheets lie in drawers for years: this text has to open in every later version.
const ON_PAPER: &str = "L1.4C8FFA7B.NPN39O7-9RIPSCWQXSH6DDDYXQDU49ZLFUEVVE5Y-9YWYYXRTNS448/";

#[test]
fn a_list_on_paper_opens_for_ever() {
    let list = list(7, &["gb-lantern-line", "de-beratung-am-markt", "int-quiet-steps"]);
    assert_eq!(list.to_text(), ON_PAPER);
    assert_eq!(List::find(ON_PAPER), Ok(list));
}

#[test]
fn the_check_is_the_known_one() {
    assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
}

#[test]
fn a_list_is_found_in_a_sheet_that_was_pasted_whole() {
    let wanted = list(7, &["gb-lantern-line"]);
    let text = wanted.to_text();
    let (a, b) = text.split_at(15);
    assert_eq!(List::find(&format!("Hilfe. Tel. 112.\n{a}\n  {b}\u{a0}Ende")), Ok(wanted.clone()));
    assert_eq!(List::find(&format!("Hilfe, L.112.\n{a}\r\n  {b}\nEnde / 3")), Ok(wanted.clone()));
    assert_eq!(List::find(&text.to_ascii_lowercase()), Ok(wanted));
}

#[test]
fn a_text_shows_nothing_that_could_be_looked_up() {
    let text = list(7, &["gb-lantern-line", "de-lantern-line"]).to_text().to_ascii_lowercase();
    for word in ["lantern", "line", "gb-", "de-", "waymark", "http", "www"] {
        assert!(!text.contains(word), "{text} shows {word}");
    }
    assert!(text.to_ascii_uppercase().bytes().all(|byte| b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-./".contains(&byte)));
}

#[test]
fn what_is_no_list_is_refused_by_its_reason() {
    refused("", &NotAList::Empty);
    refused(" \r\n\t", &NotAList::Empty);
    refused("Guten Tag", &NotAList::NoList);
    refused("L0.00000000.a/", &NotAList::NoList);
    refused("L01.00000000.a/", &NotAList::NoList);
    refused("L1.nothexad.a/", &NotAList::NoList);
    refused("https://example.org/L1", &NotAList::NoList);
    refused("L2.00000000.anything/", &NotAList::Newer { version: 2 });
    refused("L999.00000000.anything/", &NotAList::Newer { version: 999 });
    refused("L1.", &NotAList::CutShort);
    refused("L1./", &NotAList::NoList);
    refused("L1.00000000/", &NotAList::Damaged);
    refused("L1.00000000./", &NotAList::Damaged);
    refused("L1.00000000.<script>alert(1)</script>", &NotAList::Damaged);
    refused("L1.00000000.'; DROP TABLE service; --/", &NotAList::Damaged);
    refused("L1.00000000.\u{202e}\u{0}é/", &NotAList::Damaged);
}

#[test]
fn a_sealed_text_is_still_read_strictly() {
    for plain in ["", "7", "7.", ".a", "7.a..b", "07.a", "99999999999999999999.a", "7.-a", "7.a-", "a.a"] {
        refused(&sealed(plain), &NotAList::Damaged);
    }
    refused(&sealed("7.a.b.a"), &NotAList::Repeated(ServiceId::new("a").unwrap()));
    assert!(List::find(&sealed("18446744073709551615.a")).is_ok());
}

#[test]
fn ten_thousand_services_are_too_many_and_too_long() {
    let plain: String = std::iter::once("7".to_owned()).chain((0..10_000).map(|n| format!(".a{n}"))).collect();
    refused(&sealed(&plain), &NotAList::TooMany);
    refused(&"L1.00000000.a".repeat(10_000), &NotAList::TooLong);
    let of = |count: usize| (0..count).map(|n| format!(".a{n}")).collect::<String>();
    assert!(List::find(&sealed(&format!("7{}", of(MOST_SERVICES)))).is_ok());
    refused(&sealed(&format!("7{}", of(MOST_SERVICES + 1))), &NotAList::TooMany);
}

#[test]
fn a_text_that_lost_its_end_says_so() {
    let text = list(7, &["gb-lantern-line", "de-beratung-am-markt"]).to_text();
    for end in 11..text.len() {
        refused(text.get(..end).unwrap(), &NotAList::CutShort);
    }
}

#[test]
fn every_changed_character_is_noticed() {
    let text = list(7, &["gb-lantern-line", "de-beratung-am-markt"]).to_text();
    for place in 3..text.len() - 1 {
        for other in *ALPHABET {
            let mut changed = text.clone().into_bytes();
            let was = std::mem::replace(changed.get_mut(place).unwrap(), other);
            if was.eq_ignore_ascii_case(&other) {
                continue;
            }
            assert!(List::find(std::str::from_utf8(&changed).unwrap()).is_err(), "{place} as {other}");
        }
    }
}

/// A small generator (Knuth's constants), so that a failure can be run again by its number.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides.max(1)
    }
}

#[test]
fn mutated_lists_are_refused_or_are_lists() {
    let seeds = [ON_PAPER.to_owned(), sealed("7.a.b.a"), sealed("0.x"), "L2.00000000.X/".to_owned()];
    for seed in 0..20_000_u64 {
        let mut dice = Dice(seed);
        let mut bytes = seeds.get(dice.roll(seeds.len())).unwrap().clone().into_bytes();
        for _ in 0..=dice.roll(4) {
            let place = dice.roll(bytes.len());
            match dice.roll(4) {
                0 if !bytes.is_empty() => drop(bytes.remove(place)),
                1 => bytes.insert(place, u8::try_from(dice.roll(256)).unwrap()),
                2 => bytes.truncate(place),
                _ => bytes.extend(bytes.clone().into_iter().skip(place).take(9)),
            }
        }
        if let Ok(list) = List::find(&String::from_utf8_lossy(&bytes)) {
            assert_eq!(List::find(&list.to_text()), Ok(list), "seed {seed}");
        }
    }
}

proptest! {
    #[test]
    fn every_list_comes_back_as_it_was(
        edition in any::<u64>(),
        ids in prop::collection::btree_set("[a-z0-9]{1,12}(-[a-z0-9]{1,10}){0,3}", 1..=MOST_SERVICES),
    ) {
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        let list = list(edition, &ids);
        prop_assert_eq!(List::find(&list.to_text()), Ok(list));
    }

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>(), bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = List::find(&text);
        let _ = List::find(&format!("L1.{text}/"));
        let _ = List::find(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn any_sealed_text_is_read_strictly(plain in "[a-z0-9.-]{0,200}") {
        if let Ok(list) = List::find(&sealed(&plain)) {
            prop_assert_eq!(list.to_text().to_ascii_lowercase(), sealed(&plain).to_ascii_lowercase());
        }
    }
}
