//! The interface in a real browser: accessibility, valid markup, layout, keyboard, leaving, and search with and without script.
//!
//! The pages are those of the catalogue in this checkout, served on loopback inside the test. What the pages say is not
//! judged here (the journeys do that), but whether a person can use them. Chromium, its driver, Java and the two judges from
//! npm are needed; without them the tests say that they are skipped, or fail where `WAYMARK_REQUIRE_TOOLS` is `1`.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test may stop, and speaks on stdout"
)]

mod bodies;
mod controls;
mod doing;
mod guest;
mod judges;
mod keyboard;
mod leaving;
mod pages;
mod renewal;
mod scenes;
mod screen;
mod search;
mod sittings;
mod timer;
mod tools;
mod visit;
mod walk;
