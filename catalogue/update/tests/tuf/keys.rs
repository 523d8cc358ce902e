//! Keys of the kinds that TUF names, as they stand in metadata. They are made for the tests and guard nothing.

use std::sync::Arc;

use aws_lc_rs::{
    encoding::{AsDer, PublicKeyX509Der},
    rand::SystemRandom,
    rsa::KeySize,
    signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, Ed25519KeyPair, KeyPair, RSA_PSS_SHA256, RsaKeyPair},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

/// Signs bytes with a private key.
type Sign = Arc<dyn Fn(&[u8]) -> Vec<u8> + Send + Sync>;

/// A key with the id under which metadata lists it.
#[derive(Clone)]
pub(crate) struct Key {
    pub(crate) id: String,
    pub(crate) public: Value,
    sign: Sign,
}

impl Key {
    /// The Ed25519 key of that number; the same number gives the same key.
    pub(crate) fn number(number: u8) -> Self {
        let pair = Ed25519KeyPair::from_seed_unchecked(&[number; 32]).unwrap();
        let public = hex(pair.public_key().as_ref());
        let sign = Arc::new(move |bytes: &[u8]| pair.sign(bytes).as_ref().to_vec());
        Self::new(&format!("key-{number}"), "ed25519", "ed25519", &public, sign)
    }

    pub(crate) fn ecdsa() -> Self {
        let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_ASN1_SIGNING).unwrap();
        let public = pem(pair.public_key());
        let sign = Arc::new(move |bytes: &[u8]| pair.sign(&SystemRandom::new(), bytes).unwrap().as_ref().to_vec());
        Self::new("ecdsa", "ecdsa", "ecdsa-sha2-nistp256", &public, sign)
    }

    pub(crate) fn rsa() -> Self {
        let pair = RsaKeyPair::generate(KeySize::Rsa2048).unwrap();
        let public = pem(pair.public_key());
        let sign = Arc::new(move |bytes: &[u8]| {
            let mut signature = vec![0; pair.public_modulus_len()];
            pair.sign(&RSA_PSS_SHA256, &SystemRandom::new(), bytes, &mut signature).unwrap();
            signature
        });
        Self::new("rsa", "rsa", "rsassa-pss-sha256", &public, sign)
    }

    fn new(id: &str, kind: &str, scheme: &str, public: &str, sign: Sign) -> Self {
        let public = json!({ "keytype": kind, "scheme": scheme, "keyval": { "public": public } });
        Self { id: id.to_owned(), public, sign }
    }

    /// The same key under another id.
    pub(crate) fn called(&self, id: &str) -> Self {
        Self { id: id.to_owned(), ..self.clone() }
    }

    /// The entry among the signatures of a file.
    pub(crate) fn sign(&self, signed: &Value) -> Value {
        let mut bytes = Vec::new();
        canonical(signed, &mut bytes);
        json!({ "keyid": self.id, "sig": hex(&(self.sign)(&bytes)) })
    }
}

/// Canonical JSON as TUF signs it (TUF 1.0, section 4.1): keys sorted, nothing escaped but quotation marks and backslashes.
fn canonical(value: &Value, out: &mut Vec<u8>) {
    match value {
        Value::Object(map) => {
            let mut sorted: Vec<_> = map.iter().collect();
            sorted.sort_by_key(|(key, _)| *key);
            for (at, (key, value)) in sorted.into_iter().enumerate() {
                out.push(if at == 0 { b'{' } else { b',' });
                text(key, out);
                out.push(b':');
                canonical(value, out);
            }
            out.extend(if map.is_empty() { "{}".as_bytes() } else { b"}" });
        }
        Value::Array(values) => {
            for (at, value) in values.iter().enumerate() {
                out.push(if at == 0 { b'[' } else { b',' });
                canonical(value, out);
            }
            out.extend(if values.is_empty() { "[]".as_bytes() } else { b"]" });
        }
        Value::String(string) => text(string, out),
        plain => out.extend(plain.to_string().bytes()),
    }
}

fn text(string: &str, out: &mut Vec<u8>) {
    out.extend(format!("\"{}\"", string.replace('\\', "\\\\").replace('"', "\\\"")).bytes());
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn pem(key: &impl AsDer<PublicKeyX509Der<'static>>) -> String {
    let der = key.as_der().unwrap();
    format!("-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----\n", STANDARD.encode(der.as_ref()))
}
