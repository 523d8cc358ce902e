//! `prepare`: the draft of an edition, for editors to sign.

use std::{path::PathBuf, process::ExitCode};

use anyhow::{Context, ensure};
use catalogue_publish::{
    ceremony::{self, Publishers},
    channel,
    edition::{self, Preview},
    records::CheckLevel,
    sign::{Draft, SignInput},
};

use super::{Command, Line, RECORDS, keys_folder, say};

pub(super) const COMMAND: Command = Command {
    name: "prepare",
    help: "  prepare RECORDS --out DRAFT [--preview] [--previous BUNDLE] [--keys DIR] [--channel FILE]
                                     compile and encrypt, and write the roles for editors to sign; needs no key;
                                     for a private channel, --channel takes its recipient, or its identity if --previous
                                     is to be opened
",
    run,
};

fn run(parser: lexopt::Parser) -> anyhow::Result<ExitCode> {
    let line = Line::read("prepare", parser, &["out", "keys", "previous", "channel"], &["preview"])?;
    let folder = line.operand(0, RECORDS)?;
    let (out, keys, at) = (line.must_path("out")?, keys_folder(&line), line.at());
    let publishers = Publishers::read(&keys).with_context(|| format!("cannot use the keys in {}", keys.display()))?;
    let preview = line.flag("preview");
    let level = if preview { CheckLevel::Draft } else { CheckLevel::Release };
    let image = edition::compile(folder, Preview::of(preview), level, at)?;
    let number = edition::number_at(at);
    let private = line.path("channel").map(|file| channel::read(&file)).transpose()?;
    let identity = private.as_ref().and_then(|channel| channel.identity.clone());
    let open = |bundle: PathBuf| edition::open_to_compare(identity, &bundle, &keys, at);
    let previous = line.path("previous").map(open).transpose()?;
    if let Some(previous) = &previous {
        let before = previous.status.number.0;
        ensure!(
            number > before,
            "the edition before has the number {before}, and this one would have {number}; check --at"
        );
    }
    let summary = ceremony::summary(image.clone(), previous.map(|edition| edition.bytes))?;
    let recipient = private.map_or_else(|| publishers.identity.recipient(), |channel| channel.recipient);
    let draft = Draft::new(&SignInput { image: &image, preview, number, at }, &recipient)?;
    let draft = ceremony::prepare_edition(&out, &draft, publishers.chain.newest(), &publishers.people, &summary)?;
    say(&format!("{}\n{summary}\n", ceremony::describe(&draft, at)))?;
    say(&format!("draft written to {}; nothing is signed yet\n", out.display()))?;
    say(&format!("next: each editor runs `catalogue-publish sign {} --key KEYFILE`\n", out.display()))?;
    Ok(ExitCode::SUCCESS)
}
