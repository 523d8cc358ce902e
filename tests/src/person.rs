//! A person who opens pages, chooses in forms, submits them and follows links.
//!
//! ```text
//! let person = Person::at(ui::router(house));
//! let page = person.opens("/find").chooses("country", "PT").submits();
//! assert!(page.text().contains("Portugal"));
//! ```
//!
//! The person asks as the window asks: without `Host`, cookies or languages, and follows redirects. What does not stand on
//! the page cannot be chosen or followed; trying to is a panic, because then the test is wrong or the page is.

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use tokio::runtime::{Builder, Runtime};
use tower::ServiceExt as _;

use crate::html::{Piece, pieces, readable};

/// More redirects than this are a circle.
const MOST_REDIRECTS: usize = 5;

/// Somebody at the window.
pub struct Person {
    router: Router,
    runtime: Runtime,
}

impl Person {
    /// A person in front of this interface.
    #[must_use]
    pub fn at(router: Router) -> Self {
        let runtime = Builder::new_current_thread().build().expect("a test may have a runtime");
        Self { router, runtime }
    }

    /// Opens a page by its address.
    #[must_use]
    pub fn opens(&self, path: &str) -> Page<'_> {
        self.asks(Method::GET, path, &[])
    }

    /// Asks for a fragment, as htmx does.
    #[must_use]
    pub fn asks_for_fragment(&self, path: &str) -> Page<'_> {
        let request = Request::get(path).header("hx-request", "true").body(Body::empty());
        self.answer(request.expect("the path is one of an address"), path.to_owned())
    }

    /// Sends a form that need not stand on any page.
    #[must_use]
    pub fn sends(&self, path: &str, fields: &[(&str, &str)]) -> Page<'_> {
        let fields: Vec<_> = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        self.asks(Method::POST, path, &fields)
    }

    fn asks(&self, method: Method, path: &str, fields: &[(String, String)]) -> Page<'_> {
        let mut page = self.asks_once(method, path, fields);
        for _ in 0..MOST_REDIRECTS {
            let Some(next) = page.headers.get(header::LOCATION).filter(|_| page.status.is_redirection()) else {
                return page;
            };
            let next = next.to_str().expect("a redirect leads to an address").to_owned();
            page = self.asks_once(Method::GET, &next, &[]);
        }
        panic!("{path} redirects without end");
    }

    /// Asks once, without following a redirect.
    fn asks_once(&self, method: Method, path: &str, fields: &[(String, String)]) -> Page<'_> {
        let request = Request::builder().method(method.clone()).uri(path);
        let request = match method {
            Method::GET => request.body(Body::empty()),
            _ => request
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .body(Body::from(encode_fields(fields))),
        };
        self.answer(request.unwrap_or_else(|error| panic!("{path}: {error}")), path.to_owned())
    }

    fn answer(&self, request: Request<Body>, path: String) -> Page<'_> {
        self.runtime.block_on(async {
            let Ok(answer) = self.router.clone().oneshot(request).await;
            let (parts, body) = answer.into_parts();
            let bytes = to_bytes(body, usize::MAX).await.expect("a body of our own ends");
            let html = String::from_utf8_lossy(&bytes).into_owned();
            Page { person: self, path, status: parts.status, headers: parts.headers, html, chosen: Vec::new() }
        })
    }
}

/// A page that a person looks at.
pub struct Page<'p> {
    person: &'p Person,
    /// Its path and query.
    pub path: String,
    /// The status of the answer.
    pub status: StatusCode,
    /// The headers of the answer.
    pub headers: HeaderMap,
    /// The page as it was sent.
    pub html: String,
    chosen: Vec<(String, String)>,
}

impl<'p> Page<'p> {
    /// Everything one can read on the page, the head left out.
    #[must_use]
    pub fn text(&self) -> String {
        let body = self.html.split_once("</head>").map_or(self.html.as_str(), |(_, body)| body);
        let text: Vec<String> = pieces(body)
            .into_iter()
            .filter_map(|piece| match piece {
                Piece::Text(text) => Some(text),
                Piece::Start { name, .. } if is_inline(&name) => None,
                Piece::End(name) if is_inline(&name) => None,
                Piece::Start { .. } | Piece::End(_) => Some(" ".to_owned()),
            })
            .collect();
        readable(&text.concat())
    }

    /// What stands between `<main>` and `</main>`, as text.
    #[must_use]
    pub fn main_text(&self) -> String {
        let main = self.html.split_once("<main").and_then(|(_, rest)| rest.split_once("</main>"));
        let main = main.map_or("", |(main, _)| main);
        let html = format!("<main{main}</main>");
        Page { html, headers: HeaderMap::new(), path: String::new(), chosen: Vec::new(), ..*self }.text()
    }

    /// The text of each element with this name, in order: `texts_of("h1")`.
    #[must_use]
    pub fn texts_of(&self, element: &str) -> Vec<String> {
        elements(&pieces(&self.html), element).into_iter().map(|(_, text)| text).collect()
    }

    /// The value of an attribute of each element that has it: `attributes_of("a", "href")`.
    #[must_use]
    pub fn attributes_of(&self, element: &str, attribute: &str) -> Vec<String> {
        let starts = pieces(&self.html).into_iter().filter_map(|piece| match piece {
            Piece::Start { name, mut attributes } if name == element => attributes.remove(attribute),
            _ => None,
        });
        starts.collect()
    }

    /// Follows the first link whose text or label is this.
    #[must_use]
    pub fn follows(&self, text: &str) -> Page<'p> {
        let links = elements(&pieces(&self.html), "a");
        let wanted = links.iter().find(|(attributes, words)| {
            words == text || attributes.get("aria-label").is_some_and(|label| readable(label) == text)
        });
        let Some((attributes, _)) = wanted else {
            let texts: Vec<_> = links.iter().map(|(_, text)| text).collect();
            panic!("{} has no link {text:?}, only {texts:?}", self.path);
        };
        self.person.opens(attributes.get("href").map_or("", String::as_str))
    }

    /// Fills a field, or picks a value of one, before [`Self::submits`].
    #[must_use]
    pub fn chooses(mut self, name: &str, value: &str) -> Self {
        self.chosen.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Submits the form that has the fields chosen, with what else stands in it.
    #[must_use]
    pub fn submits(self) -> Page<'p> {
        let (name, value) = self.chosen.first().expect("something was chosen");
        let pieces = pieces(&self.html);
        let form = forms(&pieces).into_iter().find(|form| form.offers(name, value));
        let Some(form) = form else { panic!("{} has no form for {name}={value}", self.path) };
        for (name, value) in &self.chosen {
            assert!(form.offers(name, value), "the form {} does not offer {name}={value}", form.action);
        }
        let mut fields: Vec<_> = form
            .hidden
            .iter()
            .filter(|(name, _)| self.chosen.iter().all(|(chosen, _)| chosen != name))
            .cloned()
            .collect();
        fields.extend(self.chosen.iter().cloned());
        if form.is_post {
            self.person.asks(Method::POST, &form.action, &fields)
        } else {
            self.person.opens(&format!("{}?{}", form.action, encode_fields(&fields)))
        }
    }
}

/// A form as it stands on a page.
struct Form {
    action: String,
    is_post: bool,
    hidden: Vec<(String, String)>,
    /// Names of fields that take any text.
    fields: Vec<String>,
    /// Names and values of which one can be picked.
    values: Vec<(String, String)>,
}

impl Form {
    fn offers(&self, name: &str, value: &str) -> bool {
        self.fields.iter().any(|field| field == name)
            || self.values.iter().any(|(field, known)| field == name && known == value)
    }
}

fn forms(pieces: &[Piece]) -> Vec<Form> {
    let mut forms: Vec<Form> = Vec::new();
    let mut select = String::new();
    let mut is_within = false;
    for piece in pieces {
        let Piece::Start { name, attributes } = piece else {
            is_within &= *piece != Piece::End("form".to_owned());
            continue;
        };
        let get = |attribute: &str| attributes.get(attribute).cloned().unwrap_or_default();
        if name == "form" {
            let (action, is_post) = (get("action"), get("method") == "post");
            forms.push(Form { action, is_post, hidden: Vec::new(), fields: Vec::new(), values: Vec::new() });
            is_within = true;
        }
        let Some(form) = forms.last_mut().filter(|_| is_within) else { continue };
        match (name.as_str(), get("type").as_str()) {
            ("input", "hidden") => form.hidden.push((get("name"), get("value"))),
            ("input", "checkbox" | "radio") | ("button", _) => form.values.push((get("name"), get("value"))),
            ("input" | "textarea", _) => form.fields.push(get("name")),
            ("select", _) => select = get("name"),
            ("option", _) => form.values.push((select.clone(), get("value"))),
            _ => {}
        }
    }
    forms
}

type Attributes = std::collections::BTreeMap<String, String>;

/// Every element with this name, with the text inside it.
fn elements(pieces: &[Piece], element: &str) -> Vec<(Attributes, String)> {
    let mut found = Vec::new();
    let mut open: Option<(Attributes, String)> = None;
    for piece in pieces {
        match piece {
            Piece::Start { name, attributes } if name == element => open = Some((attributes.clone(), String::new())),
            Piece::End(name) if name == element => found.extend(open.take()),
            Piece::Text(text) => open.iter_mut().for_each(|(_, inner)| inner.push_str(text)),
            Piece::Start { .. } | Piece::End(_) => {}
        }
    }
    found.into_iter().map(|(attributes, text)| (attributes, readable(&text))).collect()
}

fn is_inline(element: &str) -> bool {
    matches!(element, "a" | "span" | "strong" | "em" | "b" | "i")
}

fn encode_fields(fields: &[(String, String)]) -> String {
    let pairs: Vec<String> = fields.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    pairs.join("&")
}

/// Percent-encoding as a form sends it.
#[must_use]
pub fn encode(text: &str) -> String {
    let encode_byte = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
        b' ' => "+".to_owned(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(encode_byte).collect()
}
