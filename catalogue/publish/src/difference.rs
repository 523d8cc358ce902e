//! What differs between two states of the catalogue, in words that an editor reads, or as JSON.
//!
//! What differs is found by `catalogue-store`; here it is only told.

mod finder;
mod words;

use std::fmt::Write;

use catalogue_model::{ExerciseId, FieldChange, Term, WhatChanged};
use catalogue_store::{
    ExerciseChange, Exercises, Guidance, Records, crisis_changes, exercise_changes, guidance_changes,
    organization_changes, service_changes, words_of,
};
use i18n::Locale;
use serde::Serialize;

/// Everything that differs.
#[derive(Debug)]
pub struct Difference {
    services: Vec<Change>,
    organizations: Vec<Change>,
    crisis: Vec<Change>,
    exercises: Vec<ExerciseDifference>,
    /// Articles, questions and duties.
    guidance: Vec<GuidanceDifference>,
    finder: Vec<finder::NumberChange>,
}

/// What happened to one exercise. Its texts are read where they stand; here it is only told that they differ.
#[derive(Debug)]
struct ExerciseDifference {
    id: ExerciseId,
    title: String,
    what: ExerciseChange,
}

/// What happened to one article or question, or to the duties of a country.
#[derive(Debug)]
struct GuidanceDifference {
    id: String,
    title: String,
    what: ExerciseChange,
}

/// What happened to one record.
#[derive(Debug)]
struct Change {
    /// The id of a service or an organization, the country of a crisis line.
    id: String,
    name: String,
    what: WhatChanged,
}

impl Difference {
    /// Lays two states side by side.
    #[must_use]
    pub fn between(older: &Records, newer: &Records) -> Self {
        let services = service_changes(&older.services, &newer.services).into_iter();
        let organizations = organization_changes(&older.organizations, &newer.organizations).into_iter();
        let crisis = crisis_changes(&older.crisis, &newer.crisis).into_iter();
        let text = str::to_owned;
        Self {
            services: services
                .map(|c| Change { id: text(c.id.as_str()), name: text(c.name.as_str()), what: c.what })
                .collect(),
            organizations: organizations
                .map(|c| Change { id: text(c.id.as_str()), name: text(c.name.as_str()), what: c.what })
                .collect(),
            crisis: crisis
                .map(|c| {
                    let name = format!("{}, {}", c.name.as_str(), c.number.as_str());
                    Change { id: text(c.country.as_str()), name, what: c.what }
                })
                .collect(),
            exercises: exercise_changes(&older.exercises, &newer.exercises)
                .into_iter()
                .map(|(id, what)| {
                    let title = title(&id, &newer.exercises).or_else(|| title(&id, &older.exercises));
                    ExerciseDifference { title: title.unwrap_or_default(), id, what }
                })
                .collect(),
            guidance: guidance_changes(&older.guidance, &newer.guidance)
                .into_iter()
                .map(|(id, what)| {
                    let title = read_title(&id, &newer.guidance).or_else(|| read_title(&id, &older.guidance));
                    GuidanceDifference { title: title.unwrap_or_default(), id, what }
                })
                .collect(),
            finder: finder::changes(older.finder.as_ref(), newer.finder.as_ref()),
        }
    }

    /// In words: what is new, closed and changed, each line with the name and the id of its record.
    #[must_use]
    pub fn as_text(&self) -> String {
        let mut text = String::new();
        for (heading, changes) in self.kinds() {
            for (group, belongs) in GROUPS {
                let lines: Vec<String> =
                    changes.iter().filter(|change| belongs(&change.what)).flat_map(Change::lines).collect();
                if !lines.is_empty() {
                    let _ = writeln!(text, "{group} {heading}\n  {}\n", lines.join("\n  "));
                }
            }
        }
        if !self.finder.is_empty() {
            let lines: Vec<String> = self.finder.iter().map(ToString::to_string).collect();
            let _ = writeln!(text, "Changed finder\n  {}\n", lines.join("\n  "));
        }
        text + &self.summary()
    }

    /// The last line: how much differs.
    fn summary(&self) -> String {
        let counts: Vec<String> = self
            .kinds()
            .into_iter()
            .filter(|(_, changes)| !changes.is_empty())
            .map(|(heading, changes)| {
                let numbers: Vec<String> = GROUPS
                    .iter()
                    .map(|(group, belongs)| (changes.iter().filter(|change| belongs(&change.what)).count(), group))
                    .filter(|(count, _)| *count > 0)
                    .map(|(count, group)| format!("{count} {}", group.to_lowercase()))
                    .collect();
                format!("{heading}: {}", numbers.join(", "))
            })
            .chain(counted("exercises", self.exercises.iter().map(|exercise| exercise.what)))
            .chain(counted("guidance", self.guidance.iter().map(|guidance| guidance.what)))
            .chain((!self.finder.is_empty()).then(|| format!("finder: {} changed", self.finder.len())))
            .collect();
        if counts.is_empty() { "nothing differs\n".to_owned() } else { format!("{}\n", counts.join("; ")) }
    }

    /// As JSON.
    ///
    /// # Errors
    /// Never for these types; the signature is that of the writer.
    pub fn as_json(&self) -> serde_json::Result<String> {
        let mut kinds: std::collections::BTreeMap<&str, Vec<JsonChange<'_>>> =
            [("services", &self.services), ("organizations", &self.organizations), ("crisis_lines", &self.crisis)]
                .into_iter()
                .map(|(kind, changes)| (kind, changes.iter().map(JsonChange::of).collect()))
                .collect();
        kinds.insert(
            "exercises",
            self.exercises.iter().map(|of| JsonChange::bare(of.id.as_str(), &of.title, of.what)).collect(),
        );
        kinds.insert("guidance", self.guidance.iter().map(|of| JsonChange::bare(&of.id, &of.title, of.what)).collect());
        let mut whole = serde_json::to_value(&kinds)?;
        if let Some(kinds) = whole.as_object_mut() {
            kinds.insert("finder".to_owned(), serde_json::to_value(&self.finder)?);
        }
        Ok(serde_json::to_string_pretty(&whole)? + "\n")
    }

    fn kinds(&self) -> [(&'static str, &[Change]); 3] {
        [("services", &self.services), ("organizations", &self.organizations), ("crisis lines", &self.crisis)]
    }
}

/// How many records of a kind came, went and changed, if any did.
fn counted(kind: &str, changes: impl Iterator<Item = ExerciseChange>) -> Option<String> {
    let changes: Vec<ExerciseChange> = changes.collect();
    let count = |what| changes.iter().filter(|change| **change == what).count();
    let counts = CHANGES.map(|(what, name)| (count(what), name)).into_iter().filter(|(count, _)| *count > 0);
    let numbers: Vec<String> = counts.map(|(count, name)| format!("{count} {name}")).collect();
    (!numbers.is_empty()).then(|| format!("{kind}: {}", numbers.join(", ")))
}

/// The title of an article or a question in the language in which it was written.
fn read_title(id: &str, guidance: &Guidance) -> Option<String> {
    let article = guidance.articles.iter().find(|article| article.id.as_str() == id).map(|article| &article.reading);
    let question = guidance.questions.iter().find(|question| question.id.as_str() == id);
    let (text, _) = words_of(article.or(question.map(|question| &question.reading))?, Locale::En.tag())?;
    Some(text.title.as_str().to_owned())
}

/// The title of an exercise in the language in which it was written.
fn title(id: &ExerciseId, exercises: &Exercises) -> Option<String> {
    let found = exercises.exercises.iter().find(|exercise| exercise.record.id == id.as_str())?;
    found.words.get(Locale::En.tag())?.get("title").map(str::to_owned)
}

const CHANGES: [(ExerciseChange, &str); 3] =
    [(ExerciseChange::New, "new"), (ExerciseChange::Gone, "gone"), (ExerciseChange::Changed, "changed")];

type Belongs = fn(&WhatChanged) -> bool;

const GROUPS: [(&str, Belongs); 3] = [
    ("New", |what| matches!(what, WhatChanged::New)),
    ("Closed", |what| matches!(what, WhatChanged::Closed)),
    ("Changed", |what| matches!(what, WhatChanged::Fields(_))),
];

impl Change {
    /// A line for each thing that happened, so that a search for an id finds them all.
    fn lines(&self) -> Vec<String> {
        let record = format!("{} ({})", self.name, self.id);
        match &self.what {
            WhatChanged::New | WhatChanged::Closed => vec![record],
            WhatChanged::Fields(fields) => {
                words::of(fields).into_iter().map(|what| format!("{record}: {what}")).collect()
            }
        }
    }
}

/// The shape of `--json`.
#[derive(Serialize)]
struct JsonChange<'a> {
    id: &'a str,
    name: &'a str,
    what: &'static str,
    fields: Vec<JsonField<'a>>,
}

#[derive(Serialize)]
struct JsonField<'a> {
    field: &'a str,
    fact: Option<&'static str>,
    before: &'a [String],
    after: &'a [String],
}

impl<'a> JsonChange<'a> {
    fn of(change: &'a Change) -> Self {
        let (what, fields): (_, &[FieldChange]) = match &change.what {
            WhatChanged::New => ("new", &[]),
            WhatChanged::Closed => ("closed", &[]),
            WhatChanged::Fields(fields) => ("changed", fields),
        };
        let field = |change: &'a FieldChange| JsonField {
            field: &change.field,
            fact: change.fact.map(Term::as_str),
            before: &change.before,
            after: &change.after,
        };
        Self { id: &change.id, name: &change.name, what, fields: fields.iter().map(field).collect() }
    }

    /// A change of which no field is told.
    fn bare(id: &'a str, name: &'a str, change: ExerciseChange) -> Self {
        let what = CHANGES.iter().find(|(known, _)| *known == change).map_or("changed", |(_, name)| name);
        Self { id, name, what, fields: Vec::new() }
    }
}
