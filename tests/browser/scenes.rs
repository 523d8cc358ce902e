//! Pages that are there only after something was said, begun or kept, and what leads to each.
//!
//! A new page of that sort is added here once; every rule then holds for it.

use std::time::Duration;

use crate::guest::{Guest, Who, inputs};

/// A page, who sees it, and how they come to it.
pub(crate) struct Scene {
    /// Its name in reports and file names.
    pub(crate) name: &'static str,
    pub(crate) who: Who,
    /// What is done first.
    before: fn(&Guest),
    /// Path and query.
    pub(crate) address: &'static str,
    /// What the browser does there to send a form, where the page that is judged is the answer to it.
    pub(crate) sends: Option<&'static str>,
    /// Whether pictures of it are kept.
    pub(crate) is_pictured: bool,
}

const fn scene(name: &'static str, who: Who, address: &'static str) -> Scene {
    Scene { name, who, before: |_| (), address, sends: None, is_pictured: false }
}

impl Scene {
    const fn after(self, before: fn(&Guest)) -> Self {
        Self { before, ..self }
    }

    const fn sending(self, script: &'static str) -> Self {
        Self { sends: Some(script), ..self }
    }

    const fn pictured(self) -> Self {
        Self { is_pictured: true, ..self }
    }

    /// Does what leads to it, and fails if the house leads elsewhere.
    #[track_caller]
    pub(crate) fn prepares(&self, guest: &Guest) {
        (self.before)(guest);
        let page = guest.person.opens(self.address);
        assert_eq!(page.path, self.address, "{} leads elsewhere: {}", self.name, page.main_text());
        assert_eq!(page.status.as_u16(), 200, "{}", self.name);
    }
}

/// Those of exercises: the homes of the tracks, modules, the page about an exercise, screens that depend on what was said
/// before, and ends.
pub(crate) const OF_EXERCISES: [Scene; 30] = [
    scene("steadier", Who::Stranger, "/emergency/steadier").pictured(),
    scene("families", Who::Stranger, "/exercises/families").pictured(),
    scene("professionals", Who::Stranger, "/exercises/professionals").pictured(),
    scene("module-of-families", Who::Stranger, "/exercises/module/f02"),
    scene("module-of-professionals", Who::Stranger, "/exercises/module/c"),
    scene("about-a-tool", Who::Stranger, "/exercises/now.surf").pictured(),
    scene("tools-for-a-feeling", Who::Stranger, "/exercises?now=panic"),
    scene("exercises-age-not-said", Who::Stranger, "/exercises")
        .after(|g| g.says("/exercises/age", "age", "rather-not")),
    scene("exercises-of-an-adult", Who::Adult, "/exercises").pictured(),
    scene("module", Who::Adult, "/exercises/module/m04").pictured(),
    scene("about-an-exercise", Who::Adult, "/exercises/m05.answer-back").pictured(),
    scene("about-an-exercise-under-way", Who::Adult, "/exercises/m10.letter").after(|g| drop(g.begins("m10.letter"))),
    scene("exercises-stopped", Who::Adult, "/exercises?stopped=m08.values").after(stopped),
    scene("exercises-nothing-kept", Who::Adult, "/exercises?say=gone"),
    scene("about-an-exercise-with-a-vault", Who::OwnerInside, "/exercises/m04.if-then"),
    scene("exercises-of-an-owner", Who::OwnerInside, "/exercises"),
    scene("youth-with-lines", Who::Young, "/youth").after(|g| g.says("/emergency", "country", "DE")).pictured(),
    scene("screen-for-the-young", Who::Young, "/sitting/now.ground")
        .after(|g| drop(g.person.sends("/exercises/now.ground/begin", &[("how", "young")]))),
    scene("screen-tools-first", Who::Adult, "/sitting/m04.ridden").after(much_distress),
    scene("screen-steadying", Who::Adult, "/sitting/m04.ridden").after(a_rise).pictured(),
    scene("screen-timer-over", Who::Adult, "/sitting/now.ground").after(time_over),
    scene("screen-list-written", Who::Adult, "/sitting/m01.my-reasons").after(list_written).pictured(),
    scene("screen-readings", Who::Adult, "/sitting/m04.surf-practice").after(readings),
    scene("screen-refused", Who::Adult, "/sitting/m06.kind-voice").after(to_a_text).sending(TOO_LONG),
    scene("end-with-things", Who::Adult, "/sitting/m01.my-reasons/end").after(things_to_keep).pictured(),
    scene("end-for-the-plan", Who::Adult, "/sitting/plan.signs/end").after(|g| to_the_end(g, "plan.signs", true)),
    scene("end-for-the-plan-empty", Who::Adult, "/sitting/plan.signs")
        .after(|g| drop(g.begins("plan.signs")))
        .sending(LEAVES_OUT),
    scene("end-of-a-tool", Who::Adult, "/sitting/now.ground")
        .after(|g| drop(g.skips_to("now.ground", "value=\"after\"")))
        .sending(LEAVES_OUT)
        .pictured(),
    scene("late-in-the-evening", Who::Adult, "/sitting/m06.kind-voice").after(late),
    scene("home", Who::Adult, "/"),
];

/// Those of the plan, of check-ins, and of what is kept.
pub(crate) const OF_WHAT_IS_KEPT: [Scene; 44] = [
    scene("plan-age", Who::Stranger, "/plan"),
    scene("checkins-age", Who::Stranger, "/checkins"),
    scene("plan-age-not-said", Who::Stranger, "/plan").after(|g| g.says("/plan/age", "age", "rather_not")),
    scene("checkins-age-not-said", Who::Stranger, "/checkins"),
    scene("kept-none", Who::Stranger, "/kept").pictured(),
    scene("kept-first-nothing", Who::Stranger, "/kept/first"),
    scene("plan-empty", Who::Adult, "/plan").pictured(),
    scene("plan-print-empty", Who::Adult, "/plan/print"),
    scene("checkins-off", Who::Adult, "/checkins").pictured(),
    scene("plan-services", Who::Adult, "/plan/services?words=hamburg").pictured(),
    scene("plan-in-memory", Who::Adult, "/plan").after(|g| g.says("/plan/services/put", "service", "de-ktw-berlin")),
    scene("kept-first", Who::Adult, "/kept/first").after(|g| g.says("/plan/keep", "do", "")).pictured(),
    scene("plan-locked", Who::Owner, "/plan"),
    scene("checkins-locked", Who::Owner, "/checkins"),
    scene("kept-locked", Who::Owner, "/kept"),
    scene("unlock", Who::Owner, "/unlock").pictured(),
    scene("unlock-wrong", Who::Owner, "/unlock").sending(WRONG_PASSPHRASE).pictured(),
    scene("kept-forgotten", Who::Owner, "/kept/forgotten"),
    scene("kept-locked-erase", Who::Owner, "/kept/erase"),
    scene("home-locked", Who::Owner, "/"),
    scene("plan", Who::OwnerInside, "/plan").pictured(),
    scene("plan-print", Who::OwnerInside, "/plan/print"),
    scene("plan-paper", Who::OwnerInside, "/plan/paper?section=signs&section=ladder&section=services").pictured(),
    scene("plan-paper-none", Who::OwnerInside, "/plan/print?none=1"),
    scene("checkins", Who::OwnerInside, "/checkins").pictured(),
    scene("checkins-today", Who::OwnerInside, "/checkins/today").pictured(),
    scene("checkins-charts", Who::OwnerInside, "/checkins/charts").pictured(),
    scene("checkins-charts-all", Who::OwnerInside, "/checkins/charts?days=all"),
    scene("checkins-days", Who::OwnerInside, "/checkins/days"),
    scene("checkins-erase", Who::OwnerInside, "/checkins/erase"),
    scene("checkins-markers", Who::OwnerInside, "/checkins/markers"),
    scene("checkins-switch-off", Who::OwnerInside, "/checkins/off"),
    scene("checkins-summary", Who::OwnerInside, "/checkins/summary?days=90").pictured(),
    scene("checkins-heavy", Who::OwnerInside, "/checkins/today").sending(NO_GOOD_DAY),
    scene("checkins-told", Who::OwnerInside, "/checkins"),
    scene("kept-open", Who::OwnerInside, "/kept").pictured(),
    scene("kept-exercise", Who::OwnerInside, "/kept/exercise/1"),
    scene("kept-passphrase", Who::OwnerInside, "/kept/passphrase"),
    scene("kept-copy", Who::OwnerInside, "/kept/copy"),
    scene("kept-printing", Who::OwnerInside, "/kept/printing"),
    scene("kept-print", Who::OwnerInside, "/kept/print?exercise=1&list=reasons"),
    scene("kept-erase", Who::OwnerInside, "/kept/erase"),
    scene("kept-erase-kind", Who::OwnerInside, "/kept/erase/exercises"),
    scene("home-open", Who::OwnerInside, "/"),
];

/// Those of a first contact and of the short list.
pub(crate) const OF_CONTACT: [Scene; 9] = [
    scene("rehearsal-sentences", Who::Stranger, SENTENCES).after(sentences).pictured(),
    scene("short-list", Who::Stranger, "/short-list").after(three_aside).pictured(),
    scene("short-list-full", Who::Stranger, "/short-list").after(one_too_many),
    scene("short-list-ticks", Who::Stranger, "/short-list?done=ticks").after(three_aside),
    scene("short-list-clear", Who::Stranger, "/short-list/clear").after(three_aside),
    scene("compare", Who::Stranger, "/compare").after(three_compared).pictured(),
    scene("short-list-to-keep", Who::Stranger, "/kept/first").after(|g| {
        three_aside(g);
        g.says("/short-list/keep", "do", "");
    }),
    scene("short-list-kept", Who::OwnerInside, "/short-list?done=kept").after(kept_aside),
    scene("kept-open-with-a-short-list", Who::OwnerInside, "/kept").after(kept_aside).pictured(),
];

/// An end at which nothing is left to decide is shown once.
const LEAVES_OUT: &str = "document.querySelector('.sitting').requestSubmit()";
const TOO_LONG: &str = "const field = document.querySelector('textarea'); field.removeAttribute('maxlength'); \
                        field.value = 'word '.repeat(400); field.form.requestSubmit()";
const WRONG_PASSPHRASE: &str = "const field = document.querySelector('#passphrase'); \
                                field.value = 'red kettle 43'; field.form.requestSubmit()";
/// One more in a row.
const NO_GOOD_DAY: &str = "const number = document.querySelector('[name=distress][value=\"9\"]'); \
                           number.checked = true; number.form.requestSubmit()";

/// For a service that speaks another of our languages than half of the readers.
const SENTENCES: &str = "/service/de-ktw-berlin/rehearsal";

/// Services of which one has many ways, one passes everything on, and one has no number.
const ASIDE: [&str; 3] = ["fr-stop", "ie-one-in-four-phoenix", "de-ktw-berlin"];

fn three_aside(guest: &Guest) {
    ASIDE.iter().for_each(|id| guest.says("/short-list/add", "service", id));
}

fn three_compared(guest: &Guest) {
    three_aside(guest);
    drop(guest.person.sends("/compare", &ASIDE.map(|id| ("service", id))));
}

fn kept_aside(guest: &Guest) {
    three_aside(guest);
    guest.says("/short-list/keep", "do", "");
}

/// More than the list holds: the first pages of the catalogue in the order of their addresses.
fn one_too_many(guest: &Guest) {
    for page in ["/find", "/find?page=2"] {
        let page = guest.person.opens(page);
        let ids = page.attributes_of("button", "value");
        ids.iter().for_each(|id| guest.says("/short-list/add", "service", id));
    }
}

fn sentences(guest: &Guest) {
    let picks = [("how", "call"), ("for", "me"), ("wish", "safe"), ("first", "both")];
    drop(guest.person.sends(SENTENCES, &picks));
}

fn stopped(guest: &Guest) {
    let page = guest.begins("m08.values");
    drop(guest.presses(&page, "stop"));
}

fn much_distress(guest: &Guest) {
    let page = guest.begins("m04.ridden");
    drop(guest.sends(&page, &[("pick", "9"), ("do", "continue")]));
}

/// Through to the end, with a number that rises.
fn a_rise(guest: &Guest) {
    let page = guest.goes_to("m04.ridden", "value=\"after\"", |page| {
        let is_first = page.html.contains("value=\"before\"");
        let fields = if is_first { [("pick", "3"), ("do", "continue")] } else { [("pick", ""), ("do", "skip")] };
        fields.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec()
    });
    drop(guest.sends(&page, &[("pick", "6"), ("do", "continue")]));
}

fn time_over(guest: &Guest) {
    let page = guest.skips_to("now.ground", "data-timer=");
    drop(guest.presses(&page, "timer-start"));
    guest.waits(Duration::from_secs(160));
}

/// To the screen that shows what a timer was told.
fn readings(guest: &Guest) {
    drop(guest.goes_to("m04.surf-practice", "<p class=\"readings\">", |page| {
        let has = |mark: &str| page.html.contains(mark);
        let button = match () {
            () if has("data-timer=\"ready\"") => "timer-start",
            () if has("class=\"readings\"") => "timer-done",
            () if has("data-timer=\"running\"") => "timer-tell",
            () => "skip",
        };
        [("pick", "4"), ("do", button)].map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec()
    }));
}

fn list_written(guest: &Guest) {
    let page = guest.begins("m01.my-reasons");
    let page = guest.presses(&page, "skip");
    let lines = [("line-1-text", "a quiet morning"), ("line-2-text", "Donaudampfschifffahrtsgesellschaft")];
    let page = guest.sends(&page, &[lines[0], lines[1], ("do", "continue")]);
    drop(guest.presses(&page, "back"));
}

fn to_a_text(guest: &Guest) {
    drop(guest.skips_to("m06.kind-voice", "<textarea"));
}

fn things_to_keep(guest: &Guest) {
    to_the_end(guest, "m01.my-reasons", true);
}

/// Through to the end, with a few words in every line or without.
fn to_the_end(guest: &Guest, exercise: &str, has_words: bool) {
    let page = guest.goes_to(exercise, "/end\"", |page| {
        let names = inputs(page).into_iter().map(|input| input.name);
        let words = names.filter(|name| has_words && name.starts_with("line-"));
        let words = words.map(|name| (name, "a few words".to_owned()));
        words.chain([("do".to_owned(), "continue".to_owned())]).collect()
    });
    assert!(page.path.ends_with("/end"), "{}", page.path);
}

fn late(guest: &Guest) {
    guest.waits(Duration::from_secs(12 * 3600));
    drop(guest.person.sends("/exercises/m06.kind-voice/begin", &[("how", "again")]));
}
