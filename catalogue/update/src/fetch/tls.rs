//! TLS 1.3 (RFC 8446) to a mirror.
//!
//! Whom to trust is taken from the computer, by `rustls-native-certs`, and not from a list that is built in: the computer's
//! list stays current when this program does not. Whether a certificate is good is judged by `webpki`, in Rust, and not by
//! the system, whose judgement may fetch revocation lists and so make connections of its own. Nothing of the edition rests
//! on this: it is signed. TLS keeps the path from onlookers, and keeps them from meddling with a transfer.
//!
//! No session is resumed and no early data is sent, because both tell a mirror that somebody is back. No protocol is
//! negotiated (ALPN): there is one. TLS 1.2 is left out: it shows certificates to onlookers, and any server that one would
//! still set up speaks 1.3.

use std::sync::Arc;

use catalogue_model::Trouble;
use rustls::{
    CertificateError, ClientConfig, Error, RootCertStore,
    client::Resumption,
    crypto::aws_lc_rs::default_provider,
    pki_types::{CertificateDer, ServerName},
    version::TLS13,
};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::{TlsConnector, client::TlsStream};

/// The certificate authorities that are trusted.
#[derive(Clone, Debug)]
pub struct Roots(Arc<RootCertStore>);

impl Roots {
    /// Those that this computer trusts, as they are now. A certificate that cannot be read is left out; where nothing can be
    /// read, no mirror is trusted.
    #[must_use]
    pub fn of_this_computer() -> Self {
        Self::these(rustls_native_certs::load_native_certs().certs)
    }

    /// These, and no others.
    #[must_use]
    pub fn these(certificates: impl IntoIterator<Item = CertificateDer<'static>>) -> Self {
        let mut store = RootCertStore::empty();
        store.add_parsable_certificates(certificates);
        Self(Arc::new(store))
    }
}

pub(super) async fn handshake<S>(stream: S, host: &str, roots: &Roots) -> Result<TlsStream<S>, Trouble>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let config = config(roots).map_err(|error| trouble(&error))?;
    let name = ServerName::try_from(host.to_owned()).map_err(|_| Trouble::BadCertificate)?;
    TlsConnector::from(Arc::new(config)).connect(name, stream).await.map_err(|error| {
        let cause = error.get_ref().and_then(|cause| cause.downcast_ref());
        cause.map_or(Trouble::NotAMirror, trouble)
    })
}

fn config(roots: &Roots) -> Result<ClientConfig, Error> {
    let mut config = ClientConfig::builder_with_provider(Arc::new(default_provider()))
        .with_protocol_versions(&[&TLS13])?
        .with_root_certificates(Arc::clone(&roots.0))
        .with_no_client_auth();
    config.resumption = Resumption::disabled();
    Ok(config)
}

fn trouble(error: &Error) -> Trouble {
    use CertificateError::{Expired, ExpiredContext, NotValidYet, NotValidYetContext};
    match error {
        Error::InvalidCertificate(Expired | ExpiredContext { .. } | NotValidYet | NotValidYetContext { .. }) => {
            Trouble::ExpiredCertificate
        }
        Error::InvalidCertificate(_) | Error::NoCertificatesPresented => Trouble::BadCertificate,
        _ => Trouble::NotAMirror,
    }
}
