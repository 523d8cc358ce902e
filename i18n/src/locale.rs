//! The locales in which the interface speaks, and the choice among them.

/// A locale of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Locale {
    /// English, the source of every message.
    En,
    /// German.
    De,
}

impl Locale {
    /// Every locale, in the order of the language switch.
    pub const ALL: [Self; 2] = [Self::En, Self::De];

    /// The BCP 47 tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
        }
    }

    /// The language's name in that language.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::De => "Deutsch",
        }
    }

    /// The locale that a tag names, if there is one.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|locale| locale.tag() == tag)
    }

    /// The first wanted locale that exists, by language alone (`de-AT`, `de_CH.UTF-8`); English when there is none.
    pub fn choose(wanted: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        wanted.into_iter().find_map(|tag| Self::from_tag(&language_of(tag.as_ref()))).unwrap_or(Self::En)
    }
}

/// The language subtag, in lower case.
fn language_of(tag: &str) -> String {
    tag.split(['-', '_', '.', '@']).next().unwrap_or("").trim().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::Locale;

    #[track_caller]
    fn check(wanted: &[&str], expected: Locale) {
        assert_eq!(Locale::choose(wanted), expected, "{wanted:?}");
    }

    #[test]
    fn the_first_language_that_we_speak_is_chosen() {
        check(&["de-AT"], Locale::De);
        check(&["de_DE.UTF-8"], Locale::De);
        check(&["DE"], Locale::De);
        check(&["fr-FR", "de-CH", "en"], Locale::De);
        check(&["en-GB", "de"], Locale::En);
    }

    #[test]
    fn without_a_language_that_we_speak_it_is_english() {
        check(&[], Locale::En);
        check(&["fr", "C", "", "denmark"], Locale::En);
    }
}
