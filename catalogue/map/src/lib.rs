//! The outlines of Europe's countries, for pages and reports: one copy of the shapes for all who draw them.
//!
//! Where the shapes come from, and how they are made anew, stands in the README beside this folder. Borders are Natural
//! Earth's; nothing here judges them. This crate writes no SVG, counts nothing and has no words: who draws decides what a
//! country is called and what stands on it.

mod shade;

use std::sync::OnceLock;

use catalogue_model::CountryCode;

pub use shade::Shade;

/// What is seen of the map, in its own units: a unit is two kilometres.
pub const WIDTH: u32 = 2060;
/// The height of what is seen.
pub const HEIGHT: u32 = 2070;

/// From this room on, in units, a number of two digits stands within a country.
const ROOM_FOR_A_NUMBER: u32 = 20;
/// From this room on, it does so in a drawing as narrow as the narrowest window.
const ROOM_IN_A_SMALL_DRAWING: u32 = 44;

/// The countries that the catalogue looks at: the European Union, the European Free Trade Association, and the United
/// Kingdom. They are on the map even when nothing is known of help there.
const LOOKED_AT: &str =
    "AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK";

/// Europe: its countries, and the land around them.
#[derive(Debug)]
pub struct Europe {
    /// By code.
    countries: Vec<Outline>,
    surroundings: &'static str,
}

/// One country.
#[derive(Debug, PartialEq, Eq)]
pub struct Outline {
    /// Which.
    pub country: CountryCode,
    /// Its land as SVG path data. Empty for a country smaller than a unit.
    pub path: &'static str,
    /// The point farthest from its borders, from left to right.
    pub x: u32,
    /// The same, from above.
    pub y: u32,
    /// How far that point is from the nearest border.
    room: u32,
    /// The countries behind its land borders, by code.
    pub neighbours: Vec<CountryCode>,
}

/// How much can stand within a country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// Nothing: the country is drawn as a dot.
    Dot,
    /// A number, where the drawing is large.
    Little,
    /// A number, always.
    Enough,
}

/// Europe, read at the first call.
#[must_use]
pub fn europe() -> &'static Europe {
    static EUROPE: OnceLock<Europe> = OnceLock::new();
    EUROPE.get_or_init(|| Europe::read(include_str!("europe.txt")))
}

impl Europe {
    /// Reads lines as the drawing example writes them. A line that is none is passed over; a test accepts none of those.
    fn read(text: &'static str) -> Self {
        let mut europe = Self { countries: Vec::new(), surroundings: "" };
        for line in text.lines() {
            match line.strip_prefix("-\t").and_then(|line| line.rsplit_once('\t')) {
                Some((_, path)) => europe.surroundings = path,
                None => europe.countries.extend(Outline::read(line)),
            }
        }
        europe
    }

    /// The outline of a country. `None`: it lies elsewhere.
    #[must_use]
    pub fn outline(&self, country: CountryCode) -> Option<&Outline> {
        self.countries.iter().find(|outline| outline.country == country)
    }

    /// Every country, by code.
    pub fn countries(&self) -> impl Iterator<Item = &Outline> {
        self.countries.iter()
    }

    /// The countries that are on the map even when nothing is known of them, by code.
    pub fn looked_at(&self) -> impl Iterator<Item = CountryCode> {
        let codes = self.countries.iter().map(|outline| outline.country);
        codes.filter(|code| LOOKED_AT.split_ascii_whitespace().any(|looked_at| looked_at == code.as_str()))
    }

    /// The land that belongs to none of the countries, as SVG path data.
    #[must_use]
    pub fn surroundings(&self) -> &str {
        self.surroundings
    }
}

impl Outline {
    fn read(line: &'static str) -> Option<Self> {
        let mut fields = line.split('\t');
        let mut next = || fields.next();
        let country = CountryCode::new(next()?).ok()?;
        let mut number = || next()?.parse().ok();
        let (x, y, room) = (number()?, number()?, number()?);
        let neighbours = next()?.split_ascii_whitespace().map(CountryCode::new).collect::<Result<_, _>>().ok()?;
        Some(Self { country, path: next()?, x, y, room, neighbours })
    }

    /// How much can stand within the country, around its point.
    #[must_use]
    pub fn room(&self) -> Room {
        match self.room {
            ROOM_IN_A_SMALL_DRAWING.. => Room::Enough,
            ROOM_FOR_A_NUMBER.. => Room::Little,
            _ => Room::Dot,
        }
    }
}

#[cfg(test)]
mod tests;
