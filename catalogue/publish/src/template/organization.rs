//! The template of an organization.

use super::fields::{Part, one, several, table};

pub(super) fn parts(id: &str) -> Vec<Part> {
    vec![
        one("id", "The name of the file without .toml. It stays for ever. Name it as the organization of a service.")
            .filled(id)
            .into(),
        one("name", "The public name.").needed().into(),
        table("[[websites]]", "A website, if a page states it; repeat the table for others."),
        one("address", "With https:// or http://.").needed_there().into(),
        several("stated_by", "The ids of the services whose sources state it.").needed_there().into(),
    ]
}
