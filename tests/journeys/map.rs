//! The map of Europe: what it says of each country, what the keyboard reaches, and that it never differs from the list.

use catalogue_model::{Audience, CountryCode, Coverage, CrisisPurpose, LanguageTag, Relevance, Service};
use catalogue_store::Records;
use i18n::Locale;
use waymark_tests::{
    person::{Page, Person},
    sample, served,
};

fn person(locale: Locale) -> Person {
    Person::at(ui::router(sample::house(sample::on_show(), locale)))
}

fn real(locale: Locale) -> Person {
    Person::at(served::real_router(locale).unwrap())
}

/// What stands between the beginning of the map and its end.
fn drawing<'p>(page: &'p Page<'_>) -> &'p str {
    page.html.split_once("<svg class=\"map\"").unwrap().1.split_once("</svg>").unwrap().0
}

/// The links of the map as the keyboard reaches them: what is read aloud, and where they lead.
fn links(page: &Page<'_>) -> Vec<(String, String)> {
    let of = |tag: &str, name: &str| {
        let (_, rest) = tag.split_once(&format!("{name}=\"")).unwrap();
        rest.split_once('"')
            .unwrap()
            .0
            .replace(['\u{2068}', '\u{2069}'], "")
            .replace("&#38;", "&")
            .replace("&amp;", "&")
    };
    let tags = drawing(page).split("<a ").skip(1).map(|tag| tag.split_once('>').unwrap().0);
    // Without a name are the copies for a pointer, which the keyboard passes over.
    let tags = tags.filter(|tag| !tag.contains("tabindex=\"-1\""));
    tags.map(|tag| (of(tag, "aria-label"), of(tag, "href"))).collect()
}

/// The words about a country in the list.
fn row(page: &Page<'_>, country: &str) -> String {
    let list = page.html.split_once("class=\"map-rows\"").unwrap().1;
    let row = list
        .split("<li>\n        <p class=\"map-row\">")
        .skip(1)
        .find(|row| row.split_once('>').unwrap().1.starts_with(&format!("{country}</a>")));
    let row = row.unwrap_or_else(|| panic!("{country} is not in the list"));
    let text: String = row.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text)).collect();
    text.replace(['\u{2068}', '\u{2069}'], "").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How many services a list of results has.
fn found(page: &Page<'_>) -> String {
    let status = page.html.split_once("role=\"status\">").unwrap().1.split_once("</p>").unwrap().0;
    let digits: String = status.chars().filter(char::is_ascii_digit).collect();
    match status {
        "One service" | "Ein Angebot" => "1".to_owned(),
        _ if digits.is_empty() => "0".to_owned(),
        _ => digits,
    }
}

#[test]
fn every_country_is_a_link_with_its_name_and_number_in_the_order_of_names() {
    for (locale, first, germany) in [
        (Locale::En, "Austria, none found here", "Germany, 2 services"),
        (Locale::De, "Belgien, hier nichts gefunden", "Deutschland, 2 Angebote"),
    ] {
        let person = person(locale);
        let page = person.opens("/map");
        let links = links(&page);
        assert_eq!(links.len(), 32, "{links:?}");
        assert_eq!(links[0].0, first);
        assert!(links.contains(&(germany.to_owned(), "/find?country=DE".to_owned())), "{links:?}");
        // The list beside it has the same countries in the same order.
        let names: Vec<&str> = links.iter().map(|(label, _)| label.split(", ").next().unwrap()).collect();
        let list = page.html.split_once("class=\"map-rows\"").unwrap().1;
        let rows: Vec<&str> = list
            .split("class=\"map-row\"><a ")
            .skip(1)
            .map(|row| row.split_once('>').unwrap().1.split_once('<').unwrap().0)
            .collect();
        assert_eq!(names, rows);
        assert_eq!(page.texts_of("h1").len(), 1);
    }
}

#[test]
fn what_lies_above_the_links_is_not_read_twice() {
    let person = person(Locale::En);
    let page = person.opens("/map");
    let (_, above) = drawing(&page).split_once("class=\"map-above\" aria-hidden=\"true\"").unwrap();
    assert!(!above.contains("<a ") && above.contains(">2</text>"), "{above}");
    let (_, over) = drawing(&page).split_once("class=\"map-over\" aria-hidden=\"true\"").unwrap();
    let copies: Vec<&str> = over.split("<a ").skip(1).collect();
    assert!(copies.len() > 4 && copies.iter().all(|copy| copy.contains("tabindex=\"-1\"")), "{copies:?}");
    let leads = |copy: &&&str| links(&page).iter().any(|(_, address)| copy.contains(&format!("href=\"{address}\"")));
    assert_eq!(copies.iter().filter(leads).count(), copies.len());
    let (before, _) = drawing(&page).split_once("<a ").unwrap();
    assert!(before.contains("<g aria-hidden=\"true\">") && !before.contains("href"));
}

#[test]
fn the_number_on_the_map_is_the_number_of_results_with_the_same_filters() {
    for locale in Locale::ALL {
        let person = real(locale);
        for filters in [
            "",
            "?audience=family_friends",
            "?category=psychological_intervention&language=de",
            "?channel=phone&audience=self_at_risk&anonymity=anonymous",
            "?language=de&language=fr&method=helpline",
            "?words=stop",
            "?category=social_peer_support&age=under_16&language=mt",
        ] {
            let page = person.opens(&format!("/map{filters}"));
            let links = links(&page);
            assert!(links.len() >= 32, "{filters}");
            for (label, address) in links {
                let said: String = label.chars().filter(char::is_ascii_digit).collect();
                let said = if said.is_empty() { "0".to_owned() } else { said };
                assert_eq!(said, found(&person.opens(&address)), "{label}: {address}");
            }
        }
    }
}

#[test]
fn filters_are_carried_on_in_both_directions() {
    for (locale, to_map, germany, to_list) in [
        (Locale::En, "Show on the map of Europe", "Germany, 1 service", "Show all as a list"),
        (Locale::De, "Auf der Europakarte zeigen", "Deutschland, 1 Angebot", "Alle als Liste zeigen"),
    ] {
        let person = person(locale);
        let list = person.opens("/find?country=GB&audience=adolescents&age=16_17");
        let map = list.follows(to_map);
        assert_eq!(map.path, "/map?audience=adolescents&age=16_17");
        assert_eq!(map.follows(germany).path, "/find?country=DE&audience=adolescents&age=16_17");
        assert_eq!(map.follows(to_list).path, "/find?audience=adolescents&age=16_17");
        // What the form does not offer goes along with it.
        let narrowed = map.chooses("category", "guidance_information").submits();
        assert!(narrowed.path.contains("age=16_17") && narrowed.path.contains("category=guidance_information"));
    }
}

#[test]
fn what_no_field_holds_is_a_tag_that_can_be_taken_away() {
    let person = person(Locale::En);
    let page = person.opens("/map?language=de&language=en&words=markt");
    assert!(!page.html.contains("id=\"map-language\"") && page.html.contains("id=\"map-audience\""));
    let page = page.follows("Remove the filter Language: English");
    assert_eq!(page.path, "/map?words=markt&language=de");
    assert!(page.html.contains("id=\"map-language\"") && page.html.contains("value=\"de\" selected"));
    assert_eq!(page.follows("Remove the search words “markt”").path, "/map?language=de");
}

#[test]
fn a_country_without_an_offer_is_said_in_words_with_what_reaches_people_from_elsewhere() {
    for (locale, country, words) in [
        (Locale::En, "Liechtenstein", "None found here Offers from elsewhere, online from every country: 1"),
        (Locale::De, "Liechtenstein", "Hier nichts gefunden Angebote von anderswo, online aus jedem Land: 1"),
    ] {
        let person = person(locale);
        assert!(row(&person.opens("/map"), country).ends_with(words), "{}", row(&person.opens("/map"), country));
    }
    let person = person(Locale::En);
    let page = person.opens("/map?audience=family_friends");
    assert!(row(&page, "Germany").ends_with("None found here No offer from elsewhere fits what is chosen."));
    assert!(page.main_text().contains("One service fits what is chosen. They are in 1 of 32 countries."));
    assert!(person.opens("/map?language=mt").main_text().contains("No service fits what is chosen."));
}

fn of(id: &str, country: &str, language: &str) -> Service {
    let mut service = sample::service(id, id, country);
    service.languages = vec![LanguageTag::new(language).unwrap()];
    service
}

fn before(services: Vec<Service>, locale: Locale) -> Person {
    let mut line = sample::line("LU", "Line", "000", CrisisPurpose::Suicide);
    line.languages = vec![LanguageTag::new("fr").unwrap()];
    let records = Records { services, crisis: vec![line], ..sample::records() };
    Person::at(ui::router(sample::house(sample::on_show_of(&records), locale)))
}

#[test]
fn neighbouring_and_shared_offers_are_said_and_marked() {
    for (locale, across, shared) in [
        (
            Locale::En,
            "Across the border, in a shared language: Belgium (1) and France (2)",
            "Also for other countries: 1 (Portugal)",
        ),
        (
            Locale::De,
            "Jenseits der Grenze, in einer gemeinsamen Sprache: Belgien (1) und Frankreich (2)",
            "Davon auch für andere Länder: 1 (Portugal)",
        ),
    ] {
        let mut two = of("de-pt", "DE", "pt");
        two.countries.push(CountryCode::new("PT").unwrap());
        let services =
            vec![two, of("fr-a", "FR", "fr"), of("fr-b", "FR", "fr"), of("be-a", "BE", "fr"), of("be-b", "BE", "nl")];
        let person = before(services, locale);
        let page = person.opens("/map");
        let (luxembourg, germany) =
            if locale == Locale::En { ("Luxembourg", "Germany") } else { ("Luxemburg", "Deutschland") };
        assert!(row(&page, luxembourg).contains(across), "{}", row(&page, luxembourg));
        assert!(row(&page, germany).contains(shared), "{}", row(&page, germany));
        let above = drawing(&page).split_once("map-above").unwrap().1;
        assert_eq!(above.matches("class=\"map-shared\"").count(), 2, "Germany and Portugal");
        assert_eq!(above.matches("class=\"map-across\"").count(), 1, "Luxembourg");
    }
}

#[test]
fn a_general_line_alone_is_never_taken_for_more() {
    for (locale, label, said) in [
        (Locale::En, "Malta, only 1 general line", "Nothing made for this subject was found here."),
        (Locale::De, "Malta, nur 1 allgemeine Stelle", "Eigens für dieses Thema wurde hier nichts gefunden."),
    ] {
        let mut general = of("mt-any", "MT", "en");
        general.relevance = Relevance::Fallback;
        let person = before(vec![general], locale);
        let page = person.opens("/map");
        assert!(links(&page).iter().any(|(name, _)| name == label), "{:?}", links(&page));
        assert!(row(&page, "Malta").contains(said));
        let malta = drawing(&page).split("<a ").find(|land| land.contains("country=MT")).unwrap();
        assert!(malta.contains("map-none map-dashed"), "{malta}");
    }
}

#[test]
fn a_country_that_is_not_on_the_map_is_in_the_list() {
    let mut elsewhere = of("us-one", "US", "en");
    elsewhere.audiences = vec![Audience::Professionals];
    let mut everywhere = of("xx-all", "US", "en");
    everywhere.coverage = Coverage::InternationalOnline;
    let person = before(vec![elsewhere, everywhere], Locale::En);
    let page = person.opens("/map");
    assert!(row(&page, "United States").contains("2 services"), "{}", row(&page, "United States"));
    assert!(links(&page).iter().all(|(name, _)| !name.starts_with("United States")));
}

#[test]
fn the_first_screen_leads_to_the_map_and_the_map_says_whose_borders_it_draws() {
    for (locale, link, borders) in [
        (Locale::En, "See services by country, on a map", "Borders: Natural Earth"),
        (Locale::De, "Angebote nach Ländern ansehen, auf einer Karte", "Grenzen: Natural Earth"),
    ] {
        let person = person(locale);
        let page = person.opens("/").follows(link);
        assert_eq!(page.path, "/map");
        assert!(page.main_text().contains(borders));
    }
}

#[test]
fn the_page_stays_small_and_without_an_edition_says_so() {
    let person = real(Locale::De);
    assert!(person.opens("/map").html.len() < 110_000, "{}", person.opens("/map").html.len());
    let none = Person::at(ui::router(sample::house(ui::OnShow::default(), Locale::En)));
    assert_eq!(none.opens("/map").status, 503);
}
