//! Walks through every page that anybody can open, once in each language.
//!
//! Pages that come after something was said, begun or kept, and the screens of exercises, are the walks of
//! [`crate::sittings`].

use i18n::Locale;

use crate::{
    pages::{self, Shelves},
    screen::{Screen, Scripts},
    tools::Tools,
    visit::{Sight, Visit},
};

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
    let mut visit = Visit::begins(Screen::open(&driver, &tools, Scripts::On), &tools, "pages", locale);
    let shelves = Shelves::stocked();
    for page in pages::ALL {
        let served = page.served(&shelves, locale);
        let sight = Sight { name: page.name, form: page.form, is_pictured: page.is_pictured };
        visit.to(&sight, &format!("{}{}", served.origin(), page.address));
    }
    visit.ends(&tools, pages::ALL.len());
}
