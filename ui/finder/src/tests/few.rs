//! Widening where little fits, and what is never widened.

use catalogue_model::{Anonymity, Stance};

use super::*;

#[test]
fn steps_come_in_their_order_and_stop_at_three() {
    let fits = Candidate {
        ways: vec![Way::Chat],
        anonymity: Some(Anonymity::Anonymous),
        languages: tags(&["de"]),
        ..service("fits")
    };
    let named = Candidate { anonymity: Some(Anonymity::Identified), ..fits.clone() };
    let french = |id: &str| Candidate { languages: tags(&["fr"]), id: ServiceId::new(id).unwrap(), ..fits.clone() };
    let answers = Answers {
        ways: ways(&[Way::Chat], true),
        unnamed: Some(Unnamed::Must),
        languages: languages(&["de"], true),
        needs: needs(&[HelpNeed::Exercises]),
        ..adult()
    };
    let all = [fits.clone(), Candidate { id: ServiceId::new("named").unwrap(), ..named }, french("french")];
    let (pool, records) = (pool(all), records());
    let found = question(&pool, &records).suggest(&answers);
    assert_eq!(
        found.widened,
        [
            Widening::Ways { added: vec![], brought: 0 },
            Widening::Unnamed { brought: 1 },
            Widening::Languages { brought: 1 },
            Widening::Categories,
            Widening::OtherLanguages { brought: 1 },
        ]
    );
    assert_eq!((ids(&found.list), ids(&found.others)), (vec!["fits", "named"], vec!["french"]));
    assert!(found.others_open);
}

#[test]
fn audience_age_country_case_and_closing_are_never_widened() {
    let never = [
        Candidate { seekers: vec![Seeker::Professional], ..service("work") },
        Candidate { max_age: Some(17), ..service("young") },
        Candidate { countries: vec![country("DE")], languages: tags(&["de"]), ..service("abroad") },
        Candidate { open_case: Some(Stance::No), ..service("declines") },
        Candidate { is_closed: true, ..service("closed") },
    ];
    let (pool, records) = (pool(never), records());
    let answers = Answers {
        legal: Some(Legal::Open),
        ways: ways(&[Way::Chat], true),
        languages: languages(&["de"], true),
        unnamed: Some(Unnamed::Must),
        ..adult()
    };
    let found = question(&pool, &records).suggest(&answers);
    assert!(found.list.is_empty() && found.others.is_empty());
    assert_eq!(found.neighbours, 1, "it is offered, and waits for the person");
    let pressed = question(&pool, &records).suggest(&Answers { neighbours: true, ..answers });
    assert_eq!((ids(&pressed.list), pressed.neighbours), (vec!["abroad"], 0));
    let reasons = pressed.reasons();
    let explained = pressed.explain(&pressed.list[0], &reasons);
    assert_eq!(explained.ask_first()[0].what, What::OutsideCountry(country("DE")));
    assert_eq!(explained.hits.iter().filter(|hit| hit.rule == Rule::S8).count(), 0);
}

#[test]
fn neighbours_without_a_language_in_common_are_not_offered() {
    let abroad = Candidate { countries: vec![country("IT")], languages: tags(&["it"]), ..service("abroad") };
    let far = Candidate { countries: vec![country("PT")], languages: tags(&["de"]), ..service("far") };
    let (pool, records) = (pool([abroad, far]), records());
    let found = question(&pool, &records).suggest(&Answers { languages: languages(&["de"], false), ..adult() });
    assert_eq!(found.neighbours, 0);
}
