//! Every judge is shown something wrong and must say so: a judge that is always content proves nothing.

use i18n::Locale;
use waymark_tests::served::Served;

use crate::{
    judges::{Axe, Documents, house_rules, width_rules},
    pages::{Form, Shelves, Stock},
    screen::{Screen, Scripts},
    tools::Tools,
};

/// What is done to a sound page, and a part of what must be said of it.
const BREACHES: [(&str, &str); 13] = [
    ("document.body.append(document.createElement('h1'))", "2 elements h1"),
    ("document.documentElement.lang = 'xx'", "the page says it is in"),
    ("document.title = ''", "no title"),
    ("document.querySelector('main a').href = 'https://example.org/'", "href leads out of the window"),
    ("document.querySelector('main a').href = 'tel:+492000000'", "href leads out of the window"),
    ("document.querySelector('form').action = '//example.org/'", "action leads out of the window"),
    ("document.body.append(document.createElement('iframe'))", "no such element belongs here"),
    ("document.querySelector('main a').setAttribute('onclick', '')", "no script belongs in an attribute"),
    (
        "document.querySelector('form').innerHTML = '<label>Words <input></label><button value=back>Back</button><button>Go on</button>'",
        "the enter key would press “back”",
    ),
    ("document.querySelector('main a').tabIndex = 1", "a tabindex above 0"),
    ("document.body.prepend(document.createElement('button'))", "the first stop of the tab key"),
    ("for (const first of document.querySelectorAll('.first-link')) first.remove()", "the second stop of the tab key"),
    ("for (const way of document.querySelectorAll('[href=\"/emergency\"]')) way.remove()", "/emergency is not in view"),
];

const TOO_WIDE: &str = "const box = document.createElement('div'); box.style.width = '500px'; box.textContent = 'wide'; \
                        document.querySelector('main').append(box)";
const CUT_OFF: &str = "const box = document.createElement('div'); box.style.width = '2rem'; box.style.overflow = 'hidden'; \
                       box.style.whiteSpace = 'nowrap'; box.textContent = 'Donaudampfschifffahrt'; document.querySelector('main').append(box)";

#[test]
fn every_rule_of_this_house_notices_its_breach() {
    let Some(tools) = Tools::or_skip() else { return };
    let driver = tools.driver();
    let screen = Screen::open(&driver, &tools, Scripts::On);
    let served = home();
    screen.sized(360);
    for (breach, expected) in BREACHES {
        screen.session.goes_to(&served.origin()).unwrap();
        assert_eq!(house_rules(&screen, "en", Form::Whole), Vec::<String>::new(), "before {breach}");
        screen.session.runs(breach, &[]).unwrap();
        let said = house_rules(&screen, "en", Form::Whole);
        assert!(said.iter().any(|line| line.contains(expected)), "{breach}: {said:?}");
    }
    for (breach, expected) in [(TOO_WIDE, "scrolls sideways"), (CUT_OFF, "cut off at the side")] {
        screen.session.goes_to(&served.origin()).unwrap();
        screen.session.runs(breach, &[]).unwrap();
        let said = width_rules(&screen);
        assert!(said.iter().any(|line| line.contains(expected)), "{breach}: {said:?}");
    }
}

#[test]
fn the_console_tells_of_a_style_that_the_policy_refuses() {
    let Some(tools) = Tools::or_skip() else { return };
    let driver = tools.driver();
    let screen = Screen::open(&driver, &tools, Scripts::On);
    let served = home();
    screen.session.goes_to(&served.origin()).unwrap();
    assert_eq!(screen.complaints(), Vec::<String>::new());
    let style =
        "document.head.append(Object.assign(document.createElement('style'), { textContent: 'p { margin: 0 }' }))";
    screen.session.runs(style, &[]).unwrap();
    let said = screen.complaints();
    assert!(said.iter().any(|line| line.contains("Content Security Policy")), "{said:?}");
}

#[test]
fn axe_notices_a_picture_a_field_a_colour_and_a_button_that_some_cannot_use() {
    let Some(tools) = Tools::or_skip() else { return };
    let driver = tools.driver();
    let screen = Screen::open(&driver, &tools, Scripts::On);
    let served = home();
    screen.session.goes_to(&served.origin()).unwrap();
    Axe::read(&tools).enters(&screen);
    let breach = "const main = document.querySelector('main'); \
                  main.append(document.createElement('img'), document.createElement('input')); \
                  const faint = document.createElement('p'); faint.textContent = 'faint'; \
                  faint.style.color = '#aaa'; faint.style.background = '#fff'; main.append(faint); \
                  for (const word of ['a', 'b']) { const small = document.createElement('button'); small.textContent = word; \
                      small.style.cssText = 'width: 12px; height: 12px; min-height: 0; padding: 0; margin: 0; border: 0'; \
                      main.append(small); }";
    screen.session.runs(breach, &[]).unwrap();
    let said = Axe::judges(&screen, Form::Whole);
    for rule in ["image-alt", "label", "color-contrast", "target-size"] {
        assert!(said.iter().any(|line| line.starts_with(rule)), "{rule}: {said:?}");
    }
}

#[test]
fn the_html_checker_notices_what_is_not_html() {
    let Some(tools) = Tools::or_skip() else { return };
    let documents = Documents::fresh("controls");
    let around = |body: &str| {
        format!("<!doctype html><html lang=\"en\"><head><title>t</title></head><body>{body}</body></html>")
    };
    documents.add("sound", &around("<h1>Sound</h1>"));
    documents.add("twice", &around("<h1 id=\"a\">A</h1><p id=\"a\">A</p>"));
    documents.add("unknown", &around("<p colour=\"red\">A</p>"));
    let said = documents.judged(&tools);
    for file in ["twice.html", "unknown.html"] {
        assert!(said.iter().any(|(document, _)| document == file), "{file}: {said:?}");
    }
    assert!(!said.iter().any(|(document, _)| document == "sound.html"), "{said:?}");
}

fn home() -> Served {
    Served::start(Shelves::stocked().of(Stock::Real), Locale::En).unwrap()
}
