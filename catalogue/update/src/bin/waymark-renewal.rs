//! The helper program: travels the roads that the window's process names, one at a time, and hands back what it finds.
//!
//! It reads requests from its standard input and writes reports to its standard output, in the form of `wire.rs`, and ends
//! when its input does. It opens no file but the edition that it is sent for and the computer's certificate authorities,
//! writes none, takes no argument, and never learns anything of the person.

#![cfg_attr(windows, windows_subsystem = "windows")]

use std::{
    io::{self, Write},
    process::ExitCode,
    thread,
};

use catalogue_update::{Limits, Report, Request, Road, Roots, WireError, fetch};
use tokio::{
    runtime::Builder,
    select,
    sync::mpsc::{Receiver, channel},
};

/// A page shows a progress of some hundred steps at most; the pipe need not carry more.
const STEP: u64 = 8 * 1024;

fn main() -> ExitCode {
    leave_no_dump();
    let served = Builder::new_current_thread().enable_all().build().map(|runtime| {
        let served = runtime.block_on(serve());
        // A name that is still being looked up, or a stick that hangs, is waited for by nobody.
        runtime.shutdown_background();
        served
    });
    if matches!(served, Ok(Ok(()))) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Keeps the system from writing this process to the disk, and other programs of the person from looking into it.
fn leave_no_dump() {
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit};
        // Where the system refuses this, it still fetches: nothing private is here.
        let _refused = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
        let _refused = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
}

async fn serve() -> Result<(), WireError> {
    let mut requests = listen()?;
    let mut pipe = io::stdout().lock();
    while let Some(request) = requests.recv().await {
        let Request::Fetch(road) = request else { continue };
        let Some(report) = travel(&road, &mut requests, &mut pipe).await else { break };
        report.write(&mut pipe)?;
    }
    Ok(())
}

/// Reads requests on a thread of its own, so that a cancel is heard at any moment.
fn listen() -> io::Result<Receiver<Request>> {
    let (sender, requests) = channel(1);
    thread::Builder::new().spawn(move || {
        let mut pipe = io::stdin().lock();
        while let Ok(Some(request)) = Request::read(&mut pipe) {
            if sender.blocking_send(request).is_err() {
                break;
            }
        }
    })?;
    Ok(requests)
}

/// One transfer, until it ends or is cancelled; nothing where the conversation is over.
async fn travel(road: &Road, requests: &mut Receiver<Request>, pipe: &mut impl Write) -> Option<Report> {
    let mut told = 0;
    let mut progress = |received: u64| {
        if told == 0 || received >= told + STEP {
            told = received;
            // A broken pipe is found out by the last report, or by the end of the requests.
            let _broken = Report::Progress(received).write(pipe);
        }
    };
    let (limits, roots) = (Limits::shipped(), Roots::of_this_computer());
    select! {
        biased;
        request = requests.recv() => match request {
            Some(Request::Cancel) => Some(Report::Cancelled),
            Some(Request::Fetch(_)) | None => None,
        },
        result = fetch(road, &limits, &roots, &mut progress) => {
            Some(result.map_or_else(Report::Trouble, Report::Done))
        }
    }
}
