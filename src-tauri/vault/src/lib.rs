//! Keeps what a person chose to keep: answers, lists, a plan, check-ins. Sealed with a passphrase, in one file.
//!
//! A [`Vault`] is open or it is not there. Open, it is an SQLite database in memory, and every change is on the disk before
//! it is in memory: a change that could not be written has not happened. The file is two age files, one after the other,
//! described in `FORMAT.md`; the `age` tool and `sqlite3` open it without us.
//!
//! This crate opens no file, asks no clock, knows no words of a language and holds no text longer than
//! [`LongText::MOST`]: it is no place for pictures, attachments or imports. It does not hide that it exists, and it cannot
//! help against somebody who knows the passphrase. Locking is dropping; what SQLite's memory held is gone for good only
//! when the process ends, which is the caller's affair.

mod body;
mod checkin;
mod choice;
mod columns;
mod contents;
mod copy;
mod error;
mod expiry;
mod image;
mod locked;
mod mark;
mod migrations;
mod passphrase;
mod place;
mod plan;
mod rating;
mod shelf;
mod sitting;
mod slot;
mod slug;
mod strength;
mod text;
mod vault;
mod words;

#[cfg(test)]
mod tests;

pub use body::LONGEST;
pub use checkin::CheckIn;
pub use contents::{Contents, Held, Kind};
pub use copy::Word;
pub use error::{AskError, ChangeError, CreateError, RekeyError, UnlockError};
pub use expiry::Expired;
pub use mark::{Mark, MarkId, MarkState};
pub use passphrase::{Passphrase, PassphraseError};
pub use place::{MemoryPlace, Place, PlaceError};
pub use plan::{Plan, PlanItem, PlanWords, Section};
pub use rating::{Rating, RatingError};
pub use shelf::{ItemId, ShelfItem};
pub use sitting::{Answer, Sitting, SittingHead, SittingId, Value};
pub use slug::{Slug, SlugError};
pub use strength::{Strength, strength};
pub use text::{LongText, ShortText, TextError};
pub use vault::{Vault, erase, is_there};
pub use words::{SUGGESTED, suggest};
