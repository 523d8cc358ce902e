//! Rules about the interface as a whole: its message ids and its vendored files.

#![expect(clippy::unwrap_used, reason = "tests")]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use catalogue_model::{
    Anonymity, Audience, Category, Channel, Code, Confidence, Cost, Coverage, Delivery, DutyOf, FactGroup, Fault,
    Grade, HelpNeed, LanguagesBasis, Method, Publisher, Relevance, Seeker, Shelf, Term, Trouble, Way,
};
use catalogue_store::AgeBand;
use finder::{Age, HardRule, Legal, Unnamed, When};
use fluent_syntax::{ast::Entry, parser};
use sha2::{Digest as _, Sha256};

use crate::{
    house::ChannelRefused,
    pages::{finder::SOFT, kept::wrong},
    practice::rhythm::Rhythm,
    problems::Problem,
};

fn here() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files_below(&path) } else { vec![path] }).collect()
}

/// Every message id of the source locale.
fn ids() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for file in files_below(&here().join("../i18n/locales/en")) {
        let text = fs::read_to_string(file).unwrap();
        let resource = parser::parse(text.as_str()).unwrap();
        ids.extend(resource.body.iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        }));
    }
    ids
}

/// Every literal between quotation marks in our code and templates, tests left out.
fn literals() -> BTreeSet<String> {
    let files = ["src", "sheet/src", "templates", "../i18n/src"].map(|folder| files_below(&here().join(folder)));
    let texts = files.into_iter().flatten().filter(|file| !file.ends_with("tests.rs"));
    let mut literals = BTreeSet::new();
    for text in texts.map(|file| fs::read_to_string(file).unwrap()) {
        literals.extend(text.split('"').map(str::to_owned));
    }
    literals
}

fn terms<T: Term>(vocabulary: &str) -> impl Iterator<Item = String> {
    T::ALL.iter().map(move |term| format!("term-{vocabulary}-{}", term.as_str().replace('_', "-")))
}

/// The ids that code puts together by a rule.
fn ids_by_rule() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    ids.extend(terms::<Category>("category"));
    ids.extend(terms::<Method>("method"));
    ids.extend(terms::<Audience>("audience"));
    ids.extend(terms::<Channel>("channel"));
    ids.extend(terms::<Delivery>("delivery"));
    ids.extend(terms::<Anonymity>("anonymity"));
    ids.extend(terms::<Cost>("cost"));
    ids.extend(terms::<Coverage>("coverage"));
    ids.extend(terms::<Relevance>("relevance"));
    ids.extend(terms::<Publisher>("publisher"));
    ids.extend(terms::<FactGroup>("fact-group"));
    ids.extend(terms::<Confidence>("confidence"));
    ids.extend(terms::<LanguagesBasis>("languages-basis"));
    ids.extend(terms::<AgeBand>("age"));
    ids.extend((1..=12).map(|month| format!("month-{month}")));
    let problems = Problem::ALL.map(Problem::as_str).into_iter().chain(Fault::ALL.map(Fault::as_str));
    let problems = problems.chain(Trouble::ALL.map(Trouble::as_str));
    ids.extend(problems.flat_map(|problem| [format!("problem-{problem}"), format!("problem-{problem}-advice")]));
    let wrong = ChannelRefused::ALL.map(|refused| format!("channels-wrong-{}", refused.as_str()));
    ids.extend(wrong.iter().flat_map(|id| [id.clone(), format!("{id}-advice")]));
    ids.extend(Code::ALL.iter().flat_map(|code| {
        ["name", "instead"].map(|end| format!("practise-code-{}-{end}", code.as_str().to_ascii_lowercase()))
    }));
    ids.extend(Grade::ALL.iter().map(|grade| format!("practise-evidence-{}", grade.as_str())));
    ids.extend(["urge", "panic", "shame", "anger", "empty", "risk"].map(|now| format!("practise-now-{now}")));
    ids.extend(crate::pages::list_open::WRONG.iter().flat_map(|id| [(*id).to_owned(), format!("{id}-advice")]));
    ids.extend(kept_ids());
    ids.extend(guidance_ids());
    ids.extend(finder_ids());
    ids
}

fn guidance_ids() -> impl Iterator<Item = String> {
    let onward = [
        "contact",
        "contact-family",
        "contact-professional",
        "contact-all",
        "plan",
        "finder",
        "renewal",
        "kept",
        "youth",
    ];
    let onward = onward.into_iter().map(|to| format!("guidance-onward-{to}-text"));
    let parts = ["first", "understanding", "talking", "children", "self"].map(|part| format!("families-{part}"));
    let parts = parts.into_iter().flat_map(|id| [format!("{id}-text"), id]);
    let duties = DutyOf::ALL.iter().map(|of| format!("duties-of-{}", of.as_str().replace('_', "-")));
    onward.chain(parts).chain(duties)
}

fn kept_ids() -> impl Iterator<Item = String> {
    let wrong = wrong::NAMES.map(|name| format!("kept-wrong-{name}"));
    let wrong = wrong.into_iter().flat_map(|id| [id.clone(), format!("{id}-advice")]);
    let shelves = Shelf::ALL.iter().map(|shelf| format!("kept-shelf-{}", shelf.as_str()));
    let shelves = shelves.chain(["kept-shelf-short-list".to_owned()]);
    let rhythms = Rhythm::ALL.map(|rhythm| format!("rhythm-{}", rhythm.as_str()));
    let choices = ["minutes", "rhythm", "limited", "limited-on", "marks", "marks-off", "liking-star", "liking-hide"];
    let choices = choices.map(str::to_owned).into_iter().chain(rhythms);
    wrong.chain(shelves).chain(choices.map(|choice| format!("kept-choice-{choice}")))
}

fn finder_ids() -> impl Iterator<Item = String> {
    fn of<T: Term>(area: &'static str) -> impl Iterator<Item = String> {
        T::ALL.iter().map(move |term| format!("finder-{area}-{}", term.as_str().to_lowercase().replace('_', "-")))
    }
    let answers = of::<Seeker>("seeker").chain(of::<Age>("age")).chain(of::<HelpNeed>("need")).chain(of::<Way>("way"));
    let answers = answers.chain(of::<Unnamed>("unnamed")).chain(of::<When>("when")).chain(of::<Legal>("legal"));
    let rules = of::<HardRule>("hidden").chain(of::<HardRule>("hard"));
    let said = of::<Seeker>("because-for").chain(of::<Seeker>("against-for"));
    let soft = SOFT.map(|(rule, _)| format!("finder-rule-{}", rule.to_lowercase()));
    let names = ["h2", "h3"].map(|rule| format!("finder-rule-{rule}")).into_iter().chain(soft);
    let pages = ["who", "age", "country", "languages", "needs", "how-to", "when", "cases"];
    let pages = pages.into_iter().flat_map(|asked| ["why", "short"].map(|end| format!("finder-{asked}-{end}")));
    answers.chain(rules).chain(said).chain(names).chain(pages).chain(finder_numbers())
}

/// Every number of the finder, as the page that shows them names it.
fn finder_numbers() -> Vec<String> {
    let text = fs::read_to_string(here().join("../catalogue/records/finder/weights.toml")).unwrap();
    let (mut table, mut ids) = (String::new(), Vec::new());
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some(name) = line.strip_prefix('[') {
            table = name.trim_end_matches(']').to_owned();
        } else if let Some((name, _)) = line.split_once(" = ").filter(|_| !table.is_empty()) {
            ids.push(format!("finder-number-{table}-{}", name.replace('_', "-")));
        }
    }
    ids
}

/// Beginnings of ids of which the catalogue or the reader decides the end.
const OPEN_ENDED: [&str; 3] = ["country-", "language-", "search-words-"];

#[test]
fn every_message_that_a_rule_can_name_exists() {
    let ids = ids();
    let missing: Vec<_> = ids_by_rule().into_iter().filter(|id| !ids.contains(id)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_message_that_is_said_exists() {
    let ids = ids();
    let areas: BTreeSet<&str> = ids.iter().filter_map(|id| id.split('-').next()).collect();
    let files = ["src", "sheet/src", "templates"].map(|folder| files_below(&here().join(folder)));
    for file in files.into_iter().flatten().filter(|file| !file.ends_with("tests.rs")) {
        let text = fs::read_to_string(&file).unwrap();
        for call in ["say(\"", "say_with(\"", "say_attr(\""] {
            for id in text.split(call).skip(1).filter_map(|rest| rest.split('"').next()) {
                assert!(ids.contains(id), "{} says {id}; areas are {areas:?}", file.display());
            }
        }
    }
}

#[test]
fn every_message_is_used() {
    let (literals, by_rule) = (literals(), ids_by_rule());
    let is_used = |id: &String| {
        literals.contains(id) || by_rule.contains(id) || OPEN_ENDED.iter().any(|beginning| id.starts_with(beginning))
    };
    let unused: Vec<_> = ids().into_iter().filter(|id| !is_used(id)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn vendored_files_are_those_that_were_vendored() {
    let checksums = fs::read_to_string(here().join("assets/CHECKSUMS")).unwrap();
    let mut listed = BTreeSet::new();
    for line in checksums.lines() {
        let (expected, name) = line.split_once("  ").unwrap();
        let bytes = fs::read(here().join("assets").join(name)).unwrap();
        let found: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(found, expected, "{name}");
        listed.insert(name.to_owned());
    }
    let ours = [
        "CHECKSUMS",
        "app.css",
        "find.css",
        "map.css",
        "finder.css",
        "practise.css",
        "plan.css",
        "checkins.css",
        "kept.css",
        "contact.css",
        "guidance.css",
        "clinic.css",
        "leave.js",
        "timer.js",
    ];
    for file in files_below(&here().join("assets")) {
        let name = file.strip_prefix(here().join("assets")).unwrap().to_str().unwrap().to_owned();
        assert!(listed.contains(&name) || ours.contains(&name.as_str()), "{name} has no checksum");
    }
}

#[test]
fn no_template_holds_a_style_a_script_or_a_handler_inline() {
    for file in files_below(&here().join("templates")) {
        let text = fs::read_to_string(&file).unwrap();
        for forbidden in [
            "style=",
            "<style",
            "onclick",
            "onload",
            "hx-on",
            "hx-boost",
            "javascript:",
            "http://",
            "https://",
            "|safe",
        ] {
            assert!(!text.contains(forbidden), "{} has {forbidden}", file.display());
        }
        assert_eq!(
            text.matches("<script").count(),
            text.matches("<script src=\"/assets/").count(),
            "{}",
            file.display()
        );
        assert_eq!(text.matches("<link").count(), text.matches("<link rel=\"stylesheet\" href=\"/assets/").count());
    }
}
