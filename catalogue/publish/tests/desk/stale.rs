//! `stale`: what to verify next.

use super::Desk;

const WORDS: &str = "\
1. Example Course (services/xx-course), every country
   due: the record, after 12 months; never checked
   never checked: name, organization, description, methods, delivery, audiences, languages, websites
2. Example emergency number, 112 (crisis/be), 1 country
   due: the number, which two people verify every 180 days; never checked
   never checked: phones
3. Example listening line, 0800 111 (crisis/de), 1 country
   due: the number, which two people verify every 180 days; never checked
   never checked: phones
4. Example Group (services/at-group), 1 country
   due: the record, after 12 months; never checked
   never checked: name, organization, country, description, methods, delivery, audiences, languages, websites
5. Example General Line (services/be-general), 1 country
   due: the record, after 12 months; never checked
   never checked: name, organization, country, description, methods, delivery, audiences, languages, websites
6. Example Line (services/de-line), 2 countries
   due: the hours, after 3 months; last checked 2026-05-01, due since 2026-08-02
   checked 2026-05-01 (phoned, 2 people): phones, opening_hours
   checked 2026-04-30 (web_page, 1 person): name, description
   never checked: organization, country, methods, delivery, audiences, languages
6 of 7 records and lines are due on 2026-09-01; services on hold are left out: 1
";

#[test]
fn what_is_never_checked_comes_first_then_what_serves_most_countries() {
    assert_eq!(Desk::new().says("stale records"), WORDS);
}

#[test]
fn a_limit_shows_the_first_and_counts_all() {
    let said = Desk::new().says("stale records --limit 1");
    assert!(said.starts_with("1. Example Course (services/xx-course), every country\n"), "{said}");
    assert!(said.ends_with("6 of 7 records and lines are due on 2026-09-01, of which the first 1 are shown; services on hold are left out: 1\n"));
    assert_eq!(said.lines().count(), 4);
}

#[test]
fn a_stored_copy_is_no_check_and_a_page_is_no_check_of_a_number() {
    let desk = Desk::new();
    desk.replace("records/services/de-line.toml", "how = \"phoned\"", "how = \"web_page\"");
    let said = desk.says("stale records");
    assert!(said.contains("   due: the phone numbers, after 12 months; never checked\n"), "{said}");
    desk.replace("records/services/de-line.toml", "how = \"web_page\"", "how = \"stored_copy\"");
    desk.replace("records/services/de-line.toml", "how = \"web_page\"", "how = \"stored_copy\"");
    let said = desk.says("stale records");
    assert!(said.contains("   never checked: name, organization, country, description, methods, delivery, audiences, languages, phones, opening_hours\n"), "{said}");
}

#[test]
fn a_crisis_number_is_due_when_one_person_checked_it() {
    let desk = Desk::new();
    desk.replace("records/crisis/de.toml", "people = 2", "people = 1");
    let said = desk.says("stale records");
    assert!(said.contains("Example emergency number, 112 (crisis/de), 1 country\n"), "{said}");
}

#[test]
fn the_oldest_check_comes_before_a_newer_one_whatever_it_serves() {
    let desk = Desk::new();
    for id in ["at-group", "be-general", "xx-course"] {
        let path = desk.path(&format!("records/services/{id}.toml"));
        let on = if id == "at-group" { "2025-01-01" } else { "2025-02-01" };
        let check = format!("\n[[checks]]\non = {on}\nhow = \"written\"\npeople = 1\nfacts = [\"name\"]\n");
        let text = std::fs::read_to_string(&path).unwrap().replace("2026-01-20", "2024-12-01") + &check;
        std::fs::write(path, text).unwrap();
    }
    let said = desk.says("stale records");
    let ranked: Vec<&str> = said.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_digit())).collect();
    let services: Vec<&str> = ranked.into_iter().filter(|line| line.contains("(services/")).collect();
    assert_eq!(
        services,
        [
            "3. Example Group (services/at-group), 1 country",
            "4. Example Course (services/xx-course), every country",
            "5. Example General Line (services/be-general), 1 country",
            "6. Example Line (services/de-line), 2 countries",
        ]
    );
}

#[test]
fn json_says_when_and_how_each_group_of_facts_was_checked() {
    let json: serde_json::Value = serde_json::from_str(&Desk::new().says("stale records --json")).unwrap();
    assert_eq!(
        (json["due"].as_u64(), json["looked_at"].as_u64(), json["on_hold"].as_u64()),
        (Some(6), Some(7), Some(1))
    );
    let line = &json["records"][5];
    assert_eq!(line["record"], "services/de-line");
    assert_eq!(line["due"][0]["what"], "opening_hours");
    assert_eq!(line["due"][0]["since"], "2026-08-02");
    let phones = line["facts"].as_array().unwrap().iter().find(|fact| fact["fact"] == "phones").unwrap();
    assert_eq!((&phones["how"], &phones["people"]), (&"phoned".into(), &2.into()));
    assert!(json["records"][0]["facts"][0]["last_checked"].is_null());
}

#[test]
fn what_cannot_be_listed_is_answered_with_the_next_step() {
    let desk = Desk::new();
    for (arguments, expected) in [
        ("stale", "stale needs the folder of the records"),
        (
            "stale nowhere",
            "there is no folder nowhere; name the folder that holds organizations, services, crisis and exercises",
        ),
        ("stale records --limit many", "\"many\" is no number; write how many records to show: --limit 20"),
    ] {
        let said = desk.refuses(arguments);
        assert!(said.contains(expected), "{arguments}: {said}");
    }
}
