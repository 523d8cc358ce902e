//! Takes the file of a vault apart, so that the `age` tool opens it without this program.
//!
//! It decrypts nothing and asks for no passphrase. The format is described in `src-tauri/vault/FORMAT.md`.

use std::{
    ffi::OsString,
    fs::OpenOptions,
    io::Write as _,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, bail};

/// Where the first age file ends and the second begins.
const SLOT: usize = 512;

/// How both begin.
const BEGINNING: &[u8] = b"age-encryption.org/v1\n";

/// Writes the two parts beside the file, and says how to go on.
pub(crate) fn split(file: &Path) -> anyhow::Result<()> {
    let (slot, body) = split_into_parts(file)?;
    let (slot, body) = (slot.display(), body.display());
    let mut out = std::io::stdout();
    writeln!(out, "{slot}\n{body}\n\nTo go on, with the passphrase of the vault:\n")?;
    writeln!(out, "  age -d -i '{slot}' -o /dev/shm/image.sqlite '{body}'\n  sqlite3 /dev/shm/image.sqlite .dump")?;
    writeln!(
        out,
        "  rm /dev/shm/image.sqlite\n\nThe image is not sealed any more: it belongs in memory, and not for long."
    )?;
    Ok(())
}

fn split_into_parts(file: &Path) -> anyhow::Result<(PathBuf, PathBuf)> {
    let content = std::fs::read(file).with_context(|| format!("{} cannot be read", file.display()))?;
    let Some((slot, body)) = content.split_first_chunk::<SLOT>() else { bail!("{} is too short", file.display()) };
    if !slot.starts_with(BEGINNING) || !body.starts_with(BEGINNING) {
        bail!("{} is not the file of a vault", file.display());
    }
    Ok((write_beside(file, ".slot.age", slot)?, write_beside(file, ".body.age", body)?))
}

fn write_beside(file: &Path, ending: &str, content: &[u8]) -> anyhow::Result<PathBuf> {
    let mut name = OsString::from(file);
    name.push(ending);
    let path = PathBuf::from(name);
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(&path).and_then(|mut part| part.write_all(content));
    written.with_context(|| format!("{} cannot be written", path.display()))?;
    Ok(path)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]

    use super::*;

    const FIXTURE: &[u8] = include_bytes!("../../src-tauri/vault/tests/fixtures/version-1.vault");

    /// A file with this content, in a folder of its own.
    fn lying(content: &[u8]) -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("kept.vault");
        std::fs::write(&file, content).unwrap();
        (folder, file)
    }

    #[test]
    fn the_parts_are_two_age_files_and_together_the_whole() {
        let (folder, file) = lying(FIXTURE);
        let (slot, body) = split_into_parts(&file).unwrap();
        assert_eq!(
            (&slot, &body),
            (&folder.path().join("kept.vault.slot.age"), &folder.path().join("kept.vault.body.age"))
        );
        let (slot, body) = (std::fs::read(slot).unwrap(), std::fs::read(body).unwrap());
        assert!(slot.starts_with(BEGINNING) && body.starts_with(BEGINNING));
        assert!([slot, body].concat() == FIXTURE);
        assert!(std::fs::read(file).unwrap() == FIXTURE, "the vault itself changed");
    }

    #[test]
    fn nothing_is_overwritten() {
        let (_folder, file) = lying(FIXTURE);
        let (slot, _) = split_into_parts(&file).unwrap();
        std::fs::write(&slot, "something else").unwrap();
        assert!(split_into_parts(&file).unwrap_err().to_string().contains("cannot be written"));
        assert_eq!(std::fs::read(slot).unwrap(), b"something else");
    }

    #[test]
    fn other_files_are_refused_and_leave_nothing() {
        for content in [&b""[..], &[0; 4096], BEGINNING] {
            let (folder, file) = lying(content);
            split_into_parts(&file).unwrap_err();
            assert_eq!(folder.path().read_dir().unwrap().count(), 1);
        }
    }
}
