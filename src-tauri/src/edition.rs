//! Gathers the editions this copy can see and puts the newest good one on show.
//!
//! Which edition may be shown is decided in `catalogue-update`; this module only says where to look, and proves an edition
//! by opening it. Nothing is written here; what a renewal stored is removed when the program itself came with a newer one.

use std::{
    io,
    path::{Path, PathBuf},
    sync::Arc,
    thread,
};

use catalogue_model::{Fault, Origin, Refusal};
use catalogue_store::Edition;
use catalogue_update::{Candidate, EDITION_FILE, KeptFile, Seen, Trust, open_newest_with, read_quietly};
use jiff::Timestamp;
use ui::OnShow;

use crate::{keeping, settings, shipped};

/// Reading a file stops here. Every class of size is smaller, so a longer file is no edition, whatever it says of itself.
pub(crate) const LONGEST_FILE: u64 = 16 * 1024 * 1024;

/// The files in which the editions of private channels are kept, beside the stored public one. There are four because a
/// person who needs more has a task that this program does not help with; and each is a whole bundle on the disk.
pub(crate) const ADDITION_FILES: [&str; 4] =
    ["waymark.addition-1", "waymark.addition-2", "waymark.addition-3", "waymark.addition-4"];

/// The folder of ours among those that the system keeps for a person's own files.
const FOLDER: &str = "waymark";

/// Where our files lie, and where editions may lie beside the one that came with the program.
#[derive(Clone, Debug)]
pub(crate) struct Places {
    /// Where a renewal stores its edition.
    pub(crate) stored: Option<KeptFile>,
    /// Where settings are kept.
    pub(crate) settings: Option<KeptFile>,
    /// Where what a person keeps lies, sealed.
    pub(crate) vault: Option<KeptFile>,
    /// Where editions of private channels are stored; none without a place.
    pub(crate) additions: Vec<KeptFile>,
    /// What the person named when starting the program.
    pub(crate) handed_over: Option<PathBuf>,
}

impl Places {
    /// The folder that this system keeps for a person's own files, and the file handed over.
    pub(crate) fn of_this_computer(handed_over: Option<PathBuf>) -> Self {
        let folder = dirs::data_local_dir().map(|folder| folder.join(FOLDER));
        Self { handed_over, ..Self::within(folder) }
    }

    /// Our files in this folder.
    pub(crate) fn within(folder: Option<PathBuf>) -> Self {
        let kept = |name| folder.as_ref().map(|folder| KeptFile::new(folder, name));
        let additions = ADDITION_FILES.into_iter().filter_map(kept).collect();
        Self {
            stored: kept(EDITION_FILE),
            settings: kept(settings::FILE),
            vault: kept(keeping::FILE),
            additions,
            handed_over: None,
        }
    }

    fn candidates(&self) -> Vec<Candidate> {
        let installer = Candidate { origin: Origin::Installer, bytes: Ok(shipped::edition().to_vec()) };
        // Nothing stored is the usual state, not a fault. A file that was named and is not there is one.
        let stored = self.stored.as_ref().map(|file| file.read(LONGEST_FILE)).filter(|bytes| !is_absent(bytes));
        let stored = stored.map(|bytes| Candidate { origin: Origin::Stored, bytes });
        let handed_over = self.handed_over.as_deref().map(read);
        let handed_over = handed_over.map(|bytes| Candidate { origin: Origin::File, bytes });
        [installer].into_iter().chain(stored).chain(handed_over).collect()
    }

    /// Removes what the newest program made useless, and what killed writes left.
    fn tidy(&self, outdated: Option<Origin>) {
        let Some(stored) = &self.stored else { return };
        stored.sweep();
        if outdated == Some(Origin::Stored) {
            // One that cannot be removed is as old at the next start.
            let _ = stored.remove();
        }
    }
}

/// Opens the newest good edition, and says what floor it sets. None of the files that are not good keeps a good one from
/// being opened.
pub(crate) fn open(places: &Places, trust: Option<&Trust>, now: Timestamp) -> (OnShow, Option<Seen>) {
    let Some(trust) = trust else {
        // Trust that is not sound opens nothing, the installer's edition included: all of it is refused.
        let refused = Refusal { origin: Origin::Installer, fault: Fault::BrokenMetadata };
        return (OnShow { edition: None, status: None, refused: vec![refused] }, None);
    };
    let opening = open_newest_with(places.candidates(), trust, now, |image| {
        Edition::open(image.bytes).ok().map(|edition| (Arc::new(edition), image.status))
    });
    places.tidy(opening.outdated);
    let (edition, status) = opening.edition.unzip();
    (OnShow { edition, status, refused: opening.refused }, opening.seen)
}

/// Builds the index for search while the person reads the first page. A search that comes earlier waits for it.
pub(crate) fn index_in_background(on_show: &OnShow) {
    if let Some(edition) = on_show.edition.clone() {
        // Should it fail, the search that needs the index says so on its own page.
        thread::spawn(move || drop(edition.build_index()));
    }
}

/// Reads a file that may be an edition.
pub(crate) fn read(file: &Path) -> io::Result<Vec<u8>> {
    read_quietly(file, LONGEST_FILE)
}

fn is_absent(bytes: &io::Result<Vec<u8>>) -> bool {
    bytes.as_ref().is_err_and(|fault| fault.kind() == io::ErrorKind::NotFound)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]

    use std::fs::{self, File};

    use super::*;

    fn at(moment: &str) -> Timestamp {
        moment.parse().unwrap()
    }

    fn opened(places: &Places, moment: &str) -> OnShow {
        open(places, shipped::trust().as_ref(), at(moment)).0
    }

    #[test]
    fn the_edition_that_ships_opens_whatever_the_clock_says() {
        for moment in ["1970-01-01T00:00:00Z", "2026-12-01T09:00:00Z", "2099-01-01T00:00:00Z"] {
            let on_show = opened(&Places::within(None), moment);
            assert_eq!(on_show.status.unwrap().origin, Origin::Installer, "{moment}");
            assert!(on_show.edition.unwrap().service_count() > 0, "{moment}");
            assert_eq!(on_show.refused, [], "{moment}");
        }
    }

    #[test]
    fn nothing_stored_is_no_fault_and_nothing_at_the_named_place_is_one() {
        let folder = tempfile::tempdir().unwrap();
        let nowhere = folder.path().join("nowhere");
        let places = Places { handed_over: Some(nowhere.clone()), ..Places::within(Some(nowhere.clone())) };
        let on_show = opened(&places, "2026-12-01T09:00:00Z");
        assert_eq!(on_show.refused, [Refusal { origin: Origin::File, fault: Fault::Unreadable }]);
        assert!(on_show.edition.is_some());
        assert!(!nowhere.exists(), "looking makes nothing");
    }

    #[test]
    fn a_file_that_is_no_edition_keeps_none_from_being_opened() {
        let folder = tempfile::tempdir().unwrap();
        let (stored, handed_over) = (folder.path().join(EDITION_FILE), folder.path().join("other"));
        fs::write(&stored, "a letter").unwrap();
        // Sparse, and longer than anything that is read.
        File::create(&handed_over).unwrap().set_len(LONGEST_FILE * 4).unwrap();
        let places =
            Places { handed_over: Some(handed_over.clone()), ..Places::within(Some(folder.path().to_owned())) };
        let on_show = opened(&places, "2026-12-01T09:00:00Z");
        let refused: Vec<_> = on_show.refused.iter().map(|refusal| (refusal.origin, refusal.fault)).collect();
        assert_eq!(refused.len(), 2, "{refused:?}");
        assert!(on_show.edition.is_some());
        assert_eq!(read(&handed_over).unwrap().len() as u64, LONGEST_FILE);
        assert_eq!(fs::read(&stored).unwrap(), b"a letter", "it may be somebody's");
    }

    #[test]
    fn what_a_killed_write_left_is_removed_at_the_start() {
        let folder = tempfile::tempdir().unwrap();
        let leftover = folder.path().join(format!("{EDITION_FILE}.unfinished-1"));
        fs::write(&leftover, "half").unwrap();
        opened(&Places::within(Some(folder.path().to_owned())), "2026-12-01T09:00:00Z");
        assert!(!leftover.exists());
    }

    #[test]
    fn without_trust_nothing_opens() {
        let (on_show, seen) = open(&Places::within(None), None, at("2026-12-01T09:00:00Z"));
        assert!(on_show.edition.is_none() && seen.is_none() && on_show.refused.len() == 1);
    }
}
