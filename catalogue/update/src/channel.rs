//! The text by which a private channel is handed over: an age identity file whose comment names the channel.
//!
//! ```text
//! # Waymark channel: Practice on the hill
//! AGE-SECRET-KEY-1…
//! ```
//!
//! Any age identity file with one X25519 identity is understood, and stock `age` reads what is written here. Where the text
//! is kept, and whether at all, is not decided here.

use catalogue_model::PlainText;
use zeroize::Zeroizing;

use crate::trust::ChannelIdentity;

/// What stands before the name in the comment.
const NAMED: &str = "Waymark channel:";

/// The longest name of a channel, in characters: it has to fit beside the name of a service.
pub const LONGEST_CHANNEL_NAME: usize = 60;

/// A private channel as it was handed over.
#[derive(Clone, Debug)]
pub struct ChannelKey {
    /// What its publishers call it, if the text says so.
    pub name: Option<PlainText>,
    /// What opens its editions.
    pub identity: ChannelIdentity,
}

/// Why a text hands over no channel. It never repeats the text, which may be a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ChannelKeyError {
    /// There is no identity in it.
    #[error("the text holds no age identity")]
    NoIdentity,
    /// There is more than one line beside the comments.
    #[error("the text holds more than one identity")]
    Several,
}

impl ChannelKey {
    /// Reads the text of an identity file.
    ///
    /// # Errors
    /// When it does not hold exactly one X25519 identity.
    pub fn parse(text: &str) -> Result<Self, ChannelKeyError> {
        let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        let identity = lines.next().ok_or(ChannelKeyError::NoIdentity)?;
        let identity = ChannelIdentity::new(identity).map_err(|_| ChannelKeyError::NoIdentity)?;
        match lines.next() {
            Some(_) => Err(ChannelKeyError::Several),
            None => Ok(Self { name: named_in(text), identity }),
        }
    }

    /// The text of an identity file.
    #[must_use]
    pub fn text(&self) -> Zeroizing<String> {
        let comment = self.name.as_ref().map(channel_comment).unwrap_or_default();
        Zeroizing::new(format!("{comment}{}\n", *self.identity.text()))
    }
}

/// The comment that names a channel, with the end of its line: in identity files and in recipient files.
#[must_use]
pub fn channel_comment(name: &PlainText) -> String {
    format!("# {NAMED} {}\n", name.as_str())
}

/// The name of the channel in the comments of an identity file or a recipient file.
#[must_use]
pub fn named_in(text: &str) -> Option<PlainText> {
    text.lines().find_map(|line| channel_name(line.trim().strip_prefix('#')?.trim().strip_prefix(NAMED)?))
}

/// A text as the name of a channel, if it can be one: not empty, one line, not too long.
#[must_use]
pub fn channel_name(text: &str) -> Option<PlainText> {
    PlainText::new(text.trim()).ok().filter(|name| name.as_str().chars().count() <= LONGEST_CHANNEL_NAME)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]

    use super::*;

    fn key() -> ChannelKey {
        ChannelKey { name: channel_name("Practice on the hill"), identity: ChannelIdentity::generate() }
    }

    #[test]
    fn what_is_handed_over_is_understood() {
        let key = key();
        let text = key.text();
        assert!(text.starts_with("# Waymark channel: Practice on the hill\nAGE-SECRET-KEY-1"));
        let read = ChannelKey::parse(&text.replace('\n', "\r\n")).unwrap();
        assert_eq!((read.name, read.identity.recipient()), (key.name, key.identity.recipient()));
    }

    #[test]
    fn a_file_of_stock_age_is_understood_and_names_nobody() {
        let text = key().text();
        let identity = text.lines().last().unwrap();
        let stock = format!("# created: 2026-11-22T18:00:00Z\n# public key: age1test\n{identity}\n");
        let read = ChannelKey::parse(&stock).unwrap();
        assert_eq!(read.name, None);
        assert_eq!(*read.identity.text(), identity);
    }

    #[test]
    fn what_hands_over_no_channel_is_told_apart() {
        let text = key().text();
        let identity = text.lines().last().unwrap();
        for (text, error) in [
            (String::new(), ChannelKeyError::NoIdentity),
            ("# Waymark channel: Practice\n".to_owned(), ChannelKeyError::NoIdentity),
            ("a letter".to_owned(), ChannelKeyError::NoIdentity),
            (identity.replace("1", "2"), ChannelKeyError::NoIdentity),
            (format!("{identity}\n{identity}"), ChannelKeyError::Several),
        ] {
            assert_eq!(ChannelKey::parse(&text).unwrap_err(), error);
        }
    }

    #[test]
    fn a_name_is_one_short_line() {
        assert_eq!(channel_name(" Practice ").unwrap().as_str(), "Practice");
        for text in ["", " ", "a\nb", "a\u{202e}b", &"a".repeat(LONGEST_CHANNEL_NAME + 1)] {
            assert_eq!(channel_name(text), None, "{text:?}");
        }
    }
}
