//! Which crate may use which. A new arrow is a change of the design and has its own commit.

use std::collections::BTreeSet;

use crate::top;

/// Our crates by folder, and which of ours each may use.
const ALLOWED: &[(&str, &str, &[&str])] = &[
    ("catalogue/model", "catalogue-model", &[]),
    // Shapes by country code: one copy for the pages of readers and the report of publishers, who may not use each other.
    ("catalogue/map", "catalogue-map", &["catalogue-model"]),
    ("i18n", "i18n", &[]),
    ("src-tauri/vault", "vault", &[]),
    ("catalogue/store", "catalogue-store", &["catalogue-model"]),
    ("catalogue/update", "catalogue-update", &["catalogue-model", "catalogue-store"]),
    // The publisher verifies what it made with the reader's client, asks with the reader's words, and suggests as the
    // reader's finder does.
    (
        "catalogue/publish",
        "catalogue-publish",
        &["catalogue-map", "catalogue-model", "catalogue-store", "catalogue-update", "finder", "i18n"],
    ),
    ("ui/finder", "finder", &["catalogue-model"]),
    ("ui/player", "player", &["catalogue-model"]),
    ("ui/sheet", "sheet", &["catalogue-model", "i18n"]),
    (
        "ui",
        "ui",
        &["catalogue-map", "catalogue-model", "catalogue-store", "finder", "i18n", "player", "sheet", "vault"],
    ),
    ("src-tauri", "app", &["catalogue-model", "catalogue-store", "catalogue-update", "i18n", "ui", "vault"]),
];

/// The names under the dependency tables of a manifest, tests' own left out.
fn dependencies(folder: &str) -> BTreeSet<String> {
    let text = std::fs::read_to_string(top().join(folder).join("Cargo.toml")).unwrap();
    let manifest: toml::Table = text.parse().unwrap();
    let mut names = BTreeSet::new();
    for table in ["dependencies", "build-dependencies"] {
        names
            .extend(manifest.get(table).and_then(|t| t.as_table()).into_iter().flatten().map(|(name, _)| name.clone()));
    }
    for target in manifest.get("target").and_then(|t| t.as_table()).into_iter().flatten().map(|(_, target)| target) {
        names.extend(
            target.get("dependencies").and_then(|t| t.as_table()).into_iter().flatten().map(|(name, _)| name.clone()),
        );
    }
    names
}

#[test]
fn crates_use_only_the_crates_they_may() {
    let ours: BTreeSet<&str> = ALLOWED.iter().map(|(_, name, _)| *name).chain(["waymark-tests", "xtask"]).collect();
    for (folder, name, allowed) in ALLOWED {
        let used: Vec<String> = dependencies(folder).into_iter().filter(|used| ours.contains(used.as_str())).collect();
        let forbidden: Vec<&String> = used.iter().filter(|used| !allowed.contains(&used.as_str())).collect();
        assert!(forbidden.is_empty(), "{name} may not use {forbidden:?}");
    }
}

#[test]
fn every_crate_has_its_rule() {
    let manifest: toml::Table = std::fs::read_to_string(top().join("Cargo.toml")).unwrap().parse().unwrap();
    let members: BTreeSet<&str> =
        manifest["workspace"]["members"].as_array().unwrap().iter().map(|member| member.as_str().unwrap()).collect();
    let ruled: BTreeSet<&str> = ALLOWED.iter().map(|(folder, ..)| *folder).chain(["tests", "xtask"]).collect();
    assert_eq!(members, ruled);
}

/// Everything that a package is built from when it is built alone, by name.
fn reach(package: &str) -> BTreeSet<String> {
    let tree = std::process::Command::new(env!("CARGO"))
        .args(["tree", "--package", package, "--edges", "normal,build", "--prefix", "none", "--format", "{p}"])
        .args(["--offline", "--locked", "--target", "all"])
        .current_dir(top())
        .output()
        .unwrap();
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    let tree = String::from_utf8(tree.stdout).unwrap();
    tree.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect()
}

#[test]
fn the_shipped_program_holds_no_code_that_signs_editions() {
    let shipped = reach("app");
    assert!(shipped.contains("sigstore-tuf"), "the graph is read wrongly: the app verifies");
    for forbidden in ["catalogue-publish", "tough", "waymark-tests", "pulldown-cmark"] {
        assert!(!shipped.contains(forbidden), "app reaches {forbidden}");
    }
    assert!(reach("catalogue-publish").contains("tough"), "the rule cannot fail: nobody signs");
}

#[test]
fn the_window_holds_no_network_code_and_its_helper_no_window() {
    let window = reach("app");
    assert!(window.contains("catalogue-update"), "the graph is read wrongly: the app opens editions");
    for forbidden in ["rustls", "tokio-rustls", "rustls-native-certs"] {
        assert!(!window.contains(forbidden), "app reaches {forbidden}");
    }
    // The feature by which the helper has them is the helper's alone.
    let manifest = std::fs::read_to_string(top().join("src-tauri/Cargo.toml")).unwrap();
    assert!(!manifest.contains("network"), "the window asks for network code");
    for forbidden in ["tauri", "wry", "ui", "catalogue-store"] {
        assert!(!reach("catalogue-update").contains(forbidden), "the helper reaches {forbidden}");
    }
}

#[test]
fn the_interface_holds_no_web_view_no_verification_and_no_network_client() {
    let interface = reach("ui");
    assert!(interface.contains("axum"), "the graph is read wrongly: the interface is a router");
    for forbidden in ["tauri", "wry", "catalogue-update", "sigstore-tuf", "reqwest", "hyper-util", "rustls"] {
        assert!(!interface.contains(forbidden), "ui reaches {forbidden}");
    }
}
