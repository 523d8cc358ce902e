//! The harness of the tests that only the whole can run: a person at the router, an invented catalogue, a served router
//! and a driver for browsers.
//!
//! Nothing here is part of a shipped program.

pub mod desktop;
pub mod faults;
mod html;
pub mod person;
pub mod safe_place;
pub mod sample;
pub mod served;
pub mod staged;
pub mod stages;
pub mod synthetic;
pub mod webdriver;
