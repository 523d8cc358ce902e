//! Looks at an exercise as a whole: every step is reached and comes to an end, and every text has a name of its own.

use std::collections::BTreeSet;

use super::Check;
use crate::exercise::{Exercise, Frame, Step, Target};

impl Check<'_> {
    /// Looks along the paths: every step is reached, and every step can come to an end.
    pub(super) fn paths(&mut self, exercise: &Exercise) {
        let mut reached = BTreeSet::from([0]);
        let mut open = vec![0];
        while let Some(at) = open.pop() {
            let targets = exercise.steps.get(at).into_iter().flat_map(Step::targets);
            for position in targets.filter_map(position).filter(|position| reached.insert(*position)) {
                open.push(position);
            }
        }
        let ends = self.ending(exercise, |target| !matches!(target, Target::Step(_)));
        let finishes = self.ending(exercise, |target| *target == Target::End);
        for at in 0..exercise.steps.len() {
            if !reached.contains(&at) {
                self.flaw(Some(at), "id", "no path reaches this step", "lead to it, or take it out");
            } else if !ends.contains(&at) {
                self.flaw(Some(at), "goto", "no path leads out of here", "let one of its targets end the exercise");
            }
        }
        // The player puts the cool-down before the end, so a way to the end is a way to the cool-down.
        if exercise.frame == Frame::C && !finishes.contains(&0) {
            let advice = "let a path come to the end: the cool-down stands there";
            self.flaw(None, "frame", "no path of this exercise of frame C reaches its cool-down", advice);
        }
    }

    /// The steps from which a path comes to a target that is an end.
    fn ending(&self, exercise: &Exercise, is_end: impl Fn(&Target) -> bool) -> BTreeSet<usize> {
        let mut ending: BTreeSet<usize> = BTreeSet::new();
        loop {
            let more = exercise.steps.iter().enumerate().filter(|(at, step)| {
                !ending.contains(at)
                    && step.targets().any(|target| {
                        is_end(target) || position(target).is_some_and(|position| ending.contains(&position))
                    })
            });
            let more: Vec<usize> = more.map(|(at, _)| at).collect();
            if more.is_empty() {
                return ending;
            }
            ending.extend(more);
        }
    }

    /// Every text has a name of its own: a step `a` with the option `b-c` and a step `a-b` with the option `c` would share one.
    pub(super) fn words(&mut self, exercise: &Exercise) {
        let mut known: BTreeSet<String> = exercise.needs_of_whole().into_iter().map(|need| need.key).collect();
        for (at, step) in exercise.steps.iter().enumerate() {
            for need in step.needs() {
                if !known.insert(need.key.clone()) {
                    let advice = "call the step, or what it offers, by another name";
                    self.flaw(Some(at), "id", format!("two texts would be called {:?}", need.key), advice);
                }
            }
        }
    }
}

fn position(target: &Target) -> Option<usize> {
    match target {
        Target::Step(position) => Some(*position),
        _ => None,
    }
}
