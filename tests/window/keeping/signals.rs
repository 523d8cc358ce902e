//! A system bus of one's own, and on it somebody who says what logind and a screen lock say.

use std::{
    io::Write as _,
    process::ChildStdin,
    time::{Duration, Instant},
};

use waymark_tests::desktop::{Desktop, Running};

use crate::PATIENCE;

const PYTHON: &str = "/usr/bin/python3";

/// Owns the names, emits the signal that each line asks for, and tells what it was asked itself.
const LOGIND: &str = include_str!("logind.py");

/// The bus, and who speaks on it.
pub(super) struct System {
    address: String,
    speaker: Running,
    ear: ChildStdin,
    _bus: Running,
}

impl System {
    pub(super) fn start(desktop: &Desktop) -> Self {
        let bus = ["--session", "--nofork", "--nopidfile", "--print-address=1"];
        let mut bus = Running::start("dbus-daemon", bus, desktop.variables(), PATIENCE).unwrap();
        let address = bus.first_line().unwrap();
        let variables = desktop.variables().into_iter().chain([("FAKE_SYSTEM_BUS", address.clone())]);
        let mut speaker = Running::start(PYTHON, ["-c", LOGIND], variables, PATIENCE).unwrap();
        assert_eq!(speaker.first_line().unwrap(), "ready");
        let ear = speaker.ear().unwrap();
        Self { address, speaker, ear, _bus: bus }
    }

    /// What the window finds in its environment.
    pub(super) fn variables(&self) -> Vec<String> {
        vec![format!("DBUS_SYSTEM_BUS_ADDRESS={}", self.address), "XDG_SESSION_ID=7".to_owned()]
    }

    /// Says this: `sleep`, `woke`, `lock`, `lock-of-another`, `hint`, `screen`.
    pub(super) fn says(&mut self, what: &str) {
        writeln!(self.ear, "{what}").unwrap();
        assert_eq!(self.speaker.next_line(Duration::from_secs(20)).unwrap(), format!("said {what}"));
    }

    /// How many listen on the bus for a signal of logind.
    pub(super) fn listeners(&mut self) -> usize {
        writeln!(self.ear, "listeners").unwrap();
        let answer = self.speaker.next_line(Duration::from_secs(20)).unwrap();
        answer.strip_prefix("listeners ").unwrap().parse().unwrap()
    }

    /// Waits until somebody listens.
    pub(super) fn is_heard(&mut self) {
        let until = Instant::now() + Duration::from_secs(20);
        while self.listeners() == 0 {
            assert!(Instant::now() < until, "nobody listens");
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    /// The calls that logind itself got: there must be none.
    pub(super) fn was_asked(&mut self) -> String {
        writeln!(self.ear, "asked").unwrap();
        self.speaker.next_line(Duration::from_secs(20)).unwrap()
    }
}
