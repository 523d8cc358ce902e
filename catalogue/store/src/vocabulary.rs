//! Words for the values of facets, in whatever languages the caller speaks.

use crate::FacetValue;

/// Words and phrases that name values of facets: "Germany", "Deutschland", "group therapy".
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    phrases: Vec<(FacetValue, String)>,
}

impl Vocabulary {
    /// A vocabulary of values and words or phrases that name them. A value may have many names.
    pub fn new(names: impl IntoIterator<Item = (FacetValue, String)>) -> Self {
        Self { phrases: names.into_iter().collect() }
    }
}
