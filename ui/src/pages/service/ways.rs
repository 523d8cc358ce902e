//! The ways to make contact, each with its hours, its limits, who said it, and what it leaves behind.

use catalogue_model::{Address, Channel, FactGroup, Phone, Service, Term};
use i18n::Words;

use super::{
    hours::HoursView,
    sources::{Said, said},
};
use crate::{layout::Asker, speak::Speak};

/// One way to make contact.
pub(in crate::pages) struct Way {
    pub(in crate::pages) icon: &'static str,
    pub(in crate::pages) heading: String,
    pub(in crate::pages) numbers: Vec<NumberView>,
    /// Addresses to copy.
    pub(in crate::pages) addresses: Vec<String>,
    /// In the reader's language.
    pub(in crate::pages) remarks: Vec<String>,
    /// Hours of the way as a whole; numbers have their own.
    pub(in crate::pages) hours: Option<HoursView>,
    pub(in crate::pages) said: Vec<Said>,
    /// What it leaves behind at home and at work.
    pub(in crate::pages) trace: String,
}

/// One telephone number.
pub(in crate::pages) struct NumberView {
    /// As its source prints it.
    pub(in crate::pages) printed: String,
    /// In international form, where that says more.
    pub(in crate::pages) international: Option<String>,
    pub(in crate::pages) remarks: Vec<String>,
    /// From the record, in English.
    pub(in crate::pages) note: Option<String>,
    pub(in crate::pages) hours: HoursView,
}

impl Way {
    /// Whether hours matter and are not known for some part of it.
    pub(in crate::pages) fn lacks_hours(&self) -> bool {
        self.hours.as_ref().is_some_and(HoursView::is_unknown)
            || self.numbers.iter().any(|number| number.hours.is_unknown())
    }
}

/// The ways to make contact, in the order of [`Channel`].
pub(in crate::pages) fn ways(asker: &Asker, service: &Service) -> Vec<Way> {
    service.channels().into_iter().map(|channel| way(asker, service, channel)).collect()
}

fn way(asker: &Asker, service: &Service, channel: Channel) -> Way {
    let words = asker.words;
    let empty = Way {
        icon: channel.as_str(),
        heading: words.term("channel", channel),
        numbers: Vec::new(),
        addresses: Vec::new(),
        remarks: Vec::new(),
        hours: None,
        said: Vec::new(),
        trace: words.say(trace(channel)),
    };
    let said = |group: FactGroup| vec![said(words, service, group, asker.today)];
    match channel {
        Channel::Phone => Way {
            numbers: service.phones.iter().map(|phone| number(asker, service, phone)).collect(),
            said: said(FactGroup::Phones),
            ..empty
        },
        Channel::Chat => Way {
            hours: Some(HoursView::new(asker, service.chat_hours.as_ref(), None)),
            ..addresses(words, empty, service.chat_url.iter().map(|url| url.as_str()), said(FactGroup::ChatUrl))
        },
        Channel::Email => {
            addresses(words, empty, service.emails.iter().map(|email| email.as_str()), said(FactGroup::Emails))
        }
        Channel::Website => Way {
            remarks: vec![words.say("service-address-to-copy")],
            ..addresses(words, empty, service.websites.iter().map(|url| url.as_str()), said(FactGroup::Websites))
        },
        Channel::Onion => {
            addresses(words, empty, service.onion_url.iter().map(|url| url.as_str()), said(FactGroup::Websites))
        }
        Channel::Visit => visit(words, empty, &service.addresses, said(FactGroup::Addresses)),
    }
}

/// A way with the addresses that are known, or the honest word that none is.
fn addresses<'a>(words: &Words, way: Way, addresses: impl Iterator<Item = &'a str>, said: Vec<Said>) -> Way {
    let addresses: Vec<String> = addresses.map(str::to_owned).collect();
    if addresses.is_empty() {
        return Way { remarks: vec![words.say("service-address-unknown")], ..way };
    }
    Way { addresses, said, ..way }
}

fn visit(words: &Words, way: Way, addresses: &[Address], said: Vec<Said>) -> Way {
    let lacks_street = addresses.iter().any(|address| address.street.is_none());
    let lines = addresses.iter().map(|address| {
        let street = address.street.iter().map(|street| street.as_str().to_owned());
        street.chain([address.city.as_str().to_owned(), words.country(address.country)]).collect::<Vec<_>>().join(", ")
    });
    Way {
        addresses: lines.collect(),
        remarks: lacks_street.then(|| words.say("service-street-unknown")).into_iter().collect(),
        said,
        ..way
    }
}

fn number(asker: &Asker, service: &Service, phone: &Phone) -> NumberView {
    let words = asker.words;
    let says_more = !phone.number.is_short() && digits(phone.as_printed.as_str()) != digits(phone.number.as_str());
    NumberView {
        printed: phone.as_printed.as_str().to_owned(),
        international: says_more.then(|| phone.number.as_str().to_owned()),
        remarks: number_remarks(words, service, phone),
        note: phone.note.as_ref().map(|note| note.as_str().to_owned()),
        hours: HoursView::new(asker, phone.hours.as_ref(), phone.stated_hours.as_ref()),
    }
}

fn number_remarks(words: &Words, service: &Service, phone: &Phone) -> Vec<String> {
    let mut remarks = Vec::new();
    if phone.number.is_short() {
        remarks.push(match service.countries.as_slice() {
            [country] => words.say_with("service-number-short", &[("country", words.country(*country).into())]),
            _ => words.say("service-number-short-anywhere"),
        });
    }
    match phone.free {
        Some(true) => remarks.push(words.say("service-number-free")),
        Some(false) => remarks.push(words.say("service-number-not-free")),
        None if looks_free(phone) => remarks.push(words.say("service-number-looks-free")),
        None => {}
    }
    if !phone.number.is_short() && (phone.free == Some(true) || looks_free(phone)) {
        remarks.push(words.say("service-number-free-warning"));
    }
    let page = if phone.on_own_page { "service-number-own-page" } else { "service-number-other-page" };
    remarks.push(words.say(page));
    remarks
}

/// Whether it is printed like the free numbers of European countries.
fn looks_free(phone: &Phone) -> bool {
    let printed = digits(phone.as_printed.as_str());
    ["0800", "0808", "800", "1800"].iter().any(|prefix| printed.starts_with(prefix))
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// Only what contact leaves behind at home and at work, so that a person can choose the way that suits them.
fn trace(channel: Channel) -> &'static str {
    match channel {
        Channel::Phone => "service-trace-phone",
        Channel::Chat => "service-trace-chat",
        Channel::Email => "service-trace-email",
        Channel::Website => "service-trace-website",
        Channel::Onion => "service-trace-onion",
        Channel::Visit => "service-trace-visit",
    }
}
