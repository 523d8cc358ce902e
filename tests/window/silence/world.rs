//! A computer of its own for the window, and all that lies beyond it: two network namespaces joined by one wire.
//!
//! The window's side has a way out to everywhere, so that nothing thinks itself offline and keeps still for that reason
//! alone. Nothing leaves the machine that runs the tests. Everything goes when the two programs that hold the namespaces do.

use std::{
    collections::BTreeSet,
    env,
    ffi::OsStr,
    io::Write as _,
    path::Path,
    process::{ChildStdin, Command, Stdio},
    time::Duration,
};

use anyhow::{Context as _, ensure};
use serde_json::{Value, json};
use waymark_tests::desktop::{Desktop, Running};

use crate::PATIENCE;

const PYTHON: &str = "/usr/bin/python3";
const OUTSIDE: &str = include_str!("outside.py");
const INSIDE: &str = include_str!("inside.py");
/// Furnishing and looking take a moment each on a busy machine.
const ANSWER: Duration = Duration::from_secs(20);
/// How long a packet may be under way, and a thread that connects late may sleep.
const STRAGGLERS: Duration = Duration::from_secs(2);

/// Addresses and routes beyond the wire: every address that exists is here. Neighbours are known, so that a question for
/// one is a question for somebody else.
const OUTSIDE_LINKS: &str = "
link set lo up
link set wire-out addrgenmode none
address add 10.77.0.1/24 dev wire-out
address add fd77::1/64 dev wire-out nodad
link set wire-out up
neighbour add 10.77.0.2 lladdr 02:00:00:00:77:02 nud permanent dev wire-out
neighbour add fd77::2 lladdr 02:00:00:00:77:02 nud permanent dev wire-out
route add local 0.0.0.0/0 dev lo table main
route add local ::/0 dev lo table main
";

const INSIDE_LINKS: &str = "
link set lo up
link set wire-in addrgenmode none
address add 10.77.0.2/24 dev wire-in
address add fd77::2/64 dev wire-in nodad
link set wire-in up
neighbour add 10.77.0.1 lladdr 02:00:00:00:77:01 nud permanent dev wire-in
neighbour add fd77::1 lladdr 02:00:00:00:77:01 nud permanent dev wire-in
route add default via 10.77.0.1
route add default via fd77::1 dev wire-in
";

/// The two places.
pub(crate) struct World {
    inside: Place,
    outside: Place,
}

/// What serves an edition beyond the wire, by TLS on port 443: files in the forms that OpenSSL reads.
pub(crate) struct Mirror<'a> {
    pub(crate) certificate: &'a Path,
    pub(crate) key: &'a Path,
    pub(crate) edition: &'a Path,
}

/// Everything that was noticed from the beginning on.
#[derive(Debug)]
pub(crate) struct Seen {
    /// Packets that came over the wire, but for what the kernel says of itself on a new link.
    pub(crate) packets: Vec<Value>,
    /// Names that were asked outside.
    pub(crate) names: BTreeSet<String>,
    /// What was said on connections that were made outside.
    pub(crate) connections: Vec<Value>,
    /// What was asked of this computer's own programs, or sent over its loopback.
    pub(crate) asked: Vec<String>,
}

impl Seen {
    /// Packets that begin a connection.
    pub(crate) fn first_packets(&self) -> Vec<&Value> {
        self.packets.iter().filter(|packet| packet.get("first") == Some(&Value::Bool(true))).collect()
    }

    /// Whether a packet of this protocol went there.
    pub(crate) fn went(&self, protocol: u8, there: &str, port: u16) -> bool {
        self.packets.iter().any(|packet| {
            packet.get("protocol") == Some(&json!(protocol))
                && packet.get("there") == Some(&json!(there))
                && packet.get("port") == Some(&json!(port))
        })
    }
}

impl World {
    /// Makes one, or says loudly that this system does not let us.
    pub(crate) fn make(mirror: Option<&Mirror<'_>>) -> Option<Self> {
        is_allowed().then(|| Self::furnish(mirror).unwrap())
    }

    fn furnish(mirror: Option<&Mirror<'_>>) -> anyhow::Result<Self> {
        let mut outside = Place::start(&["--net"], OUTSIDE)?;
        let mut inside = Place::start(&["--net", "--mount", "--propagation", "private"], INSIDE)?;
        let wire = "link add wire-out address 02:00:00:00:77:01 type veth peer name wire-in address 02:00:00:00:77:02";
        outside.links(&format!("{wire} netns {}\n{OUTSIDE_LINKS}", inside.id))?;
        inside.links(INSIDE_LINKS)?;
        let mut order = json!({ "do": "begin", "interface": "wire-out" });
        if let (Some(mirror), Some(order)) = (mirror, order.as_object_mut()) {
            order.insert("certificate".into(), json!(mirror.certificate));
            order.insert("key".into(), json!(mirror.key));
            order.insert("edition".into(), json!(mirror.edition));
        }
        ensure!(outside.asks(&order)? == json!("ready"));
        ensure!(inside.asks(&json!({ "do": "begin" }))? == json!("ready"));
        Ok(Self { inside, outside })
    }

    /// Starts a program of the desktop inside.
    pub(crate) fn runs(&self, desktop: &Desktop, program: &Path, arguments: &[&OsStr]) -> anyhow::Result<Running> {
        let target = self.inside.id.to_string();
        let enter = ["--target", &target, "--net", "--mount", "--wd=/"].map(OsStr::new);
        desktop.runs("nsenter", &[&enter[..], &[program.as_os_str()], arguments].concat())
    }

    /// Waits for stragglers, then tells all that was noticed.
    pub(crate) fn tells(&mut self) -> anyhow::Result<Seen> {
        std::thread::sleep(STRAGGLERS);
        let outside = self.outside.asks(&json!({ "do": "tell" }))?;
        let inside = self.inside.asks(&json!({ "do": "tell" }))?;
        let list = |key: &str| outside.get(key).and_then(Value::as_array).cloned().context("no such list");
        let names = list("names")?.iter().filter_map(Value::as_str).map(str::to_owned).collect();
        let words = |asked: &Value, key: &str| asked.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        let asked = inside.as_array().into_iter().flatten();
        let asked = asked.map(|asked| format!("{}: {}", words(asked, "whom"), words(asked, "what"))).collect();
        Ok(Seen { packets: list("packets")?, names, connections: list("connections")?, asked })
    }
}

/// A namespace and the program that holds it.
struct Place {
    id: u64,
    ear: ChildStdin,
    program: Running,
}

impl Place {
    fn start(namespaces: &[&str], program: &str) -> anyhow::Result<Self> {
        let arguments = [namespaces, &["--", PYTHON, "-c", program]].concat();
        let mut program = Running::start("unshare", arguments, [], PATIENCE)?;
        let ear = program.ear()?;
        let id = program.next_line(ANSWER)?.parse().context("the program does not begin with its id")?;
        Ok(Self { id, ear, program })
    }

    fn links(&self, batch: &str) -> anyhow::Result<()> {
        let target = self.id.to_string();
        let mut ip = Command::new("nsenter")
            .args(["--target", &target, "--net", "ip", "-batch", "-"])
            .stdin(Stdio::piped())
            .spawn()
            .context("cannot start nsenter")?;
        ip.stdin.take().context("ip has no ear")?.write_all(batch.trim_start().as_bytes())?;
        ensure!(ip.wait()?.success(), "ip refused a link");
        Ok(())
    }

    fn asks(&mut self, order: &Value) -> anyhow::Result<Value> {
        writeln!(self.ear, "{order}")?;
        Ok(serde_json::from_str(&self.program.next_line(ANSWER)?)?)
    }
}

/// Whether the tools are there and the system lets us make namespaces.
#[expect(clippy::print_stdout, reason = "a test that did nothing must say so where it is counted")]
fn is_allowed() -> bool {
    let works = |program: &str, arguments: &[&str]| {
        Command::new(program).args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status()
    };
    for (tool, arguments) in [("ip", ["-V"]), ("nsenter", ["--version"]), ("unshare", ["--version"])] {
        if works(tool, &arguments).is_err() {
            assert!(env::var_os("WAYMARK_REQUIRE_TOOLS").is_none(), "{tool} is missing");
            println!("SKIPPED: {tool} is missing, so silence was not proved");
            return false;
        }
    }
    let namespaces = ["--net", "--mount", "--propagation", "private", "--", "mount", "-t", "tmpfs", "none", "/run"];
    if !works("unshare", &namespaces).is_ok_and(|status| status.success()) {
        println!("SKIPPED: this account may not make network namespaces, so silence was not proved; try it as root");
        return false;
    }
    true
}
