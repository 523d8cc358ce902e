//! Replacing a process on Linux: its children end, its lines to the helper are passed on, and the program is executed in its
//! place (execve(2)), which takes away every page of memory and every thread it had.

use std::{
    convert::Infallible,
    fs, io,
    os::{
        fd::{AsFd as _, OwnedFd},
        unix::process::CommandExt as _,
    },
    path::Path,
    process::{self, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::Context as _;
use catalogue_update::Helper;
use rustix::{
    fs::FileType,
    process::{Pid, Signal, WaitOptions, kill_process, waitpid},
};

use crate::{renew::HELPER, surroundings};

/// How long the kernel gets to take WebKit's processes away.
const FAREWELL: Duration = Duration::from_secs(1);

/// Executes the program in this process's place.
pub(super) fn replace(mut program: Command, helper: Option<&Helper>) -> anyhow::Result<Infallible> {
    end_other_children();
    // A helper that does not come to the end of what it was told is not handed over: it ends, and the fresh window cannot
    // fetch and says so.
    let lines = helper.and_then(|helper| helper.ends().ok());
    match lines {
        Some([requests, answers]) => program.stdin(requests).stdout(answers),
        None => program.stdin(Stdio::null()).stdout(Stdio::null()),
    };
    surroundings::restore(&mut program);
    surroundings::hand_over_nothing_else();
    // Only returns when it failed.
    Err(program.exec()).context("the program could not be started again")
}

/// The program that runs, which is no longer at `path`. To desktops and screen readers it goes by the name it had.
pub(super) fn the_one_that_runs(path: &Path) -> Command {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let mut program = Command::new("/proc/self/exe");
    // So the system marks it (proc_pid_exe(5)).
    program.arg0(name.trim_end_matches(" (deleted)"));
    program
}

/// The two ends, if they were handed over: sockets, and nothing that a terminal or a shell would give.
pub(super) fn lines_of_helper() -> Option<[OwnedFd; 2]> {
    let own = |end: io::Result<OwnedFd>| end.ok().filter(is_socket);
    let requests = own(io::stdin().as_fd().try_clone_to_owned())?;
    let answers = own(io::stdout().as_fd().try_clone_to_owned())?;
    // What is started later must not hold the lines open.
    let nothing = fs::OpenOptions::new().read(true).write(true).open("/dev/null").ok()?;
    rustix::stdio::dup2_stdin(&nothing).ok()?;
    rustix::stdio::dup2_stdout(&nothing).ok()?;
    Some([requests, answers])
}

fn is_socket(end: &OwnedFd) -> bool {
    rustix::fs::fstat(end).is_ok_and(|found| FileType::from_raw_mode(found.st_mode) == FileType::Socket)
}

/// Ends every child but the helper. WebKit's processes hold the pages that were shown and nothing that has to be saved.
fn end_other_children() {
    let until = Instant::now() + FAREWELL;
    for child in children().into_iter().filter(|child| !child.is_helper) {
        let _ = kill_process(child.id, Signal::KILL);
    }
    // Nobody would take leave of them later, so an empty entry of theirs would stay in the list of processes. A helper that
    // ended long ago is among those that are waited for; one that runs is not.
    while children().into_iter().any(Child::is_to_be_waited_for) && Instant::now() < until {
        thread::sleep(Duration::from_millis(2));
    }
}

#[derive(Clone, Copy)]
struct Child {
    id: Pid,
    is_helper: bool,
}

impl Child {
    /// Takes leave of it if it has ended. Says whether it is still to end.
    fn is_to_be_waited_for(self) -> bool {
        // GLib waits for WebKit's processes too, and may have been first.
        let still_runs = matches!(waitpid(Some(self.id), WaitOptions::NOHANG), Ok(None));
        still_runs && !self.is_helper
    }
}

/// This process's children.
fn children() -> Vec<Child> {
    let Ok(entries) = fs::read_dir("/proc") else { return Vec::new() };
    let ids = entries.flatten().filter_map(|entry| entry.file_name().to_str()?.parse::<i32>().ok());
    ids.filter_map(child).collect()
}

/// Reads `/proc/ID/stat` (proc_pid_stat(5)): the name stands in brackets, and two fields behind them is the parent.
fn child(id: i32) -> Option<Child> {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    let (before, after) = stat.rsplit_once(')')?;
    let (_, name) = before.split_once('(')?;
    let parent = after.split_ascii_whitespace().nth(1)?.parse::<u32>().ok()?;
    let id = Pid::from_raw(id).filter(|_| parent == process::id())?;
    Some(Child { id, is_helper: name == HELPER })
}
