//! Addresses that a person or the publishers name: of mirrors and of a proxy. Nothing is resolved or contacted here.

use std::{fmt, net::SocketAddr};

/// The name of the one file on every mirror, in every folder and on this computer.
pub const EDITION_FILE: &str = "waymark.edition";

/// The longest address that is taken; longer ones are a mistake.
const LONGEST: usize = 300;

/// Where a mirror keeps the edition: `https://host[:port]/folder/`, or `http://….onion/folder/`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MirrorAddress {
    is_onion: bool,
    host: String,
    port: u16,
    /// Begins and ends with a slash.
    folder: String,
}

/// The address of a SOCKS5 proxy on this computer or network, as numbers: a name would have to be resolved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ProxyAddress(SocketAddr);

/// Why an address was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AddressError {
    /// It is not of the form `https://host/folder/`.
    #[error("the address is not of the form https://host/folder/")]
    Malformed,
    /// It is unencrypted, which only onion addresses may be.
    #[error("only onion addresses may begin with http://")]
    Unencrypted,
    /// A proxy is written as `127.0.0.1:9050`.
    #[error("a proxy is written as numbers with a port, like 127.0.0.1:9050")]
    Proxy,
}

impl MirrorAddress {
    /// Reads an address.
    ///
    /// # Errors
    /// When it is malformed, or unencrypted and not an onion address.
    pub fn parse(text: &str) -> Result<Self, AddressError> {
        let text = text.trim();
        let plain = text.len() <= LONGEST && text.bytes().all(|byte| byte.is_ascii_graphic());
        let lower = text.to_ascii_lowercase();
        let (encrypted, rest) = if let Some(rest) = lower.strip_prefix("https://") {
            (true, text.get(text.len() - rest.len()..))
        } else if let Some(rest) = lower.strip_prefix("http://") {
            (false, text.get(text.len() - rest.len()..))
        } else {
            return Err(AddressError::Malformed);
        };
        let rest = rest.filter(|_| plain).ok_or(AddressError::Malformed)?;
        let (authority, folder) = rest.split_once('/').unwrap_or((rest, ""));
        let (host, port) = authority.split_once(':').map_or((authority, None), |(host, port)| (host, Some(port)));
        let port = match port {
            Some(port) => port.parse().map_err(|_| AddressError::Malformed)?,
            None if encrypted => 443,
            None => 80,
        };
        let host = host.to_ascii_lowercase();
        let folder = folder.strip_suffix(EDITION_FILE).unwrap_or(folder).trim_matches('/');
        if !is_host(&host) || !folder.split('/').all(is_step) || port == 0 {
            return Err(AddressError::Malformed);
        }
        let is_onion = host.ends_with(".onion");
        if !encrypted && !is_onion {
            return Err(AddressError::Unencrypted);
        }
        let folder = if folder.is_empty() { "/".to_owned() } else { format!("/{folder}/") };
        Ok(Self { is_onion: is_onion && !encrypted, host, port, folder })
    }

    /// The host, in lower case.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The port.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The path of the one file.
    #[must_use]
    pub fn path(&self) -> String {
        format!("{}{EDITION_FILE}", self.folder)
    }

    /// Whether TLS is spoken. An onion address proves itself.
    #[must_use]
    pub fn is_encrypted(&self) -> bool {
        !self.is_onion
    }

    /// Whether only Tor leads there.
    #[must_use]
    pub fn needs_proxy(&self) -> bool {
        self.host.ends_with(".onion")
    }

    /// The value of the `Host` header (RFC 9110, section 7.2): the port only where it is not the usual one.
    #[must_use]
    pub fn authority(&self) -> String {
        let usual = if self.is_encrypted() { 443 } else { 80 };
        if self.port == usual { self.host.clone() } else { format!("{}:{}", self.host, self.port) }
    }
}

impl fmt::Display for MirrorAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = if self.is_encrypted() { "https" } else { "http" };
        write!(f, "{scheme}://{}{}", self.authority(), self.folder)
    }
}

fn is_host(host: &str) -> bool {
    let label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    host.len() <= 253 && host.split('.').all(label)
}

fn is_step(step: &str) -> bool {
    step != "." && step != ".." && step.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte))
}

impl ProxyAddress {
    /// Reads an address such as `127.0.0.1:9050`.
    ///
    /// # Errors
    /// When it is anything but numbers with a port.
    pub fn parse(text: &str) -> Result<Self, AddressError> {
        text.trim().parse().map(Self).map_err(|_| AddressError::Proxy)
    }

    /// The address.
    #[must_use]
    pub fn socket(self) -> SocketAddr {
        self.0
    }
}

impl fmt::Display for ProxyAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Result<&str, AddressError>) {
        let read = MirrorAddress::parse(text).map(|address| address.to_string());
        assert_eq!(read.as_deref().map_err(|error| *error), expected, "{text:?}");
    }

    #[test]
    fn an_address_is_a_host_and_a_folder_however_it_is_written() {
        check("https://example.org", Ok("https://example.org/"));
        check("HTTPS://Example.ORG/Files", Ok("https://example.org/Files/"));
        check(" https://example.org:8443/a/b/ ", Ok("https://example.org:8443/a/b/"));
        check("https://example.org/a/waymark.edition", Ok("https://example.org/a/"));
        check("http://abcdefg.onion/", Ok("http://abcdefg.onion/"));
        check("https://abcdefg.onion/", Ok("https://abcdefg.onion/"));
        check("https://127.0.0.1:8443/", Ok("https://127.0.0.1:8443/"));
    }

    #[test]
    fn what_is_no_plain_folder_on_an_encrypted_server_is_not_taken() {
        check("http://example.org/", Err(AddressError::Unencrypted));
        for text in [
            "",
            "example.org",
            "https://",
            "ftp://example.org/",
            "https://user@example.org/",
            "https://example.org/a?b",
            "https://example.org/a#b",
            "https://example.org/../a",
            "https://example.org/a b",
            "https://example.org:0/",
            "https://example.org:99999/",
            "https://exämple.org/",
            "https://-a.org/",
            "https://example.org/%2e",
        ] {
            check(text, Err(AddressError::Malformed));
        }
    }

    #[test]
    fn the_host_header_names_the_port_only_where_it_is_unusual() {
        let authority = |text| MirrorAddress::parse(text).map(|address| address.authority());
        assert_eq!(authority("https://example.org:443/").as_deref(), Ok("example.org"));
        assert_eq!(authority("https://example.org:8443/").as_deref(), Ok("example.org:8443"));
        assert_eq!(authority("http://abc.onion/").as_deref(), Ok("abc.onion"));
    }

    #[test]
    fn a_proxy_is_numbers_with_a_port() {
        assert!(ProxyAddress::parse("127.0.0.1:9050").is_ok());
        assert!(ProxyAddress::parse("[::1]:9150").is_ok());
        for text in ["", "localhost:9050", "127.0.0.1", "127.0.0.1:x"] {
            assert_eq!(ProxyAddress::parse(text), Err(AddressError::Proxy), "{text:?}");
        }
    }
}
