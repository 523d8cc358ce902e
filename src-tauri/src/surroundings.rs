//! Prepares the process before GTK, WebKit or any thread starts, so that a session leaves nothing behind.
//!
//! The webview is incognito, yet libraries under it keep caches and settings of their own (measured: a shader cache, a
//! settings file, an HSTS list). They are switched off here, or sent to a private folder in the session's memory that goes
//! when the program ends. What a webview may reach is not decided here, see `window.rs`.

use std::{
    env,
    ffi::{OsStr, OsString},
    fs, io,
    path::{Path, PathBuf},
    process::{self, Command},
    sync::OnceLock,
};

use anyhow::Context as _;

/// Begins the name of every private folder; the id of its process follows.
const FOLDER_PREFIX: &str = "waymark-";

/// Settings of libraries that would otherwise write into the home folder, or ask other programs.
#[cfg(target_os = "linux")]
const QUIET: [(&str, &str); 6] = [
    // GSettings keeps what it is told in memory, not in a dconf file.
    ("GSETTINGS_BACKEND", "memory"),
    // GLib and WebKit ask other programs on the system's bus whether there is a network, and how to save power. Nobody is asked.
    (SYSTEM_BUS, "unix:path=/nonexistent"),
    // The dialog for files reads them itself; sticks are where the kernel says that they are. No other program is started for it.
    ("GIO_USE_VFS", "local"),
    ("GIO_USE_VOLUME_MONITOR", "unix"),
    // Compiled shaders are not cached on disk, by Mesa and by NVIDIA's driver.
    ("MESA_SHADER_CACHE_DISABLE", "true"),
    ("__GL_SHADER_DISK_CACHE", "0"),
];

/// The variable that says where the system's bus is.
#[cfg(target_os = "linux")]
const SYSTEM_BUS: &str = "DBUS_SYSTEM_BUS_ADDRESS";

/// What it said when the program started. `None` inside: nothing, so the bus is in the usual place.
#[cfg(target_os = "linux")]
static FOUND_SYSTEM_BUS: OnceLock<Option<OsString>> = OnceLock::new();

/// Variables by which another program could look into the window or steer it.
#[cfg(all(target_os = "linux", not(feature = "window-automation")))]
const REFUSED: [&str; 3] = ["TAURI_WEBVIEW_AUTOMATION", "WEBKIT_INSPECTOR_SERVER", "WEBKIT_INSPECTOR_HTTP_SERVER"];

/// A folder of this run alone, removed with everything in it when dropped.
#[derive(Debug)]
pub(crate) struct PrivateFolder(PathBuf);

impl PrivateFolder {
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// Makes the folder for process `id` under `session`, and removes those that a killed run left there.
    fn make(session: &Path, id: u32) -> io::Result<Self> {
        sweep(session, id);
        let folder = session.join(format!("{FOLDER_PREFIX}{id}"));
        let mut builder = fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        // Not recursive: a folder that somebody else put there is refused, not used.
        builder.create(&folder)?;
        Ok(Self(folder))
    }
}

impl Drop for PrivateFolder {
    fn drop(&mut self) {
        // What cannot be removed now goes at the next start, and with the session.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Makes the surroundings of this run. Call it first, from `main`, while the process has one thread.
pub(crate) fn prepare() -> anyhow::Result<PrivateFolder> {
    #[cfg(unix)]
    rustix::process::umask(rustix::fs::Mode::RWXG | rustix::fs::Mode::RWXO);
    #[cfg(target_os = "linux")]
    close_to_others();
    let session = session_folder();
    let folder = PrivateFolder::make(&session, process::id())
        .with_context(|| format!("could not make a folder for this session in {}", session.display()))?;
    #[cfg(target_os = "linux")]
    quieten(&folder);
    Ok(folder)
}

/// Keeps the other processes of this person, WebKit's among them, from reading and writing this one's memory and from
/// opening its files through `/proc`: one of them that is taken over could otherwise steer the helper from in here. No crash
/// leaves a dump, of this process or of WebKit's.
#[cfg(target_os = "linux")]
fn close_to_others() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    // One byte and not none: only this keeps the kernel from handing the dump to a program that collects dumps (core(5)).
    let one = Rlimit { current: Some(1), maximum: Some(1) };
    // Where the system refuses this, the window still keeps every other promise.
    let _refused = setrlimit(Resource::Core, one);
    // A driver's build stays open to the driver and its tools.
    #[cfg(not(feature = "window-automation"))]
    let _refused = rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable);
}

/// Where files live as long as the session and in memory, if the system has such a place.
fn session_folder() -> PathBuf {
    env::var_os("XDG_RUNTIME_DIR")
        .map(PathBuf::from)
        .into_iter()
        .chain([PathBuf::from("/dev/shm")])
        .find(|folder| folder.is_absolute() && folder.is_dir())
        .unwrap_or_else(env::temp_dir)
}

/// Removes the folders of runs that ended without removing them. `own` counts as ended: this run has none yet.
fn sweep(session: &Path, own: u32) {
    let Ok(entries) = fs::read_dir(session) else { return };
    for entry in entries.flatten() {
        let left_behind = process_of(&entry.file_name()).is_some_and(|id| id == own || !is_running(id));
        if left_behind && entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

fn process_of(folder: &OsStr) -> Option<u32> {
    folder.to_str()?.strip_prefix(FOLDER_PREFIX)?.parse().ok()
}

#[cfg(unix)]
fn is_running(id: u32) -> bool {
    let Some(id) = i32::try_from(id).ok().and_then(rustix::process::Pid::from_raw) else { return false };
    rustix::process::test_kill_process(id) != Err(rustix::io::Errno::SRCH)
}

// Windows says whether a process runs only through unsafe calls. A folder in use cannot be removed there anyway, but half
// of it could, so folders of other runs stay.
#[cfg(not(unix))]
fn is_running(_id: u32) -> bool {
    true
}

/// Where the system's bus is, if the person's environment says so. For the one listener of ours, see `keeping/session.rs`.
#[cfg(target_os = "linux")]
pub(crate) fn system_bus() -> Option<String> {
    FOUND_SYSTEM_BUS.get().cloned().flatten()?.into_string().ok()
}

/// Gives the process that takes our place what this one found and silenced.
#[cfg(target_os = "linux")]
pub(crate) fn restore(program: &mut Command) {
    match FOUND_SYSTEM_BUS.get().and_then(Option::as_ref) {
        Some(address) => program.env(SYSTEM_BUS, address),
        None => program.env_remove(SYSTEM_BUS),
    };
}

/// Has everything that is open, the standard three left out, close when the program is executed: WebKit opens a handful of
/// files that would stay, more of them with each lock (measured).
#[cfg(target_os = "linux")]
#[expect(unsafe_code, reason = "no safe function marks files that a library opened and keeps to itself")]
pub(crate) fn hand_over_nothing_else() {
    let (first, last, flags) = (3, libc::c_uint::MAX, libc::CLOSE_RANGE_CLOEXEC);
    // SAFETY: the call touches no memory, and closes nothing as long as this program runs. A kernel before 5.11 refuses it;
    // then those few files stay open, and none of them is a person's.
    let _refused = unsafe { libc::syscall(libc::SYS_close_range, first, last, flags) };
}

#[cfg(target_os = "linux")]
#[expect(unsafe_code, reason = "GTK, Mesa and WebKit read these settings only from the environment of the process")]
fn quieten(folder: &PrivateFolder) {
    let _ = FOUND_SYSTEM_BUS.set(env::var_os(SYSTEM_BUS));
    let registry = folder.path().join("media-registry");
    // SAFETY: called from `main` before any other thread exists, so nobody reads the environment meanwhile.
    unsafe {
        for (name, value) in QUIET {
            env::set_var(name, value);
        }
        env::set_var("GST_REGISTRY", registry);
        #[cfg(not(feature = "window-automation"))]
        for name in REFUSED {
            env::remove_var(name);
        }
        #[cfg(feature = "window-automation")]
        env::set_var("TAURI_WEBVIEW_AUTOMATION", "true");
    }
}

#[cfg(all(test, unix))]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]

    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    /// A folder under the system's temporary one, for this test alone.
    fn session(name: &str) -> PathBuf {
        let folder = env::temp_dir().join(format!("surroundings-{name}-{}", process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir(&folder).unwrap();
        folder
    }

    #[cfg(all(target_os = "linux", not(feature = "window-automation")))]
    #[test]
    fn other_processes_of_the_person_see_nothing_of_this_one_and_no_crash_writes_it_down() {
        use rustix::process::{DumpableBehavior, Resource, dumpable_behavior, getrlimit};

        close_to_others();
        assert_eq!(dumpable_behavior().unwrap(), DumpableBehavior::NotDumpable);
        assert_eq!(getrlimit(Resource::Core).maximum, Some(1));
    }

    #[test]
    fn the_private_folder_is_closed_to_others_and_goes_with_its_content() {
        let session = session("closed");
        let folder = PrivateFolder::make(&session, process::id()).unwrap();
        let path = folder.path().to_owned();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o700);
        fs::create_dir(path.join("inner")).unwrap();
        fs::write(path.join("inner/file"), "x").unwrap();
        drop(folder);
        assert!(!path.exists());
        fs::remove_dir_all(session).unwrap();
    }

    #[test]
    fn what_a_killed_run_left_is_removed_and_what_is_in_use_stays() {
        let session = session("sweep");
        // No process can have this id: Linux ends at 2^22, macOS at 99,999.
        let abandoned = session.join(format!("{FOLDER_PREFIX}2000000000"));
        let in_use = session.join(format!("{FOLDER_PREFIX}1"));
        let foreign = session.join("waymarks-2000000000");
        for folder in [&abandoned, &in_use, &foreign] {
            fs::create_dir(folder).unwrap();
        }
        let folder = PrivateFolder::make(&session, process::id()).unwrap();
        assert!(!abandoned.exists());
        assert!(in_use.exists() && foreign.exists() && folder.path().exists());
        drop(folder);
        fs::remove_dir_all(session).unwrap();
    }

    #[test]
    fn a_link_that_somebody_put_in_the_way_is_refused() {
        let session = session("link");
        let elsewhere = session.join("elsewhere");
        fs::create_dir(&elsewhere).unwrap();
        std::os::unix::fs::symlink(&elsewhere, session.join(format!("{FOLDER_PREFIX}{}", process::id()))).unwrap();
        PrivateFolder::make(&session, process::id()).unwrap_err();
        assert!(elsewhere.exists());
        fs::remove_dir_all(session).unwrap();
    }
}
