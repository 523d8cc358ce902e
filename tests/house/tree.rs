//! What stands where, and what stands nowhere.

use std::collections::BTreeSet;

use crate::{breaking, texts, top};

#[test]
fn the_top_level_is_the_agreed_one() {
    let agreed =
        ["Cargo.toml", "Cargo.lock", "README.md", "src-tauri", "ui", "catalogue", "i18n", "tests", "xtask", "target"];
    let others: Vec<String> = std::fs::read_dir(top())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| !agreed.contains(&name.as_str()) && !name.starts_with('.') && !name.starts_with("LICENSE"))
        .collect();
    assert!(others.is_empty(), "not of the agreed layout: {others:?}");
}

#[test]
fn every_rust_file_says_what_it_is_for() {
    let sources = texts(&[".rs"]);
    assert!(sources.len() > 40, "the tree was not read");
    assert_eq!(breaking(&sources, |_, text| !text.starts_with("//!")), Vec::<&str>::new());
}

#[test]
fn no_rust_file_outgrows_its_room() {
    assert_eq!(breaking(&texts(&[".rs"]), |_, text| text.lines().count() > 600), Vec::<&str>::new());
}

#[test]
fn the_page_cannot_call_rust() {
    assert!(!top().join("src-tauri/capabilities").read_dir().is_ok_and(|mut files| {
        files.any(|file| file.unwrap().path().extension().is_some_and(|ending| ending != "md"))
    }));
    let window: Vec<_> =
        texts(&[".rs", "tauri.conf.json"]).into_iter().filter(|(name, _)| name.starts_with("src-tauri/")).collect();
    assert!(window.len() > 3, "the window's sources were not read");
    for forbidden in ["tauri::command", "invoke_handler", "generate_handler", "withGlobalTauri\": true", "dangerous"] {
        assert_eq!(breaking(&window, |_, text| text.contains(forbidden)), Vec::<&str>::new(), "{forbidden}");
    }
}

/// Templates that are a document of their own and so name the style sheet; every other one extends the first.
fn is_whole_document(name: &str) -> bool {
    ["ui/templates/layout.html", "ui/templates/onward.html", "ui/templates/panic.html"].contains(&name)
}

#[test]
fn templates_hold_no_raw_markup_from_data_and_no_inline_code() {
    let templates = texts(&[".html"]);
    assert!(templates.len() > 8, "the templates were not read");
    for forbidden in [
        "|safe",
        "| safe",
        "escape none",
        " style=",
        " onclick=",
        " onload=",
        "hx-on",
        "hx-boost",
        "javascript:",
        "<iframe",
        "<object",
        "<embed",
    ] {
        assert_eq!(breaking(&templates, |_, text| text.contains(forbidden)), Vec::<&str>::new(), "{forbidden}");
    }
    assert_eq!(
        breaking(&templates, |_, text| text.contains("http://") || text.contains("https://")),
        Vec::<&str>::new()
    );
    assert_eq!(
        breaking(&templates, |name, text| !is_whole_document(name)
            && text.matches("<link").count() != text.matches("<link rel=\"stylesheet\" href=\"/assets/").count()),
        Vec::<&str>::new()
    );
    assert_eq!(breaking(&templates, |_, text| text.contains("<script>")), Vec::<&str>::new());
}

#[test]
fn only_one_module_at_most_is_allowed_unsafe_code() {
    let sources = texts(&[".rs"]);
    let allowed: BTreeSet<&str> =
        breaking(&sources, |name, text| text.contains("expect(unsafe_code") && name != "tests/house/tree.rs")
            .into_iter()
            .collect();
    assert!(allowed.len() <= 1, "{allowed:?}");
}

#[test]
fn the_project_speaks_of_itself_alone() {
    // The words are put together here so that this file does not break its own rule.
    let forbidden =
        ["work/main", "home/", "root/", ".lib\u{72}ary", "farm-", "index.crates.io-"].map(|word| match word {
            "work/main" | "home/" | "root/" => format!("\"/{word}"),
            other => other.to_owned(),
        });
    let all = texts(&[".rs", ".toml", ".md", ".html", ".css", ".js", ".json", ".ftl", ".sql", ".sha256"]);
    for word in &forbidden {
        let found = breaking(&all, |name, text| name != "tests/house/tree.rs" && text.contains(word.as_str()));
        assert_eq!(found, Vec::<&str>::new(), "{word}");
    }
}

#[test]
fn the_lock_file_names_the_public_registry_only() {
    let lock = std::fs::read_to_string(top().join("Cargo.lock")).unwrap();
    let others: BTreeSet<&str> = lock
        .lines()
        .filter(|line| line.starts_with("source = ") && !line.contains("https://github.com/rust-lang/crates.io-index"))
        .collect();
    assert!(others.is_empty(), "{others:?}");
}

#[test]
fn shared_builds_run_the_one_test_command() {
    assert!(std::fs::read_to_string(top().join(".ci/run")).unwrap().contains("cargo xtask test"));
}
