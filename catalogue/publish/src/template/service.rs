//! The template of a service, its fields in the order of the records.

use catalogue_model::{
    Anonymity, Audience, Category, Confidence, Cost, Coverage, Delivery, EvidenceGrade, FactGroup, LanguagesBasis,
    ListingAdvice, Method, Publisher, Relevance,
};

use super::fields::{Part, check, hours, needed_table, one, several, table, terms};

pub(super) fn parts(id: &str) -> Vec<Part> {
    [who(id), what(), words(), reach(), standing(), conditions(), phones(), chat_and_places(), sources(), checks()]
        .into_iter()
        .flatten()
        .collect()
}

fn who(id: &str) -> Vec<Part> {
    vec![
        one("id", "The name of the file without .toml. It stays for ever.").filled(id).into(),
        one("name", "The public name.").needed().into(),
        one("alternate_name", "Another name in use.").into(),
        one("organization", "Who runs it: the name of a file in organizations, without .toml.").into(),
        several(
            "countries",
            "The countries served, as ISO 3166-1 codes such as \"DE\". For offers from everywhere: the operator's, if a page \
             names it.",
        )
        .into(),
    ]
}

fn what() -> Vec<Part> {
    let any = |terms: String| format!("Any of: {terms}.");
    vec![
        one("coverage", format!("Where it works. One of: {}.", terms::<Coverage>())).needed().into(),
        one("relevance", format!("How near it is to the subject. One of: {}.", terms::<Relevance>())).needed().into(),
        several("categories", format!("Kinds of help, at least one. {}", any(terms::<Category>()))).needed().into(),
        several("methods", format!("How it helps. {}", any(terms::<Method>()))).into(),
        several("delivery", format!("How it is given. {}", any(terms::<Delivery>()))).into(),
        several("audiences", format!("For whom it is. {}", any(terms::<Audience>()))).into(),
        one(
            "anonymity",
            format!("At first contact; limits belong into the caveats. One of: {}.", terms::<Anonymity>()),
        )
        .into(),
        one("confidentiality", "What is kept secret, as its own page says, in our own words.").into(),
        one("cost", format!("Who pays. One of: {}.", terms::<Cost>())).into(),
        one("evidence", format!("How well its way of helping was studied. One of: {}.", terms::<EvidenceGrade>()))
            .into(),
        several("languages", "Languages spoken, as BCP 47 tags such as \"de\".").into(),
        one("languages_basis", format!("Whence the languages are known. One of: {}.", terms::<LanguagesBasis>()))
            .into(),
    ]
}

fn words() -> Vec<Part> {
    vec![
        one("description", "What it is, in one or two plain English sentences of your own.").needed().into(),
        several("caveats", "Limits that a reader has to know, each a sentence; they are shown beside the facts.")
            .into(),
    ]
}

fn reach() -> Vec<Part> {
    vec![
        several("websites", "Web addresses as seen, with https:// or http://.").into(),
        several("emails", "E-mail addresses as seen.").into(),
        one("chat_url", "The address of a chat.").into(),
        one("onion_url", "The address of an onion service.").into(),
    ]
}

fn standing() -> Vec<Part> {
    vec![
        one(
            "listing_advice",
            format!("Whether it may be shown; hold keeps it out of every edition. One of: {}.", terms::<ListingAdvice>()),
        )
        .needed()
        .into(),
        one(
            "confidence",
            format!(
                "Who spoke: high is a page of its own, medium third parties only, low third parties, old or thin. One of: {}.",
                terms::<Confidence>()
            ),
        )
        .needed()
        .into(),
        one("researched_on", "The day on which the pages were read, as 2026-11-22 without quotation marks.")
            .needed()
            .into(),
    ]
}

fn conditions() -> Vec<Part> {
    vec![
        table("[eligibility]", "Age and other conditions, as stated."),
        one("min_age", "The youngest age in years, a number without quotation marks.").into(),
        one("max_age", "The oldest age in years, a number without quotation marks.").into(),
        one("notes", "Conditions in words.").into(),
    ]
}

fn phones() -> Vec<Part> {
    let mut parts = vec![
        table(
            "[[phones]]",
            "A telephone number that a page prints; repeat the table for others. When in doubt, leave it out.",
        ),
        one("number", "In international form, such as \"+4930450529529\"; short numbers stay short.")
            .needed_there()
            .into(),
        one("as_printed", "As the page prints it.").needed_there().into(),
        one("stated_hours", "Hours in words, as stated.").into(),
        one("free", "Whether the call is free: true or false, without quotation marks.").into(),
        one("note", "A remark.").into(),
        several("confirmed_by", "The pages that print the number; each is also one of the sources.")
            .needed_there()
            .into(),
        one("on_own_page", "Whether the service's own page prints it: true or false, without quotation marks.")
            .needed_there()
            .into(),
        table("[phones.hours]", "Regular hours, only where the page is clear and current."),
    ];
    parts.extend(hours("[[phones.hours.regular]]"));
    parts
}

fn chat_and_places() -> Vec<Part> {
    let mut parts = vec![table("[chat_hours]", "Regular hours of the chat, only where the page is clear and current.")];
    parts.extend(hours("[[chat_hours.regular]]"));
    parts.extend([
        table("[[addresses]]", "A place; repeat the table for others."),
        one("city", "The town.").needed_there().into(),
        one("country", "The country, such as \"DE\".").needed_there().into(),
        one("street", "Only where a page prints it.").into(),
        table("[opening_hours]", "Hours of the whole service in words."),
        one("text", "As stated, with the year if the page gives one.").needed_there().into(),
        one("time_zone", "The IANA zone, for example Europe/Berlin.").needed_there().into(),
    ]);
    parts
}

fn sources() -> Vec<Part> {
    vec![
        needed_table("[[sources]]", "A page that was read; repeat the table for others. There is no fact without one."),
        one("url", "Its address.").needed().into(),
        one(
            "publisher",
            format!(
                "Who published it; own means the service, who runs it or a formal partner. One of: {}.",
                terms::<Publisher>()
            ),
        )
        .needed()
        .into(),
        several("fields", format!("The groups of facts that the page supports. Any of: {}.", terms::<FactGroup>()))
            .needed()
            .into(),
        one("seen_date_in_page", "The date that the page itself carries: \"2024\", \"2024-05\" or \"2024-05-17\".")
            .into(),
    ]
}

fn checks() -> Vec<Part> {
    let says = "What people checked with the service itself. `catalogue-publish confirm` writes this for you.";
    let mut parts = vec![table("[[checks]]", says)];
    parts.extend(check());
    parts
}
