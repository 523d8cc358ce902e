//! The window's side of the helper process: starts it, asks it to travel a road, and hears what became of it.
//!
//! No network code is here. The helper must be started before the window's process gives up its sockets, because what is
//! started afterwards gives them up as well. It is told a road and nothing else, and ends when its [`Helper`] is dropped.

#[cfg(unix)]
use std::os::fd::OwnedFd;
use std::{
    io,
    path::Path,
    process::{Child, Command, Stdio},
    sync::{
        Mutex, MutexGuard, TryLockError,
        mpsc::{Receiver, RecvTimeoutError, channel},
    },
    thread,
    time::{Duration, Instant},
};

use catalogue_model::Trouble;

use self::line::{FromHelper, ToHelper, from_helper, to_helper};
use crate::{
    road::{Cancel, Fetch, FetchError, Road},
    wire::{Report, Request},
};

mod line;

/// How long a cancelled transfer goes unnoticed at most.
const GLANCE: Duration = Duration::from_millis(20);

/// How long a cancelled helper is waited for, so that the next transfer begins with an empty line. It answers within a
/// millisecond; one that does not is waited for by the next transfer, and the person waits no longer.
const FAREWELL: Duration = Duration::from_millis(100);

/// How long the lines are waited for until they are quiet and can be handed over.
#[cfg(unix)]
const HANDOVER: Duration = Duration::from_millis(500);

/// What the helper needs to know of its surroundings: where the certificate authorities are, if not in the usual place, and
/// what Windows needs to start a program at all. Everything else that a variable could tell, it is not told.
const SURROUNDINGS: [&str; 3] = ["SSL_CERT_FILE", "SSL_CERT_DIR", "SystemRoot"];

/// A running helper process. It makes one transfer at a time.
#[derive(Debug)]
pub struct Helper {
    conversation: Mutex<Conversation>,
    /// The end at which reports arrive, for a process that takes this one's place.
    #[cfg(unix)]
    answers: FromHelper,
}

#[derive(Debug)]
struct Conversation {
    requests: ToHelper,
    reports: Receiver<Report>,
    /// A transfer was cancelled whose last report has not come yet.
    owed: bool,
    /// Another process goes on with it.
    is_handed_over: bool,
}

impl Helper {
    /// Starts the helper program.
    ///
    /// # Errors
    /// When the system cannot start it.
    pub fn start(program: &Path) -> io::Result<Self> {
        let mut command = Command::new(program);
        let ((requests, stdin), (answers, stdout)) = (to_helper()?, from_helper()?);
        command.env_clear().stdin(stdin).stdout(stdout).stderr(Stdio::null());
        for name in SURROUNDINGS {
            if let Some(value) = std::env::var_os(name) {
                command.env(name, value);
            }
        }
        // A working folder would keep a stick from being taken out.
        let root = program.ancestors().last().filter(|root| root.is_absolute()).unwrap_or(Path::new("/"));
        let child = command.current_dir(root).spawn()?;
        // It holds the helper's ends open, and a line ends only when nobody holds its other end.
        drop(command);
        Self::speaking(requests, answers, Some(child))
    }

    /// Goes on speaking with a helper that another process started, over the two ends that [`Self::ends`] gave.
    ///
    /// # Errors
    /// When the system has no thread left to listen.
    #[cfg(unix)]
    pub fn taken_over([requests, answers]: [OwnedFd; 2]) -> io::Result<Self> {
        Self::speaking(requests.into(), answers.into(), None)
    }

    /// This process's ends of both lines, to be handed to the process that takes its place: first the one for requests. From
    /// then on this one fetches nothing more.
    ///
    /// # Errors
    /// When a transfer is under way and does not end soon, or was cancelled and its last report does not come: the next
    /// process would take that report for an answer to its own request.
    #[cfg(unix)]
    pub fn ends(&self) -> io::Result<[OwnedFd; 2]> {
        let busy = || io::Error::new(io::ErrorKind::WouldBlock, "a transfer is under way");
        let until = Instant::now() + HANDOVER;
        let mut conversation = self.conversation_by(until).ok_or_else(busy)?;
        while conversation.owed {
            conversation.hear_until(until).ok_or_else(busy)?;
        }
        conversation.is_handed_over = true;
        Ok([conversation.requests.try_clone()?.into(), self.answers.try_clone()?.into()])
    }

    #[cfg(unix)]
    fn conversation_by(&self, until: Instant) -> Option<MutexGuard<'_, Conversation>> {
        loop {
            match self.conversation.try_lock() {
                Ok(conversation) => return Some(conversation),
                Err(TryLockError::Poisoned(poisoned)) => return Some(poisoned.into_inner()),
                Err(TryLockError::WouldBlock) if Instant::now() < until => thread::sleep(GLANCE),
                Err(TryLockError::WouldBlock) => return None,
            }
        }
    }

    fn speaking(requests: ToHelper, mut answers: FromHelper, child: Option<Child>) -> io::Result<Self> {
        let (sender, reports) = channel();
        #[cfg(unix)]
        let kept = answers.try_clone()?;
        thread::Builder::new().name("renewal".to_owned()).spawn(move || {
            listen(child, &mut answers, &mut |report| sender.send(report).is_ok());
        })?;
        Ok(Self {
            conversation: Mutex::new(Conversation { requests, reports, owed: false, is_handed_over: false }),
            #[cfg(unix)]
            answers: kept,
        })
    }
}

/// Passes on what the helper tells, until one side ends the conversation. `child` is there if this process started it.
fn listen(child: Option<Child>, answers: &mut FromHelper, pass_on: &mut dyn FnMut(Report) -> bool) {
    while let Ok(Some(report)) = Report::read(answers) {
        if !pass_on(report) {
            break;
        }
    }
    // It has ended already, or ends as soon as it finds its line closed. One that speaks another language is ended here.
    let _ended = child.map(|mut child| child.kill().and_then(|()| child.wait()));
}

impl Fetch for Helper {
    fn fetch(&self, road: &Road, progress: &mut dyn FnMut(u64), cancel: &Cancel) -> Result<Vec<u8>, FetchError> {
        loop {
            if cancel.is_cancelled() {
                return Err(FetchError::Cancelled);
            }
            match self.conversation.try_lock() {
                Ok(mut conversation) => return conversation.fetch(road, progress, cancel),
                // Whoever panicked did so in `progress`; what the helper still has to say of that is owed.
                Err(TryLockError::Poisoned(poisoned)) => return poisoned.into_inner().fetch(road, progress, cancel),
                Err(TryLockError::WouldBlock) => thread::sleep(GLANCE),
            }
        }
    }
}

impl Conversation {
    fn fetch(&mut self, road: &Road, progress: &mut dyn FnMut(u64), cancel: &Cancel) -> Result<Vec<u8>, FetchError> {
        while self.owed {
            self.hear(cancel)?;
        }
        self.ask(&Request::Fetch(road.clone()))?;
        self.owed = true;
        loop {
            match self.hear(cancel) {
                Ok(Report::Progress(received)) => progress(received),
                Ok(Report::Done(bytes)) => return Ok(bytes),
                Ok(Report::Trouble(trouble)) => return Err(FetchError::Trouble(trouble)),
                Ok(Report::Cancelled) => return Err(FetchError::Cancelled),
                Err(FetchError::Cancelled) => return self.stop(),
                Err(error) => return Err(error),
            }
        }
    }

    fn ask(&mut self, request: &Request) -> Result<(), FetchError> {
        if self.is_handed_over {
            return Err(FetchError::Trouble(Trouble::NoHelper));
        }
        request.write(&mut self.requests).map_err(|_| FetchError::Trouble(Trouble::NoHelper))
    }

    /// The next report, unless the person stops waiting for it.
    fn hear(&mut self, cancel: &Cancel) -> Result<Report, FetchError> {
        loop {
            if cancel.is_cancelled() {
                return Err(FetchError::Cancelled);
            }
            match self.reports.recv_timeout(GLANCE) {
                Ok(report) => {
                    self.owed = matches!(report, Report::Progress(_));
                    return Ok(report);
                }
                Err(RecvTimeoutError::Timeout) => (),
                Err(RecvTimeoutError::Disconnected) => return Err(FetchError::Trouble(Trouble::NoHelper)),
            }
        }
    }

    fn stop(&mut self) -> Result<Vec<u8>, FetchError> {
        self.ask(&Request::Cancel)?;
        let until = Instant::now() + FAREWELL;
        while self.owed && self.hear_until(until).is_some() {}
        Err(FetchError::Cancelled)
    }

    /// The next report, if it comes by then.
    fn hear_until(&mut self, until: Instant) -> Option<Report> {
        let report = self.reports.recv_timeout(until.saturating_duration_since(Instant::now())).ok()?;
        self.owed = matches!(report, Report::Progress(_));
        Some(report)
    }
}
