//! The words of the interface: loaded once, chosen by locale, formatted with their numbers, days and lists.
//!
//! Words live in `locales/<locale>/<area>.ftl` (Project Fluent); `en` is the source. This crate knows no page and no
//! type of the catalogue: whoever shows a record names the message.

mod dates;
mod locale;
mod search;
mod sizes;
#[cfg(test)]
mod tests;
mod words;

pub use locale::Locale;
pub use words::{Value, Words};
