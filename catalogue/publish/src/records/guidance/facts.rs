//! Reads the facts of an article or a question, and the duties of a country.

use std::collections::BTreeMap;

use catalogue_model::{
    ArticleId, CountryCode, Duty, DutyRecord, DutyStatement, ExerciseId, LanguageTag, Leads, Malformed, PlainText,
    QuestionId, Reading, ReadingSource, ServiceId, TranslationState, WebAddress,
};
use i18n::Locale;
use jiff::civil::Date;

use super::{SOURCE, across, shape::Form};
use crate::records::{
    fields::Fields,
    findings::{Flaw, Record},
    problem::Severity,
    said,
};

const REQUIRED: [(&str, &str); 9] = [
    ("id", "write the name of the folder"),
    ("audience", "say for whom it is: self, family, professional or all"),
    ("position", "say at which place it stands among those for the same people"),
    ("youth_ok", "say whether people under 18 may be shown it"),
    ("country_specific", "say whether it says things that differ by country"),
    ("review_state", "say who has reviewed it: not_clinically_reviewed"),
    ("written_on", "write the day on which it was written as 2026-11-22"),
    ("emergency", "say whether it speaks of harm, suicide or slips"),
    ("translations", "say how far each translation can be trusted"),
];

/// The id of a text, by its form.
pub(super) enum Id {
    Article(ArticleId),
    Question(QuestionId),
}

/// The facts of a text, without its words.
pub(super) fn reading(record: &Record<'_>, form: Form, mentions: &mut across::Mentions) -> Option<(Id, Reading)> {
    let mut fields = record.fields()?;
    fields.require(&REQUIRED);
    if form == Form::Article {
        fields.require(&[("sources", "add what was read as [[sources]]; there is no article without one")]);
    }
    let id = id(&mut fields, form);
    let readers = fields.term("audience");
    let position = fields.small_number("position");
    let youth_ok = fields.flag("youth_ok");
    let country_specific = fields.flag("country_specific");
    let review_state = fields.term("review_state");
    let written_on = written_on(&mut fields);
    let emergency = fields.flag("emergency");
    let leads = leads(&mut fields, mentions);
    let translations = fields.table("translations").map(translations).unwrap_or_default();
    let sources = fields.tables("sources").into_iter().filter_map(source).collect();
    fields.finish();
    Some((
        id?,
        Reading {
            readers: readers?,
            position: position?,
            youth_ok: youth_ok?,
            country_specific: country_specific?,
            emergency: emergency?,
            review_state: review_state?,
            written_on: written_on?,
            leads,
            sources,
            translations,
            texts: BTreeMap::new(),
        },
    ))
}

fn id(fields: &mut Fields<'_>, form: Form) -> Option<Id> {
    let id = match form {
        Form::Article => fields.value("id", ArticleId::new).map(Id::Article),
        Form::Question => fields.value("id", QuestionId::new).map(Id::Question),
    };
    let (name, folder) = (id.as_ref().map(Id::as_str)?, fields.record().stem());
    if name != folder {
        let flaw = Flaw::new(
            format!("the folder is called {folder}, but it holds {name:?}"),
            format!("call the folder {name}"),
        );
        fields.report(fields.line_of("id"), "id", flaw);
        return None;
    }
    id
}

impl Id {
    /// The id as a text.
    pub(super) fn as_str(&self) -> &str {
        match self {
            Self::Article(id) => id.as_str(),
            Self::Question(id) => id.as_str(),
        }
    }
}

fn leads(fields: &mut Fields<'_>, mentions: &mut across::Mentions) -> Leads {
    let exercises = fields.placed_values("exercises", ExerciseId::new);
    let articles = fields.placed_values("articles", ArticleId::new);
    let services = fields.placed_values("services", ServiceId::new);
    mentions.add(fields.record().path(), &exercises, ExerciseId::as_str, across::Kind::Exercise);
    mentions.add(fields.record().path(), &articles, ArticleId::as_str, across::Kind::Article);
    mentions.add(fields.record().path(), &services, ServiceId::as_str, across::Kind::Service);
    Leads {
        exercises: exercises.into_iter().map(|(_, id)| id).collect(),
        articles: articles.into_iter().map(|(_, id)| id).collect(),
        services: services.into_iter().map(|(_, id)| id).collect(),
        pages: fields.terms("pages"),
    }
}

/// The day of writing. One to come is worth a look and no more: nothing rests on it, and an edition may be built for a day
/// that has passed.
fn written_on(fields: &mut Fields<'_>) -> Option<Date> {
    let day = fields.any_day("written_on")?;
    let today = fields.record().today;
    if day > today {
        let flaw = Flaw::new(format!("{day} is in the future (today is {today})"), "check the day and the clock");
        fields.report_as(Severity::Warning, fields.line_of("written_on"), "written_on", flaw);
    }
    Some(day)
}

/// Every locale but that of the source.
fn translations(mut fields: Fields<'_>) -> BTreeMap<LanguageTag, TranslationState> {
    let mut translations = BTreeMap::new();
    for locale in Locale::ALL.into_iter().filter(|locale| *locale != SOURCE) {
        fields.require(&[(locale.tag(), "say draft, or checked when a second native speaker has checked it")]);
        let state = fields.term(locale.tag());
        translations.extend(tag(locale).zip(state));
    }
    fields.finish();
    translations
}

/// The tag of a locale.
pub(super) fn tag(locale: Locale) -> Option<LanguageTag> {
    LanguageTag::new(locale.tag()).ok()
}

fn source(mut fields: Fields<'_>) -> Option<ReadingSource> {
    let address = fields.value("url", WebAddress::new);
    let title = fields.value("title", PlainText::new);
    let line = fields.line_of("url");
    let source = match (address, title) {
        (Some(address), title) => Some(ReadingSource::Page(address, title)),
        (None, Some(title)) => Some(ReadingSource::Publication(title)),
        (None, None) => {
            fields.report(
                line,
                "url",
                Flaw::new("the source has neither an address nor a title", "copy one of the two"),
            );
            None
        }
    };
    fields.finish();
    source
}

/// The duties of a country.
pub(super) fn duty(record: &Record<'_>) -> Option<DutyRecord> {
    let mut fields = record.fields()?;
    fields.require(&[
        ("country", "name the country, for example DE"),
        ("checked_on", "write the day on which the pages were read as 2026-11-22"),
        ("expires_on", "write the last day on which it may be shown, at most a year later"),
        ("statements", "state at least one duty as [[statements]], or take the file out"),
        ("sources", "add the page that was read as [[sources]]; there is no law without one"),
    ]);
    let country = fields.value("country", CountryCode::new);
    if let Some(country) = country {
        fields.check_stem("country", &country.as_str().to_ascii_lowercase());
    }
    let checked_on = fields.day("checked_on");
    let expires_on = fields.any_day("expires_on");
    let statements: Vec<DutyStatement> = fields.tables("statements").into_iter().filter_map(statement).collect();
    let sources = fields.tables("sources").into_iter().filter_map(page).collect();
    let found = country.zip(checked_on).zip(expires_on).map(|((country, checked_on), expires_on)| DutyRecord {
        country,
        statements,
        sources,
        checked_on,
        expires_on,
    });
    let sound = found.filter(|duty| !duty.statements.is_empty() && !duty.sources.is_empty());
    let checked = sound.filter(|duty| match Duty::check(duty) {
        Ok(_) => true,
        Err(malformed) => {
            fields.report(fields.line_of("expires_on"), "", malformed.into());
            false
        }
    });
    if let Some(duty) = checked.as_ref().filter(|duty| duty.expires_on < record.today) {
        let problem = format!("the statements ran out on {}: pages say that nobody has checked them", duty.expires_on);
        let flaw = Flaw::new(problem, "read the sources again, mend what changed, and write the new days");
        fields.report_as(Severity::Warning, fields.line_of("expires_on"), "expires_on", flaw);
    }
    fields.finish();
    checked
}

fn statement(mut fields: Fields<'_>) -> Option<DutyStatement> {
    fields
        .require(&[("about", "say whose duty it is: therapists, helplines, people_working_with_children or everyone")]);
    let of = fields.term("about");
    let id = format!("duties/{}", fields.record().stem());
    let mut texts = BTreeMap::new();
    for locale in Locale::ALL {
        fields.require(&[(locale.tag(), "write the statement in this language")]);
        let text = fields.value(locale.tag(), |text| -> Result<PlainText, Malformed> { PlainText::new(text) });
        let line = fields.line_of(locale.tag());
        if let Some(text) = &text {
            for flaw in said::flaws(text.as_str(), &id) {
                fields.report(line, locale.tag(), flaw);
            }
            for (word, unsaid) in said::unsaid(locale, text.as_str(), &id) {
                fields.report_as(
                    unsaid.severity,
                    line,
                    locale.tag(),
                    Flaw::new(format!("we do not say {word:?}"), unsaid.advice),
                );
            }
        }
        texts.extend(tag(locale).zip(text));
    }
    fields.finish();
    Some(DutyStatement { of: of?, texts })
}

fn page(mut fields: Fields<'_>) -> Option<WebAddress> {
    fields.require(&[("url", "copy the address of the page")]);
    let address = fields.value("url", WebAddress::new);
    fields.finish();
    address
}
