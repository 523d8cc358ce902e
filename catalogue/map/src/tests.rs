//! What must be true of the shapes, whoever draws them.

#![expect(clippy::unwrap_used, reason = "tests")]

use std::collections::BTreeSet;

use catalogue_model::CountryCode;
use sha2::{Digest as _, Sha256};

use super::{Europe, HEIGHT, LOOKED_AT, Outline, Room, Shade, WIDTH, europe};

/// The most bytes that the shapes may bring into a page.
const MOST_BYTES: usize = 60_000;
const FILE: &str = include_str!("europe.txt");

/// The corners of a path, or what is wrong with it.
fn corners(path: &str) -> Result<Vec<(i64, i64)>, String> {
    let mut corners = Vec::new();
    for ring in path.split_inclusive('z') {
        let ring = ring.strip_prefix('M').and_then(|ring| ring.strip_suffix('z')).ok_or(format!("no ring: {ring}"))?;
        let (start, steps) = ring.split_once('l').ok_or(format!("no steps: {ring}"))?;
        let numbers = |text: &str| -> Result<Vec<i64>, String> {
            let apart = text.replace('-', " -").replace(',', " ");
            apart.split_whitespace().map(|number| number.parse().map_err(|_| format!("no number: {number}"))).collect()
        };
        let (start, steps) = (numbers(start)?, numbers(steps)?);
        if start.len() != 2 || steps.len() < 4 || steps.len() % 2 != 0 {
            return Err(format!("not pairs: {ring}"));
        }
        let mut at = (0, 0);
        for step in [start, steps].concat().chunks(2) {
            at = (at.0 + step.first().unwrap(), at.1 + step.last().unwrap());
            corners.push(at);
        }
    }
    Ok(corners)
}

#[test]
fn every_line_of_the_file_is_read() {
    assert_eq!(europe().countries().count() + 1, FILE.lines().count());
    assert!(europe().countries().count() > 40);
    assert!(!europe().surroundings().is_empty());
}

#[test]
fn every_path_is_made_of_rings_within_the_map() {
    let paths = europe().countries().filter(|outline| !outline.path.is_empty()).map(|outline| outline.path);
    let around = -20..=i64::from(WIDTH.max(HEIGHT)) + 20;
    for path in paths.chain([europe().surroundings()]) {
        for (x, y) in corners(path).unwrap() {
            assert!(around.contains(&x) && around.contains(&y), "{x},{y} in {path}");
        }
    }
    corners("M1,2l3-4 5,6-7-8z").unwrap();
    for broken in ["1,2l3,4 5,6z", "M1,2l3,4z", "M1,2l3,4 5,6", "M1,2l3,4 5z", "M1,2l3,4 5,xz"] {
        corners(broken).unwrap_err();
    }
}

#[test]
fn every_country_that_the_catalogue_looks_at_has_its_place() {
    assert_eq!(europe().looked_at().count(), LOOKED_AT.split(' ').count());
    for country in europe().looked_at() {
        let outline = europe().outline(country).unwrap();
        assert!(!outline.path.is_empty() && outline.x < WIDTH && outline.y < HEIGHT, "{outline:?}");
    }
}

#[test]
fn neighbours_are_neighbours_of_each_other() {
    let of = |code: &str| &europe().outline(CountryCode::new(code).unwrap()).unwrap().neighbours;
    assert_eq!(of("LU").iter().map(CountryCode::as_str).collect::<Vec<_>>(), ["BE", "DE", "FR"]);
    assert!(of("MT").is_empty());
    for outline in europe().countries() {
        for neighbour in &outline.neighbours {
            assert!(of(neighbour.as_str()).contains(&outline.country), "{outline:?}");
        }
    }
}

#[test]
fn small_countries_are_dots_and_large_ones_hold_a_number() {
    let room = |code: &str| europe().outline(CountryCode::new(code).unwrap()).unwrap().room();
    for code in ["LI", "LU", "MT", "CY"] {
        assert_eq!(room(code), Room::Dot, "{code}");
    }
    assert_eq!((room("NL"), room("DE")), (Room::Little, Room::Enough));
}

#[test]
fn the_shapes_stay_small_enough_for_a_page() {
    assert!(FILE.len() < MOST_BYTES, "{}", FILE.len());
}

#[test]
fn the_file_is_the_one_that_the_readme_describes() {
    let sum: String = Sha256::digest(FILE).iter().map(|byte| format!("{byte:02x}")).collect();
    assert!(include_str!("../README.md").contains(&sum), "{sum}");
}

#[test]
fn lines_that_are_none_are_passed_over() {
    for line in ["", "DE", "XX\t1\t1\t1\t\tM1,1l1,1 1,1z", "DE\t-1\t1\t1\t\t", "DE\t1\t1\t1\tXX\t"] {
        assert_eq!(Outline::read(line), None, "{line:?}");
    }
    assert_eq!(Europe::read("nonsense\n").countries().count(), 0);
}

#[test]
fn shades_have_no_gap_and_never_lighten() {
    let shades: Vec<Shade> = (0..=12).map(Shade::of).collect();
    assert!(shades.is_sorted());
    assert_eq!(shades.iter().map(|shade| shade.as_str()).collect::<BTreeSet<_>>().len(), Shade::ALL.len());
}
