//! What a person answers in the finder, while the program runs.
//!
//! Answers live beside the session, in memory, and nowhere else: not in addresses, not in forms of other pages, not in a file.
//! Starting again, leaving and locking forget them. The services themselves are public and may stay.

use std::sync::{Arc, Weak};

use catalogue_model::FinderRecords;
use catalogue_store::{Edition, QueryError};
use finder::{Answers, Moment, Pool, Question};

use crate::layout::Asker;

/// The answers, and what suggestions are made of.
#[derive(Default)]
pub(crate) struct Sought {
    pub(crate) answers: Answers,
    /// Whether the emergency card was opened in this session: suggestions then begin with what helps at once.
    pub(crate) emergency_seen: bool,
    /// The services of the edition for which they were last put together.
    ready: Option<(Weak<Edition>, Arc<Ready>)>,
}

/// The services of an edition and its numbers, put together for the finder.
pub(crate) struct Ready {
    pub(crate) pool: Pool,
    pub(crate) records: FinderRecords,
}

impl Sought {
    /// Forgets everything that the person said.
    pub(crate) fn forget(&mut self) {
        self.answers = Answers::default();
        self.emergency_seen = false;
    }

    /// The services of an edition, put together when they are first asked for. `None`: the edition has no finder.
    pub(crate) fn ready(&mut self, edition: &Arc<Edition>) -> Result<Option<Arc<Ready>>, QueryError> {
        if let Some((of, ready)) = &self.ready
            && of.upgrade().is_some_and(|of| Arc::ptr_eq(&of, edition))
        {
            return Ok(Some(Arc::clone(ready)));
        }
        let Some(records) = edition.finder()? else { return Ok(None) };
        let pool = Pool::new(&edition.finder_facts()?, &records.mapping);
        let ready = Arc::new(Ready { pool, records });
        self.ready = Some((Arc::downgrade(edition), Arc::clone(&ready)));
        Ok(Some(ready))
    }
}

impl Ready {
    /// A question to these services, as the person asks it now.
    pub(crate) fn question(&self, asker: &Asker, emergency_seen: bool) -> Question<'_> {
        let moment = Moment { now: asker.clock_is_believed().then_some(asker.now), today: asker.today };
        Question { pool: &self.pool, records: &self.records, moment, emergency_seen }
    }
}
