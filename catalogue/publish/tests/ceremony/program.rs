//! The whole ceremony through the program, as it stands in `docs/ceremony.md`: two editors, four commands, one bundle.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use catalogue_publish::ceremony::{KeyRole, Passphrase, WorkFactor, keygen};
use tempfile::TempDir;

use super::terminal::{Terminal, are_there};

const AT: &str = "2026-11-22T18:00:00Z";
const WORDS: &str = "five words of a rehearsal";

/// A desk with everybody's keys, each in its own folder, and the cards together.
struct Desk(TempDir);

impl Desk {
    fn new() -> Self {
        let desk = Self(tempfile::tempdir().unwrap());
        fs::write(desk.path("words"), format!("{WORDS}\n")).unwrap();
        fs::create_dir_all(desk.path("cards")).unwrap();
        for (name, role, folder) in [
            ("root-1", KeyRole::Root, "root-1"),
            ("root-2", KeyRole::Root, "root-2"),
            ("anna", KeyRole::Editor, "anna"),
            ("ben", KeyRole::Editor, "ben"),
            ("snapshot-1", KeyRole::Snapshot, "online"),
            ("timestamp-1", KeyRole::Timestamp, "online"),
        ] {
            // What a kept key costs is tested elsewhere; here a dozen are opened.
            let passphrase = Passphrase::new(WORDS.to_owned());
            keygen(&desk.path(folder), name, role, &passphrase, WorkFactor::REHEARSAL).unwrap();
            fs::rename(desk.path(&format!("{folder}/{name}.pub")), desk.path(&format!("cards/{name}.pub"))).unwrap();
        }
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn run(&self, line: &str) -> Output {
        let (command, rest) = line.split_once(' ').unwrap_or((line, ""));
        Command::new(env!("CARGO_BIN_EXE_catalogue-publish"))
            .current_dir(self.0.path())
            .arg(command)
            // Before what the line says: of two moments the last one counts.
            .args(["--at", AT])
            .args(rest.split_whitespace())
            .stdin(Stdio::null())
            .output()
            .unwrap()
    }

    #[track_caller]
    fn does(&self, line: &str) -> String {
        let output = self.run(line);
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success(), "{line}: {said}{}", String::from_utf8_lossy(&output.stderr));
        said
    }

    #[track_caller]
    fn refuses(&self, line: &str, expected: &str) {
        let output = self.run(line);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{line}: {said}");
        assert!(said.contains(expected), "{line}: {said}");
    }

    fn founded() -> Self {
        let desk = Self::new();
        desk.does("root new cards --out root-draft");
        desk.does("sign root-draft --key root-1/root-1.key --passphrase-file words --yes");
        desk.refuses("root add root-draft --keys publishers", "1 of 2 signatures by the keys of root 1");
        desk.does("sign root-draft --key root-2/root-2.key --passphrase-file words --yes");
        let said = desk.does("root add root-draft --keys publishers");
        assert!(said.starts_with("root 1 added to publishers\n"), "{said}");
        desk
    }
}

fn records() -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("records").display().to_string()
}

#[test]
fn the_page_about_the_ceremony_works_from_the_first_key_to_the_bundle() {
    let desk = Desk::founded();
    let said = desk.does(&format!("prepare {} --preview --out draft --keys publishers", records()));
    assert!(said.contains(" services of ") && said.contains("nothing is signed yet"), "{said}");
    desk.refuses(&format!("prepare {} --preview --out draft --keys publishers", records()), "is there already");
    let said = desk.does("sign draft --key anna/anna.key --keys publishers --passphrase-file words --yes");
    assert!(said.contains("read from the draft itself, and its hash is the one above:\n"), "{said}");
    assert!(said.contains("signed by anna ("), "{said}");
    let release = "release draft --online-keys online --out edition --keys publishers --passphrase-file words";
    desk.refuses(release, "not released: the role targets has 1 of 2 signatures by the editors; one of ben (");
    assert!(!desk.path("edition").exists());
    desk.refuses("sign draft --key ben/ben.key --passphrase-file words", "there is no terminal to ask on");
    desk.does("sign draft --key ben/ben.key --passphrase-file words --yes");
    let said = desk.does("status draft --keys publishers");
    assert!(said.contains("next: `catalogue-publish release draft --online-keys DIR --out FILE`"), "{said}");
    let said = desk.does(release);
    assert!(said.contains("bundle of 1048576 bytes written to edition"), "{said}");
    let said = desk.does("status edition --keys publishers");
    assert!(said.contains("next: `catalogue-publish refresh` before 2026-12-06, in 14 days"), "{said}");
    // What a reader sees is what was prepared.
    let unpacked = desk.does("image edition --out image --keys publishers");
    let compiled = desk.does(&format!("compile {} --out compiled --preview", records()));
    assert_eq!(unpacked, compiled);
    fs::write(desk.path("edition.minisig"), "of the bundle before").unwrap();
    desk.refuses(&release.replace("release draft", "refresh edition"), "would not fit the new bundle");
    fs::remove_file(desk.path("edition.minisig")).unwrap();
    desk.does(&release.replace("release draft", "refresh edition"));
    // The next one is compared with this one, and must be newer.
    let next = format!("prepare {} --preview --out next --keys publishers --previous edition", records());
    desk.refuses(&next, "the edition before has the number 29922840, and this one would have 29922840; check --at");
    let said = desk.does(&format!("{next} --at 2026-11-23T18:00:00Z"));
    assert!(said.contains("since the edition before:\n"), "{said}");
}

#[test]
fn editors_sign_the_edition_of_a_private_channel_in_the_same_way_and_open_it_with_its_identity() {
    let desk = Desk::founded();
    desk.does("channel Practice --out channels");
    let identity = "--identity channels/practice.identity.txt";
    let prepare =
        |more: &str| format!("prepare {} --preview --keys publishers --channel channels/practice{more}", records());
    desk.does(&prepare(".age --out draft"));
    let sign =
        |name: &str| format!("sign draft --key {name}/{name}.key --keys publishers --passphrase-file words --yes");
    desk.refuses(&sign("anna"), "name the identity of a private channel with --identity");
    for name in ["anna", "ben"] {
        let said = desk.does(&format!("{} {identity}", sign(name)));
        assert!(said.contains("read from the draft itself"), "{said}");
    }
    let release = "release draft --online-keys online --out edition --keys publishers --passphrase-file words";
    desk.refuses(release, "was it prepared for another channel?");
    assert!(!desk.path("edition").exists());
    desk.does(&format!("{release} {identity}"));
    desk.does("status edition --keys publishers");
    desk.does(&format!("{} {identity}", release.replace("release draft", "refresh edition")));
    desk.refuses("image edition --out image --keys publishers", "other-channel");
    desk.does(&format!("image edition --out image --keys publishers {identity}"));
    let said = desk.does(&prepare(".identity.txt --out next --previous edition --at 2026-11-23T18:00:00Z"));
    assert!(said.contains("since the edition before:\n"), "{said}");
}

#[test]
fn every_change_of_the_root_is_one_command() {
    let desk = Desk::founded();
    let passphrase = Passphrase::new(WORDS.to_owned());
    let new = |name: &str, role| {
        keygen(&desk.path(name), name, role, &passphrase, WorkFactor::REHEARSAL).unwrap();
    };
    for (name, role) in [("carla", KeyRole::Editor), ("dora", KeyRole::Editor), ("root-3", KeyRole::Root)] {
        new(name, role);
    }
    new("root-4", KeyRole::Root);
    let signed = |line: &str, draft: &str, signers: &[&str]| {
        desk.does(&format!("root {line} --keys publishers --out {draft}"));
        for name in signers {
            desk.does(&format!("sign {draft} --key {name}/{name}.key --passphrase-file words --yes"));
        }
        desk.does(&format!("root add {draft} --keys publishers"))
    };
    signed("enlist --new root-3/root-3.pub", "two", &["root-1", "root-2"]);
    signed("enlist --new carla/carla.pub", "three", &["root-1", "root-2"]);
    signed("rotate --old anna --new dora/dora.pub", "four", &["root-1", "root-3"]);
    signed("replace --lost root-1 --new root-4/root-4.pub", "five", &["root-2", "root-3"]);
    signed("threshold --role editor --need 3", "six", &["root-3", "root-4"]);
    let said = signed("renew", "seven", &["root-3", "root-4"]);
    assert!(said.starts_with("root 7 added to publishers\n"), "{said}");
    desk.does(&format!("prepare {} --preview --out draft --keys publishers", records()));
    for name in ["ben", "carla", "dora"] {
        desk.does(&format!("sign draft --key {name}/{name}.key --passphrase-file words --yes"));
    }
    desk.does("release draft --online-keys online --out edition --keys publishers --passphrase-file words");
}

#[test]
fn a_wrong_word_is_answered_with_the_next_step() {
    let desk = Desk::new();
    desk.refuses("root", "root needs one of new, renew, rotate");
    desk.refuses("root renew", "root needs --keys DIR");
    desk.refuses("root shrink --keys publishers", "there is no `root shrink`");
    desk.refuses("root threshold --keys publishers --need many --role root", "\"many\" is no number");
    desk.refuses("keygen", "keygen needs a name for the key");
    desk.refuses("keygen anna --out anna", "keygen needs --role root, editor, snapshot or timestamp");
    desk.refuses("keygen anna --role editor --out anna --passphrase-file words", "never overwritten");
    desk.refuses("sign nowhere --key anna/anna.key", "cannot read nowhere/roles/targets.json; is the draft whole?");
    desk.refuses("status nowhere --keys publishers", "cannot read nowhere");
    desk.refuses("status words", "cannot use the keys in target/keys; --keys names the publishers' folder");
    desk.refuses("root new anna --out draft", "2 root keys must sign, but there are 0; make more with");
}

#[test]
fn on_a_terminal_a_person_is_asked_for_yes_and_for_a_passphrase_that_nobody_sees() {
    if !are_there(&[("script", "--version")]) {
        return;
    }
    let desk = Desk::new();
    desk.does("root new cards --out root-draft");
    let sign =
        format!("'{}' sign root-draft --key root-1/root-1.key --at {AT}", env!("CARGO_BIN_EXE_catalogue-publish"));
    let signatures = || fs::read_dir(desk.path("root-draft/signatures")).unwrap().count();
    let mut refusing = Terminal::run(&sign, desk.0.path());
    refusing.answers("sign this? (yes/no) ", "y");
    let (screen, content) = refusing.ends();
    assert!(screen.contains("nothing was signed") && !content, "{screen}");
    assert_eq!(signatures(), 0);
    let mut mistyping = Terminal::run(&sign, desk.0.path());
    mistyping.answers("sign this? (yes/no) ", "yes");
    mistyping.answers("passphrase of root-1/root-1.key: ", "six words of a rehearsal");
    let (screen, content) = mistyping.ends();
    assert!(screen.contains("this is not the passphrase of root-1/root-1.key; try again") && !content, "{screen}");
    assert_eq!(signatures(), 0);
    let mut agreeing = Terminal::run(&sign, desk.0.path());
    agreeing.answers("sign this? (yes/no) ", "yes");
    agreeing.answers("passphrase of root-1/root-1.key: ", WORDS);
    let (screen, content) = agreeing.ends();
    assert!(screen.contains("signed by root-1 (") && content, "{screen}");
    assert!(!screen.contains(WORDS), "the passphrase is on the screen: {screen}");
    assert_eq!(signatures(), 1);
}
