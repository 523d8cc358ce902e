//! One request of HTTP/1.1 (RFC 9112), and what is taken for an answer to it.
//!
//! The request is the same bytes for every client in every state:
//!
//! ```text
//! GET /folder/waymark.edition HTTP/1.1
//! host: example.org
//! accept: */*
//! user-agent: waymark
//! connection: close
//! ```
//!
//! A mirror learns nothing from the name that the path does not tell it, and many web hosts turn away a request that names
//! no agent. It carries no version. No cookie, language, encoding, range or condition is ever sent.

use std::pin::pin;

use catalogue_model::Trouble;
use http_body_util::{BodyExt, Empty};
use hyper::{
    Request, Response, StatusCode,
    body::{Body, Bytes, Incoming},
    client::conn::http1::{Builder, SendRequest},
    header::{ACCEPT, CONNECTION, CONTENT_ENCODING, CONTENT_TYPE, HOST, HeaderMap, HeaderName, USER_AGENT},
};
use hyper_util::rt::TokioIo;
use tokio::{
    io::{AsyncRead, AsyncWrite},
    select,
    time::{Duration, timeout},
};

use crate::{address::MirrorAddress, size::SizeClasses};

/// A mirror behind a large network answers with some thirty headers.
const MOST_HEADERS: usize = 100;

/// The most room for the headers, and for what was received and not yet taken.
const BUFFER: usize = 32 * 1024;

/// Taking leave is one write, which waits for nobody; a connection that cannot take it is dropped.
const LEAVE: Duration = Duration::from_millis(200);

/// What servers call a file of a kind they do not know: the standard, Amazon's storage, and nginx where no type is set. A
/// page that asks for a password or says sorry is of another type, and is not read.
const TYPES: [&str; 3] = ["application/octet-stream", "binary/octet-stream", "text/plain"];

pub(super) async fn get<S>(
    stream: S,
    mirror: &MirrorAddress,
    classes: &SizeClasses,
    progress: &mut dyn FnMut(u64),
) -> Result<Vec<u8>, Trouble>
where
    S: AsyncRead + AsyncWrite + Unpin + 'static,
{
    let mut builder = Builder::new();
    builder.max_headers(MOST_HEADERS).max_buf_size(BUFFER);
    let (sender, connection) = builder.handshake(TokioIo::new(stream)).await.map_err(|_| Trouble::NotAMirror)?;
    let mut connection = pin!(connection);
    let mut exchange = pin!(exchange(sender, mirror, classes, progress));
    let mut open = true;
    let received = loop {
        select! {
            biased;
            received = &mut exchange => break received,
            _ended = &mut connection, if open => open = false,
        }
    };
    if open && received.is_ok() {
        // Always said, so that all transfers look the same from outside.
        let _ended = timeout(LEAVE, connection).await;
    }
    received
}

async fn exchange(
    mut sender: SendRequest<Empty<Bytes>>,
    mirror: &MirrorAddress,
    classes: &SizeClasses,
    progress: &mut dyn FnMut(u64),
) -> Result<Vec<u8>, Trouble> {
    let request = request(mirror).map_err(|_| Trouble::NotAMirror)?;
    let response = sender.send_request(request).await.map_err(|_| Trouble::NotAMirror)?;
    judge(&response, classes)?;
    receive(response.into_body(), classes, progress).await
}

fn request(mirror: &MirrorAddress) -> Result<Request<Empty<Bytes>>, hyper::http::Error> {
    Request::get(mirror.path())
        .header(HOST, mirror.authority())
        .header(ACCEPT, "*/*")
        .header(USER_AGENT, "waymark")
        .header(CONNECTION, "close")
        .body(Empty::new())
}

/// Whether what is announced can be an edition. Nothing of the body has been read by then.
fn judge(response: &Response<Incoming>, classes: &SizeClasses) -> Result<(), Trouble> {
    match response.status() {
        StatusCode::OK => (),
        StatusCode::NOT_FOUND | StatusCode::GONE => return Err(Trouble::NoEditionThere),
        StatusCode::MOVED_PERMANENTLY
        | StatusCode::FOUND
        | StatusCode::SEE_OTHER
        | StatusCode::TEMPORARY_REDIRECT
        | StatusCode::PERMANENT_REDIRECT => return Err(Trouble::Redirected),
        _ => return Err(Trouble::MirrorFault),
    }
    let plain = says(response.headers(), &CONTENT_ENCODING, &["identity"]);
    if !plain || !says(response.headers(), &CONTENT_TYPE, &TYPES) {
        return Err(Trouble::NotAnEdition);
    }
    match response.body().size_hint().exact().map(|length| usize::try_from(length).unwrap_or(usize::MAX)) {
        Some(length) if length > classes.largest() => Err(Trouble::TooLong),
        Some(length) if !classes.contains(length) => Err(Trouble::NotAnEdition),
        _ => Ok(()),
    }
}

/// Whether every header of this name says one of these, parameters aside. Having none is as good.
fn says(headers: &HeaderMap, name: &HeaderName, these: &[&str]) -> bool {
    headers.get_all(name).iter().all(|value| {
        let value = value.to_str().unwrap_or_default();
        let value = value.split(';').next().unwrap_or_default().trim();
        these.iter().any(|one| value.eq_ignore_ascii_case(one))
    })
}

async fn receive(mut body: Incoming, classes: &SizeClasses, progress: &mut dyn FnMut(u64)) -> Result<Vec<u8>, Trouble> {
    let promised = body.size_hint().exact().and_then(|length| usize::try_from(length).ok());
    let mut bytes = Vec::with_capacity(promised.unwrap_or_default().min(classes.largest()));
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|_| Trouble::CutShort)?;
        let Some(piece) = frame.data_ref() else { continue };
        if bytes.len().saturating_add(piece.len()) > classes.largest() {
            return Err(Trouble::TooLong);
        }
        bytes.extend_from_slice(piece);
        progress(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
    }
    // Without a promise, only the end tells the length.
    if classes.contains(bytes.len()) { Ok(bytes) } else { Err(Trouble::NotAnEdition) }
}
