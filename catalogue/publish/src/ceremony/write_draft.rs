//! Writes drafts: the folder that editors or root holders sign, complete or not at all.
//!
//! What a draft holds, and whether one can be trusted, is said in `open_draft`. Nothing is signed here.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use catalogue_update::TrustedRoot;

use super::{
    OpenDraft, People,
    open_draft::{DraftError, LOST, ROLES, SIGNATURES, SUMMARY, TARGET, canonical, read_root},
    root::NextRoot,
};
use crate::sign::{Draft, EditorRoles, KeyId};

/// Writes the draft of an edition: what the editors sign, with the encrypted target.
///
/// # Errors
/// When the folder is there already or cannot be written.
pub fn prepare_edition(
    folder: &Path,
    draft: &Draft,
    root: &TrustedRoot,
    people: &People,
    summary: &str,
) -> Result<OpenDraft, DraftError> {
    let roles = EditorRoles::new(draft, &read_root(root)?)?;
    let mut files = vec![
        (format!("{ROLES}/targets.json"), canonical(&roles.targets)?),
        (format!("{ROLES}/catalogue.json"), canonical(&roles.catalogue)?),
        (TARGET.to_owned(), draft.target.clone()),
        (TrustedRoot::FILE.to_owned(), root.as_bytes().to_vec()),
        (SUMMARY.to_owned(), summary.as_bytes().to_vec()),
    ];
    let asked = roles.delegations();
    let asked: Vec<KeyId> = asked.keys.keys().map(KeyId::of).collect();
    files.extend(cards(people, &asked));
    write_whole(folder, &files)?;
    OpenDraft::read(folder)
}

/// Writes the draft of the next root.
///
/// # Errors
/// When the folder is there already or cannot be written.
pub fn prepare_root(
    folder: &Path,
    next: &NextRoot,
    before: Option<&TrustedRoot>,
    people: &People,
) -> Result<OpenDraft, DraftError> {
    let mut files = vec![(format!("{ROLES}/root.json"), canonical(&next.root)?)];
    files.extend(before.map(|root| (TrustedRoot::FILE.to_owned(), root.as_bytes().to_vec())));
    if !next.lost.is_empty() {
        files.push((LOST.to_owned(), canonical(&next.lost)?));
    }
    let before = before.map(read_root).transpose()?;
    let listed = before.iter().chain([&next.root]).flat_map(|root| root.keys.keys().map(KeyId::of));
    let mut listed: Vec<KeyId> = listed.collect();
    listed.sort();
    listed.dedup();
    files.extend(cards(people, &listed));
    write_whole(folder, &files)?;
    OpenDraft::read(folder)
}

fn cards(people: &People, ids: &[KeyId]) -> Vec<(String, Vec<u8>)> {
    let cards = ids.iter().filter_map(|id| people.card(id));
    cards.map(|card| (format!("{}/{}", People::FOLDER, card.file_name()), card.to_file())).collect()
}

/// Writes every file beside the folder's place and renames it, so that nobody finds half of a draft.
fn write_whole(folder: &Path, files: &[(String, Vec<u8>)]) -> Result<(), DraftError> {
    if folder.exists() {
        return Err(DraftError::Exists(folder.to_owned()));
    }
    let cannot = |path: &Path| {
        let path = path.to_owned();
        move |source| DraftError::Write { path, source }
    };
    let mut unfinished = folder.as_os_str().to_owned();
    unfinished.push(".unfinished");
    let unfinished = PathBuf::from(unfinished);
    if unfinished.exists() {
        fs::remove_dir_all(&unfinished).map_err(cannot(&unfinished))?;
    }
    let written =
        write_files(&unfinished, files).and_then(|()| fs::rename(&unfinished, folder).map_err(cannot(folder)));
    if written.is_err() {
        // What is left of a draft helps nobody, and the cause of the error is what counts.
        let _ = fs::remove_dir_all(&unfinished);
    }
    written
}

fn write_files(folder: &Path, files: &[(String, Vec<u8>)]) -> Result<(), DraftError> {
    let write = |path: PathBuf, made: io::Result<()>| made.map_err(|source| DraftError::Write { path, source });
    for (name, bytes) in files {
        let path = folder.join(name);
        let made = fs::create_dir_all(path.parent().unwrap_or(folder)).and_then(|()| fs::write(&path, bytes));
        write(path, made)?;
    }
    let signatures = folder.join(SIGNATURES);
    let made = fs::create_dir_all(&signatures);
    write(signatures, made)
}
