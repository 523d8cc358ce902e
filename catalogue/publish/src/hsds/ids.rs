//! The ids of HSDS objects: UUIDs that follow from our own ids, so that every export names the same thing alike.

use std::fmt::Write;

use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};

/// 6b8a01ca-7560-4b3e-a939-9cc67dc5d0a1. Changing it would give every object of every export another id.
const NAMESPACE: [u8; 16] =
    [0x6b, 0x8a, 0x01, 0xca, 0x75, 0x60, 0x4b, 0x3e, 0xa9, 0x39, 0x9c, 0xc6, 0x7d, 0xc5, 0xd0, 0xa1];

/// The UUID of what a path names, for example `services/de-ktw-berlin/phones/+4930450529529` (RFC 9562, version 5).
#[must_use]
pub fn uuid(path: &str) -> String {
    uuid_within(NAMESPACE, path)
}

fn uuid_within(namespace: [u8; 16], name: &str) -> String {
    // Version 5 is made with SHA-1; nothing rests on its strength here.
    let hash = digest(&SHA1_FOR_LEGACY_USE_ONLY, &[namespace.as_slice(), name.as_bytes()].concat());
    let mut text = String::with_capacity(36);
    for (position, byte) in hash.as_ref().iter().take(16).enumerate() {
        if matches!(position, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        let byte = match position {
            6 => (byte & 0x0f) | 0x50,
            8 => (byte & 0x3f) | 0x80,
            _ => *byte,
        };
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// Whether a text is a UUID as HSDS writes it: five groups of hexadecimal digits.
pub(super) fn is_uuid(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    groups.iter().map(|group| group.len()).eq([8, 4, 4, 4, 12])
        && groups.iter().all(|group| group.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::{is_uuid, uuid, uuid_within};

    #[test]
    fn ids_are_uuids_of_version_5() {
        // RFC 9562, appendix A.4: www.example.com in the namespace of DNS names.
        let dns = [0x6b, 0xa7, 0xb8, 0x10, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8];
        assert_eq!(uuid_within(dns, "www.example.com"), "2ed6657d-e927-568b-95e1-2665a8aea6a2");
    }

    #[test]
    fn an_id_never_changes() {
        assert_eq!(uuid("services/de-ktw-berlin"), uuid("services/de-ktw-berlin"));
        assert_ne!(uuid("services/de-ktw-berlin"), uuid("services/de-ktw-hamburg"));
    }

    #[test]
    fn other_shapes_are_no_uuids() {
        assert!(is_uuid("2ed6657d-e927-568b-95e1-2665a8aea6a2"));
        for text in
            ["", "2ed6657de927568b95e12665a8aea6a2", "2ed6657d-e927-568b-95e1-2665a8aea6ag", "2ed6657d-e927-568b-95e1"]
        {
            assert!(!is_uuid(text), "{text}");
        }
    }
}
