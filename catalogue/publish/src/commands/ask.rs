//! `ask`: what a reader would see.

use std::process::ExitCode;

use anyhow::Context;
use catalogue_model::{CountryCode, LanguageTag, Term};
use catalogue_publish::{
    ask::{self, Question},
    edition,
};
use catalogue_store::{Facet, FacetValue};

use super::{Command, IDENTITY, Line, identity_of, keys_folder, say};

pub(super) const COMMAND: Command = Command {
    name: "ask",
    help: "  ask BUNDLE \"WORDS\" [--country DE] [--language de] [--category ...] [--method ...] [--audience ...]
      [--channel ...] [--delivery ...] [--anonymity ...] [--cost ...] [--age ...] [--json] [--keys DIR]
      [--identity FILE]
                                     answer what a reader would see; --identity opens a private channel
",
    run,
};

fn run(parser: lexopt::Parser) -> anyhow::Result<ExitCode> {
    let facets: Vec<&'static str> = Facet::ALL.into_iter().map(Facet::as_str).chain(["keys", IDENTITY]).collect();
    let line = Line::read("ask", parser, &facets, &["json"])?;
    let mut filters = Vec::new();
    for facet in Facet::ALL {
        for typed in line.all(facet.as_str()) {
            filters.push(filter(facet, &typed)?);
        }
    }
    let image = edition::open_with(identity_of(&line)?, line.operand(0, "a bundle")?, &keys_folder(&line), line.at())?;
    let words = line.words().into_iter().nth(1).unwrap_or_default();
    let answer = ask::answer(image.bytes, Question { words, filters: filters.into_iter().collect() })?;
    say(&if line.flag("json") { answer.as_json()? } else { answer.as_text() })?;
    Ok(ExitCode::SUCCESS)
}

fn filter(facet: Facet, text: &str) -> anyhow::Result<FacetValue> {
    FacetValue::parse(facet, text)
        .with_context(|| format!("{text:?} is not a value of --{}: {}", facet.as_str(), known_values(facet)))
}

/// What may be written after a filter's option, for the advice.
fn known_values(facet: Facet) -> String {
    fn list<T: Term>() -> String {
        T::ALL.iter().map(|value| value.as_str()).collect::<Vec<_>>().join(", ")
    }
    use catalogue_model::{Anonymity, Audience, Category, Channel, Cost, Delivery, Method};
    match facet {
        Facet::Country => CountryCode::new("").err().map_or_else(String::new, |e| e.advice.to_owned()),
        Facet::Language => LanguageTag::new("").err().map_or_else(String::new, |e| e.advice.to_owned()),
        Facet::Category => list::<Category>(),
        Facet::Method => list::<Method>(),
        Facet::Audience => list::<Audience>(),
        Facet::Channel => list::<Channel>(),
        Facet::Delivery => list::<Delivery>(),
        Facet::Anonymity => list::<Anonymity>(),
        Facet::Cost => list::<Cost>(),
        Facet::Age => "under_16, 16_17, 18_plus".to_owned(),
    }
}
