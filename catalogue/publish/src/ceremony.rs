//! Publishing by several people: nobody holds all the keys, and nobody has to be in the same room.
//!
//! ```text
//! prepare → a draft folder, nothing signed      root new/rotate/… → the same, for the next root
//! sign    → one detached signature file for each role and key; the folder or the file alone travels
//! status  → who still has to sign, what expires when
//! release → signatures judged, online roles signed, verified by the reader's side → the bundle
//! refresh → snapshot and timestamp for two more weeks, without an editor
//! ```
//!
//! Everything here returns values and words; the commands print them, ask and read passphrases. No secret is written into
//! a draft, and nothing is fetched or uploaded.

mod card;
mod gather;
mod keyfile;
mod online;
mod open_draft;
mod release;
mod root;
mod status;
mod summary;
mod words;
mod write_draft;

pub use card::{Card, CardError, KeyRole, People};
pub use gather::{Gathered, SignatureError, gather, sign};
pub use keyfile::{KeyFileError, Passphrase, SHORTEST_PASSPHRASE, WorkFactor, keygen, open_key, open_keys};
pub use online::{Detached, MinisignError, minisign};
pub use open_draft::{Contents, DraftError, EditionContents, OpenDraft, RootContents, Signers, ToSign};
pub use release::{Publishers, ReleaseError, add_root, refresh, release};
pub use root::{NextRoot, RootChange, RootError, Thresholds, first_root, next_root};
pub use status::{bundle_status, draft_status, outdated};
pub use summary::{ImageError, SummaryError, image_of, summary};
pub use words::describe;
pub use write_draft::{prepare_edition, prepare_root};
