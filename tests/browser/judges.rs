//! Who judges a page: axe-core, the Nu HTML checker, and the short rules of this house.
//!
//! Each judge gives a list of sentences, one for each thing that is wrong; an empty list is a pass. What a page is judged in
//! (size, colours, language) is up to the caller.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::{Value, json};

use crate::{pages::Form, screen::Screen, tools::Tools};

/// WCAG 2.2 A and AA, EN 301 549, and what axe recommends beyond.
const TAGS: [&str; 7] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "EN-301-549", "best-practice"];

const RUN_AXE: &str = "
    const [tags, done] = arguments;
    axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }).then(
        (found) => done(found.violations.flatMap((rule) => rule.nodes.map(
            (node) => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary.replace(/\\s+/g, ' ')}`))),
        (error) => done([`axe failed: ${error}`]));";

/// axe-core, to be brought to each page anew.
pub(crate) struct Axe(String);

impl Axe {
    pub(crate) fn read(tools: &Tools) -> Self {
        Self(fs::read_to_string(&tools.axe).unwrap())
    }

    /// Brings axe to the page in view.
    pub(crate) fn enters(&self, screen: &Screen<'_>) {
        screen.session.runs(&self.0, &[]).unwrap();
    }

    /// What axe finds in the page as it looks now. A blank page is not asked for headings and landmarks.
    pub(crate) fn judges(screen: &Screen<'_>, form: Form) -> Vec<String> {
        let tags: Vec<&str> = TAGS.into_iter().filter(|tag| form == Form::Whole || *tag != "best-practice").collect();
        sentences(&screen.session.runs_and_waits(RUN_AXE, &[json!(tags)]).unwrap())
    }
}

/// What breaks a rule of this house in the page as it looks now.
pub(crate) fn house_rules(screen: &Screen<'_>, language: &str, form: Form) -> Vec<String> {
    let arguments = [json!(language), json!(form == Form::Whole)];
    sentences(&screen.session.runs(include_str!("rules.js"), &arguments).unwrap())
}

/// What is too wide, or cut off, in the page as it looks now.
pub(crate) fn width_rules(screen: &Screen<'_>) -> Vec<String> {
    sentences(&screen.session.runs(include_str!("width.js"), &[]).unwrap())
}

fn sentences(list: &Value) -> Vec<String> {
    list.as_array().unwrap().iter().map(|sentence| sentence.as_str().unwrap().to_owned()).collect()
}

/// Collects documents in a folder of its own, to have the Nu HTML checker judge them in one run.
pub(crate) struct Documents(PathBuf);

impl Documents {
    pub(crate) fn fresh(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("documents").join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    pub(crate) fn add(&self, name: &str, html: &str) {
        fs::write(self.0.join(format!("{name}.html")), html).unwrap();
    }

    /// What the checker calls an error: the document, and the error.
    pub(crate) fn judged(&self, tools: &Tools) -> BTreeSet<(String, String)> {
        let said = Command::new(&tools.java)
            .args(["-Xss1m", "-jar"])
            .arg(&tools.vnu)
            .args(["--format", "json", "--errors-only", "--exit-zero-always", "--skip-non-html"])
            .arg(&self.0)
            .output()
            .unwrap();
        let said = String::from_utf8(said.stderr).unwrap();
        let report: Value = serde_json::from_str(&said).unwrap_or_else(|error| panic!("{error}: {said}"));
        report["messages"].as_array().unwrap().iter().map(document_and_error).collect()
    }
}

fn document_and_error(message: &Value) -> (String, String) {
    let document = message["url"].as_str().and_then(|url| url.rsplit('/').next()).unwrap_or("the checker itself");
    let text = message["message"].as_str().unwrap_or_default();
    (document.to_owned(), format!("{}: {text}", message["type"].as_str().unwrap_or_default()))
}
