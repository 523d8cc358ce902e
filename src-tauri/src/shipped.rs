//! What is compiled into the program: the edition of the installer and the trust that every edition must meet.
//!
//! Nothing here trusts the shipped edition: it goes through the same door as one from a stick.

use catalogue_update::{MirrorAddress, SizeClasses, Trust};

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

/// The mirrors that the publishers named when the program was built; there may be none.
pub(crate) fn mirrors() -> Vec<MirrorAddress> {
    MIRRORS.iter().filter_map(|address| MirrorAddress::parse(address).ok()).collect()
}

/// By what every edition is judged. `None`: it is not sound, and nothing may be opened.
pub(crate) fn trust() -> Option<Trust> {
    Trust::new(root(), identity(), SizeClasses::shipped()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mirror_that_is_compiled_in_can_be_asked() {
        assert_eq!(mirrors().len(), MIRRORS.len(), "{MIRRORS:?}");
    }

    #[test]
    fn what_is_trusted_is_sound() {
        assert!(trust().is_some());
    }
}
