//! The first sentences of a call or a message, put together from picks.
//!
//! A person picks four times and types nothing. The picks live in memory, belong to one page, and are forgotten when another
//! one is opened or the person leaves. Which words the sentences have is the locale's concern: this module names messages.

use catalogue_model::ServiceId;

/// A question with a few answers, of which one is picked.
pub(crate) trait Pick: Copy + Eq + 'static {
    /// Its name in the form.
    const NAME: &'static str;
    /// Every answer, in the order in which they stand on the page.
    const ALL: &'static [Self];

    /// How the answer stands in the form.
    fn as_str(self) -> &'static str;

    /// The message that says it.
    fn label(self) -> &'static str;

    /// What was picked in a form that was sent.
    fn read(pairs: &[(String, String)]) -> Option<Self> {
        let sent = pairs.iter().find(|(name, _)| name == Self::NAME).map(|(_, value)| value.as_str());
        Self::ALL.iter().copied().find(|pick| Some(pick.as_str()) == sent)
    }
}

macro_rules! picks {
    ($(#[$doc:meta])* $pick:ident in $name:literal { $($(#[$value_doc:meta])* $value:ident = $text:literal, $label:literal;)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum $pick { $($(#[$value_doc])* $value,)+ }

        impl Pick for $pick {
            const NAME: &'static str = $name;
            const ALL: &'static [Self] = &[$(Self::$value,)+];

            fn as_str(self) -> &'static str {
                match self { $(Self::$value => $text,)+ }
            }

            fn label(self) -> &'static str {
                match self { $(Self::$value => $label,)+ }
            }
        }
    };
}

picks! {
    /// How the contact begins.
    How in "how" {
        /// With a call.
        Call = "call", "contact-pick-call";
        /// With a message, in a chat or by e-mail.
        Message = "message", "contact-pick-message";
    }
}

picks! {
    /// For whom.
    Whom in "for" {
        /// For oneself.
        Me = "me", "contact-pick-me";
        /// For somebody close.
        Close = "close", "contact-pick-close";
        /// For somebody met at work.
        Work = "work", "contact-pick-work";
    }
}

picks! {
    /// What the person would like.
    Wish in "wish" {
        /// To make sure that no child is harmed.
        Safe = "safe", "contact-pick-safe";
        /// To know first how it works.
        Works = "works", "contact-pick-works";
        /// An appointment.
        Appointment = "appointment", "contact-pick-appointment";
        /// Advice.
        Advice = "advice", "contact-pick-advice";
    }
}

picks! {
    /// What comes before anything else.
    First in "first" {
        /// To stay unnamed.
        Unnamed = "unnamed", "contact-pick-unnamed";
        /// To ask what has to be passed on.
        Secrecy = "secrecy", "contact-pick-secrecy";
        /// Both.
        Both = "both", "contact-pick-both";
    }
}

/// What was picked so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Picks {
    pub(crate) how: Option<How>,
    pub(crate) whom: Option<Whom>,
    pub(crate) wish: Option<Wish>,
    pub(crate) first: Option<First>,
}

impl Picks {
    /// What a form sends.
    pub(crate) fn read(pairs: &[(String, String)]) -> Self {
        Self { how: How::read(pairs), whom: Whom::read(pairs), wish: Wish::read(pairs), first: First::read(pairs) }
    }

    /// The messages of the three sentences. `None`: something was not picked.
    pub(crate) fn sentences(self) -> Option<[&'static str; 3]> {
        Some([opening(self.how?, self.whom?), wish(self.wish?), first(self.first?)])
    }
}

/// The picks of one page: that of a service, or the one that belongs to none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Rehearsal {
    /// The service that the person wants to reach.
    pub(crate) service: Option<ServiceId>,
    /// What was picked.
    pub(crate) picks: Picks,
}

fn opening(how: How, whom: Whom) -> &'static str {
    match (how, whom) {
        (How::Call, Whom::Me) => "contact-say-call-me",
        (How::Call, Whom::Close) => "contact-say-call-close",
        (How::Call, Whom::Work) => "contact-say-call-work",
        (How::Message, Whom::Me) => "contact-say-message-me",
        (How::Message, Whom::Close) => "contact-say-message-close",
        (How::Message, Whom::Work) => "contact-say-message-work",
    }
}

fn wish(wish: Wish) -> &'static str {
    match wish {
        Wish::Safe => "contact-say-safe",
        Wish::Works => "contact-say-works",
        Wish::Appointment => "contact-say-appointment",
        Wish::Advice => "contact-say-advice",
    }
}

fn first(first: First) -> &'static str {
    match first {
        First::Unnamed => "contact-say-unnamed",
        First::Secrecy => "contact-say-secrecy",
        First::Both => "contact-say-both",
    }
}

#[cfg(test)]
mod tests {
    use super::{First, How, Pick, Picks, Whom, Wish};
    use i18n::{Locale, Words};

    fn every_picks() -> impl Iterator<Item = Picks> {
        How::ALL.iter().flat_map(|how| {
            Whom::ALL.iter().flat_map(move |whom| {
                Wish::ALL.iter().flat_map(move |wish| {
                    First::ALL.iter().map(move |first| Picks {
                        how: Some(*how),
                        whom: Some(*whom),
                        wish: Some(*wish),
                        first: Some(*first),
                    })
                })
            })
        })
    }

    #[test]
    fn every_choice_gives_three_sentences_in_every_language() {
        let mut seen = std::collections::BTreeSet::new();
        for picks in every_picks() {
            let sentences = picks.sentences().expect("everything is picked");
            for locale in Locale::ALL {
                for id in sentences {
                    let text = Words::of(locale).say(id);
                    assert!(text.ends_with(['.', '?']) && text != id, "{locale:?} {id}: {text}");
                }
            }
            seen.insert(sentences);
        }
        assert_eq!(seen.len(), 72, "two choices give the same sentences");
    }

    #[test]
    fn without_one_of_the_picks_there_is_nothing_to_say() {
        let all = every_picks().next().expect("there are some");
        for lacking in [
            Picks { how: None, ..all },
            Picks { whom: None, ..all },
            Picks { wish: None, ..all },
            Picks { first: None, ..all },
        ] {
            assert_eq!(lacking.sentences(), None, "{lacking:?}");
        }
    }

    #[test]
    fn only_answers_that_stand_on_the_page_are_read() {
        let pairs = [("how", "call"), ("for", "anything typed"), ("name", "somebody")];
        let pairs = pairs.map(|(name, value)| (name.to_owned(), value.to_owned()));
        assert_eq!(Picks::read(&pairs), Picks { how: Some(How::Call), ..Picks::default() });
    }
}
