//! The words of the guided finder: who asks, what would help, how, when.
//!
//! They ask for needs and never for thoughts, acts or history (content rules, section 8). What a person picked lives in the
//! memory of the program alone; nothing here keeps it.

use crate::{Category, terms::terms};

terms! {
    /// For whom help is looked for (question 1).
    Seeker {
        /// For oneself.
        Myself = "self",
        /// For somebody one cares about, or one's family.
        Family = "family",
        /// For work with people.
        Professional = "professional",
    }
}

terms! {
    /// What would help (question 5).
    HelpNeed {
        /// Somebody to talk to today.
        TalkToday = "talk_today",
        /// Information and clear answers.
        Information = "information",
        /// Exercises to do alone.
        Exercises = "exercises",
        /// Talks with a specialist over time.
        Specialist = "specialist",
        /// Assessment or therapy.
        Therapy = "therapy",
        /// Advice about medicines.
        Medicines = "medicines",
        /// Meeting others, being less alone.
        Others = "others",
        /// Help for relatives.
        Relatives = "relatives",
        /// Help with worry that may be OCD.
        Ocd = "ocd",
        /// Advice on a case, or referral.
        CaseAdvice = "case_advice",
    }
}

impl HelpNeed {
    /// The categories in which such help is found (finder specification, section 2).
    #[must_use]
    pub fn categories(self) -> &'static [Category] {
        match self {
            Self::TalkToday | Self::Information | Self::Exercises | Self::CaseAdvice => {
                &[Category::GuidanceInformation]
            }
            Self::Specialist | Self::Therapy | Self::Medicines | Self::Ocd => &[Category::PsychologicalIntervention],
            Self::Others => &[Category::SocialPeerSupport],
            Self::Relatives => &[Category::SocialPeerSupport, Category::GuidanceInformation],
        }
    }
}

terms! {
    /// How help reaches a person (question 6). It is the form of the help, not of the first contact: a clinic that has a
    /// telephone number for appointments does not help by telephone.
    Way {
        /// Face to face.
        InPerson = "in_person",
        /// By telephone.
        Phone = "phone",
        /// By video.
        Video = "video",
        /// By chat.
        Chat = "chat",
        /// By e-mail.
        Email = "email",
        /// Alone, online or in an app.
        Own = "own",
    }
}

impl Way {
    /// Whether somebody answers at once.
    #[must_use]
    pub fn is_immediate(self) -> bool {
        matches!(self, Self::Phone | Self::Chat)
    }
}

terms! {
    /// Whether a service does something.
    Stance {
        /// It does.
        Yes = "yes",
        /// It does not.
        No = "no",
    }
}

terms! {
    /// How long one waits.
    Waiting {
        /// Not at all.
        None = "none",
        /// Some weeks.
        Weeks = "weeks",
        /// Months.
        Long = "long",
    }
}
