//! The report as one page of HTML to print on A4: no script, nothing from outside, readable in black and white.

use std::fmt::Write;

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
             {day}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n{}{}{}</main>\n</body>\n</html>\n",
            self.counts(words),
            self.gaps(words),
            self.languages(words),
            day = escaped(&words.day(self.today)),
        )
    }

    fn counts(&self, words: &Words) -> String {
        let rows: String = self.countries.iter().map(|country| count_row(country, words)).collect();
        let columns = "<col>".repeat(Category::ALL.len() * Audience::ALL.len());
        format!(
            "<section>\n<h1>What the catalogue covers</h1>\n<p>Help before a child is harmed: {services} services in \
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
        let bodies: String = self.countries.iter().map(|country| gap_rows(country, words)).collect();
        format!(
            "<section>\n<h2>Gaps, and what reaches people there</h2>\n<p>For each gap the nearest offer that works from \
             every country by phone or over the network: first one in a language of the country, then the one nearest to \
             the subject. Services of neighbouring countries are not named, because nobody has stated that they answer \
             people from abroad.</p>\n<table class=\"gaps\">\n<colgroup><col class=\"country\"><col class=\"kind\"><col \
             class=\"people\"><col><col class=\"how\"></colgroup>\n<thead><tr><th scope=\"col\">Country</th><th \
             scope=\"col\">Kind of help</th><th scope=\"col\">For whom nothing is known</th><th scope=\"col\">Nearest \
             offer</th><th scope=\"col\">How, in which languages</th></tr></thead>\n{bodies}</table>\n</section>\n"
        )
    }

    fn languages(&self, words: &Words) -> String {
        let rows: String = self.countries.iter().map(|country| language_row(country, words)).collect();
        let heads: String = Category::ALL
            .iter()
            .map(|category| format!("<th scope=\"col\">{}</th>", escaped(&category_name(*category, words))))
            .collect();
        format!(
            "<section>\n<h2>Languages</h2>\n<p>The languages of a country are here those in which its services and crisis \
             lines speak. A language stands under a kind of help when these people are helped in another language of the \
             country, but not in this one.</p>\n<table class=\"languages\">\n<colgroup><col class=\"country\"><col \
             class=\"spoken\"><col><col><col></colgroup>\n<thead><tr><th scope=\"col\">Country</th><th \
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

fn gap_rows(country: &Country, words: &Words) -> String {
    let gaps = country.gaps();
    if gaps.is_empty() {
        return String::new();
    }
    let mut rows = String::from("<tbody class=\"country\">\n");
    for (position, gap) in gaps.iter().enumerate() {
        let name = if position == 0 {
            let name = escaped(&words.country_name(country.code.as_str()));
            format!("<th scope=\"rowgroup\" rowspan=\"{}\">{name}</th>", gaps.len())
        } else {
            String::new()
        };
        let _ = writeln!(rows, "<tr>{name}{}</tr>", gap_cells(gap, words));
    }
    rows + "</tbody>\n"
}

fn gap_cells(gap: &Gap<'_>, words: &Words) -> String {
    let people = if gap.audiences.len() == Audience::ALL.len() {
        "Everybody".to_owned()
    } else {
        gap.audiences.iter().map(|audience| audience_name(*audience, words)).collect::<Vec<_>>().join("; ")
    };
    let (offer, how) = match gap.nearest {
        Some(remote) => (remote.name.clone(), how(remote, words)),
        None => ("None is known".to_owned(), String::new()),
    };
    let cells = [category_name(gap.category, words), people, offer, how];
    cells.iter().map(|cell| format!("<td>{}</td>", escaped(cell))).collect()
}

fn how(remote: &Remote, words: &Words) -> String {
    let channels: Vec<String> =
        remote.channels.iter().map(|channel| words.term_name("channel", channel.as_str())).collect();
    let languages = languages(if remote.shared.is_empty() { &remote.languages } else { &remote.shared }, words);
    let languages = if remote.shared.is_empty() { format!("only in {languages}") } else { languages };
    format!("{}; {languages}", words.list(&channels))
}

fn language_row(country: &Country, words: &Words) -> String {
    let gaps: String = Category::ALL
        .iter()
        .map(|category| {
            let gaps: String = country
                .language_gaps(*category)
                .into_iter()
                .map(|(language, audiences)| {
                    let people: Vec<String> =
                        audiences.into_iter().map(|audience| audience_name(audience, words)).collect();
                    let language = words.language_name(language.as_str());
                    format!("<p><b>{}</b>: {}</p>", escaped(&language), escaped(&people.join("; ")))
                })
                .collect();
            format!("<td>{gaps}</td>")
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
