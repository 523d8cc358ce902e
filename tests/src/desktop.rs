//! A desktop for one program: a display, a message bus, a home and a session folder of its own, all gone afterwards.
//!
//! [`Eyes`] reads the window as a screen reader does (AT-SPI) and presses what it names; [`Desktop::strikes`] presses keys.
//! Nothing here knows what stands in the window. Every process has a deadline and is ended by its id, also on panic.

mod eyes;
mod picture;
mod running;
pub mod traces;

use std::{
    ffi::OsStr,
    fs, io,
    os::unix::fs::DirBuilderExt as _,
    path::{Path, PathBuf},
    process,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
    time::Duration,
};

use anyhow::{Context, bail, ensure};

pub use eyes::{Eyes, Thing};
pub use picture::Picture;
pub use running::Running;

/// The display: larger than the widest window that is photographed.
const SCREEN: &str = "1600x1200x24";

/// Xvfb, a session bus and two empty folders.
#[derive(Debug)]
pub struct Desktop {
    folder: PathBuf,
    display: String,
    bus: String,
    patience: Duration,
    // Dropped in this order: the bus says goodbye while the display is still there.
    _bus: Running,
    _screen: Running,
}

impl Desktop {
    /// Starts one. After `patience` everything on it is ended, even if this process is no longer there to end it.
    ///
    /// # Errors
    /// When a tool is missing or does not start.
    pub fn start(patience: Duration) -> anyhow::Result<Self> {
        let folder = own_folder()?;
        let screen = ["-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp"];
        let mut screen = Running::start("Xvfb", screen, [], patience)?;
        let display = format!(":{}", screen.first_line().context("Xvfb names no display")?);
        let surroundings = surroundings(&folder.join("tools"), &display, "");
        let bus = ["--session", "--nofork", "--nopidfile", "--print-address=1"];
        let mut running_bus = Running::start("dbus-daemon", bus, surroundings, patience)?;
        let bus = running_bus.first_line().context("the message bus names no address")?;
        Ok(Self { folder, display, bus, patience, _bus: running_bus, _screen: screen })
    }

    /// The home folder of the programs that run here.
    #[must_use]
    pub fn home(&self) -> PathBuf {
        self.folder.join("person/home")
    }

    /// The folder of their session, in place of the one in memory.
    #[must_use]
    pub fn session(&self) -> PathBuf {
        self.folder.join("person/session")
    }

    /// What a program on this desktop finds in its environment, beside what this process has.
    #[must_use]
    pub fn variables(&self) -> Vec<(&'static str, String)> {
        surroundings(&self.folder.join("person"), &self.display, &self.bus)
    }

    /// Starts a program.
    ///
    /// # Errors
    /// When it cannot be started.
    pub fn runs(&self, program: impl AsRef<OsStr>, arguments: &[&OsStr]) -> anyhow::Result<Running> {
        Running::start(program, arguments, self.variables(), self.patience)
    }

    /// A screen reader for the window of the program with this name.
    ///
    /// # Errors
    /// When Python or its AT-SPI library is missing.
    pub fn eyes(&self, program: &str) -> anyhow::Result<Eyes> {
        Eyes::open(program, surroundings(&self.folder.join("tools"), &self.display, &self.bus), self.patience)
    }

    /// Gives the window with this title the keyboard. Without a window manager nobody else does.
    ///
    /// # Errors
    /// When there is no such window.
    pub fn attends_to(&self, title: &str) -> anyhow::Result<()> {
        let name = format!("^{title}$");
        let attend = ["search", "--sync", "--onlyvisible", "--name", &name, "windowfocus", "--sync"];
        // A dialog that goes at this very moment takes the keyboard once more.
        self.xdotool(&attend).or_else(|_refused| {
            thread::sleep(Duration::from_secs(1));
            self.xdotool(&attend)
        })
    }

    /// The same for the one that was opened last of several.
    ///
    /// # Errors
    /// When there is no such window.
    pub fn attends_to_newest(&self, title: &str) -> anyhow::Result<()> {
        let name = format!("^{title}$");
        let find = ["search", "--sync", "--onlyvisible", "--name", &name];
        let mut running = Running::start("xdotool", find, self.variables(), Duration::from_secs(20))?;
        ensure!(running.ends_within(Duration::from_secs(20))? == Some(0), "no window {title:?}");
        let ids = std::iter::from_fn(|| running.next_line(Duration::from_millis(500)).ok());
        // The display counts upwards.
        let newest = ids.filter_map(|id| id.parse::<u64>().ok()).max().context("no window has a number")?;
        self.xdotool(&["windowraise", &newest.to_string(), "windowfocus", "--sync", &newest.to_string()])
    }

    /// Strikes keys, each named as X names it (`Tab`, `Return`, `ctrl+plus`).
    ///
    /// # Errors
    /// When a name is unknown.
    pub fn strikes(&self, keys: &[&str]) -> anyhow::Result<()> {
        self.xdotool(&[&["key", "--delay", "60"], keys].concat())
    }

    /// Moves the mouse there.
    ///
    /// # Errors
    /// When there is no mouse.
    pub fn points(&self, x: i32, y: i32) -> anyhow::Result<()> {
        self.xdotool(&["mousemove", &x.to_string(), &y.to_string()])
    }

    /// Types a text, letter by letter.
    ///
    /// # Errors
    /// When it cannot be typed.
    pub fn types(&self, text: &str) -> anyhow::Result<()> {
        self.xdotool(&["type", "--delay", "30", text])
    }

    /// Whether a window with this title is on the screen.
    ///
    /// # Errors
    /// When the display does not answer.
    pub fn shows(&self, title: &str) -> anyhow::Result<bool> {
        let search = ["search", "--onlyvisible", "--name", &format!("^{title}$")].map(str::to_owned);
        let mut running = Running::start("xdotool", search, self.variables(), Duration::from_secs(20))?;
        Ok(running.ends_within(Duration::from_secs(20))? == Some(0))
    }

    /// Everything that is on the screen.
    ///
    /// # Errors
    /// When Python or its GTK library is missing.
    pub fn picture(&self) -> anyhow::Result<Picture> {
        let variables = surroundings(&self.folder.join("tools"), &self.display, &self.bus);
        Picture::take(variables)
    }

    /// Moves the window with this title there, and gives it this size.
    ///
    /// # Errors
    /// When there is no such window.
    pub fn moves(&self, title: &str, place: (i32, i32), size: (u32, u32)) -> anyhow::Result<()> {
        let numbers = [place.0.to_string(), place.1.to_string(), size.0.to_string(), size.1.to_string()];
        let [x, y, width, height] = numbers.each_ref().map(String::as_str);
        let name = format!("^{title}$");
        let find = ["search", "--sync", "--onlyvisible", "--name", &name];
        self.xdotool(&[&find[..], &["windowmove", x, y, "windowsize", width, height]].concat())
    }

    /// Where the window with this title is and how large, as the display says it.
    ///
    /// # Errors
    /// When there is no such window.
    pub fn geometry(&self, title: &str) -> anyhow::Result<Vec<String>> {
        let name = format!("^{title}$");
        let find = ["search", "--sync", "--onlyvisible", "--name", &name, "getwindowgeometry", "--shell"];
        let mut running = Running::start("xdotool", find, self.variables(), Duration::from_secs(20))?;
        ensure!(running.ends_within(Duration::from_secs(20))? == Some(0), "no window {title:?}");
        let lines = std::iter::from_fn(|| running.next_line(Duration::from_millis(500)).ok());
        Ok(lines.filter(|line| ["X=", "Y=", "WIDTH=", "HEIGHT="].iter().any(|key| line.starts_with(key))).collect())
    }

    fn xdotool(&self, arguments: &[&str]) -> anyhow::Result<()> {
        let mut running = Running::start("xdotool", arguments, self.variables(), Duration::from_secs(20))?;
        match running.ends_within(Duration::from_secs(20))? {
            Some(0) => Ok(()),
            other => bail!("xdotool {arguments:?} ended with {other:?}"),
        }
    }
}

impl Drop for Desktop {
    fn drop(&mut self) {
        // The programs that still run keep their open files; their folders are nobody's business any more.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Every file below a folder.
///
/// # Errors
/// When a folder cannot be read.
pub fn files_below(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            files.extend(files_below(&entry.path())?);
        } else {
            files.push(entry.path());
        }
    }
    Ok(files)
}

/// A folder that nobody else has, with a home and a session for the program and others for the tools around it.
fn own_folder() -> anyhow::Result<PathBuf> {
    static DESKTOPS: AtomicUsize = AtomicUsize::new(0);
    let number = DESKTOPS.fetch_add(1, Ordering::Relaxed);
    // Short, because sockets lie below it and their paths may have 107 bytes.
    let folder = std::env::temp_dir().join(format!("desk-{}-{number}", process::id()));
    // Left by a test that was killed and had the same id.
    let _ = fs::remove_dir_all(&folder);
    for inner in ["person/home", "person/session", "tools/home", "tools/session"] {
        let inner = folder.join(inner);
        fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(&inner)
            .with_context(|| format!("cannot make {}", inner.display()))?;
    }
    Ok(folder)
}

fn surroundings(folder: &Path, display: &str, bus: &str) -> Vec<(&'static str, String)> {
    let path = |name: &str| folder.join(name).display().to_string();
    vec![
        ("HOME", path("home")),
        ("XDG_RUNTIME_DIR", path("session")),
        ("XDG_DATA_HOME", path("home/.local/share")),
        ("XDG_CONFIG_HOME", path("home/.config")),
        ("XDG_CACHE_HOME", path("home/.cache")),
        ("DISPLAY", display.to_owned()),
        ("GDK_BACKEND", "x11".to_owned()),
        ("WAYLAND_DISPLAY", String::new()),
        ("DBUS_SESSION_BUS_ADDRESS", bus.to_owned()),
        ("LANGUAGE", "en".to_owned()),
        ("LC_ALL", "C.UTF-8".to_owned()),
    ]
}
