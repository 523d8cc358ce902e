//! `coverage`: counts, gaps, and the nearest offer.

use super::Desk;

const WORDS: &str = "\
4 services for 3 countries, 2026-09-01; the table leaves out general lines and offers from everywhere

      guidance              psychological         social and peer
        a  b  c  d  e  f      a  b  c  d  e  f      a  b  c  d  e  f
AT      1  .  .  1  .  .      .  .  .  .  .  .      .  .  .  .  1  .
BE      .  .  .  .  g  .      .  .  .  .  .  .      .  .  .  .  .  .
DE      1  .  .  1  .  .      .  .  .  .  .  .      .  .  .  .  .  .

a self_at_risk, b self_offended, c non_contact_online_offending, d adolescents, e family_friends, f professionals
. nothing known   g only a general line

Gaps, and the nearest offer from everywhere
AT (languages of its services: de tr)
  guidance_information for self_offended: xx-course (website; en de)
";

#[test]
fn the_table_counts_services_and_names_gaps() {
    let said = Desk::new().says("coverage records");
    assert!(said.starts_with(WORDS), "{said}");
    assert!(said.contains("  social_peer_support for family_friends: not in tr\n"), "{said}");
    assert!(said.contains("for self_at_risk, self_offended: xx-course (website; en de, in none of its languages)\n"));
    assert!(!said.contains("de-held"), "what is on hold stays inside");
}

#[test]
fn a_bundle_covers_what_its_records_cover() {
    let desk = Desk::new();
    desk.says("keys keys");
    desk.says("build records --preview --keys keys --out bundle");
    assert_eq!(desk.says("coverage bundle --keys keys"), desk.says("coverage records"));
    let said = desk.says("status bundle --keys keys");
    assert!(said.contains("signed: editor-1 (") && !said.contains("the key "), "{said}");
}

#[test]
fn csv_has_a_line_for_each_country_kind_people_and_language() {
    let desk = Desk::new();
    assert_eq!(desk.says("coverage records --csv out.csv"), "wrote out.csv\n");
    let csv = desk.text("out.csv");
    let lines: Vec<&str> = csv.split("\r\n").collect();
    assert_eq!(lines.len(), 1 + 3 * 6 * (3 + 2 + 3) + 1, "two countries with two languages, one with one");
    assert_eq!(
        lines[0],
        "country,category,audience,language,services,general_lines,gap,nearest_remote,nearest_remote_name,reached_by,remote_languages"
    );
    for expected in [
        "AT,guidance_information,self_at_risk,,1,0,no,,,,",
        "AT,guidance_information,self_offended,de,0,0,yes,xx-course,Example Course,website,en de",
        "AT,guidance_information,self_offended,tr,0,0,yes,,,,",
        "BE,guidance_information,family_friends,nl,0,1,yes,,,,",
        "AT,social_peer_support,family_friends,,1,0,no,,,,",
    ] {
        assert!(lines.contains(&expected), "{expected}\n{csv}");
    }
}

#[test]
fn a_name_that_a_spreadsheet_would_compute_is_written_as_text() {
    let desk = Desk::new();
    desk.replace("records/services/xx-course.toml", "name = \"Example Course\"", "name = \"=1+1, or more\"");
    desk.says("coverage records --csv out.csv");
    let csv = desk.text("out.csv");
    assert!(csv.contains(",xx-course,\"'=1+1, or more\",website,"), "{csv}");
    assert!(!csv.contains(",=") && !csv.contains("\"="), "{csv}");
}

#[test]
fn the_nearest_offer_shares_a_language_before_it_shares_the_subject() {
    let desk = Desk::new();
    let course = desk.text("records/services/xx-course.toml").replace("\"en\", \"de\"", "\"nl\"");
    let course = course.replace("xx-course", "xx-dutch").replace("\"dedicated\"", "\"adjacent\"");
    std::fs::write(desk.path("records/services/xx-dutch.toml"), course).unwrap();
    let said = desk.says("coverage records");
    let belgium = &said[said.find("\nBE (").unwrap()..];
    assert!(
        belgium.contains("guidance_information for self_at_risk, self_offended: xx-dutch (website; nl)\n"),
        "{belgium}"
    );
    let austria = &said[said.find("\nAT (").unwrap()..said.find("\nBE (").unwrap()];
    assert!(austria.contains("xx-course"), "{austria}");
}

#[test]
fn the_page_stands_alone_and_shows_names_as_text() {
    let desk = Desk::new();
    desk.replace("records/services/xx-course.toml", "name = \"Example Course\"", "name = \"Example <Course> & More\"");
    desk.says("coverage records --html out.html");
    let page = desk.text("out.html");
    for absent in ["<script", "src=", "href=", "url(", "http:", "https:", "@import", "<Course>", "\u{2068}"] {
        assert!(!page.contains(absent), "{absent}");
    }
    assert!(
        page.contains("<b>Example &lt;Course&gt; &amp; More</b>, in German: people who have caused harm"),
        "{page}"
    );
    assert!(page.contains("4 services for"), "{page}");
    assert!(page.contains("1 September 2026"));
    assert_eq!(page.matches("<tr><th scope=\"row\">Austria</th>").count(), 3, "a row in each table");
    assert!(page.contains("<b>Turkish</b>: families and friends"), "{page}");
}

#[test]
fn the_page_shows_the_same_counts_on_a_map() {
    let desk = Desk::new();
    desk.says("coverage records --html out.html");
    let page = desk.text("out.html");
    let (_, map) = page.split_once("<svg class=\"map\"").unwrap();
    let map = map.split_once("</svg>").unwrap().0;
    let shown = |code: &str| {
        let shape = map.split(&format!("\" data-country=\"{code}\" d=")).next().unwrap();
        let number = map.split(&format!("<text data-country=\"{code}\" ")).nth(1);
        let number = number.map(|rest| rest.split_once('>').unwrap().1.split_once('<').unwrap().0);
        (shape.rsplit_once('"').unwrap().1.to_owned(), number.unwrap_or("").to_owned())
    };
    for (code, class, number) in
        [("AT", "few", "2"), ("DE", "few", "1"), ("BE", "none", "g"), ("FR", "none", "–"), ("LI", "none", "–")]
    {
        assert_eq!(shown(code), (class.to_owned(), number.to_owned()), "{code}");
    }
    assert_eq!(shown("UA"), ("quiet".to_owned(), String::new()));
    assert_eq!(page.matches("Borders: Natural Earth").count(), 1);
}

#[test]
fn the_page_lists_countries_by_their_names_not_their_codes() {
    let desk = Desk::new();
    let danish =
        desk.text("records/services/at-group.toml").replace("at-group", "dk-group").replace("\"AT\"", "\"DK\"");
    std::fs::write(desk.path("records/services/dk-group.toml"), danish).unwrap();
    desk.says("coverage records --html out.html");
    let page = desk.text("out.html");
    let row = |name: &str| page.find(&format!("<tr><th scope=\"row\">{name}</th>")).unwrap();
    assert!(row("Belgium") < row("Denmark") && row("Denmark") < row("Germany"), "{page}");
}

#[test]
fn what_cannot_be_counted_is_answered_with_the_next_step() {
    let desk = Desk::new();
    let said = desk.refuses("coverage nowhere");
    assert!(said.contains("there is nothing at nowhere; name a folder of records, an image or a bundle"), "{said}");
}
