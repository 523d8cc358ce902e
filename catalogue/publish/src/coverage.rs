//! For whom there is help of which kind, in which country and language; where there is none; and what reaches people there
//! all the same.
//!
//! Counts come from the records alone, services on hold left out. A country's languages are those in which its services and
//! crisis lines speak: no list of what people speak is at hand, and none is invented. A gap says that the catalogue knows
//! of nothing, not that there is nothing.

mod csv;
mod map;
mod page;
mod remote;
mod text;

use std::collections::BTreeSet;

use catalogue_model::{Audience, Category, CountryCode, Coverage as Reach, LanguageTag, Relevance, Service, Term};
use catalogue_store::Records;
use jiff::civil::Date;

pub use remote::Remote;

/// What the records of one day cover.
#[derive(Debug)]
pub struct Coverage {
    today: Date,
    services: usize,
    countries: Vec<Country>,
}

/// One country of the catalogue.
#[derive(Debug)]
struct Country {
    code: CountryCode,
    /// Its services of whatever kind, general lines left out.
    services: usize,
    /// General lines of whatever kind.
    general: usize,
    /// In which its services and crisis lines speak, by tag.
    languages: Vec<LanguageTag>,
    /// Every category with every audience.
    cells: Vec<Cell>,
}

/// Help of one category for one audience in one country.
#[derive(Debug)]
struct Cell {
    category: Category,
    audience: Audience,
    any_language: Count,
    /// In the order of the languages of the country.
    by_language: Vec<(LanguageTag, Count)>,
}

/// How much there is, and what reaches people from elsewhere if there is nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Count {
    /// Services of the country, general lines left out.
    services: usize,
    /// General lines, listed for want of something better.
    general: usize,
    /// The nearest offer from everywhere; looked for only where there is a gap.
    nearest: Option<Remote>,
}

impl Count {
    /// A general line fills no gap: it was listed because there is one.
    fn is_gap(&self) -> bool {
        self.services == 0
    }
}

impl Coverage {
    /// Counts what the records cover.
    #[must_use]
    pub fn on(today: Date, records: &Records) -> Self {
        let services: Vec<&Service> = records.services.iter().filter(|service| service.is_public()).collect();
        let (everywhere, at_home): (Vec<&Service>, Vec<&Service>) =
            services.iter().partition(|service| service.coverage == Reach::InternationalOnline);
        let served = at_home.iter().flat_map(|service| &service.countries).copied();
        let codes: BTreeSet<CountryCode> = served.chain(records.crisis.iter().map(|line| line.country)).collect();
        let country = |code| {
            let own: Vec<&Service> =
                at_home.iter().copied().filter(|service| service.countries.contains(&code)).collect();
            let lines = records.crisis.iter().filter(|line| line.country == code).flat_map(|line| &line.languages);
            let spoken: BTreeSet<LanguageTag> =
                own.iter().flat_map(|service| &service.languages).chain(lines).cloned().collect();
            let languages: Vec<LanguageTag> = spoken.into_iter().collect();
            let general = own.iter().filter(|service| service.relevance == Relevance::Fallback).count();
            let services = own.len() - general;
            Country { code, services, general, cells: cells(&own, &everywhere, &languages), languages }
        };
        Self { today, services: services.len(), countries: codes.into_iter().map(country).collect() }
    }
}

fn cells(own: &[&Service], everywhere: &[&Service], languages: &[LanguageTag]) -> Vec<Cell> {
    let pairs =
        Category::ALL.iter().flat_map(|category| Audience::ALL.iter().map(move |audience| (*category, *audience)));
    pairs
        .map(|(category, audience)| {
            let fits =
                |service: &&Service| service.categories.contains(&category) && service.audiences.contains(&audience);
            let own: Vec<&Service> = own.iter().copied().filter(fits).collect();
            let offers: Vec<&Service> = everywhere.iter().copied().filter(fits).collect();
            let speaking = |language: &LanguageTag| {
                let speaks = |service: &&Service| service.languages.contains(language);
                let own: Vec<&Service> = own.iter().copied().filter(speaks).collect();
                let offers: Vec<&Service> = offers.iter().copied().filter(speaks).collect();
                (language.clone(), count(&own, &offers, languages))
            };
            let by_language = languages.iter().map(speaking).collect();
            Cell { category, audience, any_language: count(&own, &offers, languages), by_language }
        })
        .collect()
}

fn count(own: &[&Service], offers: &[&Service], languages: &[LanguageTag]) -> Count {
    let general = own.iter().filter(|service| service.relevance == Relevance::Fallback).count();
    let services = own.len() - general;
    let nearest = if services == 0 { remote::nearest(offers, languages) } else { None };
    Count { services, general, nearest }
}

/// Gaps of one country and category that the same offer fills, for one line of a list.
#[derive(Debug)]
struct Gap<'a> {
    category: Category,
    audiences: Vec<Audience>,
    nearest: Option<&'a Remote>,
}

impl Country {
    /// The gaps for which even the language does not matter, those with the same nearest offer together.
    fn gaps(&self) -> Vec<Gap<'_>> {
        let mut gaps: Vec<Gap<'_>> = Vec::new();
        for cell in self.cells.iter().filter(|cell| cell.any_language.is_gap()) {
            let nearest = cell.any_language.nearest.as_ref();
            match gaps.iter_mut().find(|gap| gap.category == cell.category && gap.nearest == nearest) {
                Some(gap) => gap.audiences.push(cell.audience),
                None => gaps.push(Gap { category: cell.category, audiences: vec![cell.audience], nearest }),
            }
        }
        gaps
    }

    /// The languages in which help of a category lacks for an audience that has it in another language.
    fn language_gaps(&self, category: Category) -> Vec<(&LanguageTag, Vec<Audience>)> {
        let lacking = |language: &LanguageTag| -> Vec<Audience> {
            let cells = self.cells.iter().filter(|cell| cell.category == category && !cell.any_language.is_gap());
            let lacks = |cell: &&Cell| cell.by_language.iter().any(|(tag, count)| tag == language && count.is_gap());
            cells.filter(lacks).map(|cell| cell.audience).collect()
        };
        let gaps = self.languages.iter().map(|language| (language, lacking(language)));
        gaps.filter(|(_, audiences)| !audiences.is_empty()).collect()
    }
}
