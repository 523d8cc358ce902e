//! A vault holds only so much; what does not fit is refused, and the rest stays as it was.

use super::*;
use crate::{AskError, ChangeError};

#[track_caller]
fn full(result: Result<(), ChangeError>) {
    assert!(matches!(result, Err(ChangeError::Full)), "{result:?}");
}

/// Puts rows in with SQL, to be there without thousands of saves.
fn rows(vault: &mut Vault, count: u32, sql: &str) {
    let sql = format!("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count}) {sql}");
    vault.change(|image| Ok(image.execute(&sql, []).map(drop)?)).unwrap();
}

#[test]
fn every_kind_has_a_limit() {
    let (place, mut vault) = new();
    let day = "date('2000-01-01', i || ' days')";
    rows(&mut vault, Vault::MOST_SITTINGS, &format!("INSERT INTO sitting (exercise, day) SELECT 'a', {day} FROM n"));
    rows(&mut vault, Vault::MOST_CHECKINS, &format!("INSERT INTO checkin (day) SELECT {day} FROM n"));
    rows(
        &mut vault,
        Vault::MOST_MARKS,
        &format!("INSERT INTO mark (exercise, day, state) SELECT 'a', {day}, 'done' FROM n"),
    );
    rows(&mut vault, Vault::MOST_CHOICES, "INSERT INTO choice (name, value) SELECT 'a' || i, 'b' FROM n");
    let before = content(&place);
    full(vault.keep_sitting(&sitting("b", "2026-11-02")).map(drop));
    full(vault.keep_checkin(&CheckIn::on(super::day("1999-01-01"))));
    full(vault.keep_mark(&full_mark()).map(drop));
    full(vault.choose(&slug("b"), &short("b")));
    assert!(content(&place) == before);
    // In the place of another there is room.
    vault.choose(&slug("a1"), &short("c")).unwrap();
    vault.keep_checkin(&CheckIn::on(super::day("2000-01-02"))).unwrap();
}

#[test]
fn shelves_sections_and_answers_have_limits() {
    let (_, mut vault) = new();
    let items = vec![item("words"); Vault::MOST_ON_A_SHELF as usize];
    vault.replace_shelf(&slug("reasons"), &items).unwrap();
    full(vault.put_on_shelf(&slug("reasons"), &item("one more")).map(drop));
    full(vault.replace_shelf(&slug("reasons"), &[&items[..], &items[..1]].concat()));
    assert_eq!(vault.shelf(&slug("reasons")).unwrap().len(), items.len());
    for count in 1..Vault::MOST_SHELVES {
        vault.put_on_shelf(&slug(&format!("shelf-{count}")), &item("words")).unwrap();
    }
    full(vault.put_on_shelf(&slug("one-more"), &item("words")).map(drop));

    let lines = vec![line(PlanWords::Known(slug("a"))); Vault::MOST_IN_A_SECTION + 1];
    full(vault.replace_section(Section::Signs, &lines));
    vault.replace_section(Section::Signs, &lines[1..]).unwrap();

    let answers = vec![full_sitting().answers[0].clone(); Vault::MOST_ANSWERS + 1];
    full(vault.keep_sitting(&Sitting { answers, ..full_sitting() }).map(drop));
}

#[test]
fn a_full_image_refuses_what_is_new_and_forgets_what_is_old() {
    let (place, mut vault) = new();
    let text = long(&"w".repeat(LongText::MOST));
    let answers = vec![Answer { value: Value::Text(text), ..full_sitting().answers[0].clone() }; Vault::MOST_ANSWERS];
    let large = Sitting { answers, ..full_sitting() };
    let kept = (0..).take_while(|_| vault.keep_sitting(&large).is_ok()).count();
    assert!((10..20).contains(&kept), "{kept} of 300 kB each");
    let before = all_of(&vault);
    full(vault.keep_sitting(&large).map(drop));
    assert_eq!(all_of(&vault), before);
    assert_eq!(all_of(&unlock(&place).unwrap()), before);
    vault.forget_sitting(vault.sittings().unwrap()[0].id).unwrap();
    vault.keep_sitting(&large).unwrap();
}

#[test]
fn a_call_that_panics_leaves_the_vault_as_it_was() {
    let (place, mut vault) = new();
    fill(&mut vault);
    let before = all_of(&vault);
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        vault.change(|image| -> Result<(), ChangeError> {
            image.execute("DELETE FROM checkin", []).map_err(AskError::from)?;
            panic!("on purpose")
        })
    }));
    assert!(panicked.is_err());
    vault.choose(&slug("a"), &short("b")).unwrap();
    vault.forget_choice(&slug("a")).unwrap();
    assert_eq!(all_of(&vault), before);
    assert_eq!(all_of(&unlock(&place).unwrap()), before);
}
