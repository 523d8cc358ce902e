//! The PDF of a sheet, judged by programs that are not ours: poppler reads its text, data and fonts, ZBar the code on it.
//!
//! Without the tools these tests say that they are skipped; with `WAYMARK_REQUIRE_TOOLS` a missing tool is a failure.

use std::{env, fs, path::Path, process::Command};

use catalogue_model::{EditionNumber, PlainText, ServiceId};
use i18n::{Locale, Words};
use jiff::civil::date;
use sheet::{Chosen, Kind, List, Paper, Sheet};
use waymark_tests::{person::Person, sample};

/// Runs a tool; `None`: it is not there, which was said.
fn tool(name: &str, arguments: &[&str]) -> Option<String> {
    match Command::new(name).args(arguments).output() {
        Ok(output) => {
            assert!(output.status.success(), "{name} {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
            Some(String::from_utf8_lossy(&output.stdout).into_owned())
        }
        Err(_) => {
            assert!(env::var_os("WAYMARK_REQUIRE_TOOLS").is_none(), "{name} is missing");
            #[expect(clippy::print_stdout, reason = "whoever runs the tests has to learn of it")]
            {
                println!("SKIPPED: there is no {name} on this computer, so the PDF was not judged by it");
            }
            None
        }
    }
}

/// Four services: two as they are, one with a Greek and one with a Ukrainian name.
fn services() -> Vec<Chosen> {
    let mut records = sample::records();
    records.services.truncate(2);
    for (id, name) in [("gr-dokimi", "Γραμμή Δοκιμής για γονείς"), ("ua-sproba", "Лінія «Спроба» для родичів Ґ ї")]
    {
        let mut service = sample::service(id, name, "DE");
        service.phones.clone_from(&records.services[0].phones);
        service.phones[0].as_printed = PlainText::new(&format!("000 {}", id.len())).unwrap();
        records.services.push(service);
    }
    records
        .services
        .into_iter()
        .map(|service| Chosen { service, organization: Some("Lantern Trust".to_owned()) })
        .collect()
}

fn paper(kind: Kind, locale: Locale) -> Paper {
    Paper::new(&Sheet {
        kind,
        words: Words::of(locale),
        services: &services(),
        edition: EditionNumber(7),
        as_of: date(2026, 11, 22),
        today: date(2026, 11, 24),
    })
    .unwrap()
}

/// The PDF in a file, until the test ends.
fn saved(paper: &Paper) -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.pdf");
    fs::write(&path, paper.pdf().unwrap()).unwrap();
    (folder, path.to_str().unwrap().to_owned())
}

/// Without differences that only lines on paper make.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_name_and_number_can_be_selected_in_every_script() {
    for locale in Locale::ALL {
        let paper = paper(Kind::Full, locale);
        let (_folder, path) = saved(&paper);
        let Some(text) = tool("pdftotext", &["-enc", "UTF-8", "-raw", &path, "-"]) else { return };
        let text = flat(&text);
        for chosen in services() {
            for told in [chosen.service.name.as_str()]
                .into_iter()
                .chain(chosen.service.phones.iter().map(|phone| phone.as_printed.as_str()))
            {
                assert!(text.contains(told), "{told} is not in\n{text}");
            }
        }
        let rows = paper.entries.iter().flat_map(|entry| &entry.rows);
        for line in paper.lead.iter().chain(&paper.notes).chain(rows.flat_map(|row| &row.lines)) {
            assert!(text.contains(&flat(&line.text)), "{:?} is not in\n{text}", line.text);
        }
        assert!(List::find(&text).is_ok(), "the list is not found in the text that was copied");
        assert!(!text.contains("Waymark") && !text.contains('\u{fffd}') && !text.contains('\u{25a1}'));
    }
}

#[test]
fn the_card_holds_numbers_and_hours_alone() {
    for locale in Locale::ALL {
        let (_folder, path) = saved(&paper(Kind::Discreet, locale));
        let Some(text) = tool("pdftotext", &["-enc", "UTF-8", &path, "-"]) else { return };
        assert!(text.contains("0808 157 0000") && text.contains("112"), "{text}");
        for hidden in ["Lantern", "Markt", "Δοκιμής", "Спроба", "Waymark", "Beratung", "http", "@"] {
            assert!(!text.contains(hidden), "{hidden} stands in {text}");
        }
    }
}

#[test]
fn the_files_own_data_say_nothing_of_who_made_it_when_and_of_what() {
    for kind in Kind::ALL {
        let paper = paper(kind, Locale::De);
        let (_folder, path) = saved(&paper);
        let Some(info) = tool("pdfinfo", &[&path]) else { return };
        let Some(meta) = tool("pdfinfo", &["-meta", &path]) else { return };
        let field = |name: &str| {
            let line = info.lines().find(|line| line.starts_with(&format!("{name}:")));
            line.map(|line| line[name.len() + 1..].trim().to_owned())
        };
        assert_eq!(field("Title").as_deref(), Some(paper.title.as_str()), "{info}");
        assert_eq!(field("Tagged").as_deref(), Some("yes"), "{info}");
        assert_eq!(field("Keywords").as_deref(), Some(paper.list.as_str()), "{info}");
        for absent in ["Author", "Creator", "Producer", "CreationDate", "ModDate", "Subject"] {
            assert_eq!(field(absent), None, "{info}");
        }
        assert!(field("Page size").is_some_and(|size| size.contains("A4")), "{info}");
        let bytes = fs::read(&path).unwrap();
        let raw = String::from_utf8_lossy(&bytes);
        // Names stand in the outline of the full sheet, as they stand on it; in the card they stand nowhere.
        let named = if kind == Kind::Discreet { "Lantern" } else { "Waymark" };
        let paths = ["home", "tmp", "work", "Users"].map(|folder| format!("/{folder}/"));
        let words = [named, "Waymark", "waymark", "krilla"].map(str::to_owned);
        for hidden in words.iter().chain(&paths) {
            assert!(!raw.contains(hidden) && !meta.contains(hidden), "{hidden} stands in the file");
        }
        assert!(raw.contains("/Lang (de)") || raw.contains("/Lang(de)"), "the language is set");
        assert!(meta.contains("pdfuaid"), "{meta}");
    }
}

#[test]
fn every_font_is_inside() {
    for kind in Kind::ALL {
        let (_folder, path) = saved(&paper(kind, Locale::En));
        let Some(fonts) = tool("pdffonts", &[&path]) else { return };
        let fonts: Vec<&str> = fonts.lines().skip(2).collect();
        assert!(!fonts.is_empty());
        for font in fonts {
            let columns: Vec<&str> = font.split_whitespace().rev().collect();
            // From the right: object and generation, unicode, subset, embedded.
            assert_eq!(columns[2..5], ["yes", "yes", "yes"], "{font}");
            assert!(font.contains("SheetSans"), "{font}");
        }
    }
}

/// The text of the code on some page of a PDF.
fn read_by_zbar(path: &str, folder: &Path) -> Option<String> {
    let prefix = folder.join("page");
    tool("pdftoppm", &["-r", "200", "-png", path, prefix.to_str().unwrap()])?;
    let pages = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut pages: Vec<_> = pages.filter(|page| page.extension().is_some_and(|ending| ending == "png")).collect();
    pages.sort();
    let last = pages.last().unwrap().to_str().unwrap().to_owned();
    tool("zbarimg", &["--raw", "--quiet", &last]).map(|text| text.trim_end().to_owned())
}

#[test]
fn an_outside_reader_sees_the_same_text_in_the_code() {
    for kind in Kind::ALL {
        let paper = paper(kind, Locale::En);
        let (folder, path) = saved(&paper);
        let Some(text) = read_by_zbar(&path, folder.path()) else { return };
        assert_eq!(text, paper.list);
        let ids = services().into_iter().map(|chosen| chosen.service.id).collect();
        assert_eq!(List::find(&text), List::new(EditionNumber(7), ids));
        // A picture of the whole page opens in another copy, as a photo would.
        let page = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path());
        let mut pages: Vec<_> = page.filter(|page| page.extension().is_some_and(|ending| ending == "png")).collect();
        pages.sort();
        let photo = fs::read(pages.last().unwrap()).unwrap();
        assert_eq!(sheet::find_in_file(&photo).map(|list| list.to_text()), Ok(paper.list));
    }
}

#[test]
fn twenty_services_still_make_a_code_that_is_read() {
    let services: Vec<Chosen> = (0..20)
        .map(|number| Chosen {
            service: sample::service(&format!("xx-a-rather-long-name-of-a-service-{number}"), "Quiet Steps", "DE"),
            organization: None,
        })
        .collect();
    for kind in Kind::ALL {
        let paper = Paper::new(&Sheet {
            kind,
            words: Words::of(Locale::En),
            services: &services,
            edition: EditionNumber(u64::MAX),
            as_of: date(2026, 11, 22),
            today: date(2026, 11, 24),
        })
        .unwrap();
        let (folder, path) = saved(&paper);
        let Some(text) = read_by_zbar(&path, folder.path()) else { return };
        assert_eq!(text, paper.list, "{kind:?}");
    }
}

#[test]
fn the_page_shows_what_the_pdf_prints() {
    let person = Person::at(ui::router(sample::house(sample::on_show(), Locale::En)));
    let id = ServiceId::new("gb-lantern-line").unwrap();
    let page = person.opens(&format!("/sheet?service={}&language=de", id.as_str()));
    let service = sample::records().services.into_iter().find(|service| service.id == id).unwrap();
    let chosen = [Chosen { service, organization: Some("Lantern Trust".to_owned()) }];
    let paper = Paper::new(&Sheet {
        kind: Kind::Full,
        words: Words::of(Locale::De),
        services: &chosen,
        edition: EditionNumber(7),
        as_of: date(2026, 11, 22),
        today: date(2026, 11, 24),
    })
    .unwrap();
    let text = page.main_text();
    for line in paper.entries.iter().flat_map(|entry| &entry.rows).flat_map(|row| &row.lines).chain(&paper.notes) {
        assert!(text.contains(&flat(&line.text)), "{:?} is not on the page", line.text);
    }
    assert!(page.html.contains(&paper.code.path()), "the same code stands on the page");
}
