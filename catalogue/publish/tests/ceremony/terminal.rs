//! A terminal for programs that ask on nothing else, made by `script` of util-linux; and what is installed.

use std::{
    io::{Read, Write},
    path::Path,
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    time::Duration,
};

/// Whether programs of the system are there; says so loudly when one is not.
pub(crate) fn are_there(programs: &[(&str, &str)]) -> bool {
    programs.iter().all(|(program, asks)| {
        let there = Command::new(program).arg(asks).stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok();
        if !there {
            let _ = writeln!(std::io::stderr(), "SKIPPED: {program} is not installed");
        }
        there
    })
}

/// A program on a terminal of its own.
pub(crate) struct Terminal {
    script: Child,
    keyboard: ChildStdin,
    screen: ChildStdout,
    shown: Vec<u8>,
}

impl Terminal {
    pub(crate) fn run(line: &str, folder: &Path) -> Self {
        // Whoever waits for an answer that nobody gives is ended.
        let mut script = Command::new("timeout")
            .args(["-k", "5", "60", "script", "-qec", line, "/dev/null"])
            .current_dir(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (keyboard, screen) = (script.stdin.take().unwrap(), script.stdout.take().unwrap());
        Self { script, keyboard, screen, shown: Vec::new() }
    }

    /// Waits until the screen asks, and types an answer.
    pub(crate) fn answers(&mut self, question: &str, answer: &str) {
        let before = self.shown.len();
        while !String::from_utf8_lossy(&self.shown[before..]).contains(question) {
            let mut piece = [0; 256];
            let length = self.screen.read(&mut piece).unwrap();
            assert!(length > 0, "nothing asks {question}: {}", String::from_utf8_lossy(&self.shown));
            self.shown.extend(&piece[..length]);
        }
        // What is typed before the echo is off is thrown away.
        std::thread::sleep(Duration::from_millis(400));
        writeln!(self.keyboard, "{answer}").unwrap();
    }

    /// Waits for the end. Returns everything that was on the screen, and whether the program was content.
    pub(crate) fn ends(mut self) -> (String, bool) {
        self.screen.read_to_end(&mut self.shown).unwrap();
        let content = self.script.wait().unwrap().success();
        (String::from_utf8_lossy(&self.shown).into_owned(), content)
    }
}
