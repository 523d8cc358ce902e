//! `cargo xtask preview`: the same pages on loopback, for development.
//!
//! The server itself lives in `tests`, because no shipped program listens on a port. Its first line on standard output
//! is the address; everything that cargo and this program say goes to the error stream.

use std::path::Path;

use crate::{
    edition,
    places::Places,
    process::{cargo, hand_over},
    system::{self, Purpose},
};

/// Sets up and serves until the process is stopped.
pub(crate) fn preview(places: &Places, port: Option<u16>, bundle: Option<&Path>) -> anyhow::Result<()> {
    system::ensure(Purpose::Build)?;
    edition::prepare(places)?;
    let mut server = cargo(places, ["run", "--release", "-p", "waymark-tests", "--bin", "preview", "--"]);
    if let Some(port) = port {
        server.arg("--port").arg(port.to_string());
    }
    // The server starts in the checkout, the path was typed wherever the person is.
    let bundle = bundle.map(std::path::absolute).transpose()?.unwrap_or_else(|| places.edition());
    server.arg("--bundle").arg(bundle).arg("--trust").arg(places.trust());
    hand_over("Serve the pages on this machine; Ctrl+C ends it", &mut server)
}
