//! The closed answers of the questions on age, names, time and courts.
//!
//! The terms are those of `answers.json` and of the forms; words for people are elsewhere.

use catalogue_model::terms;

terms! {
    /// Question 2. The first four are for people who look for themselves; the next two are what others are asked of the person
    /// concerned.
    Age {
        /// Under 16.
        Under16 = "under_16",
        /// 16 or 17.
        From16To17 = "16_17",
        /// 18 to 25.
        From18To25 = "18_25",
        /// 26 and over.
        From26 = "26_plus",
        /// The person concerned is under 18.
        Under18 = "under_18",
        /// The person concerned is 18 or over.
        Adult = "adult",
        /// Not said.
        RatherNot = "rather_not",
    }
    /// Question 6: staying unnamed at first.
    Unnamed {
        /// It does not matter.
        No = "no",
        /// Rather.
        Rather = "rather",
        /// It must be so.
        Must = "must",
    }
    /// Question 7.
    When {
        /// Today.
        Today = "today",
        /// In the next days.
        NextDays = "next_days",
        /// When the person is ready.
        WhenReady = "when_ready",
    }
    /// Question 8: police or courts at the moment.
    Legal {
        /// Not involved.
        No = "no",
        /// A case is open.
        Open = "open",
        /// After a conviction.
        Convicted = "convicted",
        /// Not said.
        RatherNot = "rather_not",
    }
}

impl Age {
    /// Whether somebody under 18 is meant.
    #[must_use]
    pub fn is_young(self) -> bool {
        matches!(self, Self::Under16 | Self::From16To17 | Self::Under18)
    }

    /// The years that are meant, both ends included. `None`: not said.
    #[must_use]
    pub fn years(self) -> Option<(u8, u8)> {
        match self {
            Self::Under16 => Some((0, 15)),
            Self::From16To17 => Some((16, 17)),
            Self::From18To25 => Some((18, 25)),
            Self::From26 => Some((26, u8::MAX)),
            Self::Under18 => Some((0, 17)),
            Self::Adult => Some((18, u8::MAX)),
            Self::RatherNot => None,
        }
    }
}
