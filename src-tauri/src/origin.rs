//! The window's own origin, spelt in one place because it differs on Windows.
//!
//! A webview there serves an own scheme as `http://NAME.localhost`; requests still reach us as `NAME://localhost`.

use tauri::Url;

/// The scheme behind which the interface answers.
pub(crate) const SCHEME: &str = "waymark";

/// The only host that the scheme has.
pub(crate) const HOST: &str = "localhost";

/// Longest address that the window goes to, in bytes. `http::Uri` ends at 65,534; a longer one would never reach a page
/// of ours, and the person would be left on an error page of the webview, without the buttons that every page has.
pub(crate) const LONGEST_ADDRESS: usize = 60_000;

/// The first page, as a program asks for it.
pub(crate) fn start() -> Url {
    Url::parse(&format!("{SCHEME}://{HOST}/")).expect("a scheme, a host and a slash are an address")
}

/// Whether the window may go there: our exact origin and a length we can answer.
pub(crate) fn may_visit(address: &Url) -> bool {
    let ours = if cfg!(windows) {
        address.scheme() == "http" && address.host_str() == Some("waymark.localhost")
    } else {
        address.scheme() == SCHEME && address.host_str() == Some(HOST)
    };
    ours && address.port().is_none()
        && address.username().is_empty()
        && address.password().is_none()
        && address.as_str().len() <= LONGEST_ADDRESS
}

#[cfg(all(test, not(windows)))]
mod tests {
    use super::*;

    #[track_caller]
    fn check(address: &str, expected: bool) {
        assert_eq!(Url::parse(address).is_ok_and(|address| may_visit(&address)), expected, "{address}");
    }

    #[test]
    fn only_our_own_origin_may_be_visited() {
        check("waymark://localhost/", true);
        check("waymark://localhost/find?words=a#results", true);
        check("waymark://localhost:80/", false);
        check("waymark://someone@localhost/", false);
        check("waymark://localhost.example/", false);
        check("waymark://example/", false);
        check("waymark:localhost", false);
        check("http://localhost/", false);
        check("https://example.org/", false);
        check("tauri://localhost/", false);
        check("ipc://localhost/x", false);
        check("file:///etc/hostname", false);
        check("data:text/html,hello", false);
        check("javascript:void(0)", false);
        check("about:blank", false);
        check("mailto:someone@example.org", false);
        check("tel:+4930000000", false);
    }

    #[test]
    fn an_address_that_no_page_can_answer_is_not_visited() {
        let padded = |bytes: usize| format!("waymark://localhost/{}", "a".repeat(bytes - "waymark://localhost/".len()));
        check(&padded(LONGEST_ADDRESS), true);
        check(&padded(LONGEST_ADDRESS + 1), false);
    }
}
