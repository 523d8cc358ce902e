//! The filter, met from inside: each test starts itself again as a child, which confines itself and becomes a small program
//! that makes raw calls. A filter cannot be taken off, so it must never be put on the tests' own process.

#![expect(clippy::unwrap_used, reason = "tests")]

use std::{
    env, fs, net,
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

/// How many filters the kernel asks for this process.
fn filters() -> u32 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let count = status.lines().find_map(|line| line.strip_prefix("Seccomp_filters:")).unwrap();
    count.trim().parse().unwrap()
}

/// Runs `child` in a process of its own, and sees that it comes to its end.
#[track_caller]
fn apart(test: &str, child: impl FnOnce()) {
    if is_child() {
        return child();
    }
    let child = again(test);
    assert!(child.status.success(), "{}", String::from_utf8_lossy(&child.stdout));
    assert!(String::from_utf8_lossy(&child.stdout).contains("1 passed"), "no test has this name");
}

#[test]
fn the_filters_are_put_once_and_known_by_their_mark() {
    assert!(is_child() || !is_confined());
    apart("the_filters_are_put_once_and_known_by_their_mark", || {
        let before = filters();
        assert!(!is_confined());
        confine().unwrap();
        assert!(is_confined());
        assert_eq!(filters(), before + 3);
        confine().unwrap();
        assert_eq!(filters(), before + 3);
    });
}

#[test]
fn filters_of_somebody_else_are_not_taken_for_ours() {
    apart("filters_of_somebody_else_are_not_taken_for_ours", || {
        // They refuse what ours refuse, and answer for the mark with a number of their own.
        let [sockets, detours, _mark] = programs().unwrap();
        let machine = TargetArch::try_from(ARCH).unwrap();
        let marked = SeccompRule::new(vec![argument(0, SeccompCmpOp::Eq, MARK).unwrap()]).unwrap();
        let others = BTreeMap::from([(libc::SYS_socket, vec![marked])]);
        let others = refusing(others, fingerprint(&[&sockets]), machine).unwrap();
        for program in [&sockets, &detours] {
            apply_filter_all_threads(program).unwrap();
            assert!(!is_confined());
        }
        apply_filter_all_threads(&others).unwrap();
        assert!(!is_confined());
        confine().unwrap();
        assert!(is_confined());
    });
}

#[test]
fn a_program_that_takes_this_ones_place_knows_that_it_is_confined() {
    const SECOND: &str = "WAYMARK_TEST_SECOND_LIFE";
    let test = "a_program_that_takes_this_ones_place_knows_that_it_is_confined";
    apart(test, || {
        if env::var_os(SECOND).is_some() {
            assert!(is_confined());
            return;
        }
        confine().unwrap();
        let name = format!("confine::filter::tests::{test}");
        let mut second = Command::new(env::current_exe().unwrap());
        panic!("{}", second.args(["--exact", &name, "--nocapture"]).env(SECOND, "1").exec());
    });
}

#[test]
fn the_mark_is_a_number_that_no_kernel_gives_and_tells_filters_apart() {
    let [sockets, detours, _mark] = programs().unwrap();
    let ours = fingerprint(&[&sockets, &detours]);
    assert!(MARKS.contains(&ours));
    for others in [&[&sockets][..], &[&detours, &sockets], &[&sockets, &sockets]] {
        assert_ne!(fingerprint(others), ours);
    }
}
