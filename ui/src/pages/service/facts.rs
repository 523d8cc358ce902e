//! The rows on what to know before making contact. What nobody stated is a row that says so.

use catalogue_model::{
    Anonymity, Audience, Category, Coverage, EvidenceGrade, FactGroup, LanguagesBasis, PlainText, Relevance, Service,
    Term as _,
};
use i18n::Words;
use jiff::civil::Date;

use super::{
    caveats::{Caveats, Topic},
    sources::{Said, said},
};
use crate::speak::Speak;

/// One row: a question and everything known that answers it.
#[derive(Clone, Default)]
pub(super) struct Row {
    pub(super) heading: String,
    /// In the reader's language.
    pub(super) lines: Vec<String>,
    pub(super) kinds: Vec<Kind>,
    /// From the record, in English.
    pub(super) texts: Vec<String>,
    /// Limits of what stands above, in English.
    pub(super) caveats: Vec<String>,
    pub(super) said: Vec<Said>,
}

/// A kind of help and its forms, as far as they are stated.
#[derive(Clone)]
pub(super) struct Kind {
    pub(super) name: String,
    pub(super) forms: Vec<String>,
}

/// What the rows are made from.
pub(super) struct Facts<'a> {
    pub(super) words: &'a Words,
    pub(super) service: &'a Service,
    pub(super) caveats: &'a Caveats,
    pub(super) today: Date,
}

/// The rows in the order of a person's questions.
pub(super) fn rows(words: &Words, service: &Service, caveats: &Caveats, today: Date) -> Vec<Row> {
    let facts = Facts { words, service, caveats, today };
    let mut rows = vec![
        facts.secret(),
        facts.for_whom(),
        facts.not_for_whom(),
        facts.cost(),
        facts.waiting(),
        facts.start(),
        facts.languages(),
        facts.help(),
        facts.delivery(),
        facts.area(),
    ];
    rows.extend(facts.evidence());
    rows
}

impl Facts<'_> {
    pub(super) fn row(&self, heading: &str, lines: Vec<String>, groups: &[FactGroup]) -> Row {
        let mut said: Vec<Said> =
            groups.iter().map(|group| said(self.words, self.service, *group, self.today)).collect();
        said.dedup();
        Row { heading: self.words.say(heading), lines, said, ..Row::default() }
    }

    pub(super) fn unknown(&self, heading: &str) -> Row {
        self.row(heading, vec![self.words.say("service-unknown")], &[])
    }

    fn secret(&self) -> Row {
        let anonymity = match self.service.anonymity {
            Some(Anonymity::Anonymous) => "service-secret-anonymous",
            Some(Anonymity::Pseudonymous) => "service-secret-pseudonymous",
            Some(Anonymity::Identified) => "service-secret-identified",
            None => "service-secret-anonymity-unknown",
        };
        let mut lines = vec![self.words.say(anonymity)];
        if self.service.confidentiality.is_none() {
            lines.push(self.words.say("service-secret-unknown"));
        }
        lines.push(self.words.say("service-secret-limits"));
        let known = [
            (FactGroup::Anonymity, self.service.anonymity.is_some()),
            (FactGroup::Confidentiality, self.service.confidentiality.is_some()),
        ];
        let groups: Vec<FactGroup> =
            known.into_iter().filter_map(|(group, is_known)| is_known.then_some(group)).collect();
        Row {
            texts: texts(self.service.confidentiality.as_ref()),
            caveats: self.caveats.on(Topic::Secrecy),
            ..self.row("service-secret", lines, &groups)
        }
    }

    fn for_whom(&self) -> Row {
        let eligibility = &self.service.eligibility;
        let mut lines: Vec<String> =
            self.service.audiences.iter().map(|audience| self.words.term("audience", *audience)).collect();
        let has_ages = eligibility.min_age.is_some() || eligibility.max_age.is_some();
        lines.extend(self.ages());
        if !has_ages {
            lines.push(self.words.say("service-for-ages-unknown"));
        }
        let states_conditions = has_ages || eligibility.notes.is_some();
        let known =
            [(FactGroup::Audiences, !self.service.audiences.is_empty()), (FactGroup::Eligibility, states_conditions)];
        let groups: Vec<FactGroup> =
            known.into_iter().filter_map(|(group, is_known)| is_known.then_some(group)).collect();
        Row { texts: texts(eligibility.notes.as_ref()), ..self.row("service-for", lines, &groups) }
    }

    fn ages(&self) -> Option<String> {
        let number = |age: u8| usize::from(age).into();
        match (self.service.eligibility.min_age, self.service.eligibility.max_age) {
            (Some(from), Some(to)) => {
                Some(self.words.say_with("service-for-ages", &[("from", number(from)), ("to", number(to))]))
            }
            (Some(from), None) => Some(self.words.say_with("service-for-min-age", &[("age", number(from))])),
            (None, Some(to)) => Some(self.words.say_with("service-for-max-age", &[("age", number(to))])),
            (None, None) => None,
        }
    }

    /// Only what follows from stated ages and from what kind of offer it is; all else has to be asked.
    fn not_for_whom(&self) -> Row {
        let mut lines = Vec::new();
        if self.service.relevance == Relevance::Fallback {
            lines.push(self.words.say("service-not-for-self"));
        }
        if is_for_professionals_alone(self.service) {
            lines.push(self.words.say("service-not-for-public"));
        }
        let age = |age: u8| [("age", usize::from(age).into())];
        lines.extend(
            self.service
                .eligibility
                .min_age
                .filter(|from| *from > 0)
                .map(|from| self.words.say_with("service-not-under", &age(from))),
        );
        lines.extend(self.service.eligibility.max_age.map(|to| self.words.say_with("service-not-over", &age(to))));
        lines.push(self.words.say(if lines.is_empty() { "service-unknown" } else { "service-not-for-others" }));
        self.row("service-not-for", lines, &[])
    }

    pub(super) fn cost(&self) -> Row {
        let row = match self.service.cost {
            Some(cost) => self.row("service-cost", vec![self.words.term("cost", cost)], &[FactGroup::Cost]),
            None => self.unknown("service-cost"),
        };
        Row { caveats: self.caveats.on(Topic::Cost), ..row }
    }

    fn waiting(&self) -> Row {
        self.unknown("service-waiting")
    }

    fn start(&self) -> Row {
        let can_be_reached = !self.service.channels().is_empty();
        let line = if can_be_reached { "service-start-contact" } else { "service-start-unknown" };
        self.row("service-start", vec![self.words.say(line)], &[])
    }

    pub(super) fn languages(&self) -> Row {
        if self.service.languages.is_empty() {
            return self.unknown("service-languages");
        }
        let names: Vec<String> = self.service.languages.iter().map(|tag| self.words.language(tag)).collect();
        let mut lines = vec![self.words.list(&names)];
        lines.extend(self.service.languages_basis.map(|basis| self.words.term("languages_basis", basis)));
        if self.service.languages_basis == Some(LanguagesBasis::Stated) {
            return self.row("service-languages", lines, &[FactGroup::Languages]);
        }
        lines.push(self.words.say("service-languages-ask"));
        self.row("service-languages", lines, &[])
    }

    fn help(&self) -> Row {
        let service = self.service;
        if service.categories.is_empty() && service.methods.is_empty() {
            return self.unknown("service-help");
        }
        // A stated method is shown even where its category is not stated.
        let is_stated = |category: &Category| {
            service.categories.contains(category) || service.methods.iter().any(|method| method.category() == *category)
        };
        let kinds = Category::ALL
            .iter()
            .copied()
            .filter(is_stated)
            .map(|category| Kind { name: self.words.term("category", category), forms: self.forms(category) });
        Row { kinds: kinds.collect(), ..self.row("service-help", Vec::new(), &[FactGroup::Methods]) }
    }

    fn forms(&self, category: Category) -> Vec<String> {
        let methods = self.service.methods.iter().filter(|method| method.category() == category);
        methods.map(|method| self.words.term("method", *method)).collect()
    }

    fn delivery(&self) -> Row {
        if self.service.delivery.is_empty() {
            return self.unknown("service-delivery");
        }
        let names: Vec<String> =
            self.service.delivery.iter().map(|delivery| self.words.term("delivery", *delivery)).collect();
        self.row("service-delivery", vec![self.words.list(&names)], &[FactGroup::Delivery])
    }

    fn area(&self) -> Row {
        let mut lines = vec![self.words.term("coverage", self.service.coverage)];
        let countries: Vec<String> = self.service.countries.iter().map(|code| self.words.country(*code)).collect();
        if !countries.is_empty() && self.service.coverage != Coverage::InternationalOnline {
            lines.push(self.words.list(&countries));
        }
        let cities = self.service.addresses.iter().map(|address| address.city.as_str().to_owned()).collect::<Vec<_>>();
        if !cities.is_empty() {
            lines.push(self.words.list(&cities));
        }
        self.row("service-where", lines, &[FactGroup::Country])
    }

    /// How well it has been studied is said only where somebody graded it.
    fn evidence(&self) -> Option<Row> {
        let line = match self.service.evidence? {
            EvidenceGrade::TestedWithGroup => "service-evidence-tested-with-group",
            EvidenceGrade::TestedWithOthers => "service-evidence-tested-with-others",
            EvidenceGrade::UsedInProgrammes => "service-evidence-used-in-programmes",
            EvidenceGrade::PracticeWisdom => "service-evidence-practice-wisdom",
        };
        Some(self.row("service-evidence", vec![self.words.say(line)], &[FactGroup::Evidence]))
    }
}

fn texts(text: Option<&PlainText>) -> Vec<String> {
    text.map(|text| text.as_str().to_owned()).into_iter().collect()
}

fn is_for_professionals_alone(service: &Service) -> bool {
    service.audiences == [Audience::Professionals]
}
