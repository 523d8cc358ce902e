//! Private channels as a person meets them: adding one by its identity, seeing what it adds and from where each fact comes,
//! and removing it.

use std::sync::Arc;

use axum::http::StatusCode;
use catalogue_model::{Attempt, EditionNumber, Fault, Origin, PlainText, Refusal, RenewalOutcome, Trouble};
use i18n::{Locale, Words};
use jiff::civil::date;
use ui::{ChannelRefused, House, OnShow, RenewalState};
use waymark_tests::{
    person::{Page, Person},
    sample,
    staged::StagedRenewal,
    stages::Stage,
};

const IDENTITY: &str = "# Waymark channel: Practice\nAGE-SECRET-KEY-1TESTTESTTEST\n";

fn person_with(renewal: RenewalState, on_show: OnShow, locale: Locale) -> (Person, Arc<StagedRenewal>) {
    let renewal = Arc::new(StagedRenewal::showing(renewal));
    let house = House { renewal: Arc::clone(&renewal) as Arc<dyn ui::Renewal>, ..sample::house(on_show, locale) };
    (Person::at(ui::router(house)), renewal)
}

fn untouched(locale: Locale) -> (Person, Arc<StagedRenewal>) {
    person_with(RenewalState::default(), sample::on_show(), locale)
}

fn with_channels(locale: Locale) -> (Person, Arc<StagedRenewal>) {
    let open = sample::on_show();
    let stage = Stage::named("channels", &open).unwrap();
    let on_show = stage.on_show(&open);
    person_with(stage.renewal, on_show, locale)
}

#[track_caller]
fn check_says(page: &Page<'_>, expected: &str) {
    let text = page.text();
    assert!(text.contains(expected), "{} does not say {expected:?}: {text}", page.path);
}

fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn a_channel_is_added_by_its_identity_and_remembered_only_when_the_box_is_ticked() {
    for (fields, noted) in [
        (&[("identity", IDENTITY), ("name", "Practice")][..], r#"channel "Practice" UntilClosed"#),
        (
            &[("identity", IDENTITY), ("name", "Practice"), ("keep", "computer")][..],
            r#"channel "Practice" OnThisComputer"#,
        ),
    ] {
        let (person, renewal) = untouched(Locale::En);
        let page = person.sends("/channels/add", fields);
        assert_eq!((page.path.as_str(), page.status), ("/channels", StatusCode::OK));
        check_says(&page, "None of its editions is open yet.");
        assert!(page.attributes_of("form", "action").contains(&"/renewal/file".to_owned()));
        assert_eq!(renewal.asked(), [noted]);
    }
    let (person, _) = untouched(Locale::En);
    assert!(!person.opens("/channels").html.contains("checked"), "nothing is kept unasked");
}

#[test]
fn what_was_pasted_is_never_shown_again() {
    let (person, _) = untouched(Locale::En);
    for text in ["AGE-SECRET-WRONG-1SECRETSECRET", IDENTITY] {
        let page = person.sends("/channels/add", &[("identity", text), ("name", "Practice")]);
        for secret in ["SECRETSECRET", "TESTTEST"] {
            assert!(!page.html.contains(secret) && !page.path.contains(secret), "{}", page.path);
        }
    }
}

#[test]
fn each_reason_against_a_channel_is_told_kindly_and_marks_its_field() {
    for locale in Locale::ALL {
        let words = Words::of(locale);
        let (person, _) = untouched(locale);
        for refused in ChannelRefused::ALL {
            let page = person.opens(&format!("/channels?wrong={}", refused.as_str()));
            for id in ["", "-advice"].map(|end| format!("channels-wrong-{}{end}", refused.as_str())) {
                check_says(&page, &plain(&words.say(&id)));
            }
            let of_name = matches!(refused, ChannelRefused::NoName | ChannelRefused::NameTaken);
            let (name, identity) = ("input", "textarea");
            assert_eq!(page.attributes_of(name, "aria-invalid").len(), usize::from(of_name), "{refused:?}");
            assert_eq!(page.attributes_of(identity, "aria-invalid").len(), usize::from(!of_name), "{refused:?}");
        }
        assert!(!person.opens("/channels?wrong=%3Cb%3E").html.contains("aria-invalid"));
    }
}

#[test]
fn the_list_says_of_each_channel_what_is_open_and_whether_it_stays() {
    let (person, _) = with_channels(Locale::En);
    for path in ["/channels", "/edition"] {
        let page = person.opens(path);
        check_says(&page, "Practice on the hill It adds 2 services. Facts as of 20 November 2026 (4 days ago).");
        check_says(&page, "Day clinic None of its editions is open yet.");
        check_says(&page, "The file ends too early.");
    }
    let page = person.opens("/channels");
    check_says(&page, "Kept on this computer until you remove it.");
    check_says(&page, "Only until Waymark closes.");
    // The number of public services is the same as without any channel.
    let services = sample::records().services.len();
    check_says(&person.opens("/edition"), &format!("Services {services} "));
}

#[test]
fn a_channel_is_removed_by_its_name() {
    let (person, renewal) = with_channels(Locale::En);
    let page = person.sends("/channels/remove", &[("name", "Practice on the hill")]);
    assert_eq!(page.path, "/channels");
    assert!(!page.text().contains("Practice on the hill"));
    assert_eq!(renewal.asked(), ["remove channel Practice on the hill"]);
    for address in ["/channels/add", "/channels/remove"] {
        assert_eq!(person.sends(address, &[]).status, StatusCode::BAD_REQUEST, "{address}");
    }
}

#[test]
fn while_a_channel_is_open_every_service_and_every_fact_says_from_where_it_comes() {
    for (locale, private, public) in [
        (Locale::En, "From: Practice on the hill", "From: the public edition"),
        (Locale::De, "Von: Practice on the hill", "Von: öffentliche Ausgabe"),
    ] {
        let (person, _) = with_channels(locale);
        let page = person.opens("/find");
        let services = sample::records().services.len();
        assert_eq!(page.text().matches(private).count(), 2);
        assert_eq!(page.text().matches(public).count(), services);
        let said = |path: &str| person.opens(path).text();
        let of_practice = said("/service/practice-group");
        assert!(of_practice.matches(private).count() > 2, "the service, and who said each of its facts: {of_practice}");
        assert!(!of_practice.contains(public));
        let card = said("/service/practice-group/contact");
        assert!(card.matches(private).count() > 1 && !card.contains(public), "the card: {card}");
        for id in ["practice-group", "gb-lantern-line"] {
            drop(person.sends("/short-list/add", &[("service", id)]));
        }
        drop(person.sends("/compare", &[("service", "practice-group"), ("service", "gb-lantern-line")]));
        for path in ["/short-list", "/compare"] {
            let text = said(path);
            assert!(text.matches(private).count() > 1 && text.matches(public).count() > 1, "{path}: {text}");
        }
        let of_public = said("/service/gb-lantern-line");
        assert!(of_public.matches(public).count() > 2 && !of_public.contains(private));
    }
}

#[test]
fn without_a_channel_nothing_is_said_of_channels_beside_services() {
    let (person, _) = untouched(Locale::En);
    for path in ["/find", "/service/gb-lantern-line", "/service/gb-lantern-line/contact"] {
        assert!(!person.opens(path).text().contains("From: "), "{path}");
    }
}

#[test]
fn a_file_that_is_for_others_leads_to_the_page_where_an_identity_is_pasted() {
    let fault = Fault::OtherChannel;
    let attempts = vec![Attempt { from: "/media/stick/waymark.edition".to_owned(), trouble: Trouble::Refused(fault) }];
    let state = RenewalState { last: Some(RenewalOutcome::Failed { attempts }), ..RenewalState::default() };
    let on_show = OnShow { refused: vec![Refusal { origin: Origin::File, fault }], ..sample::on_show() };
    let (person, _) = person_with(state, on_show, Locale::En);
    for path in ["/renewal", "/edition"] {
        let page = person.opens(path);
        check_says(&page, "add its private channel with the identity that you were given");
        let page = page.follows("Private channels of a clinic or a group");
        assert_eq!(page.texts_of("h1"), ["Private channels"]);
    }
}

#[test]
fn the_end_of_a_renewal_names_the_channel_it_was_about() {
    let renewed = RenewalOutcome::Renewed { number: EditionNumber(7), as_of: date(2026, 11, 22), before: Vec::new() };
    let channel = PlainText::new("Practice").unwrap();
    let last = Some(RenewalOutcome::OfChannel { channel, outcome: Box::new(renewed) });
    let (person, _) = person_with(RenewalState { last, ..RenewalState::default() }, sample::on_show(), Locale::En);
    let page = person.opens("/renewal");
    check_says(&page, "The edition of the channel is open This is about the private channel “Practice”.");
    assert_eq!(page.follows("Private channels of a clinic or a group").path, "/channels");
    // What is said of the public edition would not be true of a channel that nobody asked to remember.
    assert!(!page.text().contains("It is kept on this computer and opens from now on."), "{}", page.text());
}

#[test]
fn what_a_channel_added_says_so_among_the_changes_too() {
    let open = sample::on_show();
    let mut stage = Stage::named("channels", &open).unwrap();
    stage.renewal.previous = open.edition.clone();
    let on_show = stage.on_show(&open);
    let (person, _) = person_with(stage.renewal, on_show, Locale::En);
    let page = person.opens("/renewal/changes");
    check_says(&page, "Group at the practice Germany From: Practice on the hill");
}
