//! Walks through every page once in each language, and has every judge look at it in both colours and at every size.
//!
//! All findings are gathered and reported together. Pictures of the main pages are kept under `target/screens/browser` for
//! people to look at; they are compared with nothing.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use i18n::Locale;
use serde_json::json;

use crate::{
    judges::{Axe, Documents, house_rules, width_rules},
    pages::{self, Page, Shelves},
    screen::{Screen, Scripts, Theme},
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

#[test]
fn every_page_is_fit_for_everyone_in_english() {
    walk(Locale::En);
}

#[test]
fn every_page_is_fit_for_everyone_in_german() {
    walk(Locale::De);
}

#[track_caller]
fn walk(locale: Locale) {
    let Some(tools) = Tools::or_skip() else { return };
    let driver = tools.driver();
    let screen = Screen::open(&driver, &tools, Scripts::On);
    let mut visit = Visit {
        screen,
        locale,
        axe: Axe::read(&tools),
        documents: Documents::fresh(locale.tag()),
        found: BTreeMap::new(),
    };
    let shelves = Shelves::stocked();
    for page in &pages::ALL {
        visit.to(page, &shelves);
    }
    for (document, error) in visit.documents.judged(&tools) {
        visit.found.entry(error).or_default().push(document);
    }
    assert!(visit.found.is_empty(), "{}", visit.report());
}

/// What is needed at each page, and what was found so far.
struct Visit<'driver> {
    screen: Screen<'driver>,
    locale: Locale,
    axe: Axe,
    documents: Documents,
    /// Each finding with the places where it was made.
    found: BTreeMap<String, Vec<String>>,
}

impl Visit<'_> {
    fn to(&mut self, page: &Page, shelves: &Shelves) {
        let served = page.served(shelves, self.locale);
        let address = format!("{}{}", served.origin(), page.address);
        self.documents.add(&format!("{}-served", page.name), &bytes_of(&address));
        self.screen.sized(WIDE);
        self.screen.themed(Theme::Light);
        self.screen.session.goes_to(&address).unwrap();
        self.documents.add(&format!("{}-rendered", page.name), &self.rendered());
        if page.is_pictured {
            self.pictures(page);
        }
        self.axe.enters(&self.screen);
        self.judged_in_every_light(page);
        self.judged_at_every_size(page);
        let complaints = self.complaints(&address);
        self.notes(page, "console", complaints);
        // A page that asks on and on must not go on asking a house that is gone.
        self.screen.session.goes_to("about:blank").unwrap();
    }

    /// The document as it stands after scripts have run.
    fn rendered(&self) -> String {
        let html = self.screen.session.runs("return document.documentElement.outerHTML", &[]).unwrap();
        format!("<!doctype html>\n{}", html.as_str().unwrap())
    }

    fn pictures(&self, page: &Page) {
        for width in WIDTHS {
            for theme in Theme::BOTH {
                self.screen.themed(theme);
                let name = format!("{}-{}-{width}-{}.png", page.name, self.locale.tag(), theme.as_str());
                self.screen.photographs_whole(width, &pictures().join(name));
            }
        }
    }

    fn judged_in_every_light(&mut self, page: &Page) {
        for width in [WIDE, NARROW] {
            self.screen.sized(width);
            for theme in Theme::BOTH {
                self.screen.themed(theme);
                let findings = Axe::judges(&self.screen, page.form);
                self.notes(page, &format!("axe, {width}, {}", theme.as_str()), findings);
            }
            // What is folded away has been judged by nobody so far; the second size sees it open.
            self.screen.session.runs(OPEN_FOLDS, &[]).unwrap();
        }
    }

    fn judged_at_every_size(&mut self, page: &Page) {
        for width in WIDTHS {
            self.screen.sized(width);
            let broken = house_rules(&self.screen, self.locale.tag(), page.form);
            self.notes(page, &format!("{width}"), broken);
        }
        for (text, style) in TEXTS {
            self.screen.session.runs(SET_TEXT, &[json!(style)]).unwrap();
            for width in WIDTHS.into_iter().chain(style.is_empty().then_some(REFLOW)) {
                self.screen.sized(width);
                let broken = width_rules(&self.screen);
                self.notes(page, &format!("{width}, {text}"), broken);
            }
        }
    }

    /// The console, without the browser's note that a page which is not there was not there.
    fn complaints(&self, address: &str) -> Vec<String> {
        let own_status = format!("{address} - Failed to load resource");
        self.screen.complaints().into_iter().filter(|line| !line.starts_with(&own_status)).collect()
    }

    fn notes(&mut self, page: &Page, how: &str, findings: Vec<String>) {
        for finding in findings {
            self.found.entry(finding).or_default().push(format!("{} ({how})", page.name));
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
