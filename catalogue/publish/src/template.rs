//! New record files in which every field is explained: required ones as blanks that the check names, the others commented
//! out. No fact is filled in; only the id that was typed, and that nobody has reviewed an exercise.

mod crisis;
mod exercise;
mod fields;
mod guidance;
mod organization;
mod service;

use std::path::{Path, PathBuf};

use catalogue_model::{ArticleId, CountryCode, ExerciseId, Malformed, OrganizationId, QuestionId, ServiceId};
use i18n::Locale;

use fields::{Field, Part};

/// What a record describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A service.
    Service,
    /// An organization.
    Organization,
    /// The lines of a country that help at once.
    Crisis,
    /// An exercise, with a file of words for every locale.
    Exercise,
    /// An article, with a file of words for every locale.
    Article,
    /// A question with its answer, likewise.
    Question,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 6] =
        [Self::Service, Self::Organization, Self::Crisis, Self::Exercise, Self::Article, Self::Question];

    /// Its name on the command line.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Service => "service",
            Self::Organization => "organization",
            Self::Crisis => "crisis",
            Self::Exercise => "exercise",
            Self::Article => "article",
            Self::Question => "question",
        }
    }

    /// The kind of this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }
}

/// A record that is still to be filled in.
#[derive(Debug)]
pub struct Template {
    kind: Kind,
    /// The file within the folder of its kind, without its ending.
    stem: String,
    parts: Vec<Part>,
    /// What stands beside it: names of files within the folder of its kind, and their texts.
    beside: Vec<(String, String)>,
}

impl Template {
    /// The template of a record with this id; for crisis lines, the country.
    ///
    /// # Errors
    /// When the text is no id.
    pub fn new(kind: Kind, id: &str) -> Result<Self, Malformed> {
        let mut beside = Vec::new();
        let (stem, parts) = match kind {
            Kind::Service => (ServiceId::new(id)?.as_str().to_owned(), service::parts(id)),
            Kind::Organization => (OrganizationId::new(id)?.as_str().to_owned(), organization::parts(id)),
            Kind::Crisis => {
                let country = CountryCode::new(&id.to_ascii_uppercase())?;
                (country.as_str().to_ascii_lowercase(), crisis::parts(country.as_str()))
            }
            Kind::Exercise => {
                let id = ExerciseId::new(id)?;
                let stem = format!("{}/{}", id.group(), id.name());
                let words = |locale: Locale| (format!("{stem}.{}.ftl", locale.tag()), exercise::words(&id, locale));
                beside.extend(Locale::ALL.map(words));
                (stem, exercise::parts(&id))
            }
            Kind::Article | Kind::Question => {
                let is_article = kind == Kind::Article;
                let id = if is_article {
                    ArticleId::new(id)?.as_str().to_owned()
                } else {
                    QuestionId::new(id)?.as_str().to_owned()
                };
                beside.extend(
                    Locale::ALL.map(|locale| (format!("{id}/{}.md", locale.tag()), guidance::words(is_article))),
                );
                (format!("{id}/{}", kind.as_str()), guidance::parts(&id))
            }
        };
        Ok(Self { kind, stem, parts, beside })
    }

    /// Where the files belong within a folder of records, and their texts; the record is the first of them.
    #[must_use]
    pub fn files_in(&self, records: &Path) -> Vec<(PathBuf, String)> {
        let folder = records.join(match self.kind {
            Kind::Service => "services",
            Kind::Organization => "organizations",
            Kind::Crisis => "crisis",
            Kind::Exercise => "exercises",
            Kind::Article => "guidance/articles",
            Kind::Question => "guidance/questions",
        });
        let record = (folder.join(format!("{}.toml", self.stem)), self.text());
        let beside = self.beside.iter().map(|(name, text)| (folder.join(name), text.clone()));
        std::iter::once(record).chain(beside).collect()
    }

    /// How many blanks have to be filled.
    #[must_use]
    pub fn blanks(&self) -> usize {
        self.parts.iter().filter(|part| matches!(part, Part::Field(Field { is_blank: true, .. }))).count()
    }

    fn text(&self) -> String {
        let head = match self.kind {
            Kind::Service => "# Service: write its name here.\n",
            Kind::Organization => "# Organization: write its name here.\n",
            Kind::Crisis => "# Emergency, crisis and child lines of: write the country here.\n",
            Kind::Exercise => "# Exercise: write here what it is for.\n",
            Kind::Article => "# Article: write its title here.\n",
            Kind::Question => "# Question: write it here.\n",
        };
        let whence = match self.kind {
            Kind::Exercise => OWN_WORDS,
            Kind::Article | Kind::Question => OWN_TEXT,
            Kind::Service | Kind::Organization | Kind::Crisis => FROM_PAGES,
        };
        let parts: String = self.parts.iter().map(Part::text).collect();
        format!("{head}{whence}{HOW_TO}{parts}")
    }
}

const FROM_PAGES: &str = "\
# Every fact comes from a page that somebody has read. What no page says is left out: out means unknown, never no.
";

const OWN_WORDS: &str = "\
# Every word is our own. exercises/README.md says what each kind of step has, and which words it needs.
";

const OWN_TEXT: &str = "\
# Every word is our own. guidance/README.md says what the files of words have to hold.
";

const HOW_TO: &str = "\
# Fill the blanks. To use a field that is commented out, take its # away. Take the explanations out when you are done.
";
