//! Certificates that a mirror may show.

use catalogue_model::Trouble;
use catalogue_update::Roots;

use crate::{
    authority::{ALWAYS, Authority, Years},
    mirror::{Mirror, SMALL, good, patient, travel},
};

#[track_caller]
fn check(name: &str, years: Years, expected: Result<usize, Trouble>) {
    let authority = Authority::new();
    let mirror = Mirror::new(authority.server(name, years), good);
    let outcome = travel(&mirror.road(), &patient(), &authority.roots());
    assert_eq!(outcome.map(|bytes| bytes.len()), expected, "{name}");
    assert_eq!(mirror.visit().request.is_empty(), expected.is_err(), "who is not trusted hears no request");
}

#[test]
fn a_certificate_for_the_mirror_is_good() {
    check("127.0.0.1", ALWAYS, Ok(SMALL));
}

#[test]
fn a_certificate_for_another_name_is_bad() {
    check("127.0.0.2", ALWAYS, Err(Trouble::BadCertificate));
    check("example.org", ALWAYS, Err(Trouble::BadCertificate));
}

#[test]
fn a_certificate_that_ran_out_or_is_not_valid_yet_has_expired() {
    check("127.0.0.1", Years(1975, 1990), Err(Trouble::ExpiredCertificate));
    check("127.0.0.1", Years(3000, 4096), Err(Trouble::ExpiredCertificate));
}

#[test]
fn a_certificate_of_an_authority_that_nobody_trusts_is_bad() {
    let mirror = Mirror::new(Authority::new().server("127.0.0.1", ALWAYS), good);
    assert_eq!(travel(&mirror.road(), &patient(), &Authority::new().roots()), Err(Trouble::BadCertificate));
    assert_eq!(travel(&mirror.road(), &patient(), &Roots::these([])), Err(Trouble::BadCertificate));
}
