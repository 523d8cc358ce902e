//! Splitting text into words and folding words, so that accents, case and hyphens do not matter.
//!
//! The same folding is applied to what is indexed and to what is typed; nothing folded is ever shown.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// As it stands in the text, in small letters.
    pub(crate) shown: String,
    /// Without accents and ligatures: letters and digits only, never empty.
    pub(crate) folded: String,
}

/// Words joined by hyphens or apostrophes, or a single word. Never empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Compound {
    /// The parts, in order.
    pub(crate) parts: Vec<Word>,
}

impl Compound {
    /// The compound written as one word, if it has several parts: `selfhelp` for "self-help".
    pub(crate) fn joined(&self) -> Option<String> {
        (self.parts.len() > 1).then(|| self.parts.iter().map(|part| part.folded.as_str()).collect())
    }
}

/// Splits a text into its words.
pub(crate) fn compounds(text: &str) -> Vec<Compound> {
    let mut found = Vec::new();
    let mut compound = Compound::default();
    let mut part = String::new();
    for c in text.chars().filter(|c| !is_ignorable(*c)) {
        if c.is_alphanumeric() || (is_combining_mark(c) && !part.is_empty()) {
            part.push(c);
            continue;
        }
        let joins = is_joiner(c) && !part.is_empty();
        end_part(&mut part, &mut compound);
        if !joins {
            end_compound(&mut compound, &mut found);
        }
    }
    end_part(&mut part, &mut compound);
    end_compound(&mut compound, &mut found);
    found
}

/// A text as its folded words with single spaces: two names are the same name when these are equal.
pub(crate) fn folded(text: &str) -> String {
    let words: Vec<String> =
        compounds(text).into_iter().flat_map(|compound| compound.parts).map(|word| word.folded).collect();
    words.join(" ")
}

fn end_part(part: &mut String, compound: &mut Compound) {
    let folded = fold(part);
    if !folded.is_empty() {
        compound.parts.push(Word { shown: part.to_lowercase(), folded });
    }
    part.clear();
}

fn end_compound(compound: &mut Compound, found: &mut Vec<Compound>) {
    if !compound.parts.is_empty() {
        found.push(std::mem::take(compound));
    }
}

/// Hyphens and apostrophes inside a word: "self-help" may be typed as one word or as two.
fn is_joiner(c: char) -> bool {
    matches!(c, '-' | '\'' | '\u{2010}'..='\u{2013}' | '\u{2018}' | '\u{2019}')
}

/// Characters that nobody sees or types: soft hyphen, zero-width joiners, the modifier apostrophe.
fn is_ignorable(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}' | '\u{2BC}')
}

fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(word.len());
    for c in word.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match spelled_out(c) {
            Some(letters) => folded.push_str(letters),
            None if c.is_alphanumeric() => folded.push(c),
            None => {}
        }
    }
    folded
}

/// Letters that Unicode does not take apart, but keyboards of neighbours do.
fn spelled_out(c: char) -> Option<&'static str> {
    Some(match c {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'ħ' => "h",
        'ŧ' => "t",
        'ı' => "i",
        'ŋ' => "n",
        'ς' => "σ",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{compounds, folded};

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(folded(text), expected);
    }

    #[test]
    fn german_is_folded() {
        check("Kein TÄTER werden", "kein tater werden");
        check("Straße STRASSE GROẞ", "strasse strasse gross");
    }

    #[test]
    fn greek_is_folded() {
        check("Γραμμή Βοήθειας ΒΟΗΘΕΙΑΣ", "γραμμη βοηθειασ βοηθειασ");
    }

    #[test]
    fn nordic_and_slavic_letters_are_folded() {
        check("Åse Ærø Þór Łódź Đurđa", "ase aero thor lodz durda");
        check("İstanbul ısı Bœuf ﬁn", "istanbul isi boeuf fin");
        check("Ёлка Май", "елка маи");
    }

    #[test]
    fn composed_and_decomposed_letters_are_the_same() {
        check("cafe\u{301}s", "cafes");
        check("caf\u{E9}s", "cafes");
    }

    #[test]
    fn words_end_at_whatever_is_no_letter_or_digit() {
        check(" a,b/c\u{0}d\"e*  (f)^g:h😀i ", "a b c d e f g h i");
        check("😀 – \" * ( \u{0} ½", "12");
        check("", "");
        check("\u{301}\u{301}", "");
    }

    #[test]
    fn hyphens_and_apostrophes_join() {
        let joined = |text| compounds(text).iter().map(super::Compound::joined).collect::<Vec<_>>();
        assert_eq!(joined("self-help now"), [Some("selfhelp".to_owned()), None]);
        assert_eq!(joined("l’aide -a b- c--d"), [Some("laide".to_owned()), None, None, None, None]);
        check("Selbst\u{AD}hilfe", "selbsthilfe");
    }

    #[test]
    fn words_are_shown_with_their_accents() {
        let words: Vec<String> =
            compounds("Täter-Hilfe").into_iter().flat_map(|found| found.parts).map(|word| word.shown).collect();
        assert_eq!(words, ["täter", "hilfe"]);
    }
}
