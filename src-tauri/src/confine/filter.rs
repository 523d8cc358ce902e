//! Has the Linux kernel refuse Internet sockets to this process and to every process that it starts.
//!
//! A seccomp filter is inherited, cannot be taken off again and holds for WebKit's own processes as well. Sockets are an
//! allow-list: UNIX sockets, by which the window speaks to the display, the message bus and WebKit's processes, and the two
//! kinds of netlink by which GLib and udev hear of the computer's own devices. Everything else does not exist.
//!
//! What it cannot do: a filter sees no memory, so it cannot tell one UNIX socket from another. That no other program is
//! asked to go to the network in our place is left to the dead proxy, and shown by the test in `tests/window/silence.rs`.

#[cfg(test)]
mod tests;

use std::{collections::BTreeMap, env::consts::ARCH};

use anyhow::Context as _;
use rustix::{
    io::Errno,
    net::{AddressFamily, SocketType},
};
use seccompiler::{
    BackendError, BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
    SeccompRule, TargetArch, apply_filter_all_threads, sock_filter,
};

/// What a kernel without the family says. Libraries know this answer and go on; `EACCES` would be news to them.
const NO_SUCH_FAMILY: u32 = libc::EAFNOSUPPORT.unsigned_abs();

/// What a kernel without the call says, for the same reason.
const NO_SUCH_CALL: u32 = libc::ENOSYS.unsigned_abs();

/// Ways to a socket, or to another process that has one, that go past `socket`.
const DETOURS: [i64; 6] = [
    // Opens sockets and connects them on a thread of the kernel, where no filter looks.
    libc::SYS_io_uring_setup,
    libc::SYS_io_uring_enter,
    libc::SYS_io_uring_register,
    // Takes an open socket from another process of the same person, or takes that process over: the one that fetches is
    // such a process.
    libc::SYS_pidfd_getfd,
    libc::SYS_ptrace,
    libc::SYS_process_vm_writev,
];

/// A family that no system has. What a process is told of it says whether these very filters hold for it.
const MARK: i32 = 0x574D;

/// Error numbers that no kernel gives, for the mark: they begin here, and end below 4,096 (MAX_ERRNO).
const MARKS: std::ops::Range<u32> = 2048..4096;

/// From now on no thread of this process and no process it starts opens an Internet socket. Where these filters hold already,
/// because this process took the place of one that had them, nothing is added: the kernel takes only so many.
///
/// # Errors
/// When the kernel does not take the filter. Then the promise of silence does not hold and the program must not go on.
pub(crate) fn confine() -> anyhow::Result<()> {
    let programs = programs().context("could not describe the sockets that are refused")?;
    if hold(&programs) {
        return Ok(());
    }
    for program in &programs {
        apply_filter_all_threads(program)
            .context("this system does not let the program give up the network, so it does not start")?;
    }
    Ok(())
}

/// Whether exactly these filters hold for this process, so that what it starts reaches no network either.
pub(crate) fn is_confined() -> bool {
    programs().is_ok_and(|programs| hold(&programs))
}

/// Whether these filters hold. The mark is the last of them, so where it answers, the others do.
fn hold(programs: &[BpfProgram; 3]) -> bool {
    let [sockets, detours, _mark] = programs;
    let told = u16::try_from(MARK).ok().map(AddressFamily::from_raw).map(|family| {
        // None of the kinds exists for a family that does not.
        rustix::net::socket(family, SocketType::DGRAM, None).map_err(Errno::raw_os_error)
    });
    matches!(told, Some(Err(error)) if u32::try_from(error) == Ok(fingerprint(&[sockets, detours])))
}

/// A number that says which filters they are (FNV-1a over their instructions), among those that no kernel gives.
fn fingerprint(programs: &[&BpfProgram]) -> u32 {
    const BASIS: u32 = 0x811c_9dc5;
    const PRIME: u32 = 0x0100_0193;
    let instructions = programs.iter().flat_map(|program| program.iter());
    let bytes = instructions.flat_map(|one| {
        let ([code_low, code_high], k) = (one.code.to_le_bytes(), one.k.to_le_bytes());
        [code_low, code_high, one.jt, one.jf].into_iter().chain(k)
    });
    let hash = bytes.fold(BASIS, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(PRIME));
    // The upper half is mixed better than the lower.
    MARKS.start + (hash >> 16) % (MARKS.end - MARKS.start)
}

/// The filters. The kernel asks all and does what the strictest one says; of two that are as strict, what the newest says.
fn programs() -> Result<[BpfProgram; 3], BackendError> {
    let machine = TargetArch::try_from(ARCH)?;
    let sockets = BTreeMap::from([(libc::SYS_socket, forbidden_sockets()?), (libc::SYS_socketpair, not_unix()?)]);
    let sockets = refusing(sockets, NO_SUCH_FAMILY, machine)?;
    // No rule beside a call's number: it is refused whatever its arguments.
    let detours = refusing(DETOURS.map(|call| (call, Vec::new())).into(), NO_SUCH_CALL, machine)?;
    let sockets = if machine == TargetArch::x86_64 { [x32_is_foreign(), sockets].concat() } else { sockets };
    let marked = SeccompRule::new(vec![argument(0, SeccompCmpOp::Eq, MARK)?])?;
    let mark = BTreeMap::from([(libc::SYS_socket, vec![marked])]);
    let mark = refusing(mark, fingerprint(&[&sockets, &detours]), machine)?;
    Ok([sockets, detours, mark])
}

/// A filter that answers calls under these rules with an error, lets others through, and ends a process that makes calls of
/// another architecture: their numbers mean something else.
fn refusing(
    rules: BTreeMap<i64, Vec<SeccompRule>>,
    error: u32,
    machine: TargetArch,
) -> Result<BpfProgram, BackendError> {
    SeccompFilter::new(rules, SeccompAction::Allow, SeccompAction::Errno(error), machine)?.try_into()
}

/// One rule for each reason to refuse: the family is another one, or it is netlink and the protocol is another one.
fn forbidden_sockets() -> Result<Vec<SeccompRule>, BackendError> {
    let family = |how, family| argument(0, how, family);
    let protocol = |how, protocol| argument(2, how, protocol);
    let other_family = [family(SeccompCmpOp::Ne, libc::AF_UNIX)?, family(SeccompCmpOp::Ne, libc::AF_NETLINK)?];
    let other_netlink = [
        family(SeccompCmpOp::Eq, libc::AF_NETLINK)?,
        // Addresses and routes, for GLib's network monitor.
        protocol(SeccompCmpOp::Ne, libc::NETLINK_ROUTE)?,
        // Devices that come and go, for udev.
        protocol(SeccompCmpOp::Ne, libc::NETLINK_KOBJECT_UEVENT)?,
    ];
    Ok(vec![SeccompRule::new(other_family.into())?, SeccompRule::new(other_netlink.into())?])
}

fn not_unix() -> Result<Vec<SeccompRule>, BackendError> {
    Ok(vec![SeccompRule::new(vec![argument(0, SeccompCmpOp::Ne, libc::AF_UNIX)?])?])
}

/// Compares the lower half of an argument, because the kernel reads no more of an `int`: bits above it neither open nor
/// close a door.
fn argument(index: u8, how: SeccompCmpOp, value: i32) -> Result<SeccompCondition, BackendError> {
    SeccompCondition::new(index, SeccompCmpArgLen::Dword, how, value.unsigned_abs().into())
}

/// On x86-64 a second set of call numbers (x32) begins at bit 30, under the same architecture's name. It is ended as well.
///
/// `seccompiler` leaves it out, so these three instructions go before its own.
fn x32_is_foreign() -> BpfProgram {
    const FIRST_OF_X32: u32 = 0x4000_0000;
    let load_number = sock_filter { code: 0x20, jt: 0, jf: 0, k: 0 };
    let unless_x32_skip_one = sock_filter { code: 0x35, jt: 0, jf: 1, k: FIRST_OF_X32 };
    let end_process = sock_filter { code: 0x06, jt: 0, jf: 0, k: libc::SECCOMP_RET_KILL_PROCESS };
    vec![load_number, unless_x32_skip_one, end_process]
}
