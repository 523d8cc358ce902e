//! The order of the roads and what they are called. What becomes of real editions is shown where they are signed, in
//! `catalogue-publish`.

#![expect(clippy::unwrap_used, reason = "tests")]

use std::collections::BTreeSet;

use super::{MirrorAddress, ProxyAddress, Road, own_road, road_name, roads_in_order};
use crate::dice::dice;

fn mirrors() -> Vec<MirrorAddress> {
    ["https://a.example/", "https://b.example/", "http://c.onion/", "https://d.example/files/", "http://e.onion/"]
        .map(|address| MirrorAddress::parse(address).unwrap())
        .to_vec()
}

fn proxy() -> Option<ProxyAddress> {
    Some(ProxyAddress::parse("127.0.0.1:9050").unwrap())
}

fn names(own: Option<Road>, proxy: Option<ProxyAddress>, seed: u64) -> Vec<String> {
    roads_in_order(own, &mirrors(), proxy, &mut dice(seed)).iter().map(road_name).collect()
}

#[test]
fn the_persons_own_source_comes_first_and_the_mirrors_in_any_order() {
    let mut orders = BTreeSet::new();
    for seed in 0..200 {
        let names = names(own_road("/media/stick", None), None, seed);
        assert_eq!(names.first().unwrap(), "/media/stick");
        orders.insert(names);
    }
    // Three mirrors stand in six orders.
    assert_eq!(orders.len(), 6);
}

#[test]
fn without_a_proxy_no_onion_mirror_is_tried_and_with_one_they_come_first() {
    for seed in 0..50 {
        assert!(names(None, None, seed).iter().all(|name| !name.ends_with(".onion")));
        let names = names(None, proxy(), seed);
        assert_eq!(
            names.iter().map(|name| name.ends_with(".onion")).collect::<Vec<_>>(),
            [true, true, false, false, false]
        );
    }
}

#[test]
fn every_mirror_is_asked_through_the_proxy() {
    let roads = roads_in_order(None, &mirrors(), proxy(), &mut dice(1));
    assert!(roads.iter().all(|road| matches!(road, Road::Mirror { proxy: Some(_), .. })));
}

#[test]
fn a_person_names_a_mirror_or_a_whole_path() {
    let own = |typed| own_road(typed, None).map(|road| road_name(&road));
    assert_eq!(own(" https://mirror.example/a/ ").as_deref(), Some("mirror.example"));
    #[cfg(unix)]
    assert_eq!(own("/media/stick").as_deref(), Some("/media/stick"));
    for typed in ["", "stick", "http://mirror.example/", "https://"] {
        assert_eq!(own(typed), None, "{typed}");
    }
}
