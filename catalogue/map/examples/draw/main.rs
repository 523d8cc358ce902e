//! Draws `src/europe.txt` from `countries-50m.json` of the npm package `world-atlas`; see the README beside it.
//!
//! `cargo run -p catalogue-map --example draw -- countries-50m.json > catalogue/map/src/europe.txt`
//!
//! Borders are taken as the file has them: nothing is moved, joined or left out by judgement. Arcs that two countries share
//! are reduced once, so that their borders stay one line. This is a tool for whoever renews the outlines, and in no program.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, reason = "a tool for one known file")]

mod geometry;

use std::collections::{BTreeMap, BTreeSet};

use geometry::{Point, area, clipped, on_the_map, reduced, room_of};
use serde_json::Value;

/// ISO 3166-1: the numeric codes of the file, and ours. Åland (248) belongs to Finland, and help there is Finland's.
const CODES: &str = "008 AL 020 AD 040 AT 112 BY 056 BE 070 BA 100 BG 191 HR 196 CY 203 CZ 208 DK 233 EE 246 FI 248 FI 250 FR \
    276 DE 300 GR 348 HU 352 IS 372 IE 380 IT 428 LV 438 LI 440 LT 442 LU 470 MT 498 MD 492 MC 499 ME 528 NL 807 MK 578 NO \
    616 PL 620 PT 642 RO 643 RU 674 SM 688 RS 703 SK 705 SI 724 ES 752 SE 756 CH 792 TR 804 UA 826 GB 336 VA";

/// Islands below this size, in square units, are not drawn unless a country has nothing larger.
const SMALLEST_ISLAND: f64 = 30.0;

type Ring = Vec<Point>;

/// What is drawn of one country, or of everything that has no code here.
#[derive(Default)]
struct Country {
    rings: Vec<Ring>,
    arcs: BTreeSet<usize>,
    /// A point of its border: where it is, should it be too small to have an outline.
    somewhere: Option<Point>,
}

fn main() {
    let path = std::env::args().nth(1).unwrap();
    let topology: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let arcs: Vec<Ring> = arcs(&topology).iter().map(|arc| reduced(arc)).collect();
    let codes: Vec<&str> = CODES.split_whitespace().collect();
    let codes: BTreeMap<&str, &str> = codes.chunks(2).map(|pair| (pair[0], pair[1])).collect();
    let mut countries: BTreeMap<&str, Country> = BTreeMap::new();
    for geometry in topology["objects"]["countries"]["geometries"].as_array().unwrap() {
        let code = geometry["id"].as_str().and_then(|id| codes.get(id)).copied().unwrap_or("-");
        add(countries.entry(code).or_default(), geometry, &arcs);
    }
    for (code, country) in &countries {
        println!("{}", line(code, country, &countries));
    }
}

/// The arcs in degrees, put on the map.
fn arcs(topology: &Value) -> Vec<Ring> {
    let pair = |value: &Value| [value[0].as_f64().unwrap(), value[1].as_f64().unwrap()];
    let (scale, origin) = (pair(&topology["transform"]["scale"]), pair(&topology["transform"]["translate"]));
    let arc = |arc: &Value| {
        let mut at = [0.0, 0.0];
        let steps = arc.as_array().unwrap().iter().map(pair);
        steps
            .map(|step| {
                at = [at[0] + step[0], at[1] + step[1]];
                on_the_map(at[0] * scale[0] + origin[0], at[1] * scale[1] + origin[1])
            })
            .collect()
    };
    topology["arcs"].as_array().unwrap().iter().map(arc).collect()
}

fn add(country: &mut Country, geometry: &Value, arcs: &[Ring]) {
    let polygons: Vec<&Value> = match geometry["type"].as_str().unwrap() {
        "Polygon" => vec![&geometry["arcs"]],
        _ => geometry["arcs"].as_array().unwrap().iter().collect(),
    };
    let mut rings: Vec<Ring> = Vec::new();
    for ring in polygons.into_iter().flat_map(|polygon| polygon.as_array().unwrap()) {
        let numbers: Vec<i64> = ring.as_array().unwrap().iter().map(|arc| arc.as_i64().unwrap()).collect();
        // A negative number stands for the same arc from its end: ~0 is -1.
        country.arcs.extend(numbers.iter().map(|n| usize::try_from(if *n < 0 { !*n } else { *n }).unwrap()));
        rings.push(joined(&numbers, arcs));
    }
    country.somewhere = country.somewhere.or(rings.first().and_then(|ring| ring.first().copied()));
    let rings: Vec<Ring> = rings.iter().filter_map(|ring| clipped(ring)).collect();
    let largest = rings.iter().map(|ring| area(ring).abs()).fold(0.0, f64::max);
    let is_drawn = |ring: &Ring| area(ring).abs() >= SMALLEST_ISLAND.min(largest);
    country.rings.extend(rings.into_iter().filter(is_drawn));
}

fn joined(numbers: &[i64], arcs: &[Ring]) -> Ring {
    let mut ring: Ring = Vec::new();
    for number in numbers {
        let mut arc = arcs[usize::try_from(if *number < 0 { !*number } else { *number }).unwrap()].clone();
        if *number < 0 {
            arc.reverse();
        }
        ring.pop();
        ring.extend(arc);
    }
    ring.pop();
    ring
}

/// `code TAB x TAB y TAB room TAB neighbours TAB path`: the point farthest from every border, how far that is, and the
/// countries behind the borders.
fn line(code: &str, country: &Country, all: &BTreeMap<&str, Country>) -> String {
    let largest = country.rings.iter().max_by(|a, b| area(a).abs().total_cmp(&area(b).abs()));
    let nowhere = (country.somewhere.filter(|_| code != "-").unwrap_or_default(), 0.0);
    let roomiest = largest.filter(|_| code != "-").map(|ring| room_of(ring, &country.rings));
    let ((x, y), room) = roomiest.filter(|(_, room)| *room > 0.0).unwrap_or(nowhere);
    let borders = |other: &&Country| other.arcs.intersection(&country.arcs).next().is_some();
    let neighbours: Vec<&str> = all
        .iter()
        .filter(|(other, it)| **other != code && **other != "-" && code != "-" && borders(it))
        .map(|(other, _)| *other)
        .collect();
    format!("{code}\t{x:.0}\t{y:.0}\t{room:.0}\t{}\t{}", neighbours.join(" "), path(&country.rings))
}

/// SVG path data in whole units: a move, then steps from point to point.
fn path(rings: &[Ring]) -> String {
    let mut path = String::new();
    for ring in rings {
        let mut at = ring[0];
        path += &format!("M{},{}l", at.0, at.1);
        let steps: Vec<String> = ring[1..]
            .iter()
            .map(|next| {
                let step = format!("{},{}", next.0 - at.0, next.1 - at.1);
                at = *next;
                step
            })
            .collect();
        path += &steps.join(" ").replace(" -", "-").replace(",-", "-");
        path.push('z');
    }
    path
}
