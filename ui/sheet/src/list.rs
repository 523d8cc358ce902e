//! A list of services as a short text: what the code on a sheet carries, and what another copy opens.
//!
//! ```text
//! text  = "L1." check "." body "/"
//! check = the CRC-32 (IEEE 802.3) of the plain body, 8 hexadecimal digits
//! body  = the plain body, each character moved on in the alphabet by a step of its own
//! plain = edition number, then for each service in order "." and its id, in small letters
//! ```
//!
//! The alphabet is `a` to `z`, `0` to `9`, `-` and `.`; letters are written large, so that a QR code holds them in its
//! compact mode. The steps come from the check (see [`Steps`]): a telephone that reads the code off a sheet at home shows
//! nothing that could be looked up. That hides the list from a glance, and from nobody who has this program.
//!
//! There is no address in it and no name. A service that the reader's edition does not know is still an id here: what is
//! said of it is the caller's concern.

use catalogue_model::{EditionNumber, ServiceId};

#[cfg(test)]
mod tests;

/// A list longer than this is a catalogue again; the short list holds no more.
pub const MOST_SERVICES: usize = 20;

/// The most bytes of pasted text that are looked at: a list of [`MOST_SERVICES`] needs 2,000, a sheet around it 30,000.
pub const LONGEST_TEXT: usize = 64 * 1024;

/// The longest body: [`MOST_SERVICES`] ids of 80 characters, each with its point, and a number of 20 digits.
const LONGEST_BODY: usize = MOST_SERVICES * 81 + 20;

/// The version that is written, and the only one that is read.
const VERSION: u16 = 1;

const ALPHABET: &[u8; 38] = b"abcdefghijklmnopqrstuvwxyz0123456789-.";

/// Services in an order, and the edition they were chosen from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    edition: EditionNumber,
    ids: Vec<ServiceId>,
}

/// Why a text is no list.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotAList {
    /// There is nothing in it.
    #[error("the text is empty")]
    Empty,
    /// It is longer than [`LONGEST_TEXT`].
    #[error("the text is too long")]
    TooLong,
    /// Nothing in it looks like a list.
    #[error("there is no list in the text")]
    NoList,
    /// A newer program made it.
    #[error("the list is of version {version}")]
    Newer {
        /// The version it names.
        version: u16,
    },
    /// Its end is missing.
    #[error("the list has no end")]
    CutShort,
    /// Some of it was changed on the way.
    #[error("the list is damaged")]
    Damaged,
    /// It names more than [`MOST_SERVICES`].
    #[error("the list names too many services")]
    TooMany,
    /// It names a service twice.
    #[error("the list names {} twice", .0.as_str())]
    Repeated(ServiceId),
}

impl List {
    /// A list of these services in this order, if there is at least one, at most [`MOST_SERVICES`], and each once.
    ///
    /// # Errors
    /// When they are too few, too many, or one of them is there twice.
    pub fn new(edition: EditionNumber, ids: Vec<ServiceId>) -> Result<Self, NotAList> {
        if ids.is_empty() {
            return Err(NotAList::Empty);
        }
        if ids.len() > MOST_SERVICES {
            return Err(NotAList::TooMany);
        }
        let twice = ids.iter().enumerate().find(|(place, id)| ids.iter().take(*place).any(|earlier| earlier == *id));
        match twice {
            Some((_, id)) => Err(NotAList::Repeated(id.clone())),
            None => Ok(Self { edition, ids }),
        }
    }

    /// The edition from which they were chosen.
    #[must_use]
    pub fn edition(&self) -> EditionNumber {
        self.edition
    }

    /// The services, first to last.
    #[must_use]
    pub fn ids(&self) -> &[ServiceId] {
        &self.ids
    }

    /// The list as a text. The same list gives the same text.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut plain = self.edition.0.to_string();
        for id in &self.ids {
            plain.push('.');
            plain.push_str(id.as_str());
        }
        let check = crc32(plain.as_bytes());
        let body = moved(plain.as_bytes(), check, |place, step| place + step).unwrap_or_default();
        format!("L{VERSION}.{check:08X}.{}/", body.to_ascii_uppercase())
    }

    /// Finds the list in a text: the text itself, or a sheet that was pasted whole. Space and line breaks anywhere mean
    /// nothing, and small letters are as good as large ones.
    ///
    /// # Errors
    /// When there is none, or it is not whole.
    pub fn find(text: &str) -> Result<Self, NotAList> {
        if text.len() > LONGEST_TEXT {
            return Err(NotAList::TooLong);
        }
        let text: Vec<u8> = text.bytes().filter(|byte| !byte.is_ascii_whitespace() && *byte != 0).collect();
        if text.is_empty() {
            return Err(NotAList::Empty);
        }
        let start = (0..text.len()).find_map(|from| text.get(from..).and_then(beginning));
        let (version, rest) = start.ok_or(NotAList::NoList)?;
        if version != VERSION {
            return Err(NotAList::Newer { version });
        }
        Self::read(rest)
    }

    /// Reads what stands after the version: check, body and end.
    fn read(rest: &[u8]) -> Result<Self, NotAList> {
        let end = rest.iter().position(|byte| *byte == b'/').ok_or(NotAList::CutShort)?;
        let whole = rest.get(..end).unwrap_or_default();
        let (check, body) = whole.split_at_checked(8).ok_or(NotAList::Damaged)?;
        let check = hexadecimal(check).ok_or(NotAList::Damaged)?;
        let body = body.strip_prefix(b".").ok_or(NotAList::Damaged)?;
        if body.len() > LONGEST_BODY {
            return Err(NotAList::TooMany);
        }
        let plain = moved(body, check, |place, step| place + ALPHABET.len() - step).ok_or(NotAList::Damaged)?;
        if crc32(plain.as_bytes()) != check {
            return Err(NotAList::Damaged);
        }
        let mut parts = plain.split('.');
        let number = parts.next().unwrap_or_default();
        // A number is written in one way only: without zeros before it.
        let edition = number.parse::<u64>().ok().filter(|parsed| parsed.to_string() == number);
        let ids: Result<Vec<ServiceId>, _> = parts.map(ServiceId::new).collect();
        match (edition, ids) {
            (Some(_), Ok(ids)) if ids.is_empty() => Err(NotAList::Damaged),
            (Some(edition), Ok(ids)) => Self::new(EditionNumber(edition), ids),
            _ => Err(NotAList::Damaged),
        }
    }
}

/// Whether a list begins here: its version, and what follows.
fn beginning(text: &[u8]) -> Option<(u16, &[u8])> {
    let rest = text.strip_prefix(b"L").or_else(|| text.strip_prefix(b"l"))?;
    let point = rest.iter().take(4).position(|byte| *byte == b'.')?;
    let (digits, rest) = rest.split_at_checked(point)?;
    if digits.is_empty() || digits.first() == Some(&b'0') || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let version = digits.iter().fold(0, |number: u16, digit| number * 10 + u16::from(digit - b'0'));
    let rest = rest.get(1..)?;
    // What follows the check is looked at later: here only chance is kept out.
    let looks_right = rest.iter().take(8).all(u8::is_ascii_hexdigit);
    looks_right.then_some((version, rest))
}

fn hexadecimal(digits: &[u8]) -> Option<u32> {
    let text = std::str::from_utf8(digits).ok().filter(|text| text.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
    u32::from_str_radix(text, 16).ok()
}

/// Moves every character on by its step; `None` when one is not of the alphabet.
fn moved(text: &[u8], check: u32, onward: impl Fn(usize, usize) -> usize) -> Option<String> {
    let moved = text.iter().zip(Steps::from(check)).map(|(byte, step)| {
        let place = ALPHABET.iter().position(|letter| *letter == byte.to_ascii_lowercase())?;
        ALPHABET.get(onward(place, step) % ALPHABET.len()).map(|letter| char::from(*letter))
    });
    moved.collect()
}

/// The steps by which characters are moved: xorshift32 (Marsaglia 2003), begun with the check.
struct Steps(u32);

impl Steps {
    fn from(check: u32) -> Self {
        // The one state that never moves is zero.
        Self(if check == SALT { 1 } else { check ^ SALT })
    }
}

/// Keeps the first step of a check of zero away from zero.
const SALT: u32 = 0x9E37_79B9;

impl Iterator for Steps {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        usize::try_from(self.0).ok().map(|state| state % ALPHABET.len())
    }
}

/// CRC-32 of IEEE 802.3, bit by bit: texts are short.
fn crc32(bytes: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            let carries = crc & 1 == 1;
            crc >>= 1;
            if carries {
                crc ^= 0xEDB8_8320;
            }
        }
    }
    !crc
}
