//! New record files in which every field is explained: required ones as blanks that the check names, the others commented
//! out. No fact is filled in; only the id that was typed.

mod crisis;
mod fields;
mod organization;
mod service;

use std::path::{Path, PathBuf};

use catalogue_model::{CountryCode, Malformed, OrganizationId, ServiceId};

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
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Service, Self::Organization, Self::Crisis];

    /// Its name on the command line.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Service => "service",
            Self::Organization => "organization",
            Self::Crisis => "crisis",
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
    /// The name of the file without its ending.
    stem: String,
    parts: Vec<Part>,
}

impl Template {
    /// The template of a record with this id; for crisis lines, the country.
    ///
    /// # Errors
    /// When the text is no id.
    pub fn new(kind: Kind, id: &str) -> Result<Self, Malformed> {
        let (stem, parts) = match kind {
            Kind::Service => (ServiceId::new(id)?.as_str().to_owned(), service::parts(id)),
            Kind::Organization => (OrganizationId::new(id)?.as_str().to_owned(), organization::parts(id)),
            Kind::Crisis => {
                let country = CountryCode::new(&id.to_ascii_uppercase())?;
                (country.as_str().to_ascii_lowercase(), crisis::parts(country.as_str()))
            }
        };
        Ok(Self { kind, stem, parts })
    }

    /// Where the file belongs within a folder of records.
    #[must_use]
    pub fn path_in(&self, records: &Path) -> PathBuf {
        let folder = match self.kind {
            Kind::Service => "services",
            Kind::Organization => "organizations",
            Kind::Crisis => "crisis",
        };
        records.join(folder).join(format!("{}.toml", self.stem))
    }

    /// How many blanks have to be filled.
    #[must_use]
    pub fn blanks(&self) -> usize {
        self.parts.iter().filter(|part| matches!(part, Part::Field(Field { is_blank: true, .. }))).count()
    }

    /// The text of the file.
    #[must_use]
    pub fn text(&self) -> String {
        let head = match self.kind {
            Kind::Service => "# Service: write its name here.\n",
            Kind::Organization => "# Organization: write its name here.\n",
            Kind::Crisis => "# Emergency, crisis and child lines of: write the country here.\n",
        };
        let parts: String = self.parts.iter().map(Part::text).collect();
        format!("{head}{HOW_TO}{parts}")
    }
}

const HOW_TO: &str = "\
# Every fact comes from a page that somebody has read. What no page says is left out: out means unknown, never no.
# Fill the blanks. To use a field that is commented out, take its # away. Take the explanations out when you are done.
";
