//! Ten minutes in a consulting room: criteria, an order, a sheet in the patient's language, and the same list opened in
//! another copy. The worksheets too.

use std::sync::Arc;

use axum::http::StatusCode;
use catalogue_model::{EditionNumber, EditionStatus, ServiceId};
use i18n::{Locale, Words};
use sheet::List;
use ui::{CannotRead, House, OnShow};
use waymark_tests::{
    person::{Page, Person, encode},
    safe_place::SafePlace,
    sample, served,
};

const HELPLINE: &str = "gb-lantern-line";
const COUNSELLING: &str = "de-beratung-am-markt";

/// A copy of the program, and what its dialogs do.
pub(crate) fn copy(locale: Locale, on_show: OnShow) -> (Person, Arc<SafePlace>) {
    let place = Arc::new(SafePlace::default());
    let keeping = Arc::clone(&place) as Arc<dyn ui::Keeping>;
    (Person::at(ui::router(House { keeping, ..sample::house(on_show, locale) })), place)
}

#[track_caller]
fn says(page: &Page<'_>, wanted: &str) {
    assert!(page.main_text().contains(wanted), "{} says {wanted:?} nowhere:\n{}", page.path, page.main_text());
}

fn text_of(ids: &[&str], edition: u64) -> String {
    let ids = ids.iter().map(|id| ServiceId::new(id).unwrap()).collect();
    List::new(EditionNumber(edition), ids).unwrap().to_text()
}

#[test]
fn a_clinician_finds_orders_and_hands_over_and_a_second_copy_opens_the_same_list() {
    for (ours, theirs) in [(Locale::En, Locale::De), (Locale::De, Locale::En)] {
        let (clinician, desk) = copy(ours, sample::on_show());
        let table = clinician.opens("/for-professionals");
        for name in ["Lantern Line", "Beratung am Markt", "Quiet Steps"] {
            says(&table, name);
        }
        says(&table, &Words::of(ours).say("clinic-ask-service"));
        let table = table.chooses("audience", "self_at_risk").chooses("country", "DE").submits();
        says(&table, "Beratung am Markt");
        assert!(!table.main_text().contains("Lantern Line"));
        let table = clinician.opens("/for-professionals");
        let table = table.follows(&Words::of(ours).say("clinic-sort-name"));
        let order: Vec<usize> = ["Beratung am Markt", "Jugend am Markt", "Lantern Line", "Quiet Steps"]
            .map(|name| table.html.find(&format!(">{name}</a>")).unwrap())
            .into();
        assert!(order.is_sorted(), "{order:?}");
        let sheet = table.chooses("service", HELPLINE).chooses("service", COUNSELLING).submits();
        let sheet = sheet
            .chooses("service", HELPLINE)
            .chooses("service", COUNSELLING)
            .chooses("language", theirs.tag())
            .chooses("kind", "full")
            .submits();
        says(&sheet, "0808 157 0000");
        says(&sheet, &Words::of(theirs).say("sheet-ask-first"));
        assert!(sheet.html.contains(&format!("<article class=\"sheet sheet-full\" lang=\"{}\"", theirs.tag())));
        let text = text_of(&[HELPLINE, COUNSELLING], 7);
        says(&sheet, &text);
        let saved = clinician.sends(
            "/sheet/save",
            &[("service", HELPLINE), ("service", COUNSELLING), ("language", theirs.tag()), ("kind", "full")],
        );
        says(&saved, &Words::of(ours).say("clinic-sheet-saved"));
        let [(name, pdf)] = &desk.papers()[..] else { panic!("one paper is saved") };
        assert_eq!(name, &Words::of(theirs).say("clinic-sheet-file"));

        let (patient, home) = copy(theirs, sample::on_show());
        home.will_pick(Ok(pdf.clone()));
        let opened = patient.sends("/list/open/file", &[]);
        says(&opened, "Lantern Line");
        says(&opened, &Words::of(theirs).say("clinic-opened-taken"));
        assert!(opened.html.find("Lantern Line").unwrap() < opened.html.find("Beratung am Markt").unwrap());
        // What was opened stands on the short list: the sheet begins with it.
        let again = patient.opens("/sheet");
        assert_eq!(again.attributes_of("input", "value").iter().filter(|value| *value == HELPLINE).count(), 3);
    }
}

#[test]
fn nobody_is_asked_about_a_patient() {
    let (clinician, _) = copy(Locale::En, sample::on_show());
    let ticked = format!("/sheet?service={HELPLINE}");
    for path in ["/for-professionals", &ticked, "/list/open", "/worksheets"] {
        let page = clinician.opens(path);
        let mut fields = page.attributes_of("input", "name");
        fields.extend(page.attributes_of("textarea", "name"));
        fields.retain(|name| {
            !["service", "language", "kind", "asked", "words", "sort", "back", "text", "exercise"]
                .contains(&name.as_str())
        });
        assert_eq!(fields, Vec::<String>::new(), "{path}");
    }
}

#[test]
fn a_pasted_list_opens_and_what_this_edition_does_not_know_is_named() {
    for locale in Locale::ALL {
        let words = Words::of(locale);
        let (person, _) = copy(locale, sample::on_show());
        let text = text_of(&["xx-not-in-this-edition", HELPLINE], 9);
        let (a, b) = text.split_at(20);
        let opened = person.opens("/list/open").chooses("text", &format!("Hallo,\n{a}\n {b} Gruß")).submits();
        says(&opened, "Lantern Line");
        says(&opened, "xx-not-in-this-edition");
        says(&opened, &words.say("clinic-opened-unknown"));
        says(&opened, "9");
        let older = person.opens("/list/open").chooses("text", &text_of(&[HELPLINE], 3)).submits();
        let values = [("theirs", "3".into()), ("ours", "7".into())];
        says(&older, &words.say_with("clinic-opened-older", &values).replace(['\u{2068}', '\u{2069}'], ""));
    }
}

#[test]
fn a_short_list_is_never_replaced_unasked() {
    let words = Words::of(Locale::En);
    let (person, _) = copy(Locale::En, sample::on_show());
    let _ = person.opens("/list/open").chooses("text", &text_of(&[HELPLINE], 7)).submits();
    let asked = person.opens("/list/open").chooses("text", &text_of(&[COUNSELLING, HELPLINE], 7)).submits();
    says(&asked, &words.say("clinic-opened-take"));
    let ticked = |person: &Person| {
        let page = person.opens("/sheet");
        let values = page.attributes_of("input", "value");
        let mut order: Vec<String> = values.into_iter().filter(|value| value.contains('-')).collect();
        order.truncate(order.len() / 3);
        order
    };
    assert_eq!(ticked(&person), [HELPLINE], "nothing happened yet");
    let added = asked.chooses("how", "add").submits();
    says(&added, &words.say("clinic-opened-taken"));
    assert_eq!(ticked(&person), [HELPLINE, COUNSELLING]);
    let asked = person.opens("/list/open").chooses("text", &text_of(&[COUNSELLING], 7)).submits();
    let _ = asked.chooses("how", "replace").submits();
    assert_eq!(ticked(&person), [COUNSELLING]);
    assert_eq!(person.sends("/list/opened", &[("how", "burn")]).status, StatusCode::BAD_REQUEST);
}

#[test]
fn bad_texts_and_files_are_answered_in_plain_words() {
    let whole = text_of(&[HELPLINE, COUNSELLING], 7);
    let many: String = (0..10_000).map(|number| format!("a{number}.")).collect();
    let texts = [
        (String::new(), "clinic-wrong-empty"),
        ("Guten Tag".to_owned(), "clinic-wrong-none"),
        (whole[..whole.len() - 9].to_owned(), "clinic-wrong-cut"),
        (whole.replacen("L1.", "L2.", 1), "clinic-wrong-newer"),
        (format!("L1.00000000.{}/", &many[..30_000]), "clinic-wrong-many"),
        (format!("L1.00000000.{many}{many}/"), "clinic-wrong-long"),
        ("L1.00000000.<script>alert(1)</script>/".to_owned(), "clinic-wrong-damaged"),
        ("L1.00000000.'; drop table service; --/".to_owned(), "clinic-wrong-damaged"),
        ("x".repeat(3_000_000), "clinic-wrong-long"),
    ];
    for locale in Locale::ALL {
        let words = Words::of(locale);
        let said = |id: &str| words.say_with(id, &[("most", 20_usize.into())]).replace(['\u{2068}', '\u{2069}'], "");
        let (person, place) = copy(locale, sample::on_show());
        for (text, id) in &texts {
            let page = person.sends("/list/open", &[("text", text)]);
            says(&page, &said(id));
            says(&page, &said(&format!("{id}-advice")));
            assert!(!page.html.contains("<script>alert"), "{id}");
        }
        let files = [
            (Err(CannotRead::Refused), "clinic-wrong-refused"),
            (Err(CannotRead::TooLarge), "clinic-wrong-large"),
            (Ok(Vec::new()), "clinic-wrong-empty-file"),
            (Ok(b"%PDF-1.7 something".to_vec()), "clinic-wrong-pdf"),
            (Ok(b"\x89PNG\r\n\x1a\nnothing".to_vec()), "clinic-wrong-picture"),
            (Ok(b"GIF89a\x01\x00\x01\x00".to_vec()), "clinic-wrong-kind"),
            (Ok(b"Guten Tag".to_vec()), "clinic-wrong-none"),
        ];
        for (file, id) in files {
            place.will_pick(file);
            says(&person.sends("/list/open/file", &[]), &said(id));
            // Said once, and nothing is on the short list.
            assert!(!person.opens("/list/open").main_text().contains(&said(id)), "{id}");
        }
        says(&person.opens("/sheet"), &words.say("clinic-sheet-none"));
    }
}

#[test]
fn while_a_file_is_awaited_the_page_asks_on_and_a_closed_dialog_loses_nothing() {
    let words = Words::of(Locale::En);
    let (person, place) = copy(Locale::En, sample::on_show());
    let waiting = person.sends("/list/open/file", &[]);
    says(&waiting, &words.say("clinic-open-waiting"));
    let part = person.asks_for_fragment("/list/open/waiting");
    assert!(part.html.contains("every 1s"), "{}", part.html);
    place.will_pick(Ok(text_of(&[HELPLINE], 7).into_bytes()));
    let _ = person.sends("/list/open/file", &[]);
    assert_eq!(person.asks_for_fragment("/list/open/waiting").headers["hx-redirect"], "/list/opened");
}

#[test]
fn a_sheet_of_unknown_or_too_many_services_says_so() {
    let (person, _) = copy(Locale::En, sample::on_show());
    let page =
        person.opens(&format!("/sheet?service={HELPLINE}&service=xx-gone&service={}", encode("<b>not an id</b>")));
    says(&page, "xx-gone");
    says(&page, "<b>not an id</b>");
    says(&page, "0808 157 0000");
    assert_eq!(person.sends("/sheet/save", &[("service", "xx-gone")]).status, StatusCode::BAD_REQUEST);
    let status = EditionStatus { number: EditionNumber(1), ..sample::status(None) };
    let many = sample::records();
    let mut records = many.clone();
    records.services.extend((0..21).map(|number| sample::service(&format!("de-number-{number}"), "Number", "DE")));
    let (person, _) = copy(Locale::En, OnShow { status: Some(status), ..sample::on_show_of(&records) });
    let query: Vec<String> = (0..21).map(|number| format!("service=de-number-{number}")).collect();
    says(&person.opens(&format!("/sheet?{}", query.join("&"))), "20 services at most");
}

#[test]
fn the_discreet_sheet_says_which_services_are_in_its_code_alone() {
    let (person, place) = copy(Locale::En, sample::on_show());
    let page = person.opens(&format!("/sheet?service={HELPLINE}&service={COUNSELLING}&kind=discreet&language=de"));
    says(&page, &Words::of(Locale::En).say("clinic-sheet-unprinted"));
    let sheet = page.html.split("<article").nth(1).unwrap();
    for hidden in ["Lantern", "Markt", "Waymark", "Beratung"] {
        assert!(!sheet.contains(hidden), "{hidden} stands on the card");
    }
    assert!(sheet.contains("0808 157 0000") && sheet.contains("Notruf: 112"));
    let printed = person.sends("/sheet/print", &[("service", HELPLINE), ("kind", "discreet")]);
    says(&printed, &Words::of(Locale::En).say("clinic-sheet-printing"));
    assert_eq!(place.asked(), ["print"]);
}

#[test]
fn exercises_become_worksheets_without_room_for_what_is_never_kept() {
    let place = Arc::new(SafePlace::default());
    let keeping = Arc::clone(&place) as Arc<dyn ui::Keeping>;
    let house = House { shelf: served::real_shelf().unwrap(), keeping, ..sample::house(sample::on_show(), Locale::En) };
    let person = Person::at(ui::router(house));
    let choices = person.opens("/worksheets");
    let ids: Vec<String> =
        choices.attributes_of("input", "value").into_iter().filter(|value| value.contains('.')).collect();
    assert!(ids.len() > 40, "{}", ids.len());
    for locale in Locale::ALL {
        let words = Words::of(locale);
        for id in &ids {
            let paper = person.opens(&format!("/worksheets/paper?exercise={id}&language={}", locale.tag()));
            assert_eq!(paper.status, StatusCode::OK, "{id}");
            says(&paper, &words.say("shell-unreviewed"));
            says(&paper, &words.say("clinic-paper-stop"));
            assert!(paper.html.contains(&format!("lang=\"{}\"", locale.tag())));
        }
    }
    let answers = person.opens("/worksheets/paper?exercise=m05.answer-back");
    says(&answers, &Words::of(Locale::En).say("practise-guard"));
    says(&answers, "Write answers only. Never the thought itself");
    says(&person.opens("/worksheets/paper"), "Tick at least one exercise");
    let safety = person.opens("/worksheets/paper?exercise=m01.where-now");
    says(&safety, &Words::of(Locale::En).say("clinic-paper-talk"));
    // Lists for professionals are about a patient.
    assert_eq!(person.opens("/worksheets/paper?exercise=c.sheet").status, StatusCode::NOT_FOUND);
    let printed = person.sends("/worksheets/print", &[("exercise", "m05.answer-back"), ("language", "de")]);
    assert_eq!((printed.status, place.asked()), (StatusCode::OK, vec!["print".to_owned()]));
}
