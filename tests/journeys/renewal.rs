//! Renewal as a person meets it: choosing when, watching it, reading how it went, seeing what changed, and being told on
//! every screen that an edition ages.

use std::sync::Arc;

use axum::http::StatusCode;
use catalogue_model::{
    Attempt, ClockWarning, CountryCode, Fault, PlainText, RenewalChoice, RenewalOutcome, ServiceId, Trouble,
};
use catalogue_store::{Edition, Records, write_image};
use i18n::{Locale, Words};
use jiff::civil::Date;
use ui::{House, OnShow, RenewalRunning, RenewalState};
use waymark_tests::{
    person::{Page, Person},
    sample,
    staged::StagedRenewal,
    stages::{self, Stage},
};

/// Screens of every kind.
const PAGES: [&str; 7] = ["/", "/find", "/for-me", "/emergency", "/edition", "/service/gb-lantern-line", "/nowhere"];

/// A person, and the renewal that takes notes of what it was asked.
fn person_with(renewal: RenewalState, on_show: OnShow, locale: Locale) -> (Person, Arc<StagedRenewal>) {
    let renewal = Arc::new(StagedRenewal::showing(renewal));
    let house = House { renewal: Arc::clone(&renewal) as Arc<dyn ui::Renewal>, ..sample::house(on_show, locale) };
    (Person::at(ui::router(house)), renewal)
}

fn at_stage(name: &str, locale: Locale) -> (Person, Arc<StagedRenewal>) {
    let open = sample::on_show();
    let stage = Stage::named(name, &open).unwrap();
    let on_show = stage.on_show(&open);
    person_with(stage.renewal, on_show, locale)
}

fn untouched() -> (Person, Arc<StagedRenewal>) {
    person_with(RenewalState::default(), sample::on_show(), Locale::En)
}

#[track_caller]
fn check_says(page: &Page<'_>, expected: &str) {
    let text = page.text();
    assert!(text.contains(expected), "{} does not say {expected:?}: {text}", page.path);
}

#[track_caller]
fn check_is_silent_about(page: &Page<'_>, unexpected: &str) {
    assert!(!page.text().contains(unexpected), "{} says {unexpected:?}", page.path);
}

fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn who_never_chooses_starts_nothing_on_any_page() {
    let (person, renewal) = untouched();
    for path in PAGES.into_iter().chain(["/renewal", "/renewal/changes", "/renewal/progress", "/renewal/waiting"]) {
        let _ = person.opens(path);
        let _ = person.asks_for_fragment(path);
    }
    assert_eq!(renewal.asked(), Vec::<String>::new());
    let page = person.opens("/renewal");
    check_says(&page, "Renewal is off.");
    assert!(!page.attributes_of("form", "action").contains(&"/renewal/start".to_owned()));
    assert!(page.html.contains(r#"value="never" checked"#));
}

#[test]
fn a_choice_is_passed_on_and_shown() {
    for choice in RenewalChoice::ALL {
        let (person, renewal) = untouched();
        let page = person.opens("/renewal").chooses("choice", choice.as_str()).submits();
        assert_eq!((page.path.as_str(), page.status), ("/renewal#now", StatusCode::OK));
        assert!(page.html.contains(&format!(r#"value="{}" checked"#, choice.as_str())), "{choice:?}");
        assert_eq!(renewal.asked(), [format!("choose {}", choice.as_str())]);
    }
    let (person, renewal) = untouched();
    for fields in [&[("choice", "always")][..], &[]] {
        assert_eq!(person.sends("/renewal/choice", fields).status, StatusCode::BAD_REQUEST);
    }
    assert_eq!(renewal.asked(), Vec::<String>::new());
}

#[test]
fn who_asks_is_told_whom_it_asks_and_renews() {
    let (person, renewal) = at_stage("when-asked", Locale::En);
    let page = person.opens("/renewal");
    check_says(&page, "Waymark asks mirror.example.org and copies.example.net, in an order left to chance");
    assert!(page.attributes_of("form", "action").contains(&"/renewal/start".to_owned()));
    let page = person.sends("/renewal/start", &[]);
    assert!(page.path.starts_with("/renewal?waiting=renewal&since="), "{}", page.path);
    check_says(&page, "The edition that is open stays open until the new one is checked.");
    assert_eq!(renewal.asked(), ["start"]);
}

#[test]
fn from_the_choice_over_the_download_to_what_changed() {
    let state = |stage| Stage::named(stage, &sample::on_show()).unwrap().renewal;
    let (person, renewal) = at_stage("never", Locale::En);
    check_says(&person.opens("/renewal"), "Renewal is off.");
    let _ = person.opens("/renewal").chooses("choice", "when-asked").submits();
    let page = person.sends("/renewal/start", &[]);
    renewal.shows(state("running"));
    let page = page.follows("Look again");
    check_says(&page, "0.5 of about 1 MB");
    renewal.shows(state("checking"));
    let page = page.follows("Look again");
    check_says(&page, "Everything from mirror.example.org has arrived.");
    renewal.shows(state("renewed"));
    let page = page.follows("Look again");
    check_says(&page, "A newer edition is open Its facts are of 22 November 2026 (2 days ago).");
    check_says(&page, "copies.example.net Nobody answers at that address.");
    assert_eq!(page.follows("See what changed").texts_of("h1"), ["What changed"]);
    assert_eq!(renewal.asked(), ["choose when-asked", "start"]);
}

#[test]
fn without_a_mirror_or_the_part_that_downloads_there_is_no_button_but_a_file_can_be_opened() {
    for (stage, reason) in [
        ("no-mirrors", "This copy of Waymark was made without mirrors"),
        ("no-helper", "The part of Waymark that downloads is not running."),
    ] {
        let (person, renewal) = at_stage(stage, Locale::En);
        let page = person.opens("/renewal");
        check_says(&page, reason);
        let forms = page.attributes_of("form", "action");
        assert!(!forms.contains(&"/renewal/start".to_owned()), "{stage}");
        assert!(forms.contains(&"/renewal/file".to_owned()), "{stage}");
        check_says(&person.sends("/renewal/file", &[]), "Choose the file in the window that opened");
        assert_eq!(renewal.asked(), ["choose file"]);
    }
}

#[test]
fn while_it_runs_the_page_says_how_far_and_from_whom_and_can_stop_it() {
    for (locale, amount) in [(Locale::En, "0.5 of about 1 MB"), (Locale::De, "0,5 von etwa 1 MB")] {
        let (person, renewal) = at_stage("running", locale);
        let page = person.opens("/renewal");
        check_says(&page, amount);
        check_says(&page, "mirror.example.org");
        assert_eq!(page.attributes_of("progress", "max"), ["1048576"]);
        assert_eq!(page.attributes_of("progress", "value"), ["524288"]);
        assert!(!page.attributes_of("form", "action").contains(&"/renewal/start".to_owned()));
        let page = person.sends("/renewal/cancel", &[]);
        assert_eq!((page.path.as_str(), page.attributes_of("progress", "max").len()), ("/renewal", 0));
        assert_eq!(renewal.asked(), ["cancel"]);
    }
    let (person, _) = at_stage("running-unknown-size", Locale::En);
    let page = person.opens("/renewal");
    check_says(&page, "0.3 MB so far");
    assert!(page.html.contains("<progress") && page.attributes_of("progress", "max").is_empty());
}

#[test]
fn more_than_expected_never_makes_the_bar_overflow() {
    let running =
        RenewalRunning { from: "a.example".to_owned(), received: 2_100_000, expected: 1_048_576, is_checking: false };
    let state = RenewalState { running: Some(running), ..RenewalState::default() };
    let page = person_with(state, sample::on_show(), Locale::En).0;
    let page = page.opens("/renewal");
    assert_eq!(page.attributes_of("progress", "max"), page.attributes_of("progress", "value"));
}

#[test]
fn a_page_that_asks_for_its_progress_gets_the_bar_and_hears_of_a_step_only_when_it_is_another() {
    let (person, _) = at_stage("running", Locale::En);
    let asks_at = person.opens("/renewal").attributes_of("div", "data-hx-get");
    let bar = person.asks_for_fragment(&asks_at[0]);
    check_says(&bar, "0.5 of about 1 MB");
    check_is_silent_about(&bar, "mirror.example.org");
    assert_eq!(bar.attributes_of("div", "data-hx-get"), asks_at);
    let (person, _) = at_stage("checking", Locale::En);
    check_says(&person.asks_for_fragment(&asks_at[0]), "The signatures are being checked.");
}

#[test]
fn a_page_that_asks_when_it_is_over_is_opened_anew() {
    let (person, _) = at_stage("renewed", Locale::En);
    for path in ["/renewal/progress?seen=1", "/renewal/waiting?seen=0"] {
        let answer = person.asks_for_fragment(path);
        assert_eq!((answer.status, answer.headers["hx-redirect"].to_str().unwrap()), (StatusCode::OK, "/renewal"));
        assert_eq!(person.opens(path).path, "/renewal", "without script");
    }
}

#[test]
fn who_picks_a_file_waits_until_something_has_come_of_it() {
    let (person, _) = at_stage("when-asked", Locale::En);
    let page = person.sends("/renewal/file", &[]);
    let asks_at = page.attributes_of("p", "data-hx-get");
    assert_eq!(person.asks_for_fragment(&asks_at[0]).status, StatusCode::NO_CONTENT);
    check_says(&page.follows("Look again"), "Choose the file in the window that opened");
    // The same address, once something has come of it.
    let (later, _) = at_stage("already-newest", Locale::En);
    assert!(later.asks_for_fragment(&asks_at[0]).headers.contains_key("hx-redirect"));
    let page = later.opens(&page.path);
    check_says(&page, "You already have this edition");
    check_is_silent_about(&page, "Choose the file in the window");
}

#[test]
fn each_end_is_told_in_plain_words_and_in_the_title() {
    for locale in Locale::ALL {
        let words = Words::of(locale);
        for (stage, heading) in [
            ("renewed", "renewal-renewed"),
            ("already-newest", "renewal-already"),
            ("open-not-kept", "renewal-open-not-kept"),
            ("failed", "renewal-failed"),
            ("cancelled", "renewal-cancelled"),
        ] {
            let (person, _) = at_stage(stage, locale);
            let page = person.opens("/renewal");
            let heading = plain(&words.say(heading));
            check_says(&page, &heading);
            assert!(page.texts_of("title")[0].starts_with(&heading), "{stage}");
        }
    }
}

#[test]
fn every_trouble_is_named_with_its_advice_and_the_place_that_had_it() {
    for locale in Locale::ALL {
        let words = Words::of(locale);
        for trouble in Trouble::ALL.into_iter().chain(Fault::ALL.map(Trouble::Refused)) {
            let attempts = vec![Attempt { from: "copies.example.net".to_owned(), trouble }];
            let last = Some(RenewalOutcome::Failed { attempts });
            let state = RenewalState { last, ..RenewalState::default() };
            let page = person_with(state, sample::on_show(), locale).0;
            let page = page.opens("/renewal");
            check_says(&page, "copies.example.net");
            for id in [format!("problem-{}", trouble.as_str()), format!("problem-{}-advice", trouble.as_str())] {
                check_says(&page, &plain(&words.say(&id)));
            }
        }
    }
}

#[test]
fn places_with_the_same_trouble_are_told_together() {
    let attempt = |from: &str| Attempt { from: from.to_owned(), trouble: Trouble::Unreachable };
    let last = Some(RenewalOutcome::Failed { attempts: vec![attempt("a.example"), attempt("b.example")] });
    let page = person_with(RenewalState { last, ..RenewalState::default() }, sample::on_show(), Locale::En).0;
    let page = page.opens("/renewal");
    check_says(&page, "a.example and b.example");
    assert_eq!(page.text().matches("Nobody answers at that address").count(), 1);
}

#[test]
fn a_failure_says_that_the_edition_stays_or_that_there_is_none() {
    let last = || Some(RenewalOutcome::Failed { attempts: Vec::new() });
    let state = || RenewalState { last: last(), ..RenewalState::default() };
    let (person, _) = person_with(state(), sample::on_show(), Locale::En);
    check_says(&person.opens("/renewal"), "The edition you have stays open. Nothing was changed.");
    check_says(&person.opens("/renewal"), "There was no mirror, folder or file to ask.");
    let (person, _) = person_with(state(), OnShow::default(), Locale::En);
    check_says(&person.opens("/renewal"), "There is still no edition to open. Emergency help works without one.");
}

#[test]
fn settings_that_could_not_be_kept_say_so() {
    let (person, _) = at_stage("not-kept", Locale::En);
    let page = person.opens("/renewal").chooses("choice", "never").submits();
    // At its top, where these words are.
    assert_eq!(page.path, "/renewal");
    check_says(&page, "These settings could not be kept They hold until Waymark closes.");
}

#[test]
fn an_own_mirror_and_an_own_tor_are_passed_on() {
    let (person, renewal) = untouched();
    let page = person.opens("/renewal").chooses("own-source", " https://mirror.example.org/a/ ").submits();
    assert_eq!(page.path, "/renewal#now");
    let page = page.chooses("proxy", "127.0.0.1:9050").submits();
    assert_eq!(page.path, "/renewal#now");
    assert_eq!(renewal.asked(), ["own https://mirror.example.org/a/", "proxy 127.0.0.1:9050"]);
    for value in ["https://mirror.example.org/a/", "127.0.0.1:9050"] {
        assert!(page.attributes_of("input", "value").contains(&value.to_owned()));
    }
}

#[test]
fn what_cannot_be_used_stays_in_its_field_with_kind_words() {
    for (field, typed, wrong) in [
        ("own-source", "gopher://<old> & \"odd\"", "This is not an address of a mirror, and not a folder"),
        ("proxy", "localhost, 9050", "This is not an address of a Tor program"),
    ] {
        let (person, _) = untouched();
        let page = person.opens("/renewal").chooses(field, typed).submits();
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.attributes_of("input", "value").contains(&typed.to_owned()), "{field}");
        assert_eq!(page.attributes_of("input", "aria-invalid"), ["true"]);
        check_says(&page, wrong);
        assert!(page.attributes_of("a", "href").contains(&format!("#{field}")));
        let page = person.opens("/renewal");
        check_is_silent_about(&page, wrong);
    }
}

#[test]
fn a_very_long_text_is_answered() {
    let (person, _) = untouched();
    let page = person.sends("/renewal/own-source", &[("own-source", &"ä".repeat(100_000))]);
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.path.len() < 5_000, "the window takes no address of {} bytes", page.path.len());
}

#[test]
fn the_language_is_remembered_with_the_settings() {
    let (person, renewal) = untouched();
    let _ = person.opens("/renewal").chooses("locale", "de").submits();
    assert_eq!(renewal.asked(), ["locale de"]);
}

/// The sample as it was: another service in Portugal, another number, one of today's not there yet.
fn before() -> Records {
    let mut records = sample::records();
    records.services.retain(|service| service.id.as_str() != "de-jugend-am-markt");
    records.services.push(sample::service("pt-casa-antiga", "Casa Antiga", "PT"));
    for service in &mut records.services {
        if service.id.as_str() == "gb-lantern-line" {
            service.cost = None;
            service.phones[0].as_printed = PlainText::new("0808 157 0999").unwrap();
        }
        if service.id.as_str() == "int-quiet-steps" {
            service.languages.clear();
        }
        if service.id.as_str() == "de-beratung-am-markt" {
            service.sources[0].seen_date_in_page = None;
        }
    }
    records
}

fn after_a_renewal(records: &Records) -> Person {
    let previous = Some(Arc::new(Edition::open(write_image(records).unwrap()).unwrap()));
    let state = RenewalState { previous, ..RenewalState::default() };
    person_with(state, sample::on_show(), Locale::En).0
}

#[test]
fn what_changed_is_told_service_by_service() {
    let person = after_a_renewal(&before());
    let page = person.opens("/renewal/changes");
    for said in [
        "No longer listed (1)",
        "Casa Antiga Portugal",
        "Changed services (2)",
        "Changed: Cost and Phone numbers",
        "Phone numbers, before 0808 157 0999",
        "Phone numbers, now 0808 157 0000",
        "New services (1)",
        "Jugend am Markt Germany An invented service for tests.",
        "For 1 more service only notes on the record changed",
    ] {
        check_says(&page, said);
    }
    assert_eq!(page.follows("Lantern Line").texts_of("h1"), ["Lantern Line"]);
    assert_eq!(page.follows("Search for other services").path, "/find");
    let links = page.attributes_of("a", "href");
    assert!(!links.contains(&"/service/pt-casa-antiga".to_owned()), "there is no such page any more");
}

#[test]
fn changes_are_those_of_the_chosen_country_and_of_services_for_every_country() {
    let person = after_a_renewal(&before());
    let germany = person.opens("/renewal/changes").chooses("country", "DE").submits();
    assert_eq!(germany.path, "/renewal/changes?country=DE");
    for said in ["Jugend am Markt", "Quiet Steps", "Changed: Languages"] {
        check_says(&germany, said);
    }
    for unsaid in ["Casa Antiga", "Lantern Line"] {
        check_is_silent_about(&germany, unsaid);
    }
    let portugal = person.opens("/renewal/changes?country=PT");
    check_says(&portugal, "Casa Antiga");
    assert_eq!(portugal.follows("Search for other services").path, "/find?country=PT");
    check_is_silent_about(&portugal, "Jugend am Markt");
}

#[test]
fn the_country_of_the_session_is_chosen_at_first() {
    let person = after_a_renewal(&before());
    let _ = person.sends("/emergency", &[("country", "PT")]);
    let page = person.opens("/renewal/changes");
    check_says(&page, "Casa Antiga");
    check_is_silent_about(&page, "Jugend am Markt");
    check_says(&page.chooses("country", "").submits(), "Jugend am Markt");
}

#[test]
fn without_changes_or_a_renewal_the_page_says_so() {
    let person = after_a_renewal(&sample::records());
    check_says(&person.opens("/renewal/changes"), "No service is new, changed or gone.");
    check_says(&person.opens("/renewal/changes?country=AT"), "Nothing changed for Austria.");
    let (person, _) = untouched();
    check_says(&person.opens("/renewal/changes"), "There is nothing to compare");
}

#[test]
fn more_services_than_one_can_read_are_counted_and_not_listed() {
    let mut records = sample::records();
    for number in 0..150 {
        let mut service = sample::service("gb-gone", &format!("Gone {number:03}"), "GB");
        service.id = ServiceId::new(&format!("gb-gone-{number}")).unwrap();
        service.countries = vec![CountryCode::new("GB").unwrap()];
        records.services.push(service);
    }
    let page = after_a_renewal(&records);
    let page = page.opens("/renewal/changes");
    check_says(&page, "No longer listed (150)");
    check_says(&page, "Gone 099");
    check_is_silent_about(&page, "Gone 100");
    check_says(&page, "50 more are not shown here.");
}

#[test]
fn a_renewal_leads_to_what_changed() {
    let (person, _) = at_stage("renewed", Locale::En);
    let page = person.opens("/renewal").follows("See what changed");
    assert_eq!(page.texts_of("h1"), ["What changed"]);
}

/// A person with an edition of this day, with a word of the clock.
fn person_on(as_of: &str, warning: Option<ClockWarning>, choice: RenewalChoice) -> Person {
    let mut status = sample::status(warning);
    status.as_of = as_of.parse::<Date>().unwrap();
    let on_show = OnShow { status: Some(status), ..sample::on_show() };
    person_with(RenewalState { choice, ..RenewalState::default() }, on_show, Locale::En).0
}

#[track_caller]
fn check_every_screen(as_of: &str, warning: Option<ClockWarning>, expected: Option<&str>) {
    let person = person_on(as_of, warning, RenewalChoice::Never);
    for path in PAGES {
        let lines = person.opens(path).texts_of("aside");
        let line =
            lines.iter().find(|line| line.contains("edition is") || line.contains("facts") || line.contains("date"));
        match expected {
            Some(expected) => assert!(line.is_some_and(|line| line.starts_with(expected)), "{path}: {lines:?}"),
            None => assert_eq!(line, None, "{path}"),
        }
    }
}

#[test]
fn every_screen_says_when_the_edition_ages_from_the_thirtieth_day_on() {
    // The sample is looked at on 24 November 2026.
    check_every_screen("2026-10-26", None, None);
    check_every_screen("2026-10-25", None, Some("This edition is 30 days old or older"));
    check_every_screen("2026-08-27", None, Some("This edition is 30 days old or older"));
    check_every_screen("2026-08-26", None, Some("This edition is 90 days old or older"));
}

#[test]
fn every_screen_says_when_an_edition_ran_out_or_the_clock_cannot_be_right() {
    let expired = Some(ClockWarning::Expired("2026-11-23".parse().unwrap()));
    check_every_screen("2026-11-20", expired, Some("These facts may have changed."));
    check_every_screen(
        "2026-11-25",
        Some(ClockWarning::ClockBeforeEdition),
        Some("The date of this computer may be wrong."),
    );
    let person = person_on("2026-11-25", Some(ClockWarning::ClockBeforeEdition), RenewalChoice::Never);
    check_says(&person.opens("/").follows("What this means"), "Check the date of the computer.");
}

#[test]
fn the_line_on_age_offers_what_the_persons_choice_allows() {
    for (choice, link) in [
        (RenewalChoice::Never, "You can open a newer edition from a stick or switch renewal on."),
        (RenewalChoice::WhenAsked, "You can renew it now."),
        (RenewalChoice::ByItself, "See how its renewal stands."),
    ] {
        let person = person_on("2026-08-01", None, choice);
        assert_eq!(person.opens("/find").follows(link).path, "/renewal");
    }
}

#[test]
fn renewal_is_found_from_every_screen_and_from_the_page_on_the_edition() {
    let (person, _) = untouched();
    for path in PAGES {
        assert_eq!(person.opens(path).follows("Renew").path, "/renewal");
    }
    let page = person.opens("/edition").follows("Renew the catalogue, or open a newer edition from a file");
    assert_eq!(page.path, "/renewal");
}

#[test]
fn every_stage_is_a_whole_page_in_every_language() {
    for locale in Locale::ALL {
        for name in stages::NAMES {
            let (person, _) = at_stage(name, locale);
            for path in ["/renewal", "/renewal/changes", "/"] {
                let page = person.opens(path);
                assert_eq!((page.status, page.texts_of("h1").len()), (StatusCode::OK, 1), "{name} {path}");
                assert_eq!(page.attributes_of("html", "lang"), [locale.tag()]);
            }
        }
    }
}
