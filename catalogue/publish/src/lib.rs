//! What publishers do on their own computers: check records, compile an image, encrypt and sign it, and look at the result
//! as a reader would.
//!
//! No program that is shipped to readers depends on this crate, so no shipped program holds code that signs. It fetches
//! nothing and uploads nothing.

pub mod ask;
pub mod ceremony;
pub mod channel;
pub mod confirm;
pub mod coverage;
pub mod difference;
pub mod edition;
pub mod hash;
pub mod hsds;
pub mod records;
pub mod sign;
pub mod stale;
pub mod state;
pub mod suggest;
pub mod template;
