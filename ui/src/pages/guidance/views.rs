//! Links and words of articles and questions, as templates show them.

use catalogue_model::{
    Article, ArticleId, ExerciseId, GuidancePage, GuidanceText, Question, Readers, Reading, ReadingSource, ServiceId,
};
use catalogue_store::{Edition, WordsState, words_of};

use super::may_read;
use crate::{house::AgeSaid, layout::Asker, practice::texts::Worded, speak::Speak as _};

/// A link with a line about what it leads to.
pub(in crate::pages) struct LinkView {
    pub(in crate::pages) address: String,
    pub(in crate::pages) title: String,
    pub(in crate::pages) text: String,
    /// The language of both, where it is not that of the page.
    pub(in crate::pages) lang: Option<&'static str>,
}

impl LinkView {
    fn ours(address: impl Into<String>, title: String, text: String) -> Self {
        Self { address: address.into(), title, text, lang: None }
    }
}

/// English, where the page speaks another language and has these words in English alone.
fn lang_of(state: WordsState) -> Option<&'static str> {
    (state == WordsState::Missing).then_some("en")
}

/// A text with what is said of its translation.
pub(in crate::pages) struct TextView<'a> {
    pub(in crate::pages) text: &'a GuidanceText,
    pub(in crate::pages) lang: Option<&'static str>,
    pub(in crate::pages) translation: Option<String>,
}

impl<'a> TextView<'a> {
    /// The words of a text in the language of the page, or in English.
    pub(in crate::pages) fn of(asker: &Asker, reading: &'a Reading) -> Option<Self> {
        let (text, state) = words_of(reading, asker.locale.tag())?;
        let translation = match state {
            WordsState::Draft => Some(asker.words.say("guidance-translation-draft")),
            WordsState::Missing => Some(asker.words.say("guidance-translation-missing")),
            WordsState::Source | WordsState::Checked => None,
        };
        Some(Self { text, lang: lang_of(state), translation })
    }
}

/// The link to an article, unless it is not for this person.
pub(in crate::pages) fn article_link(asker: &Asker, article: &Article) -> Option<LinkView> {
    let (text, state) = words_of(&article.reading, asker.locale.tag())?;
    may_read(asker.age, &article.reading).then(|| LinkView {
        address: format!("/guidance/{}", article.id.as_str()),
        title: text.title.as_str().to_owned(),
        text: text.summary.as_str().to_owned(),
        lang: lang_of(state),
    })
}

/// The link to a question among the others, unless it is not for this person.
pub(in crate::pages) fn question_link(asker: &Asker, question: &Question) -> Option<LinkView> {
    let (text, state) = words_of(&question.reading, asker.locale.tag())?;
    may_read(asker.age, &question.reading).then(|| LinkView {
        address: format!("/questions#{}", question.id.as_str()),
        title: text.title.as_str().to_owned(),
        text: text.summary.as_str().to_owned(),
        lang: lang_of(state),
    })
}

/// The articles of these ids, those left out that are not there or not for this person.
pub(in crate::pages) fn articles(asker: &Asker, edition: &Edition, ids: &[ArticleId]) -> Vec<LinkView> {
    let found = ids.iter().filter_map(|id| edition.article(id).ok()?);
    found.filter_map(|article| article_link(asker, article)).collect()
}

/// The exercises of these ids.
pub(in crate::pages) fn exercises(asker: &Asker, edition: &Edition, ids: &[ExerciseId]) -> Vec<LinkView> {
    let is_young = asker.age == AgeSaid::Young;
    let found = ids.iter().filter_map(|id| Worded::find(edition, id, asker.locale).ok()?);
    let found = found.filter(|worded| !is_young || worded.exercise.youth);
    let found = found.map(|worded| if is_young { worded.for_youth() } else { worded });
    let link = |worded: Worded| LinkView {
        address: format!("/exercises/{}", worded.exercise.id.as_str()),
        title: worded.title().to_owned(),
        text: worded.words.text("purpose").to_owned(),
        lang: lang_of(worded.state),
    };
    found.map(link).collect()
}

/// The services of these ids, each with the countries that it serves.
pub(super) fn services(asker: &Asker, edition: &Edition, ids: &[ServiceId]) -> Vec<LinkView> {
    let found = ids.iter().filter_map(|id| edition.service(id).ok()?);
    let link = |(service, _): (catalogue_model::Service, _)| {
        let countries: Vec<String> = service.countries.iter().map(|code| asker.words.country(*code)).collect();
        let address = format!("/service/{}", service.id.as_str());
        LinkView::ours(address, service.name.as_str().to_owned(), asker.words.list(&countries))
    };
    found.map(link).collect()
}

/// Where to turn after reading: somebody to contact, the plan, and the pages that the text names. The emergency card has a
/// line of its own.
pub(super) fn onward(asker: &Asker, reading: &Reading) -> Vec<LinkView> {
    if asker.age == AgeSaid::Young {
        return vec![to_page(asker, "/youth", "guidance-onward-youth")];
    }
    let (contact, id) = match reading.readers {
        Readers::ForSelf => ("/find?audience=self_at_risk", "guidance-onward-contact"),
        Readers::Family => ("/find?audience=family_friends", "guidance-onward-contact-family"),
        Readers::Professional => ("/find?audience=professionals", "guidance-onward-contact-professional"),
        Readers::All => ("/find", "guidance-onward-contact-all"),
    };
    let mut onward = vec![to_page(asker, contact, id)];
    let pages = &reading.leads.pages;
    if matches!(reading.readers, Readers::ForSelf | Readers::All) && !pages.contains(&GuidancePage::Plan) {
        onward.push(to_page(asker, "/plan", "guidance-onward-plan"));
    }
    onward.extend(pages_of(asker, pages));
    onward
}

/// The pages that a text names. The emergency card and the categories of help are shown in ways of their own.
pub(super) fn pages_of(asker: &Asker, pages: &[GuidancePage]) -> Vec<LinkView> {
    let link = |page: &GuidancePage| match page {
        GuidancePage::Emergency | GuidancePage::Categories => None,
        GuidancePage::Finder => Some(("/find", "guidance-onward-finder")),
        GuidancePage::Plan => Some(("/plan", "guidance-onward-plan")),
        GuidancePage::Renewal => Some(("/renewal", "guidance-onward-renewal")),
        GuidancePage::Kept => Some(("/kept", "guidance-onward-kept")),
        GuidancePage::Youth => Some(("/youth", "guidance-onward-youth")),
    };
    // For people under 18 there is one page; the others are for adults.
    let is_open = |page: &&GuidancePage| asker.age != AgeSaid::Young || **page == GuidancePage::Youth;
    pages.iter().filter(is_open).filter_map(link).map(|(address, id)| to_page(asker, address, id)).collect()
}

fn to_page(asker: &Asker, address: &str, id: &str) -> LinkView {
    LinkView::ours(address, asker.words.say(id), asker.words.say(&format!("{id}-text")))
}

/// The three categories of help, each with what it is and the services that offer it.
pub(in crate::pages) fn categories(asker: &Asker) -> Vec<LinkView> {
    let words = asker.words;
    let link = |(category, id): (&str, &str)| {
        LinkView::ours(format!("/find?category={category}"), words.term_name("category", category), words.say(id))
    };
    let categories = [
        ("guidance_information", "guidance-category-guidance"),
        ("psychological_intervention", "guidance-category-psychological"),
        ("social_peer_support", "guidance-category-social"),
    ];
    categories.into_iter().map(link).collect()
}

/// What was read for a text, as text to copy.
pub(super) struct SourceView {
    pub(super) title: Option<String>,
    pub(super) address: Option<String>,
}

impl SourceView {
    pub(super) fn of(source: &ReadingSource) -> Self {
        match source {
            ReadingSource::Page(address, title) => Self {
                title: title.as_ref().map(|title| title.as_str().to_owned()),
                address: Some(address.as_str().to_owned()),
            },
            ReadingSource::Publication(title) => Self { title: Some(title.as_str().to_owned()), address: None },
        }
    }
}
