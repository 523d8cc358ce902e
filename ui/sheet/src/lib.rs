//! The sheet that a clinician hands over: what stands on it, its PDF, and the code that carries its list to another copy.
//!
//! Pure: what goes in are services that were chosen, words and a day; what comes out are lines, and the bytes of a PDF. The
//! same goes in, the same comes out, on every computer. Nothing here knows who the sheet is for: no patient has a place in
//! these types. No file is opened and no clock read; [`find_in_file`] is handed bytes.

mod code;
mod discreet;
mod found;
mod full;
mod hours;
mod list;
mod paper;
mod pdf;
mod said;

pub use self::{
    code::Code,
    found::{LARGEST_FILE, NotFound, find_in_file},
    list::{LONGEST_TEXT, List, MOST_SERVICES, NotAList},
    paper::{Chosen, Entry, Kind, Line, NoSheet, Paper, Row, Sheet},
    pdf::PdfError,
    said::{say_check, say_stretch},
};
