//! The template of an exercise: its structure with one step, and an empty file of words for every locale.

use catalogue_model::{
    Code, ExerciseId, ExerciseKind, Frame, Grade, Intensity, Repeats, ReviewState, Saving, Term, Track,
    TranslationState,
};
use i18n::Locale;

use super::fields::{Part, needed_table, one, several, terms};

pub(super) fn parts(id: &ExerciseId) -> Vec<Part> {
    let mut parts = head(id);
    parts.extend(translations());
    parts.extend(steps());
    parts
}

fn head(id: &ExerciseId) -> Vec<Part> {
    vec![
        one("id", "The folder, a full stop and the name of the file. It stays for ever.").filled(id.as_str()).into(),
        one("track", format!("For whom it is. One of: {}.", terms::<Track>())).needed().into(),
        one("kind", format!("What it is. One of: {}.", terms::<ExerciseKind>())).needed().into(),
        one("frame", format!("What the player puts around it. One of: {}.", terms::<Frame>())).needed().into(),
        one("intensity", format!("How much it may ask of a person. One of: {}.", terms::<Intensity>())).needed().into(),
        several("minutes", "How long it takes, as numbers without quotation marks; several where a person may choose.")
            .needed()
            .into(),
        several("not_for", format!("When it does not suit. Any of: {}.", terms::<Code>())).into(),
        several("adapt", "When it is done differently, by the same codes; each needs words: adapt-n4.").into(),
        one("repeats", format!("Where doing it often would harm. One of: {}.", terms::<Repeats>())).into(),
        one("youth", "true, without quotation marks: people under 18 may use it too.").into(),
        one("saving", format!("Whether keeping is suggested. One of: {}.", terms::<Saving>())).into(),
        one("review", "Only a named organization can lift this.")
            .filled(ReviewState::NotClinicallyReviewed.as_str())
            .into(),
        needed_table("[evidence]", "How well the way of helping was studied."),
        several("grades", format!("Any of: {}.", terms::<Grade>())).needed().into(),
        several("keys", "Where that was read: keys of exercises/sources.toml, such as \"E11\".").into(),
    ]
}

fn translations() -> Vec<Part> {
    let says = "Who has read the words of each locale but the source.";
    let state = |locale: Locale| {
        let says = format!("One of: {}.", terms::<TranslationState>());
        one(locale.tag(), says).filled(TranslationState::Draft.as_str()).into()
    };
    let translated = Locale::ALL.into_iter().filter(|locale| *locale != Locale::En);
    std::iter::once(needed_table("[translations]", says)).chain(translated.map(state)).collect()
}

fn steps() -> Vec<Part> {
    vec![
        needed_table("[[steps]]", "A screen; repeat the table for others. Each kind has fields of its own."),
        one("id", "A name in small letters, digits and hyphens.").needed().into(),
        one("kind", "One of: info, single, multi, scale, short_text, long_text, list, timer, checklist.")
            .needed()
            .into(),
        one("keep", "How long an answer may live, where something is asked. One of: K0, K1, K2.").into(),
        one(
            "goto",
            "Where it goes on, if not to the next step: #step, the id of an exercise, end, crisis, plan, toolbox, \
             services, youth, checkin.",
        )
        .into(),
    ]
}

/// The words of a locale, none of them written.
pub(super) fn words(id: &ExerciseId, locale: Locale) -> String {
    format!(
        "### Words of {id} in {language}.

# At most 8 words.
# title =

# What it is for; at most 30 words.
# purpose =

# What not to write here, where words are asked for; at most 30 words.
# never =

# For every step its text, with the names of its options behind a hyphen. At most 60 words on a screen.
# STEP =
",
        id = id.as_str(),
        language = locale.own_name(),
    )
}
