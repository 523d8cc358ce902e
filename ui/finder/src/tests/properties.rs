//! What holds for any answers and any services.

use catalogue_model::{Anonymity, Category, Cost, Stance, Term, Waiting};
use proptest::{
    collection::vec,
    option,
    prelude::*,
    sample::{select, subsequence},
};

use super::*;

fn term<T: Term + std::fmt::Debug>() -> impl Strategy<Value = T> {
    select(T::ALL)
}

fn some_of<T: Term + std::fmt::Debug>(most: usize) -> impl Strategy<Value = Vec<T>> {
    subsequence(T::ALL.to_vec(), 0..=most.min(T::ALL.len())).prop_shuffle()
}

const CODES: [&str; 3] = ["AT", "DE", "PT"];
const TAGS: [&str; 4] = ["de", "en", "pt", "fr"];

prop_compose! {
    fn any_candidate()(
        number in 0..1_000_u32,
        lists in (some_of::<Category>(2), some_of::<HelpNeed>(4), some_of::<Seeker>(3), some_of::<Way>(3)),
        place in (select(&[Reach::Country, Reach::Region, Reach::International][..]), subsequence(CODES.to_vec(), 0..=2)),
        tongues in (subsequence(TAGS.to_vec(), 0..=2), any::<bool>(), option::of(term::<Stance>())),
        known in (option::of(term::<Anonymity>()), option::of(term::<Cost>()), option::of(term::<Waiting>())),
        stances in [option::of(term::<Stance>()), option::of(term::<Stance>()), option::of(term::<Stance>()),
            option::of(term::<Stance>()), option::of(term::<Stance>())],
        ages in (option::of(10..30_u8), option::of(15..40_u8)),
        rest in (option::of(0..800_i64), any::<bool>(), option::of(term::<Seeker>()), 0..20_u8),
    ) -> Candidate {
        let (categories, needs, seekers, ways) = lists;
        let [youth, adults, open_case, convicted, referral_needed] = stances;
        let is_adult_only = ages.0.is_some_and(|age| age >= 18);
        Candidate {
            categories, needs, seekers, ways,
            primary: rest.2,
            languages: tags(&tongues.0),
            languages_inferred: tongues.1,
            interpreter: tongues.2,
            anonymity: known.0, cost: known.1, waiting: known.2,
            youth: if is_adult_only { Some(Stance::No) } else { youth },
            adults, open_case, convicted, referral_needed,
            min_age: ages.0, max_age: ages.1,
            hours: if rest.1 { Hours::Always } else { Hours::Unknown },
            checked_on: rest.0.map(|days| day("2026-11-23").checked_sub(jiff::ToSpan::days(days)).unwrap()),
            is_closed: rest.3 == 0,
            ..Candidate::new(ServiceId::new(&format!("s-{number}")).unwrap(), place.0, place.1.iter().map(|code| country(code)).collect())
        }
    }
}

prop_compose! {
    fn any_answers()(
        seeker in option::of(term::<Seeker>()),
        age in option::of(term::<Age>()),
        countries in subsequence(CODES.to_vec(), 0..=2),
        asked in any::<bool>(),
        tongues in (subsequence(TAGS.to_vec(), 0..=4).prop_shuffle(), any::<bool>()),
        wishes in (some_of::<HelpNeed>(3), any::<bool>()),
        by in (some_of::<Way>(6), any::<bool>()),
        rest in (option::of(term::<Unnamed>()), option::of(term::<When>()), option::of(term::<Legal>()), any::<bool>()),
    ) -> Answers {
        let country = match countries.as_slice() {
            [] if asked => Country::Withheld,
            [] => Country::NotAsked,
            [first] => Country::In(country(first), None),
            [first, second, ..] => Country::In(country(first), Some(country(second))),
        };
        Answers {
            seeker, age, country,
            languages: languages(&tongues.0, tongues.1 && !tongues.0.is_empty()),
            needs: Needs::new(wishes.0.clone(), wishes.1 && wishes.0.is_empty()).unwrap(),
            ways: ways(&by.0, by.1 && !by.0.is_empty()),
            unnamed: rest.0, when: rest.1, legal: rest.2, neighbours: rest.3,
        }
    }
}

/// Services with an id of their own each.
fn any_services() -> impl Strategy<Value = Vec<Candidate>> {
    vec(any_candidate(), 0..25).prop_map(|mut all| {
        all.sort_by(|a, b| a.id.cmp(&b.id));
        all.dedup_by(|a, b| a.id == b.id);
        all
    })
}

type Line = (String, i32, Option<Moved>);

fn whole(services: Vec<Candidate>, answers: &Answers) -> (Vec<Line>, Vec<Line>, Vec<Widening>) {
    let (pool, records) = (pool(services), records());
    let found = question(&pool, &records).suggest(answers);
    let lines = |list: &[Ranked<'_>]| -> Vec<Line> {
        list.iter().map(|it| (it.candidate.id.as_str().to_owned(), it.points, it.moved)).collect()
    };
    (lines(&found.list), lines(&found.others), found.widened.clone())
}

/// The points of one service, whatever rule might leave it out.
fn points(candidate: &Candidate, answers: &Answers) -> i32 {
    let open = Answers {
        seeker: None,
        age: None,
        languages: Languages::new(answers.languages.chosen().to_vec(), false).unwrap(),
        ways: Ways::new(answers.ways.chosen().to_vec(), false).unwrap(),
        unnamed: answers.unnamed.map(|_| Unnamed::Rather),
        ..answers.clone()
    };
    let candidate = Candidate {
        reach: Reach::International,
        is_closed: false,
        open_case: None,
        convicted: None,
        adults: None,
        ..candidate.clone()
    };
    let (pool, records) = (pool([candidate]), records());
    let found = question(&pool, &records).suggest(&open);
    found.list.iter().chain(&found.others).next().unwrap().points
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_services_changes_nothing(services in any_services(), answers in any_answers(), turn in 0..25_usize) {
        let mut turned = services.clone();
        if !turned.is_empty() {
            let turn = turn % turned.len();
            turned.rotate_left(turn);
            turned.swap(0, turn);
        }
        prop_assert_eq!(whole(services, &answers), whole(turned, &answers));
    }

    #[test]
    fn nobody_under_18_is_shown_a_service_that_is_not_known_to_take_them(
        services in any_services(), answers in any_answers(), young in select(&[Age::Under16, Age::From16To17, Age::Under18][..]),
    ) {
        let answers = Answers { age: Some(young), ..answers };
        let (pool, records) = (pool(services), records());
        let found = question(&pool, &records).suggest(&answers);
        for ranked in found.list.iter().chain(&found.others) {
            prop_assert_eq!(ranked.candidate.youth, Some(Stance::Yes));
            prop_assert!(ranked.candidate.min_age.is_none_or(|age| age < 18));
        }
        prop_assert!(found.now.is_young);
        for line in &found.now.open {
            prop_assert_eq!(line.candidate.youth, Some(Stance::Yes));
        }
    }

    #[test]
    fn points_are_the_sum_of_the_hits_and_every_word_is_one_of_them(services in any_services(), answers in any_answers()) {
        let (pool, records) = (pool(services), records());
        let found = question(&pool, &records).suggest(&answers);
        let reasons = found.reasons();
        for ranked in found.list.iter().chain(&found.others) {
            let explained = found.explain(ranked, &reasons);
            prop_assert_eq!(explained.hits.iter().map(|hit| hit.points).sum::<i32>(), ranked.points);
            let (because, ask, against) = (explained.because(), explained.ask_first(), explained.mismatches());
            prop_assert!(because.len() <= MOST_REASONS && ask.len() <= MOST_FLAGS && against.len() <= MOST_MISMATCHES);
            for said in because.iter().chain(&ask).chain(&against) {
                prop_assert!(explained.hits.contains(said));
            }
            prop_assert!(because.is_sorted_by(|a, b| a.points >= b.points));
            prop_assert_eq!(&ask.last().unwrap().what, &What::MustPassOn);
        }
    }

    #[test]
    fn every_service_is_shown_once_or_counted_once(services in any_services(), answers in any_answers()) {
        let all = services.len();
        let (pool, records) = (pool(services), records());
        let found = question(&pool, &records).suggest(&answers);
        let counted: usize = found.not_shown.values().sum();
        prop_assert_eq!(found.list.len() + found.others.len() + counted, all);
        let mut shown: Vec<&str> = ids(&found.list);
        shown.extend(ids(&found.others));
        shown.sort_unstable();
        shown.dedup();
        prop_assert_eq!(shown.len() + counted, all);
    }

    #[test]
    fn what_is_never_widened_never_is(services in any_services(), answers in any_answers()) {
        let answers = Answers { neighbours: false, ..answers.finished() };
        let (pool, records) = (pool(services), records());
        let found = question(&pool, &records).suggest(&answers);
        for ranked in found.list.iter().chain(&found.others) {
            let it = ranked.candidate;
            prop_assert!(answers.seeker.is_none_or(|seeker| it.seekers.contains(&seeker)));
            prop_assert!(it.reach == Reach::International || answers.country.named().any(|code| it.countries.contains(&code)));
            prop_assert!(answers.legal != Some(Legal::Open) || it.open_case != Some(Stance::No));
            prop_assert!(answers.legal != Some(Legal::Convicted) || it.convicted != Some(Stance::No));
            prop_assert!(!it.is_closed);
        }
        let few = found.list.len() < ENOUGH;
        let is_last_resort = |step: &Widening| matches!(step, Widening::Categories | Widening::OtherLanguages { .. });
        let went_on = found.widened.iter().any(is_last_resort);
        prop_assert!(few || !went_on);
        prop_assert!(!few || found.others.is_empty() || found.others_open);
    }

    #[test]
    fn the_first_five_hold_a_talk_when_there_is_one(services in any_services(), answers in any_answers()) {
        let (pool, records) = (pool(services), records());
        let found = question(&pool, &records).suggest(&answers);
        let talks = |list: &[Ranked<'_>]| list.iter().any(|ranked| ranked.candidate.is_immediate());
        let first = &found.list[..found.list.len().min(5)];
        prop_assert_eq!(talks(first), talks(&found.list));
        let missing = found.wanted().iter().filter(|category| {
            let has = |list: &[Ranked<'_>]| list.iter().any(|ranked| ranked.candidate.categories.contains(category));
            has(&found.list) && !has(first)
        });
        // Categories of one service are up to two, so two moves bring every one of the three.
        prop_assert_eq!(missing.count(), 0);
        for (place, ranked) in found.list.iter().enumerate() {
            match ranked.moved {
                Some(Moved::ToTalk) => prop_assert!(place <= 1),
                Some(Moved::Category(_)) => prop_assert!((3..5).contains(&place)),
                None => {}
            }
        }
    }

    #[test]
    fn more_of_what_was_asked_for_never_counts_less(candidate in any_candidate(), answers in any_answers(), pick in 0..8_usize) {
        let before = points(&candidate, &answers);
        let mut more = candidate;
        match pick {
            0 => more.needs = HelpNeed::ALL.to_vec(),
            1 => more.categories = Category::ALL.to_vec(),
            2 => more.ways = Way::ALL.to_vec(),
            3 => more.languages.extend(answers.languages.chosen().iter().cloned()),
            4 => more.primary = answers.seeker.or(more.primary),
            5 => more.referral_needed = Some(Stance::No),
            6 => more.cost = Some(Cost::Free),
            _ => more.anonymity = Some(Anonymity::Anonymous),
        }
        prop_assert!(points(&more, &answers) >= before);
    }
}
