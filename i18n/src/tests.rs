//! What must be true of the words of every locale.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{
    ast::{Attribute, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

use crate::{Locale, Words, words::sources};

/// Words that are never ours (content rules, section 2). Whole words in any case; a star stands for any
/// ending, and capitals stand for themselves, because they are abbreviations.
const NEVER_SAID: [(Locale, &[&str]); 2] = [
    (
        Locale::En,
        &[
            "paedophil*",
            "pedophil*",
            "monster*",
            "pervert*",
            "predator*",
            "offender*",
            "minor-attracted",
            "MAP",
            "MAPs",
            "CP",
            "porn*",
            "kiddie*",
            "kid",
            "kids",
            "collection*",
            "fake*",
            "victimless",
            "affair*",
            "intimacy",
            "relationship*",
            "consensual",
            "minor",
            "minors",
            "damaged",
            "desire*",
            "temptation*",
            "fantas*",
            "relapse*",
            "cured",
            "purity",
            "dirty",
            "proven",
        ],
    ),
    (
        Locale::De,
        &[
            "pädophil*",
            "monster*",
            "pervers*",
            "täter*",
            "kinderporno*",
            "porno*",
            "verhältnis*",
            "affäre*",
            "intim*",
            "einvernehmlich*",
            "minderjährig*",
            "gestört*",
            "begierde*",
            "versuchung*",
            "fantasie*",
            "phantasie*",
            "rückfall*",
            "rückfällig*",
            "geheilt",
            "schmutzig*",
            "erwiesen*",
            "opfer*",
        ],
    ),
];

/// What a message is made of, beside its words.
#[derive(Debug, Default, PartialEq, Eq)]
struct Shape {
    attributes: BTreeSet<String>,
    variables: BTreeSet<String>,
}

fn shapes(locale: Locale) -> BTreeMap<String, Shape> {
    let mut shapes = BTreeMap::new();
    for source in sources(locale) {
        let resource = parser::parse(*source).unwrap_or_else(|(_, errors)| panic!("{locale:?}: {errors:?}"));
        for entry in resource.body {
            let (id, value, attributes) = match entry {
                Entry::Message(message) => (message.id.name.to_owned(), message.value, message.attributes),
                Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes),
                _ => continue,
            };
            let shape = shape(value.as_ref(), &attributes);
            assert!(shapes.insert(id.clone(), shape).is_none(), "{locale:?} has {id} twice");
        }
    }
    shapes
}

fn shape(value: Option<&Pattern<&str>>, attributes: &[Attribute<&str>]) -> Shape {
    let mut shape = Shape::default();
    for pattern in value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value)) {
        collect_variables(pattern, &mut shape.variables);
    }
    shape.attributes = attributes.iter().map(|attribute| attribute.id.name.to_owned()).collect();
    shape
}

fn collect_variables(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::Placeable { expression: Expression::Inline(inline) } => collect_inline(inline, found),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                collect_inline(selector, found);
                variants.iter().for_each(|variant| collect_variables(&variant.value, found));
            }
            PatternElement::TextElement { .. } => {}
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
            positional.iter().for_each(|argument| collect_inline(argument, found));
        }
        _ => {}
    }
}

#[test]
fn every_file_parses_and_names_each_message_once() {
    for locale in Locale::ALL {
        assert!(shapes(locale).len() > 300, "{locale:?}");
    }
}

#[test]
fn every_locale_has_the_same_messages_variables_and_attributes() {
    let source = shapes(Locale::En);
    for locale in Locale::ALL {
        let theirs = shapes(locale);
        let (source_ids, their_ids): (BTreeSet<_>, BTreeSet<_>) = (source.keys().collect(), theirs.keys().collect());
        let differing: Vec<_> = source_ids.symmetric_difference(&their_ids).collect();
        assert!(differing.is_empty(), "{locale:?} lacks, or has alone: {differing:?}");
        for (id, shape) in &source {
            assert_eq!(theirs.get(id), Some(shape), "{id} in {locale:?}");
        }
    }
}

#[test]
fn no_text_holds_an_invisible_or_direction_character() {
    for (locale, source) in every_source() {
        let found = source.chars().find(|&c| {
            (c.is_control() && c != '\n')
                || matches!(c, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
        });
        assert_eq!(found, None, "{locale:?}: {}", source.lines().next().unwrap_or(""));
    }
}

#[test]
fn words_that_humiliate_or_soften_harm_are_never_said() {
    for (locale, never) in NEVER_SAID {
        for line in sources(locale).iter().flat_map(|source| source.lines()).filter(|line| !line.starts_with('#')) {
            let Some((_, text)) = line.split_once('=').or(Some(("", line))) else { continue };
            let words = text.split(|c: char| !(c.is_alphanumeric() || c == '-')).filter(|word| !word.is_empty());
            for word in words {
                let is_said = never.iter().any(|never| match never.strip_suffix('*') {
                    Some(beginning) => word.to_lowercase().starts_with(beginning),
                    None => word == *never || word.to_lowercase() == *never,
                });
                assert!(!is_said, "{locale:?} says {word:?} in: {line}");
            }
        }
    }
}

#[test]
fn nothing_is_exclaimed() {
    for (locale, source) in every_source() {
        let shouted = source.lines().find(|line| !line.starts_with('#') && line.contains('!'));
        assert_eq!(shouted, None, "{locale:?}");
    }
}

#[test]
fn a_message_that_nobody_has_is_said_as_its_id() {
    for locale in Locale::ALL {
        assert_eq!(Words::of(locale).say("no-such-message"), "no-such-message");
        assert_eq!(Words::of(locale).say_attr("shell-leave-keys", "three"), "shell-leave-keys.three");
    }
}

#[test]
fn lists_and_numbers_are_written_as_the_locale_writes_them() {
    let items = ["a", "b", "c"].map(str::to_owned);
    let plain = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(plain(Words::of(Locale::En).list(&items)), "a, b and c");
    assert_eq!(plain(Words::of(Locale::De).list(&items)), "a, b und c");
    let many =
        |locale, count: usize| plain(Words::of(locale).say_with("home-all-services", &[("count", count.into())]));
    assert_eq!(many(Locale::En, 12_345), "Look at all 12,345 services");
    assert_eq!(many(Locale::De, 12_345), "Alle 12.345 Angebote ansehen");
    assert_eq!(many(Locale::De, 1), "Das eine Angebot ansehen");
}

fn every_source() -> impl Iterator<Item = (Locale, &'static str)> {
    Locale::ALL.into_iter().flat_map(|locale| sources(locale).iter().map(move |source| (locale, *source)))
}
