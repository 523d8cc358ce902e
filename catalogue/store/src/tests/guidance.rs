//! Articles, questions and duties go into an image and come back as they were, and are found by words.

use std::collections::BTreeMap;

use catalogue_model::{
    Article, ArticleId, Block, CountryCode, DutyOf, DutyRecord, DutyStanding, DutyStatement, ExerciseId, GuidancePage,
    GuidanceText, LanguageTag, Leads, ListKind, Passage, Question, QuestionId, Readers, Reading, ReadingSource,
    ReviewState, Run, ServiceId, Stress, TranslationState,
};
use jiff::civil::date;
use rusqlite::MAIN_DB;

use super::{plain, service, web};
use crate::{
    Edition, FoundReading, Guidance, GuidanceChange, Records, Typos, WordsState, WriteError, connection,
    guidance_changes, words_of, write_image,
};

fn tag(text: &str) -> LanguageTag {
    LanguageTag::new(text).unwrap()
}

fn passage(text: &str) -> Passage {
    Passage::new(vec![Run::new(text, Stress::None).unwrap()]).unwrap()
}

fn text(title: &str, summary: &str, body: &str) -> GuidanceText {
    let stressed = vec![Run::new("Stop ", Stress::None).unwrap(), Run::new("here", Stress::Strong).unwrap()];
    GuidanceText {
        title: plain(title),
        summary: plain(summary),
        points: vec![passage("A point.")],
        body: vec![
            Block::Heading(plain("A heading")),
            Block::Paragraph(passage(body)),
            Block::List(ListKind::Ordered, vec![Passage::new(stressed).unwrap()]),
        ],
    }
}

fn reading(position: u8, english: GuidanceText, german: Option<GuidanceText>) -> Reading {
    let mut texts = BTreeMap::from([(tag("en"), english)]);
    texts.extend(german.map(|text| (tag("de"), text)));
    Reading {
        readers: Readers::ForSelf,
        position,
        youth_ok: false,
        country_specific: true,
        emergency: true,
        review_state: ReviewState::NotClinicallyReviewed,
        written_on: date(2026, 11, 20),
        leads: Leads { pages: vec![GuidancePage::Plan, GuidancePage::Youth], ..Leads::default() },
        sources: vec![
            ReadingSource::Page(web("https://a.example.org/"), Some(plain("A page"))),
            ReadingSource::Page(web("https://b.example.org/"), None),
            ReadingSource::Publication(plain("- a book")),
        ],
        translations: BTreeMap::from([(tag("de"), TranslationState::Draft)]),
        texts,
    }
}

fn article(id: &str, reading: Reading) -> Article {
    Article { id: ArticleId::new(id).unwrap(), reading }
}

fn duty() -> DutyRecord {
    let statement = |of, text: &str| DutyStatement {
        of,
        texts: BTreeMap::from([(tag("en"), plain(text)), (tag("de"), plain("Auf Deutsch."))]),
    };
    DutyRecord {
        country: CountryCode::new("DE").unwrap(),
        statements: vec![
            statement(DutyOf::Everyone, "They may tell."),
            statement(DutyOf::Therapists, "They keep quiet."),
        ],
        sources: vec![web("https://law.example.org/"), web("https://law.example.org/2")],
        checked_on: date(2026, 11, 20),
        expires_on: date(2027, 5, 20),
    }
}

fn records() -> Records {
    let german = text("Scham und Schuld", "Was Scham ist.", "Über Verschwiegenheit.");
    let mut second = reading(1, text("Sleep", "How to sleep.", "Shame keeps people awake. Self-help may help."), None);
    second.leads = Leads {
        articles: vec![ArticleId::new("a02").unwrap()],
        services: vec![ServiceId::new("de-line").unwrap()],
        ..Leads::default()
    };
    let question = reading(1, text("Is shame useful?", "Sometimes.", "It passes."), None);
    Records {
        services: vec![service("de-line", "Line")],
        guidance: Guidance {
            articles: vec![
                article("a01", second),
                article(
                    "a02",
                    reading(0, text("Shame and guilt", "What shame is.", "On confidentiality."), Some(german)),
                ),
            ],
            questions: vec![Question { id: QuestionId::new("q01").unwrap(), reading: question }],
            duties: vec![duty()],
        },
        ..Records::default()
    }
}

fn edition() -> Edition {
    Edition::open(write_image(&records()).unwrap()).unwrap()
}

#[test]
fn everything_to_read_comes_back_as_it_was() {
    assert_eq!(edition().records().unwrap().guidance, records().guidance);
}

#[test]
fn the_same_texts_give_the_same_image_whatever_their_order() {
    let mut turned = records();
    turned.guidance.articles.reverse();
    assert_eq!(write_image(&turned).unwrap(), write_image(&records()).unwrap());
}

#[test]
fn articles_come_in_the_order_of_their_positions() {
    let edition = edition();
    let ids: Vec<&str> = edition.articles().unwrap().iter().map(|article| article.id.as_str()).collect();
    assert_eq!(ids, ["a02", "a01"]);
    assert!(edition.article(&ArticleId::new("c01").unwrap()).unwrap().is_none());
    assert!(edition.question(&QuestionId::new("q01").unwrap()).unwrap().is_some());
}

#[test]
fn words_are_those_of_the_locale_or_of_the_source_and_say_so() {
    let edition = edition();
    let state = |id: &str, locale: &str| {
        let article = edition.article(&ArticleId::new(id).unwrap()).unwrap().unwrap();
        let (text, state) = words_of(&article.reading, locale).unwrap();
        (text.title.as_str().to_owned(), state)
    };
    assert_eq!(state("a02", "en"), ("Shame and guilt".to_owned(), WordsState::Source));
    assert_eq!(state("a02", "de"), ("Scham und Schuld".to_owned(), WordsState::Draft));
    assert_eq!(state("a01", "de"), ("Sleep".to_owned(), WordsState::Missing));
}

#[track_caller]
fn check_found(words: &str, locale: &str, typos: Typos, expected: &[&str]) {
    let found = edition().find_to_read(words, locale, typos).unwrap();
    let ids: Vec<&str> = found
        .found
        .iter()
        .map(|found| match found {
            FoundReading::Article(id) => id.as_str(),
            FoundReading::Question(id) => id.as_str(),
        })
        .collect();
    assert_eq!(ids, expected, "{words}");
}

#[test]
fn texts_are_found_by_their_words_titles_first() {
    check_found("shame", "en", Typos::Meant, &["a02", "q01", "a01"]);
    check_found("SHAME guilt", "en", Typos::Meant, &["a02"]);
    check_found("confid", "en", Typos::Meant, &["a02"]);
    check_found("selfhelp", "en", Typos::Meant, &["a01"]);
    check_found("self help", "en", Typos::Meant, &["a01"]);
    check_found("uber", "de", Typos::Meant, &["a02"]);
    // What has no German words stands there in English, and is found by them.
    check_found("sleep", "de", Typos::Meant, &["a01"]);
    check_found("", "en", Typos::Forgiven, &[]);
    check_found(" ?! ", "en", Typos::Forgiven, &[]);
    check_found("zebra", "en", Typos::Forgiven, &[]);
}

#[test]
fn mistyped_words_find_the_nearest_where_that_is_asked_for() {
    check_found("confidentailty", "en", Typos::Forgiven, &["a02"]);
    check_found("confidentailty", "en", Typos::Meant, &[]);
    check_found("Verschwiegenhiet", "de", Typos::Forgiven, &["a02"]);
    let corrections = edition().find_to_read("guitl", "en", Typos::Forgiven).unwrap().corrections;
    assert_eq!((corrections[0].typed.as_str(), corrections[0].used.as_str()), ("guitl", "guilt"));
}

#[test]
fn any_text_may_be_typed() {
    let edition = edition();
    for typed in ["\"", "a*", "\u{0}", "' OR 1", "ä\u{308}", &"x".repeat(5000), &"shame ".repeat(5000)] {
        edition.find_to_read(typed, "en", Typos::Forgiven).unwrap();
        edition.find_to_read(typed, "xx", Typos::Forgiven).unwrap();
    }
}

#[test]
fn duties_leave_an_edition_with_a_day_alone() {
    let edition = edition();
    let duty = edition.duty(CountryCode::new("DE").unwrap()).unwrap().unwrap();
    assert!(matches!(duty.on(date(2027, 5, 20)), DutyStanding::Current(statements) if statements.len() == 2));
    assert_eq!(duty.on(date(2027, 5, 21)), DutyStanding::NotChecked);
    assert!(edition.duty(CountryCode::new("FR").unwrap()).unwrap().is_none());
}

#[test]
fn what_leads_nowhere_enters_no_edition() {
    type Fault = fn(&mut Guidance);
    let faults: [(&str, Fault); 6] = [
        ("a03, which is not there", |all| {
            all.articles[0].reading.leads.articles = vec![ArticleId::new("a03").unwrap()]
        }),
        ("de-none, which is not there", |all| {
            all.articles[0].reading.leads.services = vec![ServiceId::new("de-none").unwrap()]
        }),
        ("now.surf, which is not there", |all| {
            all.articles[0].reading.leads.exercises = vec![ExerciseId::new("now.surf").unwrap()];
        }),
        ("no English words", |all| drop(all.articles[0].reading.texts.remove(&tag("en")))),
        ("no source is named", |all| all.duties[0].sources.clear()),
        ("used twice", |all| all.articles.push(all.articles[0].clone())),
    ];
    for (expected, fault) in faults {
        let mut broken = records();
        fault(&mut broken.guidance);
        let refused: WriteError = write_image(&broken).unwrap_err();
        assert!(refused.to_string().contains(expected), "{expected}: {refused}");
    }
}

#[test]
fn a_tree_that_was_tampered_with_is_an_error_and_no_page() {
    let image = write_image(&records()).unwrap();
    for tree in [
        "",
        "{}",
        "[]",
        "{\"title\":\"a\"}",
        "{\"title\":\"a\",\"summary\":\"b\",\"points\":[],\"body\":[{\"html\":\"<b>\"}]}",
        "{\"title\":\"a\\u202Eb\",\"summary\":\"b\",\"points\":[],\"body\":[]}",
        "{\"title\":\"a\",\"summary\":\"b\",\"points\":[[]],\"body\":[]}",
        "{\"title\":\"a\",\"summary\":\"b\",\"points\":[],\"body\":[{\"l\":[\"ul\",[]]}]}",
    ] {
        let mut connection = connection::in_memory().unwrap();
        connection.deserialize_read_exact(MAIN_DB, image.as_slice(), image.len(), false).unwrap();
        connection.execute("UPDATE reading_text SET tree = ?1 WHERE reading = 1", [tree]).unwrap();
        let edition = Edition::open(connection.serialize(MAIN_DB).unwrap().to_vec()).unwrap();
        assert!(edition.articles().is_err(), "{tree}");
    }
}

#[test]
fn what_changed_is_told_by_id() {
    let (older, mut newer) = (records().guidance, records().guidance);
    newer.articles[0].reading.position = 9;
    newer.questions.clear();
    newer.articles.push(article("b01", reading(1, text("New", "New.", "New."), None)));
    newer.duties[0].expires_on = date(2027, 1, 1);
    let changes = guidance_changes(&older, &newer);
    let told: Vec<(&str, GuidanceChange)> = changes.iter().map(|(id, change)| (id.as_str(), *change)).collect();
    assert_eq!(
        told,
        [
            ("a01", GuidanceChange::Changed),
            ("b01", GuidanceChange::New),
            ("duties/de", GuidanceChange::Changed),
            ("q01", GuidanceChange::Gone),
        ]
    );
    assert_eq!(guidance_changes(&older, &older), []);
}
