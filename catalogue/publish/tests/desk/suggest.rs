//! The finder at the desk: `suggest`, records of it that are not sound, and what differs between two of them.

use std::fs;

use serde_json::Value;

use super::Desk;

impl Desk {
    /// Lays the finder of the catalogue beside the records, without the rows on services that are not there.
    fn with_finder() -> Self {
        let desk = Self::new();
        let from = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../records/finder");
        fs::create_dir_all(desk.path("records/finder")).unwrap();
        let mapping = fs::read_to_string(from.join("mapping.toml")).unwrap();
        let mapping = mapping.split("# What the words of a record say").next().unwrap();
        fs::write(desk.path("records/finder/mapping.toml"), mapping).unwrap();
        fs::copy(from.join("weights.toml"), desk.path("records/finder/weights.toml")).unwrap();
        desk
    }

    fn answers(&self, text: &str) {
        fs::write(self.path("answers.json"), text).unwrap();
    }
}

#[test]
fn suggestions_come_with_every_hit_and_their_sum() {
    let desk = Desk::with_finder();
    desk.says("build records --out bundle --preview");
    desk.answers(r#"{"who": "self", "country": "DE", "languages": ["de"], "needs": ["talk_today"], "when": "today"}"#);
    let said = desk.says("suggest bundle --answers answers.json --at 2026-09-01T12:00 --json");
    let told: Value = serde_json::from_str(&said).unwrap();
    assert_eq!(told["at"], "2026-09-01T12:00:00Z");
    assert_eq!(told["now"]["emergency"], "112");
    let suggestions = told["suggestions"].as_array().unwrap();
    assert!(!suggestions.is_empty());
    for it in suggestions {
        let sum: i64 = it["hits"].as_array().unwrap().iter().map(|hit| hit["points"].as_i64().unwrap()).sum();
        assert_eq!(it["points"].as_i64(), Some(sum), "{it}");
    }
    assert!(told["not_shown"]["H1"].is_u64() || told["not_shown"]["H3"].is_u64(), "{told}");
    let text = desk.says("suggest bundle --answers answers.json --at 2026-09-01T12:00");
    assert!(text.contains("now: 112") && text.contains("S1 "), "{text}");
    assert_eq!(text, desk.says("suggest bundle --answers answers.json --at 2026-09-01T12:00"));
}

#[test]
fn answers_that_cannot_be_used_are_told_with_file_line_and_advice() {
    let desk = Desk::with_finder();
    desk.answers("{\n  \"who\": \"them\",\n  \"country\": \"Utopia\"\n}");
    let said = desk.refuses("suggest bundle --answers answers.json");
    assert!(said.contains("answers.json: line 2: who:") && said.contains("answers.json: line 3: country:"), "{said}");
    assert!(said.contains("write one of self, family, professional"), "{said}");
    assert!(desk.refuses("suggest bundle").contains("--answers"));
    assert!(desk.refuses("suggest bundle --answers nothing.json").contains("nothing.json"));
}

#[test]
fn an_edition_without_a_finder_says_what_to_write() {
    let desk = Desk::new();
    desk.says("build records --out bundle --preview");
    desk.answers("{}");
    assert!(desk.refuses("suggest bundle --answers answers.json").contains("finder/weights.toml"));
}

#[test]
fn every_mistake_in_the_finder_is_found_with_its_line() {
    let desk = Desk::with_finder();
    let sound = String::from_utf8(desk.run("check records").stdout).unwrap();
    assert!(!sound.contains("finder/"), "{sound}");
    desk.replace("records/finder/weights.toml", "other = 20", "other = 40");
    desk.replace("records/finder/mapping.toml", "\"talk_today\"", "\"sleep\"");
    let mapping = desk.text("records/finder/mapping.toml");
    let row = "\n[[services]]\nid = \"de-nobody\"\nopen_case = \"no\"\nreason = \"Its record says so.\"\n";
    fs::write(desk.path("records/finder/mapping.toml"), mapping + row).unwrap();
    fs::write(desk.path("records/finder/notes.txt"), "").unwrap();
    let said = String::from_utf8(desk.run("check records").stdout).unwrap();
    for wanted in [
        "finder/weights.toml:7",
        "the numbers do not fall",
        "finder/mapping.toml:8",
        "\"sleep\" is none of",
        "there is no service \"de-nobody\"",
        "finder/notes.txt",
    ] {
        assert!(said.contains(wanted), "lacks {wanted}:\n{said}");
    }
    fs::remove_file(desk.path("records/finder/weights.toml")).unwrap();
    let said = String::from_utf8(desk.run("check records").stdout).unwrap();
    assert!(said.contains("there is no weights.toml beside it"), "{said}");
}

#[test]
fn a_row_on_a_service_on_hold_leaves_the_desk_in_no_edition() {
    let desk = Desk::with_finder();
    let mapping = desk.text("records/finder/mapping.toml");
    let row = "\n[[services]]\nid = \"de-held\"\nopen_case = \"no\"\nreason = \"Its record says so.\"\n";
    fs::write(desk.path("records/finder/mapping.toml"), mapping + row).unwrap();
    desk.says("compile records --out image --preview");
    let image = fs::read(desk.path("image")).unwrap();
    assert!(!String::from_utf8_lossy(&image).contains("de-held"));
}

#[test]
fn a_change_of_numbers_is_told_and_counted() {
    let desk = Desk::with_finder();
    desk.says("build records --out bundle --preview");
    desk.replace("records/finder/weights.toml", "first = 30", "first = 25");
    desk.replace("records/finder/mapping.toml", "People answer, listen and explain.", "People answer.");
    let said = desk.says("diff bundle records");
    assert!(said.contains("weights.language.first changed from 30 to 25"), "{said}");
    assert!(said.contains("mapping.needs[helpline].reason changed"), "{said}");
    assert!(said.ends_with("finder: 2 changed\n"), "{said}");
    let told: Value = serde_json::from_str(&desk.says("diff bundle records --json")).unwrap();
    assert_eq!(told["finder"].as_array().unwrap().len(), 2);
}
