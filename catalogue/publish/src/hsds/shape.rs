//! What HSDS 3.1 objects are made of: their fields in the order of the standard, and what may stand in each.
//!
//! One list serves the writer (order), the check (names, types, what is required) and the tables (columns). It holds names and
//! types only, no text of the standard; a test compares it with the official schemas.

use Kind::{Day, Email, Id, Many, Moment, Number, One, OneOf, Reference, Text, Time, Uri, Weekdays};

/// What may stand in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The UUID of the object itself.
    Id,
    /// The UUID of another object.
    Reference,
    /// Words.
    Text,
    /// An address with a scheme.
    Uri,
    /// An e-mail address.
    Email,
    /// A number.
    Number,
    /// A day (ISO 8601).
    Day,
    /// A moment (RFC 3339).
    Moment,
    /// A time of day.
    Time,
    /// Weekdays (RFC 5545 `BYDAY`).
    Weekdays,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// An object.
    One(&'static str),
    /// A list of objects.
    Many(&'static str),
}

/// A field of an object.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What may stand in it.
    pub kind: Kind,
    /// Whether the object is nothing without it.
    pub required: bool,
}

/// A kind of object.
#[derive(Clone, Copy, Debug)]
pub struct Entity {
    /// Its name.
    pub name: &'static str,
    /// The name of its table in the tabular form.
    pub table: &'static str,
    /// Its fields, in the order of the standard.
    pub fields: &'static [Field],
}

impl Entity {
    /// The entity of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        ENTITIES.iter().find(|entity| entity.name == name)
    }

    /// A field by its name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

const fn must(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, required: true }
}

const fn may(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, required: false }
}

/// Every kind of object that can stand within a service.
pub const ENTITIES: &[Entity] = &[
    Entity {
        name: "service",
        table: "services",
        fields: &[
            must("id", Id),
            may("organization_id", Reference),
            may("program_id", Reference),
            must("name", Text),
            may("alternate_name", Text),
            may("description", Text),
            may("url", Uri),
            may("additional_urls", Many("url")),
            may("email", Email),
            must("status", OneOf(&["active", "inactive", "defunct", "temporarily closed"])),
            may("interpretation_services", Text),
            may("application_process", Text),
            may("fees_description", Text),
            may("wait_time", Text),
            may("fees", Text),
            may("accreditations", Text),
            may("eligibility_description", Text),
            may("minimum_age", Number),
            may("maximum_age", Number),
            may("assured_date", Day),
            may("assurer_email", Email),
            may("licenses", Text),
            may("alert", Text),
            may("last_modified", Moment),
            may("phones", Many("phone")),
            may("schedules", Many("schedule")),
            may("service_areas", Many("service_area")),
            may("service_at_locations", Many("service_at_location")),
            may("languages", Many("language")),
            may("organization", One("organization")),
            may("funding", Many("funding")),
            may("cost_options", Many("cost_option")),
            may("program", One("program")),
            may("required_documents", Many("required_document")),
            may("contacts", Many("contact")),
            may("capacities", Many("service_capacity")),
            may("attributes", Many("attribute")),
            may("metadata", Many("metadata")),
        ],
    },
    Entity {
        name: "organization",
        table: "organizations",
        fields: &[
            must("id", Id),
            must("name", Text),
            may("alternate_name", Text),
            must("description", Text),
            may("email", Email),
            may("website", Uri),
            may("additional_websites", Many("url")),
            may("tax_status", Text),
            may("tax_id", Text),
            may("year_incorporated", Number),
            may("legal_status", Text),
            may("logo", Text),
            may("uri", Uri),
            may("parent_organization_id", Reference),
            may("funding", Many("funding")),
            may("contacts", Many("contact")),
            may("phones", Many("phone")),
            may("locations", Many("location")),
            may("programs", Many("program")),
            may("organization_identifiers", Many("organization_identifier")),
            may("attributes", Many("attribute")),
            may("metadata", Many("metadata")),
        ],
    },
    Entity {
        name: "organization_identifier",
        table: "organization_identifiers",
        fields: &[
            must("id", Id),
            may("organization_id", Reference),
            may("identifier_scheme", Text),
            must("identifier_type", Text),
            must("identifier", Text),
            may("attributes", Many("attribute")),
            may("metadata", Many("metadata")),
        ],
    },
    Entity {
        name: "program",
        table: "programs",
        fields: &[
            must("id", Id),
            may("organization_id", Reference),
            must("name", Text),
            may("alternate_name", Text),
            must("description", Text),
            may("attributes", Many("attribute")),
            may("metadata", Many("metadata")),
        ],
    },
    Entity {
        name: "service_at_location",
        table: "service_at_location",
        fields: &[
            must("id", Id),
            may("service_id", Reference),
            may("location_id", Reference),
            may("description", Text),
            may("service_areas", Many("service_area")),
            may("contacts", Many("contact")),
            may("phones", Many("phone")),
            may("schedules", Many("schedule")),
            may("location", One("location")),
            may("attributes", Many("attribute")),
            may("metadata", Many("metadata")),
        ],
    },
    Entity {
        name: "location",
        table: "locations",
        fields: &[
            must("id", Id),
            must("location_type", OneOf(&["physical", "postal", "virtual"])),
            may("url", Uri),
            may("organization_id", Reference),
            may("name", Text),
            may("alternate_name", Text),
            may("description", Text),
            may("transportation", Text),
            may("latitude", Number),
            may("longitude", Number),
            may("external_identifier", Text),
            may("external_identifier_type", Text),
            may("languages", Many("language")),
            may("addresses", Many("address")),
            may("contacts", Many("contact")),
            may("accessibility", Many("accessibility")),
            may("phones", Many("phone")),
            may("schedules", Many("schedule")),
            may("attributes", Many("attribute")),
            may("metadata", Many("metadata")),
        ],
    },
    Entity {
        name: "address",
        table: "addresses",
        fields: &[
            must("id", Id),
            may("location_id", Reference),
            may("attention", Text),
            must("address_1", Text),
            may("address_2", Text),
            must("city", Text),
            may("region", Text),
            must("state_province", Text),
            must("postal_code", Text),
            must("country", Text),
            must("address_type", OneOf(&["physical", "postal", "virtual"])),
            may("attributes", Many("attribute")),
            may("metadata", Many("metadata")),
        ],
    },
    Entity {
        name: "phone",
        table: "phones",
        fields: &[
            must("id", Id),
            may("location_id", Reference),
            may("service_id", Reference),
            may("organization_id", Reference),
            may("contact_id", Reference),
            may("service_at_location_id", Reference),
            must("number", Text),
            may("extension", Number),
            may("type", Text),
            may("description", Text),
            may("languages", Many("language")),
            may("attributes", Many("attribute")),
            may("metadata", Many("metadata")),
        ],
    },
    Entity {
        name: "schedule",
        table: "schedules",
        fields: &[
            must("id", Id),
            may("service_id", Reference),
            may("location_id", Reference),
            may("service_at_location_id", Reference),
            may("valid_from", Day),
            may("valid_to", Day),
            may("dtstart", Day),
            may("timezone", Number),
            may("until", Day),
            may("count", Number),
            may("wkst", OneOf(&["MO", "TU", "WE", "TH", "FR", "SA", "SU"])),
            may("freq", OneOf(&["WEEKLY", "MONTHLY"])),
            may("interval", Number),
            may("byday", Weekdays),
            may("byweekno", Text),
            may("bymonthday", Text),
            may("byyearday", Text),
            may("description", Text),
            may("opens_at", Time),
            may("closes_at", Time),
            may("schedule_link", Uri),
            may("attending_type", Text),
            may("notes", Text),
            may("attributes", Many("attribute")),
            may("metadata", Many("metadata")),
        ],
    },
    Entity {
        name: "language",
        table: "languages",
        fields: &[
            must("id", Id),
            may("service_id", Reference),
            may("location_id", Reference),
            may("phone_id", Reference),
            may("name", Text),
            may("code", Text),
            may("note", Text),
            may("attributes", Many("attribute")),
            may("metadata", Many("metadata")),
        ],
    },
    Entity {
        name: "service_area",
        table: "service_areas",
        fields: &[
            must("id", Id),
            may("service_id", Reference),
            may("service_at_location_id", Reference),
            may("name", Text),
            may("description", Text),
            may("extent", Text),
            may("extent_type", Text),
            may("uri", Text),
            may("attributes", Many("attribute")),
            may("metadata", Many("metadata")),
        ],
    },
    Entity {
        name: "cost_option",
        table: "cost_options",
        fields: &[
            must("id", Id),
            may("service_id", Reference),
            may("valid_from", Day),
            may("valid_to", Day),
            may("option", Text),
            may("currency", Text),
            may("amount", Number),
            may("amount_description", Text),
            may("attributes", Many("attribute")),
            may("metadata", Many("metadata")),
        ],
    },
    Entity {
        name: "required_document",
        table: "required_documents",
        fields: &[
            must("id", Id),
            may("service_id", Reference),
            may("document", Text),
            may("uri", Uri),
            may("attributes", Many("attribute")),
            may("metadata", Many("metadata")),
        ],
    },
    Entity {
        name: "contact",
        table: "contacts",
        fields: &[
            must("id", Id),
            may("organization_id", Reference),
            may("service_id", Reference),
            may("service_at_location_id", Reference),
            may("location_id", Reference),
            may("name", Text),
            may("title", Text),
            may("department", Text),
            may("email", Email),
            may("phones", Many("phone")),
            may("attributes", Many("attribute")),
            may("metadata", Many("metadata")),
        ],
    },
    Entity {
        name: "funding",
        table: "funding",
        fields: &[
            must("id", Id),
            may("organization_id", Reference),
            may("service_id", Reference),
            may("source", Text),
            may("attributes", Many("attribute")),
            may("metadata", Many("metadata")),
        ],
    },
    Entity {
        name: "service_capacity",
        table: "service_capacity",
        fields: &[
            must("id", Id),
            may("service_id", Reference),
            must("unit", One("unit")),
            may("unit_id", Reference),
            must("available", Number),
            may("maximum", Number),
            may("description", Text),
            must("updated", Moment),
            may("attributes", Many("attribute")),
            may("metadata", Many("metadata")),
        ],
    },
    Entity {
        name: "unit",
        table: "units",
        fields: &[
            must("id", Id),
            must("name", Text),
            may("scheme", Text),
            may("identifier", Text),
            may("uri", Uri),
            may("attributes", Many("attribute")),
            may("metadata", Many("metadata")),
        ],
    },
    Entity {
        name: "url",
        table: "url",
        fields: &[
            must("id", Id),
            may("label", Text),
            must("url", Uri),
            may("organization_id", Reference),
            may("service_id", Reference),
            may("attributes", Many("attribute")),
            may("metadata", Many("metadata")),
        ],
    },
    Entity {
        name: "accessibility",
        table: "accessibility",
        fields: &[
            must("id", Id),
            may("location_id", Reference),
            may("description", Text),
            may("details", Text),
            may("url", Uri),
            may("attributes", Many("attribute")),
            may("metadata", Many("metadata")),
        ],
    },
    Entity {
        name: "attribute",
        table: "attributes",
        fields: &[
            must("id", Id),
            may("link_id", Reference),
            may("taxonomy_term_id", Reference),
            may("link_type", Text),
            may("link_entity", Text),
            may("value", Text),
            may("taxonomy_term", One("taxonomy_term")),
            may("metadata", Many("metadata")),
            may("label", Text),
        ],
    },
    Entity {
        name: "taxonomy_term",
        table: "taxonomy_terms",
        fields: &[
            must("id", Id),
            may("code", Text),
            must("name", Text),
            must("description", Text),
            may("parent_id", Reference),
            may("taxonomy", Text),
            may("taxonomy_detail", One("taxonomy")),
            may("language", Text),
            may("taxonomy_id", Reference),
            may("term_uri", Uri),
            may("metadata", Many("metadata")),
        ],
    },
    Entity {
        name: "taxonomy",
        table: "taxonomies",
        fields: &[
            must("id", Id),
            must("name", Text),
            must("description", Text),
            may("uri", Uri),
            may("version", Text),
            may("metadata", Many("metadata")),
        ],
    },
    Entity {
        name: "metadata",
        table: "metadata",
        fields: &[
            must("id", Id),
            may("resource_id", Reference),
            may("resource_type", Text),
            must("last_action_date", Day),
            must("last_action_type", Text),
            must("field_name", Text),
            must("previous_value", Text),
            must("replacement_value", Text),
            must("updated_by", Text),
        ],
    },
];
