//! A connection that ends itself when the other side is silent for too long or sends more than any edition needs.
//!
//! It stands below TLS and HTTP, so that nothing these protocols would read patiently (empty records, endless headers,
//! tickets, chunks of one byte) goes on for ever.

use std::{
    cell::Cell,
    io,
    pin::Pin,
    rc::Rc,
    task::{Context, Poll},
    time::Duration,
};

use catalogue_model::Trouble;
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
    time::{Instant, Sleep, sleep},
};

/// Why a connection ended itself. The protocols above report some failure of their own.
#[derive(Clone, Default)]
pub(super) struct Verdict(Rc<Cell<Option<Trouble>>>);

impl Verdict {
    pub(super) fn get(&self) -> Option<Trouble> {
        self.0.get()
    }
}

/// A connection with a limit for silence and one for bytes.
pub(super) struct Watched {
    tcp: TcpStream,
    silence: Duration,
    alarm: Pin<Box<Sleep>>,
    left: usize,
    verdict: Verdict,
}

impl Watched {
    pub(super) fn new(tcp: TcpStream, silence: Duration, most: usize, verdict: Verdict) -> Self {
        Self { tcp, silence, alarm: Box::pin(sleep(silence)), left: most, verdict }
    }

    fn end(&self, trouble: Trouble) -> Poll<io::Result<()>> {
        self.verdict.0.set(Some(trouble));
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
    }
}

impl AsyncRead for Watched {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        match Pin::new(&mut self.tcp).poll_read(cx, buffer) {
            Poll::Pending => match self.alarm.as_mut().poll(cx) {
                Poll::Pending => Poll::Pending,
                Poll::Ready(()) => self.end(Trouble::Silent),
            },
            Poll::Ready(Ok(())) => {
                let came = buffer.filled().len().saturating_sub(before);
                let Some(left) = self.left.checked_sub(came) else { return self.end(Trouble::TooLong) };
                self.left = left;
                let next = Instant::now() + self.silence;
                self.alarm.as_mut().reset(next);
                Poll::Ready(Ok(()))
            }
            failed => failed,
        }
    }
}

impl AsyncWrite for Watched {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.tcp).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_shutdown(cx)
    }
}
