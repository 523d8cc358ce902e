//! A web server on loopback that serves one repository and notes what it is asked for.

use std::{
    io::{BufRead, BufReader, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
};

/// What is served: the whole path, without the slash before it and decoded, to an answer.
pub(crate) type Serve = dyn Fn(&str) -> Answer + Send + Sync;

/// What stands among the requests when a client read all of [`Answer::Endless`].
pub(crate) const TO_THE_END: &str = "metadata/read to the end";

/// An answer of the server.
pub(crate) enum Answer {
    Found(Vec<u8>),
    Missing,
    /// A status and the header lines that go with it.
    Odd(&'static str),
    /// Far more bytes than the client may read. If it reads them all the same, [`TO_THE_END`] is noted.
    Endless,
}

pub(crate) struct Served {
    address: SocketAddr,
    asked: Arc<Mutex<Vec<String>>>,
    over: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Served {
    pub(crate) fn new(serve: Arc<Serve>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let (asked, over) = (Arc::<Mutex<Vec<String>>>::default(), Arc::<AtomicBool>::default());
        let (log, end) = (asked.clone(), over.clone());
        let thread = thread::spawn(move || {
            for stream in listener.incoming() {
                if end.load(Ordering::Acquire) {
                    break;
                }
                // A client that goes early is none of our trouble.
                let _ = answer(&mut stream.unwrap(), &*serve, &log);
            }
        });
        Self { address, asked, over, thread: Some(thread) }
    }

    pub(crate) fn url(&self, folder: &str) -> String {
        format!("http://{}/{folder}", self.address)
    }

    /// What was asked for since the last time, as it stood in the requests.
    pub(crate) fn asked(&self) -> Vec<String> {
        std::mem::take(&mut self.asked.lock().unwrap())
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Release);
        drop(TcpStream::connect(self.address));
        drop(self.thread.take().map(JoinHandle::join));
    }
}

fn answer(stream: &mut TcpStream, serve: &Serve, log: &Mutex<Vec<String>>) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let request = lines.next().unwrap_or_else(|| Ok(String::new()))?;
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let path = request.split(' ').nth(1).unwrap_or_default().trim_start_matches('/').to_owned();
    let answer = serve(&decoded(&path));
    log.lock().unwrap().push(path);
    match answer {
        Answer::Found(body) => {
            write!(stream, "HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", body.len())?;
            stream.write_all(&body)
        }
        Answer::Missing => write!(stream, "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"),
        Answer::Odd(head) => write!(stream, "HTTP/1.1 {head}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"),
        Answer::Endless => {
            write!(stream, "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n")?;
            // More than any limit of the client and all that a connection holds by itself.
            (0..24).try_for_each(|_| stream.write_all(&vec![b' '; 1 << 20]))?;
            log.lock().unwrap().push(TO_THE_END.to_owned());
            Ok(())
        }
    }
}

fn decoded(path: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = path.as_bytes();
    while let [first, tail @ ..] = rest {
        let code = (*first == b'%').then(|| tail.get(..2)).flatten();
        match code.and_then(|code| u8::from_str_radix(std::str::from_utf8(code).ok()?, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            None => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).unwrap()
}
