//! A file that is opened for the list in it: PNG, JPEG, PDF or text. Whatever it holds, there is an answer.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = sheet::find_in_file(bytes);
});
