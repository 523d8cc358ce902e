//! Bad mirrors, bad proxies and bad sticks, each a real one on this computer, and a good one beside them.
//!
//! What is asserted is which trouble a person would be told of, that a transfer can be stopped, and what it costs. Whether
//! bytes that came whole are an edition is the concern of other tests.
//!
//! They look into processes as Linux shows them; the code that they test is the same on every system.
#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "tests, which say what they measured and what they skipped"
)]

mod authority;
mod cancel;
mod certificates;
mod files;
mod handover;
mod memory;
mod mirror;
mod nginx;
mod privileges;
mod program;
mod proxy;
mod sending;
mod uniform;
