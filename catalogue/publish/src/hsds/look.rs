//! Looks into an object of a document: takes texts that become values of the model, and remembers which were taken.
//!
//! Types were checked before; what has the wrong one is passed over here, because it has been told already.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    sync::OnceLock,
};

use catalogue_model::{Malformed, Term};
use serde_json::{Map, Value};

use super::{
    check::Placed,
    flaw::{Flaws, quote},
    vocabulary::{Axis, FieldTerm},
};

/// Why a text is no value.
pub(super) struct Unfit {
    problem: String,
    advice: String,
}

impl Unfit {
    pub(super) fn new(problem: impl Into<String>, advice: impl Into<String>) -> Self {
        Self { problem: problem.into(), advice: advice.into() }
    }
}

impl From<Malformed> for Unfit {
    fn from(malformed: Malformed) -> Self {
        Self::new(malformed.problem, malformed.advice)
    }
}

/// What was taken from a service, as JSON pointers.
pub(super) type Taken = RefCell<BTreeSet<String>>;

/// An object, and where it stands.
#[derive(Clone)]
pub(super) struct Look<'a> {
    map: &'a Map<String, Value>,
    file: &'a str,
    pointer: String,
    flaws: &'a Flaws,
    taken: &'a Taken,
}

impl<'a> Look<'a> {
    /// Looks into a service.
    pub(super) fn new(service: &Placed<'a>, flaws: &'a Flaws, taken: &'a Taken) -> Option<Self> {
        let map = service.value.as_object()?;
        Some(Self { map, file: service.file, pointer: service.pointer.clone(), flaws, taken })
    }

    /// A text as it stands.
    pub(super) fn raw(&self, field: &str) -> Option<&'a str> {
        self.map.get(field)?.as_str()
    }

    /// A number as it stands.
    pub(super) fn number(&self, field: &str) -> Option<f64> {
        self.map.get(field)?.as_f64()
    }

    /// Notes that a field was understood.
    pub(super) fn take(&self, field: &str) {
        self.taken.borrow_mut().insert(format!("{}/{field}", self.pointer));
    }

    /// A text that has to be a value if it is there.
    pub(super) fn text<T, E: Into<Unfit>>(&self, field: &str, parse: impl Fn(&str) -> Result<T, E>) -> Option<T> {
        let text = self.raw(field)?;
        self.parsed(&format!("{}/{field}", self.pointer), text, parse)
    }

    /// A text that may be a value; then it is taken.
    pub(super) fn attempt<T, E>(&self, field: &str, parse: impl Fn(&str) -> Result<T, E>) -> Option<T> {
        let value = parse(self.raw(field)?).ok()?;
        self.take(field);
        Some(value)
    }

    /// A whole number of years up to 255.
    pub(super) fn years(&self, field: &str) -> Option<u8> {
        u8::try_from(self.map.get(field)?.as_u64()?).ok()
    }

    /// The objects of a list.
    pub(super) fn each(&self, field: &str) -> Vec<Self> {
        let items = self.map.get(field).and_then(Value::as_array).into_iter().flatten().enumerate();
        items.filter_map(|(position, item)| self.below(&format!("{field}/{position}"), item)).collect()
    }

    /// An object within.
    pub(super) fn within(&self, field: &str) -> Option<Self> {
        self.below(field, self.map.get(field)?)
    }

    fn below(&self, step: &str, value: &'a Value) -> Option<Self> {
        let pointer = format!("{}/{step}", self.pointer);
        Some(Self { map: value.as_object()?, file: self.file, pointer, flaws: self.flaws, taken: self.taken })
    }

    /// Reports something about the object.
    pub(super) fn flaw(&self, problem: impl Into<String>, advice: impl Into<String>) {
        self.flaws.add(self.file, &self.pointer, problem, advice);
    }

    fn parsed<T, E: Into<Unfit>>(&self, pointer: &str, text: &str, parse: impl Fn(&str) -> Result<T, E>) -> Option<T> {
        parse(text)
            .map_err(|unfit| {
                let Unfit { problem, advice } = unfit.into();
                self.flaws.add(self.file, pointer, problem, advice);
            })
            .ok()
    }

    /// The attributes of the object that are of our vocabularies.
    pub(super) fn tags(&self) -> Tags<'a> {
        let ours = self.each("attributes").into_iter().filter_map(|attribute| {
            let term = attribute.within("taxonomy_term")?;
            let axis = axis_of(term.within("taxonomy_detail")?.raw("id")?)?;
            let code = term.raw("code").unwrap_or_default();
            Some((axis, axis.term_of(code).unwrap_or(code), attribute))
        });
        Tags { ours: ours.collect(), owner: self.clone() }
    }
}

/// The axis that a taxonomy of ours stands for.
fn axis_of(id: &str) -> Option<Axis> {
    static IDS: OnceLock<BTreeMap<String, Axis>> = OnceLock::new();
    IDS.get_or_init(|| Axis::ALL.into_iter().map(|axis| (axis.uuid(), axis)).collect()).get(id).copied()
}

/// Our attributes of one object.
pub(super) struct Tags<'a> {
    ours: Vec<(Axis, &'a str, Look<'a>)>,
    owner: Look<'a>,
}

impl<'a> Tags<'a> {
    /// The terms of a vocabulary, each once.
    pub(super) fn terms<T: Term>(&self, axis: Axis) -> Vec<T> {
        let mut terms = Vec::new();
        for (term, _) in self.placed(axis) {
            if !terms.contains(&term) {
                terms.push(term);
            }
        }
        terms
    }

    /// The term of a vocabulary, if one is named.
    pub(super) fn term<T: Term>(&self, axis: Axis) -> Option<T> {
        self.terms(axis).into_iter().next()
    }

    /// The term of a vocabulary without which there is no record.
    pub(super) fn need<T: Term>(&self, axis: Axis) -> Option<T> {
        let term = self.term(axis);
        if term.is_none() {
            self.missing(axis.as_str());
        }
        term
    }

    /// Terms with the attributes that name them.
    pub(super) fn placed<T: Term>(&self, axis: Axis) -> Vec<(T, &Look<'a>)> {
        let named = self.ours.iter().filter(|(of, ..)| *of == axis);
        named
            .filter_map(|(_, code, attribute)| {
                let term = T::parse(code);
                if term.is_none() {
                    let known: Vec<&str> = T::ALL.iter().map(|term| term.as_str()).collect();
                    let problem = format!("{} is no term of {}", quote(code), axis.as_str());
                    attribute.flaw(problem, format!("use one of: {}", known.join(", ")));
                }
                Some((term?, attribute))
            })
            .collect()
    }

    /// The values of a field that HSDS lacks.
    pub(super) fn fields<T, E: Into<Unfit>>(&self, field: FieldTerm, parse: impl Fn(&str) -> Result<T, E>) -> Vec<T> {
        let named = self.ours.iter().filter(|(axis, code, _)| *axis == Axis::Field && *code == field.as_str());
        named.filter_map(|(_, _, attribute)| attribute.text("value", &parse)).collect()
    }

    /// The value of a field that HSDS lacks, if it is there.
    pub(super) fn field<T, E: Into<Unfit>>(&self, field: FieldTerm, parse: impl Fn(&str) -> Result<T, E>) -> Option<T> {
        self.fields(field, parse).into_iter().next()
    }

    /// The value of a field without which there is no record.
    pub(super) fn need_field<T, E: Into<Unfit>>(
        &self,
        field: FieldTerm,
        parse: impl Fn(&str) -> Result<T, E>,
    ) -> Option<T> {
        if !self.has(field) {
            self.missing(field.as_str());
        }
        self.field(field, parse)
    }

    /// Whether a field that HSDS lacks is there.
    pub(super) fn has(&self, field: FieldTerm) -> bool {
        self.ours.iter().any(|(axis, code, _)| *axis == Axis::Field && *code == field.as_str())
    }

    /// Whether a vocabulary is used.
    pub(super) fn has_axis(&self, axis: Axis) -> bool {
        self.ours.iter().any(|(of, ..)| *of == axis)
    }

    fn missing(&self, what: &str) {
        self.owner.flaw(format!("the attribute {what} is missing"), "export the record again, or add the attribute");
    }
}
