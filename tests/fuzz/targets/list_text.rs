//! The text of a list, as somebody pastes it: read or refused, and what was read is written and read again as it was.

#![no_main]

use libfuzzer_sys::fuzz_target;
use sheet::List;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    for text in [text.as_ref(), &format!("L1.{text}"), &format!("L1.{text}/")] {
        if let Ok(list) = List::find(text) {
            assert_eq!(List::find(&list.to_text()).as_ref(), Ok(&list));
        }
    }
});
