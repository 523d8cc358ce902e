//! The template of the lines of a country.

use catalogue_model::{Confidence, CrisisPurpose, Publisher};

use super::fields::{Part, check, hours, needed_table, one, several, table, terms};

pub(super) fn parts(country: &str) -> Vec<Part> {
    let mut parts = vec![
        one("country", "The country; the file is named after it.").filled(country).into(),
        needed_table("[[lines]]", "A line that helps at once; repeat the table for others. Readers see them sorted."),
        one("name", "The public name.").needed().into(),
        one("number", "As it is dialled inside the country: digits with spaces or hyphens.").needed().into(),
        one("stated_hours", "Hours in words, as stated.").into(),
        several("languages", "Languages spoken, as BCP 47 tags such as \"de\".").into(),
        one("purpose", format!("What it is for. One of: {}.", terms::<CrisisPurpose>())).needed().into(),
        one("free", "Whether the call is free: true or false, without quotation marks.").into(),
        one("note", "A remark.").into(),
        one("source_url", "The page that prints the number.").needed().into(),
        one("source_publisher", format!("Who published the page. One of: {}.", terms::<Publisher>())).needed().into(),
        one("seen_date_in_page", "The date that the page itself carries: \"2024\", \"2024-05\" or \"2024-05-17\".")
            .into(),
        one("confidence", format!("Who spoke. One of: {}.", terms::<Confidence>())).needed().into(),
        one("researched_on", "The day on which the page was read, as 2026-11-22 without quotation marks.")
            .needed()
            .into(),
        table("[lines.hours]", "Regular hours, only where the page is clear and current."),
    ];
    parts.extend(hours("[[lines.hours.regular]]"));
    parts.push(table(
        "[[lines.checks]]",
        "Checks with the line itself. A number counts as verified when two people checked it at most 180 days ago. \
         `catalogue-publish confirm` writes this for you.",
    ));
    parts.extend(check());
    parts
}
