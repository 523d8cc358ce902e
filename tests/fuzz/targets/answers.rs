//! Any bytes as answers.json: they are read or refused, and never make the parser panic. What is read can be asked with.

#![no_main]

use finder::Answers;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    match Answers::from_json(&text) {
        Ok(answers) => assert_eq!(answers.finished().finished(), answers.finished()),
        Err(problems) => assert!(!problems.is_empty()),
    }
});
