//! Renewal in words: when a copy renews itself, and what became of an attempt.
//!
//! How an attempt is made is the concern of `catalogue-update`; what a person reads, that of `ui`.

use crate::{EditionNumber, Fault, PlainText};
use jiff::civil::Date;

/// When a copy renews itself. Nothing is fetched until a person chose so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum RenewalChoice {
    /// Never: the program makes no connection at all.
    #[default]
    Never,
    /// Once, each time the person asks.
    WhenAsked,
    /// About once a week while the program is open, at a moment that nobody can foresee.
    ByItself,
}

impl RenewalChoice {
    /// Every choice.
    pub const ALL: [Self; 3] = [Self::Never, Self::WhenAsked, Self::ByItself];

    /// Its name in forms, message ids and the settings file.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::WhenAsked => "when-asked",
            Self::ByItself => "by-itself",
        }
    }

    /// The choice of this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.as_str() == name)
    }
}

/// What kept one road from bringing an edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Trouble {
    /// The part of the program that fetches is missing or has ended.
    NoHelper,
    /// Nobody answers at that address, or the name leads nowhere.
    Unreachable,
    /// Nothing more came for too long.
    Silent,
    /// It came, but so slowly that the time for all of it ran out.
    TooSlow,
    /// The Tor proxy does not answer, or does not let us through.
    NoProxy,
    /// The mirror's certificate is not one that this computer trusts for that name.
    BadCertificate,
    /// The mirror's certificate is past its date, or not valid yet; or this computer's clock is wrong.
    ExpiredCertificate,
    /// What answers does not speak as a mirror does.
    NotAMirror,
    /// The mirror sends elsewhere; we do not follow.
    Redirected,
    /// The mirror has no edition (404, 410).
    NoEditionThere,
    /// The mirror answers with another error.
    MirrorFault,
    /// What the mirror announces is no edition: another type, compressed, or of a size that no edition has.
    NotAnEdition,
    /// More came than any edition is long.
    TooLong,
    /// It ended too early.
    CutShort,
    /// The folder holds no edition, or is not there.
    NoFileThere,
    /// The file cannot be read (any more): the stick was pulled out, or it is not ours to read.
    Unreadable,
    /// It is the edition that is open or one that others outdo, and it is past its date: the mirror was left alone, or
    /// somebody keeps newer editions from us.
    Frozen,
    /// It came whole, but cannot be used.
    Refused(Fault),
    /// It is good, but there is no room on this computer to keep it.
    NoRoom,
    /// It is good, but this computer does not let us keep it.
    NotWritable,
}

impl Trouble {
    /// Every trouble that is not a fault of an edition.
    pub const ALL: [Self; 19] = [
        Self::NoHelper,
        Self::Unreachable,
        Self::Silent,
        Self::TooSlow,
        Self::NoProxy,
        Self::BadCertificate,
        Self::ExpiredCertificate,
        Self::NotAMirror,
        Self::Redirected,
        Self::NoEditionThere,
        Self::MirrorFault,
        Self::NotAnEdition,
        Self::TooLong,
        Self::CutShort,
        Self::NoFileThere,
        Self::Unreadable,
        Self::Frozen,
        Self::NoRoom,
        Self::NotWritable,
    ];

    /// Its name in message ids (`problem-…`), and on the wire between our processes.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NoHelper => "no-helper",
            Self::Unreachable => "unreachable",
            Self::Silent => "silent",
            Self::TooSlow => "too-slow",
            Self::NoProxy => "no-proxy",
            Self::BadCertificate => "bad-certificate",
            Self::ExpiredCertificate => "expired-certificate",
            Self::NotAMirror => "not-a-mirror",
            Self::Redirected => "redirected",
            Self::NoEditionThere => "no-edition-there",
            Self::MirrorFault => "mirror-fault",
            Self::NotAnEdition => "not-an-edition",
            Self::TooLong => "too-long",
            Self::CutShort => "cut-short",
            Self::NoFileThere => "no-file-there",
            Self::Unreadable => "unreadable",
            Self::Frozen => "frozen",
            Self::Refused(fault) => fault.as_str(),
            Self::NoRoom => "no-room",
            Self::NotWritable => "not-writable",
        }
    }
}

/// One road that was tried in vain, named as the person named it or as the program was built with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// The mirror's host, the folder or the file.
    pub from: String,
    /// What kept it.
    pub trouble: Trouble,
}

/// How a renewal ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RenewalOutcome {
    /// A newer edition is open and kept.
    Renewed {
        /// Its number.
        number: EditionNumber,
        /// The day its publishers signed it.
        as_of: Date,
        /// Roads that were tried before the one that worked.
        before: Vec<Attempt>,
    },
    /// What came is the edition that was open already.
    AlreadyNewest {
        /// Roads that were tried before.
        before: Vec<Attempt>,
    },
    /// A newer edition is open, but only until the program ends: it could not be kept.
    OpenNotKept {
        /// Its number.
        number: EditionNumber,
        /// The day its publishers signed it.
        as_of: Date,
        /// Why it could not be kept.
        trouble: Trouble,
    },
    /// No road brought a usable edition; the one that was open stays.
    Failed {
        /// Every road that was tried.
        attempts: Vec<Attempt>,
    },
    /// The person stopped it; nothing changed.
    Cancelled,
    /// It was about the edition of a private channel, not about the public one.
    OfChannel {
        /// The name of the channel.
        channel: PlainText,
        /// How it ended.
        outcome: Box<Self>,
    },
}
