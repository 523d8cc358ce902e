//! What is known of an edition beside its records: its number, its day, where it came from, and what was wrong with others.

use jiff::civil::Date;

/// The number of an edition: the version of the signed targets metadata (TUF 1.0, section 4.5), rising by publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EditionNumber(pub u64);

/// Where a bundle came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// It came with the program.
    Installer,
    /// A renewal stored it on this computer.
    Stored,
    /// The person handed it over as a file, for example on a stick.
    File,
}

/// A verified edition, as every screen names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditionStatus {
    /// Its number.
    pub number: EditionNumber,
    /// The day its publishers signed it.
    pub as_of: Date,
    /// Where it came from.
    pub origin: Origin,
    /// What the clock says against it, if anything.
    pub warning: Option<ClockWarning>,
}

/// Why the date of an edition needs a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockWarning {
    /// Its metadata ran out on this day; the facts may have changed.
    Expired(Date),
    /// The computer's clock is before the day the edition was signed: one of the two is wrong.
    ClockBeforeEdition,
}

/// A bundle that was not opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Where it came from.
    pub origin: Origin,
    /// What was wrong with it.
    pub fault: Fault,
}

/// What can be wrong with a bundle, as far as a person needs to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Fault {
    /// The file could not be read at all.
    Unreadable,
    /// It ends too early, or its table of contents points outside it.
    Truncated,
    /// It does not begin as a bundle does.
    NotABundle,
    /// Its size is none of the constant sizes.
    UnknownSizeClass,
    /// Bytes stand where only padding may be, or the padding is larger than it may be.
    WrongPadding,
    /// Too few of the publishers signed it.
    TooFewSignatures,
    /// It is signed, but not by our publishers.
    ForeignKeys,
    /// It is older than one that this copy has already seen.
    OlderThanSeen,
    /// It is encrypted for another channel.
    OtherChannel,
    /// Its contents are not those that were signed.
    WrongHash,
    /// Its contents are signed, but cannot be opened.
    BrokenImage,
    /// Its metadata breaks another rule of TUF.
    BrokenMetadata,
}

impl Fault {
    /// Every fault.
    pub const ALL: [Self; 12] = [
        Self::Unreadable,
        Self::Truncated,
        Self::NotABundle,
        Self::UnknownSizeClass,
        Self::WrongPadding,
        Self::TooFewSignatures,
        Self::ForeignKeys,
        Self::OlderThanSeen,
        Self::OtherChannel,
        Self::WrongHash,
        Self::BrokenImage,
        Self::BrokenMetadata,
    ];

    /// The name of the fault in message ids and of the fixture that shows it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::Truncated => "truncated",
            Self::NotABundle => "not-a-bundle",
            Self::UnknownSizeClass => "unknown-size-class",
            Self::WrongPadding => "wrong-padding",
            Self::TooFewSignatures => "too-few-signatures",
            Self::ForeignKeys => "foreign-keys",
            Self::OlderThanSeen => "older-than-seen",
            Self::OtherChannel => "other-channel",
            Self::WrongHash => "wrong-hash",
            Self::BrokenImage => "broken-image",
            Self::BrokenMetadata => "broken-metadata",
        }
    }
}
