//! A phrase for each field that differs: "phone changed from +49… to +49…".
//!
//! Names of fields and terms stand as in the records, since that is where an editor will look for them; only underscores
//! become spaces.

use catalogue_model::FieldChange;

/// The phrases for the fields of one record. A table that came or went is one phrase, not one for each of its fields.
pub(super) fn of(fields: &[FieldChange]) -> Vec<String> {
    let mut phrases: Vec<String> = Vec::new();
    let mut told: Option<Place<'_>> = None;
    for change in fields {
        let place = Place::of(&change.field);
        let Some(table) = place.table else {
            phrases.push(if change.field == place.field && is_order(&place, change) {
                format!("order of {} changed from {} to {}", place.field, list(&change.before), list(&change.after))
            } else {
                format!("{} {}", plain(place.field), difference(change))
            });
            continue;
        };
        if told.as_ref().is_some_and(|told| told.is_same_table(&place)) {
            continue;
        }
        if place.names_the_table() && (change.before.is_empty() || change.after.is_empty()) {
            phrases.push(came_or_went(fields, &place, table));
            told = Some(place);
        } else if place.names_the_table() {
            phrases.push(format!("{} {}", singular(table), difference(change)));
        } else {
            phrases.push(format!("{} {}: {} {}", singular(table), place.key, plain(place.field), difference(change)));
        }
    }
    phrases
}

/// `phones[+49…].hours.regular`, taken apart.
struct Place<'a> {
    table: Option<&'a str>,
    key: &'a str,
    field: &'a str,
}

impl<'a> Place<'a> {
    fn of(name: &'a str) -> Self {
        // A key may hold brackets of its own, but never a bracket before a full stop that is not the last.
        let parts = name.split_once('[').and_then(|(table, rest)| Some((table, rest.rsplit_once("].")?)));
        match parts {
            Some((table, (key, field))) => Self { table: Some(table), key, field },
            None => Self { table: None, key: "", field: name },
        }
    }

    fn is_same_table(&self, other: &Self) -> bool {
        (self.table, self.key) == (other.table, other.key)
    }

    /// Whether the field is the one that every table of its kind has first.
    fn names_the_table(&self) -> bool {
        matches!(
            (self.table, self.field),
            (Some("phones"), "number")
                | (Some("addresses"), "city")
                | (Some("sources"), "url")
                | (Some("checks"), "on")
                | (Some("websites"), "address")
        )
    }
}

/// Whether a list of tables is named as a whole: then only their order differs.
fn is_order(place: &Place<'_>, change: &FieldChange) -> bool {
    matches!(place.field, "phones" | "addresses" | "sources" | "checks") && change.before.len() > 1
}

fn came_or_went(fields: &[FieldChange], place: &Place<'_>, table: &str) -> String {
    let its = fields.iter().filter(|change| Place::of(&change.field).is_same_table(place));
    let (mut details, mut came) = (Vec::new(), false);
    for change in its {
        let of = Place::of(&change.field);
        came |= of.names_the_table() && change.before.is_empty();
        let values = if change.before.is_empty() { &change.after } else { &change.before };
        if !of.names_the_table() && !values.is_empty() {
            details.push(format!("{} {}", plain(of.field), list(values)));
        }
    }
    let what = if came { "added" } else { "removed" };
    let details = if details.is_empty() { String::new() } else { format!(" ({})", details.join("; ")) };
    format!("{} {} {what}{details}", singular(table), place.key)
}

/// What happened to the values of a field.
fn difference(change: &FieldChange) -> String {
    let (before, after) = (&change.before, &change.after);
    let only_in = |these: &[String], others: &[String]| -> Vec<String> {
        these.iter().filter(|value| !others.contains(value)).cloned().collect()
    };
    match (before.as_slice(), after.as_slice()) {
        ([], after) => format!("added: {}", list(after)),
        (before, []) => format!("removed, now unknown: {}", list(before)),
        ([before], [after]) => format!("changed from {} to {}", quoted(before), quoted(after)),
        _ => match (only_in(after, before), only_in(before, after)) {
            (came, gone) if came.is_empty() && gone.is_empty() => {
                format!("changed order from {} to {}", list(before), list(after))
            }
            (came, gone) if gone.is_empty() => format!("with {} added", list(&came)),
            (came, gone) if came.is_empty() => format!("with {} removed", list(&gone)),
            (came, gone) => format!("with {} added and {} removed", list(&came), list(&gone)),
        },
    }
}

fn list(values: &[String]) -> String {
    values.iter().map(|value| quoted(value)).collect::<Vec<_>>().join(", ")
}

/// A text of several words stands in quotation marks, so that one sees where it begins and ends.
fn quoted(value: &str) -> String {
    if value.contains(' ') { format!("\"{value}\"") } else { value.to_owned() }
}

fn plain(field: &str) -> String {
    match field {
        "opening_hours.text" => "opening hours".to_owned(),
        "eligibility.notes" => "conditions".to_owned(),
        "free" => "whether the call is free".to_owned(),
        "on_own_page" => "whether its own page prints it".to_owned(),
        "closed_on_public_holidays" | "hours.closed_on_public_holidays" => "rest on public holidays".to_owned(),
        _ => field.replace("eligibility.", "").replace("hours.regular", "regular hours").replace(['_', '.'], " "),
    }
}

fn singular(table: &str) -> &str {
    match table {
        "phones" => "phone",
        "addresses" => "place",
        "sources" => "source",
        "checks" => "check",
        "websites" => "website",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use catalogue_model::FieldChange;

    fn change(field: &str, before: &[&str], after: &[&str]) -> FieldChange {
        let texts = |values: &[&str]| values.iter().map(|value| (*value).to_owned()).collect();
        FieldChange { field: field.to_owned(), fact: None, before: texts(before), after: texts(after) }
    }

    #[track_caller]
    fn check(fields: &[FieldChange], expected: &[&str]) {
        assert_eq!(super::of(fields), expected);
    }

    #[test]
    fn one_value_changes_from_one_to_the_other() {
        check(&[change("cost", &["free"], &["paid"])], &["cost changed from free to paid"]);
        check(&[change("name", &["Old name"], &["New"])], &["name changed from \"Old name\" to New"]);
        check(&[change("cost", &[], &["paid"])], &["cost added: paid"]);
        check(&[change("cost", &["paid"], &[])], &["cost removed, now unknown: paid"]);
        check(
            &[change("eligibility.min_age", &["16"], &["18"]), change("chat_hours.regular", &["MO 09:00-10:00"], &[])],
            &["min age changed from 16 to 18", "chat regular hours removed, now unknown: \"MO 09:00-10:00\""],
        );
    }

    #[test]
    fn of_several_values_only_those_are_told_that_came_or_went() {
        check(&[change("languages", &["de", "en"], &["de", "en", "tr"])], &["languages with tr added"]);
        check(&[change("languages", &["de", "en"], &["de"])], &["languages with en removed"]);
        check(
            &[change("methods", &["faq", "email"], &["faq", "helpline"])],
            &["methods with helpline added and email removed"],
        );
        check(&[change("languages", &["de", "en"], &["en", "de"])], &["languages changed order from de, en to en, de"]);
        check(&[change("phones", &["1", "2"], &["2", "1"])], &["order of phones changed from 1, 2 to 2, 1"]);
    }

    #[test]
    fn a_table_is_named_by_what_tells_it_apart() {
        check(&[change("phones[+491].number", &["+491"], &["+492"])], &["phone changed from +491 to +492"]);
        check(
            &[change("phones[+491].hours.regular", &["MO 09:00-10:00"], &["MO 09:00-11:00"])],
            &["phone +491: regular hours changed from \"MO 09:00-10:00\" to \"MO 09:00-11:00\""],
        );
        check(
            &[change("sources[https://a.example/b[1].html].fields", &["cost"], &["cost", "name"])],
            &["source https://a.example/b[1].html: fields with name added"],
        );
    }

    #[test]
    fn a_table_that_came_or_went_is_one_phrase() {
        check(
            &[
                change("phones[+491].number", &[], &["+491"]),
                change("phones[+491].as_printed", &[], &["030 1"]),
                change("phones[+492].number", &["+492"], &[]),
                change("phones[+492].note", &["Old"], &[]),
            ],
            &["phone +491 added (as printed \"030 1\")", "phone +492 removed (note Old)"],
        );
    }
}
