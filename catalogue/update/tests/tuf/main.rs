//! The rules of a TUF client (TUF 1.0, section 5), held by our wrapper round the verifying library.
//!
//! A small repository of our own publishes, attacks and rotates; the client is the program that the conformance suite
//! drives, called here with a clock that the test moves. [`suite`] says which case of the suite stands where. What a bundle
//! may contain is tested beside its code, and what our publisher signs in `catalogue-publish`.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

#[path = "../../examples/tuf-conformance/folder.rs"]
mod folder;
#[path = "../../examples/tuf-conformance/program.rs"]
mod program;
#[path = "../../examples/tuf-conformance/server.rs"]
mod server;

mod keys;
mod play;
mod repository;
mod served;
mod suite;

mod artefacts;
mod bundles;
mod delegations;
mod executable;
mod expiry;
mod integrity;
mod names;
mod rollback;
mod rotation;
mod signatures;
mod workflow;
