//! Rules about the project itself: which way crates point, what must be absent, where things stand.
//!
//! These tests read the tree as text and start no program but cargo, which they ask for the graph of the crates.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

mod arrows;
mod features;
mod tree;

use std::path::{Path, PathBuf};

/// The top of the checkout.
fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Every file of the project below `folder`, build results and installed tools left out, in order.
fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if ["target", "node_modules", ".git"].contains(&name.as_str()) {
            continue;
        }
        if path.is_dir() {
            found.extend(files_below(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The files that end in one of `endings`, each with its path from the top and its text.
fn texts(endings: &[&str]) -> Vec<(String, String)> {
    let top = top();
    files_below(&top)
        .into_iter()
        .filter(|path| endings.iter().any(|ending| path.to_string_lossy().ends_with(ending)))
        .map(|path| {
            let name = path.strip_prefix(&top).unwrap().to_string_lossy().replace('\\', "/");
            (name, std::fs::read_to_string(&path).unwrap())
        })
        .collect()
}

/// The paths of `texts` that break a rule.
fn breaking(texts: &[(String, String)], breaks: impl Fn(&str, &str) -> bool) -> Vec<&str> {
    texts.iter().filter(|(name, text)| breaks(name, text)).map(|(name, _)| name.as_str()).collect()
}
