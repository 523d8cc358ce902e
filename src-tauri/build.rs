//! Finds the edition and the trust that are compiled into the program, or says which command makes them.
//!
//! No Tauri code generation runs on Linux and macOS: without it the program has an empty list of permissions and no
//! capability at all. On Windows it adds the icon and the manifest that the system asks for.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

/// The files that are compiled in; all but the mirrors must exist.
struct Shipped {
    edition: PathBuf,
    root: PathBuf,
    identity: PathBuf,
    /// The addresses of mirrors, one in a line. Without the file the program knows none.
    mirrors: PathBuf,
}

fn main() {
    let shipped = Shipped::located();
    for file in [&shipped.edition, &shipped.root, &shipped.identity] {
        println!("cargo:rerun-if-changed={}", file.display());
    }
    // Cargo takes a file that is not there for one that changed; the folder is there.
    let mirrors =
        if shipped.mirrors.exists() { &shipped.mirrors } else { shipped.mirrors.parent().unwrap_or(&shipped.mirrors) };
    println!("cargo:rerun-if-changed={}", mirrors.display());
    println!("cargo:rerun-if-env-changed=WAYMARK_EDITION");
    println!("cargo:rerun-if-env-changed=WAYMARK_TRUST");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo names OUT_DIR"));
    fs::write(out.join("shipped.rs"), shipped.code()).expect("OUT_DIR can be written");
    if env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("windows") {
        tauri_build::build();
    }
}

impl Shipped {
    fn located() -> Self {
        let workspace = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo names the folder")).join("..");
        let named =
            |variable: &str, usual: &str| env::var_os(variable).map_or_else(|| workspace.join(usual), Into::into);
        let trust: PathBuf = named("WAYMARK_TRUST", "target/keys/trust");
        Self {
            edition: named("WAYMARK_EDITION", "target/edition/waymark.edition"),
            root: trust.join("root.json"),
            identity: trust.join("channel.identity"),
            mirrors: trust.join("mirrors"),
        }
    }

    fn code(&self) -> String {
        let missing = [&self.edition, &self.root, &self.identity].into_iter().find(|file| !file.is_file());
        if let Some(file) = missing {
            return refusal(&format!(
                "the edition that ships with the program is missing: no file {}. Make it with: cargo xtask edition",
                file.display()
            ));
        }
        let mirrors = match self.mirrors() {
            Ok(mirrors) => mirrors,
            Err(words) => return refusal(&words),
        };
        format!(
            "const EDITION: &[u8] = include_bytes!({:?});\nconst ROOT: &[u8] = include_bytes!({:?});\nconst IDENTITY: &str = include_str!({:?});\nconst MIRRORS: &[&str] = &{mirrors:?};\n",
            absolute(&self.edition),
            absolute(&self.root),
            absolute(&self.identity)
        )
    }

    /// The addresses, one in a line; empty lines and lines that begin with `#` say nothing. A test reads them again with
    /// the eyes of the program.
    fn mirrors(&self) -> Result<Vec<String>, String> {
        let text = match fs::read_to_string(&self.mirrors) {
            Ok(text) => text,
            Err(fault) if fault.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(fault) => {
                return Err(format!("the list of mirrors cannot be read: {}: {fault}", self.mirrors.display()));
            }
        };
        let lines =
            text.lines().map(str::trim).enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
        lines
            .map(|(number, line)| match is_mirror(line) {
                true => Ok(line.to_owned()),
                false => Err(format!(
                    "{}, line {}: {line:?} is no mirror. Write https://host/folder/, or http://….onion/folder/",
                    self.mirrors.display(),
                    number + 1
                )),
            })
            .collect()
    }
}

/// Whether a line has the shape of a mirror's address.
fn is_mirror(line: &str) -> bool {
    let (rest, needs_onion) = match (line.strip_prefix("https://"), line.strip_prefix("http://")) {
        (Some(rest), _) => (rest, false),
        (None, Some(rest)) => (rest, true),
        (None, None) => return false,
    };
    let host = rest.split(['/', ':']).next().unwrap_or_default();
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~:/".contains(c);
    !host.is_empty() && rest.chars().all(plain) && (!needs_onion || host.ends_with(".onion"))
}

/// Code that does not compile, and says why.
fn refusal(words: &str) -> String {
    format!(
        "compile_error!({words:?});\nconst EDITION: &[u8] = &[];\nconst ROOT: &[u8] = &[];\nconst IDENTITY: &str = \"\";\nconst MIRRORS: &[&str] = &[];\n"
    )
}

fn absolute(file: &Path) -> PathBuf {
    file.canonicalize().unwrap_or_else(|_| file.to_owned())
}
