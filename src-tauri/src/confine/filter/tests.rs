//! The filter, met from inside: each test starts itself again as a child, which confines itself and becomes a small program
//! that makes raw calls. A filter cannot be taken off, so it must never be put on the tests' own process.

#![expect(clippy::unwrap_used, reason = "tests")]

use std::{
    env, net,
    os::unix::{
        net::UnixStream,
        process::{CommandExt as _, ExitStatusExt as _},
    },
    process::{Command, Output},
    sync::mpsc,
    thread,
};

use super::*;

/// Tells a test that it is the child.
const CHILD: &str = "WAYMARK_TEST_CONFINED";
const PROBE: &str = include_str!("probe.py");
/// How the kernel ends a process that made a foreign call.
const BAD_CALL: Option<i32> = Some(libc::SIGSYS);

/// Whether this process is the confined child of its test.
fn is_child() -> bool {
    env::var_os(CHILD).is_some()
}

/// This test again, in a process of its own.
fn again(test: &str) -> Output {
    let name = format!("confine::filter::tests::{test}");
    Command::new(env::current_exe().unwrap()).args(["--exact", &name, "--nocapture"]).env(CHILD, "1").output().unwrap()
}

/// Python with the probe, which tries these calls.
fn probe(attempts: &[&str]) -> Command {
    let numbers = [
        ("socket", libc::SYS_socket),
        ("socketpair", libc::SYS_socketpair),
        ("io_uring_setup", libc::SYS_io_uring_setup),
        ("io_uring_enter", libc::SYS_io_uring_enter),
        ("io_uring_register", libc::SYS_io_uring_register),
        ("pidfd_getfd", libc::SYS_pidfd_getfd),
        ("ptrace", libc::SYS_ptrace),
        ("process_vm_writev", libc::SYS_process_vm_writev),
    ];
    let numbers = numbers.map(|(name, number)| format!("{name}={number}")).join(",");
    let mut python = Command::new("/usr/bin/python3");
    python.args(["-c", PROBE, &numbers]).args(attempts);
    python
}

/// What the kernel answers to these calls under the filter, one line each.
#[track_caller]
fn check(test: &str, expected: &[(&str, &str)]) {
    let attempts: Vec<_> = expected.iter().map(|(attempt, _)| *attempt).collect();
    if is_child() {
        confine().unwrap();
        panic!("{}", probe(&attempts).exec());
    }
    let said = String::from_utf8(again(test).stderr).unwrap();
    let expected: Vec<_> = expected.iter().map(|(attempt, answer)| format!("{attempt}: {answer}")).collect();
    assert_eq!(said.lines().collect::<Vec<_>>(), expected);
}

/// The kernel ends the child at this call, and lets it live without the filter.
#[track_caller]
fn ends(test: &str, attempt: &str) {
    if is_child() {
        confine().unwrap();
        panic!("{}", probe(&[attempt]).exec());
    }
    assert_eq!(again(test).status.signal(), BAD_CALL);
    let free = probe(&[attempt]).output().unwrap();
    assert_ne!(free.status.signal(), BAD_CALL, "without the filter it is ended too: {free:?}");
}

#[test]
fn every_family_that_leads_away_from_this_computer_does_not_exist() {
    check(
        "every_family_that_leads_away_from_this_computer_does_not_exist",
        &[
            ("socket 2 1 0", "EAFNOSUPPORT"),
            ("socket 2 2 0", "EAFNOSUPPORT"),
            ("socket 2 3 1", "EAFNOSUPPORT"),
            ("socket 10 1 0", "EAFNOSUPPORT"),
            ("socket 10 2 0", "EAFNOSUPPORT"),
            ("socket 17 3 768", "EAFNOSUPPORT"),
            ("socket 40 1 0", "EAFNOSUPPORT"),
            ("socket 31 3 0", "EAFNOSUPPORT"),
            ("socket 0 1 0", "EAFNOSUPPORT"),
            ("socketpair 2 1 0", "EAFNOSUPPORT"),
        ],
    );
}

#[test]
fn bits_above_the_family_change_nothing() {
    check(
        "bits_above_the_family_change_nothing",
        &[
            ("socket 0x100000002 1 0", "EAFNOSUPPORT"),
            ("socket 0x10000000a 2 0", "EAFNOSUPPORT"),
            ("socket 0x7fffffff00000002 1 0", "EAFNOSUPPORT"),
            ("socket 0x100000010 3 4", "EAFNOSUPPORT"),
            ("socket 16 3 0x10000000c", "EAFNOSUPPORT"),
            ("socket 0x100000001 1 0", "allowed"),
        ],
    );
}

#[test]
fn this_computers_own_sockets_are_allowed_and_other_netlink_is_not() {
    check(
        "this_computers_own_sockets_are_allowed_and_other_netlink_is_not",
        &[
            ("socket 1 1 0", "allowed"),
            ("socket 1 0x80005 0", "allowed"),
            ("socket 16 3 0", "allowed"),
            ("socket 16 3 15", "allowed"),
            ("socket 16 3 4", "EAFNOSUPPORT"),
            ("socket 16 3 12", "EAFNOSUPPORT"),
            ("socket 16 3 16", "EAFNOSUPPORT"),
        ],
    );
}

#[test]
fn no_detour_leads_to_a_socket() {
    check(
        "no_detour_leads_to_a_socket",
        &[
            ("io_uring_setup 8 0", "ENOSYS"),
            ("io_uring_enter 0 0 0 0 0 0", "ENOSYS"),
            ("io_uring_register 0 0 0 0", "ENOSYS"),
            ("pidfd_getfd 0 0 0", "ENOSYS"),
            ("ptrace 16 1 0 0", "ENOSYS"),
            ("process_vm_writev 1 0 0 0 0 0", "ENOSYS"),
        ],
    );
}

#[test]
fn without_the_filter_the_same_calls_are_known() {
    let attempts = ["socket 2 1 0", "socket 0x100000002 1 0", "io_uring_enter 0 0 0 0 0 0", "ptrace 16 0 0 0"];
    let free = String::from_utf8(probe(&attempts).output().unwrap().stderr).unwrap();
    let answers: Vec<_> = free.lines().map(|line| line.rsplit(' ').next().unwrap()).collect();
    assert_eq!(answers.len(), attempts.len(), "{free}");
    assert_eq!(answers.iter().take(2).collect::<Vec<_>>(), [&"allowed"; 2], "{free}");
    assert!(answers.iter().all(|answer| !["ENOSYS", "EAFNOSUPPORT"].contains(answer)), "{free}");
}

#[test]
#[cfg(target_arch = "x86_64")]
fn a_call_by_the_x32_number_ends_the_process() {
    ends("a_call_by_the_x32_number_ends_the_process", "1073741865 2 1 0");
}

#[test]
#[cfg(target_arch = "x86_64")]
fn a_call_of_a_32_bit_program_ends_the_process() {
    ends("a_call_of_a_32_bit_program_ends_the_process", "int80");
}

#[test]
fn threads_that_already_run_are_confined_too() {
    if !is_child() {
        let child = again("threads_that_already_run_are_confined_too");
        assert!(child.status.success(), "{}", String::from_utf8_lossy(&child.stdout));
        return;
    }
    let (confined, is_confined) = mpsc::channel();
    let earlier = thread::spawn(move || {
        is_confined.recv().unwrap();
        (net::UdpSocket::bind("127.0.0.1:0").map_err(|refusal| refusal.raw_os_error()), UnixStream::pair())
    });
    net::UdpSocket::bind("127.0.0.1:0").unwrap();
    confine().unwrap();
    confined.send(()).unwrap();
    let (internet, unix) = earlier.join().unwrap();
    assert_eq!(internet.unwrap_err(), Some(libc::EAFNOSUPPORT));
    unix.unwrap();
}
