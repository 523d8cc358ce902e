//! Puts imported records into a folder: first beside it, where they are read back as `check` reads them, then in one go.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use jiff::civil::Date;

use super::{Imported, by_country};
use crate::{
    hsds::{flaw::Flaws, json::canonical_object, record_text, shape::Entity, theirs},
    records::{self, CheckLevel, Severity},
};

/// A file of an import: its path below the folder, and its text.
type File = (String, String);

/// Writes the records below `folder`, and what was not understood below a folder beside it.
pub(super) fn write(imported: &Imported, folder: &Path, today: Date, flaws: &Flaws) {
    let files = record_files(imported);
    let desk = beside(folder, "unfinished");
    refuse_existing(&files, folder, flaws);
    refuse_place(folder, &desk, flaws);
    if !flaws.is_empty() {
        return;
    }
    let done = write_all(&desk, &files).map(|()| check(&desk, today, flaws)).and_then(|()| {
        if !flaws.is_empty() {
            return Ok(());
        }
        write_all(&beside(folder, "unmapped"), &unmapped_files(imported))?;
        move_all(&desk, folder, &files)
    });
    if let Err(error) = done {
        let advice = "see whether there is room and who may write there; what has been written so far is whole";
        flaws.add(&folder.display().to_string(), "", format!("cannot write the records: {error}"), advice);
    }
    let _ = fs::remove_dir_all(&desk);
}

/// The folder in which what was not understood is kept: beside the records, because nothing there is a record.
pub(super) fn beside(folder: &Path, ending: &str) -> PathBuf {
    let mut name = folder.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{ending}"));
    folder.with_file_name(name)
}

fn record_files(imported: &Imported) -> Vec<File> {
    let records = &imported.records;
    let mut files = Vec::new();
    for organization in &records.organizations {
        files.push((
            format!("organizations/{}.toml", organization.id.as_str()),
            record_text::organization(organization),
        ));
    }
    for service in &records.services {
        let id = service.id.as_str();
        let remark = imported.on_hold.contains(id).then_some(theirs::REMARK);
        files.push((format!("services/{id}.toml"), record_text::service(service, remark)));
    }
    for (country, lines) in by_country(&records.crisis) {
        let file = format!("crisis/{}.toml", country.to_ascii_lowercase());
        files.push((file, record_text::crisis(country, &lines)));
    }
    files
}

fn unmapped_files(imported: &Imported) -> Vec<File> {
    let Some(service) = Entity::named("service") else { return Vec::new() };
    let mut files: Vec<File> = Vec::new();
    for (name, rest) in &imported.unmapped {
        let number = files.iter().filter(|(file, _)| file.starts_with(&format!("{name}.unmapped"))).count();
        let number = if number == 0 { String::new() } else { format!("-{}", number + 1) };
        files.push((format!("{name}.unmapped{number}.json"), canonical_object(rest, service)));
    }
    files
}

/// No record is ever overwritten.
fn refuse_existing(files: &[File], folder: &Path, flaws: &Flaws) {
    for (file, _) in files.iter().filter(|(file, _)| folder.join(file).exists()) {
        let advice = "import into another folder and compare; a record of ours is never overwritten";
        flaws.add(file, "", "there is such a record already", advice);
    }
}

/// What stands beside the folder belongs to somebody: nothing there is overwritten or removed.
fn refuse_place(folder: &Path, desk: &Path, flaws: &Flaws) {
    if folder.file_name().is_none() {
        let advice = "name a folder for the records, for example records";
        flaws.add(&folder.display().to_string(), "", "the folder has no name of its own", advice);
    }
    if desk.exists() {
        let advice = "an import was cut off there; look at it, take it away and import again";
        flaws.add(&desk.display().to_string(), "", "there is something already where the import would work", advice);
    }
}

/// Reads the records as `check` does: what it would refuse is refused here.
fn check(desk: &Path, today: Date, flaws: &Flaws) {
    let problems = records::check(desk, CheckLevel::Draft, today);
    for problem in problems.into_iter().filter(|problem| problem.severity == Severity::Error) {
        flaws.add(
            &problem.file,
            &problem.field,
            format!("the record would not be sound: {}", problem.problem),
            problem.advice,
        );
    }
}

fn write_all(folder: &Path, files: &[File]) -> io::Result<()> {
    for (file, text) in files {
        let path = folder.join(file);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        fs::write(path, text)?;
    }
    Ok(())
}

fn move_all(desk: &Path, folder: &Path, files: &[File]) -> io::Result<()> {
    for (file, _) in files {
        let path = folder.join(file);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        fs::rename(desk.join(file), path)?;
    }
    Ok(())
}
