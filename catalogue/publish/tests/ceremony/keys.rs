//! Key files: what protects them, and that programs which are not ours open them.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
};

use catalogue_publish::ceremony::{
    Card, CardError, KeyFileError, KeyRole, Passphrase, WorkFactor, keygen, minisign, open_key, open_keys,
};

use super::{
    house::{card, chain},
    terminal::{Terminal, are_there},
};

const WORDS: &str = "five words of a rehearsal";

fn passphrase(words: &str) -> Passphrase {
    Passphrase::new(words.to_owned())
}

/// Answers each question for a passphrase with these words.
fn answering(words: &str) -> impl FnMut(&Path) -> std::io::Result<Passphrase> + use<> {
    let words = words.to_owned();
    move |_| Ok(Passphrase::new(words.clone()))
}

fn asked_in_vain(path: &Path) -> std::io::Result<Passphrase> {
    panic!("{} needs no passphrase", path.display())
}

#[test]
fn a_key_opens_with_its_passphrase_and_signs_as_its_card_says() {
    let desk = tempfile::tempdir().unwrap();
    let made = keygen(desk.path(), "anna", KeyRole::Editor, &passphrase(WORDS), WorkFactor::REHEARSAL).unwrap();
    let key = open_key(&desk.path().join("anna.key"), &mut answering(WORDS)).unwrap();
    assert_eq!(Card::of(&key, KeyRole::Editor).unwrap(), made);
    assert_eq!(Card::read(&desk.path().join("anna.pub")).unwrap(), made);
    let signed = key.sign("targets", b"some bytes").unwrap();
    assert!(made.key.verifies(b"some bytes", &signed.sig));
    assert!(!made.key.verifies(b"other bytes", &signed.sig));
}

#[test]
fn a_wrong_passphrase_and_a_damaged_file_are_told_apart() {
    let desk = tempfile::tempdir().unwrap();
    keygen(desk.path(), "anna", KeyRole::Editor, &passphrase(WORDS), WorkFactor::REHEARSAL).unwrap();
    let path = desk.path().join("anna.key");
    let error = open_key(&path, &mut answering("some other words")).unwrap_err();
    assert!(matches!(error, KeyFileError::Passphrase { .. }), "{error:?}");
    let whole = fs::read(&path).unwrap();
    fs::write(&path, &whole[..whole.len() - 20]).unwrap();
    let error = open_key(&path, &mut answering(WORDS)).unwrap_err();
    assert!(matches!(error, KeyFileError::Malformed { .. }), "{error:?}");
    fs::write(&path, "no key").unwrap();
    let error = open_key(&path, &mut asked_in_vain).unwrap_err();
    assert!(matches!(error, KeyFileError::Malformed { .. }), "{error:?}");
}

#[test]
fn keys_are_never_overwritten_and_short_passphrases_are_refused() {
    let desk = tempfile::tempdir().unwrap();
    let make =
        |name, words| keygen(desk.path(), name, KeyRole::Root, &passphrase(words), WorkFactor::REHEARSAL).map(drop);
    assert!(matches!(make("anna", "elf letters"), Err(KeyFileError::Short(11))));
    assert!(!desk.path().join("anna.key").exists());
    make("anna", WORDS).unwrap();
    let before = fs::read(desk.path().join("anna.key")).unwrap();
    assert!(matches!(make("anna", WORDS), Err(KeyFileError::Exists { .. })));
    assert!(before == fs::read(desk.path().join("anna.key")).unwrap());
    for name in ["", "../anna", "Anna", "an na"] {
        assert!(matches!(make(name, WORDS), Err(KeyFileError::Name(_))), "{name}");
    }
}

#[cfg(unix)]
#[test]
fn a_key_file_is_readable_by_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let desk = tempfile::tempdir().unwrap();
    keygen(desk.path(), "anna", KeyRole::Editor, &passphrase(WORDS), WorkFactor::REHEARSAL).unwrap();
    assert_eq!(fs::metadata(desk.path().join("anna.key")).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn a_key_that_is_kept_costs_what_the_security_notes_say() {
    let desk = tempfile::tempdir().unwrap();
    keygen(desk.path(), "anna", KeyRole::Editor, &passphrase(WORDS), WorkFactor::KEPT).unwrap();
    let file = String::from_utf8_lossy(&fs::read(desk.path().join("anna.key")).unwrap()).into_owned();
    let stanza = file.lines().nth(1).unwrap();
    assert!(stanza.starts_with("-> scrypt ") && stanza.ends_with(" 18"), "{stanza}");
}

#[test]
fn passphrases_and_keys_do_not_show_themselves() {
    let desk = tempfile::tempdir().unwrap();
    assert_eq!(format!("{:?}", passphrase(WORDS)), "Passphrase");
    keygen(desk.path(), "anna", KeyRole::Editor, &passphrase(WORDS), WorkFactor::REHEARSAL).unwrap();
    let key = open_key(&desk.path().join("anna.key"), &mut answering(WORDS)).unwrap();
    assert_eq!(format!("{key:?}"), "PrivateKey(\"anna\")");
}

#[test]
fn a_passphrase_file_ends_with_its_first_line() {
    let desk = tempfile::tempdir().unwrap();
    let file = desk.path().join("words");
    fs::write(&file, format!("{WORDS}\r\nand a note\n")).unwrap();
    assert!(Passphrase::read(&file).unwrap().is(&passphrase(WORDS)));
}

#[test]
fn development_keys_open_without_a_passphrase() {
    let desk = tempfile::tempdir().unwrap();
    catalogue_publish::sign::make_keys(&desk.path().join("keys"), super::house::at("2026-11-01T09:00:00Z")).unwrap();
    let keys = open_keys(&desk.path().join("keys/private"), &mut asked_in_vain).unwrap();
    assert_eq!(keys.len(), 8);
}

#[test]
fn a_card_whose_name_or_id_is_not_its_own_is_refused() {
    let desk = tempfile::tempdir().unwrap();
    let path = desk.path().join("anna.pub");
    let good = String::from_utf8(card("anna", KeyRole::Editor).to_file()).unwrap();
    fs::write(&path, good.replace("\"anna\"", "\"../anna\"")).unwrap();
    assert!(matches!(Card::read(&path), Err(CardError::Name { .. })));
    let other = card("ben", KeyRole::Editor);
    fs::write(&path, good.replace(card("anna", KeyRole::Editor).keyid.as_str(), other.keyid.as_str())).unwrap();
    assert!(matches!(Card::read(&path), Err(CardError::WrongId { .. })));
    fs::write(&path, good).unwrap();
    Card::read(&path).unwrap();
}

#[test]
fn the_stock_age_opens_a_key_file_and_openssl_reads_the_key_in_it() {
    if !are_there(&[("age", "--version"), ("script", "--version"), ("openssl", "version")]) {
        return;
    }
    let desk = tempfile::tempdir().unwrap();
    let made = keygen(desk.path(), "anna", KeyRole::Editor, &passphrase(WORDS), WorkFactor::REHEARSAL).unwrap();
    let mut age = Terminal::run("age -d -o anna.txt anna.key", desk.path());
    age.answers("assphrase", WORDS);
    assert!(age.ends().1);
    let text = fs::read_to_string(desk.path().join("anna.txt")).unwrap();
    assert!(text.starts_with("# signing key\n# name: anna\n# role: editor\n# key id: "), "{text}");
    let public = Command::new("openssl")
        .args(["pkey", "-in", "anna.txt", "-pubout", "-outform", "DER"])
        .current_dir(desk.path())
        .output()
        .unwrap();
    let public: String = public.stdout.iter().rev().take(32).rev().map(|byte| format!("{byte:02x}")).collect();
    let card = String::from_utf8(made.to_file()).unwrap();
    assert!(card.contains(&public), "{public} is not on {card}");
}

#[test]
fn the_stock_minisign_accepts_the_signature_beside_a_bundle() {
    if !are_there(&[("minisign", "-v")]) {
        return;
    }
    let desk = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| {
        Command::new("minisign").args(arguments).current_dir(desk.path()).stdin(Stdio::null()).output().unwrap()
    };
    // Without a passphrase: one that minisign stretches takes a gigabyte and many seconds.
    assert!(run(&["-G", "-W", "-p", "house.pub", "-s", "house.key"]).status.success());
    fs::write(desk.path().join("bundle"), b"a bundle").unwrap();
    let sign = |bytes: &[u8]| minisign(&desk.path().join("house.key"), bytes, "edition 7 of a day", &mut asked_in_vain);
    fs::write(desk.path().join("bundle.minisig"), sign(b"a bundle").unwrap().0).unwrap();
    let verified = run(&["-V", "-p", "house.pub", "-m", "bundle"]);
    let said = String::from_utf8_lossy(&verified.stdout).into_owned();
    assert!(verified.status.success() && said.contains("Trusted comment: edition 7 of a day"), "{said}");
    fs::write(desk.path().join("bundle.minisig"), sign(b"another").unwrap().0).unwrap();
    assert!(!run(&["-V", "-p", "house.pub", "-m", "bundle"]).status.success());
    fs::write(desk.path().join("house.key"), "no key").unwrap();
    assert!(
        chain(minisign(&desk.path().join("house.key"), b"", "", &mut answering("words")).unwrap_err())
            .contains("is no minisign key")
    );
}
