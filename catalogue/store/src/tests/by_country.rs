//! Counting country by country: never other than what a search under the country finds.

use std::collections::BTreeMap;

use catalogue_model::{
    Audience, Category, CountryCode, Coverage, CrisisLine, CrisisPurpose, LanguageTag, Relevance, Service,
};

use super::{crisis_line, service};
use crate::{ByCountry, Edition, FacetValue, InCountry, Lands, Query, Records, Vocabulary, write_image};

fn code(text: &str) -> CountryCode {
    CountryCode::new(text).unwrap()
}

fn of(id: &str, countries: &[&str], languages: &[&str]) -> Service {
    let mut service = service(id, id);
    service.countries = countries.iter().map(|country| code(country)).collect();
    service.languages = languages.iter().map(|tag| LanguageTag::new(tag).unwrap()).collect();
    service
}

fn edition() -> Edition {
    let mut everywhere = of("xx-all", &["DE"], &["fr"]);
    everywhere.coverage = Coverage::InternationalOnline;
    let mut general = of("de-general", &["DE"], &["fr"]);
    general.relevance = Relevance::Fallback;
    let mut therapy = of("de-therapy", &["DE"], &["de"]);
    therapy.categories = vec![Category::PsychologicalIntervention];
    therapy.audiences = vec![Audience::SelfAtRisk];
    let services = vec![
        everywhere,
        general,
        therapy,
        of("de-french", &["DE"], &["fr", "de"]),
        of("de-pt", &["DE", "PT"], &["pt"]),
        of("de-lu", &["DE", "LU"], &["fr"]),
        of("us-one", &["US"], &["en"]),
    ];
    let line = CrisisLine {
        languages: vec![LanguageTag::new("fr").unwrap()],
        ..crisis_line("BE", CrisisPurpose::Suicide, "000")
    };
    Edition::open(write_image(&Records { services, crisis: vec![line], ..Records::default() }).unwrap()).unwrap()
}

fn asked(filters: &[FacetValue]) -> ByCountry {
    let germany = [code("DE")];
    let neighbours = BTreeMap::from([(code("BE"), germany.as_slice()), (code("LU"), germany.as_slice())]);
    let lands = Lands { always: vec![code("LI")], neighbours };
    let query = Query { filters: filters.iter().cloned().collect(), ..Query::default() };
    edition().by_country(&query, &Vocabulary::default(), &lands).unwrap()
}

#[test]
fn every_country_that_is_asked_about_or_known_has_its_numbers() {
    let all = asked(&[]);
    let codes: Vec<&str> = all.countries.keys().map(CountryCode::as_str).collect();
    assert_eq!(codes, ["BE", "DE", "LI", "LU", "PT", "US"]);
    assert_eq!((all.total, all.everywhere), (7, 1));
    let nothing = InCountry { from_elsewhere: 1, categories: zeros(), ..InCountry::default() };
    assert_eq!(all.countries[&code("LI")], nothing);
}

fn zeros() -> BTreeMap<Category, usize> {
    BTreeMap::from([(Category::GuidanceInformation, 0), (Category::PsychologicalIntervention, 0)])
}

#[test]
fn a_number_is_what_a_search_under_the_country_finds() {
    let edition = edition();
    let therapy = FacetValue::Category(Category::PsychologicalIntervention);
    let self_at_risk = FacetValue::Audience(Audience::SelfAtRisk);
    let french = FacetValue::Language(LanguageTag::new("fr").unwrap());
    // A chosen country is passed over: a map shows them all.
    for filters in [
        vec![],
        vec![therapy.clone()],
        vec![self_at_risk],
        vec![french.clone()],
        vec![therapy, french],
        vec![FacetValue::Country(code("PT"))],
    ] {
        let all = asked(&filters);
        for (country, counted) in all.countries {
            let mut query = Query { filters: filters.iter().cloned().collect(), ..Query::default() };
            query.filters.retain(|value| !matches!(value, FacetValue::Country(_)));
            query.filters.insert(FacetValue::Country(country));
            let found = edition.search(&query, &Vocabulary::default()).unwrap();
            assert_eq!(counted.services, found.total, "{country:?} {filters:?}");
            for (category, number) in counted.categories {
                assert_eq!(number, found.counts[&FacetValue::Category(category)], "{country:?} {filters:?}");
            }
        }
    }
}

#[test]
fn what_is_listed_for_several_countries_is_told_apart_from_what_works_everywhere() {
    let all = asked(&[]);
    let germany = &all.countries[&code("DE")];
    assert_eq!((germany.services, germany.general, germany.shared, germany.from_elsewhere), (6, 1, 2, 0));
    assert_eq!(germany.shared_with, [code("LU"), code("PT")]);
    assert_eq!(all.countries[&code("PT")].shared_with, [code("DE")]);
    assert!(!germany.is_gap() && all.countries[&code("BE")].is_gap());
}

#[test]
fn services_across_the_border_count_when_they_share_a_language_and_are_not_listed_here() {
    let all = asked(&[]);
    // Belgium's crisis line speaks French: de-french and de-lu do too. Neither the general line nor what works everywhere.
    assert_eq!(all.countries[&code("BE")].across, [(code("DE"), 2)]);
    // Luxembourg has de-lu as its own.
    assert_eq!(all.countries[&code("LU")].across, [(code("DE"), 1)]);
    assert!(all.countries[&code("PT")].across.is_empty(), "no neighbour was named");
}

#[test]
fn a_country_with_a_general_line_alone_is_a_gap() {
    let mut general = of("mt-general", &["MT"], &["en"]);
    general.relevance = Relevance::Fallback;
    let records = Records { services: vec![general], ..Records::default() };
    let edition = Edition::open(write_image(&records).unwrap()).unwrap();
    let all = edition.by_country(&Query::default(), &Vocabulary::default(), &Lands::default()).unwrap();
    let malta = &all.countries[&code("MT")];
    assert!(malta.is_gap());
    assert_eq!((malta.services, malta.general), (1, 1));
}
