//! The guided finder, from the first screen to suggestions: for oneself, for somebody else, at work, under 18; with everything
//! skipped; with an open case; and what is said when little or nothing fits. Every journey in every language.

use catalogue_model::{
    Anonymity, Audience, Category, Check, CheckMethod, CrisisPurpose, Delivery, Eligibility, FactGroup, LanguageTag,
    Method, Service,
};
use catalogue_store::Records;
use i18n::Locale;
use waymark_tests::{
    person::{Page, Person},
    sample,
};

fn person_before(services: Vec<Service>, locale: Locale) -> Person {
    let records = Records { services, ..sample::records() };
    Person::at(ui::router(sample::house(sample::on_show_of(&records), locale)))
}

fn person(locale: Locale) -> Person {
    Person::at(ui::router(sample::house(sample::on_show(), locale)))
}

/// Sends one answer and comes to the next page.
fn answers<'p>(person: &'p Person, question: &str, fields: &[(&str, &str)]) -> Page<'p> {
    person.sends(&format!("/finder/{question}"), fields)
}

fn plain(page: &Page<'_>) -> String {
    page.main_text().replace(['\u{2068}', '\u{2069}'], "")
}

/// The names of the services in the list, in order.
fn suggested(page: &Page<'_>) -> Vec<String> {
    let list = page.html.split_once(r#"id="suggestions""#).map_or("", |(_, list)| list);
    let names = list.split(r#"<h3><a href="/service/"#).skip(1);
    names.map(|rest| rest.split_once('>').unwrap().1.split_once('<').unwrap().0.to_owned()).collect()
}

#[track_caller]
fn shows(page: &Page<'_>, texts: &[&str]) {
    let text = plain(page);
    assert!(!text.contains("{$"), "{} has a place that nobody filled:\n{text}", page.path);
    for wanted in texts {
        assert!(text.contains(wanted), "{} lacks {wanted:?}:\n{text}", page.path);
    }
}

#[test]
fn for_oneself_from_the_first_screen_to_a_reason() {
    for (locale, open, begin, why, ask) in [
        (Locale::En, "Find support that fits", "Begin", "you can stay unnamed at first", "before you give details"),
        (
            Locale::De,
            "Hilfe finden, die passt",
            "Anfangen",
            "am Anfang geht es ohne Namen",
            "bevor Sie Einzelheiten nennen",
        ),
    ] {
        let person = person(locale);
        let card = person.opens("/").follows(open);
        shows(&card, &["112"]);
        let who = card.follows(begin);
        assert_eq!(who.path, "/finder/who");
        let age = who.chooses("who", "self").chooses("go", "continue").submits();
        assert_eq!(age.path, "/finder/age");
        let country = age.chooses("age", "26_plus").chooses("go", "continue").submits();
        let languages = country.chooses("country", "GB").chooses("go", "continue").submits();
        let needs = languages.chooses("first", "en").chooses("second", "de").chooses("go", "continue").submits();
        let how =
            needs.chooses("need", "talk_today").chooses("need", "information").chooses("go", "continue").submits();
        let when = how.chooses("first", "phone").chooses("unnamed", "rather").chooses("go", "continue").submits();
        let cases = when.chooses("when", "today").chooses("go", "continue").submits();
        let results = cases.chooses("go", "skip").submits();
        assert_eq!(results.path, "/finder/results");
        assert_eq!(suggested(&results), ["Lantern Line", "Quiet Steps"]);
        shows(&results, &[why, ask, "112", "17:00"]);
        assert!(!results.html.contains("/finder/results?"), "no answer stands in an address");
        // Language 30, needs 24, category 10, way 15, unnamed 12, open 20, answers 6, country 10, cost 5. Two audiences: no focus.
        shows(&results, &["132"]);
    }
}

#[test]
fn each_question_is_a_heading_with_a_reason_back_skip_and_a_count() {
    for (locale, back, skip) in
        [(Locale::En, "Back", "Skip this question"), (Locale::De, "Zurück", "Frage überspringen")]
    {
        let person = person(locale);
        let questions = ["who", "age", "country", "languages", "needs", "how-to", "when", "cases"];
        for (place, question) in questions.iter().enumerate() {
            let page = person.opens(&format!("/finder/{question}"));
            assert_eq!(page.texts_of("h1").len(), 1, "{question}");
            assert!(page.html.contains("<fieldset"), "{question}");
            shows(&page, &[back, skip, "4 "]);
            assert_eq!(
                page.html.contains("value=\"results\">"),
                place >= 2,
                "one can see suggestions from the third on"
            );
            assert!(page.html.contains("href=\"/emergency\""), "{question}");
            // Every field has a label around it or by id, so that it is reached and named without a pointer.
            let selects = page.attributes_of("select", "id");
            assert_eq!(selects.len(), page.attributes_of("label", "for").len(), "{question}");
            let expected = if place == 0 { "/finder" } else { &format!("/finder/{}", questions[place - 1]) };
            assert_eq!(page.follows(back).path, expected);
        }
    }
}

#[test]
fn going_back_shows_what_was_answered_and_starting_again_forgets_it() {
    for locale in Locale::ALL {
        let person = person(locale);
        let _ = answers(&person, "who", &[("who", "family")]);
        let _ = answers(&person, "needs", &[("need", "relatives"), ("need", "information")]);
        let _ = answers(&person, "languages", &[("first", "de"), ("second", "en"), ("only", "yes")]);
        let needs = person.opens("/finder/needs");
        assert_eq!(needs.html.matches(" checked>").count(), 2);
        let languages = person.opens("/finder/languages");
        assert_eq!((languages.html.matches(" selected>").count(), languages.html.matches(" checked>").count()), (4, 1));
        assert!(languages.html.contains(r#"<option value="de" selected>"#));
        let again = person.sends("/finder/again", &[]);
        assert_eq!(again.path, "/finder");
        assert_eq!(person.opens("/finder/needs").html.matches(" checked>").count(), 0);
    }
}

#[test]
fn leaving_forgets_every_answer() {
    let person = person(Locale::En);
    let _ = answers(&person, "who", &[("who", "professional")]);
    let _ = person.sends("/leave", &[]);
    assert_eq!(person.opens("/finder/who").html.matches(" checked>").count(), 0);
}

#[test]
fn a_relative_is_asked_about_the_person_and_sees_the_child_first() {
    for (locale, question, child) in [
        (Locale::En, "Is the person concerned under 18?", "116 111"),
        (Locale::De, "Ist die Person, um die es geht, unter 18?", "116 111"),
    ] {
        let person = person(locale);
        let age = answers(&person, "who", &[("who", "family")]);
        assert_eq!(age.texts_of("h1"), [question]);
        let _ = answers(&person, "age", &[("age", "adult")]);
        let _ = answers(&person, "country", &[("country", "GB")]);
        let _ = answers(&person, "when", &[("when", "today")]);
        let results = person.opens("/finder/results");
        assert_eq!(suggested(&results), ["Lantern Line"]);
        shows(&results, &["112", child]);
    }
}

#[test]
fn at_work_the_services_for_people_at_work_are_kept_and_the_others_counted() {
    let mut desk = sample::service("gb-desk", "Case Desk", "GB");
    desk.audiences = vec![Audience::Professionals];
    desk.methods = vec![Method::ProfessionalConsultation];
    for (locale, hidden) in [(Locale::En, "one is for other people"), (Locale::De, "eines ist für andere Menschen")] {
        let person = person_before(vec![desk.clone(), sample::service("gb-other", "Other", "GB")], locale);
        let _ = answers(&person, "who", &[("who", "professional")]);
        let _ = answers(&person, "country", &[("country", "GB")]);
        let _ = answers(&person, "needs", &[("need", "case_advice")]);
        let results = person.opens("/finder/results");
        assert_eq!(suggested(&results), ["Case Desk"]);
        shows(&results, &[hidden]);
        assert!(results.html.contains(r#"href="/for-professionals""#));
    }
}

#[test]
fn under_18_only_what_says_that_it_takes_them_is_shown() {
    for (locale, hidden) in [(Locale::En, "are for another age"), (Locale::De, "sind für ein anderes Alter")] {
        let person = person(locale);
        let _ = answers(&person, "who", &[("who", "self")]);
        let _ = answers(&person, "age", &[("age", "16_17")]);
        let _ = answers(&person, "country", &[("country", "DE")]);
        let _ = answers(&person, "when", &[("when", "today")]);
        let results = person.opens("/finder/results");
        assert_eq!(suggested(&results), ["Jugend am Markt"]);
        shows(&results, &["112", "116 111", hidden]);
        assert!(results.html.contains(r#"href="/youth""#));
        for adult in ["/plan\"", "/exercises/module", "/exercises/now.", "/exercises/m09"] {
            assert!(!results.html.contains(adult), "the programme for adults is not offered: {adult}");
        }
    }
}

#[test]
fn with_everything_skipped_there_is_112_and_what_helps_from_everywhere() {
    for locale in Locale::ALL {
        let person = person(locale);
        let mut page = person.opens("/finder/who");
        for _ in 0..8 {
            page = page.chooses("go", "skip").submits();
        }
        assert_eq!(page.path, "/finder/results");
        assert_eq!(suggested(&page), ["Quiet Steps"]);
        shows(&page, &["112"]);
        assert!(!page.html.contains("finder-now-services"));
    }
}

#[test]
fn an_open_case_and_only_in_person_widens_and_says_so() {
    let kind = |id: &str, name: &str, delivery: Delivery| {
        let mut service = sample::service(id, name, "DE");
        service.delivery = vec![delivery];
        service.methods = vec![Method::Therapy];
        service
    };
    let services = vec![
        kind("de-room", "Room", Delivery::InPerson),
        // The table of words says of this record that it declines while a case is open.
        kind("de-ktw-hannover", "Declines", Delivery::InPerson),
        kind("de-line", "Line", Delivery::Phone),
        kind("de-second-line", "Second Line", Delivery::Phone),
    ];
    for (locale, added, declines, unknown, lawyer) in [
        (
            Locale::En,
            "Other ways of helping were added: By phone.",
            "one does not help in this situation",
            "whether it helps while a case is open: not known",
            "a question for a lawyer",
        ),
        (
            Locale::De,
            "Andere Wege der Hilfe kamen dazu: Am Telefon.",
            "eines hilft in dieser Lage nicht",
            "ob es hilft, solange ein Verfahren offen ist: nicht bekannt",
            "eine Frage für eine Anwältin oder einen Anwalt",
        ),
    ] {
        let person = person_before(services.clone(), locale);
        let _ = answers(&person, "who", &[("who", "self")]);
        let _ = answers(&person, "age", &[("age", "26_plus")]);
        let _ = answers(&person, "country", &[("country", "DE")]);
        let _ = answers(&person, "how-to", &[("first", "in_person"), ("only", "yes"), ("unnamed", "must")]);
        let results = answers(&person, "cases", &[("legal", "open")]);
        assert_eq!(suggested(&results), ["Room", "Line", "Second Line"]);
        shows(&results, &[added, declines, unknown, lawyer]);
        assert!(results.html.contains(r#"href="/exercises/module/m11""#));
    }
}

#[test]
fn other_languages_stand_in_a_group_and_neighbours_come_only_when_asked_for() {
    let mut french = sample::service("de-en-francais", "En français", "DE");
    french.languages = vec![LanguageTag::new("fr").unwrap()];
    let mut beside = sample::service("at-nebenan", "Nebenan", "AT");
    beside.languages = vec![LanguageTag::new("de").unwrap()];
    for (locale, button, outside) in [
        (Locale::En, "Look in neighbouring countries: one service", "outside your country"),
        (Locale::De, "In Nachbarländern nachsehen: ein Angebot", "außerhalb Ihres Landes"),
    ] {
        let person = person_before(vec![french.clone(), beside.clone()], locale);
        let _ = answers(&person, "country", &[("country", "DE")]);
        let _ = answers(&person, "languages", &[("first", "de")]);
        let results = person.opens("/finder/results");
        assert_eq!(suggested(&results), ["En français"]);
        assert!(results.html.contains("<details class=\"finder-others\" open>"));
        shows(&results, &[button]);
        let pressed = person.sends("/finder/neighbours", &[]);
        assert_eq!(suggested(&pressed), ["Nebenan", "En français"]);
        shows(&pressed, &[outside]);
    }
}

#[test]
fn what_cannot_be_is_said_in_plain_words_and_nothing_is_lost() {
    for (locale, most, either, only) in [
        (Locale::En, "no more than three", "either \"I don't know yet\"", "clear \"Only these languages\""),
        (Locale::De, "höchstens drei", "entweder „Ich weiß es noch nicht“", "nehmen Sie „Nur diese Sprachen“ weg"),
    ] {
        let person = person(locale);
        let four = [("need", "talk_today"), ("need", "information"), ("need", "exercises"), ("need", "others")];
        let page = answers(&person, "needs", &four);
        shows(&page, &[most]);
        assert_eq!((page.path.as_str(), page.html.matches(" checked>").count()), ("/finder/needs", 4));
        shows(&answers(&person, "needs", &[("need", "unsure"), ("need", "others")]), &[either]);
        shows(&answers(&person, "languages", &[("only", "yes")]), &[only]);
        // The same language twice is meant once; the first country again is no second one.
        assert_eq!(answers(&person, "languages", &[("first", "de"), ("second", "de")]).path, "/finder/needs");
        assert_eq!(answers(&person, "country", &[("country", "DE"), ("second", "DE")]).path, "/finder/languages");
    }
}

#[test]
fn what_no_page_of_ours_sends_is_refused_and_changes_nothing() {
    let person = person(Locale::En);
    let _ = answers(&person, "who", &[("who", "self")]);
    for (question, field, value) in [
        ("who", "who", "somebody"),
        ("age", "age", "<b>"),
        ("country", "country", "Utopia"),
        ("languages", "first", "\u{202E}"),
        ("needs", "need", "everything"),
        ("how-to", "first", "pigeon"),
        ("when", "when", "yesterday"),
        ("cases", "legal", "perhaps"),
    ] {
        let page = answers(&person, question, &[(field, value)]);
        assert_eq!(page.status, 400, "{question}");
    }
    assert_eq!(answers(&person, "nothing", &[]).status, 400);
    assert_eq!(person.opens("/finder/nothing").status, 404);
    assert_eq!(person.opens("/finder/who").html.matches(" checked>").count(), 1);
}

#[test]
fn an_edition_without_points_says_so_and_everything_else_works() {
    for (locale, said, search) in [
        (Locale::En, "There are no guided questions in this edition", "Search for services"),
        (Locale::De, "In dieser Ausgabe gibt es keine geführten Fragen", "Nach Angeboten suchen"),
    ] {
        let records = Records { finder: None, ..sample::records() };
        let person = Person::at(ui::router(sample::house(sample::on_show_of(&records), locale)));
        for path in ["/finder", "/finder/who", "/finder/results", "/finder/how"] {
            let page = person.opens(path);
            assert_eq!(page.texts_of("h1"), [said]);
            assert_eq!(page.follows(search).path, "/find");
        }
        assert_eq!(answers(&person, "who", &[("who", "self")]).texts_of("h1"), [said]);
    }
}

#[test]
fn the_rules_and_their_numbers_can_be_read() {
    for (locale, first, never) in [
        (Locale::En, "it speaks your first language 30 points", "it asks for a name -10 points"),
        (Locale::De, "es spricht Ihre erste Sprache 30 Punkte", "es fragt nach einem Namen -10 Punkte"),
    ] {
        let person = person(locale);
        let page = person.opens("/finder/how");
        shows(&page, &[first, never, "H1", "H8", "S13", " 1 "]);
    }
}

#[test]
fn fresh_checks_count_and_old_ones_are_named() {
    let checked = |id: &str, name: &str, on: &str, how| {
        let mut service = sample::service(id, name, "GB");
        service.checks = vec![Check { on: on.parse().unwrap(), how, people: 1, facts: vec![FactGroup::Phones] }];
        service
    };
    let services = vec![
        checked("gb-a-old", "Old", "2025-10-01", CheckMethod::Phoned),
        checked("gb-b-read", "Read", "2026-11-20", CheckMethod::WebPage),
        checked("gb-c-fresh", "Fresh", "2026-11-01", CheckMethod::Written),
    ];
    for (locale, fresh, old, never) in [
        (Locale::En, "Somebody asked the service itself on 1 November 2026", "It may have changed", "Nobody has asked"),
        (
            Locale::De,
            "Am 1. November 2026 hat jemand beim Angebot selbst",
            "Es kann sich geändert haben",
            "noch niemand nachgefragt",
        ),
    ] {
        let person = person_before(services.clone(), locale);
        let _ = answers(&person, "country", &[("country", "GB")]);
        let results = person.opens("/finder/results");
        assert_eq!(suggested(&results), ["Fresh", "Read", "Old"]);
        shows(&results, &[fresh, old, never]);
    }
}

#[test]
fn the_block_is_full_after_the_emergency_card_and_names_no_number_that_nobody_checked() {
    let person = person(Locale::En);
    let _ = answers(&person, "country", &[("country", "PT")]);
    assert!(!person.opens("/finder/results").html.contains("/exercises/now.leave"));
    let _ = person.opens("/emergency");
    let results = person.opens("/finder/results");
    assert!(results.html.contains("/exercises/now.leave"));
    shows(&results, &["For Portugal, no crisis number here has been checked"]);
    assert!(!plain(&results).contains("000 000"));
}

#[test]
fn a_crisis_line_that_two_people_checked_stands_in_the_block() {
    let mut records = sample::records();
    for line in records.crisis.iter_mut().filter(|line| line.purpose == CrisisPurpose::Suicide) {
        let on = "2026-11-01".parse().unwrap();
        line.checks = vec![Check { on, how: CheckMethod::Phoned, people: 2, facts: vec![FactGroup::Phones] }];
    }
    let person = Person::at(ui::router(sample::house(sample::on_show_of(&records), Locale::En)));
    let _ = answers(&person, "country", &[("country", "PT")]);
    let _ = answers(&person, "when", &[("when", "today")]);
    shows(&person.opens("/finder/results"), &["Linha de Teste", "000 000"]);
}

#[test]
fn no_suggestion_claims_more_than_it_may() {
    let mut service = sample::service("gb-hostile", "<b>Hostile</b>", "GB");
    service.anonymity = Some(Anonymity::Identified);
    service.categories = every_category();
    service.eligibility = Eligibility { min_age: Some(18), max_age: None, notes: None };
    for (locale, never) in [
        (Locale::En, ["best", "Best", "top", "recommended for you", "match percentage", "people like you, who"]),
        (Locale::De, ["beste", "Beste", "Top", "für Sie empfohlen", "Übereinstimmung", "perfekt"]),
    ] {
        let person = person_before(vec![service.clone()], locale);
        let _ = answers(&person, "country", &[("country", "GB")]);
        let results = person.opens("/finder/results");
        assert_eq!(
            suggested(&results),
            ["&lt;b&gt;Hostile&lt;/b&gt;"].map(|name| name.replace("&lt;", "&#60;").replace("&gt;", "&#62;"))
        );
        for word in never {
            assert!(!plain(&results).split_whitespace().any(|said| said == word), "{word}");
        }
        assert!(!results.html.contains("http"), "nothing leads out of the window");
    }
}

fn every_category() -> Vec<Category> {
    use catalogue_model::Term as _;
    Category::ALL.to_vec()
}
