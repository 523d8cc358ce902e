//! The headers that every answer carries: nothing from elsewhere, nothing kept, nothing told.

use axum::{
    http::{HeaderName, HeaderValue, header},
    response::Response,
};

/// Scripts, styles, pictures and requests from this router alone; no frames, no plug-ins, no other base.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
    font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const PERMISSIONS_POLICY: &str = "camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), \
    publickey-credentials-get=(), usb=()";

/// Name and value of each.
const HEADERS: [(HeaderName, HeaderValue); 9] = [
    (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(CONTENT_SECURITY_POLICY)),
    (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
    (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
    (HeaderName::from_static("cross-origin-embedder-policy"), HeaderValue::from_static("require-corp")),
    (HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("same-origin")),
    (HeaderName::from_static("permissions-policy"), HeaderValue::from_static(PERMISSIONS_POLICY)),
    (header::X_DNS_PREFETCH_CONTROL, HeaderValue::from_static("off")),
];

/// Sets every header on an answer, whatever it said before.
pub(crate) fn set(answer: &mut Response) {
    for (name, value) in &HEADERS {
        answer.headers_mut().insert(name.clone(), value.clone());
    }
}

/// [`set`] as a layer around the router.
pub(crate) async fn on_every_answer(mut answer: Response) -> Response {
    set(&mut answer);
    answer
}
