//! The interface on loopback, inside the test's own process: what a browser is pointed at.
//!
//! Each [`Served`] is a house of its own on a port of its own, so that nothing chosen on one page (a language, a country) is
//! still chosen on the next. The clock stands still. It checks no host and no token: the shipped program has no such door.

use std::{
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::Path,
    sync::{
        Arc, LazyLock,
        atomic::{AtomicUsize, Ordering},
    },
};

use crate::{person::Person, safe_place::SafePlace, staged::StagedRenewal};
use anyhow::Context;
use axum::{Router, extract::Request, middleware};
use catalogue_model::{EditionNumber, EditionStatus, Origin};
use catalogue_publish::{
    edition::{self, Preview},
    records::CheckLevel,
};
use catalogue_store::Edition;
use i18n::Locale;
use jiff::{Timestamp, civil::date};
use tokio::{runtime::Runtime, task::AbortHandle};
use ui::{Clock, Door, House, Keeping, OnShow, Shelf};

/// The moment at which every test takes place.
pub const NOW: &str = "2026-11-24T10:00:00Z";

/// A router that answers on loopback until it is dropped.
pub struct Served {
    address: SocketAddr,
    router: Router,
    door: Arc<CountingDoor>,
    requests: Arc<AtomicUsize>,
    task: AbortHandle,
}

impl Served {
    /// Serves this shelf in this language, with a renewal that was never touched.
    ///
    /// # Errors
    /// When loopback gives no port.
    pub fn start(shelf: &Shelf, locale: Locale) -> anyhow::Result<Self> {
        Self::start_with(shelf, Arc::default(), locale)
    }

    /// Serves this shelf in this language, with this renewal.
    ///
    /// # Errors
    /// When loopback gives no port.
    pub fn start_with(shelf: &Shelf, renewal: Arc<StagedRenewal>, locale: Locale) -> anyhow::Result<Self> {
        let clock = Arc::new(Stopped(NOW.parse()?));
        Self::listen(renewal, Arc::new(SafePlace::default()), clock, shelf, locale)
    }

    /// Serves this shelf in this language to somebody whose things lie in this place, by this clock.
    ///
    /// # Errors
    /// When loopback gives no port.
    pub fn start_for(
        keeping: Arc<dyn Keeping>,
        clock: Arc<dyn Clock>,
        shelf: &Shelf,
        locale: Locale,
    ) -> anyhow::Result<Self> {
        Self::listen(Arc::default(), keeping, clock, shelf, locale)
    }

    fn listen(
        renewal: Arc<StagedRenewal>,
        keeping: Arc<dyn Keeping>,
        clock: Arc<dyn Clock>,
        shelf: &Shelf,
        locale: Locale,
    ) -> anyhow::Result<Self> {
        let door = Arc::new(CountingDoor::default());
        let own_door = Arc::clone(&door) as Arc<dyn Door>;
        let router = ui::router(House { shelf: shelf.clone(), clock, door: own_door, renewal, keeping, locale });
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let requests = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&requests);
        let served = router.clone().layer(middleware::map_request(move |request: Request| {
            count.fetch_add(1, Ordering::SeqCst);
            async { request }
        }));
        let task = runtime().spawn(async move {
            let listener = tokio::net::TcpListener::from_std(listener)?;
            axum::serve(listener, served).await
        });
        Ok(Self { address, router, door, requests, task: task.abort_handle() })
    }

    /// Somebody in the same house, who needs no browser: what they say and begin is said and begun on every page.
    #[must_use]
    pub fn person(&self) -> Person {
        Person::at(self.router.clone())
    }

    /// Scheme, host and port, without a slash at the end.
    #[must_use]
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// How often anything was asked for over loopback.
    #[must_use]
    pub fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }

    /// How often somebody left.
    #[must_use]
    pub fn departures(&self) -> usize {
        self.door.0.load(Ordering::SeqCst)
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn runtime() -> &'static Runtime {
    static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().expect("a test process may have threads"));
    &RUNTIME
}

/// The catalogue of this checkout on a shelf, compiled and opened without keys.
///
/// # Errors
/// When the records are not fit for a preview edition.
pub fn real_shelf() -> anyhow::Result<Shelf> {
    let records = Path::new(env!("CARGO_MANIFEST_DIR")).join("../catalogue/records");
    let image = edition::compile(&records, Preview::Yes, CheckLevel::Draft, NOW.parse()?)?;
    let edition = Edition::open(image).context("the image does not open")?;
    edition.build_index().context("the index cannot be built")?;
    let status =
        EditionStatus { number: EditionNumber(1), as_of: date(2026, 11, 22), origin: Origin::Installer, warning: None };
    Ok(Shelf::new(OnShow { edition: Some(Arc::new(edition)), status: Some(status), refused: Vec::new() }))
}

/// The interface over the catalogue of this checkout, to be asked without a socket.
///
/// # Errors
/// As [`real_shelf`].
pub fn real_router(locale: Locale) -> anyhow::Result<axum::Router> {
    let clock = Arc::new(Stopped(NOW.parse()?));
    let (door, renewal) = (Arc::new(CountingDoor::default()), Arc::new(StagedRenewal::default()));
    let keeping = Arc::new(SafePlace::default());
    Ok(ui::router(House { shelf: real_shelf()?, clock, door, renewal, keeping, locale }))
}

/// A clock that stands still.
struct Stopped(Timestamp);

impl Clock for Stopped {
    fn now(&self) -> Timestamp {
        self.0
    }
}

/// A door that counts who leaves.
#[derive(Default)]
struct CountingDoor(AtomicUsize);

impl Door for CountingDoor {
    fn leave(&self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}
