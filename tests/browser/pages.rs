//! Every page that the browser is shown, in one list.
//!
//! A new page of the interface is added here once; every rule then holds for it.

use std::sync::Arc;

use catalogue_model::{ClockWarning, EditionNumber, EditionStatus, Fault, Origin, Refusal};
use i18n::Locale;
use jiff::civil::date;
use ui::{OnShow, Shelf};
use waymark_tests::{
    served::{Served, real_shelf},
    staged::StagedRenewal,
    stages::Stage,
};

/// A page, and what lies on the shelf when it is asked for.
pub(crate) struct Page {
    /// Its name in reports and file names.
    pub(crate) name: &'static str,
    /// Path and query.
    pub(crate) address: &'static str,
    /// What is on show.
    pub(crate) stock: Stock,
    /// How renewal stands, by the name of a stage.
    stage: Option<&'static str>,
    /// How much of the shell it has.
    pub(crate) form: Form,
    /// Whether pictures of it are kept.
    pub(crate) is_pictured: bool,
}

/// What lies on the shelf.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stock {
    /// The catalogue of this checkout.
    Real,
    /// No edition, because every bundle was refused.
    None,
    /// The catalogue, out of date, after other bundles were refused.
    Troubled,
}

/// How much of the shell a page has.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// All of it.
    Whole,
    /// Nothing at all: what is left after leaving.
    Blank,
}

const fn page(name: &'static str, address: &'static str) -> Page {
    Page { name, address, stock: Stock::Real, stage: None, form: Form::Whole, is_pictured: false }
}

impl Page {
    const fn pictured(self) -> Self {
        Self { is_pictured: true, ..self }
    }

    const fn with(self, stock: Stock) -> Self {
        Self { stock, ..self }
    }

    const fn at(self, stage: &'static str) -> Self {
        Self { stage: Some(stage), ..self }
    }

    /// The page in a house of its own.
    pub(crate) fn served(&self, shelves: &Shelves, locale: Locale) -> Served {
        let shelf = shelves.of(self.stock);
        let Some(stage) = self.stage else { return Served::start(shelf, locale).unwrap() };
        let stage = Stage::named(stage, &shelf.get()).unwrap();
        let shelf = Shelf::new(stage.on_show(&shelf.get()));
        Served::start_with(&shelf, Arc::new(StagedRenewal::showing(stage.renewal)), locale).unwrap()
    }

    const fn blank(self) -> Self {
        Self { form: Form::Blank, ..self }
    }
}

/// All of them.
pub(crate) const ALL: &[Page] = &[
    page("home", "/").pictured(),
    page("find", "/find").pictured(),
    page("find-filtered", "/find?country=DE&audience=self_at_risk&category=psychological_intervention").pictured(),
    page("find-second-page", "/find?page=2"),
    page("find-words", "/find?words=stop+it+now"),
    page("find-mistyped", "/find?words=hamburk").pictured(),
    page("find-nothing", "/find?words=zzzzzz&country=FI").pictured(),
    page("find-for-others", "/find?audience=family_friends&language=de"),
    page("map", "/map").pictured(),
    page("map-filtered", "/map?category=social_peer_support&language=de").pictured(),
    page("map-nothing", "/map?language=mt&words=zzzzzz"),
    page("service-many-ways", "/service/fr-stop").pictured(),
    page("service-two-phones-fallback", "/service/gb-nspcc-helpline").pictured(),
    page("service-structured-hours", "/service/be-stop-it-now-bruxelles").pictured(),
    page("service-nearly-empty", "/service/gb-inform-couples"),
    page("service-no-phone", "/service/de-ktw-berlin").pictured(),
    page("service-long", "/service/cz-parafilik"),
    page("contact-card", "/service/fr-stop/contact").pictured(),
    page("contact-card-of-a-reporting-service", "/service/ie-one-in-four-phoenix/contact").pictured(),
    page("rehearsal", "/rehearsal"),
    page("rehearsal-of-a-service", "/service/fr-stop/rehearsal").pictured(),
    page("short-list-empty", "/short-list"),
    page("service-none", "/service/no-such-service"),
    page("emergency", "/emergency").pictured(),
    page("emergency-country", "/emergency?country=DE").pictured(),
    page("youth", "/youth").pictured(),
    page("for-me", "/for-me").pictured(),
    page("for-someone", "/for-someone").pictured(),
    page("for-professionals", "/for-professionals").pictured(),
    page("for-professionals-narrowed", "/for-professionals?country=DE&audience=self_at_risk&sort=name").pictured(),
    page("for-professionals-none", "/for-professionals?words=nothing+at+all+like+this&country=DE"),
    page("sheet-none", "/sheet"),
    page("sheet-full", "/sheet?service=de-ktw-berlin&service=be-stop-it-now-bruxelles&language=de").pictured(),
    page("sheet-discreet", "/sheet?service=de-ktw-berlin&service=gb-nspcc-helpline&kind=discreet").pictured(),
    page("sheet-unknown", "/sheet?service=de-ktw-berlin&service=xx-gone"),
    page("list-open", "/list/open").pictured(),
    page("worksheets", "/worksheets").pictured(),
    page("worksheets-paper", "/worksheets/paper?exercise=m05.answer-back&exercise=m04.if-then&language=de").pictured(),
    page("families", "/families").pictured(),
    page("guidance", "/guidance").pictured(),
    page("guidance-found", "/guidance?words=confidentialty"),
    page("find-readings", "/find?words=shame").pictured(),
    page("article", "/guidance/a01").pictured(),
    page("article-family", "/guidance/b09").pictured(),
    page("article-guide", "/disclosure-guide"),
    page("questions", "/questions").pictured(),
    page("duties", "/duties").pictured(),
    page("duties-country", "/duties/gb").pictured(),
    page("finder", "/finder").pictured(),
    page("finder-who", "/finder/who"),
    page("finder-age", "/finder/age"),
    page("finder-country", "/finder/country"),
    page("finder-languages", "/finder/languages").pictured(),
    page("finder-needs", "/finder/needs").pictured(),
    page("finder-how-to", "/finder/how-to").pictured(),
    page("finder-when", "/finder/when"),
    page("finder-cases", "/finder/cases"),
    page("finder-results", "/finder/results").pictured(),
    page("finder-how", "/finder/how").pictured(),
    page("exercises", "/exercises").pictured(),
    page("edition", "/edition").pictured(),
    page("not-found", "/no-such-page").pictured(),
    page("home-no-edition", "/").with(Stock::None).pictured(),
    page("find-no-edition", "/find").with(Stock::None),
    page("emergency-no-edition", "/emergency").with(Stock::None),
    page("home-troubled", "/").with(Stock::Troubled),
    page("edition-troubled", "/edition").with(Stock::Troubled).pictured(),
    page("renewal-never", "/renewal").at("never").pictured(),
    page("renewal-when-asked", "/renewal").at("when-asked").pictured(),
    page("renewal-by-itself", "/renewal").at("by-itself"),
    page("renewal-own-ways", "/renewal").at("own-ways").pictured(),
    page("renewal-wrong-address", "/renewal?wrong=own-source&typed=mirror").at("own-ways").pictured(),
    page("renewal-no-mirrors", "/renewal").at("no-mirrors"),
    page("renewal-no-helper", "/renewal").at("no-helper"),
    page("renewal-not-kept", "/renewal").at("not-kept").pictured(),
    page("renewal-waiting", "/renewal?waiting=file").at("when-asked").pictured(),
    page("renewal-running", "/renewal").at("running").pictured(),
    page("renewal-running-unknown-size", "/renewal").at("running-unknown-size"),
    page("renewal-checking", "/renewal").at("checking"),
    page("renewal-renewed", "/renewal").at("renewed").pictured(),
    page("renewal-open-not-kept", "/renewal").at("open-not-kept").pictured(),
    page("renewal-failed-everywhere", "/renewal").at("failed-everywhere").pictured(),
    page("renewal-cancelled", "/renewal").at("cancelled"),
    page("renewal-changes", "/renewal/changes").at("renewed").pictured(),
    page("home-month-old", "/").at("month-old").pictured(),
    page("service-quarter-old", "/service/de-ktw-berlin").at("quarter-old").pictured(),
    page("renewal-wrong-clock", "/renewal").at("wrong-clock").pictured(),
    page("channels-none", "/channels").pictured(),
    page("channels", "/channels").at("channels").pictured(),
    page("channels-wrong-identity", "/channels?wrong=no-identity").pictured(),
    page("channels-wrong-name", "/channels?wrong=name-taken").at("channels"),
    page("channels-find", "/find?words=practice").at("channels").pictured(),
    page("channels-service", "/service/practice-group").at("channels").pictured(),
    page("channels-edition", "/edition").at("channels").pictured(),
    page("blank", "/blank").blank(),
];

/// The shelves that the pages need.
pub(crate) struct Shelves {
    real: Shelf,
    none: Shelf,
    troubled: Shelf,
}

impl Shelves {
    pub(crate) fn stocked() -> Self {
        let real = real_shelf().unwrap();
        let refused: Vec<Refusal> = Fault::ALL.map(|fault| Refusal { origin: Origin::File, fault }).to_vec();
        let warning = Some(ClockWarning::Expired(date(2026, 11, 1)));
        let status = EditionStatus {
            number: EditionNumber(29_411_000),
            as_of: date(2026, 5, 2),
            origin: Origin::Stored,
            warning,
        };
        let edition = real.get().edition.as_ref().map(Arc::clone);
        let troubled = OnShow { edition, status: Some(status), refused: refused.clone() };
        let none = OnShow { refused, ..OnShow::default() };
        Self { real, none: Shelf::new(none), troubled: Shelf::new(troubled) }
    }

    pub(crate) fn of(&self, stock: Stock) -> &Shelf {
        match stock {
            Stock::Real => &self.real,
            Stock::None => &self.none,
            Stock::Troubled => &self.troubled,
        }
    }
}
