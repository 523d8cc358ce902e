//! The eight questions, in their order.

use catalogue_model::Seeker;
use finder::Answers;

/// A question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    Who,
    Age,
    Country,
    Languages,
    Needs,
    How,
    When,
    Cases,
}

impl Asked {
    /// Every question, in order.
    pub(super) const ALL: [Self; 8] =
        [Self::Who, Self::Age, Self::Country, Self::Languages, Self::Needs, Self::How, Self::When, Self::Cases];

    /// Its name in addresses and message ids.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Who => "who",
            Self::Age => "age",
            Self::Country => "country",
            Self::Languages => "languages",
            Self::Needs => "needs",
            Self::How => "how-to",
            Self::When => "when",
            Self::Cases => "cases",
        }
    }

    /// The question of an address.
    pub(super) fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|asked| asked.as_str() == text)
    }

    /// Where it is asked.
    pub(super) fn address(self) -> String {
        format!("/finder/{}", self.as_str())
    }

    /// Where one comes from.
    pub(super) fn back(self) -> String {
        self.neighbour(-1).map_or_else(|| "/finder".to_owned(), Self::address)
    }

    /// Where one goes on.
    pub(super) fn next(self) -> String {
        self.neighbour(1).map_or_else(|| "/finder/results".to_owned(), Self::address)
    }

    /// Whether one can see suggestions from here without answering the rest.
    pub(super) fn can_jump(self) -> bool {
        !matches!(self, Self::Who | Self::Age)
    }

    /// The message that asks it. Others than the person concerned are asked in the third person where that differs.
    pub(super) fn heading(self, answers: &Answers) -> &'static str {
        let is_for_others = matches!(answers.seeker, Some(Seeker::Family | Seeker::Professional));
        match self {
            Self::Who => "finder-who-heading",
            Self::Age if is_for_others => "finder-age-heading-other",
            Self::Age => "finder-age-heading",
            Self::Country => "finder-country-heading",
            Self::Languages if is_for_others => "finder-languages-heading-other",
            Self::Languages => "finder-languages-heading",
            Self::Needs => "finder-needs-heading",
            Self::How if is_for_others => "finder-how-to-heading-other",
            Self::How => "finder-how-to-heading",
            Self::When => "finder-when-heading",
            Self::Cases => "finder-cases-heading",
        }
    }

    fn neighbour(self, step: isize) -> Option<Self> {
        let place = Self::ALL.iter().position(|asked| *asked == self)?;
        Self::ALL.get(place.checked_add_signed(step)?).copied()
    }
}
