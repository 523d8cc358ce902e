//! What an editor does between two editions: the commands of the desk on a small invented catalogue, and every word they say.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "tests")]

mod confirm;
mod coverage;
mod difference;
mod page;
mod stale;
mod suggest;
mod template;

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

/// The day on which every test judges age.
const TODAY: &str = "2026-09-01";

/// A desk with a copy of the invented records, which goes when the test ends.
struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Self {
        let desk = Self(tempfile::tempdir().unwrap());
        desk.lay_out("records");
        desk
    }

    /// Another copy of the records.
    fn lay_out(&self, name: &str) {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/desk/records");
        for kind in ["services", "organizations", "crisis"] {
            fs::create_dir_all(self.path(name).join(kind)).unwrap();
            for entry in fs::read_dir(from.join(kind)).unwrap() {
                let entry = entry.unwrap();
                fs::copy(entry.path(), self.path(name).join(kind).join(entry.file_name())).unwrap();
            }
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// Replaces words that stand in a file.
    #[track_caller]
    fn replace(&self, name: &str, old: &str, new: &str) {
        let text = self.text(name);
        assert!(text.contains(old), "{name} does not contain {old:?}");
        fs::write(self.path(name), text.replacen(old, new, 1)).unwrap();
    }

    fn run(&self, arguments: &str) -> Output {
        let words = arguments.split(' ').map(|word| word.replace('_', " ").replace("  ", "_"));
        Command::new(env!("CARGO_BIN_EXE_catalogue-publish"))
            .current_dir(self.0.path())
            .args(words)
            .args(if arguments.contains("--at") { None } else { Some(["--at", TODAY]) }.into_iter().flatten())
            .output()
            .unwrap()
    }

    /// What a command says. Within the line, `_` stands for a space in a word and `__` for itself.
    #[track_caller]
    fn says(&self, arguments: &str) -> String {
        let output = self.run(arguments);
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success(), "{arguments}: {said}{}", String::from_utf8_lossy(&output.stderr));
        said
    }

    /// What a command that fails says.
    #[track_caller]
    fn refuses(&self, arguments: &str) -> String {
        let output = self.run(arguments);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{arguments}: {said}");
        said
    }

    /// What `check` reports, one problem on a line.
    fn problems(&self, records: &str) -> Vec<String> {
        let said = String::from_utf8(self.run(&format!("check {records}")).stdout).unwrap();
        said.lines().filter(|line| line.contains(".toml:")).map(str::to_owned).collect()
    }
}
