//! The interface on loopback, for development: `preview [--port N] [--bundle FILE --trust FOLDER] [--stage NAME]`.
//!
//! Prints its address on the first line. Without a bundle it shows the records of this checkout, compiled without keys.
//! Nothing is fetched here: a stage shows how renewal looks at some point, and a name that is none lists them all.
//! Never part of a shipped program, where nothing listens.
//!
//! Who may look: each run has its own port and its own token, which stands in the printed address. Until that address has
//! been opened once, nothing is answered. After that the right `Host` keeps rebound names out, and `Origin` and
//! `Sec-Fetch-Site` keep other sites in the same browser out. Other programs of the same person are not kept out.

use std::{
    hash::{BuildHasher as _, RandomState},
    net::Ipv4Addr,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use anyhow::Context as _;
use axum::{
    Router,
    extract::{Request, State},
    http::{StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse as _, Redirect, Response},
};
use catalogue_model::Origin;
use catalogue_store::Edition;
use catalogue_update::{Candidate, SizeClasses, Trust, open_newest};
use i18n::Locale;
use jiff::Timestamp;
use ui::{Clock, Door, House, OnShow, Shelf};
use waymark_tests::{
    safe_place::SafePlace,
    sample::Stopped,
    served,
    staged::StagedRenewal,
    stages::{self, Stage},
};

struct Wish {
    port: u16,
    bundle: Option<(PathBuf, PathBuf)>,
    stage: Option<String>,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let wish = read_wish()?;
    // A stage takes place at the moment of the tests, so that it looks the same on every day.
    let clock: Arc<dyn Clock> = match wish.stage {
        Some(_) => Arc::new(Stopped(served::NOW.parse()?)),
        None => Arc::new(SystemClock),
    };
    let shelf = match &wish.bundle {
        Some((bundle, trust)) => shelf_of(bundle, trust)?,
        None => served::real_shelf()?,
    };
    let (shelf, renewal) = staged(shelf, wish.stage.as_deref())?;
    let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, wish.port)).await?;
    let port = listener.local_addr()?.port();
    let guard = Guard::new(port);
    #[expect(clippy::print_stdout, reason = "the address is what this program is asked for")]
    {
        println!("http://127.0.0.1:{port}/?token={}", guard.token);
    }
    let house = House {
        shelf,
        clock,
        door: Arc::new(NoDoor),
        renewal: Arc::new(renewal),
        keeping: Arc::new(SafePlace::default()),
        locale: Locale::choose(wanted_languages()),
    };
    let router: Router = ui::router(house).layer(middleware::from_fn_with_state(Arc::new(guard), admit));
    axum::serve(listener, router).await.context("the preview ended")
}

fn read_wish() -> anyhow::Result<Wish> {
    let (mut port, mut bundle, mut trust, mut stage) = (0, None, None, None);
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            lexopt::Arg::Long("port") => port = parser.value()?.to_string_lossy().parse()?,
            lexopt::Arg::Long("bundle") => bundle = Some(PathBuf::from(parser.value()?)),
            lexopt::Arg::Long("trust") => trust = Some(PathBuf::from(parser.value()?)),
            lexopt::Arg::Long("stage") => stage = Some(parser.value()?.to_string_lossy().into_owned()),
            other => return Err(other.unexpected().into()),
        }
    }
    match (bundle, trust) {
        (None, None) => Ok(Wish { port, bundle: None, stage }),
        (Some(bundle), Some(trust)) => Ok(Wish { port, bundle: Some((bundle, trust)), stage }),
        _ => anyhow::bail!("--bundle and --trust belong together"),
    }
}

/// A bundle on the shelf, through the same door as in the window.
fn shelf_of(bundle: &Path, trust: &Path) -> anyhow::Result<Shelf> {
    let trust = Trust::read(trust, SizeClasses::shipped())?;
    let candidate = Candidate { origin: Origin::File, bytes: std::fs::read(bundle) };
    let opening = open_newest(vec![candidate], &trust, Timestamp::now());
    let mut on_show = OnShow { refused: opening.refused, ..OnShow::default() };
    if let Some(image) = opening.edition {
        let edition = Edition::open(image.bytes)?;
        edition.build_index()?;
        on_show.edition = Some(Arc::new(edition));
        on_show.status = Some(image.status);
    }
    Ok(Shelf::new(on_show))
}

/// The shelf and the renewal of a stage.
fn staged(shelf: Shelf, name: Option<&str>) -> anyhow::Result<(Shelf, StagedRenewal)> {
    let Some(name) = name else { return Ok((shelf, StagedRenewal::default())) };
    let stage = Stage::named(name, &shelf.get());
    let stage = stage.with_context(|| format!("no stage {name:?}; there are {}", stages::NAMES.join(", ")))?;
    let on_show = stage.on_show(&shelf.get());
    Ok((Shelf::new(on_show), StagedRenewal::showing(stage.renewal)))
}

/// The languages of the session, as POSIX names them.
fn wanted_languages() -> Vec<String> {
    ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok()).collect()
}

struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// Leaving closes a window; here there is none.
struct NoDoor;

impl Door for NoDoor {
    fn leave(&self) {}
}

/// Who may look.
struct Guard {
    token: String,
    hosts: [String; 2],
    is_open: AtomicBool,
}

impl Guard {
    fn new(port: u16) -> Self {
        // The standard library seeds each of these from the system's randomness.
        let random = || RandomState::new().hash_one(port);
        Self {
            token: format!("{:016x}{:016x}", random(), random()),
            hosts: [format!("127.0.0.1:{port}"), format!("localhost:{port}")],
            is_open: AtomicBool::new(false),
        }
    }

    fn refuses(&self, request: &Request) -> bool {
        let header = |name| request.headers().get(name).and_then(|value| value.to_str().ok());
        let is_ours = |host: &str| self.hosts.iter().any(|ours| ours == host);
        let from_elsewhere = match header(header::ORIGIN) {
            // Our pages send no referrer, so browsers give the origin of their forms as null.
            None | Some("null") => false,
            Some(origin) => !origin.strip_prefix("http://").is_some_and(is_ours),
        };
        let site = request.headers().get("sec-fetch-site").and_then(|value| value.to_str().ok());
        !header(header::HOST).is_some_and(is_ours) || from_elsewhere || matches!(site, Some("cross-site" | "same-site"))
    }
}

async fn admit(State(guard): State<Arc<Guard>>, request: Request, next: Next) -> Response {
    if guard.refuses(&request) {
        return StatusCode::FORBIDDEN.into_response();
    }
    if request.uri().query() == Some(&format!("token={}", guard.token)) {
        guard.is_open.store(true, Ordering::SeqCst);
        return Redirect::to(request.uri().path()).into_response();
    }
    if !guard.is_open.load(Ordering::SeqCst) {
        return (StatusCode::FORBIDDEN, "Open the address that the preview printed.").into_response();
    }
    next.run(request).await
}
