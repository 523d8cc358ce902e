//! The points of the finder: every number of its soft rules, as an edition carries them.
//!
//! Points are whole numbers. They say nothing of a person and nothing of how well a service helps; they only bring what fits
//! the answers to the front. How they are counted is `finder`'s concern.

use serde::{Deserialize, Serialize};

use super::FinderFlaw;

/// The only version of the record that this program counts with.
pub const WEIGHTS_FORMAT: u32 = 1;

/// No rule may outweigh all the others together.
const MOST_POINTS: i32 = 100;

macro_rules! tables {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $kind:ty,)+ })+) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
            #[serde(deny_unknown_fields)]
            pub struct $name { $($(#[$field_doc])* pub $field: $kind,)+ }

            impl $name {
                /// Every number with its name.
                fn numbers(&self) -> Vec<(&'static str, i64)> {
                    vec![$((stringify!($field), i64::from(self.$field)),)+]
                }
            }
        )+
    };
}

tables! {
    /// S1: languages.
    LanguagePoints {
        /// It speaks the language that was put first.
        first: i32,
        /// It speaks another of those chosen.
        other: i32,
        /// It has interpreters.
        interpreter: i32,
    }
    /// S2: needs.
    NeedPoints {
        /// For each need that it meets.
        each: i32,
        /// Never more than this.
        most: i32,
    }
    /// S3: category.
    CategoryPoints {
        /// It is of a wanted category.
        wanted: i32,
    }
    /// S4: the way in which help comes.
    WayPoints {
        /// In the way that was put first.
        first: i32,
        /// In another of those chosen.
        other: i32,
    }
    /// S5: staying unnamed.
    UnnamedPoints {
        /// No name is needed.
        full: i32,
        /// A made-up name will do.
        pseudonym: i32,
        /// A name is needed.
        identified: i32,
    }
    /// S6: help today.
    TodayPoints {
        /// It is open now.
        open: i32,
        /// Somebody answers at once, by telephone or chat.
        immediate: i32,
        /// One has to wait for weeks or longer.
        waiting: i32,
    }
    /// S7: help in the next days.
    SoonPoints {
        /// One need not wait.
        no_waiting: i32,
        /// One has to wait long.
        long: i32,
    }
    /// S8: place.
    PlacePoints {
        /// It is for this country.
        country: i32,
        /// It is for a region, or for several countries.
        region: i32,
        /// It works from everywhere.
        international: i32,
    }
    /// S9: for whom it is mainly made.
    FocusPoints {
        /// For people like the one who asks: for oneself, for relatives, for people at work.
        primary: i32,
    }
    /// S10: police or courts.
    LegalPoints {
        /// It is known to help in this situation.
        accepts: i32,
    }
    /// S11: cost.
    CostPoints {
        /// It is free.
        free: i32,
        /// It has a fee.
        paid: i32,
    }
    /// S12: the way in.
    DirectPoints {
        /// No referral is needed.
        no_referral: i32,
    }
    /// S13: how long ago somebody asked the service itself. Without such a check it counts nothing.
    FreshnessPoints {
        /// Up to so many days it is fresh.
        fresh_days: i32,
        /// Points then.
        fresh: i32,
        /// Up to so many days it is settled.
        settled_days: i32,
        /// Points then.
        settled: i32,
        /// Up to so many days it is ageing.
        ageing_days: i32,
        /// Points then.
        ageing: i32,
        /// Points when it is older.
        old: i32,
    }
}

/// The points as an editor writes them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WeightsRecord {
    /// The version of this record's form.
    pub format: u32,
    /// The version of the numbers, raised with every change.
    pub version: u32,
    /// S1.
    pub language: LanguagePoints,
    /// S2.
    pub needs: NeedPoints,
    /// S3.
    pub category: CategoryPoints,
    /// S4.
    pub way: WayPoints,
    /// S5.
    pub unnamed: UnnamedPoints,
    /// S6.
    pub today: TodayPoints,
    /// S7.
    pub soon: SoonPoints,
    /// S8.
    pub place: PlacePoints,
    /// S9.
    pub focus: FocusPoints,
    /// S10.
    pub legal: LegalPoints,
    /// S11.
    pub cost: CostPoints,
    /// S12.
    pub direct: DirectPoints,
    /// S13.
    pub freshness: FreshnessPoints,
}

impl WeightsRecord {
    /// Every number by table and name, as they stand in the record.
    #[must_use]
    pub fn numbers(&self) -> Vec<(&'static str, &'static str, i64)> {
        let tables = [
            ("language", self.language.numbers()),
            ("needs", self.needs.numbers()),
            ("category", self.category.numbers()),
            ("way", self.way.numbers()),
            ("unnamed", self.unnamed.numbers()),
            ("today", self.today.numbers()),
            ("soon", self.soon.numbers()),
            ("place", self.place.numbers()),
            ("focus", self.focus.numbers()),
            ("legal", self.legal.numbers()),
            ("cost", self.cost.numbers()),
            ("direct", self.direct.numbers()),
            ("freshness", self.freshness.numbers()),
        ];
        let named = |(table, numbers): (&'static str, Vec<(&'static str, i64)>)| {
            numbers.into_iter().map(move |(name, number)| (table, name, number))
        };
        tables.into_iter().flat_map(named).collect()
    }
}

/// Points that were checked: more of what was asked for never counts less.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weights(WeightsRecord);

impl Weights {
    /// Checks a record.
    ///
    /// # Errors
    /// Every flaw: another format, a number out of bounds, or an order that would punish what was asked for.
    pub fn check(record: WeightsRecord) -> Result<Self, Vec<FinderFlaw>> {
        let mut flaws = Vec::new();
        if record.format != WEIGHTS_FORMAT {
            let problem = format!("the format is {}, which this program does not know", record.format);
            flaws.push(FinderFlaw::new("format", problem, "write format = 1"));
        }
        if record.version == 0 {
            flaws.push(FinderFlaw::new("version", "the version is 0", "count versions from 1"));
        }
        for (table, name, number) in record.numbers() {
            let is_days = name.ends_with("_days");
            let bounds = if is_days { 1..=3_650 } else { i64::from(-MOST_POINTS)..=i64::from(MOST_POINTS) };
            if !bounds.contains(&number) {
                let problem = format!("{name} is {number}");
                let advice = "write points from -100 to 100, and days from 1 to 3650";
                flaws.push(FinderFlaw::new(table, problem, advice));
            }
        }
        flaws.extend(out_of_order(&record));
        if flaws.is_empty() { Ok(Self(record)) } else { Err(flaws) }
    }

    /// The numbers.
    #[must_use]
    pub fn record(&self) -> &WeightsRecord {
        &self.0
    }
}

/// What would make a service sink because it offers what was asked for, or rise because it does not.
fn out_of_order(record: &WeightsRecord) -> Vec<FinderFlaw> {
    let WeightsRecord { language, needs, unnamed, today, soon, place, freshness, .. } = record;
    let falling: [(&'static str, &str, Vec<i32>); 12] = [
        ("language", "first, other, interpreter, 0", vec![language.first, language.other, language.interpreter, 0]),
        ("needs", "most, each, 0", vec![needs.most, needs.each, 0]),
        ("category", "wanted, 0", vec![record.category.wanted, 0]),
        ("way", "first, other, 0", vec![record.way.first, record.way.other, 0]),
        ("unnamed", "full, pseudonym, 0, identified", vec![unnamed.full, unnamed.pseudonym, 0, unnamed.identified]),
        ("today", "open, immediate, 0, waiting", vec![today.open, today.immediate, 0, today.waiting]),
        ("soon", "no_waiting, 0, long", vec![soon.no_waiting, 0, soon.long]),
        ("place", "country, region, international", vec![place.country, place.region, place.international]),
        ("focus", "primary, 0", vec![record.focus.primary, 0]),
        ("legal", "accepts, 0", vec![record.legal.accepts, 0]),
        ("cost", "free, 0, paid", vec![record.cost.free, 0, record.cost.paid]),
        ("direct", "no_referral, 0", vec![record.direct.no_referral, 0]),
    ];
    let ages = vec![freshness.fresh, freshness.settled, freshness.ageing, freshness.old];
    let days = vec![-freshness.fresh_days, -freshness.settled_days, -freshness.ageing_days];
    falling
        .into_iter()
        .chain([
            ("freshness", "fresh, settled, ageing, old", ages),
            ("freshness", "ageing_days, settled_days, fresh_days", days),
        ])
        .filter(|(.., numbers)| !numbers.is_sorted_by(|a, b| a >= b))
        .map(|(table, order, _)| {
            FinderFlaw::new(
                table,
                format!("the numbers do not fall: {order}"),
                "give what fits better at least as many",
            )
        })
        .collect()
}
