//! Nothing but the elements of the tree passes onto a page, whatever words stand in it.

#![expect(clippy::unwrap_used, reason = "tests")]

use askama::Template;
use catalogue_model::{Block, ListKind, Passage, PlainText, Run, Stress};
use proptest::prelude::*;

#[derive(Template)]
#[template(
    source = r#"{% import "reading_blocks.html" as reading %}{% call reading::blocks(blocks) %}{% endcall %}"#,
    ext = "html"
)]
struct Shown<'a> {
    blocks: &'a [Block],
}

fn shown(blocks: &[Block]) -> String {
    Shown { blocks }.render().unwrap()
}

/// Every tag of a page, without what stands between them.
fn tags(html: &str) -> Vec<&str> {
    html.split('<').skip(1).map(|rest| rest.split_once('>').expect("every < begins a tag").0).collect()
}

/// Every text of a page, decoded.
fn words(html: &str) -> String {
    let text: String = html.split('<').map(|rest| rest.split_once('>').map_or(rest, |(_, text)| text)).collect();
    let text = text.replace("&#60;", "<").replace("&#62;", ">").replace("&#34;", "\"").replace("&#39;", "'");
    text.replace("&#38;", "&").split_whitespace().collect()
}

const ALLOWED: [&str; 14] =
    ["h2", "/h2", "p", "/p", "ul", "/ul", "ol", "/ol", "li", "/li", "strong", "/strong", "em", "/em"];

fn passage(text: &str) -> Passage {
    Passage::new(vec![Run::new(text, Stress::None).unwrap()]).unwrap()
}

#[test]
fn hostile_words_are_words() {
    for hostile in [
        "<script>alert(1)</script>",
        "</p><img src=x onerror=alert(1)>",
        "\"><svg onload=alert(1)>",
        "&lt;script&gt;",
        "<!-- -->",
        "{{ shell.title }}",
        "javascript:alert(1)",
        "<a href='//example.org'>x</a>",
    ] {
        let blocks = [
            Block::Heading(PlainText::new(hostile).unwrap()),
            Block::Paragraph(passage(hostile)),
            Block::List(ListKind::Ordered, vec![passage(hostile)]),
        ];
        let html = shown(&blocks);
        assert!(tags(&html).iter().all(|tag| ALLOWED.contains(tag)), "{html}");
        let thrice: String = hostile.split_whitespace().collect::<String>().repeat(3);
        assert_eq!(words(&html), thrice, "{html}");
    }
}

#[test]
fn each_part_of_the_tree_has_its_element() {
    let stressed = Passage::new(vec![
        Run::new("Stop", Stress::Strong).unwrap(),
        Run::new(" and ", Stress::None).unwrap(),
        Run::new("look.", Stress::Emphasis).unwrap(),
    ]);
    let blocks = [
        Block::Heading(PlainText::new("Now").unwrap()),
        Block::Paragraph(stressed.unwrap()),
        Block::List(ListKind::Unordered, vec![passage("One")]),
    ];
    let html: String = shown(&blocks).lines().map(str::trim).collect();
    assert_eq!(html, "<h2>Now</h2><p><strong>Stop</strong> and <em>look.</em></p><ul><li>One</li></ul>");
}

fn any_passage() -> impl Strategy<Value = Passage> {
    let run = ("[<>&\"'a-zä `*_{}%|=/\\\\-]{1,20}", 0..3_u8).prop_map(|(text, stress)| {
        let stress = [Stress::None, Stress::Emphasis, Stress::Strong].into_iter().nth(usize::from(stress));
        Run::new(&text, stress.unwrap_or_default()).unwrap()
    });
    let edge = || Run::new("x", Stress::None).unwrap();
    prop::collection::vec(run, 0..6).prop_map(move |runs| {
        let whole = std::iter::once(edge()).chain(runs).chain([edge()]).collect();
        Passage::new(whole).unwrap()
    })
}

fn any_block() -> impl Strategy<Value = Block> {
    prop_oneof![
        any_passage().prop_map(|passage| Block::Heading(PlainText::new(&passage.text()).unwrap())),
        any_passage().prop_map(Block::Paragraph),
        (any::<bool>(), prop::collection::vec(any_passage(), 1..4)).prop_map(|(ordered, points)| {
            Block::List(if ordered { ListKind::Ordered } else { ListKind::Unordered }, points)
        }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn whatever_stands_in_a_tree_no_other_element_comes_of_it(blocks in prop::collection::vec(any_block(), 0..8)) {
        let html = shown(&blocks);
        for tag in tags(&html) {
            prop_assert!(ALLOWED.contains(&tag), "{tag:?} in {html}");
        }
        let said: String = blocks.iter().map(|block| match block {
            Block::Heading(text) => text.as_str().to_owned(),
            Block::Paragraph(passage) => passage.text(),
            Block::List(_, points) => points.iter().map(Passage::text).collect(),
        }).collect();
        let said: String = said.split_whitespace().collect();
        prop_assert_eq!(words(&html), said);
    }
}
