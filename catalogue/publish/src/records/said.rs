//! What holds for every text, whatever it is for: plain characters, calm punctuation, no address, no number of a telephone
//! that is not the same everywhere, and no word that we do not say. Where a text stands is its reader's concern.

use catalogue_model::PlainText;
use i18n::Locale;

use super::{
    findings::Flaw,
    unsaid::{COUNTED, LOOKED_AT, NAMES, UNSAID, Unsaid},
};

/// Numbers that are the same in every country that has them: emergency, the child helpline, emotional support, the line for
/// people who were harmed by a crime.
const SAME_EVERYWHERE: [&str; 4] = ["112", "116111", "116123", "116006"];

/// From so many digits on, a number may be one to dial.
const FEWEST_DIGITS: usize = 3;

/// What a text holds that no text may hold, its words left aside. `id` is that of the record.
pub(super) fn flaws(text: &str, id: &str) -> Vec<Flaw> {
    let mut flaws: Vec<Flaw> =
        text.split("\n\n").filter_map(|paragraph| PlainText::new(paragraph).err()).map(Flaw::from).collect();
    if text.contains(['!', '¡', '！']) {
        flaws.push(Flaw::new("an exclamation mark stands here", "say it calmly, with a full stop"));
    }
    if text.contains(is_picture) {
        flaws.push(Flaw::new("a small picture stands here", "say it in words"));
    }
    let lower = text.to_lowercase();
    if ["http", "www.", "://", ".onion"].iter().any(|sign| lower.contains(sign)) {
        flaws.push(Flaw::new("an address stands here", "name the kind of help; services stand in the catalogue"));
    }
    let dialled = numbers(text).into_iter().filter(|number| may_be_dialled(number) && !is_counted(number, id));
    flaws.extend(dialled.map(|number| {
        let advice = "write only 112, 116 111, 116 123 or 116 006; other numbers come from the country's own lines";
        Flaw::new(format!("{number:?} may be taken for a telephone number"), advice)
    }));
    flaws
}

fn is_picture(c: char) -> bool {
    matches!(c, '\u{2600}'..='\u{27BF}' | '\u{1F000}'..='\u{1FAFF}' | '\u{FE0F}')
}

/// Digits with what may stand between those of one number.
fn numbers(text: &str) -> Vec<String> {
    let mut numbers = Vec::new();
    let mut number = String::new();
    for c in text.chars().chain(['\n']) {
        if c.is_ascii_digit() || (!number.is_empty() && " -/()".contains(c)) || c == '+' {
            number.push(c);
        } else if !number.is_empty() {
            numbers.push(std::mem::take(&mut number).trim_matches([' ', '-', '/', '(', ')']).to_owned());
        }
    }
    numbers
}

/// Years, and steps of one digit each (5-4-3-2-1), are counted, not dialled.
fn may_be_dialled(number: &str) -> bool {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let groups = || number.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty());
    let is_year = digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
    digits.len() >= FEWEST_DIGITS
        && !SAME_EVERYWHERE.contains(&digits.as_str())
        && !is_year
        && groups().any(|group| group.len() > 1)
}

/// Whether somebody has looked at the number and found that it counts something.
fn is_counted(number: &str, id: &str) -> bool {
    COUNTED.iter().any(|(place, counted, _)| *place == id && *counted == number)
}

/// Words of the text that we do not say, as they are listed.
pub(super) fn unsaid(locale: Locale, text: &str, id: &str) -> Vec<(&'static str, &'static Unsaid)> {
    let text = NAMES.iter().fold(text.to_owned(), |text, name| text.replace(name, ""));
    let words: Vec<&str> =
        text.split(|c: char| !(c.is_alphanumeric() || c == '-')).filter(|word| !word.is_empty()).collect();
    let lists = UNSAID.iter().filter(|unsaid| unsaid.locale == locale);
    let listed = lists.flat_map(|unsaid| unsaid.words.iter().map(move |listed| (*listed, unsaid)));
    listed
        .filter(|(listed, _)| !LOOKED_AT.iter().any(|(place, word, _)| *place == id && word == listed))
        .filter(|(listed, _)| is_said(listed, &words))
        .collect()
}

fn is_said(listed: &str, words: &[&str]) -> bool {
    let listed: Vec<&str> = listed.split(' ').collect();
    words.windows(listed.len()).any(|window| window.iter().zip(&listed).all(|(word, listed)| fits(word, listed)))
}

fn fits(word: &str, listed: &str) -> bool {
    let lower = word.to_lowercase();
    match (listed.strip_prefix('*'), listed.strip_suffix('*')) {
        (Some(_), Some(_)) => lower.contains(listed.trim_matches('*')),
        (Some(ending), None) => lower.ends_with(ending),
        (None, Some(beginning)) => lower.starts_with(beginning),
        (None, None) if listed.starts_with(char::is_uppercase) => word == listed,
        (None, None) => lower == listed,
    }
}
