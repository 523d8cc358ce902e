//! The report as one page of HTML to print on A4: no script, nothing from outside, readable in black and white.

use std::collections::BTreeMap;

use catalogue_model::{Audience, Category, LanguageTag, Term};
use i18n::{Locale, Words};

use super::{Count, Country, Coverage, Gap, Remote};

const STYLE: &str = include_str!("page.css");

impl Coverage {
    /// The report in English.
    #[must_use]
    pub fn as_html(&self) -> String {
        let words = Words::of(Locale::En);
        format!(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>What the catalogue covers, \
             {day}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n{}{}{}{}{}</main>\n</body>\n</html>\n",
            self.counts(words),
            self.map(),
            self.gaps(words),
            self.offers(words),
            self.languages(words),
            day = escaped(&words.day(self.today)),
        )
    }

    /// The countries in the order in which one looks for them on paper.
    fn by_name(&self, words: &Words) -> Vec<&Country> {
        let mut countries: Vec<&Country> = self.countries.iter().collect();
        countries.sort_by_key(|country| words.country_name(country.code.as_str()));
        countries
    }

    fn counts(&self, words: &Words) -> String {
        let rows: String = self.by_name(words).into_iter().map(|country| count_row(country, words)).collect();
        let columns = "<col>".repeat(Category::ALL.len() * Audience::ALL.len());
        format!(
            "<section>\n<h1>What the catalogue covers</h1>\n<p>Help before a child is harmed: {services} services for \
             {countries} countries, as known on {day}. A number says how many services of the country give this kind of \
             help to these people. <b>–</b> means that the catalogue knows of none, which does not mean that there is \
             none. <b>g</b> means that only a general line is known. Offers that work from every country are not counted \
             here; the next table names them.</p>\n<table class=\"counts\">\n<colgroup><col class=\"name\">{columns}\
             </colgroup>\n<thead>\n{}</thead>\n<tbody>\n{rows}</tbody>\n</table>\n</section>\n",
            count_heads(words),
            services = self.services,
            countries = self.countries.len(),
            day = escaped(&words.day(self.today)),
        )
    }

    fn gaps(&self, words: &Words) -> String {
        let rows: String = self.by_name(words).into_iter().map(|country| gap_row(country, words)).collect();
        format!(
            "<section>\n<h2>Gaps, and what reaches people there</h2>\n<p>For each gap the nearest offer that works from \
             every country by phone or over the network: first one in a language of the country, then the one nearest to \
             the subject. Services of neighbouring countries are not named, because no page states that they answer \
             people from abroad.</p>\n<table class=\"gaps\">\n<colgroup><col class=\"country\"><col><col><col \
             class=\"social\"></colgroup>\n\
             <thead><tr><th scope=\"col\">Country</th>{}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n</section>\n",
            category_heads(words),
        )
    }

    /// The offers that the gaps name, each once, with how one reaches them.
    fn offers(&self, words: &Words) -> String {
        let cells = self.countries.iter().flat_map(|country| &country.cells);
        let named: BTreeMap<&str, &Remote> = cells
            .filter_map(|cell| cell.any_language.nearest.as_ref())
            .map(|remote| (remote.name.as_str(), remote))
            .collect();
        if named.is_empty() {
            return String::new();
        }
        let row = |remote: &&Remote| {
            let channels: Vec<String> =
                remote.channels.iter().map(|channel| words.term_name("channel", channel.as_str())).collect();
            let (channels, languages) = (channels.join(", "), languages(&remote.languages, words));
            let name = escaped(&remote.name);
            format!(
                "<tr><th scope=\"row\">{name}</th><td>{}</td><td>{}</td></tr>\n",
                escaped(&channels),
                escaped(&languages)
            )
        };
        let rows: String = named.values().map(row).collect();
        format!(
            "<section class=\"same\">\n<h2>The offers named above</h2>\n<table class=\"offers\">\n<thead><tr><th \
             scope=\"col\">Offer</th><th scope=\"col\">How to reach it</th><th scope=\"col\">Languages</th></tr></thead>\n\
             <tbody>\n{rows}</tbody>\n</table>\n</section>\n"
        )
    }

    fn languages(&self, words: &Words) -> String {
        let rows: String = self.by_name(words).into_iter().map(|country| language_row(country, words)).collect();
        let heads = category_heads(words);
        format!(
            "<section>\n<h2>Languages</h2>\n<p>The languages of a country are here those in which its services and crisis \
             lines speak. A language stands under a kind of help when these people are helped in another language of the \
             country, but not in this one.</p>\n<table class=\"languages\">\n<colgroup><col class=\"country\"><col \
             class=\"spoken\"><col><col><col class=\"social\"></colgroup>\n<thead><tr><th scope=\"col\">Country</th><th \
             scope=\"col\">Languages of its services</th>{heads}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n</section>\n"
        )
    }
}

fn count_heads(words: &Words) -> String {
    let groups: String = Category::ALL
        .iter()
        .map(|category| {
            let name = escaped(&category_name(*category, words));
            format!("<th scope=\"colgroup\" class=\"first\" colspan=\"{}\">{name}</th>", Audience::ALL.len())
        })
        .collect();
    let audiences: String = Category::ALL
        .iter()
        .flat_map(|_| Audience::ALL.iter().enumerate())
        .map(|(position, audience)| {
            format!(
                "<th scope=\"col\"{}><span>{}</span></th>",
                first(position),
                escaped(&audience_name(*audience, words))
            )
        })
        .collect();
    format!("<tr><th scope=\"col\" rowspan=\"2\">Country</th>{groups}</tr>\n<tr>{audiences}</tr>\n")
}

fn count_row(country: &Country, words: &Words) -> String {
    let cells: String = country
        .cells
        .iter()
        .enumerate()
        .map(|(position, cell)| {
            format!("<td{}>{}</td>", first(position % Audience::ALL.len()), number(&cell.any_language))
        })
        .collect();
    format!("<tr><th scope=\"row\">{}</th>{cells}</tr>\n", escaped(&words.country_name(country.code.as_str())))
}

/// The first column of a category has a line before it.
fn first(position: usize) -> &'static str {
    if position == 0 { " class=\"first\"" } else { "" }
}

fn number(count: &Count) -> String {
    match (count.services, count.general) {
        (0, 0) => "–".to_owned(),
        (0, _) => "g".to_owned(),
        (services, _) => format!("<b>{services}</b>"),
    }
}

fn category_heads(words: &Words) -> String {
    let head = |category: &Category| format!("<th scope=\"col\">{}</th>", escaped(&category_name(*category, words)));
    Category::ALL.iter().map(head).collect()
}

fn gap_row(country: &Country, words: &Words) -> String {
    let gaps = country.gaps();
    let cell = |category: &Category| {
        let its = gaps.iter().filter(|gap| gap.category == *category);
        format!("<td>{}</td>", its.map(|gap| gap_words(gap, country, words)).collect::<String>())
    };
    let cells: String = Category::ALL.iter().map(cell).collect();
    format!("<tr><th scope=\"row\">{}</th>{cells}</tr>\n", escaped(&words.country_name(country.code.as_str())))
}

fn gap_words(gap: &Gap<'_>, country: &Country, words: &Words) -> String {
    let offer = match gap.nearest {
        None => "<b>None known</b>".to_owned(),
        Some(remote) => {
            let name = escaped(&remote.name);
            match (remote.shared.as_slice(), country.languages.as_slice()) {
                // Without a language of the country nothing can be said about it.
                (_, []) => format!("<b>{name}</b>"),
                ([], _) => format!("<b>{name}</b>, in other languages"),
                (shared, _) => format!("<b>{name}</b>, in {}", escaped(&languages(shared, words))),
            }
        }
    };
    format!("<p>{offer}: {}</p>", escaped(&people(&gap.audiences, words)))
}

/// Whom a gap concerns, within a sentence.
fn people(audiences: &[Audience], words: &Words) -> String {
    if audiences.len() == Audience::ALL.len() {
        return "everybody".to_owned();
    }
    let names = audiences.iter().map(|audience| {
        let name = audience_name(*audience, words);
        let mut letters = name.chars();
        let first = letters.next().map(|letter| letter.to_lowercase().to_string()).unwrap_or_default();
        first + letters.as_str()
    });
    names.collect::<Vec<_>>().join("; ")
}

fn language_row(country: &Country, words: &Words) -> String {
    let gaps: String = Category::ALL
        .iter()
        .map(|category| {
            // Languages that lack for the same people share a line.
            let mut lines: Vec<(Vec<LanguageTag>, Vec<Audience>)> = Vec::new();
            for (language, audiences) in country.language_gaps(*category) {
                match lines.iter_mut().find(|(_, known)| *known == audiences) {
                    Some((languages, _)) => languages.push(language.clone()),
                    None => lines.push((vec![language.clone()], audiences)),
                }
            }
            let line = |(tags, audiences): &(Vec<LanguageTag>, Vec<Audience>)| {
                let (tags, people) = (languages(tags, words), people(audiences, words));
                format!("<p><b>{}</b>: {}</p>", escaped(&tags), escaped(&people))
            };
            format!("<td>{}</td>", lines.iter().map(line).collect::<String>())
        })
        .collect();
    let (name, spoken) = (words.country_name(country.code.as_str()), languages(&country.languages, words));
    format!("<tr><th scope=\"row\">{}</th><td>{}</td>{gaps}</tr>\n", escaped(&name), escaped(&spoken))
}

fn languages(tags: &[LanguageTag], words: &Words) -> String {
    if tags.is_empty() {
        return "not known".to_owned();
    }
    words.list(&tags.iter().map(|tag| words.language_name(tag.as_str())).collect::<Vec<_>>())
}

fn category_name(category: Category, words: &Words) -> String {
    words.term_name("category", category.as_str())
}

fn audience_name(audience: Audience, words: &Words) -> String {
    words.term_name("audience", audience.as_str())
}

/// Text as it may stand between two tags. Fluent's isolation marks go: they show nothing in a report of one direction.
fn escaped(text: &str) -> String {
    let text: String = text.chars().filter(|c| !matches!(c, '\u{2068}' | '\u{2069}')).collect();
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
