//! What a reader finds, in which order, and what is said when nothing is found.

use std::collections::BTreeSet;

use catalogue_model::{
    Audience, Category, Cost, CountryCode, Coverage, Delivery, Eligibility, LanguageTag, Method, Relevance, Service,
};

use super::{ask, edition, ids, in_city, organization, plain, records, service, source, with_methods};
use crate::{AgeBand, Edition, Facet, FacetValue, Found, LONGEST_WORDS, Query, Vocabulary, write_image};

#[track_caller]
fn check(edition: &Edition, words: &str, expected: &[&str]) {
    assert_eq!(ids(&ask(edition, words)), expected, "{words}");
}

fn filtered(edition: &Edition, words: &str, filters: &[FacetValue]) -> Found {
    let filters = filters.iter().cloned().collect();
    let query = Query { words: words.to_owned(), filters, offset: 0, limit: 100 };
    edition.search(&query, &Vocabulary::default()).unwrap()
}

fn in_country(id: &str, name: &str, code: &str) -> Service {
    let mut found = service(id, name);
    found.countries = vec![CountryCode::new(code).unwrap()];
    found
}

fn country(code: &str) -> FacetValue {
    FacetValue::Country(CountryCode::new(code).unwrap())
}

#[test]
fn the_order_is_relevance_then_newest_source_then_name_then_id() {
    let mut services = vec![];
    for (id, name, relevance, dates) in [
        ("f", "Same", Relevance::Dedicated, vec![Some("2024")]),
        ("e", "Same", Relevance::Dedicated, vec![Some("2024")]),
        ("g", "undated", Relevance::Dedicated, vec![None]),
        ("d", "Österreich", Relevance::Dedicated, vec![Some("2024")]),
        ("c", "month", Relevance::Dedicated, vec![Some("2024-12-30"), Some("2020")]),
        ("b", "newest", Relevance::Dedicated, vec![None, Some("2019"), Some("2025-01-01")]),
        ("h", "near", Relevance::Adjacent, vec![Some("2026")]),
        ("j", "any line", Relevance::Fallback, vec![Some("2026")]),
        ("i", "at work", Relevance::ProfessionalResource, vec![Some("2026")]),
    ] {
        let mut made = service(id, name);
        made.relevance = relevance;
        made.sources = dates.into_iter().map(|date| source("https://example.org/", date)).collect();
        services.push(made);
    }
    check(&edition(services), "", &["b", "d", "e", "f", "c", "g", "h", "i", "j"]);
}

#[test]
fn words_are_found_in_names_organizations_cities_and_descriptions() {
    let mut first = in_city(service("a", "Kein Täter werden"), "Göttingen");
    first.organization = Some(organization("body", "Charité").id);
    first.alternate_name = Some(plain("Dunkelfeld"));
    first.description = plain("Treats people in confidence.");
    let mut all = records(vec![first, service("b", "Other")]);
    all.organizations = vec![organization("body", "Charité")];
    let edition = Edition::open(write_image(&all).unwrap()).unwrap();
    for words in ["tater", "TÄTER", "gottingen", "Charite", "dunkelf", "confid", "werden kein", "k t w", "kein, täter!"]
    {
        check(&edition, words, &["a"]);
    }
    check(&edition, "kein other", &[]);
}

#[test]
fn every_word_may_be_a_beginning() {
    let edition = edition(vec![service("a", "Psychotherapy Centre")]);
    let name = "psychotherapy";
    for end in 1..=name.len() {
        check(&edition, &name[..end], &["a"]);
    }
    check(&edition, "hotherapy", &[]);
}

#[test]
fn greek_and_nordic_letters_are_forgiven() {
    let edition = edition(vec![service("gr", "Γραμμή Βοήθειας"), service("no", "Hjelpelinjen Ærø Ålesund Łódź")]);
    for words in ["γραμμη", "ΒΟΗΘΕΙΑΣ", "βοήθειας"] {
        check(&edition, words, &["gr"]);
    }
    for words in ["aero", "ÆRØ", "alesund", "A\u{30A}lesund", "lodz"] {
        check(&edition, words, &["no"]);
    }
}

#[test]
fn hyphens_are_forgiven_both_ways() {
    let edition = edition(vec![service("a", "Self-help group"), service("b", "Selfcare email")]);
    for words in ["self-help", "self help", "selfhelp", "Self‑Help"] {
        check(&edition, words, &["a"]);
    }
    check(&edition, "e-mail", &["b"]);
    check(&edition, "self", &["a", "b"]);
}

#[test]
fn whole_names_come_first() {
    let mut old = service("z", "Stop It Now!");
    old.relevance = Relevance::Fallback;
    old.alternate_name = Some(plain("Halt"));
    let edition = edition(vec![service("a", "Stop It Now Scotland"), old, service("b", "halt stop")]);
    check(&edition, "stop it now", &["z", "a"]);
    check(&edition, "now it stop", &["a", "z"]);
    check(&edition, "HALT", &["z", "b"]);
    check(&edition, "stop it no", &["a", "z"]);
}

#[test]
fn pages_follow_each_other_without_a_gap() {
    let services = (0..30).map(|n| service(&format!("s{n:02}"), &format!("Line {n:02}"))).collect();
    let edition = edition(services);
    let mut seen = vec![];
    for offset in (0..40).step_by(7) {
        let query = Query { words: "line".to_owned(), offset, limit: 7, ..Query::default() };
        let found = edition.search(&query, &Vocabulary::default()).unwrap();
        assert_eq!(found.total, 30);
        seen.extend(found.results.into_iter().map(|listed| listed.id.as_str().to_owned()));
    }
    assert_eq!(seen, (0..30).map(|n| format!("s{n:02}")).collect::<Vec<_>>());
}

#[test]
fn a_mistyped_word_finds_the_nearest_and_says_so() {
    let edition = edition(vec![in_city(service("a", "Beratung"), "München"), service("b", "Hilfe")]);
    let found = ask(&edition, "Müncehn");
    assert_eq!(ids(&found), ["a"]);
    let [correction] = found.corrections.as_slice() else { panic!("one correction") };
    assert_eq!((correction.typed.as_str(), correction.used.as_str()), ("müncehn", "münchen"));
    assert_eq!(ask(&edition, "munchen").corrections, []);
    assert_eq!(ask(&edition, "hlife").corrections.len(), 1, "five letters, a swap");
    assert_eq!(ask(&edition, "hlfe").total, 0, "four letters");
    assert_eq!(ids(&ask(&edition, "berautngg")), ["a"], "two mistakes in nine letters");
    assert_eq!(ask(&edition, "xylophon").total, 0);
}

#[test]
fn a_corrected_name_is_still_a_whole_name() {
    let mut fallback = service("z", "Troubled Desire");
    fallback.relevance = Relevance::Fallback;
    let edition = edition(vec![service("a", "Troubled Desire Study"), fallback]);
    check(&edition, "Truobled Desire", &["z", "a"]);
}

#[test]
fn names_of_terms_find_services() {
    let therapy = with_methods(in_country("a", "Praxis", "AT"), &[Method::GroupTherapy]);
    let edition = edition(vec![therapy, in_country("b", "Linie", "DE")]);
    let names = [
        (country("AT"), "Österreich"),
        (country("AT"), "Austria"),
        (country("DE"), "Germany"),
        (country("FR"), "France"),
        (FacetValue::Method(Method::GroupTherapy), "Gruppentherapie"),
    ];
    let vocabulary = Vocabulary::new(names.map(|(value, name)| (value, name.to_owned())));
    let asked = |words: &str| {
        let query = Query { words: words.to_owned(), limit: 9, ..Query::default() };
        edition.search(&query, &vocabulary).unwrap()
    };
    for words in ["osterr", "austria gruppen", "praxis austria", "group therapy", "Austira", "gruppentherpaie"] {
        assert_eq!(ids(&asked(words)), ["a"], "{words}");
    }
    assert_eq!(ids(&asked("germany")), ["b"]);
    assert_eq!(ids(&asked("germany praxis")), [""; 0]);
    let nowhere = asked("france");
    assert_eq!((nowhere.total, nowhere.corrections.len()), (0, 0), "a country we know, without services");
}

#[test]
fn values_of_a_facet_are_alternatives_and_facets_are_joined() {
    let mut free = in_country("a", "A", "DE");
    free.cost = Some(Cost::Free);
    let edition = edition(vec![free, in_country("b", "B", "AT"), in_country("c", "C", "FR")]);
    let found = |filters: &[FacetValue]| {
        let found = filtered(&edition, "", filters);
        ids(&found).join(" ")
    };
    assert_eq!(found(&[country("DE"), country("AT")]), "a b");
    assert_eq!(found(&[country("DE"), country("AT"), FacetValue::Cost(Cost::Free)]), "a");
    assert_eq!(found(&[country("PT")]), "");
    assert_eq!(found(&[]), "a b c");
}

#[test]
fn counts_say_what_choosing_a_value_would_give() {
    let mut free = in_country("a", "Line A", "DE");
    free.cost = Some(Cost::Free);
    let edition = edition(vec![free, in_country("b", "Line B", "DE"), in_country("c", "Other", "FR")]);
    let free = FacetValue::Cost(Cost::Free);
    let counts = |words: &str, filters: &[FacetValue]| {
        let counts = filtered(&edition, words, filters).counts;
        [&country("DE"), &country("FR"), &free].map(|value| counts[value])
    };
    assert_eq!(counts("", &[]), [2, 1, 1]);
    assert_eq!(counts("", &[country("FR")]), [2, 1, 0], "the own facet is left aside");
    assert_eq!(counts("", std::slice::from_ref(&free)), [1, 0, 1]);
    assert_eq!(counts("line", &[]), [2, 0, 1]);
    assert_eq!(counts("nothing at all", &[]), [0, 0, 0], "every value is there");
    assert!(!filtered(&edition, "", &[]).counts.contains_key(&country("PT")));
}

#[test]
fn counts_agree_with_what_is_found() {
    let edition = edition(vec![
        with_methods(in_country("a", "A", "DE"), &[Method::Helpline, Method::Email]),
        with_methods(in_country("b", "B", "DE"), &[Method::Helpline]),
        with_methods(in_country("c", "C", "FR"), &[Method::Email]),
    ]);
    let mut facets = BTreeSet::new();
    for (value, count) in filtered(&edition, "", &[]).counts {
        assert_eq!(filtered(&edition, "", std::slice::from_ref(&value)).total, count, "{value:?}");
        facets.insert(value.facet());
    }
    assert!(facets.is_superset(&[Facet::Country, Facet::Method, Facet::Channel, Facet::Age].into()));
}

#[test]
fn ages_are_accepted_where_the_record_says_so() {
    let bands = |adolescents: bool, min_age: Option<u8>, max_age: Option<u8>| {
        let mut made = service("a", "A");
        made.audiences = if adolescents { vec![Audience::Adolescents] } else { vec![Audience::SelfAtRisk] };
        made.eligibility = Eligibility { min_age, max_age, notes: None };
        let counts = filtered(&edition(vec![made]), "", &[]).counts;
        let has = |band| counts.contains_key(&FacetValue::Age(band));
        [AgeBand::Under16, AgeBand::From16To17, AgeBand::From18].map(has)
    };
    assert_eq!(bands(false, None, None), [false, false, true], "unknown is not yes");
    assert_eq!(bands(true, None, None), [true, true, true]);
    assert_eq!(bands(false, Some(18), None), [false, false, true]);
    assert_eq!(bands(true, Some(18), None), [false, false, true], "stated bounds weigh more");
    assert_eq!(bands(false, Some(16), None), [false, true, true]);
    assert_eq!(bands(false, Some(13), Some(17)), [true, true, false]);
    assert_eq!(bands(true, None, Some(15)), [true, false, false]);
    assert_eq!(bands(false, Some(0), None), [true, true, true]);
}

#[test]
fn when_nothing_fits_the_filter_to_lift_is_named() {
    let mut online = service("x", "Everywhere");
    online.coverage = Coverage::InternationalOnline;
    let edition = edition(vec![
        in_country("a", "Line", "DE"),
        in_country("b", "Line", "DE"),
        with_methods(in_country("c", "Line", "FR"), &[Method::Email]),
        online,
    ]);
    let email = FacetValue::Method(Method::Email);
    let found = filtered(&edition, "line", &[country("DE"), email.clone()]);
    assert_eq!((found.total, found.lift), (0, Some(email.clone())), "two are left without it, one without the country");
    assert_eq!(found.instead.iter().map(|listed| listed.id.as_str()).collect::<Vec<_>>(), ["x"]);
    let found = filtered(&edition, "nowhere", &[country("DE")]);
    assert_eq!((found.total, found.lift), (0, None), "the words are the cause");
    assert_eq!(found.instead.len(), 1);
    let found = filtered(&edition, "line", &[country("FR"), email]);
    assert_eq!((found.total, found.lift, found.instead.len()), (1, None, 0));
}

#[test]
fn at_most_five_dedicated_services_are_shown_instead() {
    let services = (0..9).map(|n| {
        let mut online = service(&format!("s{n}"), &format!("Line {n}"));
        online.coverage = Coverage::InternationalOnline;
        online.relevance = if n == 0 { Relevance::Adjacent } else { Relevance::Dedicated };
        online
    });
    let found = ask(&edition(services.collect()), "nowhere");
    let shown: Vec<&str> = found.instead.iter().map(|listed| listed.id.as_str()).collect();
    assert_eq!(shown, ["s1", "s2", "s3", "s4", "s5"]);
}

#[test]
fn any_text_is_answered() {
    let edition = edition(vec![service("a", "AND Group")]);
    for words in [
        "\"",
        "'",
        "*",
        "a\"b",
        "NEAR(a b)",
        "a AND",
        "NOT",
        "words:and",
        "-and",
        "^and",
        "(",
        "\u{0}",
        "and\u{0}",
        "😀",
        "\u{202E}",
        "%_",
        "a OR b)",
        "{words}:x",
        "\\",
        "ﷺ",
        "\u{301}",
        "\u{10FFFF}",
        "ٱلْعَرَبِيَّة",
        "日本語",
    ] {
        ask(&edition, words);
        ask(&edition, &words.repeat(30_000));
    }
    check(&edition, "and\u{0}group", &["a"]);
    check(&edition, "AND NOT", &[]);
}

#[test]
fn words_without_letters_are_no_words() {
    let edition = edition(vec![service("a", "A"), service("b", "B")]);
    for words in ["", " ", "!?", "– … –", "😀", "\u{0}"] {
        check(&edition, words, &["a", "b"]);
    }
    assert!(!edition.is_indexed(), "browsing needs no index");
}

#[test]
fn long_words_are_cut_and_it_is_said() {
    let edition = edition(vec![service("a", "Help")]);
    assert!(!ask(&edition, &"ä".repeat(LONGEST_WORDS)).cut);
    let padded = format!("help{}nonsense", " ".repeat(LONGEST_WORDS));
    let found = ask(&edition, &padded);
    assert!(found.cut);
    assert_eq!(ids(&found), ["a"], "only the part that was looked at counts");
}

#[test]
fn searching_builds_the_index_when_it_is_not_there() {
    let edition = std::sync::Arc::new(edition(vec![service("a", "Help")]));
    assert!(!edition.is_indexed());
    let threads: Vec<_> = (0..4)
        .map(|_| {
            let edition = std::sync::Arc::clone(&edition);
            std::thread::spawn(move || ask(&edition, "help").total)
        })
        .collect();
    assert!(threads.into_iter().all(|thread| thread.join().unwrap() == 1));
    assert!(edition.is_indexed());
    edition.build_index().unwrap();
}

#[test]
fn remembered_beginnings_give_the_same_answer_and_are_forgotten() {
    let edition = edition((0..600).map(|n| service(&format!("s{n}"), "Help line")).collect());
    assert_eq!(ask(&edition, "he li").total, 600);
    assert_eq!(ask(&edition, "he li").total, 600);
    edition.forget_words();
    assert_eq!(ask(&edition, "he li").total, 600);
}

#[test]
fn a_list_shows_what_is_known() {
    let mut known = in_city(in_city(in_city(service("a", "Line"), "Bonn"), "Köln"), "Bonn");
    known.organization = Some(organization("body", "Body").id);
    known.languages = vec![LanguageTag::new("de").unwrap(), LanguageTag::new("ca").unwrap()];
    known.delivery = vec![Delivery::InPerson];
    known.caveats = vec![plain("A caveat")];
    known.sources = vec![source("https://example.org/", Some("2023"))];
    let mut all = records(vec![known.clone(), service("b", "Bare")]);
    all.organizations = vec![organization("body", "Body")];
    let edition = Edition::open(write_image(&all).unwrap()).unwrap();
    let found = ask(&edition, "");
    let [listed, bare] = found.results.as_slice() else { panic!("two services") };
    assert_eq!((listed.name.as_str(), listed.organization.as_deref()), ("Line", Some("Body")));
    assert_eq!(listed.cities, ["Bonn", "Köln"]);
    assert_eq!(listed.languages, known.languages);
    assert_eq!(listed.channels, known.channels());
    assert_eq!(listed.categories, [Category::GuidanceInformation]);
    assert_eq!(listed.newest_source.unwrap().to_string(), "2023");
    assert!(listed.has_caveats && !bare.has_caveats);
    assert_eq!((bare.newest_source, bare.organization.as_ref(), bare.cities.len()), (None, None, 0));
}
