//! What must be true of the filters and the cards, whatever the edition holds.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use std::collections::BTreeMap;

use catalogue_model::{
    Audience, Category, CountryCode, Coverage, LanguageTag, Method, Relevance, ServiceId, StatedDate,
};
use catalogue_store::{FacetValue, Listed};
use i18n::{Locale, Words};
use jiff::civil::{Date, date};

use super::{
    Request,
    card::Card,
    facets::{Choice, FacetView, facets},
};

const TODAY: Date = date(2026, 11, 22);

fn country(code: &str) -> FacetValue {
    FacetValue::Country(CountryCode::new(code).unwrap())
}

fn read(pairs: &[(&str, &str)]) -> Request {
    let pairs: Vec<_> = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    Request::read(&pairs)
}

fn counts() -> BTreeMap<FacetValue, usize> {
    BTreeMap::from([
        (country("AT"), 4),
        (country("DE"), 20),
        (country("NO"), 0),
        (country("PL"), 1),
        (FacetValue::Language(LanguageTag::new("de").unwrap()), 24),
        (FacetValue::Category(Category::GuidanceInformation), 9),
        (FacetValue::Method(Method::Helpline), 5),
        (FacetValue::Method(Method::GroupTherapy), 3),
        (FacetValue::Category(Category::PsychologicalIntervention), 3),
        (FacetValue::Audience(Audience::SelfAtRisk), 7),
        (FacetValue::Audience(Audience::Professionals), 0),
    ])
}

fn views(locale: Locale, request: &Request) -> Vec<FacetView> {
    facets(Words::of(locale), request, &counts())
}

fn labels(choices: &[Choice]) -> Vec<&str> {
    choices.iter().map(|choice| choice.label.as_str()).collect()
}

fn listed(relevance: Relevance) -> Listed {
    Listed {
        id: ServiceId::new("xx-dull").unwrap(),
        name: "A dull name".to_owned(),
        alternate_name: None,
        organization: Some("A dull body".to_owned()),
        description: "It is dull.".to_owned(),
        countries: vec![CountryCode::new("AT").unwrap()],
        coverage: Coverage::National,
        relevance,
        categories: vec![],
        methods: vec![],
        audiences: vec![],
        channels: vec![],
        languages: vec![],
        cities: vec!["Graz".to_owned()],
        anonymity: None,
        cost: None,
        newest_source: Some(StatedDate::new("2023-05").unwrap()),
        researched_on: TODAY,
        has_caveats: false,
    }
}

#[test]
fn countries_stand_in_the_order_of_their_names_and_those_that_give_nothing_are_left_out() {
    let views = views(Locale::De, &Request::default());
    assert_eq!(labels(&views[0].choices), ["Deutschland", "Österreich", "Polen"]);
}

#[test]
fn a_chosen_value_stays_in_the_list_even_when_it_gives_nothing() {
    let views = views(Locale::En, &read(&[("country", "NO"), ("country", "SE")]));
    let chosen: Vec<_> = views[0].choices.iter().filter(|choice| choice.is_chosen).collect();
    assert_eq!(chosen.iter().map(|choice| choice.label.as_str()).collect::<Vec<_>>(), ["Norway", "Sweden"]);
    assert_eq!(chosen[0].address.as_deref(), Some("/find?country=SE"));
}

#[test]
fn short_lists_keep_values_that_give_nothing_without_a_link() {
    let views = views(Locale::En, &Request::default());
    let audience = views.iter().find(|view| view.key == "audience").unwrap();
    assert_eq!(audience.choices.len(), 2);
    assert!(audience.choices[0].address.is_some());
    assert!(audience.choices[1].address.is_none());
}

#[test]
fn methods_stand_within_their_categories() {
    let views = views(Locale::En, &read(&[("method", "helpline")]));
    assert!(views.iter().all(|view| view.key != "method"));
    let help = views.iter().find(|view| view.key == "category").unwrap();
    assert!(help.is_open);
    assert_eq!(labels(&help.choices[0].within), ["Helpline"]);
    assert!(help.choices[0].within[0].is_chosen);
    assert_eq!(help.choices[1].within[0].address.as_deref(), Some("/find?method=helpline&method=group_therapy"));
}

#[test]
fn facets_that_the_edition_lacks_are_not_offered() {
    let views = views(Locale::En, &Request::default());
    assert_eq!(views.iter().map(|view| view.key).collect::<Vec<_>>(), ["country", "language", "category", "audience"]);
}

#[test]
fn every_offer_that_is_not_a_dedicated_one_says_what_it_is() {
    for (locale, fallback) in [
        (Locale::En, "General line for adults worried about a child"),
        (Locale::De, "Allgemeine Stelle für Erwachsene, die sich um ein Kind sorgen"),
    ] {
        let card = |relevance| Card::new(&listed(relevance), &Request::default(), Words::of(locale), TODAY);
        assert_eq!(card(Relevance::Fallback).label.as_deref(), Some(fallback));
        assert!(card(Relevance::ProfessionalResource).label.is_some());
        assert!(card(Relevance::Adjacent).label.is_some());
        assert_eq!(card(Relevance::Dedicated).label, None);
    }
}

#[test]
fn a_card_says_where_and_how_long_ago() {
    let card = Card::new(&listed(Relevance::Dedicated), &read(&[("country", "AT")]), Words::of(Locale::En), TODAY);
    let plain = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(plain(&card.place), "A dull body · Graz · Austria");
    assert_eq!(plain(&card.dated), "Newest page dated May 2023, 3 years ago");
    assert!(card.is_ageing);
    assert_eq!(card.address, "/service/xx-dull?country=AT");
}
