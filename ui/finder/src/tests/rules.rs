//! Each hard rule alone, what is unknown, and the order and balance of the list.

use catalogue_model::{Anonymity, Category, FinderFacts, Stance};

use super::*;

/// What becomes of one service under these answers.
#[track_caller]
fn check(candidate: Candidate, answers: &Answers, expected: Option<HardRule>) {
    let (pool, records) = (pool([candidate]), records());
    let question = question(&pool, &records);
    let counted: Vec<_> = question.suggest(answers).not_shown.into_iter().collect();
    assert_eq!(counted, expected.map(|rule| (rule, 1)).into_iter().collect::<Vec<_>>());
    assert_eq!(question.fits(answers), usize::from(expected.is_none()));
}

#[test]
fn h1_leaves_out_what_is_for_others() {
    check(Candidate { seekers: vec![Seeker::Family], ..service("a") }, &adult(), Some(HardRule::H1));
    check(service("a"), &adult(), None);
}

#[test]
fn h2_leaves_out_other_ages_and_for_the_young_everything_that_is_unknown() {
    let young = Answers { age: Some(Age::Under16), ..adult() };
    check(service("a"), &young, Some(HardRule::H2));
    let takes = |min, max| Candidate { youth: Some(Stance::Yes), min_age: min, max_age: max, ..service("a") };
    check(takes(None, None), &young, None);
    check(takes(Some(16), None), &young, Some(HardRule::H2));
    check(takes(Some(14), Some(17)), &young, None);
    check(service("a"), &adult(), None);
    check(takes(None, Some(25)), &adult(), Some(HardRule::H2));
    check(Candidate { adults: Some(Stance::No), ..service("a") }, &adult(), Some(HardRule::H2));
    let silent = Answers { age: Some(Age::RatherNot), ..adult() };
    check(Candidate { adults: Some(Stance::No), ..service("a") }, &silent, Some(HardRule::H2));
    check(service("a"), &silent, None);
}

#[test]
fn h3_leaves_out_other_countries_and_keeps_what_works_from_everywhere() {
    let elsewhere = || Candidate { countries: vec![country("DE")], ..service("a") };
    check(elsewhere(), &adult(), Some(HardRule::H3));
    check(Candidate { reach: Reach::International, ..elsewhere() }, &adult(), None);
    let both = Answers { country: Country::new(country("AT"), Some(country("DE"))).unwrap(), ..adult() };
    check(elsewhere(), &both, None);
    check(service("a"), &Answers { country: Country::Withheld, ..adult() }, Some(HardRule::H3));
}

#[test]
fn h4_leaves_out_other_languages_only_when_nothing_else_will_do() {
    let only = Answers { languages: languages(&["de"], true), ..adult() };
    let speaks = |code| Candidate { languages: tags(&[code]), ..service("a") };
    // With one service, the answers are widened and it comes to the group in other languages: so three that fit stand beside.
    let counted = |candidate: Candidate| {
        let fit = ["x", "y", "z"].map(|id| Candidate { languages: tags(&["de"]), ..service(id) });
        let (pool, records) = (pool(fit.into_iter().chain([candidate])), records());
        question(&pool, &records).suggest(&only).not_shown
    };
    assert_eq!(counted(speaks("fr")), [(HardRule::H4, 1)].into());
    assert_eq!(counted(service("a")), [(HardRule::H4, 1)].into());
    assert_eq!(counted(Candidate { interpreter: Some(Stance::Yes), ..speaks("fr") }), [].into());
    assert_eq!(counted(speaks("de-AT")), [].into());
    let soft = Answers { languages: languages(&["de"], false), ..adult() };
    let (pool, records) = (pool([speaks("fr")]), records());
    let found = question(&pool, &records).suggest(&soft);
    assert_eq!((found.list.len(), ids(&found.others)), (0, vec!["a"]));
}

/// Three services that fit, so that nothing is widened, and the one in question.
fn beside_three(fits: &Candidate, candidate: Candidate, answers: &Answers) -> Vec<(HardRule, usize)> {
    let three = ["x", "y", "z"].map(|id| Candidate { id: ServiceId::new(id).unwrap(), ..fits.clone() });
    let (pool, records) = (pool(three.into_iter().chain([candidate])), records());
    question(&pool, &records).suggest(answers).not_shown.into_iter().collect()
}

#[test]
fn h5_and_h6_leave_out_what_must_not_be() {
    let fits = Candidate { ways: vec![Way::Chat], anonymity: Some(Anonymity::Anonymous), ..service("a") };
    let answers = Answers { ways: ways(&[Way::Chat], true), unnamed: Some(Unnamed::Must), ..adult() };
    let by_phone = Candidate { ways: vec![Way::Phone], ..fits.clone() };
    assert_eq!(beside_three(&fits, by_phone, &answers), [(HardRule::H5, 1)]);
    let unknown_way = Candidate { ways: Vec::new(), ..fits.clone() };
    assert_eq!(beside_three(&fits, unknown_way, &answers), [(HardRule::H5, 1)]);
    let asks = Candidate { anonymity: Some(Anonymity::Identified), ..fits.clone() };
    assert_eq!(beside_three(&fits, asks, &answers), [(HardRule::H6, 1)]);
    let unknown = Candidate { anonymity: None, ..fits.clone() };
    assert_eq!(beside_three(&fits, unknown, &answers), []);
}

#[test]
fn h7_leaves_out_what_is_known_to_decline_and_h8_what_is_closed() {
    let open = Answers { legal: Some(Legal::Open), ..adult() };
    let convicted = Answers { legal: Some(Legal::Convicted), ..adult() };
    check(Candidate { open_case: Some(Stance::No), ..service("a") }, &open, Some(HardRule::H7));
    check(Candidate { open_case: Some(Stance::No), ..service("a") }, &convicted, None);
    check(Candidate { convicted: Some(Stance::No), ..service("a") }, &convicted, Some(HardRule::H7));
    check(service("a"), &open, None);
    check(Candidate { is_closed: true, ..service("a") }, &adult(), Some(HardRule::H8));
}

#[test]
fn what_is_unknown_is_flagged_and_never_counted_as_yes() {
    let (pool, records) = (pool([service("a")]), records());
    let answers = Answers {
        languages: languages(&["de"], false),
        unnamed: Some(Unnamed::Rather),
        legal: Some(Legal::Open),
        ways: ways(&[Way::Chat], false),
        ..adult()
    };
    let found = question(&pool, &records).suggest(&answers);
    let reasons = found.reasons();
    let explained = found.explain(&found.others[0], &reasons);
    assert_eq!(explained.ranked.points, 10, "only the country is known");
    let flags: Vec<_> = explained.ask_first().iter().map(|hit| hit.what.clone()).collect();
    assert_eq!(flags, [What::HelpsUnknown(Legal::Open), What::AnonymityUnknown, What::MustPassOn]);
}

#[test]
fn equal_points_are_ordered_by_place_check_and_id() {
    let checked = |id: &str, on: Option<&str>| Candidate { checked_on: on.map(day), ..service(id) };
    let pool = pool([
        checked("b", None),
        checked("a", None),
        checked("d", Some("2026-06-20")),
        checked("c", Some("2026-07-20")),
        Candidate { cost: Some(catalogue_model::Cost::Free), reach: Reach::Region, ..service("e") },
    ]);
    let records = records();
    let found = question(&pool, &records).suggest(&adult());
    assert!(found.list.iter().all(|ranked| ranked.points == 10));
    assert_eq!(ids(&found.list), ["c", "d", "a", "b", "e"]);
}

#[test]
fn the_first_five_hold_a_talk_and_every_wanted_category() {
    let kind = |id: &str, category, ways: &[Way]| Candidate {
        categories: vec![category],
        needs: vec![HelpNeed::Exercises],
        ways: ways.to_vec(),
        ..service(id)
    };
    let mut all: Vec<Candidate> =
        ["a", "b", "c", "d", "e", "f"].map(|id| kind(id, Category::GuidanceInformation, &[Way::Own])).into();
    all.push(Candidate { needs: vec![], ..kind("line", Category::GuidanceInformation, &[Way::Phone]) });
    all.push(Candidate { needs: vec![], ..kind("clinic", Category::PsychologicalIntervention, &[Way::InPerson]) });
    all.push(Candidate { needs: vec![], ..kind("group", Category::SocialPeerSupport, &[Way::InPerson]) });
    let (pool, records) = (pool(all), records());
    let answers = Answers { needs: needs(&[HelpNeed::Exercises, HelpNeed::Therapy, HelpNeed::Others]), ..adult() };
    let found = question(&pool, &records).suggest(&answers);
    assert_eq!(ids(&found.list), ["a", "line", "b", "clinic", "group", "c", "d", "e", "f"]);
    let moved: Vec<_> = found.list.iter().filter_map(|ranked| ranked.moved).collect();
    let category = Moved::Category;
    assert_eq!(
        moved,
        [Moved::ToTalk, category(Category::PsychologicalIntervention), category(Category::SocialPeerSupport)]
    );
}

#[test]
fn who_does_not_know_yet_begins_with_a_talk() {
    let line = Candidate { ways: vec![Way::Phone], ..service("z-line") };
    let pool = pool([service("a"), service("b"), line]);
    let records = records();
    let answers = Answers { needs: Needs::new(Vec::new(), true).unwrap(), ..adult() };
    let found = question(&pool, &records).suggest(&answers);
    assert_eq!(ids(&found.list), ["z-line", "a", "b"]);
    assert_eq!(found.wanted().len(), 3);
}

#[test]
fn old_checks_say_so_and_older_ones_sink() {
    let checked = |on: &str| {
        let (pool, records) = (pool([Candidate { checked_on: Some(day(on)), ..service("a") }]), records());
        let found = question(&pool, &records).suggest(&adult());
        let reasons = found.reasons();
        let explained = found.explain(&found.list[0], &reasons);
        let hit = explained.hits.iter().find(|hit| hit.rule == Rule::S13).unwrap();
        (hit.points, matches!(hit.what, What::LastChecked(_)))
    };
    assert_eq!(checked("2026-08-25"), (4, false), "90 days");
    assert_eq!(checked("2026-08-24"), (0, false), "91 days");
    assert_eq!(checked("2026-05-27"), (0, false), "180 days");
    assert_eq!(checked("2026-05-26"), (-6, true), "181 days");
    assert_eq!(checked("2025-11-23"), (-6, true), "365 days");
    assert_eq!(checked("2025-11-22"), (-15, true), "366 days");
}

#[test]
fn facts_become_what_the_table_says_and_nothing_more() {
    use catalogue_model::{Audience, Coverage, Delivery, Method};
    let records = records();
    let facts = FinderFacts {
        id: ServiceId::new("lantern-line").unwrap(),
        countries: vec![country("AT")],
        coverage: Coverage::National,
        categories: vec![Category::GuidanceInformation],
        methods: vec![Method::Helpline],
        delivery: vec![Delivery::Phone],
        audiences: vec![Audience::Adolescents, Audience::FamilyFriends],
        anonymity: None,
        cost: None,
        min_age: None,
        max_age: None,
        languages: tags(&["de"]),
        languages_basis: None,
        has_chat: false,
        hours: Vec::new(),
        checked_on: None,
        is_closed: false,
    };
    let pool = Pool::new([&facts], &records.mapping);
    let found = &pool.candidates()[0];
    assert_eq!(found.needs, [HelpNeed::TalkToday, HelpNeed::Information]);
    assert_eq!(found.seekers, [Seeker::Myself, Seeker::Family]);
    assert_eq!((found.primary, found.youth, found.adults), (None, Some(Stance::Yes), Some(Stance::No)));
    assert_eq!((found.waiting, found.referral_needed, found.open_case, found.interpreter), (None, None, None, None));
    assert_eq!((found.hours.clone(), found.ways.clone()), (Hours::Unknown, vec![Way::Phone]));
    let adults =
        FinderFacts { audiences: vec![Audience::SelfAtRisk, Audience::Adolescents], min_age: Some(18), ..facts };
    let pool = Pool::new([&adults], &records.mapping);
    assert_eq!(pool.candidates()[0].youth, Some(Stance::No), "an audience does not outweigh a stated age");
}
