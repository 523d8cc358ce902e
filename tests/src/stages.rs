//! Renewal at every point that a person can meet, by name: for browsers, for the preview and for whoever looks at it.
//!
//! A stage says how renewal stands and how old the edition is; what lies on the shelf beside that is somebody else's.

use std::sync::Arc;

use catalogue_model::{
    Attempt, ClockWarning, Cost, EditionNumber, EditionStatus, Fault, Origin, PlainText, RenewalChoice, RenewalOutcome,
    Trouble,
};
use catalogue_store::{Addition, Edition, Records, write_image};
use jiff::civil::{Date, date};
use ui::{ChannelState, KeepChannel, OnShow, RenewalRunning, RenewalState};

use crate::sample;

/// The names of all stages.
pub const NAMES: [&str; 21] = [
    "never",
    "when-asked",
    "by-itself",
    "own-ways",
    "no-mirrors",
    "no-helper",
    "not-kept",
    "unreadable-settings",
    "running",
    "running-unknown-size",
    "checking",
    "renewed",
    "already-newest",
    "open-not-kept",
    "failed",
    "failed-everywhere",
    "cancelled",
    "month-old",
    "quarter-old",
    "wrong-clock",
    "channels",
];

const MIB: u64 = 1024 * 1024;

/// How renewal stands at a stage, and what is said of the age of the edition.
pub struct Stage {
    /// What the pages are told.
    pub renewal: RenewalState,
    /// The day of the edition, where it is another than the shelf says.
    pub as_of: Option<Date>,
    /// What the clock says against it.
    pub warning: Option<ClockWarning>,
    /// The name of a private channel whose edition is open as well.
    pub channel: Option<&'static str>,
}

impl Stage {
    /// The stage of this name, after an edition that is open.
    #[must_use]
    pub fn named(name: &str, open: &OnShow) -> Option<Self> {
        let mut stage = Self { renewal: ready(), as_of: None, warning: None, channel: None };
        let renewal = &mut stage.renewal;
        match name {
            "never" => renewal.choice = RenewalChoice::Never,
            "when-asked" => {}
            "by-itself" => renewal.choice = RenewalChoice::ByItself,
            "own-ways" => {
                "https://mirror.example.org/waymark/".clone_into(&mut renewal.own_source);
                "127.0.0.1:9050".clone_into(&mut renewal.proxy);
            }
            "no-mirrors" => renewal.mirrors.clear(),
            "no-helper" => renewal.can_fetch = false,
            "not-kept" => renewal.settings_not_kept = true,
            "unreadable-settings" => renewal.settings_unreadable = true,
            "running" => renewal.running = Some(running(MIB / 2, MIB, false)),
            "running-unknown-size" => renewal.running = Some(running(300_000, 0, false)),
            "checking" => renewal.running = Some(running(MIB, MIB, true)),
            "renewed" => {
                renewal.last = Some(renewed());
                renewal.previous = open.edition.as_deref().and_then(before).map(Arc::new);
            }
            "already-newest" => renewal.last = Some(RenewalOutcome::AlreadyNewest { before: Vec::new() }),
            "open-not-kept" => renewal.last = Some(not_kept()),
            "failed" => renewal.last = Some(RenewalOutcome::Failed { attempts: two_attempts() }),
            "failed-everywhere" => renewal.last = Some(RenewalOutcome::Failed { attempts: every_attempt() }),
            "cancelled" => renewal.last = Some(RenewalOutcome::Cancelled),
            "month-old" => stage.as_of = Some(date(2026, 10, 25)),
            "quarter-old" => stage.as_of = Some(date(2026, 8, 26)),
            "channels" => {
                stage.channel = Some(CHANNEL);
                renewal.channels = channels();
            }
            "wrong-clock" => stage.warning = Some(ClockWarning::ClockBeforeEdition),
            _ => return None,
        }
        stage.renewal.ended = u64::from(stage.renewal.last.is_some());
        Some(stage)
    }

    /// What is on show at this stage.
    #[must_use]
    pub fn on_show(&self, open: &OnShow) -> OnShow {
        let status = open.status.clone().map(|mut status| {
            status.as_of = self.as_of.unwrap_or(status.as_of);
            status.warning = self.warning.or(status.warning);
            status
        });
        let joined = self.channel.and_then(|channel| together(open.edition.as_deref()?, channel));
        OnShow { edition: joined.map(Arc::new).or_else(|| open.edition.clone()), status, refused: open.refused.clone() }
    }
}

/// What the channel of the stage is called.
const CHANNEL: &str = "Practice on the hill";

/// A channel that is open, one whose edition has not come yet, and one whose edition was damaged.
fn channels() -> Vec<ChannelState> {
    let status =
        EditionStatus { number: EditionNumber(7), as_of: date(2026, 11, 20), origin: Origin::Stored, warning: None };
    let channel = |name: &str| ChannelState {
        name: name.to_owned(),
        status: None,
        services: 0,
        keep: KeepChannel::OnThisComputer,
        fault: None,
    };
    vec![
        ChannelState { status: Some(status), services: 2, ..channel(CHANNEL) },
        ChannelState { keep: KeepChannel::UntilClosed, ..channel("Day clinic") },
        ChannelState {
            fault: Some(Fault::Truncated),
            ..channel("Network of ambulatory services of the northern district")
        },
    ]
}

/// An edition with two invented services of a channel, one of which is called as a public one is.
fn together(public: &Edition, channel: &str) -> Option<Edition> {
    let mut ward = sample::service("practice-group", "Group at the practice", "DE");
    ward.cost = Some(Cost::Free);
    let mut same = public.records().ok()?.services.into_iter().next()?;
    same.organization = None;
    let records = Records { services: vec![ward, same], ..Records::default() };
    let edition = Arc::new(Edition::open(write_image(&records).ok()?).ok()?);
    let addition = Addition { channel: PlainText::new(channel).ok()?, edition };
    Edition::together(public, &[addition]).ok()
}

/// Switched on, with mirrors, and nothing has happened.
fn ready() -> RenewalState {
    RenewalState {
        choice: RenewalChoice::WhenAsked,
        can_fetch: true,
        mirrors: vec!["mirror.example.org".to_owned(), "copies.example.net".to_owned()],
        ..RenewalState::default()
    }
}

fn running(received: u64, expected: u64, is_checking: bool) -> RenewalRunning {
    RenewalRunning { from: "mirror.example.org".to_owned(), received, expected, is_checking }
}

fn renewed() -> RenewalOutcome {
    let before = vec![attempt("copies.example.net", Trouble::Unreachable)];
    RenewalOutcome::Renewed { number: EditionNumber(29_411_000), as_of: date(2026, 11, 22), before }
}

fn not_kept() -> RenewalOutcome {
    let (number, as_of) = (EditionNumber(29_411_000), date(2026, 11, 22));
    RenewalOutcome::OpenNotKept { number, as_of, trouble: Trouble::NoRoom }
}

fn two_attempts() -> Vec<Attempt> {
    vec![
        attempt("mirror.example.org", Trouble::Unreachable),
        attempt("copies.example.net", Trouble::Refused(Fault::OlderThanSeen)),
    ]
}

fn every_attempt() -> Vec<Attempt> {
    let refused = Fault::ALL.map(Trouble::Refused);
    Trouble::ALL.into_iter().chain(refused).map(|trouble| attempt("/media/stick/waymark.edition", trouble)).collect()
}

fn attempt(from: &str, trouble: Trouble) -> Attempt {
    Attempt { from: from.to_owned(), trouble }
}

/// An edition from before this one, invented: without its first services, with one that is gone, and with other telephone
/// numbers, hours and costs in some of the rest.
fn before(open: &Edition) -> Option<Edition> {
    let mut records = open.records().ok()?;
    records.services = records.services.split_off(3.min(records.services.len()));
    for service in records.services.iter_mut().step_by(7) {
        service.cost = None;
        for phone in &mut service.phones {
            phone.as_printed = PlainText::new("000 000 000").ok()?;
            phone.stated_hours = PlainText::new("Mon-Fri 09:00-12:00").ok();
        }
    }
    records.services.push(sample::service("de-haus-am-rand", "Haus am Rand", "DE"));
    Edition::open(write_image(&records).ok()?).ok()
}
