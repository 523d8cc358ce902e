//! Asks an image a question and answers what a reader would see, in the reader's order.

use std::{collections::BTreeMap, fmt::Write};

use anyhow::Context;
use catalogue_store::{Edition, Facet, FacetValue, Found, Query, Vocabulary};
use serde::Serialize;

/// Words and filters, as a reader would choose them.
#[derive(Debug, Default)]
pub struct Question {
    /// What was typed.
    pub words: String,
    /// What was chosen.
    pub filters: std::collections::BTreeSet<FacetValue>,
}

/// What a reader would see.
#[derive(Debug)]
pub struct Answer {
    found: Found,
}

/// The shape of `--json`.
#[derive(Serialize)]
struct Json<'a> {
    total: usize,
    results: Vec<JsonResult<'a>>,
    facets: BTreeMap<&'static str, BTreeMap<String, usize>>,
}

#[derive(Serialize)]
struct JsonResult<'a> {
    id: &'a str,
    name: &'a str,
    countries: Vec<&'a str>,
    categories: Vec<&'static str>,
}

/// Opens an image and asks it.
///
/// # Errors
/// When the image cannot be opened or questioned.
pub fn answer(image: Vec<u8>, question: Question) -> anyhow::Result<Answer> {
    let edition = Edition::open(image).context("cannot open the edition")?;
    let query = Query { words: question.words, filters: question.filters, offset: 0, limit: edition.service_count() };
    let found = edition.search(&query, &vocabulary()).context("cannot search the edition")?;
    Ok(Answer { found })
}

/// The words of every language of the interface, since a question on the command line has none.
fn vocabulary() -> Vocabulary {
    Vocabulary::new(i18n::Locale::ALL.into_iter().flat_map(|locale| {
        let words = i18n::Words::of(locale);
        FacetValue::nameable().into_iter().flat_map(move |value| {
            let phrases = words.search_phrases(value.facet().as_str(), &value.key());
            phrases.into_iter().map(move |phrase| (value.clone(), phrase))
        })
    }))
}

impl Answer {
    /// The answer as one line of JSON: `{"total", "results": [{"id", "name", "countries", "categories"}], "facets"}`.
    ///
    /// # Errors
    /// When the text cannot be made, which needs memory to run out.
    pub fn as_json(&self) -> anyhow::Result<String> {
        let results = self.found.results.iter().map(|listed| JsonResult {
            id: listed.id.as_str(),
            name: listed.name.as_str(),
            countries: listed.countries.iter().map(catalogue_model::CountryCode::as_str).collect(),
            categories: listed.categories.iter().map(|category| catalogue_model::Term::as_str(*category)).collect(),
        });
        let mut facets: BTreeMap<&'static str, BTreeMap<String, usize>> =
            Facet::ALL.iter().map(|facet| (facet.as_str(), BTreeMap::new())).collect();
        for (value, count) in &self.found.counts {
            facets.entry(value.facet().as_str()).or_default().insert(value.key().to_string(), *count);
        }
        let json = Json { total: self.found.total, results: results.collect(), facets };
        Ok(serde_json::to_string(&json)? + "\n")
    }

    /// The answer as a list to read.
    #[must_use]
    pub fn as_text(&self) -> String {
        let mut text = String::new();
        for correction in &self.found.corrections {
            let _ = writeln!(text, "showing results for {} (typed: {})", correction.used, correction.typed);
        }
        let _ = writeln!(text, "{} found", self.found.total);
        for listed in &self.found.results {
            let _ = writeln!(text, "  {}  {}", listed.id.as_str(), listed.name.as_str());
        }
        if let Some(lift) = &self.found.lift {
            let _ = writeln!(text, "lifting {}={} would show some", lift.facet().as_str(), lift.key());
        }
        for listed in &self.found.instead {
            let _ = writeln!(text, "  from every country: {}  {}", listed.id.as_str(), listed.name.as_str());
        }
        text
    }
}
