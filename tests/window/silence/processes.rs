//! The window's processes, and the sockets and filters that the kernel says they have.

use std::{collections::BTreeSet, fs, io, path::Path};

/// Which column of `/proc/net/unix` names a socket, counted from 0.
const UNIX_INODE: usize = 6;
/// The same in `/proc/net/netlink`.
const NETLINK_INODE: usize = 9;

/// One process of a program.
#[derive(Debug)]
pub(crate) struct Process {
    pub(crate) id: u32,
    pub(crate) name: String,
    pub(crate) parent: u32,
    /// Whether it has ended and nobody took leave of it.
    pub(crate) is_zombie: bool,
    /// Whether the kernel filters its calls.
    pub(crate) is_filtered: bool,
}

/// A process and everything it started that still runs.
pub(crate) fn tree(root: u32) -> Vec<Process> {
    let all: Vec<_> = fs::read_dir("/proc").unwrap().flatten().filter_map(|entry| read(&entry.path())).collect();
    let mut ids = BTreeSet::from([root]);
    loop {
        let children = all.iter().filter(|process| ids.contains(&process.parent)).map(|process| process.id);
        let more: BTreeSet<_> = ids.iter().copied().chain(children).collect();
        if more == ids {
            break;
        }
        ids = more;
    }
    all.into_iter().filter(|process| ids.contains(&process.id)).collect()
}

fn read(folder: &Path) -> Option<Process> {
    let id = folder.file_name()?.to_str()?.parse().ok()?;
    let status = fs::read_to_string(folder.join("status")).ok()?;
    let field = |name: &str| status.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
    Some(Process {
        id,
        name: field("Name:")?.to_owned(),
        parent: field("PPid:")?.parse().ok()?,
        is_zombie: field("State:").is_some_and(|state| state.starts_with('Z')),
        is_filtered: field("Seccomp:") == Some("2"),
    })
}

/// Sockets of these processes that are neither UNIX nor netlink sockets: whatever leads away from this computer, known to
/// this test or not.
pub(crate) fn foreign_sockets(processes: &[Process]) -> Vec<String> {
    // A socket that is closed between two looks is in no table either, so what is foreign must be so twice.
    let first = look(processes);
    if first.is_empty() {
        return first;
    }
    look(processes).into_iter().filter(|socket| first.contains(socket)).collect()
}

fn look(processes: &[Process]) -> Vec<String> {
    let mut foreign = Vec::new();
    for process in processes {
        let folder = Path::new("/proc").join(process.id.to_string());
        let open = match fs::read_dir(folder.join("fd")) {
            Ok(open) => open,
            // It has ended since it was listed.
            Err(fault) if fault.kind() == io::ErrorKind::NotFound => continue,
            // Not knowing is no proof.
            Err(fault) => {
                foreign.push(format!("{} ({}) shows nothing: {fault}", process.name, process.id));
                continue;
            }
        };
        let targets: Vec<_> = open.flatten().filter_map(|file| fs::read_link(file.path()).ok()).collect();
        // Of its own namespace; and of ours, from which the display and the message bus hand sockets over.
        let own = |table: &str, column| column_of(&folder.join("net").join(table), column);
        let handed_over = column_of(Path::new("/proc/self/net/unix"), UNIX_INODE);
        let local: BTreeSet<_> =
            [own("unix", UNIX_INODE), own("netlink", NETLINK_INODE), handed_over].into_iter().flatten().collect();
        for target in targets {
            let inode = target.to_str().and_then(|name| name.strip_prefix("socket:[")?.strip_suffix(']'));
            if let Some(inode) = inode.filter(|inode| !local.contains(*inode)) {
                foreign.push(format!("{} ({}) has socket {inode}", process.name, process.id));
            }
        }
    }
    foreign
}

fn column_of(table: &Path, column: usize) -> Vec<String> {
    let table = fs::read_to_string(table).unwrap_or_default();
    table.lines().filter_map(|line| line.split_whitespace().nth(column).map(str::to_owned)).collect()
}
