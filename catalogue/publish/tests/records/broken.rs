//! One fault at a time, each told with its file, line, field and advice; and many at once, all told.

use std::fs;

use catalogue_publish::records::{CheckLevel, Severity, check, read};
use jiff::civil::date;

use crate::folder::{CRISIS, Folder, ORGANIZATION, SERVICE, TODAY};

/// Breaks one thing of the sound records and expects exactly one problem.
#[track_caller]
fn check_one(name: &str, file: &str, old: &str, new: &str, expected: &str) {
    let folder = Folder::sound(name).replacing(file, old, new);
    assert_eq!(folder.problems(CheckLevel::Release), [expected]);
}

#[test]
fn sound_records_have_no_problem() {
    let folder = Folder::sound("sound");
    assert_eq!(folder.problems(CheckLevel::Release), [""; 0]);
    let checked = read(folder.path(), CheckLevel::Draft, TODAY).unwrap();
    assert_eq!((checked.organizations.len(), checked.services.len(), checked.crisis.len()), (1, 1, 1));
    let phone = &checked.services[0].phones[0];
    assert_eq!(phone.hours.as_ref().unwrap().zone(), "Europe/Berlin");
    assert_eq!(phone.hours.as_ref().unwrap().closed_on_public_holidays, Some(true));
}

#[test]
fn broken_syntax_is_told_with_its_line() {
    let folder = Folder::sound("syntax").replacing(SERVICE, "coverage = \"national\"", "coverage = national");
    let problems = folder.problems(CheckLevel::Release);
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert!(problems[0].starts_with("services/de-example-line.toml:6: this is not TOML: "), "{problems:?}");
    assert!(problems[0].ends_with("(see the other records for the spelling of TOML; texts stand in quotation marks)"));
}

#[test]
fn a_phone_is_an_e164_number() {
    check_one(
        "e164",
        SERVICE,
        "+49301234567",
        "030 1234567",
        "services/de-example-line.toml:30: phones.number: \"030 1234567\" is not an E.164 number (write + and the country's \
         prefix without spaces, for example +4930450529529; short numbers stay short)",
    );
}

#[test]
fn a_crisis_number_is_dialled_with_digits() {
    check_one(
        "dialled",
        CRISIS,
        "\"112\"",
        "\"one one two\"",
        "crisis/de.toml:6: lines.number: \"one one two\" is not a telephone number (write digits with spaces or hyphens, as they \
         are dialled inside the country)",
    );
}

#[test]
fn countries_and_languages_are_known_codes() {
    check_one(
        "country",
        SERVICE,
        "[\"DE\", \"AT\"]",
        "[\n    \"DE\",\n    \"UK\",\n]",
        "services/de-example-line.toml:7: countries: \"UK\" is not a country code (use the two capital letters of ISO 3166-1, \
         for example DE or GB)",
    );
    check_one(
        "language",
        SERVICE,
        "[\"de\", \"en\"]",
        "[\"de\", \"english\"]",
        "services/de-example-line.toml:14: languages: \"english\" is not a language code (use a BCP 47 tag, for example de, \
         fr or sr-Latn)",
    );
}

#[test]
fn a_web_address_has_a_scheme() {
    check_one(
        "scheme",
        SERVICE,
        "[\"https://line.example.org/\"]",
        "[\"line.example.org\"]",
        "services/de-example-line.toml:18: websites: \"line.example.org\" has no scheme (begin the address with https:// or \
         http://, as the page has it)",
    );
}

#[test]
fn dates_are_not_in_the_future() {
    check_one(
        "future",
        SERVICE,
        "2026-11-20",
        "2026-11-23",
        "services/de-example-line.toml:23: researched_on: 2026-11-23 is in the future (today is 2026-11-22) (write the day on \
         which it was done, or check the clock)",
    );
    check_one(
        "future-page",
        SERVICE,
        "\"2026-05\"",
        "\"2026-12\"",
        "services/de-example-line.toml:58: sources.seen_date_in_page: 2026-12 is in the future (today is 2026-11-22) (write \
         the day on which it was done, or check the clock)",
    );
}

#[test]
fn ids_exist_once_and_name_their_file() {
    let second = fs::read_to_string(Folder::sound("original").path().join(SERVICE)).unwrap();
    let folder = Folder::sound("duplicate").with("services/de-second.toml", &second);
    assert_eq!(
        folder.problems(CheckLevel::Release),
        [
            "services/de-second.toml:2: id: the file is called de-second.toml, but it describes \"de-example-line\" (call \
             the file de-example-line.toml)",
            "services/de-second.toml:2: id: the id \"de-example-line\" is already that of services/de-example-line.toml \
             (give one of the two records another id)",
        ]
    );
}

#[test]
fn a_crisis_file_is_named_after_its_country() {
    let folder = Folder::sound("crisis-name").renaming(CRISIS, "crisis/at.toml");
    assert_eq!(
        folder.problems(CheckLevel::Release),
        ["crisis/at.toml:2: country: the file is called at.toml, but it describes \"de\" (call the file de.toml)"]
    );
}

#[test]
fn organizations_exist_and_are_used() {
    let folder = Folder::sound("organization").replacing(SERVICE, "\"example-trust\"", "\"exampel-trust\"");
    assert_eq!(
        folder.problems(CheckLevel::Release),
        [
            "organizations/example-trust.toml:2: id: no service belongs to \"example-trust\" (name it as the organization of \
             a service, or take the file out)",
            "organizations/example-trust.toml:7: websites.stated_by: \"de-example-line\" is not run by \"example-trust\" \
             (name only services of this organization)",
            "services/de-example-line.toml:4: organization: there is no organization \"exampel-trust\" (write \
             organizations/exampel-trust.toml, or correct the id)",
        ]
    );
}

#[test]
fn a_website_is_stated_by_services_that_exist() {
    check_one(
        "stated-by",
        ORGANIZATION,
        "[\"de-example-line\"]",
        "[\"de-example-lime\"]",
        "organizations/example-trust.toml:7: websites.stated_by: there is no service \"de-example-lime\" (name services that \
         have a record, by their ids)",
    );
}

#[test]
fn an_unknown_term_is_answered_with_the_known_ones() {
    check_one(
        "term",
        SERVICE,
        "coverage = \"national\"",
        "coverage = \"nationwide\"",
        "services/de-example-line.toml:6: coverage: \"nationwide\" is not a known term (use one of: national, local, \
         international_online)",
    );
    check_one(
        "source-field",
        SERVICE,
        "[\"name\", \"phones\", \"opening_hours\"]",
        "[\"name\", \"rating\"]",
        "services/de-example-line.toml:57: sources.fields: \"rating\" is not a known term (use one of: name, alternate_name, \
         organization, country, description, methods, delivery, audiences, eligibility, anonymity, confidentiality, cost, \
         languages, phones, emails, websites, chat_url, addresses, opening_hours, evidence, caveats)",
    );
}

#[test]
fn there_is_no_fact_without_a_source() {
    check_one(
        "phone-source",
        SERVICE,
        "confirmed_by = [\"https://line.example.org/contact\"]\n",
        "",
        "services/de-example-line.toml:29: phones.confirmed_by: the field is missing (name the page that prints the number; \
         without one, leave the number out)",
    );
    check_one(
        "foreign-source",
        SERVICE,
        "confirmed_by = [\"https://line.example.org/contact\"]",
        "confirmed_by = [\"https://other.example.org/\"]",
        "services/de-example-line.toml:34: phones.confirmed_by: \"https://other.example.org/\" is not among the sources (add \
         the page as one of the [[sources]])",
    );
    let text = fs::read_to_string(Folder::sound("to-cut").path().join(SERVICE)).unwrap();
    let (before, rest) = text.split_once("[[sources]]").unwrap();
    let (_, after) = rest.split_once("[[checks]]").unwrap();
    let folder = Folder::sound("no-source").with(SERVICE, &format!("{before}[[checks]]{after}"));
    assert!(folder.problems(CheckLevel::Release).contains(
        &"services/de-example-line.toml:1: sources: the field is missing (add the page that was read as [[sources]]; there \
          is no fact without one)"
            .to_owned()
    ));
}

#[test]
fn characters_that_hide_or_reorder_text_are_refused() {
    check_one(
        "bidi",
        SERVICE,
        "\"Example Line\"",
        "\"Example \\u202eeniL\"",
        "services/de-example-line.toml:3: name: the text holds the invisible character U+202E (retype the text without \
         control or direction characters)",
    );
    check_one(
        "control",
        SERVICE,
        "\"An invented line for tests.\"",
        "\"An invented\\u0007 line for tests.\"",
        "services/de-example-line.toml:16: description: the text holds the invisible character U+0007 (retype the text \
         without control or direction characters)",
    );
    check_one(
        "comment",
        SERVICE,
        "# Service: Example Line.",
        "# Service: \u{202e}Example Line.",
        "services/de-example-line.toml:1: the text holds the invisible character U+202E (retype the text without control \
         or direction characters)",
    );
}

#[test]
fn a_misspelt_field_is_answered_with_the_nearest_one() {
    check_one(
        "misspelt",
        SERVICE,
        "languages_basis =",
        "langauges_basis =",
        "services/de-example-line.toml:15: langauges_basis: there is no such field (did you mean languages_basis?)",
    );
    check_one(
        "misspelt-within",
        SERVICE,
        "closed_on_public_holidays =",
        "closed_on_holidays =",
        "services/de-example-line.toml:39: phones.hours.closed_on_holidays: there is no such field (the fields here are: \
         time_zone, closed_on_public_holidays, regular)",
    );
}

#[test]
fn a_value_of_another_type_is_refused() {
    check_one(
        "flag",
        SERVICE,
        "free = true",
        "free = \"yes\"",
        "services/de-example-line.toml:33: phones.free: this string does not fit here (write true or false, without \
         quotation marks; leave it out when it is not known)",
    );
    check_one(
        "list",
        SERVICE,
        "countries = [\"DE\", \"AT\"]",
        "countries = \"DE\"",
        "services/de-example-line.toml:5: countries: this string does not fit here (write a list in square brackets, or a \
         table in double ones)",
    );
    check_one(
        "age",
        SERVICE,
        "max_age = 99",
        "max_age = 990",
        "services/de-example-line.toml:27: eligibility.max_age: this integer does not fit here (write a whole number up to \
         255, without quotation marks)",
    );
    check_one(
        "day",
        SERVICE,
        "researched_on = 2026-11-20",
        "researched_on = \"2026-11-20\"",
        "services/de-example-line.toml:23: researched_on: this string does not fit here (write the day as 2026-11-22, \
         without quotation marks)",
    );
}

#[test]
fn a_needed_field_is_missed() {
    check_one(
        "missing",
        CRISIS,
        "source_url = \"https://emergency.example.org/\"\n",
        "",
        "crisis/de.toml:4: lines.source_url: the field is missing (copy the address of the page that prints the number; without \
         one, leave the line out)",
    );
}

#[test]
fn the_youngest_age_is_not_above_the_oldest() {
    check_one(
        "ages",
        SERVICE,
        "min_age = 18",
        "min_age = 100",
        "services/de-example-line.toml:26: eligibility.min_age: the youngest age is above the oldest (exchange the two ages, \
         or leave one out when no page states it)",
    );
}

#[test]
fn hours_name_a_zone_and_real_times() {
    check_one(
        "zone",
        SERVICE,
        "[phones.hours]\ntime_zone = \"Europe/Berlin\"",
        "[phones.hours]\ntime_zone = \"Berlin\"",
        "services/de-example-line.toml:38: phones.hours.time_zone: \"Berlin\" is not a time zone (use an IANA name, for \
         example Europe/Berlin)",
    );
    check_one(
        "time",
        SERVICE,
        "opens_at = \"09:00\"",
        "opens_at = \"9 am\"",
        "services/de-example-line.toml:43: phones.hours.regular.opens_at: \"9 am\" is not a time (write hours and minutes as \
         09:30)",
    );
    check_one(
        "weekday",
        SERVICE,
        "days = [\"MO\", \"TU\"]",
        "days = [\"MO\", \"Tue\"]",
        "services/de-example-line.toml:42: phones.hours.regular.days: \"Tue\" is not a weekday (use MO, TU, WE, TH, FR, SA \
         or SU)",
    );
}

#[test]
fn a_value_that_stands_twice_is_told() {
    check_one(
        "twice",
        SERVICE,
        "[\"de\", \"en\"]",
        "[\"de\", \"de\"]",
        "services/de-example-line.toml:14: languages: the same value stands here twice (keep one of the two)",
    );
}

#[test]
fn a_method_outside_the_categories_is_only_a_warning() {
    let folder = Folder::sound("method").replacing(SERVICE, "\"online_chat\"", "\"therapy\"");
    let problems = check(folder.path(), CheckLevel::Release, TODAY);
    assert_eq!(
        problems[0].to_string(),
        "services/de-example-line.toml:9: methods: therapy belongs to psychological_intervention, which is not among the \
         categories (add the category if the service gives this help itself, or see whether another method fits better)"
    );
    assert_eq!((problems.len(), problems[0].severity), (1, Severity::Warning));
    read(folder.path(), CheckLevel::Draft, TODAY).unwrap();
}

#[test]
fn unconfirmed_numbers_warn_in_a_draft_and_fail_a_release() {
    let folder = Folder::sound("unconfirmed")
        .replacing(SERVICE, "how = \"phoned\"", "how = \"stored_copy\"")
        .replacing(CRISIS, "people = 2", "people = 1");
    let expected = [
        "crisis/de.toml:6: lines.number: 112 (Example emergency number) was never verified by two people (have two people ring it \
         and add the check under [[lines.checks]])",
        "services/de-example-line.toml:29: phones.number: +49301234567 was never checked with the service (ring the number \
         and add a check of phones under [[checks]])",
    ];
    for (level, severity) in [(CheckLevel::Draft, Severity::Warning), (CheckLevel::Release, Severity::Error)] {
        assert_eq!(folder.problems(level), expected);
        assert!(check(folder.path(), level, TODAY).iter().all(|problem| problem.severity == severity));
    }
    read(folder.path(), CheckLevel::Draft, TODAY).unwrap();
}

#[test]
fn numbers_and_records_grow_old() {
    // Duties have days of their own.
    let folder = Folder::sound("old").without("duties/de.toml");
    let problems = |today| -> Vec<String> {
        check(folder.path(), CheckLevel::Release, today).iter().map(ToString::to_string).collect()
    };
    // The checks are of 21 November 2026: 180 days later is the last day of a crisis number, a year later that of a record.
    assert_eq!(problems(date(2027, 5, 20)), [""; 0]);
    assert_eq!(
        problems(date(2027, 5, 21)),
        [
            "crisis/de.toml:6: lines.number: 112 (Example emergency number) was last verified on 2026-11-21, more than 180 days ago \
          (have two people ring it and add the check under [[lines.checks]])"
        ]
    );
    assert_eq!(problems(date(2027, 11, 21)).len(), 1);
    assert_eq!(
        problems(date(2027, 11, 22))[1..],
        [
            "crisis/de.toml:14: lines.researched_on: nobody has checked the record since 2026-11-21, more than 12 months ago (check \
             the facts again and add what was done as a check)",
            "services/de-example-line.toml:23: researched_on: nobody has checked the record since 2026-11-21, more than 12 \
             months ago (check the facts again and add what was done as a check)",
        ]
    );
}

#[test]
fn a_held_service_needs_no_confirmed_number() {
    let folder = Folder::sound("held").replacing(SERVICE, "how = \"phoned\"", "how = \"stored_copy\"").replacing(
        SERVICE,
        "listing_advice = \"list\"",
        "listing_advice = \"hold\"",
    );
    // No text may lead to it.
    let folder = folder.replacing("guidance/articles/a01/article.toml", "[\"de-example-line\"]", "[]");
    assert_eq!(folder.problems(CheckLevel::Release), [""; 0]);
}

#[test]
fn a_file_that_nobody_reads_is_told() {
    let folder = Folder::sound("stray").with("service/de-lost.toml", "").with("crisis/at.tml", "").with(".hidden", "");
    assert_eq!(
        folder.problems(CheckLevel::Release),
        [
            "crisis/at.tml:1: the file is no record (give it the ending .toml, or move it)",
            "service:1: nothing reads this file or folder (records live in organizations, services, crisis, exercises, \
             guidance, duties and finder)",
        ]
    );
}

#[test]
fn a_folder_that_is_not_there_is_told() {
    let folder = Folder::sound("absent");
    let problems = check(&folder.path().join("nowhere"), CheckLevel::Draft, TODAY);
    assert_eq!(problems.len(), 1);
    assert!(problems[0].to_string().starts_with(".:1: the folder cannot be read: "));
}

#[test]
fn more_languages_than_the_image_can_hold_are_refused() {
    // Three-letter tags are not listed anywhere, so any will do.
    let tags: Vec<String> =
        (0..127_u8).map(|i| format!("\"a{}{}\"", char::from(b'a' + i / 26), char::from(b'a' + i % 26))).collect();
    let list = |tags: &[String]| format!("[{}]", tags.join(", "));
    let fits = Folder::sound("languages-128").replacing(SERVICE, "[\"de\", \"en\"]", &list(&tags));
    // With the language of the crisis line there are 128.
    assert_eq!(fits.problems(CheckLevel::Release), [""; 0]);
    let too_many = Folder::sound("languages-129").replacing(
        SERVICE,
        "[\"de\", \"en\"]",
        &list(&[tags, vec!["\"zzz\"".to_owned()]].concat()),
    );
    assert_eq!(
        too_many.problems(CheckLevel::Release),
        [
            "services/de-example-line.toml:14: languages: \"zzz\" is one language more than the 128 there may be (see whether \
          languages are named in two ways; else the image has to change)"
        ]
    );
}

#[test]
fn ten_faults_are_told_in_one_run() {
    let folder = Folder::sound("ten")
        .replacing(ORGANIZATION, "name =", "nmae =")
        .replacing(ORGANIZATION, "https://trust", "trust")
        .replacing(CRISIS, "emergency\"\nfree", "urgent\"\nfree")
        .replacing(CRISIS, "\"DE\"", "\"GERMANY\"")
        .replacing(SERVICE, "\"AT\"", "\"EL\"")
        .replacing(SERVICE, "\"en\"", "\"English\"")
        .replacing(SERVICE, "+49301234567", "0049301234567")
        .replacing(SERVICE, "min_age = 18", "min_age = \"18\"")
        .replacing(SERVICE, "help@line.example.org", "help at line")
        .replacing(SERVICE, "2026-11-20", "2027-11-20");
    let places: Vec<String> = check(folder.path(), CheckLevel::Draft, TODAY)
        .into_iter()
        .map(|problem| format!("{}:{} {}", problem.file, problem.line, problem.field))
        .collect();
    assert_eq!(
        places,
        [
            "crisis/de.toml:2 country",
            "crisis/de.toml:9 lines.purpose",
            "organizations/example-trust.toml:1 name",
            "organizations/example-trust.toml:3 nmae",
            "organizations/example-trust.toml:6 websites.address",
            "services/de-example-line.toml:5 countries",
            "services/de-example-line.toml:14 languages",
            "services/de-example-line.toml:19 emails",
            "services/de-example-line.toml:23 researched_on",
            "services/de-example-line.toml:26 eligibility.min_age",
            "services/de-example-line.toml:30 phones.number",
        ]
    );
    assert_eq!(read(folder.path(), CheckLevel::Draft, TODAY).unwrap_err().len(), places.len());
}
