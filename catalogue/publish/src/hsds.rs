//! The field's own format: Open Referral's Human Services Data Specification, HSDS 3.1.
//!
//! [`Export`] writes the public records as HSDS services, one document for each language, and the same as CSV. Every
//! document passes a strict pass of our own before anybody sees it; the official schemas stay outside the program, and a test
//! holds them against what is written. `import` is the way back, for our own documents and for those of others. Nothing here
//! knows a command line.

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
pub use export::{Export, Unsound};
pub use flaw::{Flaw, Flaws};
pub use ids::uuid;
pub use import::{ImportError, ImportOptions, Imported, StatedChecks, import, unmapped_folder};
pub use tables::columns;
pub use unmapped::fields_left;
