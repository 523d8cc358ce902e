//! New record files in which every field is explained: required ones as blanks that the check names, the others commented
//! out. No fact is filled in; only the id that was typed, and that nobody has reviewed an exercise.

mod crisis;
mod exercise;
mod fields;
mod organization;
mod service;

use std::path::{Path, PathBuf};

use catalogue_model::{CountryCode, ExerciseId, Malformed, OrganizationId, ServiceId};
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
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Service, Self::Organization, Self::Crisis, Self::Exercise];

    /// Its name on the command line.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Service => "service",
            Self::Organization => "organization",
            Self::Crisis => "crisis",
            Self::Exercise => "exercise",
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
    /// What stands beside it: endings, and the texts of the files.
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
                let words = |locale: Locale| (format!("{}.ftl", locale.tag()), exercise::words(&id, locale));
                beside.extend(Locale::ALL.map(words));
                (format!("{}/{}", id.group(), id.name()), exercise::parts(&id))
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
        });
        let record = (folder.join(format!("{}.toml", self.stem)), self.text());
        let beside =
            self.beside.iter().map(|(ending, text)| (folder.join(format!("{}.{ending}", self.stem)), text.clone()));
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
        };
        let whence = if self.kind == Kind::Exercise { OWN_WORDS } else { FROM_PAGES };
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

const HOW_TO: &str = "\
# Fill the blanks. To use a field that is commented out, take its # away. Take the explanations out when you are done.
";
