//! One suggestion in words: what it is, why it stands here, what to ask first, what does not match, and every rule.

use catalogue_model::{Service, Term as _};
use catalogue_store::Edition;
use finder::{Explained, Hit, Rule};
use i18n::Words;

use super::{
    super::{
        channels,
        find::label,
        service::{dated, is_ageing},
    },
    said,
};
use crate::{layout::Asker, speak::Speak as _};

/// A suggestion as the template needs it.
pub(super) struct SuggestionView {
    pub(super) id: String,
    pub(super) name: String,
    /// What it is instead of a dedicated offer.
    pub(super) label: Option<String>,
    /// From which edition it comes, while there are several.
    pub(super) from: Option<String>,
    pub(super) categories: String,
    pub(super) ways: String,
    pub(super) languages: String,
    /// Why it stands further to the front than its points say.
    pub(super) moved: Option<String>,
    pub(super) because: Vec<String>,
    pub(super) ask: Vec<String>,
    pub(super) against: Vec<String>,
    /// When somebody last asked the service itself, or the date of the newest page that was read.
    pub(super) dated: String,
    pub(super) is_ageing: bool,
    pub(super) is_listed: bool,
    pub(super) hits: Vec<HitView>,
    pub(super) points: i64,
}

/// A line in the list of every rule.
pub(super) struct HitView {
    pub(super) rule: String,
    pub(super) what: String,
    pub(super) points: String,
}

impl SuggestionView {
    /// A suggestion, unless the edition does not know its service any more.
    pub(super) fn new(explained: &Explained<'_>, edition: &Edition, asker: &Asker, is_listed: bool) -> Option<Self> {
        let candidate = explained.ranked.candidate;
        let (service, _) = edition.service(&candidate.id).ok()??;
        let words = asker.words;
        let say = |hits: Vec<&Hit<'_>>| hits.into_iter().map(|hit| said::hit(words, hit)).collect();
        let or_unknown =
            |names: Vec<String>| if names.is_empty() { words.say("finder-unknown") } else { words.list(&names) };
        let (dated, is_ageing) = age(&service, explained, asker);
        Some(Self {
            id: candidate.id.as_str().to_owned(),
            name: service.name.as_str().to_owned(),
            label: label(words, service.relevance),
            from: channels::from(words, edition, &candidate.id),
            categories: or_unknown(service.categories.iter().map(|it| words.term("category", *it)).collect()),
            ways: if candidate.ways.is_empty() {
                words.say("finder-unknown")
            } else {
                said::ways_named(words, &candidate.ways)
            },
            languages: or_unknown(service.languages.iter().map(|tag| words.language(tag)).collect()),
            moved: explained.ranked.moved.map(|moved| said::moved(words, moved)),
            because: say(explained.because()),
            ask: say(explained.ask_first()),
            against: say(explained.mismatches()),
            dated,
            is_ageing,
            is_listed,
            hits: explained
                .hits
                .iter()
                .filter(|hit| hit.rule != Rule::Always)
                .map(|hit| hit_view(words, hit))
                .collect(),
            points: explained.ranked.points.into(),
        })
    }
}

fn hit_view(words: &Words, hit: &Hit<'_>) -> HitView {
    HitView {
        rule: rule_name(words, hit.rule.as_str()),
        what: said::hit(words, hit),
        points: words.say_with("finder-points", &[("count", i64::from(hit.points).into())]),
    }
}

/// The name of a rule: `S1 Languages`.
pub(super) fn rule_name(words: &Words, rule: &str) -> String {
    let name = words.say(&format!("finder-rule-{}", rule.to_lowercase()));
    words.say_with("finder-rule", &[("rule", rule.into()), ("name", name.into())])
}

/// When somebody last asked the service itself; without that, how old what was read is. Reading is not checking.
fn age(service: &Service, explained: &Explained<'_>, asker: &Asker) -> (String, bool) {
    let words = asker.words;
    let newest =
        service.sources.iter().filter_map(|source| source.seen_date_in_page).max_by_key(|date| date.latest_day());
    match explained.ranked.candidate.checked_on {
        Some(day) => {
            let is_old = explained.hits.iter().any(|hit| matches!(hit.what, finder::What::LastChecked(_)));
            let id = if is_old { "finder-checked-old" } else { "finder-checked" };
            (words.say_with(id, &[("day", words.day(day).into()), ("age", words.age(day, asker.today).into())]), is_old)
        }
        None => {
            let read = dated(words, newest, asker.today);
            (words.say_with("finder-never-checked", &[("read", read.into())]), is_ageing(newest, asker.today))
        }
    }
}

/// The term of a hard rule in message ids: `h1`.
pub(super) fn hidden_id(rule: finder::HardRule) -> String {
    format!("finder-hidden-{}", rule.as_str().to_lowercase())
}
