//! The field's own format: Open Referral's Human Services Data Specification, HSDS 3.1.
//!
//! `document` writes the public records as HSDS services, one document for each language, and `tables` the same as CSV. Every
//! document passes a strict pass of our own before anybody sees it; the official schemas stay outside the program, and a test
//! holds them against what is written. Nothing here knows a command line.

mod check;
mod compose;
mod export;
mod flaw;
mod ids;
mod import;
mod json;
mod look;
mod ours;
mod part;
mod record_text;
pub mod shape;
mod tables;
mod theirs;
mod unmapped;
mod vocabulary;
mod words;

pub use check::{Author, Placed, check};
pub use compose::document;
pub use export::{Export, Unsound};
pub use flaw::{Flaw, Flaws};
pub use ids::uuid;
pub use import::{ImportError, ImportOptions, Imported, StatedChecks, import, unmapped_folder};
pub use json::{LARGEST_FILE, canonical, canonical_object};
pub use tables::{columns, tables};
pub use unmapped::paths;
pub use vocabulary::Axis;
