//! What is about to be signed, in words. The words are made from what is signed, not from what somebody wrote beside it.

use std::fmt::Write;

use jiff::{Timestamp, Unit, civil::Date};
use tough::schema::Root;

use super::{
    Contents, KeyRole, OpenDraft,
    open_draft::{EditionContents, RootContents},
    root::role_of,
};
use crate::{edition::day_of, sign::KeyId};

/// What a draft holds, in words, judged at a moment.
#[must_use]
pub fn describe(draft: &OpenDraft, at: Timestamp) -> String {
    match &draft.contents {
        Contents::Edition(edition) => edition.describe(at),
        Contents::Root(root) => root.describe(draft, at),
    }
}

impl EditionContents {
    fn describe(&self, at: Timestamp) -> String {
        let preview = if self.notes.preview { ", a preview" } else { "" };
        format!(
            "edition {} of {}{preview}\n\
             \x20 image    SHA-256 {}\n\
             \x20 target   {} bytes, encrypted; it is the file that the catalogue role names\n\
             \x20 editors  those of root {}\n\
             \x20 valid    until {}\n",
            self.number(),
            self.notes.published_on,
            self.notes.image_sha256,
            self.target.len(),
            self.root_version(),
            until(self.roles.targets.expires, at),
        )
    }
}

impl RootContents {
    fn describe(&self, draft: &OpenDraft, at: Timestamp) -> String {
        let mut text = format!("root {}, valid until {}\n", self.version(), until(self.next.expires, at));
        for role in KeyRole::ALL {
            let (keys, need) = listed(&self.next, role);
            let _ = writeln!(text, "  {role:<9}  {need} of {} must sign: {}", keys.len(), draft.people.names(&keys));
        }
        if let Some(before) = &self.before {
            let _ = write!(text, "against root {}:\n{}", before.version, self.changes(before, draft));
        }
        text
    }

    fn changes(&self, before: &Root, draft: &OpenDraft) -> String {
        let mut lines = Vec::new();
        for role in KeyRole::ALL {
            let ((old, had), (new, need)) = (listed(before, role), listed(&self.next, role));
            for gone in old.iter().filter(|id| !new.contains(id)) {
                let lost = if draft.lost.contains(gone) { ", which is lost," } else { "" };
                lines.push(format!("  {} {lost} signs nothing any more\n", draft.people.name(gone)).replace(" ,", ","));
            }
            for come in new.iter().filter(|id| !old.contains(id)) {
                lines.push(format!("  {} signs from now on as {role}\n", draft.people.name(come)));
            }
            if had != need {
                lines.push(format!("  {need} {role} keys must sign instead of {had}\n"));
            }
        }
        let (until, had) = (day_of(self.next.expires), day_of(before.expires));
        if until != had {
            lines.push(format!("  valid until {until} instead of {had}\n"));
        }
        lines.concat()
    }
}

/// The keys that a root lists for a role, and how many must sign.
pub(super) fn listed(root: &Root, role: KeyRole) -> (Vec<KeyId>, u64) {
    let listed = root.roles.get(&role.in_root());
    let keys = root.keys.keys().map(KeyId::of).filter(|id| role_of(root, id) == Some(role));
    let mut keys: Vec<KeyId> = keys.collect();
    keys.sort();
    (keys, listed.map_or(0, |role| role.threshold.get()))
}

/// `2027-02-22, in 92 days`.
pub(super) fn until(end: Timestamp, at: Timestamp) -> String {
    format!("{}, {}", day_of(end), distance(day_of(end), day_of(at)))
}

/// How far off a day is.
fn distance(end: Date, today: Date) -> String {
    let days = today.until((Unit::Day, end)).map_or(0, |span| span.get_days());
    match days {
        0 => "today".to_owned(),
        1 => "in 1 day".to_owned(),
        -1 => "1 day ago".to_owned(),
        days if days > 0 => format!("in {days} days"),
        days => format!("{} days ago", days.unsigned_abs()),
    }
}
