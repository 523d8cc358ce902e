//! A certificate authority of the test's own, and the certificates that it gives away, good and bad.

use std::sync::Arc;

use catalogue_update::Roots;
use rcgen::{BasicConstraints, Certificate, CertificateParams, IsCa, Issuer, KeyPair, date_time_ymd};
use rustls::{ServerConfig, crypto::aws_lc_rs::default_provider, pki_types::PrivateKeyDer, version::TLS13};

/// Signs certificates. Whoever trusts it trusts them.
pub(crate) struct Authority {
    issuer: Issuer<'static, KeyPair>,
    certificate: Certificate,
}

/// From the first day of one year to the first day of another.
pub(crate) struct Years(pub i32, pub i32);

/// Long enough that no clock matters.
pub(crate) const ALWAYS: Years = Years(1975, 4096);

impl Authority {
    pub(crate) fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        let certificate = params.self_signed(&key).unwrap();
        Self { issuer: Issuer::new(params, key), certificate }
    }

    /// What trusts this authority alone.
    pub(crate) fn roots(&self) -> Roots {
        Roots::these([self.certificate.der().clone()])
    }

    /// What a computer that trusts it holds in its list.
    pub(crate) fn pem(&self) -> String {
        self.certificate.pem()
    }

    /// A certificate for this name and its key, as a web server reads them.
    pub(crate) fn files(&self, name: &str) -> (String, String) {
        let (certificate, key) = self.certificate(name, ALWAYS);
        (certificate.pem(), key.serialize_pem())
    }

    /// A server that shows a certificate for this name.
    pub(crate) fn server(&self, name: &str, years: Years) -> Arc<ServerConfig> {
        let (certificate, key) = self.certificate(name, years);
        let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
            .with_protocol_versions(&[&TLS13])
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key);
        Arc::new(config.unwrap())
    }

    fn certificate(&self, name: &str, years: Years) -> (Certificate, KeyPair) {
        let mut params = CertificateParams::new([name.to_owned()]).unwrap();
        params.not_before = date_time_ymd(years.0, 1, 1);
        params.not_after = date_time_ymd(years.1, 1, 1);
        let key = KeyPair::generate().unwrap();
        (params.signed_by(&key, &self.issuer).unwrap(), key)
    }
}
