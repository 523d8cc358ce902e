//! The shell around every page: who asks, in which language, on which edition, and the parts that are always there.

use std::{convert::Infallible, sync::Arc};

use askama::Template;
use axum::{
    extract::FromRequestParts,
    http::{StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use catalogue_model::{ClockWarning, CountryCode, RenewalChoice};
use i18n::{Locale, Words};
use jiff::{
    Timestamp,
    civil::{Date, DateTime},
    tz::TimeZone,
};

use crate::{
    house::{AgeSaid, AppState, OnShow},
    problems,
};

/// The part of the program that a page belongs to, for the navigation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Section {
    /// None of those below.
    #[default]
    Elsewhere,
    /// The first screen.
    Home,
    /// Search, browsing and services.
    Find,
    /// Exercises, the plan, check-ins, and what is kept.
    Exercises,
    /// Articles and questions.
    Guidance,
    /// The emergency card.
    Emergency,
    /// About the edition.
    Edition,
    /// Renewal.
    Renewal,
}

/// From this age in days on, every screen says that the edition ages; and from this one on, more strongly.
const DAYS_OF_A_MONTH: i32 = 30;
const DAYS_OF_A_QUARTER: i32 = 90;

/// Who asks: made from every request before its handler runs.
#[derive(Clone)]
pub(crate) struct Asker {
    pub(crate) words: &'static Words,
    pub(crate) locale: Locale,
    /// The country chosen on the emergency card in this session.
    pub(crate) country: Option<CountryCode>,
    /// What the person said of their age.
    pub(crate) age: AgeSaid,
    pub(crate) path: String,
    pub(crate) today: Date,
    pub(crate) now: Timestamp,
    /// Milliseconds of a clock that stands while the computer sleeps.
    pub(crate) awake: u64,
    /// What a clock on the wall shows where the computer is.
    pub(crate) wall: DateTime,
    pub(crate) on_show: Arc<OnShow>,
    /// When this copy renews itself.
    pub(crate) renewal: RenewalChoice,
    /// Whether htmx asks, and a fragment is enough.
    pub(crate) is_fragment: bool,
}

impl FromRequestParts<AppState> for Asker {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Infallible> {
        let session = state.session();
        let now = state.clock.now();
        Ok(Self {
            words: Words::of(session.locale),
            locale: session.locale,
            country: session.country,
            age: session.age,
            wall: state.clock.on_the_wall(),
            path: parts.uri.path_and_query().map_or("/", |path| path.as_str()).to_owned(),
            // The day in UTC: editions are dated in it, and no zone of the computer has to be read.
            today: now.to_zoned(TimeZone::UTC).date(),
            now,
            awake: state.clock.awake(),
            on_show: state.shelf.get(),
            renewal: state.renewal.state().choice,
            is_fragment: parts.headers.contains_key("hx-request"),
        })
    }
}

impl Asker {
    /// Whether the computer's clock may be right: it is not before the day on which the edition was signed.
    pub(crate) fn clock_is_believed(&self) -> bool {
        let warning = self.on_show.status.as_ref().and_then(|status| status.warning);
        warning != Some(ClockWarning::ClockBeforeEdition)
    }

    /// The day where the computer is: the day of a check-in, and of what is kept.
    pub(crate) fn day(&self) -> Date {
        self.wall.date()
    }

    /// The shell of a page with this title.
    pub(crate) fn shell(self, title: impl Into<String>) -> Shell {
        Shell {
            is_preview: self.on_show.edition.as_ref().is_some_and(|edition| edition.is_preview()),
            words: self.words,
            locale: self.locale,
            path: self.path,
            title: title.into(),
            today: self.today,
            on_show: self.on_show,
            renewal: self.renewal,
            section: Section::default(),
        }
    }
}

/// What `layout.html` needs; every page's view has one, named `shell`.
pub(crate) struct Shell {
    pub(crate) words: &'static Words,
    pub(crate) locale: Locale,
    /// Path and query of this page, to come back to after the language has changed.
    pub(crate) path: String,
    pub(crate) title: String,
    pub(crate) today: Date,
    pub(crate) on_show: Arc<OnShow>,
    pub(crate) renewal: RenewalChoice,
    /// Whether the edition says of itself that nobody has confirmed its facts.
    pub(crate) is_preview: bool,
    pub(crate) section: Section,
}

impl Shell {
    /// The same shell for a page of this section.
    pub(crate) fn under(mut self, section: Section) -> Self {
        self.section = section;
        self
    }

    /// Whether a page belongs to the section.
    pub(crate) fn is_under(&self, section: Section) -> bool {
        self.section == section
    }

    /// Whether facts, which are written in English, are in another language than the page.
    pub(crate) fn facts_are_foreign(&self) -> bool {
        self.locale != Locale::En
    }

    /// The line above the page when the edition is old or the clock cannot be right; the weightiest reason speaks.
    pub(crate) fn ageing(&self) -> Option<Ageing> {
        let status = self.on_show.status.as_ref()?;
        let days = (self.today - status.as_of).get_days();
        let (reason, link, is_strong) = match status.warning {
            Some(ClockWarning::ClockBeforeEdition) => ("shell-age-clock", "shell-renew-clock", true),
            Some(ClockWarning::Expired(_)) => ("shell-age-expired", self.way_to_renew(), true),
            None if days >= DAYS_OF_A_QUARTER => ("shell-age-quarter", self.way_to_renew(), true),
            None if days >= DAYS_OF_A_MONTH => ("shell-age-month", self.way_to_renew(), false),
            None => return None,
        };
        Some(Ageing { reason: self.words.say(reason), link: self.words.say(link), is_strong })
    }

    fn way_to_renew(&self) -> &'static str {
        match self.renewal {
            RenewalChoice::Never => "shell-renew-never",
            RenewalChoice::WhenAsked => "shell-renew-when-asked",
            RenewalChoice::ByItself => "shell-renew-by-itself",
        }
    }

    /// The line on the age of the edition that every screen carries.
    pub(crate) fn edition_line(&self) -> String {
        match self.on_show.status.as_ref() {
            Some(status) => self.words.say_with(
                "shell-facts-as-of",
                &[
                    ("day", self.words.day(status.as_of).into()),
                    ("age", self.words.age(status.as_of, self.today).into()),
                ],
            ),
            None => self.words.say("shell-no-edition"),
        }
    }
}

/// What every screen says of an edition that ages.
pub(crate) struct Ageing {
    /// One sentence.
    pub(crate) reason: String,
    /// What can be done, as a link to the page on renewal.
    pub(crate) link: String,
    pub(crate) is_strong: bool,
}

/// Where a form leads back to: a path of ours, or the first screen.
///
/// Two slashes, or a slash and a backslash, would name another host; so would anything without a slash.
pub(crate) fn own_path(path: &str) -> &str {
    let names_a_host = path.starts_with("//") || path.contains('\\');
    let is_plain = path.starts_with('/') && path.bytes().all(|byte| byte.is_ascii_graphic());
    if is_plain && !names_a_host { path } else { "/" }
}

/// A page, or the problem page when its template fails.
pub(crate) fn page(view: &impl Template) -> Response {
    page_with(StatusCode::OK, view)
}

/// A page with a status of its own.
pub(crate) fn page_with(status: StatusCode, view: &impl Template) -> Response {
    match view.render() {
        Ok(html) => (status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response(),
        Err(_) => problems::panic_page(),
    }
}

#[cfg(test)]
mod tests {
    use super::own_path;

    #[test]
    fn a_form_leads_back_only_to_paths_of_ours() {
        assert_eq!(own_path("/find?words=a%20b&country=DE"), "/find?words=a%20b&country=DE");
        for path in ["", "find", "//example.org", "/\\example.org", "https://example.org/", "/a\r\nx: y", "/ä"] {
            assert_eq!(own_path(path), "/", "{path:?}");
        }
    }
}
