//! Puts each caveat beside what it limits.
//!
//! Caveats are sentences in English without a mark of their subject, so the subject is read from their words. A sentence
//! that is not understood stands at the top of the page, where no reader can miss it: a mistake here costs a place, never
//! a caveat.

use catalogue_model::Service;

/// What a caveat limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Topic {
    /// What stays secret.
    Secrecy,
    /// What it costs.
    Cost,
    /// Numbers, addresses and hours.
    Contact,
    /// Anything else.
    General,
}

/// Words that show the subject, in the order in which they are looked for: a sentence on secrecy may also name a number.
const SIGNS: [(Topic, &[&str]); 3] = [
    (
        Topic::Secrecy,
        &[
            "anonym",
            "confidential",
            "secrecy",
            "authorities",
            "police",
            "nameless",
            "assumed name",
            "leave fewer traces",
        ],
    ),
    (
        Topic::Cost,
        &[
            " cost",
            "costs ",
            " pay ",
            " pay:",
            " price",
            "price ",
            " euros",
            "pounds",
            "not free",
            "excess",
            "co-payment",
        ],
    ),
    (
        Topic::Contact,
        &[
            "number",
            "phone",
            "hours",
            "opening times",
            "contact",
            "mail address",
            "web address",
            "addresses",
            "address of",
        ],
    ),
];

impl Topic {
    fn of(caveat: &str) -> Self {
        let text = format!(" {} ", caveat.to_lowercase());
        let fits = |signs: &[&str]| signs.iter().any(|sign| text.contains(sign));
        SIGNS.iter().find_map(|(topic, signs)| fits(signs).then_some(*topic)).unwrap_or(Self::General)
    }
}

/// The caveats of a service by subject.
pub(super) struct Caveats(Vec<(Topic, String)>);

impl Caveats {
    /// The caveats of a service.
    pub(super) fn of(service: &Service) -> Self {
        let texts = service.caveats.iter().map(|caveat| caveat.as_str());
        Self(texts.map(|text| (Topic::of(text), text.to_owned())).collect())
    }

    /// Those on one subject.
    pub(super) fn on(&self, topic: Topic) -> Vec<String> {
        self.0.iter().filter(|(of, _)| *of == topic).map(|(_, text)| text.clone()).collect()
    }

    /// Those to read before making contact. Limits of secrecy are among them, and stand beside what they limit as well.
    pub(super) fn before_contact(&self) -> Vec<String> {
        let (general, secrecy) = (self.on(Topic::General), self.on(Topic::Secrecy));
        secrecy.into_iter().chain(general).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Topic;

    #[track_caller]
    fn check(caveat: &str, expected: Topic) {
        assert_eq!(Topic::of(caveat), expected, "{caveat}");
    }

    #[test]
    fn limits_of_secrecy_are_recognised_whatever_else_they_name() {
        check("NOT anonymous: every client is referred to the agency, and the police are notified.", Topic::Secrecy);
        check("The chat is anonymous; treatment has the ordinary co-payment.", Topic::Secrecy);
        check("The staff may inform the authorities where somebody faces an imminent danger.", Topic::Secrecy);
        check("Confidential within the law: a specific child at risk can be reported.", Topic::Secrecy);
    }

    #[test]
    fn costs_and_ways_to_make_contact_are_recognised() {
        check("Clients pay: the pages named two prices.", Topic::Cost);
        check("The call is not free from Ireland.", Topic::Cost);
        check("The call costs the caller the operator's ordinary rate.", Topic::Cost);
        check("Phone number not on the pages seen.", Topic::Contact);
        check("Opening hours are those announced in 2021.", Topic::Contact);
        check("Contact details were not on the page seen.", Topic::Contact);
    }

    #[test]
    fn anything_else_stands_at_the_top() {
        check("A line for people worried about a child, not a therapy offer.", Topic::General);
        check("Not a place to turn to on one's own: courts refer.", Topic::General);
        check("Its project money ended in 2022.", Topic::General);
    }
}
