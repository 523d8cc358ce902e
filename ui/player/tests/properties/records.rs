//! The exercises of the catalogue, read from their records. What cannot be followed yet is named, not passed over.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use catalogue_model::{Exercise, ExerciseRecord};

/// Every exercise of the catalogue that can be followed.
pub(crate) fn exercises() -> Vec<Arc<Exercise>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalogue/records/exercises");
    let mut exercises = Vec::new();
    let mut left_out = Vec::new();
    for path in records(&folder) {
        match read(&path) {
            Ok(exercise) => exercises.push(Arc::new(exercise)),
            Err(reason) => left_out.push(format!("{}: {reason}", path.display())),
        }
    }
    eprintln!("{} exercises are followed, {} left out {left_out:#?}", exercises.len(), left_out.len());
    exercises
}

fn read(path: &Path) -> Result<Exercise, String> {
    let text = std::fs::read_to_string(path).map_err(|error| error.to_string())?;
    let record: ExerciseRecord = toml::from_str(&text).map_err(|error| error.to_string())?;
    Exercise::check(&record).map_err(|flaws| format!("{flaws:?}"))
}

/// One file for each exercise; modules and sources are no exercises.
fn records(folder: &Path) -> Vec<PathBuf> {
    let groups = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    let files = groups.flat_map(|group| std::fs::read_dir(group).unwrap().map(|entry| entry.unwrap().path()));
    let is_exercise = |path: &PathBuf| {
        path.extension().is_some_and(|end| end == "toml") && path.file_stem().is_some_and(|name| name != "module")
    };
    let mut found: Vec<PathBuf> = files.filter(is_exercise).collect();
    found.sort();
    found
}
