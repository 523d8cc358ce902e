//! A process with a deadline, ended by its id.

use std::{
    ffi::OsStr,
    io::{BufRead as _, BufReader, Read as _},
    process::{Child, ChildStdin, Command, Stdio},
    sync::mpsc::{self, Receiver},
    thread,
    time::{Duration, Instant},
};

use anyhow::Context;

/// How long a process gets to end after it was asked to.
const FAREWELL: Duration = Duration::from_secs(5);

/// A program that runs until it ends, its deadline passes or it is dropped.
#[derive(Debug)]
pub struct Running {
    process: Child,
    said: Receiver<String>,
    complaints: Receiver<String>,
}

impl Running {
    /// Starts `program` under `timeout`, which ends it after `patience` whatever becomes of us.
    ///
    /// # Errors
    /// When `timeout` cannot be started.
    pub fn start(
        program: impl AsRef<OsStr>,
        arguments: impl IntoIterator<Item = impl AsRef<OsStr>>,
        variables: impl IntoIterator<Item = (&'static str, String)>,
        patience: Duration,
    ) -> anyhow::Result<Self> {
        let program = program.as_ref();
        let mut process = Command::new("timeout")
            .arg(format!("--kill-after={}", FAREWELL.as_secs()))
            .arg(patience.as_secs().to_string())
            .arg(program)
            .args(arguments)
            .envs(variables)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .with_context(|| format!("cannot start {} under timeout", program.display()))?;
        let said = lines(process.stdout.take().context("no standard output")?);
        let complaints = lines(process.stderr.take().context("no standard error")?);
        Ok(Self { process, said, complaints })
    }

    /// The id of the process that holds the program and ends with it.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.process.id()
    }

    /// Where the program reads from.
    ///
    /// # Errors
    /// When it was taken before.
    pub fn ear(&mut self) -> anyhow::Result<ChildStdin> {
        self.process.stdin.take().context("somebody else speaks to the program")
    }

    /// The first line it says.
    ///
    /// # Errors
    /// When it says none in time.
    pub fn first_line(&mut self) -> anyhow::Result<String> {
        self.next_line(Duration::from_secs(20))
    }

    /// The next line it says.
    ///
    /// # Errors
    /// When it says none within `patience`, with what it complained of.
    pub fn next_line(&mut self, patience: Duration) -> anyhow::Result<String> {
        self.said
            .recv_timeout(patience)
            .with_context(|| format!("it said nothing; it complained: {}", self.complaint()))
    }

    /// Everything it has written to standard error so far.
    #[must_use]
    pub fn complaint(&self) -> String {
        self.complaints.try_iter().collect::<Vec<_>>().join("\n")
    }

    /// Its exit status, once it has ended; `None` inside when a signal ended it.
    ///
    /// # Errors
    /// When it still runs after `patience`.
    pub fn ends_within(&mut self, patience: Duration) -> anyhow::Result<Option<i32>> {
        let until = Instant::now() + patience;
        loop {
            if let Some(status) = self.process.try_wait()? {
                return Ok(status.code());
            }
            anyhow::ensure!(Instant::now() < until, "it still runs after {} s", patience.as_secs());
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Whether it still runs.
    ///
    /// # Errors
    /// When the system does not say.
    pub fn is_running(&mut self) -> anyhow::Result<bool> {
        Ok(self.process.try_wait()?.is_none())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if matches!(self.process.try_wait(), Ok(Some(_))) {
            return;
        }
        // `timeout` hands the signal on to the program.
        let _ = Command::new("kill").args(["-TERM", &self.process.id().to_string()]).status();
        if self.ends_within(FAREWELL).is_err() {
            let _ = self.process.kill();
            let _ = self.process.wait();
        }
    }
}

/// The lines that come out of a pipe, collected on a thread so that nobody waits for them.
fn lines(pipe: impl std::io::Read + Send + 'static) -> Receiver<String> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut pipe = BufReader::new(pipe);
        let mut line = Vec::new();
        // A program that prints without end must not fill our memory.
        while pipe.by_ref().take(4 << 20).read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
            if sender.send(String::from_utf8_lossy(&line).trim_end().to_owned()).is_err() {
                return;
            }
            line.clear();
        }
    });
    receiver
}
