//! What happens at one page: every judge looks at it in both colours, at every size and in every size of text.
//!
//! All findings of a walk are gathered and reported together. Pictures are kept under `target/screens/browser` for people to
//! look at; they are compared with nothing. Which pages are visited is up to the walks.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use i18n::Locale;
use serde_json::json;

use crate::{
    judges::{Axe, Documents, house_rules, width_rules},
    pages::Form,
    screen::{Screen, Theme},
    tools::Tools,
};

/// A telephone, a narrow window, a wide one.
const WIDTHS: [u32; 3] = [NARROW, 900, WIDE];
const NARROW: u32 = 360;
const WIDE: u32 = 1400;
/// WCAG 2.2, 1.4.10: a window of 1280 pixels at 400 %.
const REFLOW: u32 = 320;

/// How people have their text: as it comes, twice as large (WCAG 2.2, 1.4.4), or set wider (1.4.12).
const TEXTS: [(&str, &str); 3] = [
    ("text as it comes", ""),
    // Our own size is 112.5 % of the browser's.
    ("text at 200 %", "html { font-size: 225% !important }"),
    (
        "wide text",
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }",
    ),
];
const SET_TEXT: &str =
    "const sheet = new CSSStyleSheet(); sheet.replaceSync(arguments[0]); document.adoptedStyleSheets = [sheet]";
const OPEN_FOLDS: &str = "for (const fold of document.querySelectorAll('details')) fold.open = true";

/// A page that is looked at.
pub(crate) struct Sight<'a> {
    /// Its name in reports and file names.
    pub(crate) name: &'a str,
    /// How much of the shell it has.
    pub(crate) form: Form,
    /// Whether pictures of it are kept.
    pub(crate) is_pictured: bool,
}

/// What is needed at each page, and what was found so far.
pub(crate) struct Visit<'driver> {
    pub(crate) screen: Screen<'driver>,
    locale: Locale,
    axe: Axe,
    documents: Documents,
    judged: usize,
    /// Each finding with the places where it was made.
    found: BTreeMap<String, Vec<String>>,
}

impl<'driver> Visit<'driver> {
    /// Begins a walk; `name` tells its documents from those of others.
    pub(crate) fn begins(screen: Screen<'driver>, tools: &Tools, name: &str, locale: Locale) -> Self {
        let documents = Documents::fresh(&format!("{name}-{}", locale.tag()));
        Self { screen, locale, axe: Axe::read(tools), documents, judged: 0, found: BTreeMap::new() }
    }

    /// Goes to a page and has it judged.
    pub(crate) fn to(&mut self, sight: &Sight<'_>, address: &str) {
        self.documents.add(&format!("{}-served", sight.name), &bytes_of(address));
        self.opens(address);
        self.judges(sight, address);
    }

    /// Opens a page as it is judged first: wide and light.
    pub(crate) fn opens(&self, address: &str) {
        self.screen.sized(WIDE);
        self.screen.themed(Theme::Light);
        self.screen.session.goes_to(address).unwrap();
    }

    /// Has the page in view judged, then leaves it.
    pub(crate) fn judges(&mut self, sight: &Sight<'_>, address: &str) {
        self.documents.add(&format!("{}-rendered", sight.name), &self.rendered());
        if sight.is_pictured {
            self.pictures(sight);
        }
        self.axe.enters(&self.screen);
        self.judged_in_every_light(sight);
        self.judged_at_every_size(sight);
        let complaints = self.complaints(address);
        self.notes(sight, "console", complaints);
        self.judged += 1;
        // A page that asks on and on must not go on asking a house that is gone.
        self.screen.session.goes_to("about:blank").unwrap();
    }

    /// Has the documents judged, and fails if anything was found on the way or if these were not all.
    #[track_caller]
    pub(crate) fn ends(mut self, tools: &Tools, expected: usize) {
        for (document, error) in self.documents.judged(tools) {
            self.found.entry(error).or_default().push(document);
        }
        assert!(self.found.is_empty(), "{}", self.report());
        assert_eq!(self.judged, expected, "pages were left out");
    }

    /// The document as it stands after scripts have run.
    fn rendered(&self) -> String {
        let html = self.screen.session.runs("return document.documentElement.outerHTML", &[]).unwrap();
        format!("<!doctype html>\n{}", html.as_str().unwrap())
    }

    fn pictures(&self, sight: &Sight<'_>) {
        for width in WIDTHS {
            for theme in Theme::BOTH {
                self.screen.themed(theme);
                let name = format!("{}-{}-{width}-{}.png", sight.name, self.locale.tag(), theme.as_str());
                self.screen.photographs_whole(width, &pictures().join(name));
            }
        }
    }

    fn judged_in_every_light(&mut self, sight: &Sight<'_>) {
        for width in [WIDE, NARROW] {
            self.screen.sized(width);
            for theme in Theme::BOTH {
                self.screen.themed(theme);
                let findings = Axe::judges(&self.screen, sight.form);
                self.notes(sight, &format!("axe, {width}, {}", theme.as_str()), findings);
            }
            // What is folded away has been judged by nobody so far; the second size sees it open.
            self.screen.session.runs(OPEN_FOLDS, &[]).unwrap();
        }
    }

    fn judged_at_every_size(&mut self, sight: &Sight<'_>) {
        for width in WIDTHS {
            self.screen.sized(width);
            let broken = house_rules(&self.screen, self.locale.tag(), sight.form);
            self.notes(sight, &format!("{width}"), broken);
        }
        for (text, style) in TEXTS {
            self.screen.session.runs(SET_TEXT, &[json!(style)]).unwrap();
            for width in WIDTHS.into_iter().chain(style.is_empty().then_some(REFLOW)) {
                self.screen.sized(width);
                let broken = width_rules(&self.screen);
                self.notes(sight, &format!("{width}, {text}"), broken);
            }
        }
    }

    /// The console, without the browser's note that a page which is not there was not there.
    fn complaints(&self, address: &str) -> Vec<String> {
        let own_status = format!("{address} - Failed to load resource");
        self.screen.complaints().into_iter().filter(|line| !line.starts_with(&own_status)).collect()
    }

    fn notes(&mut self, sight: &Sight<'_>, how: &str, findings: Vec<String>) {
        for finding in findings {
            self.found.entry(finding).or_default().push(format!("{} ({how})", sight.name));
        }
    }

    /// Every finding once, with the first places.
    fn report(&self) -> String {
        let lines = self.found.iter().map(|(finding, places)| {
            let first: Vec<&str> = places.iter().map(String::as_str).take(4).collect();
            format!("{finding}\n    {} times: {}", places.len(), first.join(", "))
        });
        lines.collect::<Vec<_>>().join("\n")
    }
}

fn bytes_of(address: &str) -> String {
    let agent = ureq::Agent::config_builder().http_status_as_error(false).proxy(None).build().new_agent();
    agent.get(address).call().unwrap().body_mut().read_to_string().unwrap()
}

fn pictures() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("../screens/browser")
}
