//! The map as shapes that a template writes as SVG, and what its shades and marks mean.
//!
//! Links stand in the order of names, so that the keyboard goes through them as through the list. Numbers and marks lie
//! above all shapes, where no neighbour covers them.

use catalogue_map::{HEIGHT, Outline, Room, Shade, WIDTH, europe};
use i18n::Words;

use super::country::CountryView;

/// How far marks stand from the middle of a number of one digit, and how much farther for each digit more.
const BESIDE: u32 = 40;
const FOR_A_DIGIT: u32 = 12;
const ABOVE: u32 = 26;

/// The map.
pub(super) struct Drawing {
    pub(super) width: u32,
    pub(super) height: u32,
    /// Land without links: what has no code, then countries of which the catalogue knows nothing.
    pub(super) quiet: Vec<&'static str>,
    pub(super) lands: Vec<Land>,
    /// Those that are hard to hit, the smallest first: what comes later lies above.
    pub(super) small: Vec<Land>,
}

/// A country that is a link.
#[derive(Clone)]
pub(super) struct Land {
    pub(super) address: String,
    pub(super) label: String,
    pub(super) path: &'static str,
    pub(super) x: u32,
    pub(super) y: u32,
    pub(super) shade: &'static str,
    pub(super) is_gap: bool,
    pub(super) is_dot: bool,
    /// Whether a number has room in a small drawing too.
    pub(super) is_roomy: bool,
    pub(super) services: usize,
    /// Where a mark stands, as the beginning of a path.
    pub(super) shared_at: Option<(u32, u32)>,
    pub(super) across_at: Option<(u32, u32)>,
}

impl Drawing {
    /// The map of these countries. Those that lie elsewhere are in the list alone.
    pub(super) fn of(countries: &[CountryView]) -> Self {
        let is_told = |outline: &&Outline| countries.iter().any(|country| country.code == outline.country);
        let others = europe().countries().filter(|outline| !is_told(outline)).map(|outline| outline.path);
        let lands: Vec<Land> = countries.iter().filter_map(Land::of).collect();
        let mut small: Vec<Land> = lands.iter().filter(|land| !land.is_roomy).cloned().collect();
        small.sort_by_key(|land| !land.is_dot);
        Self {
            width: WIDTH,
            height: HEIGHT,
            quiet: [europe().surroundings()].into_iter().chain(others).filter(|path| !path.is_empty()).collect(),
            lands,
            small,
        }
    }
}

impl Land {
    fn of(country: &CountryView) -> Option<Self> {
        let outline = europe().outline(country.code)?;
        let more_digits = country.services.checked_ilog10().unwrap_or_default();
        let beside = (outline.x + BESIDE + more_digits * FOR_A_DIGIT, outline.y.saturating_sub(ABOVE));
        Some(Self {
            address: country.address.clone(),
            label: country.label.clone(),
            path: outline.path,
            x: outline.x,
            y: outline.y,
            shade: country.shade.as_str(),
            is_gap: country.is_gap,
            is_dot: outline.room() == Room::Dot,
            is_roomy: outline.room() == Room::Enough,
            services: country.services,
            shared_at: country.is_shared().then_some(beside),
            across_at: country.leans_across().then_some(beside),
        })
    }
}

/// What shades and marks mean. Only what is on the map is explained.
pub(super) struct LegendView {
    pub(super) shades: Vec<ShadeView>,
    pub(super) has_gap: bool,
    pub(super) has_shared: bool,
    pub(super) has_across: bool,
}

/// A shade in words.
pub(super) struct ShadeView {
    pub(super) shade: &'static str,
    pub(super) said: String,
}

/// The legend of a map of these countries.
pub(super) fn legend(words: &Words, countries: &[CountryView]) -> LegendView {
    let is_shown = |shade: &Shade| *shade != Shade::None && countries.iter().any(|country| country.shade == *shade);
    let shades = Shade::ALL.into_iter().filter(is_shown);
    let said = |shade: Shade| {
        words.say(match shade {
            Shade::None | Shade::Few => "map-shade-few",
            Shade::Some => "map-shade-some",
            Shade::Many => "map-shade-many",
            Shade::Most => "map-shade-most",
        })
    };
    LegendView {
        shades: shades.map(|shade| ShadeView { shade: shade.as_str(), said: said(shade) }).collect(),
        has_gap: countries.iter().any(|country| country.is_gap),
        has_shared: countries.iter().any(CountryView::is_shared),
        has_across: countries.iter().any(CountryView::leans_across),
    }
}
