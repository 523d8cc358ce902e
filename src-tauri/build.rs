//! Finds the edition and the trust that are compiled into the program, or says which command makes them.
//!
//! No Tauri code generation runs on Linux and macOS: without it the program has an empty list of permissions and no
//! capability at all. On Windows it adds the icon and the manifest that the system asks for.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

/// The files that must exist, each with the name by which the code includes it.
struct Shipped {
    edition: PathBuf,
    root: PathBuf,
    identity: PathBuf,
}

fn main() {
    let shipped = Shipped::located();
    for file in [&shipped.edition, &shipped.root, &shipped.identity] {
        println!("cargo:rerun-if-changed={}", file.display());
    }
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
        }
    }

    fn code(&self) -> String {
        let missing = [&self.edition, &self.root, &self.identity].into_iter().find(|file| !file.is_file());
        if let Some(file) = missing {
            let words = format!(
                "the edition that ships with the program is missing: no file {}. Make it with: cargo xtask edition",
                file.display()
            );
            return format!(
                "compile_error!({words:?});\nconst EDITION: &[u8] = &[];\nconst ROOT: &[u8] = &[];\nconst IDENTITY: &str = \"\";\n"
            );
        }
        format!(
            "const EDITION: &[u8] = include_bytes!({:?});\nconst ROOT: &[u8] = include_bytes!({:?});\nconst IDENTITY: &str = include_str!({:?});\n",
            absolute(&self.edition),
            absolute(&self.root),
            absolute(&self.identity)
        )
    }
}

fn absolute(file: &Path) -> PathBuf {
    file.canonicalize().unwrap_or_else(|_| file.to_owned())
}
