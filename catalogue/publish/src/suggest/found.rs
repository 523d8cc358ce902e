//! What a rule found, in the words of the records, so that an editor sees which line of which file it comes from.

use catalogue_model::{Term, Way};
use finder::What;

/// A phrase for what a rule found.
pub(super) fn found(what: &What<'_>) -> String {
    let term = |before: &str, term: &str| format!("{before} {term}");
    match what {
        What::Speaks { language, inferred: false } => term("speaks", language.as_str()),
        What::Speaks { language, inferred: true } => term("pages are in", language.as_str()),
        What::Interpreter => "interpreters, says mapping.toml".to_owned(),
        What::OtherLanguages => "none of the chosen languages".to_owned(),
        What::LanguagesUnknown => "languages unknown".to_owned(),
        What::Meets(needs) => {
            let needs: Vec<&str> = needs.iter().flatten().map(|need| need.as_str()).collect();
            term("meets", &needs.join(", "))
        }
        What::Wanted(category) => term("wanted category", category.as_str()),
        What::By(way) => term("helps by", way.as_str()),
        What::OnlyBy(ways) => term("helps only by", &list(ways)),
        What::WaysUnknown => "how help comes is unknown".to_owned(),
        What::Unnamed(anonymity) => term("anonymity", anonymity.as_str()),
        What::AnonymityUnknown => "anonymity unknown".to_owned(),
        What::AsksForName => "anonymity identified".to_owned(),
        What::OpenNow(None) => "always there".to_owned(),
        What::OpenNow(Some(until)) => term("open until", &until.strftime("%Y-%m-%d %H:%M %Q").to_string()),
        What::AnswersToday => "answers by phone or chat".to_owned(),
        What::WaitingList(waiting) => term("waiting", waiting.as_str()),
        What::NoWaiting => "waiting none".to_owned(),
        What::MadeForCountry(code) => term("for the whole of", code.as_str()),
        What::ForRegion(code) => term("for a region or several countries, among them", code.as_str()),
        What::International => "works from everywhere".to_owned(),
        What::OutsideCountry(code) => term("outside the country, in", code.as_str()),
        What::MadeFor(seeker) => term("made for", seeker.as_str()),
        What::MainlyFor(seeker) => term("mainly for", seeker.as_str()),
        What::HelpsWith(legal) => term("helps with legal", legal.as_str()),
        What::HelpsUnknown(legal) => term("unknown whether it helps with legal", legal.as_str()),
        What::Free => "cost free".to_owned(),
        What::HasFee => "cost paid".to_owned(),
        What::CostUnknown => "cost unknown".to_owned(),
        What::NoReferral => "no referral needed".to_owned(),
        What::NeedsReferral => "referral needed".to_owned(),
        What::ReferralUnknown => "referral unknown".to_owned(),
        What::CheckedOn(day) | What::LastChecked(day) => term("the service was asked on", &day.to_string()),
        What::NeverChecked => "the service was never asked".to_owned(),
        What::AgesUnknown => "ages unknown".to_owned(),
        What::AgesPartly(least, most) => {
            let age = |age: &Option<u8>| age.map_or_else(|| "?".to_owned(), |age| age.to_string());
            format!("ages {} to {}", age(least), age(most))
        }
        What::MustPassOn => "what they must pass on".to_owned(),
    }
}

/// Ways as one phrase.
pub(super) fn list(ways: &[Way]) -> String {
    ways.iter().map(|way| way.as_str()).collect::<Vec<_>>().join(", ")
}
