//! Widening step by step where little fits (specification, section 8). Each step is announced; none touches whom a service is
//! for, its age, its country, its stance in a case, or that it is closed.

use catalogue_model::Way;

use crate::{
    answers::Answers,
    hard::Lifted,
    suggest::{Question, Sorted},
    vocabulary::Unnamed,
};

/// With so many suggestions nothing is widened.
pub const ENOUGH: usize = 3;

/// A step that was made, and how many suggestions it brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Widening {
    /// "Only these ways" became a preference.
    Ways {
        /// The ways of what came by it.
        added: Vec<Way>,
        /// How many came.
        brought: usize,
    },
    /// "Must stay unnamed" became a preference.
    Unnamed {
        /// How many came.
        brought: usize,
    },
    /// "Only these languages" became a preference: what speaks others stands in a group of its own.
    Languages {
        /// How many came to that group.
        brought: usize,
    },
    /// Every kind of help counts as wanted.
    Categories,
    /// The group in other languages is open.
    OtherLanguages {
        /// How many stand in it.
        brought: usize,
    },
}

/// Makes one strict answer a preference.
type Lift = fn(&mut Lifted);

/// What is left of a pool, after as many steps as were needed.
pub(crate) struct Widened<'a> {
    pub(crate) sorted: Sorted<'a>,
    pub(crate) lifted: Lifted,
    pub(crate) steps: Vec<Widening>,
    pub(crate) others_open: bool,
    /// Whether little fitted before anything was widened.
    pub(crate) was_few: bool,
}

/// Sorts a pool, and widens the answers until enough fits or nothing is left to widen.
pub(crate) fn widen<'a>(question: &Question<'a>, answers: &Answers) -> Widened<'a> {
    let mut widened = Widened {
        sorted: question.sort_out(answers, Lifted::default()),
        lifted: Lifted::default(),
        steps: Vec::new(),
        others_open: false,
        was_few: false,
    };
    widened.was_few = widened.is_few();
    let steps: [(bool, Lift); 3] = [
        (answers.ways.only(), |lifted| lifted.ways = true),
        (answers.unnamed == Some(Unnamed::Must), |lifted| lifted.unnamed = true),
        (answers.languages.only(), |lifted| lifted.languages = true),
    ];
    for (place, (is_strict, lift)) in steps.into_iter().enumerate() {
        if !is_strict || !widened.is_few() {
            continue;
        }
        lift(&mut widened.lifted);
        let before = std::mem::replace(&mut widened.sorted, question.sort_out(answers, widened.lifted));
        let brought = widened.sorted.kept.len() - before.kept.len();
        widened.steps.push(match place {
            0 => Widening::Ways { added: added(&before, &widened.sorted, answers), brought },
            1 => Widening::Unnamed { brought },
            _ => Widening::Languages { brought: widened.sorted.others.len() - before.others.len() + brought },
        });
    }
    if widened.is_few() && !answers.needs.chosen().is_empty() {
        widened.lifted.categories = true;
        widened.steps.push(Widening::Categories);
    }
    if widened.is_few() && !widened.sorted.others.is_empty() {
        widened.others_open = true;
        widened.steps.push(Widening::OtherLanguages { brought: widened.sorted.others.len() });
    }
    widened
}

impl Widened<'_> {
    fn is_few(&self) -> bool {
        self.sorted.kept.len() < ENOUGH
    }
}

/// The ways, none of those chosen, in which what came helps.
fn added(before: &Sorted<'_>, after: &Sorted<'_>, answers: &Answers) -> Vec<Way> {
    let came = after.kept.iter().filter(|now| !before.kept.iter().any(|then| std::ptr::eq(*then, **now)));
    let mut ways: Vec<Way> = came.flat_map(|candidate| &candidate.ways).copied().collect();
    ways.retain(|way| !answers.ways.chosen().contains(way));
    ways.sort();
    ways.dedup();
    ways
}
