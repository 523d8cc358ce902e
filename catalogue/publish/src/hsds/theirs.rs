//! Reads a service of somebody else into a record that waits for a reviewer.
//!
//! Only what HSDS says clearly is taken; the rest is kept beside the record. Such a record is on hold, its confidence is low, and
//! no check of ours stands in it: nobody of ours has asked anybody.

use catalogue_model::{
    Address, Category, Confidence, Cost, CountryCode, Coverage, Eligibility, EmailAddress, FactGroup, LanguageTag,
    ListingAdvice, Malformed, Organization, OrganizationId, OrganizationWebsite, Phone, PhoneNumber, PlainText,
    Publisher, Relevance, Service, ServiceId, Source, WebAddress,
};
use jiff::civil::Date;
use unicode_normalization::UnicodeNormalization;

use super::look::Look;

/// What every such record says about itself.
pub(super) const REMARK: &str = "Imported from HSDS and confirmed by nobody; nobody has opened the page under sources. Coverage, \
    relevance and categories have no field in HSDS: what stands here is a placeholder that an editor replaces.";
/// What the record says where the file says nothing.
const NOTHING_SAID: &str = "The imported file does not describe it.";
/// The longest name within an id; a country and a hyphen stand before it, and ids end at 80.
const LONGEST_NAME: usize = 60;

/// Where the facts come from, if the file does not say it.
pub(super) struct Origin<'a> {
    /// The page that the editor named.
    pub(super) source: Option<&'a WebAddress>,
    /// The day of the import.
    pub(super) on: Date,
}

/// The record of a service, and who runs it.
pub(super) fn read(look: &Look<'_>, origin: &Origin<'_>) -> Option<(Service, Option<Organization>)> {
    let name = look.attempt("name", words)?;
    let website = look.attempt("url", WebAddress::new);
    let organization = look.within("organization");
    let their_website = organization.as_ref().and_then(|look| WebAddress::new(look.raw("website")?).ok());
    let Some(page) = origin.source.cloned().or_else(|| website.clone()).or(their_website) else {
        look.flaw(
            "nothing says where the facts come from: neither the service nor its organization has a web address",
            "name the page that publishes the file with --source URL",
        );
        return None;
    };
    let countries = countries(look);
    let id = id(look, &name, &countries)?;
    let organization = organization.and_then(|look| read_organization(&look, &id));
    let coverage = if countries.is_empty() { Coverage::Local } else { Coverage::National };
    let mut service = Service {
        alternate_name: look.attempt("alternate_name", words),
        organization: organization.as_ref().map(|organization| organization.id.clone()),
        coverage,
        countries,
        relevance: Relevance::Adjacent,
        categories: vec![Category::GuidanceInformation],
        methods: Vec::new(),
        delivery: Vec::new(),
        audiences: Vec::new(),
        anonymity: None,
        confidentiality: None,
        cost: cost(look),
        evidence: None,
        eligibility: eligibility(look),
        languages: languages(look),
        languages_basis: None,
        phones: phones(look, &page),
        emails: look.attempt("email", EmailAddress::new).into_iter().collect(),
        websites: website.into_iter().collect(),
        chat_url: None,
        chat_hours: None,
        onion_url: None,
        addresses: addresses(look),
        opening_hours: None,
        description: look.attempt("description", words).or_else(|| PlainText::new(NOTHING_SAID).ok())?,
        caveats: look.attempt("alert", words).into_iter().collect(),
        listing_advice: ListingAdvice::Hold,
        sources: Vec::new(),
        confidence: Confidence::Low,
        researched_on: origin.on,
        checks: Vec::new(),
        name,
        id,
    };
    service.sources.push(source(page, &service));
    Some((service, organization))
}

/// A text with its line breaks and repeated spaces made single spaces.
fn words(text: &str) -> Result<PlainText, Malformed> {
    PlainText::new(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The page behind the file, for what was taken from it.
fn source(url: WebAddress, service: &Service) -> Source {
    let eligibility = &service.eligibility;
    let has_eligibility = eligibility.min_age.is_some() || eligibility.max_age.is_some() || eligibility.notes.is_some();
    let taken = [
        (FactGroup::Name, true),
        (FactGroup::AlternateName, service.alternate_name.is_some()),
        (FactGroup::Organization, service.organization.is_some()),
        (FactGroup::Country, !service.countries.is_empty()),
        (FactGroup::Description, service.description.as_str() != NOTHING_SAID),
        (FactGroup::Eligibility, has_eligibility),
        (FactGroup::Cost, service.cost.is_some()),
        (FactGroup::Languages, !service.languages.is_empty()),
        (FactGroup::Phones, !service.phones.is_empty()),
        (FactGroup::Emails, !service.emails.is_empty()),
        (FactGroup::Websites, !service.websites.is_empty()),
        (FactGroup::Addresses, !service.addresses.is_empty()),
        (FactGroup::Caveats, !service.caveats.is_empty()),
    ];
    let fields = taken.into_iter().filter_map(|(group, there)| there.then_some(group)).collect();
    Source { url, publisher: Publisher::ThirdParty, fields, seen_date_in_page: None }
}

/// An id made of the country and the name; where the name has no Latin letter, of the beginning of the file's own id.
fn id(look: &Look<'_>, name: &PlainText, countries: &[CountryCode]) -> Option<ServiceId> {
    let country = match countries {
        [country] => country.as_str().to_ascii_lowercase(),
        _ => "xx".to_owned(),
    };
    let name = slug(name.as_str()).or_else(|| slug(&beginning(look.raw("id")?)))?;
    ServiceId::new(&format!("{country}-{name}")).ok()
}

fn beginning(id: &str) -> String {
    id.chars().take_while(|c| *c != '-').collect()
}

/// Lower-case letters, digits and single hyphens, accents folded.
fn slug(text: &str) -> Option<String> {
    let folded = text.nfd().filter(|c| c.is_ascii()).map(|c| c.to_ascii_lowercase());
    let spaced: String = folded.map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    let mut slug = String::new();
    for word in spaced.split_whitespace() {
        if !slug.is_empty() && slug.len() + word.len() >= LONGEST_NAME {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.extend(word.chars().take(LONGEST_NAME));
    }
    (!slug.is_empty()).then_some(slug)
}

fn read_organization(look: &Look<'_>, service: &ServiceId) -> Option<Organization> {
    let name = PlainText::new(look.raw("name")?.trim()).ok()?;
    let id = slug(name.as_str()).or_else(|| slug(&beginning(look.raw("id")?)))?;
    let id = OrganizationId::new(&id).ok()?;
    look.take("name");
    let website = look.attempt("website", WebAddress::new);
    let websites = website.map(|address| OrganizationWebsite { address, stated_by: vec![service.clone()] });
    Some(Organization { id, name, websites: websites.into_iter().collect() })
}

/// The countries that areas name by their code.
fn countries(look: &Look<'_>) -> Vec<CountryCode> {
    let mut countries = Vec::new();
    for area in look.each("service_areas") {
        if let Some(country) = area.attempt("extent", CountryCode::new) {
            area.take("extent_type");
            add(&mut countries, country);
        }
    }
    countries
}

fn languages(look: &Look<'_>) -> Vec<LanguageTag> {
    let mut languages = Vec::new();
    for language in look.each("languages") {
        if let Some(tag) = language.attempt("code", LanguageTag::new) {
            add(&mut languages, tag);
        }
    }
    languages
}

fn add<T: PartialEq>(list: &mut Vec<T>, value: T) {
    if !list.contains(&value) {
        list.push(value);
    }
}

fn eligibility(look: &Look<'_>) -> Eligibility {
    let age = |field| look.years(field).inspect(|_| look.take(field));
    Eligibility {
        min_age: age("minimum_age"),
        max_age: age("maximum_age"),
        notes: look.attempt("eligibility_description", words),
    }
}

/// Free, when the only price is nothing. Other prices stay words.
fn cost(look: &Look<'_>) -> Option<Cost> {
    match look.each("cost_options").as_slice() {
        [option] if option.number("amount") == Some(0.0) => {
            option.take("amount");
            Some(Cost::Free)
        }
        _ => None,
    }
}

/// The numbers that can be dialled from everywhere. Others need a country that HSDS does not name.
fn phones(look: &Look<'_>, page: &WebAddress) -> Vec<Phone> {
    let mut phones: Vec<Phone> = Vec::new();
    for look in look.each("phones") {
        let Some(printed) = look.raw("number") else { continue };
        let Some((number, as_printed)) = international(printed).zip(words(printed).ok()) else { continue };
        look.take("number");
        phones.push(Phone {
            number,
            as_printed,
            stated_hours: None,
            hours: None,
            free: None,
            note: look.attempt("description", words),
            confirmed_by: vec![page.clone()],
            on_own_page: false,
        });
    }
    phones
}

/// A number with a plus sign, without what makes it readable.
fn international(printed: &str) -> Option<PhoneNumber> {
    let bare: String = printed.chars().filter(|c| !matches!(c, ' ' | '-' | '.' | '/' | '(' | ')')).collect();
    PhoneNumber::new(&bare).ok().filter(|number| !number.is_short() && !printed.contains("(0)"))
}

fn addresses(look: &Look<'_>) -> Vec<Address> {
    let places = look.each("service_at_locations");
    let places = places.iter().filter_map(|place| place.within("location"));
    places.flat_map(|location| location.each("addresses")).filter_map(|look| address(&look)).collect()
}

fn address(look: &Look<'_>) -> Option<Address> {
    let city = words(look.raw("city")?).ok()?;
    let country = look.attempt("country", CountryCode::new)?;
    look.take("city");
    Some(Address { city, country, street: look.attempt("address_1", words) })
}

#[cfg(test)]
mod tests {
    use super::{international, slug};

    #[test]
    fn slugs_fold_accents_and_end_at_a_word() {
        for (name, expected) in [
            ("Kein Täter werden – Berlin", Some("kein-tater-werden-berlin")),
            ("  ", None),
            ("Помощь", None),
            ("A&E", Some("a-e")),
        ] {
            assert_eq!(slug(name).as_deref(), expected, "{name}");
        }
        assert!(slug(&"word ".repeat(40)).is_some_and(|slug| slug.len() <= 60 && slug.ends_with("word")));
        assert!(slug(&"x".repeat(400)).is_some_and(|slug| slug.len() == 60));
    }

    #[test]
    fn only_international_numbers_are_taken() {
        for (printed, expected) in [
            ("+44 (20) 7946-0018", Some("+442079460018")),
            ("+44 (0)20 7946 0018", None),
            ("020 7946 0018", None),
            ("116 123", None),
            ("ask at the desk", None),
        ] {
            assert_eq!(international(printed).as_ref().map(|number| number.as_str()), expected, "{printed}");
        }
    }
}
