//! A save or a new passphrase that is killed at any step leaves the vault before it or after it.
//!
//! Each case is this very program as a child that opens the vault and does one thing. `strace` ends it at the n-th call of
//! a kind; a full disk and a read-only one are mounted in a namespace of their own. Where one of these is missing the test
//! says so.

#![cfg(target_os = "linux")]

use std::{
    env, fs,
    path::Path,
    process::{Command, Output},
};

use super::{
    disk::{Disk, NAME},
    *,
};

const FOLDER: &str = "KEEP_VAULT_IN";
const TASK: &str = "DO_TO_VAULT";
const CHILD: &str = "tests::killed::the_child_does_what_it_is_told_to";

/// Every call by which a vault changes the disk.
const CALLS: [&str; 7] = ["unlink", "openat", "write", "utimensat", "fsync", "rename", "close"];

/// More calls of a kind than the child makes.
const ENOUGH: usize = 400;

fn open(folder: &Path, typed: &str) -> Result<Vault, UnlockError> {
    Vault::unlock_with(Box::new(Disk::within(folder)), &passphrase(typed), Work::LITTLE)
}

fn is_saved(vault: &Vault) -> bool {
    vault.choice(&slug("saved")).unwrap().is_some()
}

/// A filled vault's file, as it is before the child comes.
fn before() -> Vec<u8> {
    let (place, mut vault) = new();
    fill(&mut vault);
    content(&place)
}

fn child(before: &[&str], folder: &Path, task: &str) -> Output {
    let own = env::current_exe().unwrap();
    let mut line = before.iter().map(AsRef::as_ref).chain([own.as_os_str()]);
    let mut command = Command::new(line.next().unwrap());
    command.args(line).args(["--exact", CHILD, "--test-threads=1", "--nocapture"]);
    command.env(FOLDER, folder).env(TASK, task).output().unwrap()
}

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
fn the_child_does_what_it_is_told_to() {
    // Without the folder this is no child, and there is nothing to do.
    let (Some(folder), Ok(task)) = (env::var_os(FOLDER), env::var(TASK)) else { return };
    let mut vault = open(Path::new(&folder), PASSPHRASE).unwrap();
    let before = all_of(&vault);
    let trouble = if task == "save" {
        vault.choose(&slug("saved"), &short("yes")).err().map(|error| error.to_string())
    } else {
        let changed = vault.change_passphrase(&passphrase(PASSPHRASE), &passphrase(OTHER));
        changed.err().map(|error| error.to_string())
    };
    if let Some(trouble) = trouble {
        assert_eq!(all_of(&vault), before, "memory is not as it was");
        eprintln!("trouble: {trouble}");
    }
}

/// Kills the child at every call of every kind. `is_after` tells the vault after it from the one before, and panics where
/// the file is neither.
fn check(task: &str, is_after: fn(&Path) -> bool) {
    if !works(&["strace", "-qq", "-o", "/dev/null", "true"]) {
        return;
    }
    let (folder, start) = (tempfile::tempdir().unwrap(), before());
    let file = Disk::within(folder.path()).0;
    let (mut stayed, mut replaced, mut unfinished) = (0, 0, 0);
    for call in CALLS {
        for time in 1.. {
            file.replace(&start).unwrap();
            let inject = format!("inject={call}:signal=KILL:when={time}");
            let trace = format!("trace={call}");
            let ran =
                child(&["strace", "-f", "-qq", "-o", "/dev/null", "-e", &trace, "-e", &inject], folder.path(), task);
            let after = is_after(folder.path());
            *(if after { &mut replaced } else { &mut stayed }) += 1;
            unfinished += fs::read_dir(folder.path()).unwrap().count() - 1;
            file.sweep();
            assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "a leftover of {call} {time} stays");
            if ran.status.success() {
                assert!(after, "{call} {time}: the child ended and did nothing");
                break;
            }
            assert!(time < ENOUGH, "the child makes {call} without end");
        }
    }
    // The kills fell before, within and after the write, or the test shows nothing.
    assert!(stayed > 10 && replaced > CALLS.len() && unfinished >= 3, "{stayed}, {replaced}, {unfinished}");
}

#[test]
fn a_save_that_is_killed_at_any_call_leaves_the_vault_before_it_or_after_it() {
    check("save", |folder| {
        let vault = open(folder, PASSPHRASE).unwrap();
        assert_eq!(vault.sittings().unwrap().len(), 1);
        is_saved(&vault)
    });
}

#[test]
fn a_new_passphrase_that_is_killed_at_any_call_leaves_one_of_the_two_and_everything_kept() {
    check("rekey", |folder| {
        let (old, new) = (open(folder, PASSPHRASE), open(folder, OTHER));
        let after = new.is_ok();
        assert_ne!(old.is_ok(), after, "both passphrases open it, or none");
        assert_eq!(old.or(new).unwrap().sittings().unwrap().len(), 1);
        after
    });
}

/// Runs the child on a disk of its own, mounted by `mount` over the folder that holds the vault, and returns what it said.
/// What the file was at the end is copied to the folder `out`.
fn on_a_disk_of_its_own(mount: &str, out: &Path, task: &str) -> Option<String> {
    let inside = ["unshare", "--map-root-user", "--mount", "sh", "-c"];
    if !works(&[&inside[..], &["mount -t tmpfs none /mnt"]].concat()) {
        return None;
    }
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(NAME), before()).unwrap();
    let (held, out) = (folder.path().display(), out.display());
    let script = format!("{mount}; \"$@\"; cp {NAME} {out} && ls {held} | wc -l");
    let script = format!("cd {held} && {script}");
    let ran = child(&[&inside[..], &[&script, "sh"]].concat(), folder.path(), task);
    assert!(String::from_utf8_lossy(&ran.stdout).ends_with("1\n"), "a leftover stays: {ran:?}");
    Some(String::from_utf8_lossy(&ran.stderr).into_owned())
}

#[test]
fn a_full_disk_is_said_and_leaves_the_vault_as_it_was() {
    // Room for one vault and half of another.
    let mount = format!(
        "cp {NAME} /tmp/held.$$ && mount -t tmpfs -o size=1600k none . && cd \"$PWD\" && mv /tmp/held.$$ {NAME}"
    );
    for task in ["save", "rekey"] {
        let out = tempfile::tempdir().unwrap();
        let Some(said) = on_a_disk_of_its_own(&mount, out.path(), task) else { return };
        assert!(said.contains("trouble: there is no room for the vault"), "{said}");
        assert!(!is_saved(&open(out.path(), PASSPHRASE).unwrap()));
    }
}

#[test]
fn a_disk_that_cannot_be_written_is_said_and_leaves_the_vault_as_it_was() {
    let mount = "mount --bind . . && mount -o remount,ro,bind . && cd \"$PWD\"";
    for task in ["save", "rekey"] {
        let out = tempfile::tempdir().unwrap();
        let Some(said) = on_a_disk_of_its_own(mount, out.path(), task) else { return };
        assert!(said.contains("trouble: the vault cannot be written"), "{said}");
        assert!(!is_saved(&open(out.path(), PASSPHRASE).unwrap()));
    }
}
