//! Others open what we write: the `age` tool both parts, `sqlite3` the image. Where one is missing the test says so.

use std::{
    fs,
    io::{Read as _, Write as _},
    path::Path,
    process::{Command, Stdio},
    time::Duration,
};

use rusqlite::Connection;

use super::*;

fn are_there(programs: &[&str]) -> bool {
    programs.iter().all(|program| {
        let there = Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok();
        if !there {
            eprintln!("SKIPPED: {program} is not installed");
        }
        there
    })
}

/// The two parts of a filled vault, as `cargo xtask vault split` lays them down.
fn split_into(folder: &Path) {
    let place = MemoryPlace::new();
    let mut vault = Vault::create(Box::new(place.clone()), &passphrase(PASSPHRASE)).unwrap();
    fill(&mut vault);
    let file = content(&place);
    fs::write(folder.join("slot.age"), &file[..512]).unwrap();
    fs::write(folder.join("body.age"), &file[512..]).unwrap();
}

/// Runs a line that asks for a passphrase, on a terminal of its own; `script` of util-linux makes one.
fn asked(line: &str, folder: &Path, answer: &str) -> bool {
    let mut script = Command::new("timeout")
        .args(["-k", "5", "60", "script", "-qec", line, "/dev/null"])
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let (mut screen, mut shown) = (script.stdout.take().unwrap(), Vec::new());
    while !String::from_utf8_lossy(&shown).contains("passphrase") {
        let mut piece = [0; 256];
        let length = screen.read(&mut piece).unwrap();
        assert!(length > 0, "nothing asks: {}", String::from_utf8_lossy(&shown));
        shown.extend(&piece[..length]);
    }
    // What is typed before the echo is off is thrown away.
    std::thread::sleep(Duration::from_millis(400));
    writeln!(script.stdin.take().unwrap(), "{answer}").unwrap();
    screen.read_to_end(&mut shown).unwrap();
    script.wait().unwrap().success()
}

#[test]
fn stock_age_and_stock_sqlite_open_a_vault() {
    if !are_there(&["age", "script", "sqlite3"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    split_into(folder.path());
    assert!(!asked("age -d -o identity slot.age", folder.path(), OTHER), "another passphrase opens the slot");
    assert!(asked("age -d -o identity slot.age", folder.path(), PASSPHRASE));
    let opened = Command::new("age")
        .args(["-d", "-i", "identity", "-o", "image", "body.age"])
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert!(opened.status.success(), "{}", String::from_utf8_lossy(&opened.stderr));
    let told = Command::new("sqlite3")
        .args(["image", "PRAGMA integrity_check; PRAGMA user_version; SELECT text FROM shelf_item ORDER BY number"])
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert_eq!(String::from_utf8_lossy(&told.stdout), "ok\n1\nwhittle a spoon\nmy sister\n", "{told:?}");
}

#[test]
fn stock_age_takes_the_slot_for_an_identity_file() {
    if !are_there(&["age", "script"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    split_into(folder.path());
    assert!(asked("age -d -i slot.age -o image body.age", folder.path(), PASSPHRASE));
    assert!(fs::read(folder.path().join("image")).unwrap().starts_with(b"SQLite format 3\0"));
}

#[test]
fn the_padded_bytes_are_a_database_file_as_they_are() {
    let (place, mut vault) = new();
    fill(&mut vault);
    let file = content(&place);
    let identity = crate::slot::open(&file[..512], &passphrase(PASSPHRASE)).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("image.sqlite");
    fs::write(&path, &*crate::body::open(&file[512..], &identity).unwrap()).unwrap();
    let image = Connection::open(path).unwrap();
    let check: String = image.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    let note: String = image.query_row("SELECT note FROM checkin", [], |row| row.get(0)).unwrap();
    assert_eq!((check.as_str(), note.as_str()), ("ok", "Spoke with M. – better"));
}

#[test]
fn the_slot_is_as_long_as_the_format_says_and_asks_for_the_work_it_says() {
    let place = MemoryPlace::new();
    drop(Vault::create(Box::new(place.clone()), &passphrase(PASSPHRASE)).unwrap());
    let file = content(&place);
    let header = String::from_utf8_lossy(&file[..150]).into_owned();
    let lines: Vec<&str> = header.lines().collect();
    assert_eq!(lines[0], "age-encryption.org/v1");
    assert!(lines[1].starts_with("-> scrypt ") && lines[1].ends_with(" 18"), "{header}");
    assert!(lines[3].starts_with("--- ") && header.ends_with('\n'), "{header}");
    assert!(file[512..].starts_with(b"age-encryption.org/v1\n-> X25519 "));
}
