//! Articles, questions and duties of an edition: what goes in, and what a page gets back.
//!
//! They are read from the image when the first page asks. Duties leave this crate as [`Duty`] alone, which gives its
//! statements only for a day; how they are found by words stands in `index`.

mod changes;
mod fit;
mod index;

use catalogue_model::{
    Article, ArticleId, CountryCode, Duty, DutyRecord, GuidanceText, Question, QuestionId, Readers, Reading, Term as _,
    TranslationState,
};

use self::index::Index;
pub use self::{
    changes::{GuidanceChange, guidance_changes},
    index::{Found as FoundReading, FoundGuidance, Typos},
};
use crate::{
    Edition, QueryError, WordsState,
    image::{LOCALE, guidance as image},
};

/// What there is to read, as records.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Guidance {
    /// Articles.
    pub articles: Vec<Article>,
    /// Questions with their answers.
    pub questions: Vec<Question>,
    /// Duties by country.
    pub duties: Vec<DutyRecord>,
}

/// What an edition holds to read, in the order in which pages list it.
pub(crate) struct Library {
    articles: Vec<Article>,
    questions: Vec<Question>,
    duties: Vec<Duty>,
    index: Index,
}

impl Library {
    fn new(guidance: Guidance) -> Result<Self, QueryError> {
        let Guidance { mut articles, mut questions, duties } = guidance;
        let place = |readers: Readers| Readers::ALL.iter().position(|known| *known == readers);
        articles.sort_by_key(|article| (place(article.reading.readers), article.reading.position, article.id.clone()));
        questions.sort_by_key(|question| (question.reading.position, question.id.clone()));
        let duties = duties.iter().map(Duty::check).collect::<Result<_, _>>()?;
        let index = Index::new(&articles, &questions);
        Ok(Self { articles, questions, duties, index })
    }
}

impl Edition {
    /// The articles: those for people worried about themselves, for families, for professionals, for everybody; each group
    /// in its own order.
    ///
    /// # Errors
    /// When the image is broken.
    pub fn articles(&self) -> Result<&[Article], QueryError> {
        Ok(&self.to_read()?.articles)
    }

    /// One article.
    ///
    /// # Errors
    /// When the image is broken.
    pub fn article(&self, id: &ArticleId) -> Result<Option<&Article>, QueryError> {
        Ok(self.articles()?.iter().find(|article| article.id == *id))
    }

    /// The questions with their answers, in their order.
    ///
    /// # Errors
    /// When the image is broken.
    pub fn questions(&self) -> Result<&[Question], QueryError> {
        Ok(&self.to_read()?.questions)
    }

    /// One question with its answer.
    ///
    /// # Errors
    /// When the image is broken.
    pub fn question(&self, id: &QuestionId) -> Result<Option<&Question>, QueryError> {
        Ok(self.questions()?.iter().find(|question| question.id == *id))
    }

    /// The countries of whose duties something is recorded, by code.
    ///
    /// # Errors
    /// When the image is broken.
    pub fn duties(&self) -> Result<&[Duty], QueryError> {
        Ok(&self.to_read()?.duties)
    }

    /// What is recorded of the duties in a country.
    ///
    /// # Errors
    /// When the image is broken.
    pub fn duty(&self, country: CountryCode) -> Result<Option<&Duty>, QueryError> {
        Ok(self.duties()?.iter().find(|duty| duty.country() == country))
    }

    /// Articles and questions that have all the typed words, in a locale.
    ///
    /// # Errors
    /// When the image is broken.
    pub fn find_to_read(&self, words: &str, locale: &str, typos: Typos) -> Result<FoundGuidance, QueryError> {
        Ok(self.to_read()?.index.find(words, locale, typos))
    }

    fn to_read(&self) -> Result<&Library, QueryError> {
        if let Some(library) = self.to_read.get() {
            return Ok(library);
        }
        let library = Library::new(image::read(&self.image())?)?;
        Ok(self.to_read.get_or_init(|| library))
    }
}

/// The words of a text in a locale, or those of the source where there is no translation; and how far they can be trusted.
/// `None`: the text has no words of the source, which no sound edition holds.
#[must_use]
pub fn words_of<'a>(reading: &'a Reading, locale: &str) -> Option<(&'a GuidanceText, WordsState)> {
    let text = |tag: &str| reading.texts.iter().find(|(known, _)| known.as_str() == tag);
    match text(locale) {
        Some((_, text)) if locale == LOCALE => Some((text, WordsState::Source)),
        Some((tag, text)) => Some((
            text,
            match reading.translations.get(tag) {
                Some(TranslationState::Checked) => WordsState::Checked,
                // A translation of which nothing is said counts as unchecked.
                Some(TranslationState::Draft) | None => WordsState::Draft,
            },
        )),
        None => text(LOCALE).map(|(_, text)| (text, WordsState::Missing)),
    }
}
