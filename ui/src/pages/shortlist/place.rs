//! Whether a service is on the short list, for its page and its card in a list.

use catalogue_model::ServiceId;
use i18n::Words;

use crate::shortlist::ShortList;

/// Where a service stands, and the button that changes it.
pub(in crate::pages) struct PlaceInList {
    pub(in crate::pages) service: String,
    pub(in crate::pages) name: String,
    pub(in crate::pages) is_on: bool,
    pub(in crate::pages) is_full: bool,
    /// Where the button leads back to.
    pub(in crate::pages) back: String,
}

/// Where a service stands.
pub(in crate::pages) fn place_in_list(list: &ShortList, id: &ServiceId, name: &str, back: String) -> PlaceInList {
    PlaceInList {
        service: id.as_str().to_owned(),
        name: name.to_owned(),
        is_on: list.has(id),
        is_full: list.is_full(),
        back,
    }
}

/// What the quiet link to the list says. `None`: nothing is on it.
pub(in crate::pages) fn count_link(words: &Words, list: &ShortList) -> Option<String> {
    let count = list.ids().len();
    (count > 0).then(|| words.say_with("shortlist-link", &[("count", count.into())]))
}
