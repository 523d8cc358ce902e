//! Private channels: the two files of one, and for whom an edition is encrypted.
//!
//! ```text
//! NAME.age           the recipient: publishers encrypt to it, and it need not be kept secret
//! NAME.identity.txt  the identity: whoever has it reads the channel; handed over in person
//! ```
//!
//! Both are files that stock `age` understands. An edition of a private channel is signed by the same people and has the
//! same shape as the public one: what differs is who can read it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use age::x25519;
use anyhow::{Context, bail, ensure};
use catalogue_model::PlainText;
use catalogue_update::{ChannelIdentity, ChannelKey, LONGEST_CHANNEL_NAME, channel_comment, channel_name, named_in};
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use crate::sign::{Access, write_new};

/// How identities begin.
const IDENTITY: &str = "AGE-SECRET-KEY-";

/// For whom an edition is encrypted.
#[derive(Clone, Debug)]
pub struct Channel {
    /// Its name, if its file says so.
    pub name: Option<PlainText>,
    /// To whom editions are encrypted.
    pub recipient: x25519::Recipient,
    /// What opens them, if it is at hand.
    pub identity: Option<ChannelIdentity>,
}

/// The files of a new channel.
#[derive(Clone, Debug)]
pub struct ChannelFiles {
    /// For publishers.
    pub recipient: PathBuf,
    /// For readers.
    pub identity: PathBuf,
}

/// Makes a channel. Nothing is ever overwritten: a new identity would shut the old readers out.
///
/// # Errors
/// When the name is none, or a file is there already or cannot be written.
pub fn make(name: &str, folder: &Path) -> anyhow::Result<ChannelFiles> {
    let name = channel_name(name).with_context(|| {
        format!("{name:?} cannot be the name of a channel: one line of at most {LONGEST_CHANNEL_NAME} characters")
    })?;
    let stem = stem(&name);
    let files = ChannelFiles {
        recipient: folder.join(format!("{stem}.age")),
        identity: folder.join(format!("{stem}.identity.txt")),
    };
    for path in [&files.recipient, &files.identity] {
        ensure!(!path.exists(), "{} is there already, and channels are never overwritten", path.display());
    }
    let key = ChannelKey { name: Some(name.clone()), identity: ChannelIdentity::generate() };
    let recipient = format!("{}{}\n", channel_comment(&name), key.identity.recipient());
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let write = |path: &Path, bytes: &[u8], access| {
        write_new(path, bytes, access).with_context(|| format!("cannot write {}", path.display()))
    };
    // The identity first: a recipient that nobody can read for would be worse than none.
    write(&files.identity, key.text().as_bytes(), Access::Owner)?;
    write(&files.recipient, recipient.as_bytes(), Access::All)?;
    Ok(files)
}

/// Reads a recipient file or an identity file.
///
/// # Errors
/// When it cannot be read, or does not hold exactly one recipient or identity.
pub fn read(path: &Path) -> anyhow::Result<Channel> {
    let shown = path.display();
    let text = fs::read_to_string(path).map(Zeroizing::new).with_context(|| format!("cannot read {shown}"))?;
    if text.contains(IDENTITY) {
        let key = ChannelKey::parse(&text).with_context(|| format!("{shown} is no identity file of a channel"))?;
        return Ok(Channel { name: key.name, recipient: key.identity.recipient(), identity: Some(key.identity) });
    }
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let recipient = lines.next().and_then(|line| line.parse().ok());
    let recipient = recipient.with_context(|| {
        format!("{shown} holds no age recipient (age1…); `catalogue-publish channel NAME --out DIR` makes one")
    })?;
    if lines.next().is_some() {
        bail!("{shown} holds more than one recipient; a channel has one, which all of its readers share");
    }
    Ok(Channel { name: named_in(&text), recipient, identity: None })
}

/// Reads what opens the editions of a channel.
///
/// # Errors
/// As [`read`]; and when the file holds a recipient only.
pub fn read_identity(path: &Path) -> anyhow::Result<ChannelIdentity> {
    let identity = read(path)?.identity;
    identity.with_context(|| {
        format!("{} opens nothing: it is the recipient; name the file that ends in .identity.txt", path.display())
    })
}

/// What the files are called: the name in small ASCII letters and digits.
fn stem(name: &PlainText) -> String {
    let folded: String = name.as_str().nfkd().filter(char::is_ascii).collect::<String>().to_ascii_lowercase();
    let words: Vec<&str> = folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    if words.is_empty() { "channel".to_owned() } else { words.join("-") }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]

    use super::*;

    #[test]
    fn a_channel_is_a_recipient_to_publish_for_and_an_identity_to_hand_over() {
        let folder = tempfile::tempdir().unwrap();
        let files = make("Praxis am Hügel", folder.path()).unwrap();
        assert!(
            files.recipient.ends_with("praxis-am-hugel.age")
                && files.identity.ends_with("praxis-am-hugel.identity.txt")
        );
        let (public, secret) = (read(&files.recipient).unwrap(), read(&files.identity).unwrap());
        assert_eq!(public.recipient, secret.recipient);
        assert!(public.identity.is_none() && secret.identity.is_some());
        for channel in [&public, &secret] {
            assert_eq!(channel.name.as_ref().unwrap().as_str(), "Praxis am Hügel");
        }
        assert!(!fs::read_to_string(&files.recipient).unwrap().contains(IDENTITY));
        assert!(read_identity(&files.recipient).unwrap_err().to_string().contains(".identity.txt"));
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_on_the_computer_reads_the_identity() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let files = make("Practice", folder.path()).unwrap();
        assert_eq!(fs::metadata(files.identity).unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn a_channel_is_never_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let before = make("Practice", folder.path()).unwrap();
        let identity = fs::read(&before.identity).unwrap();
        assert!(make("practice", folder.path()).unwrap_err().to_string().contains("never overwritten"));
        assert_eq!(fs::read(&before.identity).unwrap(), identity);
    }

    #[test]
    fn what_is_no_channel_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["", " ", "a\nb"] {
            make(name, folder.path()).unwrap_err();
        }
        let file = folder.path().join("file");
        let recipient = ChannelIdentity::generate().recipient();
        for text in ["", "# comment\n", "age1", "a letter", &format!("{recipient}\n{recipient}\n")] {
            fs::write(&file, text).unwrap();
            read(&file).unwrap_err();
        }
        assert_eq!(stem(&channel_name("—").unwrap()), "channel");
    }
}
