//! Compiles the development edition and its keys under `target/`, when there is a reason to.
//!
//! What an edition holds and how it is signed is known to `catalogue-publish` alone; this file only decides whether to
//! call it.

use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use anyhow::Context;

use crate::{
    places::Places,
    process::{cargo, must},
};

/// Signed timestamps last 14 days; half of that leaves a window that was just built a week without a warning.
const FRESH_FOR: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// Makes sure that the edition and the keys which the window embeds exist and belong to the records as they are.
pub(crate) fn prepare(places: &Places) -> anyhow::Result<()> {
    let edition = places.edition();
    let stamp = edition.with_extension("stamp");
    let made_from = fs::read_to_string(&stamp).ok();
    let made_at = fs::metadata(&edition).and_then(|file| file.modified()).ok();
    if stands(made_from.as_deref(), &inputs(places)?, made_at, SystemTime::now()) {
        eprintln!("\n▸ The development edition is up to date");
        return Ok(());
    }
    let folder = edition.parent().context("the edition lies in no folder")?;
    fs::create_dir_all(folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
    must(
        "Compile, encrypt and sign the development edition",
        // Without `--keys`, the publisher makes development keys where `Places::trust` expects them.
        cargo(places, ["run", "--release", "-p", "catalogue-publish", "--", "build", "catalogue/records"])
            .arg("--out")
            .arg(&edition)
            .arg("--preview"),
    )?;
    // Read again: the first build also makes the keys.
    fs::write(&stamp, inputs(places)?).with_context(|| format!("cannot write {}", stamp.display()))
}

/// An edition stands as long as nothing that went into it changed and it is young; one from the future is made anew.
fn stands(made_from: Option<&str>, inputs: &str, made_at: Option<SystemTime>, now: SystemTime) -> bool {
    let is_young = made_at.and_then(|made| now.duration_since(made).ok()).is_some_and(|age| age < FRESH_FOR);
    is_young && made_from == Some(inputs)
}

/// A fingerprint of everything that shapes an edition. It notices change and proves nothing.
fn inputs(places: &Places) -> anyhow::Result<String> {
    let root = places.root();
    let mut files = vec![root.join("Cargo.lock"), root.join(".cargo/config.toml")];
    collect(&root.join("catalogue"), &mut files)?;
    collect(&places.trust(), &mut files)?;
    files.sort();
    let mut hasher = DefaultHasher::new();
    for file in files {
        file.strip_prefix(root).unwrap_or(&file).hash(&mut hasher);
        fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?.hash(&mut hasher);
    }
    Ok(format!("{:016x}\n", hasher.finish()))
}

/// Every file below a folder; a folder that does not exist yet has none.
fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> anyhow::Result<()> {
    if !folder.exists() {
        return Ok(());
    }
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read the folder {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: Duration = Duration::from_secs(24 * 60 * 60);

    fn noon() -> SystemTime {
        SystemTime::UNIX_EPOCH + 20_000 * DAY
    }

    #[test]
    fn an_edition_stands_for_less_than_seven_days() {
        assert!(stands(Some("a"), "a", Some(noon()), noon() + 6 * DAY));
        assert!(!stands(Some("a"), "a", Some(noon()), noon() + 7 * DAY));
    }

    #[test]
    fn changed_inputs_ask_for_a_new_edition() {
        assert!(!stands(Some("a"), "b", Some(noon()), noon()));
    }

    #[test]
    fn a_missing_edition_or_stamp_asks_for_a_new_edition() {
        assert!(!stands(Some("a"), "a", None, noon()));
        assert!(!stands(None, "a", Some(noon()), noon()));
    }

    #[test]
    fn an_edition_from_the_future_is_made_anew() {
        assert!(!stands(Some("a"), "a", Some(noon() + DAY), noon()));
    }
}
