//! What fits a question, country by country: what a map shows, and what a list of results under a country would hold.
//!
//! A country's number is taken from the same sets as the results of a search, so the two cannot differ. Which countries
//! are neighbours is the caller's knowledge; that a service of one country answers people of another is nobody's, unless
//! its record lists both.

use std::collections::{BTreeMap, BTreeSet};

use catalogue_model::{Category, CountryCode, LanguageTag};

use crate::{
    Edition, Facet, FacetValue, Query, QueryError, Vocabulary,
    bits::Bits,
    facets::{Facets, joined},
    image::read,
    search::match_words,
};

/// The countries that are asked about.
#[derive(Clone, Debug, Default)]
pub struct Lands<'a> {
    /// Countries to tell of even when the edition knows nothing of them.
    pub always: Vec<CountryCode>,
    /// The countries behind the borders of each.
    pub neighbours: BTreeMap<CountryCode, &'a [CountryCode]>,
}

/// What fits, country by country.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ByCountry {
    /// Every country that was asked about, or that has services or crisis lines in the edition.
    pub countries: BTreeMap<CountryCode, InCountry>,
    /// How many services fit, in whatever country.
    pub total: usize,
    /// How many of them work over the network, from every country.
    pub everywhere: usize,
    /// How many services would fit if a value were chosen, as [`Found::counts`](crate::Found::counts), with countries left
    /// out of the filters.
    pub counts: BTreeMap<FacetValue, usize>,
}

/// What fits in one country.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InCountry {
    /// Services of the country: what a search with this country finds.
    pub services: usize,
    /// How many of them are general lines, listed for want of something made for the subject.
    pub general: usize,
    /// How many there would be of each category, whatever is chosen of categories.
    pub categories: BTreeMap<Category, usize>,
    /// How many of them are listed for other countries too; those that work from everywhere are left out.
    pub shared: usize,
    /// The other countries for which they are listed.
    pub shared_with: Vec<CountryCode>,
    /// How many fitting services work from everywhere and are not listed for this country.
    pub from_elsewhere: usize,
    /// For neighbours that have any: their services in a language of this country that are not listed for it. General
    /// lines, and what works from everywhere, are left out.
    pub across: Vec<(CountryCode, usize)>,
}

impl InCountry {
    /// Whether nothing was found that is made for the subject.
    #[must_use]
    pub fn is_gap(&self) -> bool {
        self.services == self.general
    }
}

/// Which services work from everywhere, and which are general lines. Read once.
#[derive(Debug)]
pub(crate) struct Reach {
    everywhere: Bits,
    general: Bits,
}

/// The sets from which every country is counted.
struct Sets<'a> {
    facets: &'a Facets,
    reach: &'a Reach,
    fitting: Bits,
    /// The same, whatever is chosen of categories.
    of_any_category: Bits,
    /// Services that are listed for more than one country, and do not work from everywhere.
    shared: Bits,
}

impl Edition {
    /// What fits a question, country by country. Chosen countries, offset and limit are passed over.
    ///
    /// # Errors
    /// When the image is broken.
    pub fn by_country(
        &self,
        query: &Query,
        vocabulary: &Vocabulary,
        lands: &Lands<'_>,
    ) -> Result<ByCountry, QueryError> {
        let facets = self.facets();
        let matching = match_words(self, vocabulary, &query.words)?.matching;
        let mut chosen = facets.chosen(&query.filters);
        chosen.remove(&Facet::Country);
        let counts = facets.counts(&matching, &chosen);
        let fitting = joined(&matching, &chosen, None);
        let of_any_category = joined(&matching, &chosen, Some(Facet::Category));
        let reach = self.reach()?;
        let sets = Sets { facets, reach, fitting, of_any_category, shared: shared(facets, reach) };
        let mut countries = BTreeMap::new();
        for country in self.countries(lands)? {
            let neighbours = lands.neighbours.get(&country).copied().unwrap_or_default();
            countries.insert(country, sets.in_country(country, neighbours, &self.spoken_in(country)?));
        }
        let (total, everywhere) = (sets.fitting.count(), sets.fitting.count_common(&reach.everywhere));
        Ok(ByCountry { countries, total, everywhere, counts })
    }

    fn countries(&self, lands: &Lands<'_>) -> Result<BTreeSet<CountryCode>, QueryError> {
        let mut countries: BTreeSet<CountryCode> = lands.always.iter().copied().collect();
        countries.extend(countries_of(self.facets()).map(|(country, _)| country));
        countries.extend(self.crisis_countries()?);
        Ok(countries)
    }

    /// The languages in which a country's services and crisis lines speak: no other list is at hand.
    fn spoken_in(&self, country: CountryCode) -> Result<BTreeSet<LanguageTag>, QueryError> {
        let own = self.facets().having(&FacetValue::Country(country));
        let spoken = self.facets().values().filter_map(|(value, having)| match (value, own) {
            (FacetValue::Language(tag), Some(own)) if having.count_common(own) > 0 => Some(tag.clone()),
            _ => None,
        });
        let mut spoken: BTreeSet<LanguageTag> = spoken.collect();
        spoken.extend(self.crisis_lines(country)?.into_iter().flat_map(|line| line.languages));
        Ok(spoken)
    }

    fn reach(&self) -> Result<&Reach, QueryError> {
        if let Some(known) = self.reach.get() {
            return Ok(known);
        }
        let (everywhere, general) = read::reach(&self.image())?;
        let set = |numbers: Vec<u32>| {
            let mut set = Bits::none(self.service_count());
            numbers.into_iter().for_each(|number| set.insert(number));
            set
        };
        let found = Reach { everywhere: set(everywhere), general: set(general) };
        Ok(self.reach.get_or_init(|| found))
    }
}

impl Sets<'_> {
    fn in_country(
        &self,
        country: CountryCode,
        neighbours: &[CountryCode],
        spoken: &BTreeSet<LanguageTag>,
    ) -> InCountry {
        let listed = self.having(&FacetValue::Country(country));
        let mut own = self.fitting.clone();
        own.keep(&listed);
        let mut of_any_category = self.of_any_category.clone();
        of_any_category.keep(&listed);
        let mut shared = own.clone();
        shared.keep(&self.shared);
        let mut elsewhere = self.fitting.clone();
        elsewhere.keep(&self.reach.everywhere);
        elsewhere.remove(&listed);
        let shares = |(other, having): &(CountryCode, &Bits)| *other != country && having.count_common(&shared) > 0;
        let across = neighbours.iter().map(|neighbour| (*neighbour, self.across(*neighbour, &listed, spoken)));
        InCountry {
            services: own.count(),
            general: own.count_common(&self.reach.general),
            categories: self.categories(&of_any_category),
            shared: shared.count(),
            shared_with: countries_of(self.facets).filter(shares).map(|(other, _)| other).collect(),
            from_elsewhere: elsewhere.count(),
            across: across.filter(|(_, services)| *services > 0).collect(),
        }
    }

    fn categories(&self, own: &Bits) -> BTreeMap<Category, usize> {
        let count = |(value, having): (&FacetValue, &Bits)| match value {
            FacetValue::Category(category) => Some((*category, own.count_common(having))),
            _ => None,
        };
        self.facets.values().filter_map(count).collect()
    }

    fn across(&self, neighbour: CountryCode, listed: &Bits, spoken: &BTreeSet<LanguageTag>) -> usize {
        let mut understood = Bits::none(self.facets.services());
        spoken.iter().for_each(|tag| understood.add(&self.having(&FacetValue::Language(tag.clone()))));
        understood.keep(&self.having(&FacetValue::Country(neighbour)));
        understood.keep(&self.fitting);
        for left_out in [listed, &self.reach.everywhere, &self.reach.general] {
            understood.remove(left_out);
        }
        understood.count()
    }

    fn having(&self, value: &FacetValue) -> Bits {
        self.facets.having(value).cloned().unwrap_or_else(|| Bits::none(self.facets.services()))
    }
}

fn countries_of(facets: &Facets) -> impl Iterator<Item = (CountryCode, &Bits)> {
    facets.values().filter_map(|(value, having)| match value {
        FacetValue::Country(country) => Some((*country, having)),
        _ => None,
    })
}

fn shared(facets: &Facets, reach: &Reach) -> Bits {
    let (mut once, mut again) = (Bits::none(facets.services()), Bits::none(facets.services()));
    for (_, having) in countries_of(facets) {
        let mut second = once.clone();
        second.keep(having);
        again.add(&second);
        once.add(having);
    }
    again.remove(&reach.everywhere);
    again
}
