//! From the router's answer to one that a webview can show.

use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Response, StatusCode, header};

use super::onward;

/// What a webview must not see: it keeps no cookies of ours, decodes no body, and has no connection.
const STRIPPED: [HeaderName; 9] = [
    header::SET_COOKIE,
    header::SERVER,
    header::DATE,
    header::LOCATION,
    header::CONTENT_ENCODING,
    header::CONTENT_LENGTH,
    header::TRANSFER_ENCODING,
    header::CONNECTION,
    header::ALT_SVC,
];

/// What every answer says, also one that did not come from the interface. The interface says more; this is the floor.
const STRICT: [(HeaderName, HeaderValue); 4] = [
    (
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
             connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        ),
    ),
    (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
    (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
];

/// Who asked, as far as the answer depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asker {
    /// The webview itself: it shows a page.
    Webview,
    /// htmx inside a page: it follows what its own headers say.
    Htmx,
    /// Somebody who wants the headers alone.
    HeadersOnly,
}

impl Asker {
    pub(super) fn of(request: &Request<Vec<u8>>) -> Self {
        if request.method() == Method::HEAD {
            Self::HeadersOnly
        } else if request.headers().contains_key("hx-request") {
            Self::Htmx
        } else {
            Self::Webview
        }
    }
}

/// The answer as the webview gets it. `instead`: the status that tells why something else was answered than was asked.
pub(super) fn for_webview(answered: Response<Vec<u8>>, asker: Asker, instead: Option<StatusCode>) -> Response<Vec<u8>> {
    let mut answered = if answered.status().is_redirection() { redirected(answered, asker) } else { answered };
    if let Some(status) = instead {
        *answered.status_mut() = status;
    }
    if asker == Asker::HeadersOnly {
        answered.body_mut().clear();
    }
    strict(answered)
}

/// A redirect, in a form that works without anybody following it.
fn redirected(answered: Response<Vec<u8>>, asker: Asker) -> Response<Vec<u8>> {
    let Some(path) = onward::path(answered.headers().get(header::LOCATION)) else {
        // Nowhere, or out of this window: neither is followed.
        return bare(StatusCode::BAD_GATEWAY);
    };
    let (mut parts, _) = answered.into_parts();
    parts.status = StatusCode::OK;
    if asker == Asker::Htmx {
        parts.headers.insert("hx-location", path);
        return Response::from_parts(parts, Vec::new());
    }
    parts.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    let page = ui::onward_page(path.to_str().unwrap_or("/"));
    Response::from_parts(parts, page.into_bytes())
}

/// Takes away what the webview must not see, and adds what it must.
pub(super) fn strict(mut answered: Response<Vec<u8>>) -> Response<Vec<u8>> {
    let headers: &mut HeaderMap = answered.headers_mut();
    for name in STRIPPED {
        headers.remove(name);
    }
    for (name, value) in STRICT {
        headers.entry(name).or_insert(value);
    }
    answered
}

/// An answer without words, for when no page can be made.
pub(super) fn bare(status: StatusCode) -> Response<Vec<u8>> {
    let mut answered = Response::new(Vec::new());
    *answered.status_mut() = status;
    strict(answered)
}
