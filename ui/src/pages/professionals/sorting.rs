//! In which order the table stands. Each order is a link, so that it works without script and can be printed.

use catalogue_store::Listed;
use i18n::Words;

use super::{super::find::add_to_address, PAGE, Request};
use crate::speak::{Speak as _, in_order_of_name};

/// The order of the rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Sorting {
    /// As the search orders them.
    #[default]
    Usual,
    /// By name.
    Name,
    /// By country, then by name.
    Country,
    /// By the newest page, the newest first; pages without a date last.
    Dated,
}

/// A way to sort, as a link.
pub(super) struct SortView {
    pub(super) label: String,
    pub(super) address: String,
    pub(super) is_chosen: bool,
}

impl Sorting {
    const ALL: [Self; 4] = [Self::Usual, Self::Name, Self::Country, Self::Dated];

    /// Its name in addresses.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Usual => "usual",
            Self::Name => "name",
            Self::Country => "country",
            Self::Dated => "dated",
        }
    }

    pub(super) fn read(pairs: &[(String, String)]) -> Self {
        let wanted = pairs.iter().find(|(name, _)| name == "sort").map(|(_, value)| value.as_str());
        Self::ALL.into_iter().find(|sorting| Some(sorting.as_str()) == wanted).unwrap_or_default()
    }

    /// The address of the page for a request in this order.
    pub(super) fn address(self, request: &Request) -> String {
        let mut address = request.address(PAGE);
        if self != Self::default() {
            add_to_address(&mut address, "sort", self.as_str());
        }
        address
    }

    pub(super) fn views(self, words: &Words, request: &Request) -> Vec<SortView> {
        let view = |sorting: Self| SortView {
            label: words.say(match sorting {
                Self::Usual => "clinic-sort-usual",
                Self::Name => "clinic-sort-name",
                Self::Country => "clinic-sort-country",
                Self::Dated => "clinic-sort-dated",
            }),
            address: sorting.address(&request.on_page(0)),
            is_chosen: sorting == self,
        };
        Self::ALL.map(view).into()
    }

    pub(super) fn sorted(self, words: &Words, mut listed: Vec<Listed>) -> Vec<Listed> {
        let country = |listed: &Listed| listed.countries.first().map(|code| words.country(*code));
        match self {
            Self::Usual => listed,
            Self::Name => in_order_of_name(listed, |listed| &listed.name),
            Self::Country => {
                let named: Vec<(String, Listed)> = in_order_of_name(listed, |listed| &listed.name)
                    .into_iter()
                    .map(|listed| (country(&listed).unwrap_or_default(), listed))
                    .collect();
                in_order_of_name(named, |(country, _)| country).into_iter().map(|(_, listed)| listed).collect()
            }
            Self::Dated => {
                listed.sort_by_key(|listed| std::cmp::Reverse(listed.newest_source.map(|date| date.latest_day())));
                listed
            }
        }
    }
}
