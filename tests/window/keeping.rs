//! What is kept, and the lock, in the shipped window: what a lock takes away, what a journey leaves behind, what goes wrong.
//!
//! Each proof of an absence finds the same thing first where it has to be. What the pages say is shown by the journeys.

mod copies;
mod faults;
mod files;
mod papers;
mod replaced;
pub(crate) mod scene;
mod signals;
