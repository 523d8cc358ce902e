//! A client for the TUF conformance suite (<https://github.com/theupdateframework/tuf-conformance>), over our wrapper.
//!
//! ```text
//! tuf-conformance --metadata-dir D init ROOT
//! tuf-conformance --metadata-dir D --metadata-url U refresh
//! tuf-conformance --metadata-dir D --metadata-url U --target-name N … --target-base-url B --target-dir T download
//! ```
//!
//! The suite fakes the clock of the system, so this program reads it. It is a test and never shipped: it asks for as many
//! files as the suite wants and speaks plain HTTP, none of which an edition's renewal does.

mod folder;
mod program;
mod server;

use std::process::ExitCode;

use jiff::Timestamp;

fn main() -> ExitCode {
    match program::run(std::env::args_os().skip(1), Timestamp::now()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("tuf-conformance: {error:#}");
            ExitCode::FAILURE
        }
    }
}
