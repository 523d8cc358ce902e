//! The same countries on a map: how many services each has, for the eye. The tables hold every fact that it shows.
//!
//! Black and grey alone, without links: a page to print. The shapes are those of the readers' map; the numbers are not,
//! because a report on gaps leaves out general lines and what works from everywhere.

use std::fmt::Write;

use catalogue_map::{HEIGHT, Outline, Room, Shade, WIDTH, europe};

use super::{Country, Coverage};

impl Coverage {
    /// The map as a section of the page.
    pub(super) fn map(&self) -> String {
        let mut shapes = format!("<path class=\"quiet\" d=\"{}\"/>\n", europe().surroundings());
        let mut numbers = String::new();
        for outline in europe().countries() {
            let country = self.countries.iter().find(|country| country.code == outline.country);
            let is_looked_at = europe().looked_at().any(|code| code == outline.country);
            if country.is_some() || is_looked_at {
                shape(&mut shapes, outline, class(country));
                number(&mut numbers, outline, &label(country));
            } else {
                shape(&mut shapes, outline, "quiet");
            }
        }
        format!(
            "<section>\n<h2 id=\"map\">The countries on a map</h2>\n<p>How many services of each country are known, of \
             whatever kind: the darker, the more (1 or 2, 3 to 5, 6 to 10, 11 or more). A dashed border and <b>–</b> mean \
             that the catalogue knows of none; <b>g</b> that only a general line is known. Offers that work from every \
             country are not counted. Land without a number is not looked at. Borders: Natural Earth.</p>\n<svg \
             class=\"map\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" aria-labelledby=\"map\">\n{shapes}{numbers}</svg>\n\
             </section>\n"
        )
    }
}

fn class(country: Option<&Country>) -> &'static str {
    Shade::of(country.map_or(0, |country| country.services)).as_str()
}

/// As in the tables.
fn label(country: Option<&Country>) -> String {
    match country.map_or((0, 0), |country| (country.services, country.general)) {
        (0, 0) => "–".to_owned(),
        (0, _) => "g".to_owned(),
        (services, _) => services.to_string(),
    }
}

fn shape(shapes: &mut String, outline: &Outline, class: &str) {
    let Outline { country, path, x, y, .. } = outline;
    let code = country.as_str();
    let _ = writeln!(shapes, "<path class=\"{class}\" data-country=\"{code}\" d=\"{path}\"/>");
    if outline.room() == Room::Dot && class != "quiet" {
        let _ = writeln!(shapes, "<circle class=\"{class}\" cx=\"{x}\" cy=\"{y}\" r=\"34\"/>");
    }
}

/// Numbers lie above all shapes, where no neighbour covers them.
fn number(numbers: &mut String, outline: &Outline, label: &str) {
    let Outline { country, x, y, .. } = outline;
    let code = country.as_str();
    let _ = writeln!(numbers, "<text data-country=\"{code}\" x=\"{x}\" y=\"{}\">{label}</text>", y + 15);
}
