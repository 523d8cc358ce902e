//! `sign`: one person reads what a draft holds, says yes, and signs it.

use std::{path::PathBuf, process::ExitCode};

use anyhow::{Context, ensure};
use catalogue_publish::{
    ceremony::{self, EditionContents, OpenDraft, Publishers},
    edition,
};

use super::{Command, IDENTITY, Line, identity_of, passphrase, say};

pub(super) const COMMAND: Command = Command {
    name: "sign",
    help:
        "  sign DRAFT --key KEYFILE [--keys DIR [--previous BUNDLE] [--identity FILE]] [--yes] [--passphrase-file FILE]
                                     show what a draft holds, ask, and write a signature file for each role;
                                     with --keys, the words are made again from the draft itself (--identity opens
                                     the draft of a private channel)
",
    run,
};

fn run(parser: lexopt::Parser) -> anyhow::Result<ExitCode> {
    let options = ["key", "keys", "previous", IDENTITY, passphrase::PASSPHRASE_FILE];
    let line = Line::read("sign", parser, &options, &["yes"])?;
    let folder = line.operand(0, "the folder of a draft")?;
    let key = line.must_path("key")?;
    let draft = OpenDraft::read(folder)?;
    say(&format!("{}\n", ceremony::describe(&draft, line.at())))?;
    if let Some(contents) = draft.edition() {
        say(&format!("{}\n", contents_in_words(&line, &draft, contents)?))?;
    }
    let roles: Vec<&str> = draft.to_sign.iter().map(|to_sign| to_sign.role).collect();
    say(&format!("to be signed: {}, with the key in {}\n", roles.join(" and "), key.display()))?;
    if !passphrase::confirmed(&line, "sign this?")? {
        say("nothing was signed; only `yes` signs\n")?;
        return Ok(ExitCode::FAILURE);
    }
    let mut ask = passphrase::of_key(&line, passphrase::PASSPHRASE_FILE);
    let key = ceremony::open_key(&key, &mut ask)?;
    for path in ceremony::sign(&draft, &key)? {
        say(&format!("signed by {}: {}\n", draft.people.name(&key.public()?.id()), path.display()))?;
    }
    say(&format!(
        "next: hand the signature files on; `catalogue-publish status {}` says who is missing\n",
        folder.display()
    ))?;
    Ok(ExitCode::SUCCESS)
}

/// What the edition holds: read from the draft itself where the folder of keys is at hand, else the preparing person's
/// words.
fn contents_in_words(line: &Line, draft: &OpenDraft, contents: &EditionContents) -> anyhow::Result<String> {
    let Some(keys) = line.path("keys") else {
        return Ok(format!("in the words of whoever prepared it (--keys DIR reads it anew):\n{}", draft.summary));
    };
    let publishers = Publishers::read(&keys).with_context(|| format!("cannot use the keys in {}", keys.display()))?;
    ensure!(
        contents.is_under(&publishers.chain),
        "the draft's root is not the newest of {}; do not sign it, and ask whoever prepared the draft",
        keys.display()
    );
    let private = identity_of(line)?;
    let image = ceremony::image_of(contents, private.as_ref().unwrap_or(&publishers.identity))?;
    let open = |bundle: PathBuf| edition::open_to_compare(private, &bundle, &keys, line.at());
    let previous = line.path("previous").map(open).transpose()?;
    let words = ceremony::summary(image, previous.map(|edition| edition.bytes))?;
    Ok(format!("read from the draft itself, and its hash is the one above:\n{words}"))
}
