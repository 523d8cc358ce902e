//! The page that stands in for a redirect where nobody follows one: it goes on at once, with a link for those whose web
//! view does not. It relies on nothing but the words.

use askama::Template;
use i18n::{Locale, Words};

#[derive(Template)]
#[template(path = "onward.html")]
struct OnwardView<'a> {
    path: &'a str,
    words: [&'static Words; 2],
}

/// A page that leads to a path of this interface.
///
/// A refresh after 0 seconds takes this page's place in the history, so that going back does not come here again.
#[must_use]
pub fn onward_page(path: &str) -> String {
    OnwardView { path, words: Locale::ALL.map(Words::of) }.render().unwrap_or_default()
}
