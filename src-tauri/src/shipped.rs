//! What is compiled into the program: the edition of the installer and the trust that every edition must meet.
//!
//! Nothing here trusts the shipped edition: it goes through the same door as one from a stick.

include!(concat!(env!("OUT_DIR"), "/shipped.rs"));

/// The bundle of the installer.
pub(crate) fn edition() -> &'static [u8] {
    EDITION
}

/// The root metadata (TUF 1.0, section 5.2): the publishers' keys as they stood when the program was built.
pub(crate) fn root() -> &'static [u8] {
    ROOT
}

/// The identity of the public channel. It keeps scanners and onlookers out, not a person who has the program.
pub(crate) fn identity() -> &'static str {
    IDENTITY
}
