//! A web server on this computer that does what a script says, and keeps what it was sent.

use std::{
    io::{self, Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc, Mutex,
        mpsc::{Receiver, Sender, channel},
    },
    thread,
    time::Duration,
};

use catalogue_model::Trouble;
use catalogue_update::{Limits, MirrorAddress, Road, Roots, SizeClasses, fetch};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

use crate::authority::{ALWAYS, Authority};

/// The length of a small edition.
pub(crate) const SMALL: usize = 1024 * 1024;

/// No connection of a test is waited for longer.
const PATIENCE: Duration = Duration::from_secs(20);

/// What one client sent.
pub(crate) struct Visit {
    /// Its request, in the clear; empty if it left before it asked.
    pub(crate) request: Vec<u8>,
    /// Everything as it went over the wire.
    pub(crate) wire: Vec<u8>,
}

/// A server that runs until the test ends.
pub(crate) struct Mirror {
    pub(crate) socket: SocketAddr,
    visits: Receiver<Visit>,
}

impl Mirror {
    /// Speaks TLS, reads a request, and answers as the script says.
    pub(crate) fn new<S>(config: Arc<ServerConfig>, script: S) -> Self
    where
        S: Fn(&mut dyn Write) -> io::Result<()> + Send + Sync + 'static,
    {
        let (sender, visits) = channel();
        let socket = listen(move |tcp| {
            let _gone = serve(tcp, &config, &script, &sender);
        });
        Self { socket, visits }
    }

    /// The next visit that ended.
    pub(crate) fn visit(&self) -> Visit {
        self.visits.recv_timeout(PATIENCE).expect("somebody should have come")
    }

    /// Whether nobody came.
    pub(crate) fn is_unvisited(&self) -> bool {
        self.visits.recv_timeout(Duration::from_millis(50)).is_err()
    }

    /// The road to it.
    pub(crate) fn road(&self) -> Road {
        road(self.socket)
    }
}

/// The road to a server on this computer.
pub(crate) fn road(socket: SocketAddr) -> Road {
    Road::Mirror { mirror: MirrorAddress::parse(&format!("https://{socket}/files/")).unwrap(), proxy: None }
}

/// Listens on a port of the system's choice; each visitor gets a thread.
pub(crate) fn listen(visitor: impl Fn(TcpStream) + Send + Sync + 'static) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let socket = listener.local_addr().unwrap();
    let visitor = Arc::new(visitor);
    thread::spawn(move || {
        for tcp in listener.incoming().map_while(Result::ok) {
            let visitor = Arc::clone(&visitor);
            tcp.set_read_timeout(Some(PATIENCE)).unwrap();
            tcp.set_write_timeout(Some(PATIENCE)).unwrap();
            thread::spawn(move || visitor(tcp));
        }
    });
    socket
}

fn serve(
    tcp: TcpStream,
    config: &Arc<ServerConfig>,
    script: &dyn Fn(&mut dyn Write) -> io::Result<()>,
    visits: &Sender<Visit>,
) -> io::Result<()> {
    let wire = Arc::new(Mutex::new(Vec::new()));
    let tcp = Recorded { tcp, wire: Arc::clone(&wire) };
    let mut stream = StreamOwned::new(ServerConnection::new(Arc::clone(config)).unwrap(), tcp);
    let request = read_head(&mut stream).unwrap_or_default();
    // Who shakes hands and leaves has asked for nothing.
    let answered = if request.is_empty() { Err(io::ErrorKind::UnexpectedEof.into()) } else { script(&mut stream) };
    if answered.is_ok() {
        stream.conn.send_close_notify();
        stream.flush()?;
        // Until the client has said all that it says.
        let _end = io::copy(&mut stream, &mut io::sink());
    }
    let wire = wire.lock().unwrap().clone();
    let _nobody_asks = visits.send(Visit { request, wire });
    answered
}

/// Reads up to the empty line.
pub(crate) fn read_head(stream: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte)?;
        head.extend(byte);
    }
    Ok(head)
}

/// A connection that keeps what comes in.
struct Recorded {
    tcp: TcpStream,
    wire: Arc<Mutex<Vec<u8>>>,
}

impl Read for Recorded {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.tcp.read(into)?;
        self.wire.lock().unwrap().extend(into.iter().take(read));
        Ok(read)
    }
}

impl Write for Recorded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.tcp.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.tcp.flush()
    }
}

/// The head of an answer that promises this many bytes.
pub(crate) fn head(length: usize, more: &str) -> String {
    format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n{more}\r\n")
}

/// What a good mirror says.
pub(crate) fn good(stream: &mut dyn Write) -> io::Result<()> {
    stream.write_all(head(SMALL, "content-type: application/octet-stream\r\n").as_bytes())?;
    stream.write_all(&edition())
}

/// As long as an edition, which is all that a transfer looks at.
pub(crate) fn edition() -> Vec<u8> {
    b"edition ".repeat(SMALL / 8)
}

/// Says the same again until nobody listens.
pub(crate) fn for_ever(stream: &mut dyn Write, words: &[u8]) -> io::Result<()> {
    loop {
        stream.write_all(words)?;
    }
}

/// Limits that no machine is too slow for. A test about one of them sets it.
pub(crate) fn patient() -> Limits {
    Limits { connect: PATIENCE, proxy: PATIENCE, silence: PATIENCE, whole: PATIENCE, classes: SizeClasses::shipped() }
}

/// Travels the road in this process.
pub(crate) fn travel(road: &Road, limits: &Limits, roots: &Roots) -> Result<Vec<u8>, Trouble> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut before = 0;
    let mut progress = |received| {
        assert!(received > before, "progress goes forward");
        before = received;
    };
    runtime.block_on(fetch(road, limits, roots, &mut progress))
}

/// What becomes of a transfer from a server with a good certificate that follows this script.
pub(crate) fn outcome<S>(limits: &Limits, script: S) -> Result<usize, Trouble>
where
    S: Fn(&mut dyn Write) -> io::Result<()> + Send + Sync + 'static,
{
    let authority = Authority::new();
    let mirror = Mirror::new(authority.server("127.0.0.1", ALWAYS), script);
    travel(&mirror.road(), limits, &authority.roots()).map(|bytes| bytes.len())
}
