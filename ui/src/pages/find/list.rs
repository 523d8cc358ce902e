//! The list of results with everything around it: what was chosen, what was understood, and where to go from here.

use catalogue_store::{Edition, Facet, FacetValue, Found, LONGEST_WORDS, Listed, QueryError, Typos};
use i18n::{Locale, Words};

use super::{
    card::Card,
    facets::{FacetView, facets},
    naming,
    request::{RESULTS_ON_A_PAGE, Request, add},
};
use crate::{
    layout::Asker,
    pages::{
        channels,
        guidance::{found_links, notices as notices_of_texts, views::LinkView},
        shortlist::place_in_list,
    },
    shortlist::ShortList,
};

/// Texts beside services: enough to see that there is something to read, and not so many that services wait below.
const READINGS_SHOWN: usize = 3;

/// Words, filters and results as the templates need them.
pub(super) struct List {
    /// What was typed.
    pub(super) words: String,
    /// Name and value of the fields that carry the filters along with the search form.
    pub(super) hidden: Vec<(&'static str, String)>,
    pub(super) facets: Vec<FacetView>,
    /// How many services fit, in words.
    pub(super) count: String,
    /// What was understood differently from how it was typed.
    pub(super) notices: Vec<String>,
    pub(super) tags: Vec<Tag>,
    /// The address without any filter, where there are several.
    pub(super) lift_all: Option<String>,
    /// The same on the map.
    pub(super) map: String,
    /// Whether descriptions are in the reader's language.
    pub(super) is_translated: bool,
    pub(super) cards: Vec<Card>,
    /// Articles and answers that have the typed words.
    pub(super) readings: Readings,
    pub(super) dead_end: Option<DeadEnd>,
    /// Services that help from every country.
    pub(super) everywhere: Vec<Card>,
    pub(super) pages: Option<Pages>,
}

/// What there is to read beside services: the nearest texts, and a way to the others.
#[derive(Default)]
pub(super) struct Readings {
    pub(super) links: Vec<LinkView>,
    /// What was understood differently from how it was typed.
    pub(super) notices: Vec<String>,
    /// A link to all, where there are more: its words and its address.
    pub(super) all: Option<(String, String)>,
}

/// A chosen filter, and the address without it.
pub(super) struct Tag {
    pub(super) label: String,
    pub(super) lift: String,
    pub(super) address: String,
}

/// Nothing fits: why, and the way on.
pub(super) struct DeadEnd {
    pub(super) advice: String,
    pub(super) link: String,
    pub(super) address: String,
}

/// Where this page of results stands.
pub(super) struct Pages {
    pub(super) shown: String,
    pub(super) previous: Option<String>,
    pub(super) next: Option<String>,
}

impl List {
    /// What the edition answers to a request.
    pub(super) fn new(
        asker: &Asker,
        edition: &Edition,
        short_list: &ShortList,
        mut request: Request,
    ) -> Result<Self, QueryError> {
        let vocabulary = naming::vocabulary(asker.locale);
        let mut found = edition.search(&request.query(), vocabulary)?;
        if found.results.is_empty() && found.total > 0 {
            request.page = (found.total - 1) / RESULTS_ON_A_PAGE;
            found = edition.search(&request.query(), vocabulary)?;
        }
        let everywhere = everywhere(edition, &request, &found)?;
        let readings = readings(asker, edition, &request, &found)?;
        let here = request.address("/find");
        let (words, today) = (asker.words, asker.today);
        // A button leads back to its card by a number: no address names what is put aside.
        let mut number = 0;
        let mut card = |listed: &Listed| {
            number += 1;
            let anchor = format!("card-{number}");
            let back = format!("{here}#{anchor}");
            Card {
                anchor,
                from: channels::from(words, edition, &listed.id),
                place_in_list: Some(place_in_list(short_list, &listed.id, &listed.name, back)),
                ..Card::new(listed, &request, words, today)
            }
        };
        let mut list = Self::of(words, &request, &found, &everywhere, &mut card);
        // What was typed was right, and it is services that do not have it.
        if !readings.links.is_empty() && readings.notices.is_empty() {
            list.notices = notices(words, &request, &found, "guidance-corrected");
        }
        Ok(Self { readings, ..list })
    }

    fn of(
        words: &Words,
        request: &Request,
        found: &Found,
        everywhere: &[Listed],
        card: &mut dyn FnMut(&Listed) -> Card,
    ) -> Self {
        let mut cards = |listed: &[Listed]| listed.iter().map(&mut *card).collect::<Vec<_>>();
        Self {
            words: request.words.clone(),
            hidden: hidden(request),
            facets: facets(words, request, &found.counts),
            count: words.say_with("find-count", &[("count", found.total.into())]),
            notices: notices(words, request, found, "find-corrected"),
            tags: tags(words, request),
            lift_all: (request.filters.len() > 1).then(|| request.without_filters().address("/find")),
            map: request.for_every_country().address("/map"),
            is_translated: words.locale() == Locale::En,
            cards: cards(&found.results),
            readings: Readings::default(),
            dead_end: (found.total == 0).then(|| dead_end(words, request, found.lift.as_ref())),
            everywhere: cards(everywhere),
            pages: pages(words, request, found),
        }
    }
}

/// The texts that have the typed words. Typing mistakes are forgiven where services forgave them, or found nothing: a word
/// that is the name of a service is not taken for another.
fn readings(asker: &Asker, edition: &Edition, request: &Request, found: &Found) -> Result<Readings, QueryError> {
    if request.words.is_empty() || request.page > 0 {
        return Ok(Readings::default());
    }
    let read = |typos| edition.find_to_read(&request.words, asker.locale.tag(), typos);
    let mut texts = read(Typos::Meant)?;
    if texts.found.is_empty() && (found.total == 0 || !found.corrections.is_empty()) {
        texts = read(Typos::Forgiven)?;
    }
    let mut links = found_links(asker, edition, &texts)?;
    let mut address = "/guidance".to_owned();
    add(&mut address, "words", &request.words);
    let count = [("count", links.len().into())];
    let all = (links.len() > READINGS_SHOWN).then(|| (asker.words.say_with("guidance-beside-all", &count), address));
    links.truncate(READINGS_SHOWN);
    let known = notices(asker.words, request, found, "find-corrected");
    let said = notices_of_texts(asker, &texts).into_iter().filter(|notice| !known.contains(notice));
    Ok(Readings { notices: said.collect(), links, all })
}

fn hidden(request: &Request) -> Vec<(&'static str, String)> {
    request.filters.iter().map(|value| (value.facet().as_str(), value.key().into_owned())).collect()
}

/// What was understood differently from how it was typed; `corrected` is the message on a word.
fn notices(words: &Words, request: &Request, found: &Found, corrected: &str) -> Vec<String> {
    let mut notices = Vec::new();
    if request.is_cut || found.cut {
        notices.push(words.say_with("find-cut", &[("count", LONGEST_WORDS.into())]));
    }
    for correction in &found.corrections {
        let values = [("typed", correction.typed.as_str().into()), ("used", correction.used.as_str().into())];
        notices.push(words.say_with(corrected, &values));
    }
    notices
}

fn tags(words: &Words, request: &Request) -> Vec<Tag> {
    let tag = |value: &FacetValue| {
        let label = naming::name(words, value);
        let facet = naming::heading(words, value.facet());
        Tag {
            lift: words.say_with("find-lift", &[("facet", facet.into()), ("value", label.as_str().into())]),
            address: request.toggled(value).address("/find"),
            label,
        }
    };
    request.filters.iter().map(tag).collect()
}

fn dead_end(words: &Words, request: &Request, lift: Option<&FacetValue>) -> DeadEnd {
    if let Some(value) = lift {
        let name = [("value", naming::name(words, value).into())];
        return DeadEnd {
            advice: words.say_with("find-none-lift", &name),
            link: words.say_with("find-none-lift-link", &name),
            address: request.toggled(value).address("/find"),
        };
    }
    let has_filters = !request.filters.is_empty();
    let link = if has_filters { "find-none-words-link" } else { "find-none-all-link" };
    DeadEnd {
        advice: words.say("find-none-words"),
        link: words.say(link),
        address: request.without_words().address("/find"),
    }
}

fn pages(words: &Words, request: &Request, found: &Found) -> Option<Pages> {
    let first = request.page * RESULTS_ON_A_PAGE;
    let last = first + found.results.len();
    let shown = [("from", (first + 1).into()), ("to", last.into()), ("total", found.total.into())];
    (found.total > RESULTS_ON_A_PAGE).then(|| Pages {
        shown: words.say_with("find-page-shown", &shown),
        previous: (request.page > 0).then(|| request.on_page(request.page - 1).address("/find")),
        next: (last < found.total).then(|| request.on_page(request.page + 1).address("/find")),
    })
}

/// The services that help from every country: when nothing fits, and below the results of a country, because a small
/// country may have few or none of its own.
fn everywhere(edition: &Edition, request: &Request, found: &Found) -> Result<Vec<Listed>, QueryError> {
    if found.total == 0 {
        return Ok(found.instead.clone());
    }
    if request.page > 0 || !request.has_filter_of(Facet::Country) {
        return Ok(Vec::new());
    }
    let mut listed = edition.everywhere()?;
    listed.retain(|listed| found.results.iter().all(|result| result.id != listed.id));
    Ok(listed)
}
