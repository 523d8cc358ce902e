//! Large invented catalogues for measuring: the same seed gives the same records, on any machine.
//!
//! Lengths, numbers of sources and shares of values follow the researched records; names and words are drawn from syllables
//! and a word list, common ones often and rare ones rarely. Nothing in it exists, and nothing is meant to be read.

mod random;
mod words;

use catalogue_model::{
    Address, Anonymity, Audience, Confidence, Cost, CountryCode, Coverage, Delivery, Eligibility, EmailAddress,
    FactGroup, LanguageTag, LanguagesBasis, ListingAdvice, Malformed, Method, Organization, OrganizationId,
    OrganizationWebsite, Phone, PhoneNumber, PlainText, Publisher, Relevance, Service, ServiceId, Source, StatedDate,
    StatedHours, Term, WebAddress,
};
use catalogue_store::Records;
use jiff::civil::date;

pub use random::Random;
use words::{name, place, sentence};

/// Countries, the more frequent first, each with the language of most of its services.
const COUNTRIES: [(&str, &str); 30] = [
    ("DE", "de"),
    ("GB", "en"),
    ("FR", "fr"),
    ("ES", "es"),
    ("IT", "it"),
    ("NL", "nl"),
    ("PL", "pl"),
    ("SE", "sv"),
    ("AT", "de"),
    ("CH", "de"),
    ("BE", "fr"),
    ("PT", "pt"),
    ("CZ", "cs"),
    ("NO", "no"),
    ("DK", "da"),
    ("FI", "fi"),
    ("IE", "en"),
    ("GR", "el"),
    ("HU", "hu"),
    ("RO", "ro"),
    ("SK", "sk"),
    ("HR", "hr"),
    ("SI", "sl"),
    ("BG", "bg"),
    ("LT", "lt"),
    ("LV", "lv"),
    ("EE", "et"),
    ("LU", "fr"),
    ("MT", "en"),
    ("CY", "el"),
];

/// A catalogue of so many services.
#[must_use]
pub fn catalogue(services: usize, seed: u64) -> Records {
    let mut random = Random::new(seed);
    let bodies = (services / 4).max(1);
    let organizations = (0..bodies).map(|number| organization(&mut random, number)).collect::<Vec<_>>();
    let services = (0..services).map(|number| service(&mut random, number, &organizations)).collect();
    Records { organizations, services, preview: true, ..Records::default() }
}

fn organization(random: &mut Random, number: usize) -> Organization {
    let name = name(random);
    let address = format!("https://www.{}{number}.example.org/", slug(&name));
    Organization {
        id: sound(OrganizationId::new(&format!("body-{number}"))),
        name: plain(&name),
        websites: vec![OrganizationWebsite { address: web(&address), stated_by: Vec::new() }],
    }
}

fn service(random: &mut Random, number: usize, organizations: &[Organization]) -> Service {
    let (country, language) = *random.common(&COUNTRIES);
    let body = random.one_of(organizations);
    let name = name(random);
    let site = format!("https://{}{}.example.org/", slug(&name), random.below(90));
    let methods = random.some(Method::ALL, 15);
    let mut categories: Vec<_> = methods.iter().map(|method| method.category()).collect();
    categories.sort();
    categories.dedup();
    Service {
        id: sound(ServiceId::new(&format!("{}-{}-{number}", country.to_ascii_lowercase(), slug(&name)))),
        alternate_name: random.chance(25).then(|| plain(&words::name(random))),
        name: plain(&name),
        organization: random.chance(90).then(|| body.id.clone()),
        countries: vec![sound(CountryCode::new(country))],
        coverage: *random.weighted(&[
            (Coverage::National, 45),
            (Coverage::Local, 50),
            (Coverage::InternationalOnline, 5),
        ]),
        relevance: *random.weighted(&[
            (Relevance::Dedicated, 60),
            (Relevance::Adjacent, 30),
            (Relevance::ProfessionalResource, 6),
            (Relevance::Fallback, 4),
        ]),
        categories,
        delivery: random.some(Delivery::ALL, 45),
        audiences: random.some(Audience::ALL, 32),
        anonymity: random.maybe(Anonymity::ALL, 60),
        confidentiality: random.chance(30).then(|| plain(&sentence(random, 14))),
        cost: random.maybe(Cost::ALL, 60),
        evidence: None,
        eligibility: eligibility(random),
        languages: languages(random, language),
        languages_basis: random.maybe(LanguagesBasis::ALL, 90),
        phones: phones(random, &site, &methods),
        emails: (0..usize::from(random.chance(30))).map(|_| email(&name, random)).collect(),
        websites: vec![web(&site)],
        chat_url: methods.contains(&Method::OnlineChat).then(|| web(&format!("{site}chat"))),
        chat_hours: None,
        onion_url: None,
        addresses: addresses(random, country),
        opening_hours: random
            .chance(30)
            .then(|| StatedHours { text: plain(&hours(random)), time_zone: plain("Europe/Berlin") }),
        description: plain(&format!("{} {}", sentence(random, 16), sentence(random, 12))),
        caveats: (0..random.below(4)).map(|_| plain(&sentence(random, 10))).collect(),
        listing_advice: *random.weighted(&[(ListingAdvice::List, 60), (ListingAdvice::ListWithCaveat, 40)]),
        sources: (0..1 + random.below(4)).map(|page| source(random, &site, page)).collect(),
        confidence: *random.one_of(Confidence::ALL),
        researched_on: date(2026, 11, 22),
        checks: Vec::new(),
        methods,
    }
}

fn eligibility(random: &mut Random) -> Eligibility {
    let min_age = random.chance(18).then(|| *random.one_of(&[12, 13, 14, 16, 18, 18, 18]));
    let max_age = random.chance(7).then(|| *random.one_of(&[18, 21, 25]));
    Eligibility { min_age, max_age, notes: random.chance(20).then(|| plain(&sentence(random, 9))) }
}

fn languages(random: &mut Random, own: &str) -> Vec<LanguageTag> {
    let mut tags = vec![own];
    let other = random.common(&COUNTRIES).1;
    if random.chance(25) && other != own {
        tags.push(other);
    }
    tags.into_iter().map(|tag| sound(LanguageTag::new(tag))).collect()
}

fn phones(random: &mut Random, site: &str, methods: &[Method]) -> Vec<Phone> {
    if !methods.contains(&Method::Helpline) && !random.chance(15) {
        return Vec::new();
    }
    let digits = format!("{:08}", random.below(100_000_000));
    let stated_hours = random.chance(60).then(|| plain(&hours(random)));
    vec![Phone {
        number: sound(PhoneNumber::new(&format!("+499{digits}"))),
        as_printed: plain(&format!("09 {digits}")),
        stated_hours,
        hours: None,
        free: random.chance(50).then_some(true),
        note: None,
        confirmed_by: vec![web(&format!("{site}contact"))],
        on_own_page: random.chance(50),
    }]
}

fn addresses(random: &mut Random, country: &str) -> Vec<Address> {
    if !random.chance(45) {
        return Vec::new();
    }
    let street = random.chance(70).then(|| plain(&format!("{} {}", place(random), 1 + random.below(120))));
    vec![Address { city: plain(&place(random)), country: sound(CountryCode::new(country)), street }]
}

fn source(random: &mut Random, site: &str, page: usize) -> Source {
    let path = slug(&name(random));
    let year = 2018 + random.below(9);
    let seen = match random.below(4) {
        0 => None,
        1 => Some(format!("{year}")),
        2 => Some(format!("{year}-{:02}", 1 + random.below(12))),
        _ => Some(format!("{year}-{:02}-{:02}", 1 + random.below(12), 1 + random.below(28))),
    };
    Source {
        url: web(&format!("{site}{path}/{page}")),
        publisher: *random.weighted(&[(Publisher::Own, 60), (Publisher::Government, 15), (Publisher::ThirdParty, 25)]),
        fields: random.some(FactGroup::ALL, 18),
        seen_date_in_page: seen.map(|date| sound(StatedDate::new(&date))),
    }
}

fn hours(random: &mut Random) -> String {
    let (opens, closes) = (7 + random.below(4), 15 + random.below(7));
    let days =
        random.one_of(&["Monday to Friday", "Monday, Wednesday and Thursday", "Tuesday", "Weekdays", "Every day"]);
    format!("{days} {opens:02}:00-{closes}:00")
}

fn email(name: &str, random: &mut Random) -> EmailAddress {
    sound(EmailAddress::new(&format!("contact{}@{}.example.org", random.below(50), slug(name))))
}

/// A name as part of a host or an id.
fn slug(name: &str) -> String {
    let parts: Vec<String> = name.split(|c: char| !c.is_ascii_alphabetic()).map(str::to_ascii_lowercase).collect();
    let kept: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).take(3).collect();
    if kept.is_empty() { "service".to_owned() } else { kept.join("-") }
}

fn plain(text: &str) -> PlainText {
    sound(PlainText::new(text))
}

fn web(address: &str) -> WebAddress {
    sound(WebAddress::new(address))
}

fn sound<T>(value: Result<T, Malformed>) -> T {
    value.expect("an invented value is well formed")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use catalogue_model::Channel;
    use catalogue_store::write_image;

    use super::catalogue;

    #[test]
    fn the_same_seed_gives_the_same_records() {
        assert_eq!(catalogue(50, 7), catalogue(50, 7));
        assert_ne!(catalogue(50, 7), catalogue(50, 8));
    }

    #[test]
    fn an_invented_catalogue_is_written_and_varied() {
        let records = catalogue(300, 1);
        write_image(&records).expect("it is sound");
        let channels: BTreeSet<Channel> = records.services.iter().flat_map(|service| service.channels()).collect();
        assert!(channels.len() >= 5, "{channels:?}");
        let countries: BTreeSet<_> = records.services.iter().flat_map(|service| service.countries.clone()).collect();
        assert!(countries.len() >= 25);
    }
}
