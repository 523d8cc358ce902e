//! A scratch copy of the sound records, to be broken.

use std::{
    fs,
    path::{Path, PathBuf},
};

use catalogue_publish::records::{CheckLevel, Problem, check};
use jiff::civil::{Date, date};

/// The day on which the sound records have no problem.
pub(crate) const TODAY: Date = date(2026, 11, 22);
pub(crate) const SERVICE: &str = "services/de-example-line.toml";
pub(crate) const ORGANIZATION: &str = "organizations/example-trust.toml";
pub(crate) const CRISIS: &str = "crisis/de.toml";
const GUIDANCE: [&str; 7] = [
    "guidance/articles/a01/article.toml",
    "guidance/articles/a01/en.md",
    "guidance/articles/a01/de.md",
    "guidance/questions/q01/question.toml",
    "guidance/questions/q01/en.md",
    "guidance/questions/q01/de.md",
    "duties/de.toml",
];
const EXERCISES: [&str; 10] = [
    "exercises/sources.toml",
    "exercises/now/module.toml",
    "exercises/now/module.en.ftl",
    "exercises/now/module.de.ftl",
    "exercises/now/walk.toml",
    "exercises/now/walk.en.ftl",
    "exercises/now/walk.de.ftl",
    "exercises/now/sort.toml",
    "exercises/now/sort.en.ftl",
    "exercises/now/sort.de.ftl",
];

/// A folder of records that goes when the test ends.
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// A copy of the sound records. The name keeps tests apart that run at the same time.
    pub(crate) fn sound(name: &str) -> Self {
        let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("records-{}-{name}", std::process::id()));
        let sound = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/records/sound");
        for file in [SERVICE, ORGANIZATION, CRISIS].into_iter().chain(EXERCISES).chain(GUIDANCE) {
            fs::create_dir_all(copy.join(file).parent().unwrap()).unwrap();
            fs::copy(sound.join(file), copy.join(file)).unwrap();
        }
        Self(copy)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// Writes a file of its own.
    pub(crate) fn with(self, file: &str, text: &str) -> Self {
        fs::create_dir_all(self.0.join(file).parent().unwrap()).unwrap();
        fs::write(self.0.join(file), text).unwrap();
        self
    }

    /// Replaces words that occur in a file.
    #[track_caller]
    pub(crate) fn replacing(self, file: &str, old: &str, new: &str) -> Self {
        let text = fs::read_to_string(self.0.join(file)).unwrap();
        assert!(text.contains(old), "{file} does not contain {old:?}");
        self.with(file, &text.replacen(old, new, 1))
    }

    /// Gives a file another name.
    pub(crate) fn renaming(self, file: &str, new: &str) -> Self {
        fs::rename(self.0.join(file), self.0.join(new)).unwrap();
        self
    }

    /// Takes a file away.
    pub(crate) fn without(self, file: &str) -> Self {
        fs::remove_file(self.0.join(file)).unwrap();
        self
    }

    /// What the check says, as an editor reads it.
    pub(crate) fn problems(&self, level: CheckLevel) -> Vec<String> {
        check(self.path(), level, TODAY).iter().map(Problem::to_string).collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}
