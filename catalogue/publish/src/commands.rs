//! The commands, in the order in which `help` lists them.

mod ask;
mod build;
mod channel;
mod check;
mod compile;
mod confirm;
mod coverage;
mod diff;
mod export;
mod image;
mod import;
mod keygen;
mod keys;
mod new;
mod passphrase;
mod prepare;
mod release;
mod root;
mod sign;
mod stale;
mod status;
mod suggest;

use std::path::Path;

use anyhow::Context;
use catalogue_publish::{
    ceremony::Publishers,
    sign::{Keys, development_keys},
};
use catalogue_update::ChannelIdentity;
use jiff::Timestamp;

use crate::{Command, line::Line, say};

/// Every command.
pub(crate) const ALL: &[Command] = &[
    check::COMMAND,
    compile::COMMAND,
    build::COMMAND,
    image::COMMAND,
    ask::COMMAND,
    suggest::COMMAND,
    channel::COMMAND,
    keys::COMMAND,
    keygen::COMMAND,
    root::COMMAND,
    prepare::COMMAND,
    sign::COMMAND,
    status::COMMAND,
    release::RELEASE,
    release::REFRESH,
    diff::COMMAND,
    stale::COMMAND,
    coverage::COMMAND,
    new::COMMAND,
    confirm::COMMAND,
    export::COMMAND,
    import::COMMAND,
];

/// Where development keys live when no folder is named.
const DEVELOPMENT_KEYS: &str = "target/keys";

/// The folder of records, which is the first operand of several commands.
const RECORDS: &str = "the folder of the records";

/// The option that names the identity file of a private channel.
const IDENTITY: &str = "identity";

/// The keys of the folder that `--keys` names, or the development keys.
fn keys_of(line: &Line, at: Timestamp) -> anyhow::Result<Keys> {
    match line.path("keys") {
        Some(folder) => Keys::open(&folder).with_context(|| {
            format!("cannot use the keys in {}; `catalogue-publish keys DIR` makes them", folder.display())
        }),
        None => Ok(development_keys(Path::new(DEVELOPMENT_KEYS), at)?),
    }
}

/// What opens the edition of a private channel, if `--identity` names its file.
fn identity_of(line: &Line) -> anyhow::Result<Option<ChannelIdentity>> {
    line.path(IDENTITY).map(|file| catalogue_publish::channel::read_identity(&file)).transpose()
}

/// The public part of the folder that `--keys` names, or of the development keys.
fn publishers_of(line: &Line) -> anyhow::Result<Publishers> {
    let folder = keys_folder(line);
    let named = if line.path("keys").is_some() { "" } else { "; --keys names the publishers' folder" };
    Publishers::read(&folder).with_context(|| format!("cannot use the keys in {}{named}", folder.display()))
}

/// The folder that `--keys` names, or that of the development keys.
fn keys_folder(line: &Line) -> std::path::PathBuf {
    line.path("keys").unwrap_or_else(|| DEVELOPMENT_KEYS.into())
}
