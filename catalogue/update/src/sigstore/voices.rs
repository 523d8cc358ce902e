//! One key has one voice: metadata that names a key twice for one role, under two ids, is refused.
//!
//! The library counts signatures by key id, and an id is whatever the metadata says. A key under two ids would meet a
//! threshold of two alone (the advisory GHSA-3633-5h82-39pq describes this for another client). Whether a signature is good
//! is not this module's concern.

use std::collections::BTreeMap;

use sigstore_tuf::{Error, Key, Metadata, Root, Targets};

/// Refuses metadata in which a key stands twice in one role. What gives no keys to roles is for the library to judge.
pub(super) fn count(metadata: &[u8]) -> Result<(), Error> {
    if let Ok(root) = Metadata::<Root>::from_slice(metadata) {
        let Root { keys, roles, .. } = root.signed();
        return roles.iter().try_for_each(|(name, role)| count_role(name, &role.keyids, keys));
    }
    let targets = Metadata::<Targets>::from_slice(metadata).ok();
    let Some(delegations) = targets.and_then(|targets| targets.into_signed().delegations) else { return Ok(()) };
    delegations.roles.iter().try_for_each(|role| count_role(&role.name, &role.keyids, &delegations.keys))
}

fn count_role(role: &str, ids: &[String], keys: &BTreeMap<String, Key>) -> Result<(), Error> {
    let mut heard: BTreeMap<Vec<u8>, &str> = BTreeMap::new();
    for id in ids {
        // A key that cannot be read cannot sign either.
        let Some(Ok(key)) = keys.get(id).map(Key::verification_key) else { continue };
        if heard.insert(key.as_bytes().to_vec(), id).is_some_and(|before| before != id) {
            return Err(Error::Malformed(format!("the role {role} lists one key under two ids")));
        }
    }
    Ok(())
}
