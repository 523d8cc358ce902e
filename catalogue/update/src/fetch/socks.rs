//! SOCKS5 (RFC 1928) with a name and a password (RFC 1929), as far as one outgoing connection needs it.
//!
//! The proxy is told the mirror's name, and the name is never resolved here. Tor keeps connections apart that come with
//! different passwords, so every transfer brings a fresh one: two renewals share no circuit. Written out because it is
//! short, and because each answer has to become a trouble that a person understands.

use catalogue_model::Trouble;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

use crate::open::hexadecimal;

const VERSION: u8 = 5;
const NO_AUTHENTICATION: u8 = 0;
const PASSWORD: u8 = 2;

/// Greets the proxy at the other end of `stream`, which takes it no time, and agrees on how to go on.
///
/// # Errors
/// [`Trouble::NoProxy`] where it is none, or does not let us through.
pub(super) async fn greet(stream: &mut (impl AsyncRead + AsyncWrite + Unpin)) -> Result<(), Trouble> {
    // RFC 1928, section 3. Proxies that know no passwords are taken as well; Tor chooses the password where both are offered.
    stream.write_all(&[VERSION, 2, PASSWORD, NO_AUTHENTICATION]).await.map_err(no_proxy)?;
    match receive(stream).await? {
        [VERSION, PASSWORD] => authenticate(stream).await,
        [VERSION, NO_AUTHENTICATION] => Ok(()),
        _ => Err(Trouble::NoProxy),
    }
}

/// Asks a proxy that was greeted for a connection to `host`, which may take it long; afterwards the stream leads there.
///
/// # Errors
/// [`Trouble::NoProxy`] where the proxy does not let us through, [`Trouble::Unreachable`] where it cannot get there.
pub(super) async fn connect(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
    host: &str,
    port: u16,
) -> Result<(), Trouble> {
    request(stream, host, port).await?;
    answer(stream).await
}

/// RFC 1929: name and password, both random.
async fn authenticate(stream: &mut (impl AsyncRead + AsyncWrite + Unpin)) -> Result<(), Trouble> {
    let mut random = [0; 16];
    aws_lc_rs::rand::fill(&mut random).map_err(|_| Trouble::NoProxy)?;
    let word = hexadecimal(&random);
    let (name, password) = word.as_bytes().split_at(word.len() / 2);
    let message = [&[1, 16], name, &[16], password].concat();
    stream.write_all(&message).await.map_err(no_proxy)?;
    match receive(stream).await? {
        [_, 0] => Ok(()),
        _ => Err(Trouble::NoProxy),
    }
}

/// RFC 1928, section 4: CONNECT to a name.
async fn request(stream: &mut (impl AsyncWrite + Unpin), host: &str, port: u16) -> Result<(), Trouble> {
    let length = u8::try_from(host.len()).map_err(|_| Trouble::Unreachable)?;
    let message = [&[VERSION, 1, 0, 3, length], host.as_bytes(), &port.to_be_bytes()].concat();
    stream.write_all(&message).await.map_err(no_proxy)
}

/// RFC 1928, section 6. The address that the proxy names is read away and means nothing to us.
async fn answer(stream: &mut (impl AsyncRead + Unpin)) -> Result<(), Trouble> {
    let [version, reply, _, kind] = receive(stream).await?;
    if version != VERSION {
        return Err(Trouble::NoProxy);
    }
    match reply {
        0 => (),
        // Not allowed by ruleset, command not supported, address type not supported: it does not let us through.
        2 | 7 | 8 => return Err(Trouble::NoProxy),
        // It tried, and the mirror cannot be reached. Tor has further numbers for onion addresses, all of this meaning.
        _ => return Err(Trouble::Unreachable),
    }
    let address = match kind {
        1 => 4,
        3 => receive::<1>(stream).await?.into_iter().map(u64::from).sum(),
        4 => 16,
        _ => return Err(Trouble::NoProxy),
    };
    let mut rest = stream.take(address + 2);
    let read = tokio::io::copy(&mut rest, &mut tokio::io::sink()).await.map_err(no_proxy)?;
    if read == address + 2 { Ok(()) } else { Err(Trouble::NoProxy) }
}

async fn receive<const N: usize>(stream: &mut (impl AsyncRead + Unpin)) -> Result<[u8; N], Trouble> {
    let mut bytes = [0; N];
    stream.read_exact(&mut bytes).await.map_err(no_proxy)?;
    Ok(bytes)
}

fn no_proxy(_: std::io::Error) -> Trouble {
    Trouble::NoProxy
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use super::*;
    use std::collections::BTreeSet;

    /// A proxy that says its lines whatever it hears; what it heard comes back with the result.
    async fn said(lines: &[u8]) -> (Result<(), Trouble>, Vec<u8>) {
        let (mut ours, mut theirs) = tokio::io::duplex(1024);
        theirs.write_all(lines).await.unwrap();
        let mut result = greet(&mut ours).await;
        if result.is_ok() {
            result = connect(&mut ours, "mirror.test", 443).await;
        }
        drop(ours);
        let mut bytes = Vec::new();
        theirs.read_to_end(&mut bytes).await.unwrap();
        (result, bytes)
    }

    const GREETING: [u8; 2] = [5, 2];
    const WELCOME: [u8; 2] = [1, 0];

    #[track_caller]
    fn check(lines: &[&[u8]], expected: Result<(), Trouble>) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        assert_eq!(runtime.block_on(said(&lines.concat())).0, expected, "{lines:?}");
    }

    #[test]
    fn every_refusal_of_a_proxy_has_its_trouble() {
        let through = [5, 0, 0, 1, 0, 0, 0, 0, 0, 0].as_slice();
        check(&[&GREETING, &WELCOME, through], Ok(()));
        check(&[&[5, 0], through], Ok(()));
        check(&[&[5, 0], &[5, 0, 0, 3, 2, b'a', b'b', 0, 0]], Ok(()));
        check(&[&[5, 0], &[5, 0, 0, 4], &[0; 18]], Ok(()));
        check(&[&[5, 0xff]], Err(Trouble::NoProxy));
        check(&[&[4, 0]], Err(Trouble::NoProxy));
        check(&[b"HTTP/1.1 400 Bad Request\r\n\r\n"], Err(Trouble::NoProxy));
        check(&[&GREETING, &[1, 1]], Err(Trouble::NoProxy));
        check(&[&GREETING, &WELCOME, &[5, 0, 0, 9, 0, 0]], Err(Trouble::NoProxy));
        for reply in [2, 7, 8] {
            check(&[&GREETING, &WELCOME, &[5, reply, 0, 1, 0, 0, 0, 0, 0, 0]], Err(Trouble::NoProxy));
        }
        for reply in [1, 3, 4, 5, 6, 0xf0] {
            check(&[&GREETING, &WELCOME, &[5, reply, 0, 1, 0, 0, 0, 0, 0, 0]], Err(Trouble::Unreachable));
        }
    }

    #[test]
    fn the_proxy_hears_the_name_and_another_password_each_time() {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let lines = [GREETING.as_slice(), &WELCOME, &[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]].concat();
        let heard: BTreeSet<Vec<u8>> = (0..3).map(|_| runtime.block_on(said(&lines)).1).collect();
        assert_eq!(heard.len(), 3);
        for bytes in heard {
            assert_eq!(bytes.len(), 4 + 35 + 5 + 11 + 2);
            assert!(bytes.ends_with(b"\x05\x01\x00\x03\x0bmirror.test\x01\xbb"));
        }
    }
}
