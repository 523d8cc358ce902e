//! Locking replaces the whole process: a fresh one takes its place, and everything that this one had in memory is gone.
//!
//! A typed answer passes through the web view's libraries *in this process* on its way to us, through SQLite's heap and
//! through strings of every page. None of these promise to wipe what they free, and measured copies stayed after the web view
//! was destroyed (see the threat model). So nothing is wiped piece by piece: the kernel takes the memory away as a whole. On
//! Linux the program is executed anew in the same process, which keeps its number, so whoever started it notices nothing.
//!
//! The process that fetches editions goes on: nobody could start it again, because what a confined process starts is
//! confined as well. Its two lines are handed over as standard input and output.

#[cfg(target_os = "linux")]
mod linux;

use std::{
    convert::Infallible,
    env,
    ffi::OsString,
    path::PathBuf,
    process::Command,
    sync::{Arc, OnceLock},
};

use anyhow::Context as _;
use catalogue_update::Helper;

use crate::window::Frame;

/// The first argument of a process that takes another one's place. Where the window stood follows.
const AGAIN: &str = "--afresh";

/// The status with which the window's loop ends when the process is to be replaced. Never the program's own.
pub(crate) const REPLACE: i32 = 0x4C;

/// How the program was started.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Start {
    /// Whether it takes the place of a process that locked itself.
    is_again: bool,
    /// Where the window of that process stood.
    pub(crate) frame: Option<Frame>,
    /// An edition that was named.
    pub(crate) handed_over: Option<PathBuf>,
}

impl Start {
    /// Reads the arguments.
    pub(crate) fn read(arguments: impl IntoIterator<Item = OsString>) -> Self {
        let mut arguments = arguments.into_iter().skip(1).peekable();
        let is_again = arguments.next_if(|first| first == AGAIN).is_some();
        // The program that was there always says something here, if only that it does not know.
        let frame = if is_again { arguments.next() } else { None };
        let frame = frame.and_then(|frame| Frame::read(frame.to_str()?));
        Self { is_again, frame, handed_over: arguments.next().map(PathBuf::from) }
    }

    /// The helper whose lines were handed over, if there are any.
    #[cfg(target_os = "linux")]
    pub(crate) fn helper(&self) -> Option<Helper> {
        if !self.is_again {
            return None;
        }
        linux::lines_of_helper().and_then(|ends| Helper::taken_over(ends).ok())
    }

    /// On other systems a fresh process starts a fresh helper: nothing there keeps it from doing so.
    #[cfg(not(target_os = "linux"))]
    pub(crate) fn helper(&self) -> Option<Helper> {
        None
    }
}

/// What the process that takes this one's place is told.
pub(crate) struct Successor {
    handed_over: Option<PathBuf>,
    helper: Option<Arc<Helper>>,
    frame: OnceLock<Frame>,
}

impl Successor {
    /// It is told of the same edition, and gets the lines to the same helper.
    pub(crate) fn new(handed_over: Option<PathBuf>, helper: Option<Arc<Helper>>) -> Self {
        Self { handed_over, helper, frame: OnceLock::new() }
    }

    /// Its window opens where this one stands.
    pub(crate) fn opens_at(&self, frame: Option<Frame>) {
        let _ = frame.map(|frame| self.frame.set(frame));
    }

    /// Replaces this process. No thread of it gets the chance to end anything in order.
    ///
    /// # Errors
    /// When the system does not start the program again. Then the process has to end: nothing of it may stay.
    pub(crate) fn replace(&self) -> anyhow::Result<Infallible> {
        let mut program = program()?;
        program.arg(AGAIN).arg(self.frame.get().map_or_else(String::new, Frame::written)).args(&self.handed_over);
        #[cfg(target_os = "linux")]
        return linux::replace(program, self.helper.as_deref());
        #[cfg(not(target_os = "linux"))]
        {
            let _ended_with_us = &self.helper;
            program.spawn().context("the program could not be started again")?;
            std::process::exit(0)
        }
    }
}

/// This program. One that was updated while it ran is no longer where it was; the system still has the one that runs, and
/// the helper speaks its language.
fn program() -> anyhow::Result<Command> {
    let path = env::current_exe().context("the program does not know where it lies")?;
    #[cfg(target_os = "linux")]
    if !path.exists() {
        return Ok(linux::the_one_that_runs(&path));
    }
    Ok(Command::new(path))
}

#[cfg(test)]
mod tests {
    use super::{AGAIN, Start};
    use crate::window::Frame;

    const FRAME: Frame = Frame { x: -20, y: 40, width: 1100, height: 800, is_maximized: false };

    #[track_caller]
    fn check(arguments: &[&str], is_again: bool, frame: Option<Frame>, handed_over: Option<&str>) {
        let expected = Start { is_again, frame, handed_over: handed_over.map(Into::into) };
        assert_eq!(Start::read(arguments.iter().map(Into::into)), expected, "{arguments:?}");
    }

    #[test]
    fn an_edition_that_was_named_is_named_again_and_the_window_opens_where_it_stood() {
        check(&["waymark"], false, None, None);
        check(&["waymark", "/stick/waymark.edition"], false, None, Some("/stick/waymark.edition"));
        check(&["waymark", AGAIN, ""], true, None, None);
        check(&["waymark", AGAIN], true, None, None);
        check(&["waymark", AGAIN, &FRAME.written()], true, Some(FRAME), None);
        check(&["waymark", AGAIN, "", "/stick/waymark.edition"], true, None, Some("/stick/waymark.edition"));
        check(&["waymark", AGAIN, &FRAME.written(), "1,2,3,4,0"], true, Some(FRAME), Some("1,2,3,4,0"));
    }
}
