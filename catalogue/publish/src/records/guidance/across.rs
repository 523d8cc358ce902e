//! Compares texts with what they lead to: every id is that of something a reader can open.

use std::{collections::BTreeSet, path::Path};

use catalogue_model::{Service, ServiceId};

use super::files::error;
use crate::records::{findings::Flaw, problem::Problem};

/// What an id names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Exercise,
    Article,
    Service,
}

impl Kind {
    /// The field in which such ids stand.
    fn field(self) -> &'static str {
        match self {
            Self::Exercise => "exercises",
            Self::Article => "articles",
            Self::Service => "services",
        }
    }
}

/// What texts lead to.
#[derive(Default)]
pub(super) struct Mentions(Vec<Mention>);

struct Mention {
    file: String,
    line: usize,
    kind: Kind,
    id: String,
}

impl Mentions {
    /// Notes the ids of one field.
    pub(super) fn add<T>(&mut self, file: &str, ids: &[(usize, T)], as_str: impl Fn(&T) -> &str, kind: Kind) {
        let mention =
            |(line, id): &(usize, T)| Mention { file: file.to_owned(), line: *line, kind, id: as_str(id).to_owned() };
        self.0.extend(ids.iter().map(mention));
    }

    /// Every id that leads nowhere. A record that cannot be read is told elsewhere: that it is there is enough.
    pub(super) fn problems(&self, records: &Path, services: &[Service]) -> Vec<Problem> {
        let held: BTreeSet<&ServiceId> =
            services.iter().filter(|service| !service.is_public()).map(|service| &service.id).collect();
        let held = |id: &str| held.iter().any(|service| service.as_str() == id);
        let flaw = |mention: &Mention| {
            let id = &mention.id;
            let (what, file) = match mention.kind {
                Kind::Exercise => ("exercise", format!("exercises/{}.toml", id.replacen('.', "/", 1))),
                Kind::Article => ("article", format!("guidance/articles/{id}/article.toml")),
                Kind::Service => ("service", format!("services/{id}.toml")),
            };
            if !records.join(&file).is_file() {
                Some(Flaw::new(format!("there is no {what} {id:?}"), format!("write {file}, or correct the id")))
            } else if mention.kind == Kind::Service && held(id) {
                Some(Flaw::new(
                    format!("the service {id:?} is on hold and in no edition"),
                    "take it out until it may be shown",
                ))
            } else {
                None
            }
        };
        let told = |mention: &Mention| Some(error(&mention.file, mention.line, mention.kind.field(), flaw(mention)?));
        self.0.iter().filter_map(told).collect()
    }
}
