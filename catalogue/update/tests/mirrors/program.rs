//! The helper program itself: spoken to byte by byte, and through the window's side of the pipe.

use std::{
    fs,
    io::Write,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

use catalogue_model::Trouble;
use catalogue_update::{Cancel, Fetch, FetchError, Helper, Report, Request, Road};

use crate::{
    authority::{ALWAYS, Authority},
    mirror::{Mirror, edition, good},
};

pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_waymark-renewal");

/// The program, without the window's side.
pub(crate) struct Program {
    pub(crate) child: Child,
    pub(crate) stdin: Option<ChildStdin>,
    stdout: ChildStdout,
}

impl Program {
    /// Starts it with these variables and no others.
    pub(crate) fn start(variables: &[(&str, &str)]) -> Self {
        let mut command = Command::new(PROGRAM);
        command.env_clear().envs(variables.iter().copied()).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.stderr(Stdio::null()).spawn().unwrap();
        let (stdin, stdout) = (child.stdin.take(), child.stdout.take().unwrap());
        Self { child, stdin, stdout }
    }

    pub(crate) fn say(&mut self, request: &Request) {
        request.write(self.stdin.as_mut().unwrap()).unwrap();
    }

    pub(crate) fn hear(&mut self) -> Option<Report> {
        Report::read(&mut self.stdout).unwrap()
    }

    /// What becomes of the road.
    pub(crate) fn fetch(&mut self, road: &Road) -> Report {
        self.say(&Request::Fetch(road.clone()));
        loop {
            match self.hear().unwrap() {
                Report::Progress(_) => (),
                last => return last,
            }
        }
    }

    /// Whether it ends by itself within two seconds.
    fn ends(&mut self) -> bool {
        let until = Instant::now() + Duration::from_secs(2);
        while Instant::now() < until {
            if self.child.try_wait().unwrap().is_some() {
                return true;
            }
            sleep(Duration::from_millis(5));
        }
        false
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ended = self.child.kill().and_then(|()| self.child.wait());
    }
}

/// A program that does something before it becomes another one. The window's side passes no argument and no variable.
pub(crate) fn wrapped(folder: &Path, before: &str, prefix: &str) -> PathBuf {
    let script = folder.join("wrapped");
    fs::write(&script, format!("#!/bin/sh\n{before}\nexec {prefix} {PROGRAM}\n")).unwrap();
    fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).unwrap();
    script
}

/// The helper, on a computer that trusts this authority.
pub(crate) fn helper_trusting(authority: &Authority, folder: &Path) -> Helper {
    let list = folder.join("roots.pem");
    fs::write(&list, authority.pem()).unwrap();
    Helper::start(&wrapped(folder, &format!("export SSL_CERT_FILE={}", list.display()), "")).unwrap()
}

#[test]
fn the_helper_brings_an_edition_and_tells_how_far_it_is() {
    let (folder, authority) = (tempfile::tempdir().unwrap(), Authority::new());
    let mirror = Mirror::new(authority.server("127.0.0.1", ALWAYS), good);
    let helper = helper_trusting(&authority, folder.path());
    let mut steps = Vec::new();
    let brought = helper.fetch(&mirror.road(), &mut |received| steps.push(received), &Cancel::default());
    assert_eq!(brought, Ok(edition()));
    assert!(steps.len() > 1 && steps.is_sorted(), "{steps:?}");
    // It is good for another transfer, and for one that fails.
    assert_eq!(helper.fetch(&mirror.road(), &mut |_| (), &Cancel::default()), Ok(edition()));
    let nothing = Road::Folder(folder.path().join("nothing"));
    let outcome = helper.fetch(&nothing, &mut |_| (), &Cancel::default());
    assert_eq!(outcome, Err(FetchError::Trouble(Trouble::NoFileThere)));
}

#[test]
fn the_helper_trusts_no_authority_that_the_computer_does_not() {
    let authority = Authority::new();
    let mirror = Mirror::new(authority.server("127.0.0.1", ALWAYS), good);
    let helper = Helper::start(Path::new(PROGRAM)).unwrap();
    let outcome = helper.fetch(&mirror.road(), &mut |_| (), &Cancel::default());
    assert_eq!(outcome, Err(FetchError::Trouble(Trouble::BadCertificate)));
}

#[cfg(target_os = "linux")]
#[test]
fn nobody_else_can_open_a_line_to_the_helper() {
    let helper = Helper::start(Path::new(PROGRAM)).unwrap();
    let mut sockets = 0;
    for held in fs::read_dir("/proc/self/fd").unwrap() {
        let held = held.unwrap().path();
        // The folder that is being read is among them, and nothing is behind it afterwards.
        let Ok(what) = fs::read_link(&held) else { continue };
        if what.to_string_lossy().starts_with("socket:") {
            sockets += 1;
            // So would another process of the same person.
            let opened = fs::OpenOptions::new().write(true).open(&held);
            assert!(opened.is_err(), "{} is open to others", held.display());
        }
    }
    // One for what is asked, one for what is answered.
    assert!(sockets >= 2, "{sockets}");
    drop(helper);
}

#[test]
fn a_program_that_is_not_there_is_said_at_once_and_one_that_died_by_the_next_transfer() {
    assert!(Helper::start(Path::new("/nowhere/waymark-renewal")).is_err());
    let helper = Helper::start(Path::new("/bin/true")).unwrap();
    for _ in 0..2 {
        let outcome = helper.fetch(&Road::File("/nowhere".into()), &mut |_| (), &Cancel::default());
        assert_eq!(outcome, Err(FetchError::Trouble(Trouble::NoHelper)));
    }
}

#[test]
fn a_helper_that_speaks_another_language_is_none() {
    let folder = tempfile::tempdir().unwrap();
    let script = folder.path().join("babble");
    fs::write(&script, "#!/bin/sh\nwhile :; do echo anything; done\n").unwrap();
    fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).unwrap();
    let helper = Helper::start(&script).unwrap();
    let outcome = helper.fetch(&Road::File("/nowhere".into()), &mut |_| (), &Cancel::default());
    assert_eq!(outcome, Err(FetchError::Trouble(Trouble::NoHelper)));
}

#[test]
fn the_program_ends_when_nobody_speaks_to_it_any_more() {
    let mut idle = Program::start(&[]);
    assert!(!idle.ends(), "as long as somebody might speak, it waits");
    drop(idle.stdin.take());
    assert!(idle.ends());
    // In the midst of a transfer as well.
    let hanging = crate::mirror::listen(|tcp| {
        let _open = std::io::copy(&mut &tcp, &mut std::io::sink());
    });
    let mut busy = Program::start(&[]);
    busy.say(&Request::Fetch(crate::mirror::road(hanging)));
    sleep(Duration::from_millis(50));
    drop(busy.stdin.take());
    assert!(busy.ends());
}

#[test]
fn the_program_ends_when_it_is_spoken_to_in_another_language() {
    let mut program = Program::start(&[]);
    program.stdin.as_mut().unwrap().write_all(b"GET / HTTP/1.1\r\n\r\n").unwrap();
    assert!(program.ends());
}

#[test]
fn a_cancel_that_comes_when_nothing_is_fetched_has_no_answer() {
    let mut program = Program::start(&[]);
    program.say(&Request::Cancel);
    assert_eq!(program.fetch(&Road::File("/nowhere".into())), Report::Trouble(Trouble::NoFileThere));
}

#[test]
fn the_helper_is_told_nothing_of_its_surroundings() {
    let folder = tempfile::tempdir().unwrap();
    let heard = folder.path().join("heard");
    let script = wrapped(folder.path(), &format!("/usr/bin/env > {0}; pwd >> {0}", heard.display()), "");
    let helper = Helper::start(&script).unwrap();
    let _outcome = helper.fetch(&Road::File("/nowhere".into()), &mut |_| (), &Cancel::default());
    let heard = fs::read_to_string(heard).unwrap();
    // The shell adds something of itself. Where the certificate authorities are is the one thing that is passed on.
    let of_the_shell = ["PWD=/", "OLDPWD=/", "_=/usr/bin/env", "SHLVL=0", "SHLVL=1"];
    let told = heard.lines().filter(|line| !of_the_shell.contains(line) && !line.starts_with("SSL_CERT_"));
    assert_eq!(told.collect::<Vec<_>>(), ["/"], "{heard}");
}
