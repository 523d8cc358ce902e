//! The full sheet: for each service everything that matters before somebody makes contact, in the order of their questions.
//! What nobody stated is a line that says so. Texts of the catalogue are in English and marked as such.

use catalogue_model::{
    Anonymity, Category, Channel, Coverage, LanguagesBasis, Phone, Publisher, Relevance, Service, Source, StatedDate,
    Term as _,
};
use i18n::{Locale, Words};

use crate::{
    hours,
    paper::{Chosen, Entry, Line, Paper, Row, Sheet, english, line},
    said::say_check,
};

pub(crate) fn fill(sheet: &Sheet<'_>, frame: Paper) -> Paper {
    let words = sheet.words;
    let mut lead = vec![line(words.say("sheet-lead")), line(words.say("sheet-ask-first"))];
    if words.locale() != Locale::En {
        lead.push(line(words.say("sheet-english")));
    }
    let values = [("number", sheet.edition.0.to_string().into()), ("day", words.day(sheet.as_of).into())];
    Paper {
        title: words.say("sheet-title"),
        lead,
        entries: sheet
            .services
            .iter()
            .map(|chosen| Facts { words, sheet, service: &chosen.service }.entry(chosen))
            .collect(),
        notes: vec![
            line(words.say("sheet-emergency")),
            line(words.say("service-secret-limits")),
            line(words.say_with("sheet-edition", &values)),
            line(words.say("sheet-unconfirmed")),
        ],
        code_note: vec![line(words.say("sheet-code")), line(words.say("sheet-code-without"))],
        ..frame
    }
}

struct Facts<'a> {
    words: &'static Words,
    sheet: &'a Sheet<'a>,
    service: &'a Service,
}

impl Facts<'_> {
    fn entry(&self, chosen: &Chosen) -> Entry {
        let mut rows = vec![self.what(chosen)];
        rows.extend(self.caveats());
        rows.extend(self.service.channels().into_iter().map(|channel| self.channel(channel)));
        if self.service.channels().is_empty() {
            rows.push(self.row("sheet-contact", vec![line(self.words.say("service-contact-none"))]));
        }
        rows.extend(self.whole_hours());
        rows.extend([
            self.anonymity(),
            self.secret(),
            self.cost(),
            self.languages(),
            self.for_whom(),
            self.start(),
            self.source(),
        ]);
        Entry { heading: self.service.name.as_str().to_owned(), rows }
    }

    fn row(&self, heading: &str, lines: Vec<Line>) -> Row {
        Row { heading: self.words.say(heading), lines }
    }

    fn term(&self, vocabulary: &str, term: &str) -> String {
        self.words.term_name(vocabulary, term)
    }

    fn what(&self, chosen: &Chosen) -> Row {
        let (words, service) = (self.words, self.service);
        let mut lines = Vec::new();
        if service.relevance != Relevance::Dedicated {
            lines.push(line(self.term("relevance", service.relevance.as_str())));
        }
        for category in Category::ALL {
            let forms: Vec<String> = service
                .methods
                .iter()
                .filter(|method| method.category() == *category)
                .map(|method| self.term("method", method.as_str()))
                .collect();
            let name = self.term("category", category.as_str());
            match (service.categories.contains(category), forms.is_empty()) {
                (false, true) => {}
                (true, true) => lines.push(line(name)),
                (_, false) => {
                    let values = [("kind", name.into()), ("forms", words.list(&forms).into())];
                    lines.push(line(words.say_with("sheet-kind", &values)));
                }
            }
        }
        let organization = chosen.organization.as_ref();
        lines
            .extend(organization.map(|name| line(words.say_with("service-run-by", &[("name", name.as_str().into())]))));
        lines.push(line(self.place()));
        lines.push(english(service.description.as_str()));
        self.row("sheet-what", lines)
    }

    fn place(&self) -> String {
        if self.service.coverage == Coverage::InternationalOnline {
            return self.words.say("find-card-everywhere");
        }
        let countries: Vec<String> =
            self.service.countries.iter().map(|country| self.words.country_name(country.as_str())).collect();
        self.words.list(&countries)
    }

    fn caveats(&self) -> Option<Row> {
        let lines: Vec<Line> = self.service.caveats.iter().map(|caveat| english(caveat.as_str())).collect();
        (!lines.is_empty()).then(|| self.row("service-caveats", lines))
    }

    /// A way to make contact.
    fn channel(&self, channel: Channel) -> Row {
        let (words, service) = (self.words, self.service);
        let mut lines: Vec<Line> = Vec::new();
        match channel {
            Channel::Phone => service.phones.iter().for_each(|phone| lines.extend(self.number(phone))),
            Channel::Chat => {
                lines.extend(service.chat_url.iter().map(|url| line(url.as_str())));
                lines.extend(service.chat_hours.as_ref().map(|hours| hours::week(words, hours)).unwrap_or_default());
            }
            Channel::Email => lines.extend(service.emails.iter().map(|address| line(address.as_str()))),
            Channel::Website => lines.extend(service.websites.iter().map(|address| line(address.as_str()))),
            Channel::Onion => lines.extend(service.onion_url.iter().map(|address| line(address.as_str()))),
            Channel::Visit => lines.extend(service.addresses.iter().map(|address| {
                let street = address.street.iter().map(|street| street.as_str().to_owned());
                let rest = [address.city.as_str().to_owned(), words.country_name(address.country.as_str())];
                line(street.chain(rest).collect::<Vec<_>>().join(", "))
            })),
        }
        if lines.is_empty() {
            lines.push(line(words.say("service-address-unknown")));
        }
        Row { heading: self.term("channel", channel.as_str()), lines }
    }

    fn number(&self, phone: &Phone) -> Vec<Line> {
        let words = self.words;
        let mut lines = vec![line(phone.as_printed.as_str())];
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        if phone.number.is_short() {
            let country = match self.service.countries.as_slice() {
                [country] => {
                    words.say_with("service-number-short", &[("country", words.country_name(country.as_str()).into())])
                }
                _ => words.say("service-number-short-anywhere"),
            };
            lines.push(line(country));
        } else if digits(phone.as_printed.as_str()) != digits(phone.number.as_str()) {
            let values = [("number", phone.number.as_str().into())];
            lines.push(line(words.say_with("sheet-from-abroad", &values)));
        }
        lines.extend(
            phone
                .free
                .map(|free| line(words.say(if free { "service-number-free" } else { "service-number-not-free" }))),
        );
        if phone.free == Some(true) && !phone.number.is_short() {
            lines.push(line(words.say("service-number-free-warning")));
        }
        lines.extend(phone.note.iter().map(|note| english(note.as_str())));
        lines.extend(hours::of_phone(words, phone));
        lines
    }

    fn whole_hours(&self) -> Option<Row> {
        let stated = self.service.opening_hours.as_ref()?;
        Some(self.row("service-hours-whole", vec![english(stated.text.as_str())]))
    }

    fn anonymity(&self) -> Row {
        let id = match self.service.anonymity {
            Some(Anonymity::Anonymous) => "service-secret-anonymous",
            Some(Anonymity::Pseudonymous) => "service-secret-pseudonymous",
            Some(Anonymity::Identified) => "service-secret-identified",
            None => "service-secret-anonymity-unknown",
        };
        self.row("sheet-anonymity", vec![line(self.words.say(id))])
    }

    fn secret(&self) -> Row {
        let lines = match &self.service.confidentiality {
            Some(text) => vec![english(text.as_str())],
            None => vec![line(self.words.say("service-secret-unknown"))],
        };
        self.row("service-secret", lines)
    }

    fn cost(&self) -> Row {
        let known = self.service.cost.map(|cost| self.term("cost", cost.as_str()));
        self.row("service-cost", vec![line(known.unwrap_or_else(|| self.words.say("service-unknown")))])
    }

    fn languages(&self) -> Row {
        let names: Vec<String> =
            self.service.languages.iter().map(|tag| self.words.language_name(tag.as_str())).collect();
        if names.is_empty() {
            return self.row("service-languages", vec![line(self.words.say("service-unknown"))]);
        }
        let mut lines = vec![line(self.words.list(&names))];
        if self.service.languages_basis != Some(LanguagesBasis::Stated) {
            lines.push(line(self.words.say("service-languages-ask")));
        }
        self.row("service-languages", lines)
    }

    fn for_whom(&self) -> Row {
        let (words, eligibility) = (self.words, &self.service.eligibility);
        let age = |age: u8| usize::from(age).into();
        let mut lines: Vec<Line> =
            self.service.audiences.iter().map(|audience| line(self.term("audience", audience.as_str()))).collect();
        lines.push(line(match (eligibility.min_age, eligibility.max_age) {
            (Some(from), Some(to)) => words.say_with("service-for-ages", &[("from", age(from)), ("to", age(to))]),
            (Some(from), None) => words.say_with("service-for-min-age", &[("age", age(from))]),
            (None, Some(to)) => words.say_with("service-for-max-age", &[("age", age(to))]),
            (None, None) => words.say("service-for-ages-unknown"),
        }));
        lines.extend(eligibility.notes.iter().map(|notes| english(notes.as_str())));
        self.row("service-for", lines)
    }

    fn start(&self) -> Row {
        let id = if self.service.channels().is_empty() { "service-start-unknown" } else { "service-start-contact" };
        self.row("service-start", vec![line(self.words.say(id))])
    }

    fn source(&self) -> Row {
        let words = self.words;
        let mut lines = Vec::new();
        match self.service.checks.iter().max_by_key(|check| check.on) {
            Some(check) => lines.push(line(say_check(words, check, self.sheet.today))),
            None => lines.push(line(words.say("service-sources-not-checked"))),
        }
        let own = |source: &&Source| {
            (source.publisher == Publisher::Own, source.seen_date_in_page.map(StatedDate::latest_day))
        };
        if let Some(source) = self.service.sources.iter().max_by_key(own) {
            let publisher = self.term("publisher", source.publisher.as_str());
            lines.push(line(match source.seen_date_in_page {
                Some(date) => words.say_with(
                    "service-said",
                    &[
                        ("publisher", publisher.into()),
                        ("date", stated(words, date).into()),
                        (
                            "age",
                            words
                                .age(date.latest_day().min(self.sheet.today).max(date.first_day()), self.sheet.today)
                                .into(),
                        ),
                    ],
                ),
                None => words.say_with("service-said-undated", &[("publisher", publisher.into())]),
            }));
            lines.push(line(source.url.as_str()));
        }
        let read = [("day", words.day(self.service.researched_on).into())];
        lines.push(line(words.say_with("service-sources-read", &read)));
        self.row("sheet-source", lines)
    }
}

fn stated(words: &Words, date: StatedDate) -> String {
    match date {
        StatedDate::Year(year) => words.year(year),
        StatedDate::Month(year, month) => words.month(year, month),
        StatedDate::Day(day) => words.day(day),
    }
}
