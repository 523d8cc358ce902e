//! A keeping that is killed at any step leaves the old content or the new, and a full disk leaves the old.
//!
//! Each case is this very program as a child that keeps one content. `strace` ends it at the n-th call of a kind; a disk of
//! a few pages is mounted in a namespace of its own. Where one of the two is missing the test says so.

#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "tests")]

use std::{
    env, fs,
    path::Path,
    process::{Command, Output},
};

use catalogue_update::KeptFile;

const NAME: &str = "waymark.edition";
const FOLDER: &str = "KEEP_INTO";
const CHILD: &str = "the_child_keeps_what_it_is_told_to";

/// Longer than a page, so that it could be torn.
const LENGTH: usize = 100_000;

/// Every call by which a keeping changes the disk.
const CALLS: [&str; 8] = ["mkdir", "unlink", "openat", "write", "utimensat", "fsync", "rename", "close"];

/// More calls of a kind than the child makes.
const ENOUGH: usize = 400;

fn old() -> Vec<u8> {
    vec![b'o'; LENGTH]
}

fn new() -> Vec<u8> {
    vec![b'n'; LENGTH]
}

fn file(folder: &Path) -> KeptFile {
    KeptFile::new(folder, NAME)
}

/// This program again, behind `before`, as the child that keeps the new content in `folder`.
fn child(before: &[&str], folder: &Path) -> Output {
    let own = env::current_exe().unwrap();
    let mut line = before.iter().map(AsRef::as_ref).chain([own.as_os_str()]);
    let mut command = Command::new(line.next().unwrap());
    command.args(line).args(["--exact", CHILD, "--test-threads=1", "--nocapture"]);
    command.env(FOLDER, folder).output().unwrap()
}

/// Whether a program does its work here.
fn works(line: &[&str]) -> bool {
    let works = line.split_first().is_some_and(|(program, arguments)| {
        Command::new(program).args(arguments).output().is_ok_and(|output| output.status.success())
    });
    if !works {
        eprintln!("SKIPPED: {line:?} does not work here, so nothing was shown");
    }
    works
}

#[test]
fn the_child_keeps_what_it_is_told_to() {
    // Without the folder this is no child, and there is nothing to do.
    let Some(folder) = env::var_os(FOLDER) else { return };
    if let Err(error) = file(Path::new(&folder)).replace(&new()) {
        eprintln!("trouble: {}", error.trouble().as_str());
    }
}

#[test]
fn a_keeping_that_is_killed_at_any_call_leaves_the_old_content_or_the_new() {
    if !works(&["strace", "-qq", "-o", "/dev/null", "true"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let (mut stayed, mut replaced, mut unfinished) = (0, 0, 0);
    for call in CALLS {
        for time in 1.. {
            file(folder.path()).replace(&old()).unwrap();
            let inject = format!("inject={call}:signal=KILL:when={time}");
            let trace = format!("trace={call}");
            let ran = child(&["strace", "-f", "-qq", "-o", "/dev/null", "-e", &trace, "-e", &inject], folder.path());
            let content = file(folder.path()).read(u64::MAX).unwrap();
            assert!(content == old() || content == new(), "torn at {call} {time}");
            *(if content == old() { &mut stayed } else { &mut replaced }) += 1;
            unfinished += fs::read_dir(folder.path()).unwrap().count() - 1;
            file(folder.path()).sweep();
            assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "a leftover of {call} {time} stays");
            if ran.status.success() {
                assert_eq!(content, new(), "{call} {time}");
                break;
            }
            assert!(time < ENOUGH, "the child makes {call} without end");
        }
    }
    // The kills fell before, within and after the write, or the test shows nothing.
    assert!(stayed > 10 && replaced > CALLS.len() && unfinished >= 3, "{stayed}, {replaced}, {unfinished}");
}

#[test]
fn a_full_disk_is_said_and_leaves_the_old_content() {
    let inside = ["unshare", "--map-root-user", "--mount", "sh", "-c"];
    if !works(&[&inside[..], &["mount -t tmpfs none /mnt"]].concat()) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    // Room for the old content and half of the new one.
    let script = "cd \"$KEEP_INTO\" && mount -t tmpfs -o size=40k none . && cd . && echo small > waymark.edition \
                  && \"$@\" && cat waymark.edition && ls";
    let ran = child(&[&inside[..], &[script, "sh"]].concat(), folder.path());
    let (said, left) = (String::from_utf8_lossy(&ran.stderr), String::from_utf8_lossy(&ran.stdout));
    assert!(said.contains("trouble: no-room"), "{said}");
    assert!(left.ends_with("small\nwaymark.edition\n"), "{left}");
}

#[test]
fn a_folder_that_cannot_be_written_is_said_and_leaves_the_old_content() {
    let inside = ["unshare", "--map-root-user", "--mount", "sh", "-c"];
    if !works(&[&inside[..], &["mount -t tmpfs -o ro none /mnt"]].concat()) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    file(folder.path()).replace(&old()).unwrap();
    let script = "mount --bind \"$KEEP_INTO\" \"$KEEP_INTO\" && mount -o remount,ro,bind \"$KEEP_INTO\" && \"$@\"";
    let ran = child(&[&inside[..], &[script, "sh"]].concat(), folder.path());
    let said = String::from_utf8_lossy(&ran.stderr);
    assert!(said.contains("trouble: not-writable"), "{said}");
    assert_eq!(file(folder.path()).read(u64::MAX).unwrap(), old());
}
