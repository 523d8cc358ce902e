//! What an edition says to the guided finder. How suggestions are made of it is not known here.

use catalogue_model::{FinderFacts, FinderRecords};

use crate::{Edition, QueryError, image::finder as image};

impl Edition {
    /// The points of the finder and its table of words. `None`: this edition has none, and so no finder.
    ///
    /// # Errors
    /// When the image is broken.
    pub fn finder(&self) -> Result<Option<FinderRecords>, QueryError> {
        image::read(&self.image())
    }

    /// What the finder needs of every service, in the reader's order.
    ///
    /// # Errors
    /// When the image is broken.
    pub fn finder_facts(&self) -> Result<Vec<FinderFacts>, QueryError> {
        image::facts(&self.image(), self.facets())
    }
}
