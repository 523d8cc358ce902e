//! Keeping a file, on a real file system and on one that says no. Killed writes are in `tests/killed.rs`.

#![expect(clippy::unwrap_used, reason = "tests")]

use super::*;

const NAME: &str = "waymark.edition";

fn kept(folder: &Path) -> KeptFile {
    KeptFile::new(folder, NAME)
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn what_is_kept_is_read_again_and_replaced_whole() {
    let folder = tempfile::tempdir().unwrap();
    let file = kept(&folder.path().join("made/on/the/way"));
    assert_eq!(file.read(100).unwrap_err().kind(), io::ErrorKind::NotFound);
    for content in ["one", "another, and longer", ""] {
        file.replace(content.as_bytes()).unwrap();
        assert_eq!(file.read(100).unwrap(), content.as_bytes());
        assert_eq!(names(file.path().parent().unwrap()), [NAME]);
    }
    file.remove().unwrap();
    file.remove().unwrap();
    assert_eq!(names(file.path().parent().unwrap()), [] as [&str; 0]);
}

#[test]
fn reading_ends_at_the_limit() {
    let folder = tempfile::tempdir().unwrap();
    kept(folder.path()).replace(b"0123456789").unwrap();
    assert_eq!(kept(folder.path()).read(4).unwrap(), b"0123");
}

#[test]
fn what_could_keep_the_reader_waiting_is_not_read() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(read_quietly(folder.path(), 10).unwrap_err().kind(), io::ErrorKind::InvalidInput);
    #[cfg(unix)]
    assert_eq!(read_quietly(Path::new("/dev/zero"), 10).unwrap_err().kind(), io::ErrorKind::InvalidInput);
}

#[cfg(unix)]
#[test]
fn a_pipe_in_the_place_of_the_folder_keeps_nobody_waiting() {
    let around = tempfile::tempdir().unwrap();
    let folder = around.path().join("ours");
    let made = std::process::Command::new("mkfifo").arg(&folder).status().unwrap();
    assert!(made.success());
    let (sender, ended) = std::sync::mpsc::channel();
    std::thread::spawn(move || sender.send(kept(&folder).replace(b"one").is_err() && kept(&folder).remove().is_err()));
    assert_eq!(ended.recv_timeout(Duration::from_secs(10)), Ok(true));
}

#[cfg(unix)]
#[test]
fn no_time_tells_when_the_program_wrote_or_read() {
    let folder = tempfile::tempdir().unwrap();
    let constant = SystemTime::UNIX_EPOCH + FILE_TIME;
    let file = kept(&folder.path().join("ours"));
    file.replace(b"one").unwrap();
    file.replace(b"two").unwrap();
    file.read(10).unwrap();
    for path in [file.path(), folder.path().join("ours")] {
        let times = fs::metadata(&path).unwrap();
        assert_eq!(times.modified().unwrap(), constant, "{path:?}");
        // Listing a folder touches the time of its last reading; the file's own stays.
        if times.is_file() {
            assert_eq!(times.accessed().unwrap(), constant, "{path:?}");
        }
    }
    file.remove().unwrap();
    assert_eq!(fs::metadata(folder.path().join("ours")).unwrap().modified().unwrap(), constant);
}

#[cfg(unix)]
#[test]
fn what_is_kept_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let file = kept(&folder.path().join("ours"));
    file.replace(b"one").unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&file.path()), 0o600);
    assert_eq!(mode(&folder.path().join("ours")), 0o700);
}

#[test]
fn a_folder_in_the_place_of_the_file_stays_and_nothing_is_left_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join(NAME)).unwrap();
    let error = kept(folder.path()).replace(b"one").unwrap_err();
    assert_eq!(error.trouble(), Trouble::NotWritable);
    assert_eq!(names(folder.path()), [NAME]);
    kept(folder.path()).remove().unwrap_err();
}

#[test]
fn a_file_in_the_place_of_the_folder_is_said() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("ours"), "a letter").unwrap();
    let error = kept(&folder.path().join("ours")).replace(b"one").unwrap_err();
    assert_eq!(error.trouble(), Trouble::NotWritable);
    assert_eq!(fs::read(folder.path().join("ours")).unwrap(), b"a letter");
}

#[cfg(unix)]
#[test]
fn a_link_in_the_way_is_not_followed() {
    let folder = tempfile::tempdir().unwrap();
    let elsewhere = folder.path().join("elsewhere");
    fs::write(&elsewhere, "a letter").unwrap();
    let unfinished = format!("{NAME}{UNFINISHED}{}", process::id());
    std::os::unix::fs::symlink(&elsewhere, folder.path().join(unfinished)).unwrap();
    kept(folder.path()).replace(b"one").unwrap();
    assert_eq!(fs::read(&elsewhere).unwrap(), b"a letter");
    assert_eq!(kept(folder.path()).read(10).unwrap(), b"one");
}

#[test]
fn what_killed_runs_left_is_removed_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let others = [NAME, "waymark.edition.unfinished-", "waymark.edition.unfinished-x", "waymark.settings.unfinished-1"];
    for name in others.iter().chain(&["waymark.edition.unfinished-1", "waymark.edition.unfinished-4000000"]) {
        fs::write(folder.path().join(name), "x").unwrap();
    }
    kept(folder.path()).sweep();
    let mut others = others.map(str::to_owned);
    others.sort();
    assert_eq!(names(folder.path()), others);
    kept(&folder.path().join("nowhere")).sweep();
}

#[test]
fn the_systems_words_for_a_full_disk_are_understood() {
    for kind in [io::ErrorKind::StorageFull, io::ErrorKind::QuotaExceeded, io::ErrorKind::FileTooLarge] {
        assert_eq!(kept(Path::new("/")).explain(kind.into()).trouble(), Trouble::NoRoom, "{kind}");
    }
    for kind in [io::ErrorKind::PermissionDenied, io::ErrorKind::ReadOnlyFilesystem, io::ErrorKind::NotFound] {
        assert_eq!(kept(Path::new("/")).explain(kind.into()).trouble(), Trouble::NotWritable, "{kind}");
    }
}
