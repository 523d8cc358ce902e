//! Reading answers: what is refused, where it stands, and that no text makes it panic.

use catalogue_model::Term;

use super::*;

const WHOLE: &str = r#"{
  "who": "self",
  "age": "26_plus",
  "country": "AT",
  "second_country": "DE",
  "languages": ["de", "en"],
  "only_these_languages": true,
  "needs": ["talk_today", "exercises"],
  "channels": ["chat", "own"],
  "only_these_channels": false,
  "unnamed": "rather",
  "when": "today",
  "legal": null,
  "neighbours": false
}"#;

/// The line and the field of every problem of a text.
fn problems(text: &str) -> Vec<(usize, &'static str)> {
    Answers::from_json(text).unwrap_err().iter().map(|problem| (problem.line, problem.field)).collect()
}

#[test]
fn a_whole_set_of_answers_is_read() {
    let answers = Answers::from_json(WHOLE).unwrap();
    assert_eq!(answers.languages, languages(&["de", "en"], true));
    assert_eq!(answers.country, Country::In(country("AT"), Some(country("DE"))));
    assert_eq!((answers.when, answers.legal), (Some(When::Today), None));
    assert_eq!(Answers::from_json("{}").unwrap(), Answers::default().finished());
    assert!(Answers::from_json(r#"{"needs": ["unsure"]}"#).unwrap().needs.unsure());
}

#[test]
fn what_cannot_be_is_refused_with_its_line() {
    assert_eq!(problems(&WHOLE.replace("26_plus", "adult")), [(3, "age")]);
    assert_eq!(problems(&WHOLE.replace("\"DE\"", "\"AT\"")), [(5, "second_country")]);
    assert_eq!(problems(&WHOLE.replace("\"AT\"", "\"UK\"")), [(4, "country")]);
    assert_eq!(problems(&WHOLE.replace("[\"de\", \"en\"]", "[]")), [(7, "languages")].map(|_| (6, "languages")));
    assert_eq!(problems(&WHOLE.replace("\"en\"", "\"de\"")), [(6, "languages")]);
    assert_eq!(problems(&WHOLE.replace("\"exercises\"", "\"unsure\"")), [(8, "needs")]);
    assert_eq!(problems(&WHOLE.replace("\"chat\"", "\"pigeon\"")), [(9, "channels")]);
    assert_eq!(problems(r#"{"second_country": "DE"}"#), [(1, "second_country")]);
    assert_eq!(problems(r#"{"neighbours": true}"#), [(1, "neighbours")]);
    assert_eq!(problems("{\n\"gender\": 1}"), [(2, "")]);
    assert_eq!(problems("{\n\"who\": 1}"), [(2, "")]);
    assert_eq!(problems(""), [(1, "")]);
    assert_eq!(problems("[]"), [(1, "")]);
    assert_eq!(problems(&" ".repeat(LONGEST_TEXT + 1)), [(1, "")]);
    assert_eq!(problems(&"[".repeat(LONGEST_TEXT)), [(1, "")]);
}

#[test]
fn every_problem_is_told_at_once_with_what_to_write() {
    let text = r#"{"who": "them", "country": "Utopia", "needs": ["a", "b"], "languages": ["xx"]}"#;
    let problems = Answers::from_json(text).unwrap_err();
    assert_eq!(problems.len(), 5);
    assert!(problems.iter().all(|problem| !problem.advice.is_empty()));
    assert!(problems[0].to_string().contains("self, family, professional"), "{}", problems[0]);
}

#[test]
fn an_age_is_kept_when_the_asker_changes_and_nobody_young_becomes_an_adult() {
    for age in Age::ALL {
        let mut answers = Answers { age: Some(*age), ..Answers::default() };
        answers.ask_for(Some(Seeker::Family));
        assert_eq!(answers.is_young(), age.is_young());
        answers.ask_for(Some(Seeker::Myself));
        assert_eq!(answers.is_young(), age.is_young());
    }
}

/// A generator whose numbers are the same on every run (Vigna 2015, splitmix64).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) % end as u64).unwrap()
    }
}

#[test]
fn twenty_thousand_damaged_texts_are_read_or_refused() {
    let mut numbers = Numbers(5);
    let scraps =
        ["\"", "[", "]", "{", "}", ",", ":", "null", "true", "1e999", "\\u0000", "\u{202E}", "unsure", "AT", "-"];
    let (mut read, mut refused) = (0, 0);
    for _ in 0..20_000 {
        let mut bytes = WHOLE.as_bytes().to_vec();
        for _ in 0..=numbers.below(3) {
            let at = numbers.below(bytes.len());
            match numbers.below(4) {
                0 => bytes.truncate(at),
                1 => bytes[at] = u8::try_from(numbers.below(256)).unwrap(),
                2 => drop(bytes.remove(at)),
                _ => drop(bytes.splice(at..at, scraps[numbers.below(scraps.len())].bytes())),
            }
            if bytes.is_empty() {
                bytes.push(b'{');
            }
        }
        match Answers::from_json(&String::from_utf8_lossy(&bytes)) {
            Ok(_) => read += 1,
            Err(problems) => {
                assert!(!problems.is_empty());
                refused += 1;
            }
        }
    }
    assert!(read > 100 && refused > 1_000, "{read} read, {refused} refused");
}
