//! The page about this program: its table of commands is what `help` says, and the pages that it names are there.

#![expect(clippy::unwrap_used, clippy::string_slice, reason = "tests")]

use std::{fs, path::Path, process::Command};

/// Where `help` begins to say what a command does.
const COLUMN: usize = 35;

fn house() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn readme() -> String {
    fs::read_to_string(house().join("README.md")).unwrap()
}

fn help() -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_catalogue-publish")).arg("help").output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

/// How a command is called, line by line, and what it does.
#[derive(Default)]
struct Entry {
    usages: Vec<String>,
    does: String,
}

/// Reads what `help` prints: lines that begin with two spaces begin a command, deeper ones go on with it.
fn entries(help: &str) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for line in help.lines().skip(2).take_while(|line| !line.is_empty()) {
        let deep = line.len() - line.trim_start().len();
        let (usage, does) = match deep {
            COLUMN => ("", line.trim()),
            _ if line.is_char_boundary(COLUMN) && line.len() > COLUMN && line[..COLUMN].ends_with("   ") => {
                (line[..COLUMN].trim(), line[COLUMN..].trim())
            }
            _ => (line.trim(), ""),
        };
        // Several ways to call a command share the words below the last of them.
        if deep == 2 && entries.last().is_none_or(|entry| !entry.does.is_empty()) {
            entries.push(Entry::default());
        }
        let entry = entries.last_mut().unwrap();
        match (usage, deep) {
            ("", _) => {}
            (_, 2) => entry.usages.push(usage.to_owned()),
            _ => *entry.usages.last_mut().unwrap() += &format!(" {usage}"),
        }
        entry.does = format!("{} {does}", entry.does).trim().to_owned();
    }
    entries
}

fn table(entries: &[Entry]) -> String {
    let escaped = |text: &str| text.replace('|', "\\|");
    let row = |entry: &Entry| {
        let words = |usage: &String| format!("`{}`", usage.split_whitespace().collect::<Vec<_>>().join(" "));
        let usages: Vec<String> = entry.usages.iter().map(words).collect();
        format!("| {} | {} |\n", escaped(&usages.join("<br>")), escaped(&entry.does))
    };
    format!("| Command | What it does |\n|---|---|\n{}", entries.iter().map(row).collect::<String>())
}

#[test]
fn the_table_of_commands_is_what_help_says() {
    let expected = table(&entries(&help()));
    assert!(readme().contains(&expected), "help says something else; the table in README.md must be:\n\n{expected}");
}

#[test]
fn help_is_read_whole() {
    let help = help();
    let read: String = entries(&help).iter().map(|entry| entry.usages.join("") + &entry.does).collect();
    let foot = help.rfind("\n\n").unwrap();
    let listed = help[help.find('\n').unwrap()..foot].split_whitespace().collect::<String>();
    assert_eq!(read.split_whitespace().collect::<String>(), listed);
}

#[test]
fn every_page_for_publishers_is_named_and_there() {
    let readme = readme();
    for page in fs::read_dir(house().join("docs")).unwrap() {
        let name = format!("docs/{}", page.unwrap().file_name().to_string_lossy());
        assert!(readme.contains(&format!("({name})")), "README.md does not name {name}");
    }
    for link in readme.split("](").skip(1) {
        let link = link.split(')').next().unwrap();
        assert!(house().join(link).exists(), "{link} is not there");
    }
}
