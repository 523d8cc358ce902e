//! Finds the programs and files that the browser tests stand on, and says so loudly where they are missing.
//!
//! It installs nothing: `cargo xtask test` does.

use std::{
    env,
    fs::OpenOptions,
    io::Write,
    path::{Path, PathBuf},
    time::Duration,
};

use waymark_tests::webdriver::Driver;

/// How long one test may keep a driver: five times what the longest takes on an idle machine.
const PATIENCE: Duration = Duration::from_secs(500);

/// Where everything lies.
pub(crate) struct Tools {
    pub(crate) chromium: PathBuf,
    pub(crate) java: PathBuf,
    pub(crate) axe: PathBuf,
    pub(crate) vnu: PathBuf,
    chromedriver: PathBuf,
}

impl Tools {
    /// The tools, or `None` after saying why the test is skipped.
    pub(crate) fn or_skip() -> Option<Self> {
        match Self::find() {
            Ok(tools) => Some(tools),
            Err(missing) if env::var_os("WAYMARK_REQUIRE_TOOLS").is_some_and(|value| value == "1") => {
                panic!("{missing} is missing, and WAYMARK_REQUIRE_TOOLS is set")
            }
            Err(missing) => {
                skip(&format!("the browser tests need {missing}"));
                None
            }
        }
    }

    fn find() -> Result<Self, String> {
        let modules = env::var_os("WAYMARK_NODE_MODULES")
            .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("browser/node_modules"), PathBuf::from);
        Ok(Self {
            chromium: program("WAYMARK_CHROMIUM", &["chromium", "chromium-browser", "google-chrome"])?,
            chromedriver: program("WAYMARK_CHROMEDRIVER", &["chromedriver"])?,
            java: program("WAYMARK_JAVA", &["java"])?,
            axe: file(modules.join("axe-core/axe.min.js"))?,
            vnu: file(modules.join("vnu-jar/build/dist/vnu.jar"))?,
        })
    }

    /// A driver of one's own.
    pub(crate) fn driver(&self) -> Driver {
        Driver::start(&self.chromedriver, &[], PATIENCE).unwrap()
    }
}

fn program(variable: &str, names: &[&str]) -> Result<PathBuf, String> {
    let named = env::var_os(variable).map(PathBuf::from).filter(|path| path.is_file());
    let on_path = || {
        let folders: Vec<PathBuf> = env::split_paths(&env::var_os("PATH").unwrap_or_default()).collect();
        names.iter().find_map(|name| folders.iter().map(|folder| folder.join(name)).find(|path| path.is_file()))
    };
    named.or_else(on_path).ok_or_else(|| format!("the program {}", names.join(" or ")))
}

fn file(path: PathBuf) -> Result<PathBuf, String> {
    if path.is_file() { Ok(path) } else { Err(format!("the file {}", path.display())) }
}

/// Says that a test was skipped, to the reader and to the list of skips.
fn skip(reason: &str) {
    println!("SKIPPED: {reason}");
    if let Some(list) = env::var_os("WAYMARK_SKIPS") {
        let mut list = OpenOptions::new().create(true).append(true).open(list).unwrap();
        writeln!(list, "SKIPPED: {reason}").unwrap();
    }
}
