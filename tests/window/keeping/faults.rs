//! What can go wrong with the vault's file while the window runs: it is said in plain words, and nothing is lost.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use waymark_tests::desktop::Desktop;

use super::scene::{Scene, Texts, VAULT, at_home, has, keeps_at, says};
use crate::{PATIENCE, SOON, TITLE, shipped};

/// What is written but cannot be kept is said to be there still, and the same page can be asked again.
fn check_not_kept(scene: &mut Scene<'_>, texts: &Texts, problem: &str) {
    scene.goes("push button", "Keep", "Before you keep something");
    scene.types_into("password text", "Your passphrase", &texts.passphrase);
    scene.types_into("password text", "The same once more", &texts.passphrase);
    scene.desktop.strikes(&["Return"]).unwrap();
    let told = |seen: &[_]| says(seen, problem) && says(seen, "Nothing is lost");
    scene.eyes.waits_for(problem, SOON, told).unwrap();
}

/// Once the fault is gone, the answers are still there to be kept.
fn keeps_it_after_all(scene: &mut Scene<'_>, texts: &Texts) {
    scene.types_into("password text", "Your passphrase", &texts.passphrase);
    scene.types_into("password text", "The same once more", &texts.passphrase);
    scene.desktop.strikes(&["Return"]).unwrap();
    scene.eyes.waits_for("the end of keeping", SOON, |seen| says(seen, "Kept on this device")).unwrap();
    scene.reads_it(texts);
}

#[test]
fn where_the_folder_cannot_be_written_it_is_said_and_the_answers_wait() {
    let Some(build) = shipped() else { return };
    let desktop = Desktop::start(PATIENCE).unwrap();
    let texts = Texts::new();
    // A file in the folder's place keeps the administrator out as well.
    let folder = at_home(&desktop, VAULT).parent().unwrap().to_owned();
    fs::create_dir_all(folder.parent().unwrap()).unwrap();
    fs::write(&folder, "").unwrap();
    let mut scene = Scene::begins(&desktop, &build);
    scene.does_an_exercise(&texts);
    check_not_kept(&mut scene, &texts, "may not write in its folder");
    fs::remove_file(&folder).unwrap();
    keeps_it_after_all(&mut scene, &texts);
}

/// A disk of its own for the program's folder: the size in kilobytes, and who sees it.
struct Disk(PathBuf);

impl Disk {
    /// The words that have a program started on it.
    fn starts(&self, size: u32) -> String {
        format!("mount -t tmpfs -o size={size}k none {} && exec \"$@\"", self.0.display())
    }

    /// Changes the size of the disk that this process sees.
    fn becomes(&self, process: u32, size: u32) {
        let target = process.to_string();
        let mut resize = Command::new("nsenter");
        resize.args(["--target", &target, "--mount", "mount", "-o", &format!("remount,size={size}k")]).arg(&self.0);
        assert!(resize.status().unwrap().success());
    }
}

#[expect(clippy::print_stdout, reason = "a test that did nothing must say so where it is counted")]
fn may_mount() -> bool {
    let try_it = ["--mount", "--propagation", "private", "--", "mount", "-t", "tmpfs", "none", "/run"];
    let works = Command::new("unshare").args(try_it).status().is_ok_and(|status| status.success());
    if !works {
        println!("SKIPPED: this account may not mount a small disk, so a full one was not tried; try it as root");
    }
    works
}

#[test]
fn where_the_disk_is_full_it_is_said_and_nothing_is_lost() {
    let Some(build) = shipped() else { return };
    if !may_mount() {
        return;
    }
    let desktop = Desktop::start(PATIENCE).unwrap();
    let texts = Texts::new();
    let disk = Disk(desktop.home().join(".local/share"));
    fs::create_dir_all(&disk.0).unwrap();
    let script = disk.starts(600);
    let words = ["--mount", "--propagation", "private", "--", "sh", "-c", &script, "sh"].map(AsRef::as_ref);
    let window = desktop.runs("unshare", &[&words[..], &[build.as_os_str()]].concat()).unwrap();
    let mut scene = Scene::of(&desktop, &build, window);
    scene.does_an_exercise(&texts);
    check_not_kept(&mut scene, &texts, "There is no room left on this computer");
    disk.becomes(scene.process(), 8000);
    keeps_it_after_all(&mut scene, &texts);
    // Room for this file and not for the next beside it.
    disk.becomes(scene.process(), 1600);
    let file = format!("/proc/{}/root{}", scene.process(), at_home(&desktop, VAULT).display());
    let before = fs::read(&file).unwrap();
    scene.presses("link", "Show it", "what is kept", |seen| has(seen, "radio button", "10 minutes"));
    scene.eyes.presses("radio button", "10 minutes").unwrap();
    scene.eyes.presses("push button", "Save").unwrap();
    scene.eyes.waits_for("the problem", SOON, |seen| says(seen, "There is no room left on this computer")).unwrap();
    assert_eq!(fs::read(&file).unwrap(), before);
    let left: Vec<_> = fs::read_dir(Path::new(&file).parent().unwrap()).unwrap().flatten().collect();
    assert_eq!(left.len(), 1, "something unfinished stays: {left:?}");
}

#[test]
fn of_two_windows_the_second_undoes_nothing_of_the_first_and_says_so() {
    let Some(build) = shipped() else { return };
    let folder = tempfile::tempdir().unwrap();
    let other = folder.path().join("another-waymark");
    fs::copy(&build, &other).unwrap();
    let desktop = Desktop::start(PATIENCE).unwrap();
    let texts = Texts::new();
    let vault = at_home(&desktop, VAULT);
    keeps_at(&vault, &texts);
    let mut first = Scene::begins(&desktop, &build);
    first.unlocks(&texts);
    // Without a window manager the second lies over the first, and keys go to it.
    let mut second = Scene::of(&desktop, &other, desktop.runs(&other, &[]).unwrap());
    second.eyes.waits_for("the locked window", SOON, |seen| says(seen, "What you keep is locked")).unwrap();
    desktop.attends_to_newest(TITLE).unwrap();
    second.unlocks_in_view(&texts);
    chooses_minutes(&mut first, "5 minutes");
    first.eyes.waits_for("the end of saving", SOON, |seen| says(seen, "Saved.")).unwrap();
    let kept = fs::read(&vault).unwrap();
    chooses_minutes(&mut second, "30 minutes");
    second.eyes.waits_for("the word on it", SOON, |seen| says(seen, "Another window has changed")).unwrap();
    assert_eq!(fs::read(&vault).unwrap(), kept);

    second.presses("link", "Start", "the first page", |seen| has(seen, "push button", "Lock now"));
    second.eyes.presses("push button", "Lock now").unwrap();
    second.eyes.waits_for("the locked window", SOON, |seen| says(seen, "What you keep is locked")).unwrap();
    desktop.attends_to_newest(TITLE).unwrap();
    second.unlocks_in_view(&texts);
    chooses_minutes(&mut second, "30 minutes");
    second.eyes.waits_for("the end of saving", SOON, |seen| says(seen, "Saved.")).unwrap();
    assert_ne!(fs::read(&vault).unwrap(), kept);
}

fn chooses_minutes(scene: &mut Scene<'_>, minutes: &str) {
    scene.presses("link", "Show it", "what is kept", |seen| has(seen, "radio button", minutes));
    scene.eyes.presses("radio button", minutes).unwrap();
    scene.eyes.presses("push button", "Save").unwrap();
}
