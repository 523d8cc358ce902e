//! Bad mirrors, bad proxies and bad sticks, each a real one on this computer, and a good one beside them.
//!
//! What is asserted is which trouble a person would be told of, that a transfer can be stopped, and what it costs. Whether
//! bytes that came whole are an edition is the concern of other tests.
#![expect(clippy::unwrap_used, reason = "tests")]

mod authority;
mod cancel;
mod certificates;
mod files;
mod memory;
mod mirror;
mod program;
mod proxy;
mod sending;
mod uniform;
