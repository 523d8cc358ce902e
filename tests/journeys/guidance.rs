//! Reading: articles, questions, duties and the track of families, in the real edition and in both languages.

use std::{
    collections::BTreeSet,
    sync::{Arc, LazyLock},
};

use axum::http::StatusCode;
use catalogue_model::{Article, ArticleId, Block, Track};
use catalogue_store::{Edition, words_of};
use i18n::{Locale, Words};
use ui::{House, Shelf};
use waymark_tests::{
    person::{Page, Person},
    sample::{self, Stopped},
    served,
};

static REAL: LazyLock<Shelf> = LazyLock::new(|| served::real_shelf().unwrap());

fn edition() -> Arc<Edition> {
    REAL.get().edition.clone().unwrap()
}

/// Somebody before the real edition, at this moment.
fn person_at(moment: &str, locale: Locale) -> Person {
    let clock = Arc::new(Stopped(moment.parse().unwrap()));
    Person::at(ui::router(House { shelf: REAL.clone(), clock, ..sample::house(sample::on_show(), locale) }))
}

fn person(locale: Locale) -> Person {
    person_at(sample::NOW, locale)
}

fn say(locale: Locale, id: &str) -> String {
    Words::of(locale).say(id)
}

#[track_caller]
fn check_says(page: &Page<'_>, expected: &str) {
    let text = page.main_text();
    assert!(text.contains(expected), "{} does not say {expected:?}: {text}", page.path);
}

fn title(article: &Article, locale: Locale) -> String {
    words_of(&article.reading, locale.tag()).unwrap().0.title.as_str().to_owned()
}

fn article(id: &str) -> Article {
    edition().article(&ArticleId::new(id).unwrap()).unwrap().unwrap().clone()
}

/// The links between `<main>` and `</main>`.
fn links(page: &Page<'_>) -> Vec<String> {
    let main = page.html.split_once("<main").unwrap().1.split_once("</main>").unwrap().0;
    main.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
}

#[test]
fn every_article_shows_all_its_parts_in_every_language() {
    for locale in Locale::ALL {
        let person = person(locale);
        for article in edition().articles().unwrap() {
            let page = person.opens(&format!("/guidance/{}", article.id.as_str()));
            assert_eq!(page.status, StatusCode::OK, "{}", page.path);
            let (text, _) = words_of(&article.reading, locale.tag()).unwrap();
            assert_eq!(page.texts_of("h1"), [text.title.as_str()]);
            check_says(&page, text.summary.as_str());
            let headings: BTreeSet<String> = page.texts_of("h2").into_iter().collect();
            for heading in text.headings() {
                assert!(headings.contains(heading.as_str()), "{}: {:?}", page.path, heading.as_str());
            }
            for block in &text.body {
                if let Block::Paragraph(passage) = block {
                    check_says(&page, passage.text().split_whitespace().collect::<Vec<_>>().join(" ").as_str());
                }
            }
            for always in [
                "shell-unreviewed",
                "guidance-in-short",
                "guidance-onward",
                "guidance-onward-emergency",
                "guidance-sources",
            ] {
                check_says(&page, &say(locale, always));
            }
            // The label stands before the text, not in small print alone.
            let main = page.main_text();
            assert!(main.find(&say(locale, "shell-unreviewed")) < main.find(text.summary.as_str()), "{}", page.path);
            assert_eq!(main.contains(&say(locale, "guidance-emergency")), article.reading.emergency, "{}", page.path);
            assert_eq!(
                main.contains(&say(locale, "guidance-translation-draft")),
                locale == Locale::De,
                "{}",
                page.path
            );
            check_says(&page, if locale == Locale::En { "2026" } else { "November 2026" });
        }
    }
}

#[test]
fn every_link_of_everything_to_read_leads_to_a_page() {
    for locale in Locale::ALL {
        let person = person(locale);
        let _ = person.sends("/exercises/age", &[("age", "adult")]);
        let mut seen = BTreeSet::new();
        let articles = edition()
            .articles()
            .unwrap()
            .iter()
            .map(|article| format!("/guidance/{}", article.id.as_str()))
            .collect::<Vec<_>>();
        let lists =
            ["/guidance", "/questions", "/families", "/duties", "/duties/de", "/duties/fr", "/disclosure-guide"];
        for path in articles.iter().map(String::as_str).chain(lists) {
            let page = person.opens(path);
            assert_eq!(page.status, StatusCode::OK, "{path}");
            for address in links(&page) {
                if let Some((path, anchor)) = address.split_once('#')
                    && seen.insert(address.clone())
                {
                    let there = if path.is_empty() { page.html.clone() } else { person.opens(path).html };
                    assert!(there.contains(&format!("id=\"{anchor}\"")), "{address}");
                } else if seen.insert(address.clone()) && !address.starts_with('#') && address != "/leave" {
                    assert_eq!(person.opens(&address).status, StatusCode::OK, "{address} on {}", page.path);
                }
            }
        }
        assert!(seen.len() > 150, "only {} links were followed", seen.len());
    }
}

#[test]
fn somebody_frightened_reads_that_a_thought_is_not_an_act_and_comes_to_a_service() {
    for locale in Locale::ALL {
        let person = person(locale);
        let first = person.opens("/").follows(&format!(
            "{} {}",
            say(locale, "guidance-title"),
            say(locale, "guidance-home-text")
        ));
        let page = first.follows(&title(&article("a01"), locale));
        let services = page.follows(&say(locale, "guidance-onward-contact"));
        assert!(services.path.starts_with("/find?audience=self_at_risk"), "{}", services.path);
        let service = services.texts_of("h3").into_iter().find(|name| services.texts_of("a").contains(name)).unwrap();
        assert_eq!(services.follows(&service).status, StatusCode::OK);
    }
}

#[test]
fn a_relative_at_night_finds_the_first_days_and_a_number() {
    for locale in Locale::ALL {
        let person = person_at("2026-11-25T02:30:00Z", locale);
        let door = format!("{} {}", say(locale, "home-door-someone"), say(locale, "home-door-someone-text"));
        let track = person.opens("/").follows(&door);
        check_says(&track, "112");
        check_says(&track, &say(locale, "families-pinned-choose"));
        let here = track.chooses("country", "DE").submits();
        assert_eq!(here.path, "/families");
        assert!(here.html.contains("pinned-lines"), "no numbers are pinned");
        let days = here.follows(&title(&article("b09"), locale));
        assert_eq!(days.texts_of("h1"), [title(&article("b09"), locale)]);
        assert!(days.html.contains("pinned-lines"), "the numbers stay while reading");
        let lines = edition().crisis_lines(catalogue_model::CountryCode::new("DE").unwrap()).unwrap();
        check_says(&days, lines[0].number.as_str());
    }
}

#[test]
fn the_track_of_families_names_every_exercise_for_families_once() {
    let page = person(Locale::En).opens("/families").html;
    let all = edition().exercises_of(Track::Family).unwrap();
    let family: Vec<_> = all.iter().filter(|id| id.group().starts_with('f')).collect();
    assert_eq!(family.len(), 17);
    for id in family {
        assert_eq!(page.matches(&format!("href=\"/exercises/{}\"", id.as_str())).count(), 1, "{}", id.as_str());
    }
    for article in edition().articles().unwrap().iter().filter(|article| article.id.as_str().starts_with('b')) {
        assert!(page.contains(&format!("href=\"/guidance/{}\"", article.id.as_str())), "{}", article.id.as_str());
    }
}

#[test]
fn a_clinician_finds_the_duties_of_a_country_and_never_reads_what_ran_out() {
    for (locale, shown, gone) in [
        (Locale::En, "bound by strict secrecy", "Germany: not checked"),
        (Locale::De, "strenger Verschwiegenheit verpflichtet", "Deutschland: nicht geprüft"),
    ] {
        let now = person(locale);
        let link = format!("{} {}", say(locale, "duties-professionals"), say(locale, "duties-professionals-text"));
        let list = now.opens("/for-professionals").follows(&link);
        let germany = list.follows(if locale == Locale::En { "Germany" } else { "Deutschland" });
        check_says(&germany, shown);
        check_says(&germany, "2027");
        check_says(&germany, &say(locale, "duties-unknown"));
        check_says(&germany, "kein-taeter-werden.de");
        let on_the_last_day = person_at("2027-05-22T12:00:00Z", locale);
        let last = on_the_last_day.opens("/duties/de");
        check_says(&last, shown);
        for moment in ["2027-05-23T00:00:00Z", "2030-01-01T00:00:00Z", "2020-01-01T00:00:00Z"] {
            let later = person_at(moment, locale);
            let page = later.opens("/duties/de");
            assert!(!page.text().contains(shown), "{moment}");
            check_says(&page, gone);
            check_says(&later.opens("/duties"), &say(locale, "duties-expired-short"));
        }
    }
}

#[test]
fn of_other_countries_nothing_is_guessed() {
    for (locale, expected) in [
        (Locale::En, "France: not known here. Ask first."),
        (Locale::De, "Frankreich: hier nicht bekannt. Fragen Sie zuerst."),
    ] {
        let person = person(locale);
        check_says(&person.opens("/duties/fr"), expected);
        assert_eq!(person.opens("/duties/xx").status, StatusCode::NOT_FOUND);
        assert_eq!(person.opens("/duties/deu").status, StatusCode::NOT_FOUND);
        let _ = person.sends("/emergency", &[("country", "FR")]);
        check_says(&person.opens("/duties"), expected);
    }
}

#[test]
fn young_people_are_shown_what_is_written_for_every_age() {
    for locale in Locale::ALL {
        let person = person(locale);
        let _ = person.sends("/exercises/age", &[("age", "young")]);
        for article in edition().articles().unwrap() {
            let page = person.opens(&format!("/guidance/{}", article.id.as_str()));
            let own = format!("/guidance/{}", article.id.as_str());
            assert_eq!(page.texts_of("h1") == [title(article, locale)], article.reading.youth_ok, "{own}");
            for address in links(&page).iter().filter_map(|link| link.strip_prefix("/guidance/")) {
                assert!(
                    edition().article(&ArticleId::new(address).unwrap()).unwrap().unwrap().reading.youth_ok,
                    "{address} on {own}"
                );
            }
        }
        for path in ["/guidance", "/families", "/youth"] {
            for id in links(&person.opens(path)).iter().filter_map(|link| link.strip_prefix("/guidance/")) {
                assert!(
                    edition().article(&ArticleId::new(id).unwrap()).unwrap().unwrap().reading.youth_ok,
                    "{id} on {path}"
                );
            }
        }
        let open = edition().questions().unwrap().iter().filter(|question| question.reading.youth_ok).count();
        assert_eq!(person.opens("/questions").html.matches("class=\"question\"").count(), open);
        let found = person.opens("/find?words=medicine");
        assert!(links(&found).iter().all(|link| link != "/guidance/a18"));
    }
}

#[test]
fn whoever_would_rather_not_say_is_told_why_less_is_shown() {
    let person = person(Locale::En);
    let _ = person.sends("/exercises/age", &[("age", "rather-not")]);
    let list = person.opens("/guidance");
    check_says(&list, &say(Locale::En, "guidance-closed"));
    assert!(!links(&list).contains(&"/guidance/a01".to_owned()));
}

#[test]
fn every_question_stands_on_one_page_with_its_answer() {
    for locale in Locale::ALL {
        let person = person(locale);
        let page = person.opens("/questions");
        for question in edition().questions().unwrap() {
            let (text, _) = words_of(&question.reading, locale.tag()).unwrap();
            check_says(&page, text.title.as_str());
            check_says(&page, text.summary.as_str());
            assert!(page.html.contains(&format!("id=\"{}\"", question.id.as_str())));
        }
        check_says(&page, &say(locale, "guidance-emergency"));
    }
}

#[test]
fn the_search_finds_what_there_is_to_read_by_mistyped_words() {
    for (locale, typed, used, id) in [
        (Locale::En, "confidentialty", "confidentiality", "a19"),
        (Locale::De, "Verschwiegenhiet", "verschwiegenheit", "a19"),
    ] {
        let person = person(locale);
        let page = person.opens(&format!("/guidance?words={typed}"));
        assert!(links(&page).contains(&format!("/guidance/{id}")), "{:?}", links(&page));
        check_says(&page, used);
        let beside = person.opens("/").chooses("words", typed).submits();
        assert!(beside.path.starts_with("/find?"), "{}", beside.path);
        check_says(&beside, &say(locale, "guidance-beside"));
        assert!(links(&beside).iter().any(|link| link.starts_with("/guidance/") || link.starts_with("/questions#")));
    }
}

#[test]
fn a_search_without_services_leads_to_reading() {
    for locale in Locale::ALL {
        let person = person(locale);
        let page = person.opens("/find?words=zzzzzzz");
        assert_eq!(page.follows(&say(locale, "guidance-instead")).path, "/guidance");
        assert!(!page.html.contains("find-readings"), "nothing was found to read either");
    }
}

#[test]
fn the_article_on_kinds_of_help_leads_to_each_of_them() {
    let person = person(Locale::En);
    let page = person.opens("/guidance/a16");
    for category in ["guidance_information", "psychological_intervention", "social_peer_support"] {
        assert!(links(&page).contains(&format!("/find?category={category}")), "{category}");
    }
    check_says(&person.opens("/guidance/a19"), &say(Locale::En, "guidance-countries-text"));
}

#[test]
fn an_edition_without_anything_to_read_says_so() {
    for locale in Locale::ALL {
        let person = Person::at(ui::router(sample::house(sample::on_show(), locale)));
        check_says(&person.opens("/guidance"), &say(locale, "guidance-none"));
        check_says(&person.opens("/questions"), &say(locale, "guidance-none"));
        check_says(&person.opens("/duties"), &say(locale, "duties-none"));
        assert_eq!(person.opens("/disclosure-guide").path, "/guidance");
        assert_eq!(person.opens("/guidance/a01").status, StatusCode::NOT_FOUND);
        for path in ["/guidance/", "/guidance/zz", "/guidance/a01/b", "/guidance/%3Cb%3E"] {
            assert_eq!(person.opens(path).status, StatusCode::NOT_FOUND, "{path}");
        }
        assert_eq!(person.opens("/families").status, StatusCode::OK);
    }
}
