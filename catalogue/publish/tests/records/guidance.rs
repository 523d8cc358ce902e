//! One fault of an article, a question or the duties of a country at a time, each told with its file, line and advice; texts
//! that want to be more than text; and the articles of this tree.

use std::collections::BTreeSet;

use catalogue_model::{Block, ListKind, Stress};
use catalogue_publish::records::{CheckLevel, read};
use catalogue_store::{Edition, Records, Typos, write_image};
use i18n::Locale;

use crate::{
    folder::{Folder, SERVICE, TODAY},
    real::checked,
};

const FACTS: &str = "guidance/articles/a01/article.toml";
const EN: &str = "guidance/articles/a01/en.md";
const DE: &str = "guidance/articles/a01/de.md";
const QUESTION: &str = "guidance/questions/q01/question.toml";
const QUESTION_EN: &str = "guidance/questions/q01/en.md";
const DUTIES: &str = "duties/de.toml";

impl Folder {
    /// The article and nothing else.
    fn alone(self) -> Self {
        for kind in ["services", "organizations", "crisis", "exercises", "duties", "guidance/questions"] {
            std::fs::remove_dir_all(self.path().join(kind)).unwrap();
        }
        self.replacing(FACTS, "[\"now.walk\"]", "[]").replacing(FACTS, "[\"de-example-line\"]", "[]")
    }
}

fn folder(name: &str) -> Folder {
    let name: String = name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).take(80).collect();
    Folder::sound(&format!("guidance-{name}"))
}

/// Replaces something in one file of the sound records, and expects exactly this problem.
#[track_caller]
fn check_one(file: &str, old: &str, new: &str, expected: &str) {
    let problems = folder(&format!("{file}{new}")).replacing(file, old, new).problems(CheckLevel::Release);
    assert_eq!(problems, [expected]);
}

/// The problems of the sound article with these lines where its first paragraph begins, on line 11.
fn put(lines: &str) -> Vec<String> {
    let heading = "## Before you go\n\n";
    folder(lines).replacing(EN, heading, &format!("{heading}{lines}\n\n")).problems(CheckLevel::Release)
}

/// Expects exactly these problems on the first of the lines, each with advice.
#[track_caller]
fn check_put(lines: &str, expected: &[&str]) {
    let told = put(lines);
    let problems: Vec<&str> = told.iter().map(|told| told.split_once(" (").expect("there is advice").0).collect();
    let expected: Vec<String> = expected.iter().map(|problem| format!("{EN}:11: {problem}")).collect();
    assert_eq!(problems, expected, "{lines:?}");
}

#[test]
fn sound_texts_are_read_with_their_whole_tree() {
    let read = read(Folder::sound("guidance").path(), CheckLevel::Release, TODAY).unwrap().guidance;
    let [article] = read.articles.as_slice() else { panic!("there is one article") };
    let english = article.reading.texts.iter().find(|(tag, _)| tag.as_str() == "en").unwrap().1;
    assert_eq!(english.title.as_str(), "How to walk a path");
    assert_eq!(english.points[0].text(), "A path has two ends.");
    assert_eq!(english.points[0].runs()[1].stress(), Stress::Strong);
    assert_eq!(english.headings().count(), 2);
    assert!(
        english.body.iter().any(|block| matches!(block, Block::List(ListKind::Ordered, points) if points.len() == 2))
    );
    assert_eq!((read.questions.len(), read.duties.len()), (1, 1));
    assert_eq!(article.reading.sources.len(), 2);
}

#[test]
fn what_is_no_text_is_refused_and_told_once() {
    for html in ["<script>alert(1)</script>", "<div class=\"x\">", "Go <b>now.", "<img src=x onerror=y>"] {
        check_put(html, &["HTML stands here"]);
    }
    check_put("<!-- hidden -->", &["HTML stands here", "an exclamation mark stands here"]);
    check_put("See [the page](/find).", &["a link stands here"]);
    check_put("See [the page](javascript:alert(1)).", &["a link stands here"]);
    check_put("![A picture](lamp.png)", &["an exclamation mark stands here", "an image stands here"]);
    check_put("Take `a lamp`.", &["code stands here"]);
    check_put("    indented", &["code stands here"]);
    check_put("```\ncode\n```", &["code stands here"]);
    check_put("> Somebody said.", &["a quotation stands here as a block"]);
    check_put("| a | b |\n|---|---|\n| c | d |", &["a table stands here"]);
    check_put("Go ~~back~~.", &["words are struck out here"]);
    check_put("Go on.  \nHere.", &["a line is broken by force here"]);
    check_put("***", &["a ruled line stands here"]);
    check_put("- [ ] a lamp", &["a box to tick stands here"]);
    assert!(put("- a\n  - b")[0].starts_with(&format!("{EN}:12: a list stands within a list")));
    check_put("2. a\n3. b", &["a list does not begin with 1"]);
    check_put("Go **now and *then* on**.", &["words are stressed twice"]);
}

#[test]
fn addresses_numbers_and_what_cannot_be_seen_are_refused_wherever_they_stand() {
    check_put("See <https://example.org>.", &["a link stands here", "an address stands here"]);
    check_put("See https://example.org.", &["an address stands here"]);
    check_put("See www.example.org.", &["an address stands here"]);
    check_put("Write to a@example.org.", &["an address stands here"]);
    check_put("Write to <a@example.org>.", &["a link stands here", "an address stands here"]);
    check_put("[page]: /find", &["a link or an address is defined here"]);
    check_put("Call 0800 7020.", &["\"0800 7020\" may be taken for a telephone number"]);
    check_put("Call 999.", &["\"999\" may be taken for a telephone number"]);
    check_put("Stop\u{202E}pots.", &["the text holds the invisible character U+202E"]);
    // An entity hides from whoever reads the source, and not from the reader.
    let digits = "\"202\" may be taken for a telephone number";
    check_put("Stop &#x202E;pots.", &[digits, "the text holds the invisible character U+202E"]);
    check_put("Stop&ZeroWidthSpace;pots.", &["the text holds the invisible character U+200B"]);
    check_put("Do it now!", &["an exclamation mark stands here"]);
    for allowed in ["112", "116 111", "116 123", "116 006", "116006"] {
        assert_eq!(put(&format!("Call {allowed}.")), [""; 0]);
    }
    // Entities are text like any other; what they spell is escaped on the page.
    assert_eq!(put("A &lt;lamp&gt; &amp; a bench."), [""; 0]);
}

#[test]
fn words_that_the_safeguards_refuse_are_told_also_across_lines() {
    check_put("He is a monster.", &["we do not say \"monster*\""]);
    check_put("You gave\nin.", &["we do not say \"gave in\""]);
    let problems = folder("unsaid-de").replacing(DE, "Bevor Sie gehen\n\n", "Bevor Sie gehen\n\nEine Fantasie.\n\n");
    assert!(problems.problems(CheckLevel::Release)[0].starts_with(&format!("{DE}:11: we do not say \"*fantasie*\"")));
}

#[test]
fn headings_have_one_form() {
    let long = format!("## {}", "lamp ".repeat(13).trim());
    for (heading, expected) in [
        ("### Deep", "a heading of level 3 stands here"),
        ("# Another", "a heading of level 1 stands here"),
        ("## A *lamp*", "words of a heading are stressed"),
        ("Lamp\n----", "a heading is underlined here"),
        ("## Lamp {#x}", "a heading has a name or a class here"),
        (&long, "the heading has 64 of at most 60 letters"),
    ] {
        // In both languages, so that the number of headings stays the same.
        let both = folder(heading).replacing(EN, "## On the way\n", &format!("{heading}\n")).replacing(
            DE,
            "## Unterwegs\n",
            &format!("{heading}\n"),
        );
        let problems = both.problems(CheckLevel::Release);
        assert_eq!(problems.len(), 2, "{heading}: {problems:?}");
        assert!(problems.iter().all(|told| told.contains(expected)), "{heading}: {problems:?}");
    }
    let alone = folder("alone").replacing(EN, "## On the way\n", "## On\n\n## The way\n").replacing(
        DE,
        "## Unterwegs\n",
        "## Auf\n\n## Dem Weg\n",
    );
    let problems = alone.problems(CheckLevel::Release);
    assert_eq!(problems.len(), 2, "{problems:?}");
    assert!(problems.iter().all(|told| told.contains("nothing follows this heading")), "{problems:?}");
}

#[test]
fn an_article_has_title_summary_points_and_headings() {
    check_one(
        EN,
        "# How to walk a path\n",
        "",
        &format!("{EN}:1: there is no title (begin with one line: # and the title)"),
    );
    check_one(
        EN,
        "A path goes from one door to the next. This page says how to walk it.\n",
        "",
        &format!("{EN}:4: no paragraph follows the title (say in one paragraph what this page says)"),
    );
    check_one(
        EN,
        "This page says how to walk it.",
        "This page says how to walk it. ".repeat(5).trim(),
        &format!("{EN}:3: the first paragraph has 44 of at most 30 words (shorten it; the rest can follow)"),
    );
    check_one(
        EN,
        "This page says",
        "This *page* says",
        &format!("{EN}:3: words of the first paragraph are stressed (it also stands in lists: take out the stars)"),
    );
    let two = folder("two-points").replacing(EN, "- A lamp helps at night.\n", "").replacing(
        DE,
        "- In der Nacht hilft eine Lampe.\n",
        "",
    );
    assert_eq!(
        two.problems(CheckLevel::Release),
        [
            format!("{DE}:5: there are 2 key points (write three to five)"),
            format!("{EN}:5: there are 2 key points (write three to five)"),
        ]
    );
    let short = folder("short").with(EN, "# A\n\nB.\n\n- C.\n- D.\n- E.\n\n## F\n\nG.\n\n## H\n\nI.\n");
    assert_eq!(
        short.problems(CheckLevel::Release),
        [format!("{EN}:1: it has 9 of at least 250 words (see what is missing)")]
    );
    check_one(
        EN,
        "# How to walk a path",
        &format!("# {}", "How to walk a path, and another one, and another one, and then one more."),
        &format!("{EN}:1: the title has 72 of at most 70 letters (shorten it)"),
    );
}

#[test]
fn an_answer_is_short() {
    let question = |lines: &str| {
        let found = folder(lines).replacing(QUESTION_EN, "Call 116 111 or 112 if you are lost.", lines);
        found.problems(CheckLevel::Release)
    };
    assert_eq!(
        question("A.\n\nB.\n\nC.\n\nD."),
        [format!(
            "{QUESTION_EN}:5: 4 paragraphs follow the short answer (keep three; the rest belongs into an article)"
        )]
    );
    let headed = question("## Heading\n\nA.");
    let expected = "a heading stands in an answer (write paragraphs; the question is the heading)";
    assert_eq!(headed, [format!("{QUESTION_EN}:5: {expected}")]);
}

#[test]
fn every_language_says_the_same_parts() {
    check_one(
        DE,
        "- In der Nacht hilft eine Lampe.\n",
        "- In der Nacht hilft eine Lampe.\n- Noch etwas.\n",
        &format!(
            "{DE}:1: it has 4 key points and 2 headings, the source 3 and 2 (say the same in every language, part by part)"
        ),
    );
    let missing = folder("missing-locale").without(DE).problems(CheckLevel::Release);
    assert_eq!(missing, ["guidance/articles/a01:1: there are no words in \"de\" (write guidance/articles/a01/de.md)"]);
    let extra =
        folder("extra-locale").with("guidance/articles/a01/fr.md", "# Le chemin\n").problems(CheckLevel::Release);
    assert_eq!(
        extra,
        ["guidance/articles/a01/fr.md:1: nothing reads this file or folder (a text has the files article.toml, \
                        en.md, de.md)"]
    );
}

#[test]
fn facts_are_whole_and_lead_somewhere() {
    let facts = |old: &str, new: &str, expected: &str| check_one(FACTS, old, new, &format!("{FACTS}:{expected}"));
    facts(
        "[\"now.walk\"]",
        "[\"now.fly\"]",
        "9: exercises: there is no exercise \"now.fly\" (write exercises/now/fly.toml, or correct the id)",
    );
    facts(
        "articles = []",
        "articles = [\"b09\"]",
        "10: articles: there is no article \"b09\" (write guidance/articles/b09/article.toml, or correct the id)",
    );
    facts(
        "[\"de-example-line\"]",
        "[\"de-none\"]",
        "11: services: there is no service \"de-none\" (write services/de-none.toml, or correct the id)",
    );
    facts(
        "[\"plan\"]",
        "[\"moon\"]",
        "12: pages: \"moon\" is not a known term (use one of: finder, plan, emergency, renewal, kept, youth, categories)",
    );
    facts(
        "\"self\"",
        "\"me\"",
        "2: audience: \"me\" is not a known term (use one of: self, family, professional, all)",
    );
    facts(
        "de = \"draft\"",
        "de = \"good\"",
        "15: translations.de: \"good\" is not a known term (use one of: draft, checked)",
    );
    facts(
        "emergency = false\n",
        "",
        "1: emergency: the field is missing (say whether it speaks of harm, suicide or slips)",
    );
    facts(
        "position = 1\n",
        "position = 1\nmood = 2\n",
        "4: mood: there is no such field (the fields here are: id, audience, position, youth_ok, \
           country_specific, review_state, written_on, emergency, exercises, articles, services, pages, translations, sources)",
    );
    facts(
        "url = \"https://reading.example.org/paths\"\ntitle = \"Paths and how to walk them\"",
        "",
        "17: sources.url: the source has neither an address \
           nor a title (copy one of the two)",
    );
    facts(
        "id = \"a01\"",
        "id = \"a02\"",
        "1: id: the folder is called a01, but it holds \"a02\" (call the folder a02)",
    );
    check_one(
        QUESTION,
        "id = \"q01\"",
        "id = \"a01\"",
        &format!("{QUESTION}:1: id: \"a01\" is not the id of a question (write q and two digits: q07)"),
    );
}

#[test]
fn a_text_leads_to_no_service_on_hold() {
    let held = folder("held")
        .replacing(SERVICE, "listing_advice = \"list\"", "listing_advice = \"hold\"")
        .problems(CheckLevel::Draft);
    assert!(held.contains(&format!("{FACTS}:11: services: the service \"de-example-line\" is on hold and in no edition (take it out until it may be shown)")), "{held:?}");
}

#[test]
fn duties_have_words_sources_and_an_end() {
    let duty = |old: &str, new: &str, expected: &str| check_one(DUTIES, old, new, &format!("{DUTIES}:{expected}"));
    duty(
        "2027-05-20",
        "2028-05-20",
        "3: the statements would last 547 days (write a day after the check, at most a year later)",
    );
    duty(
        "about = \"therapists\"",
        "about = \"kings\"",
        "6: statements.about: \"kings\" is not a known term (use one of: therapists, helplines, \
          people_working_with_children, everyone)",
    );
    duty(
        "de = \"Wer führt, behält für sich, was gesagt wird.\"\n",
        "",
        "5: statements.de: the field is missing (write the statement in this language)",
    );
    duty(
        "Guides keep what",
        "Call 0800 7020; guides keep what",
        "7: statements.en: \"0800 7020\" may be taken for a telephone number (write only 112, \
          116 111, 116 123 or 116 006; other numbers come from the country's own lines)",
    );
    duty(
        "\n[[sources]]\nurl = \"https://law.example.org/guides\"\n",
        "",
        "1: sources: the field is missing (add the page that was read as [[sources]]; \
          there is no law without one)",
    );
    let expired = folder("expired").replacing(
        DUTIES,
        "2026-11-20\nexpires_on = 2027-05-20",
        "2026-01-20\nexpires_on = 2026-05-20",
    );
    assert_eq!(
        expired.problems(CheckLevel::Release),
        [format!(
            "{DUTIES}:3: expires_on: the statements ran out on 2026-05-20: pages say that nobody has checked \
                them (read the sources again, mend what changed, and write the new days)"
        )]
    );
    assert!(
        read(expired.path(), CheckLevel::Release, TODAY).is_ok(),
        "an expired duty is told and stands in nobody's way"
    );
}

#[test]
fn everything_is_told_in_one_run() {
    let broken = folder("one-run")
        .replacing(EN, "## Before you go\n\n", "## Before you go\n\n<b>a</b> [x](y) `c`\n\n")
        .replacing(DE, "# Wie man", "### Wie man")
        .replacing(FACTS, "\"self\"", "\"me\"")
        .replacing(DUTIES, "country = \"DE\"", "country = \"XX\"");
    let files: BTreeSet<String> =
        broken.problems(CheckLevel::Release).iter().map(|told| told.split(':').next().unwrap().to_owned()).collect();
    assert_eq!(files, [DUTIES, DE, EN, FACTS].map(str::to_owned).into());
}

/// A small generator (SplitMix64) so that what was broken can be broken again.
struct Seeded(u64);

impl Seeded {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) % below as u64).unwrap()
    }
}

/// Pieces that Markdown readers have stumbled over.
const PIECES: [&str; 26] = [
    "<", ">", "[", "](", "![", "*", "**", "_", "`", "```", "\n\n", "\n", "# ", "## ", "- ", "1. ", "> ", "|", "---",
    "&lt;", "&#0;", "\\", "\t", "<!--", "[a]: b", "\u{202E}",
];

#[test]
fn whatever_is_written_is_read_without_a_fault_of_ours_and_lets_nothing_through() {
    let sound = std::fs::read_to_string(Folder::sound("mutated-source").path().join(EN)).unwrap();
    // Alone, so that nothing else is read a hundred times.
    let scratch = folder("mutated").alone();
    let mut seeded = Seeded(5);
    let mut refused = 0;
    for _ in 0..100 {
        let mut letters: Vec<char> = sound.chars().collect();
        for _ in 0..=seeded.next(3) {
            let at = seeded.next(letters.len());
            match seeded.next(3) {
                0 => drop(letters.remove(at)),
                1 => letters.truncate(at.max(1)),
                _ => drop(letters.splice(at..at, PIECES[seeded.next(PIECES.len())].chars()).collect::<Vec<_>>()),
            }
        }
        let text: String = letters.into_iter().collect();
        std::fs::write(scratch.path().join(EN), &text).unwrap();
        match read(scratch.path(), CheckLevel::Release, TODAY) {
            Err(problems) => {
                refused += 1;
                assert!(problems.iter().all(|problem| !problem.advice.is_empty()), "{text}");
            }
            Ok(checked) => {
                // What came through is the same tree after a journey through an image.
                let records = Records {
                    services: checked.services.clone(),
                    organizations: checked.organizations.clone(),
                    exercises: checked.exercises.clone(),
                    guidance: checked.guidance.clone(),
                    ..Records::default()
                };
                let edition = Edition::open(write_image(&records).unwrap()).unwrap();
                assert_eq!(edition.records().unwrap().guidance, checked.guidance, "{text}");
            }
        }
    }
    assert!((15..100).contains(&refused), "{refused} of 100 were refused");
}

#[test]
fn every_text_of_this_tree_is_there_in_every_language_and_stands_in_an_image() {
    let public = checked().public();
    let guidance = &public.guidance;
    assert_eq!((guidance.articles.len(), guidance.questions.len()), (40, 25));
    assert!(guidance.duties.len() >= 2);
    let records = Records {
        services: public.services.clone(),
        organizations: public.organizations.clone(),
        exercises: public.exercises.clone(),
        guidance: guidance.clone(),
        ..Records::default()
    };
    let edition = Edition::open(write_image(&records).unwrap()).unwrap();
    for article in edition.articles().unwrap() {
        assert_eq!(article.reading.texts.len(), Locale::ALL.len(), "{}", article.id.as_str());
    }
    for (locale, mistyped) in [("en", "confidentialty"), ("de", "Verschwiegenhiet")] {
        let found = edition.find_to_read(mistyped, locale, Typos::Forgiven).unwrap();
        assert!(!found.found.is_empty(), "{locale}: {mistyped}");
    }
}
