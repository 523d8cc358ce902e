//! What holds in every state of every exercise, whatever a person answers.
//!
//! Exercises are generated over the whole grammar, and those of the catalogue are taken as they are. Somebody goes through
//! one with answers that fit, answers that do not, steps back and pauses; after every move the rules are looked at.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

mod answers;
mod grammar;
mod records;
mod rules;

use std::sync::Arc;

use catalogue_model::{Exercise, Shelf, Term as _};
use player::{Age, Circumstances, OwnWords, Shelves, Sitting, Standing};
use proptest::{
    prelude::{Just, ProptestConfig, Strategy, any, prop, proptest},
    test_runner::TestCaseError,
};

use answers::{Dice, fitting_answer, wild_answer};

/// Somebody of any age at any hour, with anything on their shelves.
fn circumstances() -> impl Strategy<Value = Circumstances> {
    let flags = any::<(bool, bool, bool)>();
    (0_u8..24, 0_u8..5, 0_u8..4, flags, prop::collection::vec(0_usize..3, Shelf::ALL.len())).prop_map(
        |(hour, age, paused_before, (limited_ratings, done_today, done_ever), items)| {
            let mut shelves = Shelves::default();
            for (shelf, count) in Shelf::ALL.iter().zip(items) {
                shelves.put(*shelf, vec![OwnWords::new(answers::KEPT.to_owned()); count]);
            }
            let age = if age == 0 { Age::Youth } else { Age::Adult };
            Circumstances { hour, age, paused_before, limited_ratings, done_today, done_ever, shelves }
        },
    )
}

/// What the dice let a person do, one byte after the other.
fn dice() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(any::<u8>(), 0..300)
}

/// Goes through an exercise, and looks at the rules after every move.
fn go_through(exercise: Arc<Exercise>, circumstances: Circumstances, dice: &[u8]) -> Result<(), TestCaseError> {
    let is_refused = circumstances.age == Age::Youth && !exercise.youth;
    let Ok(mut sitting) = Sitting::begin(exercise, circumstances) else {
        return if is_refused { Ok(()) } else { Err(TestCaseError::fail("it was not begun")) };
    };
    rules::check_state(&sitting)?;
    let mut dice = Dice::new(dice);
    while !dice.is_empty() {
        match dice.roll(16) {
            0 | 1 => {
                let _ = sitting.back();
            }
            2 => sitting.stop(),
            3 => sitting.resume(),
            chance => {
                let answer = if chance == 4 { wild_answer } else { fitting_answer }(&sitting, &mut dice);
                rules::check_answer(&mut sitting, &answer)?;
            }
        }
        rules::check_state(&sitting)?;
        if sitting.standing() != Standing::Here && dice.roll(2) == 0 {
            sitting.resume();
        }
    }
    Ok(())
}

/// Keeps no file of failures: a case that failed becomes a test of its own.
fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, max_global_rejects: 100_000, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config(2000))]

    #[test]
    fn every_rule_holds_in_exercises_of_any_grammar(
        exercise in grammar::any_exercise(),
        circumstances in circumstances(),
        dice in dice(),
    ) {
        go_through(exercise, circumstances, &dice)?;
    }

    #[test]
    fn every_rule_holds_in_exercises_that_go_round(
        exercise in grammar::round_exercise(),
        circumstances in circumstances(),
        dice in dice(),
    ) {
        go_through(exercise, circumstances, &dice)?;
    }

    #[test]
    fn every_rule_holds_in_exercises_about_own_words(
        exercise in grammar::wordy_exercise(),
        circumstances in circumstances(),
        dice in dice(),
    ) {
        go_through(exercise, circumstances, &dice)?;
    }
}

#[test]
fn every_rule_holds_in_every_exercise_of_the_catalogue() {
    let exercises = records::exercises();
    assert!(!exercises.is_empty(), "no record of an exercise was found that can be followed");
    for exercise in exercises {
        let id = exercise.id.as_str().to_owned();
        let mut runner = proptest::test_runner::TestRunner::new(config(60));
        let outcome = runner.run(&(Just(exercise), circumstances(), dice()), |(exercise, circumstances, dice)| {
            go_through(exercise, circumstances, &dice)
        });
        outcome.unwrap_or_else(|error| panic!("{id}: {error}"));
    }
}

/// The rule on what is kept could not fail if nothing were kept, or if nothing that must not be were ever given.
#[test]
fn people_give_what_is_kept_and_what_must_not_be() {
    let mut given = rules::Given::default();
    for exercise in records::exercises() {
        let circumstances = Circumstances {
            hour: 12,
            age: Age::Adult,
            paused_before: 0,
            limited_ratings: false,
            done_today: false,
            done_ever: false,
            shelves: Shelves::default(),
        };
        let mut sitting = Sitting::begin(exercise, circumstances).unwrap();
        for seed in 0..200_u8 {
            let rolls: Vec<u8> =
                (0..20).map(|roll: u8| seed.wrapping_mul(31).wrapping_add(roll.wrapping_mul(97))).collect();
            let answer = fitting_answer(&sitting, &mut Dice::new(&rolls));
            given.note(&answer);
            if sitting.answer(&answer).is_err() || sitting.standing() != Standing::Here {
                sitting.resume();
            }
            given.note_kept(&sitting);
        }
    }
    assert!(given.canaries > 0 && given.kept_texts > 0 && given.kept_picks > 0, "{given:?}");
}
