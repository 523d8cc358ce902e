//! Compares the files of the exercises with each other: what one names, another is.

use std::collections::BTreeSet;

use catalogue_model::{Exercise, ExerciseRecord, ModuleRecord, StepRecord, Target};

use super::{error, files::Found, structure::Structure};
use crate::records::{findings::Flaw, problem::Problem};

/// What records say of others.
#[derive(Default)]
pub(super) struct Mentions {
    /// Keys of sources, in the order of the file.
    pub(super) sources: Vec<(usize, String)>,
    /// Modules, and where each lists its exercises.
    pub(super) modules: Vec<(usize, ModuleRecord)>,
    places: Vec<Place>,
}

struct Place {
    file: String,
    line: usize,
    field: String,
    named: Named,
}

enum Named {
    Exercise(String),
    Source(String),
}

impl Mentions {
    /// Notes what an exercise names.
    pub(super) fn add(&mut self, file: &str, structure: &Structure<'_>, record: &ExerciseRecord, exercise: &Exercise) {
        let mut note = |line, field: String, named| {
            self.places.push(Place { file: file.to_owned(), line, field, named });
        };
        for key in &exercise.evidence {
            note(structure.line_of("evidence"), "evidence".to_owned(), Named::Source(key.clone()));
        }
        for (position, (step, written)) in exercise.steps.iter().zip(&record.steps).enumerate() {
            for target in step.targets() {
                if let Target::Exercise(id) = target {
                    let field = field_of(written, id.as_str());
                    let line = structure.line_of_step(position, field);
                    let named = Named::Exercise(id.as_str().to_owned());
                    note(line, format!("steps.{}.{field}", step.id.as_str()), named);
                }
            }
        }
    }
}

/// The field of a step in which a target stands.
fn field_of(step: &StepRecord, target: &str) -> &'static str {
    let at_least = step.when_at_least.as_ref().map(|threshold| threshold.goto.as_str());
    let below = step.when_below.as_ref().map(|threshold| threshold.goto.as_str());
    let several = step.several.as_ref().map(|several| several.goto.as_str());
    let rising = step.probe.as_ref().and_then(|probe| probe.goto.as_deref());
    let fields = [
        ("when_at_least", at_least),
        ("when_below", below),
        ("several", several),
        ("probe", rising),
        ("on_missing", step.on_missing.as_deref()),
        ("goto", step.goto.as_deref()),
    ];
    fields.into_iter().find(|(_, found)| *found == Some(target)).map_or("when", |(field, _)| field)
}

/// Every problem that only appears when files are laid side by side.
pub(super) fn check(mentions: &Mentions, found: &Found) -> Vec<Problem> {
    let mut problems: Vec<Problem> =
        mentions.places.iter().filter_map(|place| unknown(place, mentions, found)).collect();
    problems.extend(twice(mentions));
    for (line, module) in &mentions.modules {
        problems.extend(of_module(*line, module, found));
    }
    problems
}

fn unknown(place: &Place, mentions: &Mentions, found: &Found) -> Option<Problem> {
    let flaw = match &place.named {
        Named::Exercise(id) if !found.has(id) => {
            let file = id.replacen('.', "/", 1);
            Flaw::new(format!("there is no exercise {id:?}"), format!("write exercises/{file}.toml, or correct the id"))
        }
        Named::Source(key) if !mentions.sources.iter().any(|(_, known)| known == key) => {
            Flaw::new(format!("there is no source {key:?}"), "add it to exercises/sources.toml, or correct the key")
        }
        _ => return None,
    };
    Some(error(&place.file, place.line, &place.field, flaw))
}

fn twice(mentions: &Mentions) -> Vec<Problem> {
    let mut seen = BTreeSet::new();
    let again = mentions.sources.iter().filter(|(_, key)| !seen.insert(key));
    let told = again.map(|(line, key)| {
        let flaw = Flaw::new(format!("the key {key:?} stands here twice"), "give one of the two sources another key");
        error("exercises/sources.toml", *line, "sources.key", flaw)
    });
    told.collect()
}

/// A module lists the files of its folder, each once, and nothing else.
fn of_module(line: usize, module: &ModuleRecord, found: &Found) -> Vec<Problem> {
    let path = format!("exercises/{}/module.toml", module.id);
    let report = |problem: String, advice: &str| error(&path, line, "exercises", Flaw::new(problem, advice));
    let Some(group) = found.groups.iter().find(|group| group.name == module.id) else { return Vec::new() };
    let mut listed = BTreeSet::new();
    let mut problems = Vec::new();
    for name in &module.exercises {
        if !listed.insert(name) {
            problems.push(report(format!("{name:?} stands here twice"), "keep one of the two"));
        } else if !group.exercises.contains_key(name) {
            problems.push(report(format!("there is no {name}.toml in the folder"), "write it, or correct the name"));
        }
    }
    let unlisted = group.exercises.keys().filter(|name| !listed.contains(name));
    problems.extend(unlisted.map(|name| report(format!("{name:?} is not listed"), "put it where it is suggested")));
    problems
}
