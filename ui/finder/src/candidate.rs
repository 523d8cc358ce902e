//! A service as the finder sees it: the fields of the specification, section 3, made of facts and the edition's table.
//!
//! What neither says stays unknown. The confidentiality note and the source have no rule and are read from the service itself
//! when it is shown; crisis lines are no services and come from the edition's own list.

use std::collections::HashMap;

use catalogue_model::{
    Anonymity, Audience, Category, Cost, CountryCode, Coverage, Delivery, FinderFacts, HelpNeed, LanguageTag,
    LanguagesBasis, Mapping, Method, OpeningHours, Seeker, ServiceId, Stance, Waiting, Way,
};
use jiff::civil::Date;

/// Where a service works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// In the whole of one country.
    Country,
    /// In a region, or in several countries.
    Region,
    /// From everywhere.
    International,
}

/// When a service is reached.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Hours {
    /// No source says. It never counts as open.
    #[default]
    Unknown,
    /// Nobody has to answer, so it is always there.
    Always,
    /// Regular hours by way; the numbers are places in the pool's list of hours.
    Known(Vec<(Way, usize)>),
}

/// One service in the finder's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Its id.
    pub id: ServiceId,
    /// Method categories.
    pub categories: Vec<Category>,
    /// The needs it meets.
    pub needs: Vec<HelpNeed>,
    /// Whose service it is.
    pub seekers: Vec<Seeker>,
    /// For whom alone it is made, where it is made for one kind of asker alone.
    pub primary: Option<Seeker>,
    /// Countries served.
    pub countries: Vec<CountryCode>,
    /// Where it works.
    pub reach: Reach,
    /// Languages spoken. Empty: unknown.
    pub languages: Vec<LanguageTag>,
    /// Whether the languages are only those of its pages.
    pub languages_inferred: bool,
    /// Whether it has interpreters.
    pub interpreter: Option<Stance>,
    /// How its help comes. Empty: unknown.
    pub ways: Vec<Way>,
    /// What is known of a person.
    pub anonymity: Option<Anonymity>,
    /// The youngest age.
    pub min_age: Option<u8>,
    /// The oldest age.
    pub max_age: Option<u8>,
    /// Whether it takes people under 18.
    pub youth: Option<Stance>,
    /// Whether it takes adults.
    pub adults: Option<Stance>,
    /// Whether it helps while a case is open.
    pub open_case: Option<Stance>,
    /// Whether it helps after a conviction.
    pub convicted: Option<Stance>,
    /// When it is reached.
    pub hours: Hours,
    /// How long one waits.
    pub waiting: Option<Waiting>,
    /// Who pays.
    pub cost: Option<Cost>,
    /// Whether a referral is needed.
    pub referral_needed: Option<Stance>,
    /// The day on which somebody last asked the service itself.
    pub checked_on: Option<Date>,
    /// Whether it is closed or withdrawn.
    pub is_closed: bool,
}

impl Candidate {
    /// A service of which only the id, where it works and what must be known are known.
    #[must_use]
    pub fn new(id: ServiceId, reach: Reach, countries: Vec<CountryCode>) -> Self {
        Self {
            id,
            categories: Vec::new(),
            needs: Vec::new(),
            seekers: Vec::new(),
            primary: None,
            countries,
            reach,
            languages: Vec::new(),
            languages_inferred: false,
            interpreter: None,
            ways: Vec::new(),
            anonymity: None,
            min_age: None,
            max_age: None,
            youth: None,
            adults: None,
            open_case: None,
            convicted: None,
            hours: Hours::Unknown,
            waiting: None,
            cost: None,
            referral_needed: None,
            checked_on: None,
            is_closed: false,
        }
    }

    /// Whether somebody answers at once, by telephone or chat.
    #[must_use]
    pub fn is_immediate(&self) -> bool {
        self.ways.iter().any(|way| way.is_immediate())
    }
}

/// Every service that can be suggested, with the hours that many of them share.
#[derive(Clone, Debug, Default)]
pub struct Pool {
    candidates: Vec<Candidate>,
    hours: Vec<OpeningHours>,
    known: HashMap<String, usize>,
}

impl Pool {
    /// The services of an edition.
    #[must_use]
    pub fn new<'a>(facts: impl IntoIterator<Item = &'a FinderFacts>, mapping: &Mapping) -> Self {
        let mut pool = Self::default();
        for facts in facts {
            pool.add_facts(facts, mapping);
        }
        pool
    }

    /// Adds a service with its regular hours; without hours it keeps what it says of them itself.
    pub fn add(&mut self, mut candidate: Candidate, hours: Vec<(Way, OpeningHours)>) {
        if !hours.is_empty() {
            candidate.hours = Hours::Known(hours.into_iter().map(|(way, hours)| (way, self.place_of(hours))).collect());
        }
        self.candidates.push(candidate);
    }

    /// Every service, in the order in which they came.
    #[must_use]
    pub fn candidates(&self) -> &[Candidate] {
        &self.candidates
    }

    pub(crate) fn hours(&self) -> &[OpeningHours] {
        &self.hours
    }

    fn place_of(&mut self, hours: OpeningHours) -> usize {
        let stretch = |it: &catalogue_model::Schedule| format!("{:?} {} {}", it.days, it.opens(), it.closes());
        let regular: Vec<String> = hours.regular.iter().map(stretch).collect();
        let key = format!("{} {}", hours.zone(), regular.join(";"));
        *self.known.entry(key).or_insert_with(|| {
            self.hours.push(hours);
            self.hours.len() - 1
        })
    }

    fn add_facts(&mut self, facts: &FinderFacts, mapping: &Mapping) {
        let known = mapping.known_of(&facts.id);
        let seekers = sorted(facts.audiences.iter().filter_map(|audience| mapping.seeker_of(*audience)));
        let is_always = facts.methods.iter().any(|method| mapping.is_always_there(*method));
        let candidate = Candidate {
            categories: facts.categories.clone(),
            needs: sorted(facts.methods.iter().flat_map(|method| mapping.needs_of(*method)).copied()),
            primary: match seekers.as_slice() {
                [alone] => Some(*alone),
                _ => None,
            },
            seekers,
            languages: facts.languages.clone(),
            languages_inferred: facts.languages_basis != Some(LanguagesBasis::Stated),
            interpreter: known.interpreter,
            ways: ways(facts),
            anonymity: facts.anonymity,
            min_age: facts.min_age,
            max_age: facts.max_age,
            youth: youth(facts, mapping),
            adults: adults(facts, mapping),
            open_case: known.open_case,
            convicted: known.convicted,
            hours: if is_always { Hours::Always } else { Hours::Unknown },
            waiting: known.waiting,
            cost: facts.cost,
            referral_needed: known.referral_needed,
            checked_on: facts.checked_on,
            is_closed: facts.is_closed,
            ..Candidate::new(facts.id.clone(), reach(facts), facts.countries.clone())
        };
        self.add(candidate, facts.hours.clone());
    }
}

fn sorted<T: Ord>(values: impl Iterator<Item = T>) -> Vec<T> {
    let mut values: Vec<T> = values.collect();
    values.sort();
    values.dedup();
    values
}

fn reach(facts: &FinderFacts) -> Reach {
    match facts.coverage {
        Coverage::InternationalOnline => Reach::International,
        Coverage::National if facts.countries.len() == 1 => Reach::Country,
        Coverage::National | Coverage::Local => Reach::Region,
    }
}

/// How help comes, as far as a page states it. An address or number for making contact is no way of helping.
fn ways(facts: &FinderFacts) -> Vec<Way> {
    let has = |method| facts.methods.contains(&method);
    let stated = [
        (Way::InPerson, facts.delivery.contains(&Delivery::InPerson)),
        (Way::Phone, facts.delivery.contains(&Delivery::Phone)),
        (Way::Chat, facts.has_chat || has(Method::OnlineChat)),
        (Way::Email, has(Method::Email)),
        (Way::Own, has(Method::SelfGuidedProgramme) || has(Method::Exercises)),
    ];
    stated.into_iter().filter_map(|(way, is_stated)| is_stated.then_some(way)).collect()
}

/// Whether people under 18 are taken: only where an audience says so, and never against a stated age.
fn youth(facts: &FinderFacts, mapping: &Mapping) -> Option<Stance> {
    if facts.min_age.is_some_and(|age| age >= 18) {
        return Some(Stance::No);
    }
    facts.audiences.iter().any(|audience| mapping.is_youth(*audience)).then_some(Stance::Yes)
}

/// Whether adults are taken: not where the oldest age is below 18, nor where the only people it helps are young.
fn adults(facts: &FinderFacts, mapping: &Mapping) -> Option<Stance> {
    let own = |audience: &&Audience| mapping.seeker_of(**audience) == Some(Seeker::Myself);
    let (young, grown): (Vec<&Audience>, Vec<&Audience>) =
        facts.audiences.iter().filter(own).partition(|audience| mapping.is_youth(**audience));
    if facts.max_age.is_some_and(|age| age < 18) || (!young.is_empty() && grown.is_empty()) {
        return Some(Stance::No);
    }
    (!grown.is_empty() || facts.min_age.is_some_and(|age| age >= 18)).then_some(Stance::Yes)
}
