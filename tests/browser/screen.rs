//! One Chromium window: its size, its colours, its console, its pictures.
//!
//! It adds to the WebDriver session what only Chromium understands, by the commands of its developer tools.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
    time::Duration,
};

use serde_json::{Value, json};
use waymark_tests::webdriver::{Driver, Session, from_base64};

use crate::tools::Tools;

/// No service of the browser's own, no sandbox (tests may run as root), and no name outside is ever looked up.
const FLAGS: [&str; 12] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--force-device-scale-factor=1",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/// How tall a window is here: a telephone's or a small notebook's view.
const HEIGHT: u32 = 800;

/// Whether pages may run scripts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scripts {
    On,
    Off,
}

/// The colours that the system asks for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Theme {
    Light,
    Dark,
}

impl Theme {
    pub(crate) const BOTH: [Self; 2] = [Self::Light, Self::Dark];

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// What the system says of motion.
#[derive(Clone, Copy)]
pub(crate) enum Motion {
    Wanted,
    Reduced,
}

/// A browser window with a fresh profile.
pub(crate) struct Screen<'driver> {
    // The session comes first: it closes before its profile is removed.
    pub(crate) session: Session<'driver>,
    _profile: Profile,
}

impl<'driver> Screen<'driver> {
    pub(crate) fn open(driver: &'driver Driver, tools: &Tools, scripts: Scripts) -> Self {
        let profile = Profile::fresh();
        let mut flags: Vec<String> = FLAGS.map(str::to_owned).to_vec();
        flags.push(format!("--user-data-dir={}", profile.0.display()));
        // 1 allows and 2 blocks, in the settings of the browser.
        let scripts = if scripts == Scripts::On { 1 } else { 2 };
        let wish = json!({
            "browserName": "chrome",
            "goog:loggingPrefs": { "browser": "ALL" },
            "goog:chromeOptions": {
                "binary": tools.chromium,
                "args": flags,
                "prefs": { "profile.managed_default_content_settings.javascript": scripts },
            },
        });
        let screen = Self { session: driver.opens(&wish).unwrap(), _profile: profile };
        screen.themed(Theme::Light);
        screen
    }

    /// A command of the developer tools.
    pub(crate) fn tells(&self, command: &str, parameters: &Value) -> Value {
        let wish = json!({ "cmd": command, "params": parameters });
        self.session.call("POST", "/goog/cdp/execute", &wish).unwrap()
    }

    /// A page this wide, in CSS pixels.
    pub(crate) fn sized(&self, width: u32) {
        self.sized_to(width, HEIGHT);
    }

    fn sized_to(&self, width: u32, height: u32) {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.tells("Emulation.setDeviceMetricsOverride", &metrics);
    }

    /// Pages in these colours, and without motion: what is measured stands still.
    pub(crate) fn themed(&self, theme: Theme) {
        self.looks(theme, Motion::Reduced);
    }

    /// Light pages, with motion or without.
    pub(crate) fn moves(&self, motion: Motion) {
        self.looks(Theme::Light, motion);
    }

    fn looks(&self, theme: Theme, motion: Motion) {
        let motion = match motion {
            Motion::Wanted => "no-preference",
            Motion::Reduced => "reduce",
        };
        let features = json!([
            { "name": "prefers-color-scheme", "value": theme.as_str() },
            { "name": "prefers-reduced-motion", "value": motion },
        ]);
        self.tells("Emulation.setEmulatedMedia", &json!({ "features": features }));
    }

    /// What the browser had to complain of since the last time, refused scripts, styles and requests included. The picture
    /// for a tab, which it asks of every server by itself and no window of ours wants, is left out.
    pub(crate) fn complaints(&self) -> Vec<String> {
        let log = self.session.call("POST", "/se/log", &json!({ "type": "browser" })).unwrap();
        let lines = log.as_array().unwrap();
        let messages = lines.iter().map(|line| line["message"].as_str().unwrap().to_owned());
        messages.filter(|message| !message.contains("/favicon.ico - ")).collect()
    }

    /// A picture of a page this wide, in a window so tall that nothing has to be scrolled.
    pub(crate) fn photographs_whole(&self, width: u32, path: &Path) {
        self.sized(width);
        let height = self.session.runs("return document.documentElement.scrollHeight", &[]).unwrap();
        self.sized_to(width, u32::try_from(height.as_u64().unwrap()).unwrap());
        let picture =
            &self.tells("Page.captureScreenshot", &json!({ "format": "png", "optimizeForSpeed": true }))["data"];
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, from_base64(picture).unwrap()).unwrap();
    }
}

/// A profile folder in the system's temporary folder, removed at the end.
struct Profile(PathBuf);

impl Profile {
    fn fresh() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = env::temp_dir().join(format!("waymark-browser-{}-{number}", process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Profile {
    fn drop(&mut self) {
        // The browser's last helpers may still be closing their files.
        for _ in 0..50 {
            if fs::remove_dir_all(&self.0).is_ok() || !self.0.exists() {
                return;
            }
            thread::sleep(Duration::from_millis(50));
        }
    }
}
