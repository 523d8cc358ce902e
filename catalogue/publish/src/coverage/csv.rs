//! Every cell as a line of comma-separated values (RFC 4180), for a spreadsheet.

use catalogue_model::{LanguageTag, Term};

use super::{Cell, Count, Country, Coverage};

const HEAD: [&str; 11] = [
    "country",
    "category",
    "audience",
    "language",
    "services",
    "general_lines",
    "gap",
    "nearest_remote",
    "nearest_remote_name",
    "reached_by",
    "remote_languages",
];

impl Coverage {
    /// A line for each country, category, audience and language; an empty language stands for all of them together.
    #[must_use]
    pub fn as_csv(&self) -> String {
        let mut lines = vec![line(&HEAD.map(str::to_owned))];
        for country in &self.countries {
            for cell in &country.cells {
                lines.push(line(&fields(country, cell, "", &cell.any_language)));
                lines.extend(
                    cell.by_language.iter().map(|(tag, count)| line(&fields(country, cell, tag.as_str(), count))),
                );
            }
        }
        lines.concat()
    }
}

fn fields(country: &Country, cell: &Cell, language: &str, count: &Count) -> [String; 11] {
    let remote = count.nearest.as_ref();
    let channels = |remote: &super::Remote| remote.channels.iter().map(|c| c.as_str()).collect::<Vec<_>>().join(" ");
    let tags = |remote: &super::Remote| remote.languages.iter().map(LanguageTag::as_str).collect::<Vec<_>>().join(" ");
    [
        country.code.as_str().to_owned(),
        cell.category.as_str().to_owned(),
        cell.audience.as_str().to_owned(),
        language.to_owned(),
        count.services.to_string(),
        count.general.to_string(),
        if count.is_gap() { "yes" } else { "no" }.to_owned(),
        remote.map_or_else(String::new, |remote| remote.id.clone()),
        remote.map_or_else(String::new, |remote| remote.name.clone()),
        remote.map_or_else(String::new, channels),
        remote.map_or_else(String::new, tags),
    ]
}

fn line(fields: &[String; 11]) -> String {
    fields.iter().map(|field| quoted(&harmless(field))).collect::<Vec<_>>().join(",") + "\r\n"
}

/// Spreadsheets take what begins so for a formula and compute it; names come from records, and records from pages of
/// others. An apostrophe in front makes it text (OWASP, "CSV Injection").
fn harmless(field: &str) -> String {
    let apostrophe = if field.starts_with(['=', '+', '-', '@', '\t', '\r']) { "'" } else { "" };
    format!("{apostrophe}{field}")
}

fn quoted(field: &str) -> String {
    if field.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", field.replace('"', "\"\""))
    } else {
        field.to_owned()
    }
}
