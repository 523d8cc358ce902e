//! The harness of the tests that only the whole can run: a served router and a driver for browsers.
//!
//! Nothing here is part of a shipped program.

pub mod served;
pub mod webdriver;
