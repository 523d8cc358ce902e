//! Writes into the text of a record that people checked some of its facts, without touching anything else in the file.
//!
//! The file is a text with places in it, not a document to write anew: comments, order and spelling stay as they are. Who
//! checked, and what was said, is kept nowhere. What has been written is read back before it counts as written.

mod document;

use catalogue_model::{CheckMethod, FactGroup, Term};
use jiff::civil::Date;

use self::document::{Document, Owner, Stated};

/// What people did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirmation {
    /// The day.
    pub on: Date,
    /// How.
    pub how: CheckMethod,
    /// How many people.
    pub people: u8,
    /// What they checked, in the order in which it is written.
    pub facts: Vec<FactGroup>,
}

/// The text of a record with a check in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirmed {
    /// The whole file.
    pub text: String,
    /// What was done to it.
    pub outcome: Outcome,
}

/// What was done to a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A check was added at the end of its table.
    Added,
    /// These facts were added to a check of the same day.
    Extended(Vec<FactGroup>),
    /// More people than before stand at a check of the same day.
    MorePeople {
        /// How many stood there.
        before: u8,
    },
    /// The record says so already.
    Already,
}

/// Why a check was not written.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConfirmError {
    /// The text is no TOML.
    #[error("the record is not TOML: {0}; mend it first, `check` names the line")]
    NotToml(String),
    /// The record is of a kind that has no checks.
    #[error("checks stand in records of services and crisis lines; this is neither")]
    NoChecks,
    /// Several lines, and none or an unknown one was named.
    #[error("name the line with --line, by its name or number; the record has: {0}")]
    WhichLine(String),
    /// The record says nothing of these facts, so nobody can have checked them.
    #[error("the record says nothing about {0}; it states: {1}")]
    NotStated(String, String),
    /// Nobody checked.
    #[error("nobody cannot check; write how many people did: --people 2")]
    Nobody,
    /// The place for the check was not found, because the tables are written in an unusual way.
    #[error("the check cannot be placed in this file; write it by hand, `new` shows the fields")]
    Unplaceable,
}

/// Writes a check into the text of a record. For crisis lines, `line` names one by name or number.
///
/// # Errors
/// When the text cannot be read, the line is not clear, or the record says nothing of a fact.
pub fn confirm(text: &str, confirmation: &Confirmation, line: Option<&str>) -> Result<Confirmed, ConfirmError> {
    if confirmation.people == 0 {
        return Err(ConfirmError::Nobody);
    }
    let document = Document::parse(text)?;
    let owner = document.owner(line)?;
    refuse_unstated(&owner, confirmation)?;
    let (text, outcome) = written(text, &owner, confirmation)?;
    // Unusual spellings, such as tables within one line, can make an insertion land elsewhere.
    let read = Document::parse(&text).map_err(|_| ConfirmError::Unplaceable)?;
    let is_there = read.owner(line)?.checks.iter().any(|check| check.says(confirmation));
    if is_there { Ok(Confirmed { text, outcome }) } else { Err(ConfirmError::Unplaceable) }
}

fn refuse_unstated(owner: &Owner, confirmation: &Confirmation) -> Result<(), ConfirmError> {
    let names = |facts: Vec<FactGroup>| facts.into_iter().map(Term::as_str).collect::<Vec<_>>().join(", ");
    let unstated: Vec<FactGroup> =
        confirmation.facts.iter().copied().filter(|fact| !owner.facts.contains(fact)).collect();
    if unstated.is_empty() {
        return Ok(());
    }
    Err(ConfirmError::NotStated(names(unstated), names(owner.facts.clone())))
}

/// The new text: a check of the same day and manner is completed, otherwise one is added.
fn written(text: &str, owner: &Owner, confirmation: &Confirmation) -> Result<(String, Outcome), ConfirmError> {
    let same_day = || owner.checks.iter().filter(|check| (check.on, check.how) == (confirmation.on, confirmation.how));
    if same_day().any(|check| check.says(confirmation)) {
        return Ok((text.to_owned(), Outcome::Already));
    }
    // Facts may only join facts that as many people checked.
    if let Some(check) = same_day().find(|check| check.people == confirmation.people) {
        let more: Vec<FactGroup> =
            confirmation.facts.iter().copied().filter(|fact| !check.facts.contains(fact)).collect();
        let words: Vec<String> = more.iter().map(|fact| format!("\"{}\"", fact.as_str())).collect();
        let joined = format!("{}{}", if check.facts.is_empty() { "" } else { ", " }, words.join(", "));
        return Ok((inserted(text, check.facts_end, &joined)?, Outcome::Extended(more)));
    }
    let has_the_same_facts = |check: &&Stated| {
        check.facts.len() == confirmation.facts.len() && check.facts.iter().all(|f| confirmation.facts.contains(f))
    };
    if let Some(check) = same_day().find(has_the_same_facts) {
        let (before, after) = text.split_at_checked(check.people_at.start).ok_or(ConfirmError::Unplaceable)?;
        let rest = after.get(check.people_at.len()..).ok_or(ConfirmError::Unplaceable)?;
        return Ok((format!("{before}{}{rest}", confirmation.people), Outcome::MorePeople { before: check.people }));
    }
    Ok((inserted(text, owner.end, &block(text, owner, confirmation))?, Outcome::Added))
}

fn inserted(text: &str, at: usize, what: &str) -> Result<String, ConfirmError> {
    let (before, after) = text.split_at_checked(at).ok_or(ConfirmError::Unplaceable)?;
    Ok(format!("{before}{what}{after}"))
}

/// The lines of a new check, in the file's own line endings.
fn block(text: &str, owner: &Owner, confirmation: &Confirmation) -> String {
    let Confirmation { on, how, people, facts } = confirmation;
    let facts: Vec<String> = facts.iter().map(|fact| format!("\"{}\"", fact.as_str())).collect();
    let (head, how, facts) = (owner.head, how.as_str(), facts.join(", "));
    let lines = format!("\n[[{head}]]\non = {on}\nhow = \"{how}\"\npeople = {people}\nfacts = [{facts}]\n");
    let first = if text.get(..owner.end).is_some_and(|before| before.ends_with('\n')) { "" } else { "\n" };
    let lines = format!("{first}{lines}");
    if text.contains("\r\n") { lines.replace('\n', "\r\n") } else { lines }
}
