//! Reads the lines of one country that help at once.

use catalogue_model::{CountryCode, CrisisLine, LanguageTag, PlainText, WebAddress};

use super::{
    ages, channels,
    fields::Fields,
    findings::{Flaw, Mention, Record},
};

const REQUIRED: [(&str, &str); 7] = [
    ("name", "write the public name of the line"),
    ("number", "write the number as it is dialled inside the country"),
    ("purpose", "say what the line is for: emergency, suicide, emotional_support or child_helpline"),
    ("source_url", "copy the address of the page that prints the number; without one, leave the line out"),
    ("source_publisher", "say who published the page: own, government or third_party"),
    ("confidence", "say who spoke: high, medium or low"),
    ("researched_on", "write the day on which the page was read as 2026-11-22"),
];

/// The lines of a record in its order, as far as they could be read.
pub(super) fn read(record: &Record<'_>) -> Vec<CrisisLine> {
    let Some(mut fields) = record.fields() else { return Vec::new() };
    fields.require(&[
        ("country", "write the country, for example DE"),
        ("lines", "add the lines of the country as [[lines]], or take the file out"),
    ]);
    let country = fields.value("country", CountryCode::new);
    if let Some(country) = country {
        fields.check_stem("country", &country.as_str().to_ascii_lowercase());
    }
    let lines = fields.tables("lines").into_iter().filter_map(|line| read_line(line, country)).collect();
    fields.finish();
    lines
}

fn read_line(mut fields: Fields<'_>, country: Option<CountryCode>) -> Option<CrisisLine> {
    fields.require(&REQUIRED);
    let line = line(&mut fields, country);
    if let Some(line) = &line {
        ages::check_crisis_line(&fields, line);
    }
    fields.finish();
    line
}

/// Takes every field, so that one run reports them all, and only then sees whether a line comes of it.
fn line(fields: &mut Fields<'_>, country: Option<CountryCode>) -> Option<CrisisLine> {
    let name = fields.value("name", PlainText::new);
    let number = fields.value("number", dialled);
    let stated_hours = fields.value("stated_hours", PlainText::new);
    let languages = fields.placed_values("languages", LanguageTag::new);
    let purpose = fields.term("purpose");
    let free = fields.flag("free");
    let note = fields.value("note", PlainText::new);
    let source_url = fields.value("source_url", WebAddress::new);
    let source_publisher = fields.term("source_publisher");
    let seen_date_in_page = channels::date_in_page(fields);
    let confidence = fields.term("confidence");
    let researched_on = fields.day("researched_on");
    let hours = fields.table("hours").and_then(channels::opening_hours);
    let checks = fields.tables("checks").into_iter().filter_map(channels::check).collect();
    for (place, language) in &languages {
        fields.mention(*place, "languages", Mention::Language(language.clone()));
    }
    Some(CrisisLine {
        country: country?,
        name: name?,
        number: number?,
        stated_hours,
        hours,
        languages: languages.into_iter().map(|(_, language)| language).collect(),
        purpose: purpose?,
        free,
        note,
        source_url: source_url?,
        source_publisher: source_publisher?,
        seen_date_in_page,
        confidence: confidence?,
        researched_on: researched_on?,
        checks,
    })
}

/// The fewest digits of a number that one can dial; the shortest there is in Europe has three.
const FEWEST_DIGITS: usize = 2;

/// A number as it is dialled inside the country: digits, spaces and hyphens.
fn dialled(text: &str) -> Result<PlainText, Flaw> {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    if digits < FEWEST_DIGITS || !text.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '-' | '+')) {
        let advice = "write digits with spaces or hyphens, as they are dialled inside the country";
        return Err(Flaw::new(format!("{text:?} is not a telephone number"), advice));
    }
    Ok(PlainText::new(text)?)
}
