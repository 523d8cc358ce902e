//! Gathers the editions this copy can see and puts the newest good one on show.
//!
//! Files are read, never written. Which edition may be shown is decided in `catalogue-update`; this module only says where
//! to look, and proves an edition by opening it.

use std::{
    fs::{self, File},
    io::{self, Read as _},
    path::{Path, PathBuf},
    sync::Arc,
    thread,
};

use catalogue_model::{Fault, Origin, Refusal};
use catalogue_store::Edition;
use catalogue_update::{Candidate, SizeClasses, Trust, open_newest_with};
use jiff::Timestamp;
use ui::OnShow;

use crate::shipped;

/// The name of an edition on this computer and on every mirror.
const FILE: &str = "waymark.edition";

/// Reading a file stops here. Every class of size is smaller, so a longer file is no edition, whatever it says of itself.
const LONGEST_FILE: u64 = 16 * 1024 * 1024;

/// Where editions may lie, beside the one that came with the program.
#[derive(Debug)]
pub(crate) struct Places {
    /// Where a renewal stores it.
    pub(crate) stored: Option<PathBuf>,
    /// What the person named when starting the program.
    pub(crate) handed_over: Option<PathBuf>,
}

impl Places {
    /// The folder that this system keeps for a person's own files, and the file handed over.
    pub(crate) fn of_this_computer(handed_over: Option<PathBuf>) -> Self {
        Self { stored: dirs::data_local_dir().map(|folder| folder.join("waymark").join(FILE)), handed_over }
    }

    fn candidates(&self) -> Vec<Candidate> {
        let installer = Candidate { origin: Origin::Installer, bytes: Ok(shipped::edition().to_vec()) };
        // Nothing stored is the usual state, not a fault. A file that was named and is not there is one.
        let stored = self.stored.as_deref().map(read).filter(|bytes| !is_absent(bytes));
        let stored = stored.map(|bytes| Candidate { origin: Origin::Stored, bytes });
        let handed_over = self.handed_over.as_deref().map(|file| Candidate { origin: Origin::File, bytes: read(file) });
        [installer].into_iter().chain(stored).chain(handed_over).collect()
    }
}

/// Opens the newest good edition. None of the files that are not good keeps a good one from being opened.
pub(crate) fn open(places: &Places, now: Timestamp) -> OnShow {
    let Ok(trust) = Trust::new(shipped::root(), shipped::identity(), SizeClasses::shipped()) else {
        // Trust that is not sound opens nothing, the installer's edition included: all of it is refused.
        let refused = Refusal { origin: Origin::Installer, fault: Fault::BrokenMetadata };
        return OnShow { edition: None, status: None, refused: vec![refused] };
    };
    let opening = open_newest_with(places.candidates(), &trust, now, |image| {
        Edition::open(image.bytes).ok().map(|edition| (Arc::new(edition), image.status))
    });
    let (edition, status) = opening.edition.unzip();
    OnShow { edition, status, refused: opening.refused }
}

/// Builds the index for search while the person reads the first page. A search that comes earlier waits for it.
pub(crate) fn index_in_background(on_show: &OnShow) {
    if let Some(edition) = on_show.edition.clone() {
        // Should it fail, the search that needs the index says so on its own page.
        thread::spawn(move || drop(edition.build_index()));
    }
}

fn read(file: &Path) -> io::Result<Vec<u8>> {
    if !fs::metadata(file)?.is_file() {
        // A pipe or a device could keep us waiting for ever.
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "not a file"));
    }
    let mut bytes = Vec::new();
    File::open(file)?.take(LONGEST_FILE).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn is_absent(bytes: &io::Result<Vec<u8>>) -> bool {
    bytes.as_ref().is_err_and(|fault| fault.kind() == io::ErrorKind::NotFound)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]

    use super::*;

    fn at(moment: &str) -> Timestamp {
        moment.parse().unwrap()
    }

    /// A folder for this test alone.
    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("edition-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir(&folder).unwrap();
        folder
    }

    #[test]
    fn the_edition_that_ships_opens_whatever_the_clock_says() {
        for moment in ["1970-01-01T00:00:00Z", "2026-12-01T09:00:00Z", "2099-01-01T00:00:00Z"] {
            let on_show = open(&Places { stored: None, handed_over: None }, at(moment));
            assert_eq!(on_show.status.unwrap().origin, Origin::Installer, "{moment}");
            assert!(on_show.edition.unwrap().service_count() > 0, "{moment}");
            assert_eq!(on_show.refused, [], "{moment}");
        }
    }

    #[test]
    fn nothing_stored_is_no_fault_and_nothing_at_the_named_place_is_one() {
        let nowhere = folder("nowhere").join(FILE);
        let places = Places { stored: Some(nowhere.clone()), handed_over: Some(nowhere.clone()) };
        let on_show = open(&places, at("2026-12-01T09:00:00Z"));
        assert_eq!(on_show.refused, [Refusal { origin: Origin::File, fault: Fault::Unreadable }]);
        assert!(on_show.edition.is_some());
        fs::remove_dir(nowhere.parent().unwrap()).unwrap();
    }

    #[test]
    fn a_file_that_is_no_edition_keeps_none_from_being_opened() {
        let folder = folder("other");
        let (stored, handed_over) = (folder.join(FILE), folder.join("other"));
        fs::write(&stored, "a letter").unwrap();
        // Sparse, and longer than anything that is read.
        File::create(&handed_over).unwrap().set_len(LONGEST_FILE * 4).unwrap();
        let places = Places { stored: Some(stored), handed_over: Some(handed_over.clone()) };
        let on_show = open(&places, at("2026-12-01T09:00:00Z"));
        let refused: Vec<_> = on_show.refused.iter().map(|refusal| (refusal.origin, refusal.fault)).collect();
        assert_eq!(refused.len(), 2, "{refused:?}");
        assert!(on_show.edition.is_some());
        assert_eq!(read(&handed_over).unwrap().len() as u64, LONGEST_FILE);
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn what_could_keep_the_reader_waiting_is_not_read() {
        read(Path::new("/")).unwrap_err();
        #[cfg(unix)]
        read(Path::new("/dev/zero")).unwrap_err();
    }
}
