//! The next root: a key rotated, a lost one replaced, a threshold raised, a year more.
//!
//! Each change is a new version of the root that carries everything else along. It counts once enough keys of the root
//! before it and of its own have signed it (TUF 1.0, section 6.1). Nothing is signed here.

use std::{collections::HashMap, num::NonZeroU64};

use jiff::{Timestamp, ToSpan};
use tough::schema::{RoleKeys, Root};

use super::{Card, KeyRole, People};
use crate::sign::{KeyError, KeyId, RootChain, SignError, roles};

/// The fewest signatures that a role of people may ask for: nobody decides alone.
const FEWEST: u64 = 2;

/// How many keys of each role must sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thresholds {
    /// Of the root keys.
    pub root: u64,
    /// Of the editors.
    pub editor: u64,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self { root: FEWEST, editor: FEWEST }
    }
}

/// What is new in a root.
#[derive(Clone, Debug)]
pub enum RootChange {
    /// Nothing but its date.
    Renew,
    /// A key makes room for another; it is there and may sign.
    Rotate {
        /// The name or id of the key that goes.
        old: String,
        /// The card of the key that comes.
        new: Card,
    },
    /// A key is lost and makes room for another.
    Replace {
        /// The name or id of the lost key.
        lost: String,
        /// The card of the key that comes.
        new: Card,
    },
    /// Another number of keys must sign.
    Threshold {
        /// Whose keys.
        role: KeyRole,
        /// How many.
        need: u64,
    },
    /// One more key.
    Add {
        /// The card of the key that comes.
        new: Card,
    },
}

/// A root that nobody has signed yet.
#[derive(Clone, Debug)]
pub struct NextRoot {
    pub(super) root: Root,
    pub(super) lost: Vec<KeyId>,
}

/// Why there can be no such root.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RootError {
    /// A role has fewer keys than must sign.
    #[error("{need} {role} keys must sign, but there are {keys}; make more with `catalogue-publish keygen`")]
    TooFewKeys {
        /// The role.
        role: KeyRole,
        /// How many must sign.
        need: u64,
        /// How many there are.
        keys: usize,
    },
    /// One person could decide alone.
    #[error("{need} {role} key would be enough; at least {FEWEST} must sign, so that nobody decides alone")]
    Alone {
        /// The role.
        role: KeyRole,
        /// How many would have to sign.
        need: u64,
    },
    /// No key of this root is meant, or more than one.
    #[error("{typed:?} is not the name or the id of one key of the root; its keys are: {keys}")]
    Unknown {
        /// What was typed.
        typed: String,
        /// The keys of the root.
        keys: String,
    },
    /// The new key is there already.
    #[error("the key {0} is in the root already; make a new one with `catalogue-publish keygen`")]
    Known(String),
    /// The new key is of another role.
    #[error(
        "{new} is a key for the role {is}, but {role} is needed; make one with `catalogue-publish keygen --role {role}`"
    )]
    OtherRole {
        /// The new key.
        new: String,
        /// What it is for.
        is: KeyRole,
        /// What it should be for.
        role: KeyRole,
    },
    /// Too many root keys are lost: nobody can sign the next root.
    #[error(
        "without {lost} only {left} root keys are left where {need} must sign: no root can follow this one. \
         Make a new first root and ship a new program"
    )]
    Stranded {
        /// The lost key.
        lost: String,
        /// How many are left.
        left: usize,
        /// How many must sign.
        need: u64,
    },
    /// The version or the date goes beyond what there is.
    #[error("there is no date for the next root")]
    Date(#[from] SignError),
    /// A key cannot be used.
    #[error("a key cannot be used")]
    Key(#[from] KeyError),
}

/// The first root, of the keys on these cards.
///
/// # Errors
/// When a role has too few keys.
pub fn first_root(people: &People, thresholds: Thresholds, at: Timestamp) -> Result<NextRoot, RootError> {
    let mut root = Root {
        spec_version: roles::SPEC_VERSION.to_owned(),
        consistent_snapshot: true,
        version: NonZeroU64::MIN,
        expires: roles::expiry(at, 1.year())?,
        keys: HashMap::new(),
        roles: HashMap::new(),
        _extra: HashMap::new(),
    };
    for role in KeyRole::ALL {
        let need = match role {
            KeyRole::Root => thresholds.root,
            KeyRole::Editor => thresholds.editor,
            KeyRole::Snapshot | KeyRole::Timestamp => 1,
        };
        let threshold = NonZeroU64::new(need).unwrap_or(NonZeroU64::MIN);
        root.roles.insert(role.in_root(), RoleKeys { keyids: Vec::new(), threshold, _extra: HashMap::new() });
    }
    for card in people.cards() {
        add(&mut root, card)?;
    }
    check(&root)?;
    Ok(NextRoot { root, lost: Vec::new() })
}

/// The root after the newest one.
///
/// # Errors
/// When the change breaks a rule.
pub fn next_root(
    chain: &RootChain,
    change: &RootChange,
    people: &People,
    at: Timestamp,
) -> Result<NextRoot, RootError> {
    let before = chain.role();
    let mut root = before.clone();
    root.version = before.version.saturating_add(1);
    root.expires = roles::expiry(at, 1.year())?;
    let mut lost = Vec::new();
    match change {
        RootChange::Renew => {}
        RootChange::Rotate { old, new } => {
            let old = find(before, people, old)?;
            exchange(&mut root, &old, new, people)?;
        }
        RootChange::Replace { lost: gone, new } => {
            let gone = find(before, people, gone)?;
            let role = exchange(&mut root, &gone, new, people)?;
            if role == KeyRole::Root {
                refuse_stranded(before, &gone, people)?;
            }
            lost.push(gone);
        }
        RootChange::Threshold { role, need } => {
            let threshold = NonZeroU64::new(*need).unwrap_or(NonZeroU64::MIN);
            root.roles.entry(role.in_root()).and_modify(|role| role.threshold = threshold);
        }
        RootChange::Add { new } => add(&mut root, new)?,
    }
    check(&root)?;
    Ok(NextRoot { root, lost })
}

/// The rules that every root of ours keeps.
pub(super) fn check(root: &Root) -> Result<(), RootError> {
    for role in KeyRole::ALL {
        let listed = root.roles.get(&role.in_root());
        let need = listed.map_or(1, |listed| listed.threshold.get());
        let keys = listed.map_or(0, |listed| listed.keyids.len());
        if matches!(role, KeyRole::Root | KeyRole::Editor) && need < FEWEST {
            return Err(RootError::Alone { role, need });
        }
        if u64::try_from(keys).is_ok_and(|keys| keys < need) {
            return Err(RootError::TooFewKeys { role, need, keys });
        }
    }
    Ok(())
}

fn add(root: &mut Root, card: &Card) -> Result<(), RootError> {
    let id = card.key.raw_id()?;
    if root.keys.insert(id.clone(), card.key.as_tuf().clone()).is_some() {
        return Err(RootError::Known(card.named()));
    }
    root.roles.entry(card.role.in_root()).and_modify(|role| role.keyids.push(id));
    Ok(())
}

/// Puts one key in the place of another, whose role it must have.
fn exchange(root: &mut Root, old: &KeyId, new: &Card, people: &People) -> Result<KeyRole, RootError> {
    let role = role_of(root, old).ok_or_else(|| unknown(root, people, &people.name(old)))?;
    if new.role != role {
        return Err(RootError::OtherRole { new: new.named(), is: new.role, role });
    }
    add(root, new)?;
    root.keys.retain(|id, _| KeyId::of(id) != *old);
    for listed in root.roles.values_mut() {
        listed.keyids.retain(|id| KeyId::of(id) != *old);
    }
    Ok(role)
}

fn refuse_stranded(before: &Root, gone: &KeyId, people: &People) -> Result<(), RootError> {
    let Some(listed) = before.roles.get(&KeyRole::Root.in_root()) else { return Ok(()) };
    let left = listed.keyids.iter().filter(|id| KeyId::of(id) != *gone).count();
    let need = listed.threshold.get();
    if u64::try_from(left).is_ok_and(|left| left < need) {
        return Err(RootError::Stranded { lost: people.name(gone), left, need });
    }
    Ok(())
}

/// The role that a root gives to a key.
pub(super) fn role_of(root: &Root, id: &KeyId) -> Option<KeyRole> {
    KeyRole::ALL.into_iter().find(|role| {
        root.roles.get(&role.in_root()).is_some_and(|listed| listed.keyids.iter().any(|key| KeyId::of(key) == *id))
    })
}

/// The key of the root that is meant by a name or the beginning of an id. Keys that signed once and are in it no more may
/// have the same name.
fn find(root: &Root, people: &People, typed: &str) -> Result<KeyId, RootError> {
    let is_named = |id: &KeyId| people.card(id).is_some_and(|card| card.name == typed);
    let fits = |id: &KeyId| is_named(id) || (typed.len() >= KeyId::SHORT && id.as_str().starts_with(typed));
    let mut found = root.keys.keys().map(KeyId::of).filter(fits);
    found.next().filter(|_| found.next().is_none()).ok_or_else(|| unknown(root, people, typed))
}

fn unknown(root: &Root, people: &People, typed: &str) -> RootError {
    let ids: Vec<KeyId> = root.keys.keys().map(KeyId::of).collect();
    RootError::Unknown { typed: typed.to_owned(), keys: people.names(&ids) }
}
