//! The template of an article or a question: its facts, and a file of words for every locale.

use catalogue_model::{GuidancePage, Readers, ReviewState, Term, TranslationState};
use i18n::Locale;

use super::fields::{Part, needed_table, one, several, terms};

pub(super) fn parts(id: &str) -> Vec<Part> {
    let flag = |key, says: &str| one(key, format!("true or false, without quotation marks: {says}")).needed().into();
    let mut parts = vec![
        one("id", "The name of the folder. It stays for ever.").filled(id).into(),
        one("audience", format!("For whom it is. One of: {}.", terms::<Readers>())).needed().into(),
        one("position", "Its place among those for the same people, as a number without quotation marks.")
            .needed()
            .into(),
        flag("youth_ok", "whether people under 18 may be shown it."),
        flag("country_specific", "whether it says things that differ by country."),
        one("review_state", "Only a named organization can lift this.")
            .filled(ReviewState::NotClinicallyReviewed.as_str())
            .into(),
        one("written_on", "The day, as 2026-11-22 without quotation marks.").needed().into(),
        flag("emergency", "whether it speaks of harm, suicide or slips."),
        several("exercises", "Ids of exercises to which it leads, such as \"now.surf\".").into(),
        several("articles", "Ids of articles to read next, such as \"a19\".").into(),
        several("services", "Ids of services that it names.").into(),
        several("pages", format!("Pages to which it leads. Any of: {}.", terms::<GuidancePage>())).into(),
        needed_table("[translations]", "Who has read the words of each locale but the source."),
    ];
    let state = |locale: Locale| {
        let says = format!("One of: {}.", terms::<TranslationState>());
        one(locale.tag(), says).filled(TranslationState::Draft.as_str()).into()
    };
    parts.extend(Locale::ALL.into_iter().filter(|locale| *locale != Locale::En).map(state));
    parts.push(needed_table(
        "[[sources]]",
        "What was read for it; repeat the table for others. A publication has a title alone.",
    ));
    parts.push(one("url", "The address of the page.").needed().into());
    parts.push(one("title", "What it is called, where that is known.").into());
    parts
}

/// A file of words with its blanks.
pub(super) fn words(is_article: bool) -> String {
    if is_article { "# \n\n\n\n- \n- \n- \n\n## \n\n".to_owned() } else { "# \n\n\n".to_owned() }
}
