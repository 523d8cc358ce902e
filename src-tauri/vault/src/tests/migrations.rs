//! A step to the next version is taken whole or not at all. The second step here is made up.

use rusqlite::Connection;

use crate::migrations::{STEPS, Step, run, version};

const DREAMS: Step = |image| {
    image
        .execute_batch("ALTER TABLE checkin ADD COLUMN dream TEXT NOT NULL DEFAULT ''; UPDATE checkin SET dream = note")
};

const FAILING: Step = |image| {
    image.execute_batch("DELETE FROM checkin; ALTER TABLE checkin ADD COLUMN dream TEXT NOT NULL DEFAULT ''")?;
    image.execute_batch("INSERT INTO nowhere (a) VALUES (1)")
};

fn version_1() -> Connection {
    let image = Connection::open_in_memory().unwrap();
    run(&image, &STEPS[..1]).unwrap();
    image.execute_batch("INSERT INTO checkin (day, note) VALUES ('2026-11-04', 'of a lake')").unwrap();
    image
}

#[test]
fn a_step_changes_the_schema_what_stands_in_it_and_the_version() {
    let image = version_1();
    run(&image, &[STEPS[0], DREAMS]).unwrap();
    let dream: String = image.query_row("SELECT dream FROM checkin", [], |row| row.get(0)).unwrap();
    assert_eq!((dream.as_str(), version(&image).unwrap()), ("of a lake", Some(2)));
    run(&image, &[STEPS[0], DREAMS]).unwrap();
    assert_eq!(version(&image).unwrap(), Some(2), "taken again");
}

#[test]
fn a_step_that_fails_leaves_the_version_before_it_as_it_was() {
    let image = version_1();
    run(&image, &[STEPS[0], FAILING]).unwrap_err();
    let note: String = image.query_row("SELECT note FROM checkin", [], |row| row.get(0)).unwrap();
    assert_eq!((note.as_str(), version(&image).unwrap()), ("of a lake", Some(1)));
    image.prepare("SELECT dream FROM checkin").unwrap_err();
    assert!(image.is_autocommit());
    run(&image, &[STEPS[0], DREAMS]).unwrap();
}

#[test]
fn a_later_step_that_fails_keeps_the_earlier_ones() {
    let image = version_1();
    run(&image, &[STEPS[0], DREAMS, FAILING]).unwrap_err();
    assert_eq!(version(&image).unwrap(), Some(2));
}
