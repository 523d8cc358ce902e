//! The plan as pages and paper show it: sections, groups and lines in words.
//!
//! A plan is readable without an edition: then own words stay, and sections have the program's own names.

use std::{
    hash::{BuildHasher as _, RandomState},
    sync::LazyLock,
};

use catalogue_model::{ExerciseId, Service, ServiceId};
use catalogue_store::Edition;
use i18n::Words;
use vault::{Plan, PlanItem, PlanWords, Section};

use crate::{
    layout::Asker,
    practice::{kept::plan_words, ladder},
};

/// Options of this question are the calming tools.
const TOOLS: &str = "plan.alone.tools-";

/// A section in words.
pub(super) struct SectionView {
    pub(super) section: Section,
    pub(super) title: String,
    /// One without a heading; in the ladder one for each level.
    pub(super) groups: Vec<GroupView>,
    /// Whether there is an exercise that asks for it.
    pub(super) can_write: bool,
    /// Whether the place for changing it stands open.
    pub(super) is_open: bool,
}

/// Lines that belong together.
pub(super) struct GroupView {
    pub(super) heading: Option<String>,
    /// What one does, as against how one notices it.
    pub(super) is_step: bool,
    /// What one does at red: it begins with the emergency page, whatever the person wrote.
    pub(super) is_red: bool,
    pub(super) lines: Vec<LineView>,
}

/// A line in words.
pub(super) struct LineView {
    /// Its place in the section.
    pub(super) at: usize,
    /// Tells whether the line is still the one that stood there.
    pub(super) mark: String,
    pub(super) text: String,
    /// What then, or how hard it is to undo.
    pub(super) then: Option<String>,
    /// Numbers and addresses to copy.
    pub(super) contacts: Vec<Contact>,
    /// The page of the exercise or the service.
    pub(super) address: Option<String>,
    /// Whether there is a line above it with which it can change places.
    pub(super) can_rise: bool,
}

/// A number or an address.
pub(super) struct Contact {
    pub(super) text: String,
    /// Numbers stand large: they are read off the page while dialling.
    pub(super) is_number: bool,
}

impl Contact {
    fn new(text: &str) -> Self {
        Self { text: text.to_owned(), is_number: !text.chars().any(char::is_alphabetic) }
    }
}

impl SectionView {
    /// Its name in addresses.
    pub(super) fn name(&self) -> &'static str {
        self.section.as_str()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.groups.iter().all(|group| group.lines.is_empty())
    }

    pub(super) fn is_services(&self) -> bool {
        self.section == Section::Services
    }

    pub(super) fn is_review(&self) -> bool {
        self.section == Section::Review
    }

    pub(super) fn is_ladder(&self) -> bool {
        self.section == Section::Ladder
    }
}

/// Every section of a plan, in order.
pub(super) fn sections(asker: &Asker, plan: &Plan) -> Vec<SectionView> {
    Section::ALL.into_iter().map(|section| section_view(asker, section, plan.section(section))).collect()
}

fn section_view(asker: &Asker, section: Section, items: &[PlanItem]) -> SectionView {
    let edition = asker.on_show.edition.as_deref();
    let title = edition.and_then(|edition| title_of(edition, asker, section));
    let lines = lines(asker, section, items);
    SectionView {
        section,
        can_write: title.is_some(),
        title: title.unwrap_or_else(|| asker.words.say(own_title(section))),
        groups: if section == Section::Ladder { levels(asker.words, items, lines) } else { one_group(lines) },
        is_open: false,
    }
}

fn title_of(edition: &Edition, asker: &Asker, section: Section) -> Option<String> {
    let id = ExerciseId::new(&format!("plan.{}", section.as_str())).ok()?;
    let (words, _) = edition.exercise_words(&id, asker.locale.tag()).ok()??;
    words.get("title").map(str::to_owned)
}

/// The program's own name of a section.
fn own_title(section: Section) -> &'static str {
    match section {
        Section::Signs => "plan-section-signs",
        Section::Risks => "plan-section-risks",
        Section::Alone => "plan-section-alone",
        Section::Company => "plan-section-company",
        Section::People => "plan-section-people",
        Section::Services => "plan-section-services",
        Section::Children => "plan-section-children",
        Section::Barriers => "plan-section-barriers",
        Section::Means => "plan-section-means",
        Section::Reasons => "plan-section-reasons",
        Section::Ladder => "plan-section-ladder",
        Section::Review => "plan-section-review",
    }
}

fn lines(asker: &Asker, section: Section, items: &[PlanItem]) -> Vec<LineView> {
    let mut lines: Vec<LineView> = Vec::new();
    let mut is_first = true;
    for (at, item) in items.iter().enumerate() {
        if ladder::heading(item).is_some() {
            is_first = true;
            continue;
        }
        let line = line(asker, section, at, item);
        lines.push(LineView { can_rise: !is_first, ..line });
        is_first = false;
    }
    lines
}

fn line(asker: &Asker, section: Section, at: usize, item: &PlanItem) -> LineView {
    let edition = asker.on_show.edition.as_deref();
    let text = match (&item.words, edition) {
        (PlanWords::Own(text), _) => text.as_str().to_owned(),
        (words, Some(edition)) => plan_words(words, edition, asker.locale),
        (_, None) => String::new(),
    };
    let second = item.second.as_ref().map(vault::ShortText::as_str);
    // Beside a person or a service stands how to reach them; elsewhere, what follows.
    let is_contact = matches!(section, Section::People | Section::Services);
    let then = second.filter(|_| !is_contact).map(str::to_owned);
    let mut contacts: Vec<Contact> = second.filter(|_| is_contact).map(Contact::new).into_iter().collect();
    let service = edition.and_then(|edition| service_of(edition, item));
    contacts.extend(service.iter().flat_map(contacts_of));
    let address = match (&service, edition) {
        (Some(service), _) => Some(format!("/service/{}", service.id.as_str())),
        (None, Some(edition)) => tool_of(edition, item),
        (None, None) => None,
    };
    let text = if text.is_empty() { asker.words.say("plan-words-missing") } else { text };
    LineView { at, mark: mark(item), text, then, contacts, address, can_rise: false }
}

fn one_group(lines: Vec<LineView>) -> Vec<GroupView> {
    vec![GroupView { heading: None, is_step: false, is_red: false, lines }]
}

/// The ladder by its levels. What one does at red is always there as soon as anything is.
fn levels(words: &Words, items: &[PlanItem], lines: Vec<LineView>) -> Vec<GroupView> {
    let rung_of = |at: usize| items.iter().take(at).filter_map(ladder::heading).next_back().unwrap_or_default();
    let last = ladder::RUNGS.len() - 1;
    let is_begun = !lines.is_empty();
    let mut groups: Vec<GroupView> = (0..=last)
        .map(|rung| GroupView {
            heading: Some(words.say(level(rung))),
            is_step: rung % 2 == 1,
            is_red: rung == last,
            lines: Vec::new(),
        })
        .collect();
    for line in lines {
        if let Some(group) = groups.get_mut(rung_of(line.at)) {
            group.lines.push(line);
        }
    }
    groups.retain(|group| !group.lines.is_empty() || (group.is_red && is_begun));
    groups
}

/// What stands above a level.
fn level(rung: usize) -> &'static str {
    match rung {
        0 => "plan-ladder-green-signs",
        1 => "plan-ladder-green-actions",
        2 => "plan-ladder-amber-signs",
        3 => "plan-ladder-amber-actions",
        4 => "plan-ladder-red-signs",
        _ => "plan-ladder-red-actions",
    }
}

/// The service that a line names, if the edition still has it.
pub(super) fn service_of(edition: &Edition, item: &PlanItem) -> Option<Service> {
    let PlanWords::Service(id) = &item.words else { return None };
    let (service, _) = edition.service(&ServiceId::new(id.as_str()).ok()?).ok()??;
    Some(service)
}

/// How a service is reached: its numbers, or where it has none, an address.
pub(super) fn contacts_of(service: &Service) -> Vec<Contact> {
    let numbers: Vec<Contact> = service.phones.iter().map(|phone| Contact::new(phone.as_printed.as_str())).collect();
    if !numbers.is_empty() {
        return numbers;
    }
    let email = service.emails.first().map(catalogue_model::EmailAddress::as_str);
    let website = service.websites.first().map(catalogue_model::WebAddress::as_str);
    email.or(website).map(Contact::new).into_iter().collect()
}

/// The page of the tool that a line names.
fn tool_of(edition: &Edition, item: &PlanItem) -> Option<String> {
    let PlanWords::Known(known) = &item.words else { return None };
    let id = ExerciseId::new(&format!("now.{}", known.as_str().strip_prefix(TOOLS)?)).ok()?;
    edition.exercise(&id).ok()??;
    Some(format!("/exercises/{}", id.as_str()))
}

/// A number that stands for a line. It differs in every run: nothing about the words can be told from it.
pub(super) fn mark(item: &PlanItem) -> String {
    static SEED: LazyLock<RandomState> = LazyLock::new(RandomState::new);
    let words = match &item.words {
        PlanWords::Own(text) => (0, text.as_str()),
        PlanWords::Known(known) => (1, known.as_str()),
        PlanWords::Service(id) => (2, id.as_str()),
    };
    format!("{:016x}", SEED.hash_one((words, item.second.as_ref().map(|second| second.as_str()))))
}
