//! The documents of an import: a service, a list of services, or a page of an HSDS interface.

use std::path::{Path, PathBuf};

use i18n::Locale;
use serde_json::Value;

use crate::hsds::{check::Placed, export::file_name, flaw::Flaws, json};

/// A document that was read.
pub(super) struct Document {
    file: String,
    value: Value,
}

impl Document {
    /// The services of a document.
    pub(super) fn services<'a>(&'a self, flaws: &Flaws) -> Vec<Placed<'a>> {
        let list = |items: &'a [Value], pointer: &str| -> Vec<Placed<'a>> {
            let items = items.iter().enumerate();
            items.map(|(position, value)| self.placed(format!("{pointer}/{position}"), value)).collect()
        };
        let services = match &self.value {
            Value::Array(items) => list(items, ""),
            Value::Object(page) => match page.get("contents") {
                Some(Value::Array(items)) => list(items, "/contents"),
                _ => vec![self.placed(String::new(), &self.value)],
            },
            _ => Vec::new(),
        };
        if services.is_empty() {
            let advice = "give a service, a list of services, or a page with its services in contents";
            flaws.add(&self.file, "", "there is no service in the file", advice);
        }
        services
    }

    fn placed<'a>(&'a self, pointer: String, value: &'a Value) -> Placed<'a> {
        Placed { file: &self.file, pointer, value }
    }
}

/// Reads a file, or what a folder holds: our own English document if it is an export of ours, since the other languages say the
/// same; otherwise every file that ends in `.json`.
pub(super) fn read(from: &Path, flaws: &Flaws) -> Vec<Document> {
    let files = if from.is_dir() { in_folder(from, flaws) } else { vec![from.to_owned()] };
    let mut left = json::LARGEST_FILE;
    let mut documents = Vec::new();
    for path in files {
        let file = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        match json::read_file(&path, left) {
            Err(error) => {
                let advice = "check that it exists and who may read it; split what is too large";
                flaws.add(&file, "", format!("the file cannot be read: {error}"), advice);
            }
            Ok(bytes) => {
                left = left.saturating_sub(bytes.len() as u64);
                match json::parse(&bytes) {
                    Ok(value) => documents.push(Document { file, value }),
                    Err(problem) => flaws.add(
                        &file,
                        "",
                        format!("this is not sound JSON: {problem}"),
                        "ask who made it for a whole copy",
                    ),
                }
            }
        }
    }
    documents
}

fn in_folder(folder: &Path, flaws: &Flaws) -> Vec<PathBuf> {
    let own = folder.join(file_name(Locale::En));
    if own.is_file() {
        return vec![own];
    }
    let listed = std::fs::read_dir(folder)
        .and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect::<std::io::Result<Vec<PathBuf>>>());
    let mut files = listed.unwrap_or_default();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "json") && path.is_file());
    files.sort();
    if files.is_empty() {
        let name = folder.display().to_string();
        flaws.add(
            &name,
            "",
            "there is no .json file in the folder",
            "name the folder or the file that holds the services",
        );
    }
    files
}
