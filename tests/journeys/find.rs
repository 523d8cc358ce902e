//! Finding a service: browsing, searching, the way out of a dead end, and paging.

use catalogue_model::{Anonymity, Relevance};
use catalogue_store::Records;
use i18n::Locale;
use ui::OnShow;
use waymark_tests::{
    person::{Page, Person, encode},
    sample,
};

fn person(locale: Locale) -> Person {
    Person::at(ui::router(sample::house(sample::on_show(), locale)))
}

/// A person before the sample with these services instead of its own.
pub(crate) fn person_before(services: Vec<catalogue_model::Service>, locale: Locale) -> Person {
    let records = Records { services, ..sample::records() };
    Person::at(ui::router(sample::house(sample::on_show_of(&records), locale)))
}

fn status(page: &Page<'_>) -> String {
    let (_, rest) = page.html.split_once(r#"role="status">"#).unwrap();
    rest.split_once("</p>").unwrap().0.replace(['\u{2068}', '\u{2069}'], "")
}

/// The names of the services that fit, in order.
fn names(page: &Page<'_>) -> Vec<String> {
    let mut names = all_names(page);
    names.truncate(names.len() - names_everywhere(page).len());
    names
}

/// The names of the services below, that help from every country.
fn names_everywhere(page: &Page<'_>) -> Vec<String> {
    let below = page.html.split_once(r#"id="find-everywhere""#).map_or("", |(_, below)| below);
    let names = all_names(page);
    names[names.len() - below.matches("<h3>").count()..].to_vec()
}

fn all_names(page: &Page<'_>) -> Vec<String> {
    page.texts_of("h3").into_iter().filter(|heading| page.texts_of("a").contains(heading)).collect()
}

#[test]
fn the_whole_list_stands_there_before_anything_is_asked() {
    for (locale, count) in [(Locale::En, "4 services"), (Locale::De, "4 Angebote")] {
        let person = person(locale);
        let page = person.opens("/find");
        assert_eq!(status(&page), count);
        assert_eq!(names(&page).len(), 4);
        assert_eq!(page.texts_of("h1").len(), 1);
    }
}

#[test]
fn a_filter_is_one_click_says_what_it_would_give_and_is_lifted_by_its_tag() {
    for (locale, germany, count, lift, all) in [
        (Locale::En, "Germany 2", "2 services", "Remove the filter Country: Germany", "4 services"),
        (Locale::De, "Deutschland 2", "2 Angebote", "Filter entfernen, Land: Deutschland", "4 Angebote"),
    ] {
        let person = person(locale);
        let page = person.opens("/find").follows(germany);
        assert_eq!(status(&page), count);
        assert_eq!(names(&page), ["Beratung am Markt", "Jugend am Markt"]);
        assert_eq!(status(&page.follows(lift)), all);
    }
}

#[test]
fn values_of_one_facet_are_alternatives_and_facets_are_joined() {
    let person = person(Locale::En);
    let both = person.opens("/find").follows("Germany 2").follows("United Kingdom 2");
    assert_eq!(status(&both), "4 services");
    let joined = both.follows("Helpline 1");
    assert_eq!(names(&joined), ["Lantern Line"]);
    assert_eq!(status(&joined.follows("Remove all filters")), "4 services");
}

#[test]
fn searching_without_script_keeps_the_filters() {
    let person = person(Locale::En);
    let page = person.opens("/find").follows("United Kingdom 2").chooses("words", "lantern").submits();
    assert_eq!(page.path, "/find?country=GB&words=lantern");
    assert_eq!(names(&page), ["Lantern Line"]);
    assert!(page.attributes_of("input", "value").contains(&"lantern".to_owned()));
}

#[test]
fn a_word_is_understood_in_the_readers_language_and_in_english() {
    for (locale, words) in [
        (Locale::De, "Einzeltherapie"),
        (Locale::De, "individual therapy"),
        (Locale::De, "Deutschland beratung"),
        (Locale::De, "germany beratung"),
        (Locale::En, "germany beratung"),
    ] {
        let person = person(locale);
        let page = person.opens(&format!("/find?words={}", encode(words)));
        assert_eq!(names(&page)[0], "Beratung am Markt", "{words}");
    }
}

#[test]
fn a_mistyped_word_is_searched_as_it_was_meant_and_the_page_says_so() {
    for (locale, notice) in [
        (Locale::En, "Nothing was found for “lantren”. Showing results for “lantern”."),
        (Locale::De, "Zu „lantren“ wurde nichts gefunden. Gezeigt wird, was zu „lantern“ passt."),
    ] {
        let person = person(locale);
        let page = person.opens("/find?words=lantren");
        assert!(page.text().contains(notice), "{}", page.main_text());
        assert_eq!(names(&page)[0], "Lantern Line");
    }
}

#[test]
fn when_nothing_fits_the_page_names_the_filter_to_lift_and_shows_who_helps_everywhere() {
    for (locale, lift, everywhere) in [
        (Locale::En, "Remove “No name needed at first”", "Reachable from every country"),
        (Locale::De, "„Am Anfang ohne Namen“ entfernen", "Aus jedem Land erreichbar"),
    ] {
        let person = person(locale);
        let page = person.opens("/find?country=DE&anonymity=anonymous");
        assert!(page.texts_of("h2").contains(&everywhere.to_owned()), "{}", page.main_text());
        assert_eq!(names_everywhere(&page), ["Quiet Steps"]);
        assert_eq!(names(&page.follows(lift)), ["Beratung am Markt", "Jugend am Markt"]);
    }
}

#[test]
fn words_that_nothing_fits_can_be_taken_back_and_the_filters_stay() {
    let person = person(Locale::En);
    let page = person.opens("/find?country=DE&words=qqqqqqqq");
    let without = page.follows("Search without the words");
    assert_eq!(without.path, "/find?country=DE");
    assert_eq!(status(&without), "2 services");
    assert_eq!(status(&person.opens("/find?words=qqqqqqqq").follows("Show all services")), "4 services");
}

#[test]
fn below_the_services_of_a_country_stand_those_that_help_everywhere() {
    let person = person(Locale::En);
    let page = person.opens("/find?country=DE");
    assert_eq!(names(&page), ["Beratung am Markt", "Jugend am Markt"]);
    assert_eq!(names_everywhere(&page), ["Quiet Steps"]);
    // A service that already stands in the list is not shown twice.
    assert!(names_everywhere(&person.opens("/find?country=GB")).is_empty());
}

#[test]
fn a_general_line_is_never_shown_without_saying_what_it_is() {
    for (locale, label) in [
        (Locale::En, "General line for adults worried about a child"),
        (Locale::De, "Allgemeine Stelle für Erwachsene, die sich um ein Kind sorgen"),
    ] {
        let mut line = sample::service("mt-any-line", "Any Line", "MT");
        line.relevance = Relevance::Fallback;
        let person = person_before(vec![line], locale);
        for path in ["/find", "/find?audience=self_at_risk", "/find?words=any", "/service/mt-any-line"] {
            assert!(person.opens(path).main_text().contains(label), "{path}");
        }
    }
}

#[test]
fn ages_and_secrecy_are_filters() {
    let person = person(Locale::En);
    assert_eq!(names(&person.opens("/find?age=16_17")), ["Jugend am Markt"]);
    assert_eq!(names(&person.opens("/find?anonymity=anonymous&anonymity=pseudonymous")), ["Lantern Line"]);
}

#[test]
fn any_text_is_answered() {
    let person = person(Locale::En);
    for words in [
        "\0",
        "\"",
        "' OR 1=1 --",
        "NEAR(a b)",
        "terms : t17",
        "a* AND (b",
        "{name}: x^2",
        "<script>alert(1)</script>",
        "😀",
        "\u{202E}abc",
        "%",
        "Ω λ",
        "-",
    ] {
        let page = person.opens(&format!("/find?words={}", encode(words)));
        assert_eq!(page.status, 200, "{words:?}");
        assert!(!page.html.contains("<script>alert") && !page.html.contains('\0') && !page.html.contains('\u{202E}'));
    }
}

#[test]
fn sixty_thousand_characters_are_cut_and_the_page_says_so() {
    for (locale, notice) in [
        (Locale::En, "Only its first 200 characters were searched."),
        (Locale::De, "Gesucht wurde nur mit den ersten 200 Zeichen."),
    ] {
        let person = person(locale);
        let page = person.opens(&format!("/find?words={}", "x".repeat(60_000)));
        assert_eq!(page.status, 200);
        assert!(page.text().contains(notice));
        assert!(!page.html.replace(&page.path, "").contains(&"x".repeat(201)));
    }
}

#[test]
fn sixty_thousand_characters_of_filters_do_not_blow_up_the_page() {
    let person = person(Locale::En);
    let filters: String = ('a'..='z')
        .flat_map(|a| ('a'..='z').map(move |b| (a, b)))
        .flat_map(|(a, b)| ('a'..='f').map(move |c| format!("language={a}{b}{c}&")))
        .collect();
    let page = person.opens(&format!("/find?{filters}"));
    assert_eq!(page.status, 200);
    assert!(page.html.len() < 1_000_000, "{}", page.html.len());
}

#[test]
fn what_means_nothing_in_an_address_is_passed_over() {
    let person = person(Locale::En);
    assert_eq!(status(&person.opens("/find?country=&language=&nothing=1&page=none&%FF=%FF")), "4 services");
}

#[test]
fn a_fragment_is_the_parts_that_change_and_says_the_count() {
    let person = person(Locale::En);
    let fragment = person.asks_for_fragment("/find?country=DE&words=jugend");
    assert!(!fragment.html.contains("<html") && !fragment.html.contains("<h1"));
    assert_eq!(names(&fragment)[0], "Jugend am Markt");
    assert!(fragment.html.contains(r#"<p id="find-status" data-hx-swap-oob="innerHTML">One service</p>"#));
    // What it replaces stands on the page under the same ids, and the language switch leads back to what is shown.
    let page = person.opens("/find");
    for id in ["find-results", "find-status", "find-kept", "facet-country", "facet-category", "facet-audience"] {
        let mark = format!("id=\"{id}\"");
        assert!(page.html.contains(&mark) && fragment.html.contains(&mark), "{id}");
    }
    assert!(fragment.attributes_of("input", "value").contains(&"/find?country=DE&words=jugend".to_owned()));
}

#[test]
fn long_lists_come_in_pages_of_twenty_with_plain_links() {
    let services = (0..45).map(|n| sample::service(&format!("gb-{n:02}"), &format!("Service {n:02}"), "GB")).collect();
    let person = person_before(services, Locale::En);
    let first = person.opens("/find?country=GB");
    assert_eq!(names(&first).len(), 20);
    assert!(first.main_text().contains("Services 1 to 20 of 45"));
    let last = first.follows("Next page").follows("Next page");
    assert!(last.main_text().contains("Services 41 to 45 of 45"));
    assert_eq!(last.attributes_of("a", "rel"), ["prev"]);
    assert_eq!(names(&last.follows("Previous page"))[0], "Service 20");
    // A page behind the last is the last, and a new filter begins at the first.
    assert!(person.opens("/find?page=999999999999").main_text().contains("Services 41 to 45 of 45"));
    assert!(person.opens("/find?page=3").follows("United Kingdom 45").main_text().contains("Services 1 to 20 of 45"));
}

#[test]
fn without_an_edition_the_page_says_so() {
    let person = Person::at(ui::router(sample::house(OnShow::default(), Locale::En)));
    assert_eq!(person.opens("/find").status, 503);
}

#[test]
fn dates_and_limits_stand_on_every_card() {
    let mut dated = sample::service("de-alt", "Alt", "DE");
    dated.anonymity = Some(Anonymity::Anonymous);
    let mut undated = sample::service("de-ohne", "Ohne", "DE");
    undated.sources[0].seen_date_in_page = None;
    undated.caveats = sample::records().services[1].caveats.clone();
    let person = person_before(vec![dated, undated], Locale::En);
    let text = person.opens("/find").main_text();
    assert!(text.contains("Newest page dated May 2023, 3 years ago"), "{text}");
    assert!(text.contains("Date of the source unknown · There are limits to know about"), "{text}");
}
