//! The table for a terminal, and below it every gap with what reaches people there.

use std::fmt::Write;

use catalogue_model::{Audience, Category, Channel, LanguageTag, Term};

use super::{Count, Country, Coverage, Remote};

/// The heads of the columns: a letter for each audience, explained below the table.
const LETTERS: [char; 6] = ['a', 'b', 'c', 'd', 'e', 'f'];

impl Coverage {
    /// The table and the gaps, in words.
    #[must_use]
    pub fn as_text(&self) -> String {
        let mut text = format!(
            "{} services for {} countries, {}; the table leaves out general lines and offers from everywhere\n\n",
            self.services,
            self.countries.len(),
            self.today
        );
        text.push_str(&heads());
        for country in &self.countries {
            let _ = writeln!(text, "{}", row(country).trim_end());
        }
        text.push_str(&legend());
        text.push_str("\nGaps, and the nearest offer from everywhere\n");
        for country in &self.countries {
            gaps(&mut text, country);
        }
        text
    }
}

fn heads() -> String {
    let letters: String = LETTERS.iter().map(|letter| format!("{letter:>3}")).collect();
    let categories: String = Category::ALL.iter().map(|category| format!("  {:<20}", short(*category))).collect();
    let columns: String = Category::ALL.iter().map(|_| format!("  {letters:<20}")).collect();
    format!("    {}\n    {}\n", categories.trim_end(), columns.trim_end())
}

fn row(country: &Country) -> String {
    let blocks = Category::ALL.iter().map(|category| {
        let cells = country.cells.iter().filter(|cell| cell.category == *category);
        let counts: String = cells.map(|cell| format!("{:>3}", number(&cell.any_language))).collect();
        format!("  {counts:<20}")
    });
    format!("{:<4}{}", country.code.as_str(), blocks.collect::<String>())
}

fn number(count: &Count) -> String {
    match (count.services, count.general) {
        (0, 0) => ".".to_owned(),
        (0, _) => "g".to_owned(),
        (services, _) => services.to_string(),
    }
}

fn legend() -> String {
    let audiences: Vec<String> =
        LETTERS.iter().zip(Audience::ALL).map(|(letter, audience)| format!("{letter} {}", audience.as_str())).collect();
    format!("\n{}\n. nothing known   g only a general line\n", audiences.join(", "))
}

fn gaps(text: &mut String, country: &Country) {
    let languages = tags(&country.languages);
    let _ = writeln!(text, "{} (languages of its services: {languages})", country.code.as_str());
    for gap in country.gaps() {
        let audiences: Vec<&str> = gap.audiences.iter().map(|audience| audience.as_str()).collect();
        let nearest =
            gap.nearest.map_or_else(|| "nothing known".to_owned(), |remote| offer(remote, &country.languages));
        let _ = writeln!(text, "  {} for {}: {nearest}", gap.category.as_str(), audiences.join(", "));
    }
    for category in Category::ALL {
        for (language, audiences) in country.language_gaps(*category) {
            let audiences: Vec<&str> = audiences.iter().map(|audience| audience.as_str()).collect();
            let (category, language) = (category.as_str(), language.as_str());
            let _ = writeln!(text, "  {category} for {}: not in {language}", audiences.join(", "));
        }
    }
}

fn offer(remote: &Remote, at_home: &[LanguageTag]) -> String {
    let channels: Vec<&str> = remote.channels.iter().map(|channel: &Channel| channel.as_str()).collect();
    let shared = match (remote.shared.as_slice(), at_home) {
        ([], [_, ..]) => ", in none of its languages",
        _ => "",
    };
    format!("{} ({}; {}{shared})", remote.id, channels.join(", "), tags(&remote.languages))
}

fn tags(languages: &[LanguageTag]) -> String {
    if languages.is_empty() {
        return "not known".to_owned();
    }
    languages.iter().map(LanguageTag::as_str).collect::<Vec<_>>().join(" ")
}

fn short(category: Category) -> &'static str {
    match category {
        Category::GuidanceInformation => "guidance",
        Category::PsychologicalIntervention => "psychological",
        Category::SocialPeerSupport => "social and peer",
    }
}
