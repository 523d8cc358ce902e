//! "Open now": zones, midnight, the change of the clocks, and hours that nobody knows.

use super::*;

/// Whether a line with these hours is open at a moment, and until when by the clock where it is.
fn open(hours: Option<OpeningHours>, now: Option<&str>) -> Option<Option<String>> {
    let mut pool = Pool::default();
    let line = Candidate { ways: vec![Way::Phone], ..service("line") };
    pool.add(line, hours.map(|hours| (Way::Phone, hours)).into_iter().collect());
    let records = records();
    let mut moment = at(now.unwrap_or(NOW));
    if now.is_none() {
        moment.now = None;
    }
    let question = Question { moment, ..question(&pool, &records) };
    let found = question.suggest(&Answers { when: Some(When::Today), ..adult() });
    let reasons = found.reasons();
    let explained = found.explain(&found.list[0], &reasons);
    let open = explained.hits.iter().find_map(|hit| match hit.what {
        What::OpenNow(until) => Some(until.map(|until| until.strftime("%a %H:%M").to_string())),
        _ => None,
    });
    assert_eq!(open.is_some(), !found.now.open.is_empty(), "the list and the block before it say the same");
    open
}

#[test]
fn hours_are_those_of_the_line_and_not_of_the_person() {
    let lisbon = || Some(hours("Europe/Lisbon", "09:00", "17:00"));
    assert_eq!(open(lisbon(), Some("2026-11-23T08:30:00Z")), None);
    assert_eq!(open(lisbon(), Some("2026-11-23T16:30:00Z")), Some(Some("Mon 17:00".to_owned())));
    // In July, Lisbon is an hour ahead of UTC.
    assert_eq!(open(lisbon(), Some("2026-07-20T08:30:00Z")), Some(Some("Mon 17:00".to_owned())));
    assert_eq!(open(lisbon(), Some("2026-07-20T16:30:00Z")), None);
}

#[test]
fn hours_run_over_midnight() {
    let night = || Some(hours("Europe/Vienna", "20:00", "02:00"));
    assert_eq!(open(night(), Some("2026-11-23T00:30:00Z")), Some(Some("Mon 02:00".to_owned())));
    assert_eq!(open(night(), Some("2026-11-23T01:00:00Z")), None);
    assert_eq!(open(night(), Some("2026-11-23T19:00:00Z")), Some(Some("Tue 02:00".to_owned())));
}

#[test]
fn unknown_hours_and_a_wrong_clock_never_count_as_open() {
    assert_eq!(open(None, Some(NOW)), None);
    assert_eq!(open(Some(open_all_day("Europe/Vienna")), Some(NOW)), Some(None));
    assert_eq!(open(Some(open_all_day("Europe/Vienna")), None), None);
}

#[test]
fn when_nothing_is_open_the_next_opening_is_said() {
    let mut pool = Pool::default();
    for (id, opens) in [("late", "15:00"), ("early", "14:00")] {
        let line = Candidate { ways: vec![Way::Phone], ..service(id) };
        pool.add(line, vec![(Way::Phone, hours("Europe/Vienna", opens, "18:00"))]);
    }
    let records = records();
    let found = question(&pool, &records).suggest(&Answers { when: Some(When::Today), ..adult() });
    let next = found.now.next.as_ref().unwrap();
    assert_eq!(next.candidate.id.as_str(), "early");
    assert_eq!(next.opens.strftime("%H:%M").to_string(), "14:00");
}

#[test]
fn the_block_is_full_once_the_emergency_card_was_opened() {
    let (pool, records) = (pool([]), records());
    let question = Question { emergency_seen: true, ..question(&pool, &records) };
    assert!(question.suggest(&adult()).now.is_full);
    let family = Answers { seeker: Some(Seeker::Family), when: Some(When::Today), ..Answers::default() };
    assert!(question.suggest(&family).now.is_for_a_child);
}
