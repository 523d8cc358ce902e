//! The worked examples of the specification, section 10, with their exact points.

use catalogue_model::{Anonymity, Category, Cost, Stance, Waiting};

use super::*;

/// "Helpline X", "Self-help Y" and "Clinic Z", with Austria for country X and German for language x.
fn three() -> Pool {
    let mut pool = Pool::default();
    let line = Candidate {
        categories: vec![Category::GuidanceInformation],
        needs: vec![HelpNeed::TalkToday, HelpNeed::Exercises],
        primary: Some(Seeker::Myself),
        languages: tags(&["de"]),
        ways: vec![Way::Phone, Way::Chat],
        anonymity: Some(Anonymity::Anonymous),
        cost: Some(Cost::Free),
        referral_needed: Some(Stance::No),
        adults: Some(Stance::Yes),
        checked_on: Some(day("2026-10-14")),
        ..service("helpline-x")
    };
    pool.add(line, vec![(Way::Phone, hours("Europe/Vienna", "08:00", "20:00"))]);
    pool.add(
        Candidate {
            reach: Reach::International,
            countries: Vec::new(),
            categories: vec![Category::GuidanceInformation],
            needs: vec![HelpNeed::Exercises],
            primary: Some(Seeker::Myself),
            languages: tags(&["en"]),
            ways: vec![Way::Own],
            anonymity: Some(Anonymity::Anonymous),
            hours: Hours::Always,
            cost: Some(Cost::Free),
            referral_needed: Some(Stance::No),
            checked_on: Some(day("2026-07-26")),
            ..service("self-help-y")
        },
        Vec::new(),
    );
    pool.add(
        Candidate {
            categories: vec![Category::PsychologicalIntervention],
            needs: vec![HelpNeed::Therapy],
            primary: Some(Seeker::Myself),
            languages: tags(&["de"]),
            ways: vec![Way::InPerson],
            anonymity: Some(Anonymity::Identified),
            waiting: Some(Waiting::Weeks),
            referral_needed: Some(Stance::Yes),
            cost: Some(Cost::Free),
            checked_on: Some(day("2026-08-15")),
            ..service("clinic-z")
        },
        Vec::new(),
    );
    pool
}

#[test]
fn example_a_has_its_exact_points_and_reasons() {
    let (pool, records) = (three(), records());
    let answers = Answers {
        languages: languages(&["de", "en"], false),
        needs: needs(&[HelpNeed::TalkToday, HelpNeed::Exercises]),
        ways: ways(&[Way::Chat, Way::Own], false),
        unnamed: Some(Unnamed::Rather),
        when: Some(When::Today),
        ..adult()
    };
    let found = question(&pool, &records).suggest(&answers);
    let points: Vec<_> = found.list.iter().map(|it| (it.candidate.id.as_str(), it.points)).collect();
    assert_eq!(points, [("helpline-x", 146), ("self-help-y", 97), ("clinic-z", 33)]);
    assert!(found.now.is_full);
    assert_eq!(found.now.open.len(), 1);
    let reasons = found.reasons();
    let explained = |place: usize| found.explain(&found.list[place], &reasons);
    let first = explained(0);
    let because: Vec<_> = first.because().iter().map(|hit| (hit.rule, hit.points)).collect();
    assert_eq!(because, [(Rule::S1, 30), (Rule::S2, 24), (Rule::S6, 20), (Rule::S4, 15)]);
    assert_eq!(first.ask_first().iter().map(|hit| hit.rule).collect::<Vec<_>>(), [Rule::Always]);
    assert!(first.mismatches().is_empty());
    let last = explained(2);
    let against: Vec<_> = last.mismatches().iter().map(|hit| hit.what.clone()).collect();
    assert_eq!(against, [What::AsksForName, What::WaitingList(Waiting::Weeks)]);
}

#[test]
fn example_b_shows_the_young_what_takes_them_and_nothing_else() {
    let chat = Candidate {
        youth: Some(Stance::Yes),
        adults: Some(Stance::No),
        max_age: Some(19),
        ways: vec![Way::Chat],
        ..service("young-chat")
    };
    let pool = pool([chat, service("unknown"), Candidate { min_age: Some(18), ..service("for-adults") }]);
    let records = records();
    let answers = Answers { age: Some(Age::From16To17), when: Some(When::Today), ..adult() };
    let found = question(&pool, &records).suggest(&answers);
    assert_eq!(ids(&found.list), ["young-chat"]);
    assert_eq!(found.not_shown, [(HardRule::H2, 2)].into());
    assert!(found.now.is_young);
    assert_eq!(found.widened, []);
}

#[test]
fn example_c_widens_the_way_and_says_so() {
    let room = |id: &str, open_case| Candidate { ways: vec![Way::InPerson], open_case, ..service(id) };
    let line = |id: &str, ways: &[Way]| Candidate { ways: ways.to_vec(), ..service(id) };
    let pool = pool([
        room("room-one", None),
        room("room-two", Some(Stance::No)),
        line("line", &[Way::Phone]),
        line("chat", &[Way::Chat]),
    ]);
    let records = records();
    let answers = Answers {
        ways: ways(&[Way::InPerson], true),
        unnamed: Some(Unnamed::Must),
        legal: Some(Legal::Open),
        ..adult()
    };
    let found = question(&pool, &records).suggest(&answers);
    assert_eq!(found.widened, [Widening::Ways { added: vec![Way::Phone, Way::Chat], brought: 2 }]);
    assert_eq!(found.list.len(), 3);
    assert_eq!(ids(&found.list)[0], "room-one");
    assert_eq!(found.not_shown, [(HardRule::H7, 1)].into());
}

#[test]
fn example_d_keeps_what_is_for_people_at_work() {
    let desk = Candidate {
        seekers: vec![Seeker::Professional],
        needs: vec![HelpNeed::CaseAdvice],
        categories: vec![Category::GuidanceInformation],
        languages: tags(&["en"]),
        ..service("desk")
    };
    let pool = pool([desk, service("for-oneself")]);
    let records = records();
    let answers = Answers {
        seeker: Some(Seeker::Professional),
        needs: needs(&[HelpNeed::CaseAdvice]),
        languages: languages(&["en"], false),
        country: Country::In(country("AT"), None),
        ..Answers::default()
    };
    let found = question(&pool, &records).suggest(&answers);
    assert_eq!(ids(&found.list), ["desk"]);
    assert_eq!(found.list[0].points, 30 + 12 + 10 + 10);
    assert_eq!(found.not_shown, [(HardRule::H1, 1)].into());
}

#[test]
fn example_e_everything_skipped_shows_what_works_from_everywhere_with_a_line_in_second_place() {
    let everywhere = |id: &str, ways: &[Way]| Candidate {
        reach: Reach::International,
        ways: ways.to_vec(),
        cost: Some(Cost::Free),
        ..service(id)
    };
    let alone = ["a", "b", "c", "d", "e"].map(|id| everywhere(id, &[Way::Own]));
    let line = Candidate { cost: None, ..everywhere("line", &[Way::Phone]) };
    let pool = pool(alone.into_iter().chain([line, service("in-austria")]));
    let records = records();
    let found = question(&pool, &records).suggest(&Answers::default());
    assert_eq!(ids(&found.list), ["a", "line", "b", "c", "d", "e"]);
    assert_eq!(found.list[1].moved, Some(Moved::ToTalk));
    assert_eq!(found.not_shown, [(HardRule::H3, 1)].into());
    assert!(!found.now.is_full);
}
