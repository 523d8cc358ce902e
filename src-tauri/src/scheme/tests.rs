//! The adapter against routers made up for each case.
#![expect(clippy::unwrap_used, reason = "tests")]

use axum::{
    Form, Router,
    body::Body,
    extract::Request as Asked,
    http::{HeaderMap, StatusCode, header},
    response::{Html, IntoResponse, Redirect, Response as Answer},
    routing::{get, post},
};
use http::{Request, Response};
use http_body_util::Limited;

use super::{answer::strict, *};

/// Asks a router through the adapter, as the webview does.
fn asks(router: Router, method: &str, path: &str, headers: &[(&str, &str)], form: &str) -> Response<Vec<u8>> {
    let mut request = Request::builder().method(method).uri(format!("waymark://localhost{path}"));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    waits(answer(move || router, request.body(form.as_bytes().to_vec()).unwrap()))
}

/// Waits for an answer on a runtime of its own. The attribute `tokio::test` would ask for a feature of tokio that nothing
/// else in this crate needs, and with it for a second build of the web view's crates.
fn waits<T>(answer: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(answer)
}

fn opens(router: Router, path: &str) -> Response<Vec<u8>> {
    asks(router, "GET", path, &[], "")
}

fn text(answered: &Response<Vec<u8>>) -> &str {
    std::str::from_utf8(answered.body()).unwrap()
}

fn header<'a>(answered: &'a Response<Vec<u8>>, name: &str) -> Option<&'a str> {
    answered.headers().get(name).map(|value| value.to_str().unwrap())
}

#[track_caller]
fn check_strict(answered: &Response<Vec<u8>>) {
    assert!(header(answered, "content-security-policy").unwrap().starts_with("default-src 'none';"));
    assert_eq!(header(answered, "referrer-policy"), Some("no-referrer"));
    assert_eq!(header(answered, "cache-control"), Some("no-store"));
    assert_eq!(header(answered, "x-content-type-options"), Some("nosniff"));
}

fn redirecting_to(place: &'static str) -> Router {
    Router::new().route("/form", post(move || async move { Redirect::to(place) }))
}

#[test]
fn a_page_arrives_as_it_was_made() {
    let answered = opens(Router::new().route("/a", get(|| async { Html("<p>ä</p>") })), "/a?b=c");
    assert_eq!((answered.status(), text(&answered)), (StatusCode::OK, "<p>ä</p>"));
    assert_eq!(header(&answered, "content-type"), Some("text/html; charset=utf-8"));
    check_strict(&answered);
}

#[test]
fn the_router_sees_a_path_and_no_header_that_only_a_webview_sends() {
    async fn tell(asked: Asked) -> String {
        let mut names: Vec<_> = asked.headers().keys().map(ToString::to_string).collect();
        names.sort();
        format!("{} {} {names:?}", asked.method(), asked.uri())
    }
    let headers = [
        ("cookie", "a=b"),
        ("host", "localhost"),
        ("accept-language", "de"),
        ("user-agent", "x"),
        ("origin", "waymark://localhost"),
        ("hx-request", "true"),
        ("hx-current-url", "waymark://localhost/a"),
        ("content-type", "application/x-www-form-urlencoded"),
    ];
    let answered = asks(Router::new().fallback(tell), "POST", "/a%20b?c=%E4", &headers, "x=1");
    assert_eq!(text(&answered), r#"POST /a%20b?c=%E4 ["content-type", "hx-current-url", "hx-request"]"#);
}

#[test]
fn a_form_arrives_whole() {
    async fn echo(Form(fields): Form<Vec<(String, String)>>) -> String {
        format!("{fields:?}")
    }
    let router = Router::new().route("/form", post(echo));
    let form = [("content-type", "application/x-www-form-urlencoded")];
    let answered = asks(router, "POST", "/form", &form, "words=%C3%A4+b&country=DE");
    assert_eq!(text(&answered), r#"[("words", "ä b"), ("country", "DE")]"#);
}

#[test]
fn a_redirect_becomes_a_page_that_goes_on_and_can_be_followed_by_hand() {
    let answered = asks(redirecting_to("/find?a=1&b=\"<x>'"), "POST", "/form", &[], "");
    assert_eq!(answered.status(), StatusCode::OK);
    assert_eq!(header(&answered, "location"), None);
    let safe = "/find?a=1&#38;b=&#34;&#60;x&#62;&#39;";
    assert!(text(&answered).contains(&format!("content=\"0; url={safe}\"")), "{}", text(&answered));
    assert!(text(&answered).contains(&format!("<a href=\"{safe}\">")));
    check_strict(&answered);
}

#[test]
fn a_redirect_for_htmx_becomes_its_own_header() {
    let answered = asks(redirecting_to("/find?a=1&b=2"), "POST", "/form", &[("hx-request", "true")], "");
    assert_eq!(answered.status(), StatusCode::OK);
    assert_eq!(header(&answered, "hx-location"), Some("/find?a=1&b=2"));
    assert!(answered.body().is_empty());
    check_strict(&answered);
}

#[test]
fn a_redirect_out_of_the_window_is_not_followed() {
    for place in ["https://example.org/", "//example.org/", "/\\example.org", "javascript:void(0)", "find", ""] {
        for headers in [&[][..], &[("hx-request", "true")]] {
            let answered = asks(redirecting_to(place), "POST", "/form", headers, "");
            assert_eq!(answered.status(), StatusCode::BAD_GATEWAY, "{place}");
            assert!(answered.body().is_empty() && header(&answered, "hx-location").is_none(), "{place}");
            check_strict(&answered);
        }
    }
}

#[test]
fn a_redirect_without_a_place_is_answered() {
    let router = Router::new().route("/", get(|| async { StatusCode::SEE_OTHER }));
    assert_eq!(opens(router, "/").status(), StatusCode::BAD_GATEWAY);
}

#[test]
fn a_panic_becomes_the_problem_page() {
    async fn fails() -> Answer {
        panic!("on purpose")
    }
    let answered = opens(Router::new().route("/", get(fails)), "/");
    assert_eq!(answered.status(), StatusCode::INTERNAL_SERVER_ERROR);
    assert!(text(&answered).contains("<h1>"), "{}", text(&answered));
    check_strict(&answered);
}

#[test]
fn an_interface_that_could_not_be_made_is_answered_too() {
    let request = Request::builder().uri("waymark://localhost/").body(Vec::new()).unwrap();
    let answered = waits(answer(|| panic!("on purpose"), request));
    assert_eq!(answered.status(), StatusCode::INTERNAL_SERVER_ERROR);
}

#[test]
fn a_body_that_breaks_off_is_answered() {
    async fn breaks() -> Answer {
        // Three bytes, then an error: more than it may hold.
        Answer::new(Body::new(Limited::new(Body::from("long"), 3)))
    }
    let answered = opens(Router::new().route("/", get(breaks)), "/");
    assert_eq!(answered.status(), StatusCode::INTERNAL_SERVER_ERROR);
    check_strict(&answered);
}

#[test]
fn what_cannot_be_asked_is_answered_by_the_interface_with_its_own_page() {
    let nowhere = || Router::new().fallback(|| async { (StatusCode::NOT_FOUND, "nowhere") });
    let long = format!("/find?words={}", "a".repeat(60_000));
    for (method, path, form, expected) in [
        ("GET", long.as_str(), String::new(), StatusCode::URI_TOO_LONG),
        ("PUT", "/", String::new(), StatusCode::METHOD_NOT_ALLOWED),
        ("DELETE", "/", String::new(), StatusCode::METHOD_NOT_ALLOWED),
        ("OPTIONS", "/", String::new(), StatusCode::METHOD_NOT_ALLOWED),
        ("POST", "/", "a".repeat(256 * 1024 + 1), StatusCode::PAYLOAD_TOO_LARGE),
    ] {
        let answered = asks(nowhere(), method, path, &[], &form);
        assert_eq!((answered.status(), text(&answered)), (expected, "nowhere"), "{method}");
        check_strict(&answered);
    }
    let request = Request::builder().uri("waymark://example/").body(Vec::new()).unwrap();
    assert_eq!(waits(answer(nowhere, request)).status(), StatusCode::MISDIRECTED_REQUEST);
}

#[test]
fn sixty_thousand_bytes_of_words_still_reach_the_page() {
    let router = Router::new().fallback(|asked: Asked| async move { asked.uri().to_string().len().to_string() });
    let path = format!("/find?words={}", "a".repeat(59_000));
    assert_eq!(text(&opens(router, &path)), path.len().to_string());
}

#[test]
fn headers_alone_come_without_a_body() {
    let router = Router::new().route("/", get(|| async { "long" }));
    let answered = asks(router, "HEAD", "/", &[], "");
    assert_eq!((answered.status(), answered.body().len()), (StatusCode::OK, 0));
}

#[test]
fn cookies_encodings_and_lengths_do_not_reach_the_webview() {
    async fn talkative() -> Answer {
        let mut headers = HeaderMap::new();
        for name in [header::SET_COOKIE, header::CONTENT_ENCODING, header::SERVER, header::CONNECTION] {
            headers.insert(name, "x".parse().unwrap());
        }
        (headers, "text").into_response()
    }
    let answered = opens(Router::new().route("/", get(talkative)), "/");
    for name in ["set-cookie", "content-encoding", "server", "connection", "content-length"] {
        assert_eq!(header(&answered, name), None, "{name}");
    }
}

#[test]
fn what_the_interface_says_itself_stands() {
    let mut answered = Response::new(Vec::new());
    answered.headers_mut().insert(header::CONTENT_SECURITY_POLICY, "default-src 'none'".parse().unwrap());
    assert_eq!(header(&strict(answered), "content-security-policy"), Some("default-src 'none'"));
}
