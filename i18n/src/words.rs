//! Messages: finding one, filling it, falling back.
//!
//! A message that a locale lacks is said in English; one that English lacks too is said as its id, so that a page
//! never fails for want of a word. The tests see to it that neither happens.

use std::{borrow::Cow, fmt::Write as _, sync::OnceLock};

use fluent_bundle::{
    FluentArgs, FluentResource, FluentValue,
    concurrent::FluentBundle,
    types::{FluentNumber, FluentNumberOptions},
};

use crate::Locale;

macro_rules! areas {
    ($tag:literal) => {
        &[
            include_str!(concat!("../locales/", $tag, "/shell.ftl")),
            include_str!(concat!("../locales/", $tag, "/home.ftl")),
            include_str!(concat!("../locales/", $tag, "/doors.ftl")),
            include_str!(concat!("../locales/", $tag, "/emergency.ftl")),
            include_str!(concat!("../locales/", $tag, "/edition.ftl")),
            include_str!(concat!("../locales/", $tag, "/renewal.ftl")),
            include_str!(concat!("../locales/", $tag, "/channels.ftl")),
            include_str!(concat!("../locales/", $tag, "/practise.ftl")),
            include_str!(concat!("../locales/", $tag, "/plan.ftl")),
            include_str!(concat!("../locales/", $tag, "/checkin.ftl")),
            include_str!(concat!("../locales/", $tag, "/kept.ftl")),
            include_str!(concat!("../locales/", $tag, "/guidance.ftl")),
            include_str!(concat!("../locales/", $tag, "/families.ftl")),
            include_str!(concat!("../locales/", $tag, "/duties.ftl")),
            include_str!(concat!("../locales/", $tag, "/problems.ftl")),
            include_str!(concat!("../locales/", $tag, "/find.ftl")),
            include_str!(concat!("../locales/", $tag, "/map.ftl")),
            include_str!(concat!("../locales/", $tag, "/finder.ftl")),
            include_str!(concat!("../locales/", $tag, "/service.ftl")),
            include_str!(concat!("../locales/", $tag, "/contact.ftl")),
            include_str!(concat!("../locales/", $tag, "/shortlist.ftl")),
            include_str!(concat!("../locales/", $tag, "/compare.ftl")),
            include_str!(concat!("../locales/", $tag, "/sheet.ftl")),
            include_str!(concat!("../locales/", $tag, "/clinic.ftl")),
            include_str!(concat!("../locales/", $tag, "/terms.ftl")),
            include_str!(concat!("../locales/", $tag, "/countries.ftl")),
            include_str!(concat!("../locales/", $tag, "/languages.ftl")),
        ]
    };
}

/// The Fluent source of a locale, one text for each area.
pub(crate) fn sources(locale: Locale) -> &'static [&'static str] {
    match locale {
        Locale::En => areas!("en"),
        Locale::De => areas!("de"),
    }
}

/// A value that fills a place in a message.
#[derive(Clone, Debug)]
pub struct Value(FluentValue<'static>);

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self(FluentValue::from(number))
    }
}

impl From<u64> for Value {
    fn from(number: u64) -> Self {
        Self(FluentValue::from(number))
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self(FluentValue::from(number))
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self(FluentValue::String(Cow::Owned(text.to_owned())))
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self(FluentValue::String(Cow::Owned(text)))
    }
}

/// The words of one locale.
pub struct Words {
    locale: Locale,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The words of a locale, read at the first call.
    #[must_use]
    pub fn of(locale: Locale) -> &'static Self {
        static EN: OnceLock<Words> = OnceLock::new();
        static DE: OnceLock<Words> = OnceLock::new();
        match locale {
            Locale::En => EN.get_or_init(|| Self::load(Locale::En)),
            Locale::De => DE.get_or_init(|| Self::load(Locale::De)),
        }
    }

    fn load(locale: Locale) -> Self {
        let language = locale.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        bundle.set_formatter(Some(match locale {
            Locale::En => |value, _| grouped(value, ','),
            Locale::De => |value, _| grouped(value, '.'),
        }));
        for source in sources(locale) {
            // What Fluent can read of a damaged resource is kept; the tests accept no damage at all.
            let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(sound_part, _)| sound_part);
            drop(bundle.add_resource(resource));
        }
        Self { locale, bundle }
    }

    /// The locale of these words.
    #[must_use]
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// A message without places to fill.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// A message with its places filled.
    #[must_use]
    pub fn say_with(&self, id: &str, values: &[(&str, Value)]) -> String {
        self.try_say(id, values).unwrap_or_else(|| id.to_owned())
    }

    /// A message, or nothing when no locale has it.
    #[must_use]
    pub fn try_say(&self, id: &str, values: &[(&str, Value)]) -> Option<String> {
        self.format(id, None, values).or_else(|| self.fallback()?.format(id, None, values))
    }

    /// An attribute of a message, or nothing when no locale has it.
    #[must_use]
    pub fn try_say_attr(&self, id: &str, attribute: &str) -> Option<String> {
        self.format(id, Some(attribute), &[]).or_else(|| self.fallback()?.format(id, Some(attribute), &[]))
    }

    /// An attribute of a message, for example the placeholder of a field.
    #[must_use]
    pub fn say_attr(&self, id: &str, attribute: &str) -> String {
        self.try_say_attr(id, attribute).unwrap_or_else(|| format!("{id}.{attribute}"))
    }

    /// The name of a country by its ISO 3166-1 code.
    #[must_use]
    pub fn country_name(&self, code: &str) -> String {
        self.try_say(&format!("country-{code}"), &[]).unwrap_or_else(|| code.to_owned())
    }

    /// The name of a language by its BCP 47 tag; a tag without a name of its own is named by its language alone.
    #[must_use]
    pub fn language_name(&self, tag: &str) -> String {
        let language = tag.split('-').next().unwrap_or(tag);
        self.try_say(&format!("language-{tag}"), &[])
            .or_else(|| self.try_say(&format!("language-{language}"), &[]))
            .unwrap_or_else(|| tag.to_owned())
    }

    /// The name of a term of a closed vocabulary: `term_name("audience", "self_at_risk")`.
    #[must_use]
    pub fn term_name(&self, vocabulary: &str, term: &str) -> String {
        self.say(&format!("term-{}-{}", vocabulary.replace('_', "-"), term.replace('_', "-")))
    }

    /// Items as one phrase: `A, B and C`.
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        let mut text = String::new();
        for (position, item) in items.iter().enumerate() {
            if position > 0 {
                let is_last = position + 1 == items.len();
                text.push_str(&self.say(if is_last { "list-last" } else { "list-next" }));
            }
            // U+2068 and U+2069 keep an item in another script from reordering its neighbours, as Fluent does.
            let _ = write!(text, "\u{2068}{item}\u{2069}");
        }
        text
    }

    fn fallback(&self) -> Option<&'static Self> {
        (self.locale != Locale::En).then(|| Self::of(Locale::En))
    }

    fn format(&self, id: &str, attribute: Option<&str>, values: &[(&str, Value)]) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let args: FluentArgs<'_> = values.iter().map(|(name, value)| (*name, value.0.clone())).collect();
        // A place that nobody filled shows as its own name; the tests fill every one.
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned())
    }
}

/// Numbers from ten thousand on in groups of three; smaller ones, years among them, as they are.
fn grouped(value: &FluentValue<'_>, separator: char) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, options: FluentNumberOptions { .. } }) = value else { return None };
    if value.fract() != 0.0 || *value < 10_000.0 {
        return None;
    }
    let digits = format!("{value:.0}");
    let mut text = String::new();
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    Some(text)
}
