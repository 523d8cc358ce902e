//! How a service is reached, in few lines: for the card, the short list, and services side by side.
//!
//! It is shorter than on the page of the service and leaves out nothing that a wrong call could come from: hours as far as
//! they are stated, limits of numbers, who said them, and what the pages warn of.

use catalogue_model::Service;

use super::{
    caveats::{Caveats, Topic},
    say_from,
    ways::{Way, ways},
    whole_hours,
};
use crate::{layout::Asker, pages::channels};

/// Every way to a service.
pub(in crate::pages) struct Reach {
    pub(in crate::pages) ways: Vec<Way>,
    /// Hours of the whole service as stated, in English, where a way has none of its own.
    pub(in crate::pages) whole_hours: Option<String>,
    /// What the pages warn of: numbers that are old, hours to be checked; in English.
    pub(in crate::pages) caveats: Vec<String>,
}

impl Reach {
    /// How this service is reached, and from which edition that comes, while there are several.
    pub(in crate::pages) fn of(asker: &Asker, service: &Service) -> Self {
        let mut ways = ways(asker, service);
        let edition = asker.on_show.edition.as_ref();
        let from = edition.and_then(|edition| channels::from(asker.words, edition, &service.id));
        say_from(asker.words, from.as_deref(), ways.iter_mut().flat_map(|way| &mut way.said));
        Self { whole_hours: whole_hours(service, &ways), caveats: Caveats::of(service).on(Topic::Contact), ways }
    }
}
