//! The way to a mirror: a connection, through a proxy or not, TLS on it where the address asks for it, one request.

use catalogue_model::Trouble;
use tokio::{
    net::{TcpStream, lookup_host},
    time::timeout,
};

use super::{
    Limits, Roots, http, socks,
    stream::{Verdict, Watched},
    tls,
};
use crate::address::{MirrorAddress, ProxyAddress};

/// A name may lead to many addresses; beyond these, trying on would only take time.
const MOST_ADDRESSES: usize = 4;

/// What TLS, HTTP headers and chunk sizes may add to an edition: a quarter for a server that sends small pieces, and room
/// for a chain of certificates.
fn most_traffic(edition: usize) -> usize {
    edition.saturating_add(edition / 4).saturating_add(128 * 1024)
}

pub(super) async fn fetch(
    mirror: &MirrorAddress,
    proxy: Option<&ProxyAddress>,
    limits: &Limits,
    roots: &Roots,
    progress: &mut dyn FnMut(u64),
) -> Result<Vec<u8>, Trouble> {
    let tcp = connect(mirror, proxy, limits).await?;
    let verdict = Verdict::default();
    let stream = Watched::new(tcp, limits.silence, most_traffic(limits.classes.largest()), verdict.clone());
    let received = if mirror.is_encrypted() {
        match tls::handshake(stream, mirror.host(), roots).await {
            Ok(stream) => http::get(stream, mirror, &limits.classes, progress).await,
            Err(trouble) => Err(trouble),
        }
    } else {
        http::get(stream, mirror, &limits.classes, progress).await
    };
    received.map_err(|trouble| match (verdict.get(), trouble) {
        (Some(Trouble::TooLong), Trouble::CutShort) => Trouble::TooLong,
        (Some(Trouble::Silent), _) => Trouble::Silent,
        _ => trouble,
    })
}

async fn connect(mirror: &MirrorAddress, proxy: Option<&ProxyAddress>, limits: &Limits) -> Result<TcpStream, Trouble> {
    match proxy {
        Some(proxy) => through(proxy, mirror, limits).await,
        // The name is not looked up: whoever answers such questions would learn it.
        None if mirror.needs_proxy() => Err(Trouble::NoProxy),
        None => directly(mirror, limits).await,
    }
}

async fn through(proxy: &ProxyAddress, mirror: &MirrorAddress, limits: &Limits) -> Result<TcpStream, Trouble> {
    let connecting = timeout(limits.connect, TcpStream::connect(proxy.socket()));
    let Ok(Ok(mut stream)) = connecting.await else { return Err(Trouble::NoProxy) };
    timeout(limits.connect, socks::greet(&mut stream)).await.unwrap_or(Err(Trouble::NoProxy))?;
    let asking = socks::connect(&mut stream, mirror.host(), mirror.port());
    timeout(limits.proxy, asking).await.unwrap_or(Err(Trouble::Unreachable))?;
    Ok(stream)
}

async fn directly(mirror: &MirrorAddress, limits: &Limits) -> Result<TcpStream, Trouble> {
    let looking = timeout(limits.connect, lookup_host((mirror.host(), mirror.port())));
    let Ok(Ok(addresses)) = looking.await else { return Err(Trouble::Unreachable) };
    for address in addresses.take(MOST_ADDRESSES) {
        if let Ok(Ok(stream)) = timeout(limits.connect, TcpStream::connect(address)).await {
            return Ok(stream);
        }
    }
    Err(Trouble::Unreachable)
}
