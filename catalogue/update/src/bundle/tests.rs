//! What a bundle is and is not, by small files.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use std::collections::BTreeMap;

use catalogue_model::Fault;

use super::{Bundle, BundleError, MAGIC};
use crate::SizeClasses;

fn classes() -> SizeClasses {
    SizeClasses::new([256, 512]).unwrap()
}

fn good() -> Vec<u8> {
    let entries = [("1.root.json", "root"), ("targets/catalogue/x.age", "sealed"), ("timestamp.json", "")];
    let entries: BTreeMap<String, Vec<u8>> =
        entries.map(|(name, body)| (name.to_owned(), body.as_bytes().to_vec())).into();
    Bundle::assemble(&entries, &classes()).unwrap()
}

#[track_caller]
fn refused(bytes: Vec<u8>, fault: Fault) {
    assert_eq!(Bundle::parse(bytes, &classes()).unwrap_err().fault(), fault);
}

/// A bundle of one entry, by hand.
fn by_hand(names: &[&str]) -> Vec<u8> {
    let mut bytes = MAGIC.to_vec();
    bytes.extend(u32::try_from(names.len()).unwrap().to_le_bytes());
    for name in names {
        bytes.push(u8::try_from(name.len()).unwrap());
        bytes.extend(name.as_bytes());
        bytes.extend([0; 4]);
    }
    bytes.resize(256, 0);
    bytes
}

#[test]
fn what_goes_in_comes_out() {
    let bundle = Bundle::parse(good(), &classes()).unwrap();
    assert_eq!(bundle.get("1.root.json"), Some(&b"root"[..]));
    assert_eq!(bundle.get("targets/catalogue/x.age"), Some(&b"sealed"[..]));
    assert_eq!(bundle.get("timestamp.json"), Some(&b""[..]));
    assert_eq!(bundle.get("2.root.json"), None);
    assert_eq!(bundle.entries().count(), 3);
}

#[test]
fn the_format_is_the_documented_one() {
    let bytes = good();
    assert_eq!(bytes[..8], *b"BUNDLE\x00\x01");
    assert_eq!(bytes[8..12], [3, 0, 0, 0]);
    assert_eq!(bytes[12..28], *b"\x0b1.root.json\x04\x00\x00\x00");
    assert_eq!(bytes.len(), 256);
}

#[test]
fn a_file_cut_anywhere_is_truncated() {
    for length in 0..256 {
        refused(good()[..length].to_vec(), Fault::Truncated);
    }
}

#[test]
fn other_files_are_not_bundles() {
    refused(b"PK\x03\x04".to_vec(), Fault::NotABundle);
    refused(vec![0; 256], Fault::NotABundle);
    let mut next_format = good();
    next_format[7] = 2;
    refused(next_format, Fault::NotABundle);
}

#[test]
fn padding_is_zero_and_no_longer_than_needed() {
    let mut bytes = good();
    bytes[255] = 1;
    refused(bytes, Fault::WrongPadding);
    let mut bytes = good();
    bytes.resize(512, 0);
    refused(bytes, Fault::WrongPadding);
}

#[test]
fn a_size_between_the_classes_is_refused() {
    let mut bytes = good();
    bytes.push(0);
    refused(bytes, Fault::UnknownSizeClass);
}

#[test]
fn names_are_plain_and_occur_once() {
    Bundle::parse(by_hand(&["a", "b"]), &classes()).unwrap();
    for names in [&["a", "a"][..], &["b", "a"], &["../a"], &["a//b"], &["/a"], &[""], &["a\\b"], &["é"], &[]] {
        refused(by_hand(names), Fault::NotABundle);
    }
}

#[test]
fn contents_that_fit_no_class_cannot_be_assembled() {
    let entries = BTreeMap::from([("a".to_owned(), vec![1; 600])]);
    assert!(matches!(Bundle::assemble(&entries, &classes()), Err(BundleError::SizeClass(_))));
}

/// Random damage, always the same, never brings the parser down, and what is accepted is well-formed.
#[test]
fn damaged_bundles_are_refused_without_a_panic() {
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let mut random = move |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % u64::try_from(below).unwrap()).unwrap()
    };
    let original = good();
    let mut accepted = 0;
    for _ in 0..20_000 {
        let mut bytes = original.clone();
        for _ in 0..=random(4) {
            let at = random(80);
            bytes[at] = u8::try_from(random(256)).unwrap();
        }
        if random(4) == 0 {
            bytes.truncate(random(257));
        }
        if let Ok(bundle) = Bundle::parse(bytes, &classes()) {
            accepted += 1;
            assert!(bundle.entries().all(|(name, _)| super::check_name(name).is_ok()));
        }
    }
    assert!(accepted > 0, "damage within a body keeps the shape");
}
