//! A question to an edition and its answer, as types. How the answer is found stands in `search`.

use std::collections::{BTreeMap, BTreeSet};

use catalogue_model::{
    Anonymity, Audience, Category, Channel, Cost, CountryCode, Coverage, LanguageTag, Method, Relevance, ServiceId,
    StatedDate,
};
use jiff::civil::Date;

use crate::FacetValue;

/// The most characters of typed words that are looked at: more than any name, and little enough to answer at once.
pub const LONGEST_WORDS: usize = 200;

/// What a reader asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// What was typed; any text will do.
    pub words: String,
    /// What was chosen. Values of one facet are alternatives, facets are joined.
    pub filters: BTreeSet<FacetValue>,
    /// How many results to pass over.
    pub offset: usize,
    /// How many results to hand out at most.
    pub limit: usize,
}

/// What an edition answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// How many services fit, those that are not handed out included.
    pub total: usize,
    /// The services from [`Query::offset`] on, in the reader's order.
    pub results: Vec<Listed>,
    /// How many services would fit if a value were chosen: those that fit the words and the filters of all other facets
    /// and have the value. Every value that occurs in the edition is here.
    pub counts: BTreeMap<FacetValue, usize>,
    /// Words that occur nowhere, and what was looked for instead.
    pub corrections: Vec<Correction>,
    /// Whether the typed words were longer than [`LONGEST_WORDS`] and were cut.
    pub cut: bool,
    /// When nothing fits: the filter without which most would. `None` when the words are the cause.
    pub lift: Option<FacetValue>,
    /// When nothing fits: services that help over the network, from every country.
    pub instead: Vec<Listed>,
}

/// A word that occurs nowhere, and the one that was looked for instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The word as typed, in small letters.
    pub typed: String,
    /// The word as it stands in the edition or among the names of terms, in small letters.
    pub used: String,
}

/// A service as a list of results shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its id.
    pub id: ServiceId,
    /// Its public name.
    pub name: String,
    /// Another name in use.
    pub alternate_name: Option<String>,
    /// The name of the organization that runs it.
    pub organization: Option<String>,
    /// What it is, in our own words, in English.
    pub description: String,
    /// Countries served.
    pub countries: Vec<CountryCode>,
    /// Where it works.
    pub coverage: Coverage,
    /// How near it is to the subject.
    pub relevance: Relevance,
    /// Method categories.
    pub categories: Vec<Category>,
    /// Sub-methods.
    pub methods: Vec<Method>,
    /// For whom.
    pub audiences: Vec<Audience>,
    /// Ways to reach it.
    pub channels: Vec<Channel>,
    /// Languages spoken.
    pub languages: Vec<LanguageTag>,
    /// Cities of its addresses, each once.
    pub cities: Vec<String>,
    /// What is known of a person at first contact.
    pub anonymity: Option<Anonymity>,
    /// Who pays.
    pub cost: Option<Cost>,
    /// The newest date that one of its pages carries.
    pub newest_source: Option<StatedDate>,
    /// The day the stored copies were read. Reading is not checking.
    pub researched_on: Date,
    /// Whether caveats belong beside its facts.
    pub has_caveats: bool,
}
