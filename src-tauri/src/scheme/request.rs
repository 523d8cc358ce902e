//! From a webview's request to one that the router may see.
//!
//! Only what handlers rely on gets through, so that a page cannot come to depend on what one webview happens to send.

use axum::body::{Body, Bytes};
use http::{HeaderMap, HeaderName, Method, Request, StatusCode, Uri, header};

use zeroize::Zeroizing;

use crate::origin;

/// Most that a form may send: the largest field of any page, in any script, ten times over.
const LARGEST_FORM: usize = 256 * 1024;

/// An address that no page has: the interface answers it with its own page, in the person's language.
const NOWHERE: &str = "/nowhere";

/// The request for the router. When it differs from what was asked, the status by which to answer instead.
pub(super) fn admit(asked: Request<Vec<u8>>) -> (Request<Body>, Option<StatusCode>) {
    let (asked, form) = asked.into_parts();
    // Wiped when the last handler that reads it lets go of it. What the webview's own libraries had of it is not ours to wipe.
    let form = Zeroizing::new(form);
    if let Some(refusal) = refusal(&asked.method, &asked.uri, &form) {
        let mut nowhere = Request::new(Body::empty());
        *nowhere.uri_mut() = Uri::from_static(NOWHERE);
        return (nowhere, Some(refusal));
    }
    let mut request = Request::new(Body::from(Bytes::from_owner(form)));
    *request.method_mut() = asked.method;
    // Handlers see a path, as they do in every test: neither scheme nor host.
    *request.uri_mut() = asked.uri.path_and_query().map_or_else(|| Uri::from_static("/"), |path| path.clone().into());
    *request.headers_mut() = asked.headers.into_iter().filter_map(known).collect();
    (request, None)
}

fn refusal(method: &Method, address: &Uri, form: &[u8]) -> Option<StatusCode> {
    if ![Method::GET, Method::HEAD, Method::POST].contains(method) {
        return Some(StatusCode::METHOD_NOT_ALLOWED);
    }
    if address.scheme_str() != Some(origin::SCHEME) || address.host() != Some(origin::HOST) || address.port().is_some()
    {
        return Some(StatusCode::MISDIRECTED_REQUEST);
    }
    if address.path_and_query().is_some_and(|path| path.as_str().len() > origin::LONGEST_ADDRESS) {
        return Some(StatusCode::URI_TOO_LONG);
    }
    (form.len() > LARGEST_FORM).then_some(StatusCode::PAYLOAD_TOO_LARGE)
}

/// A header that handlers may rely on: what a form is written in, and what htmx says.
fn known<V>((name, value): (Option<HeaderName>, V)) -> Option<(HeaderName, V)>
where
    HeaderMap<V>: Sized,
{
    let name = name?;
    (name == header::CONTENT_TYPE || name.as_str().starts_with("hx-")).then_some((name, value))
}
