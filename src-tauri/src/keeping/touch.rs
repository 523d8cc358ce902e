//! Which requests are a person's, and which a page makes by itself.
//!
//! On Linux every key and every movement of the mouse counts as well, see `linux.rs`; elsewhere requests are all that is
//! seen. A screen reader that presses a link moves no mouse, so requests count on every system.

use std::{
    hash::{DefaultHasher, Hash as _, Hasher as _},
    sync::{Mutex, PoisonError},
};

use http::{Method, Request};

/// What was asked last by a part of a page.
#[derive(Debug, Default)]
pub(crate) struct Asked(Mutex<Option<u64>>);

impl Asked {
    /// Whether a person is behind this request. What asks for the same thing again and again is a part of a page that keeps
    /// itself fresh; what a person types changes the address.
    pub(crate) fn is_a_persons<T>(&self, request: &Request<T>) -> bool {
        if request.method() != Method::GET || !request.headers().contains_key("hx-request") {
            return true;
        }
        let mut hasher = DefaultHasher::new();
        request.uri().hash(&mut hasher);
        let asked = Some(hasher.finish());
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::replace(&mut *last, asked) != asked
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]

    use super::*;

    #[track_caller]
    fn check(asked: &Asked, method: &str, path: &str, by_htmx: bool, expected: bool) {
        let mut request = Request::builder().method(method).uri(format!("waymark://localhost{path}"));
        if by_htmx {
            request = request.header("hx-request", "true");
        }
        assert_eq!(asked.is_a_persons(&request.body(()).unwrap()), expected, "{method} {path}");
    }

    #[test]
    fn pages_forms_and_typing_are_a_persons_and_a_page_that_keeps_itself_fresh_is_not() {
        let asked = Asked::default();
        check(&asked, "GET", "/find", false, true);
        check(&asked, "GET", "/find", false, true);
        check(&asked, "POST", "/exercises/a", true, true);
        check(&asked, "GET", "/find?words=a", true, true);
        check(&asked, "GET", "/find?words=ab", true, true);
        check(&asked, "GET", "/renewal/progress?seen=0", true, true);
        check(&asked, "GET", "/renewal/progress?seen=0", true, false);
        check(&asked, "GET", "/renewal/progress?seen=0", true, false);
    }
}
