//! The official schemas, held against what we write and against the list of fields that we write by.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use catalogue_publish::hsds::{
    Export, columns,
    shape::{ENTITIES, Entity, Kind},
};
use i18n::Locale;
use jsonschema::Validator;
use serde_json::Value;

use crate::{exported, fixture};

/// Whether a schema allows fields that it does not name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Extra {
    Allowed,
    Refused,
}

/// The folder of the official schemas, or nothing with a loud word.
fn folder() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/hsds-schema");
    let folder = std::env::var_os("HSDS_SCHEMAS").map_or(beside, PathBuf::from);
    if folder.join("service.json").is_file() {
        return Some(folder);
    }
    eprintln!("SKIPPED: no HSDS schemas in {}; HSDS_SCHEMAS names their folder", folder.display());
    None
}

fn schema(folder: &Path, name: &str, extra: Extra) -> Value {
    let text = std::fs::read_to_string(folder.join(name)).unwrap();
    let mut schema: Value = serde_json::from_str(&text).unwrap();
    if extra == Extra::Refused {
        schema["additionalProperties"] = Value::Bool(false);
    }
    schema
}

/// Hands out the schemas of a folder by their file names, and fetches nothing.
struct Shelf {
    folder: PathBuf,
    extra: Extra,
}

impl jsonschema::Retrieve for Shelf {
    fn retrieve(&self, uri: &jsonschema::Uri<String>) -> Result<Value, Box<dyn std::error::Error + Send + Sync>> {
        let path = uri.path().as_str();
        let name = path.rsplit('/').next().unwrap_or(path);
        Ok(schema(&self.folder, name, self.extra))
    }
}

/// A validator of services.
fn validator(folder: &Path, extra: Extra) -> Validator {
    let shelf = Shelf { folder: folder.to_owned(), extra };
    let options = jsonschema::draft202012::options().should_validate_formats(true).with_retriever(shelf);
    options.build(&schema(folder, "service.json", extra)).unwrap()
}

fn problems(validator: &Validator, services: &[Value]) -> Vec<String> {
    let of = |service| validator.iter_errors(service).map(|error| format!("{}: {error}", error.instance_path()));
    services.iter().flat_map(of).collect()
}

#[test]
fn every_service_of_every_language_is_valid_hsds() {
    let Some(folder) = folder() else { return };
    for extra in [Extra::Allowed, Extra::Refused] {
        let validator = validator(&folder, extra);
        for locale in Locale::ALL {
            for records in [fixture::real(), fixture::full()] {
                let export = Export::of(&records, locale).unwrap();
                assert!(!export.services.is_empty());
                assert_eq!(problems(&validator, &export.services), Vec::<String>::new());
            }
        }
    }
}

#[test]
fn the_schemas_find_what_is_wrong() {
    let Some(folder) = folder() else { return };
    let strict = validator(&folder, Extra::Refused);
    let sound = Export::of(&fixture::full(), Locale::En).unwrap().services;
    for (pointer, wrong) in [
        ("/0/id", "not-a-uuid"),
        ("/0/email", "nobody"),
        ("/0/status", "open"),
        ("/0/phones/0/id", "1"),
        ("/0/organization/website", "no address"),
    ] {
        let mut services = Value::from(sound.clone());
        *services.pointer_mut(pointer).unwrap() = Value::from(wrong);
        assert!(!problems(&strict, services.as_array().unwrap()).is_empty(), "{pointer}");
    }
    let mut misspelt = sound[0].clone();
    misspelt["phones"][0]["numbr"] = Value::from("1");
    assert!(!problems(&strict, &[misspelt.clone()]).is_empty());
    assert!(problems(&validator(&folder, Extra::Allowed), &[misspelt]).is_empty(), "that is why there are two passes");
}

#[test]
fn our_list_of_fields_is_that_of_the_standard() {
    let Some(folder) = folder() else { return };
    for entity in ENTITIES {
        let schema = schema(&folder, &format!("{}.json", entity.name), Extra::Allowed);
        assert_eq!(schema["path"], format!("{}.csv", entity.table));
        let theirs: BTreeSet<&str> = schema["properties"].as_object().unwrap().keys().map(String::as_str).collect();
        let ours: BTreeSet<&str> = entity.fields.iter().map(|field| field.name).collect();
        assert_eq!(ours, theirs, "{}", entity.name);
        let required = |name: &str| schema["required"].as_array().is_some_and(|list| list.contains(&Value::from(name)));
        for field in entity.fields {
            let said = &schema["properties"][field.name];
            assert_eq!(field.required, required(field.name), "{} {}", entity.name, field.name);
            let nested = match field.kind {
                Kind::One(name) => said["$ref"] == format!("{name}.json"),
                Kind::Many(name) => said["items"]["$ref"] == format!("{name}.json"),
                Kind::Number => said["type"] == "number",
                _ => said["type"] == "string",
            };
            assert!(nested, "{} {}", entity.name, field.name);
        }
        check_table(entity, &schema);
    }
}

/// What the tabular form cannot do without is a column of ours.
fn check_table(entity: &Entity, schema: &Value) {
    let columns = columns(entity);
    for name in schema["tabular_required"].as_array().into_iter().flatten() {
        assert!(columns.contains(&name.as_str().unwrap()), "{} {name}", entity.table);
    }
}

#[test]
fn what_the_standard_calls_unique_occurs_once_in_our_tables() {
    let Some(folder) = folder() else { return };
    for locale in Locale::ALL {
        for (name, text) in Export::of(&fixture::real(), locale).unwrap().files(true) {
            let table = name.rsplit('/').next().unwrap().trim_end_matches(".csv");
            let Some(entity) = ENTITIES.iter().find(|entity| entity.table == table) else { continue };
            let schema = schema(&folder, &format!("{}.json", entity.name), Extra::Allowed);
            let rows = exported::rows(&text);
            for (position, column) in rows[0].iter().enumerate() {
                if schema["properties"][column]["constraints"]["unique"] == true {
                    let mut seen = BTreeSet::new();
                    let twice =
                        rows[1..].iter().map(|row| &row[position]).find(|cell| !cell.is_empty() && !seen.insert(*cell));
                    assert_eq!(twice, None, "{name} {column}");
                }
            }
        }
    }
}
