//! Whether two language tags name a language in common.

use catalogue_model::LanguageTag;

/// Norwegian is written in two ways, and a service that names one of them speaks the other.
const NORWEGIAN: [&str; 3] = ["no", "nb", "nn"];

/// Whether who speaks the one can talk with who speaks the other: the primary language (BCP 47) is the same.
pub(crate) fn is_same(one: &LanguageTag, other: &LanguageTag) -> bool {
    let (one, other) = (primary(one), primary(other));
    one == other || (NORWEGIAN.contains(&one) && NORWEGIAN.contains(&other))
}

fn primary(tag: &LanguageTag) -> &str {
    tag.as_str().split('-').next().unwrap_or_default()
}
