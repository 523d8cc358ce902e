//! The field's own format: what is exported is sound HSDS, and what is imported comes back as it went.
//!
//! The official schemas stand outside this tree, because they are share-alike. Where they are missing, the tests that need them
//! say so and pass.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

mod commands;
mod exported;
mod fixture;
mod imported;
mod schemas;
mod strict;
