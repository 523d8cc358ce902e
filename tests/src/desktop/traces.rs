//! Looks for texts where they must not be: in the writable memory of a process, and in files.
//!
//! Each text is looked for as programs write it: UTF-8, UTF-16, hexadecimal, and base64 at each of its three places in a
//! group. A text must be made up anew for each run, or this program's own file is found. It takes no view of what is right.

use std::{
    fs::{self, File},
    io::{self, Read as _, Seek as _, SeekFrom},
    ops::Range,
    path::Path,
};

use anyhow::Context as _;
use base64::{Engine as _, engine::general_purpose::STANDARD_NO_PAD};
use memchr::memmem;

use super::files_below;

/// A page of memory on the machines that this is for.
const PAGE: u64 = 4096;
/// What the kernel says of a page, in `/proc/PID/pagemap`: this long, and with these bits if the page is anywhere at all, in
/// memory or swapped out. WebKit reserves tens of gigabytes that are not.
const ENTRY: usize = 8;
const PRESENT_OR_SWAPPED: u64 = 0b11 << 62;
/// As many entries are read at a time.
const ENTRIES: u64 = 1 << 16;
/// As much memory is read at a time.
const STRETCH: u64 = 4 << 20;
/// A file that is longer is read to here.
const LONGEST_FILE: u64 = 64 << 20;

/// Something that is looked for.
#[derive(Clone)]
pub struct Trace {
    name: String,
    forms: Vec<Vec<u8>>,
}

impl Trace {
    /// A text, called by this name where it is found.
    #[must_use]
    pub fn of_text(name: &str, text: &str) -> Self {
        let mut trace = Self::of_bytes(name, text.as_bytes());
        trace.forms.push(text.encode_utf16().flat_map(u16::to_le_bytes).collect());
        trace
    }

    /// Bytes, called by this name where they are found.
    #[must_use]
    pub fn of_bytes(name: &str, bytes: &[u8]) -> Self {
        let hexadecimal: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        let mut forms = vec![bytes.to_vec(), hexadecimal.to_uppercase().into_bytes(), hexadecimal.into_bytes()];
        forms.extend((0..3).map(|place| in_base64(bytes, place)));
        Self { name: name.to_owned(), forms }
    }

    /// How often it begins among the first bytes, as many as said.
    fn count_in(&self, bytes: &[u8], among: usize) -> usize {
        let count = |form: &Vec<u8>| memmem::find_iter(bytes, form).filter(|at| *at < among).count();
        self.forms.iter().map(count).sum()
    }

    fn longest(&self) -> usize {
        self.forms.iter().map(Vec::len).max().unwrap_or_default()
    }
}

/// What base64 makes of these bytes after `place` others, without the signs that the others or their end have a part in.
fn in_base64(bytes: &[u8], place: usize) -> Vec<u8> {
    let coded = STANDARD_NO_PAD.encode([&vec![0; place], bytes].concat()).into_bytes();
    let shared = (place * 8).div_ceil(6);
    let whole = (place + bytes.len()) * 8 / 6;
    coded.into_iter().take(whole).skip(shared).collect()
}

/// How often something was found, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The name of what was found.
    pub name: String,
    /// Where: a process or a file.
    pub place: String,
    /// How often.
    pub times: usize,
}

/// What of this is in the writable memory of a process. One that has ended has none.
///
/// # Errors
/// When the system does not let us look.
pub fn in_memory(process: u32, traces: &[Trace]) -> anyhow::Result<Vec<Found>> {
    let folder = Path::new("/proc").join(process.to_string());
    let (maps, name) = match (fs::read_to_string(folder.join("maps")), fs::read_to_string(folder.join("comm"))) {
        (Ok(maps), Ok(name)) => (maps, name),
        (Err(fault), _) | (_, Err(fault)) if fault.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        (Err(fault), _) | (_, Err(fault)) => return Err(fault).context("cannot look into a process; try it as root"),
    };
    let mut memory = Memory { pages: File::open(folder.join("pagemap"))?, bytes: File::open(folder.join("mem"))? };
    let mut times = vec![0; traces.len()];
    for mapped in maps.lines().filter_map(writable) {
        memory.look(mapped, traces, &mut times)?;
    }
    let place = format!("{} ({process})", name.trim());
    let found = traces.iter().zip(times).filter(|(_, times)| *times > 0);
    Ok(found.map(|(trace, times)| Found { name: trace.name.clone(), place: place.clone(), times }).collect())
}

/// The addresses of a writable mapping, from a line of `/proc/PID/maps`.
fn writable(line: &str) -> Option<Range<u64>> {
    let mut fields = line.split_ascii_whitespace();
    let (from, to) = fields.next()?.split_once('-')?;
    fields.next()?.contains('w').then_some(())?;
    Some(u64::from_str_radix(from, 16).ok()?..u64::from_str_radix(to, 16).ok()?)
}

struct Memory {
    pages: File,
    bytes: File,
}

impl Memory {
    fn look(&mut self, mapped: Range<u64>, traces: &[Trace], times: &mut [usize]) -> io::Result<()> {
        let mut from = mapped.start;
        while from < mapped.end {
            let entries = ((mapped.end - from) / PAGE).min(ENTRIES);
            for stretch in self.stretches(from, entries)? {
                self.count(stretch, traces, times);
            }
            from += entries * PAGE;
        }
        Ok(())
    }

    /// The stretches of pages that are anywhere, none of them longer than [`STRETCH`].
    fn stretches(&mut self, from: u64, entries: u64) -> io::Result<Vec<Range<u64>>> {
        let mut read = vec![0; ENTRY * usize::try_from(entries).unwrap_or_default()];
        self.pages.seek(SeekFrom::Start(from / PAGE * ENTRY as u64))?;
        self.pages.read_exact(&mut read)?;
        let mut stretches: Vec<Range<u64>> = Vec::new();
        for (entry, address) in read.as_chunks::<ENTRY>().0.iter().zip((from..).step_by(PAGE as usize)) {
            if u64::from_le_bytes(*entry) & PRESENT_OR_SWAPPED == 0 {
                continue;
            }
            match stretches.last_mut().filter(|last| last.end == address && last.end - last.start < STRETCH) {
                Some(last) => last.end += PAGE,
                None => stretches.push(address..address + PAGE),
            }
        }
        Ok(stretches)
    }

    /// Counts what begins in this stretch. A page that goes while it is read has nothing.
    fn count(&mut self, stretch: Range<u64>, traces: &[Trace], times: &mut [usize]) {
        let longest = traces.iter().map(Trace::longest).max().unwrap_or_default() as u64;
        // What begins at the end of this stretch goes on in the next, if there is one.
        let length = stretch.end - stretch.start;
        let wanted = length + longest.saturating_sub(1);
        let mut bytes = Vec::new();
        if self.bytes.seek(SeekFrom::Start(stretch.start)).is_ok() {
            // It ends early where no next page is.
            let _ = (&self.bytes).take(wanted).read_to_end(&mut bytes);
        }
        for (trace, times) in traces.iter().zip(times) {
            *times += trace.count_in(&bytes, usize::try_from(length).unwrap_or(usize::MAX));
        }
    }
}

/// What of this is in the files below a folder. Names count as well.
///
/// # Errors
/// When the folder cannot be read.
pub fn in_files(folder: &Path, traces: &[Trace]) -> anyhow::Result<Vec<Found>> {
    let mut found = Vec::new();
    for file in files_below(folder)? {
        found.extend(in_file(&file, traces)?);
    }
    Ok(found)
}

/// What of this is in a file, or in the files below a folder.
///
/// # Errors
/// When it cannot be read.
pub fn in_file_or_folder(place: &Path, traces: &[Trace]) -> anyhow::Result<Vec<Found>> {
    if fs::symlink_metadata(place)?.is_dir() { in_files(place, traces) } else { Ok(in_file(place, traces)?) }
}

fn in_file(file: &Path, traces: &[Trace]) -> io::Result<Vec<Found>> {
    let place = file.display().to_string();
    let mut bytes = place.clone().into_bytes();
    // A pipe, a socket or what has just gone has no content to read.
    if fs::metadata(file).is_ok_and(|kind| kind.is_file())
        && let Ok(open) = File::open(file)
    {
        open.take(LONGEST_FILE).read_to_end(&mut bytes)?;
    }
    let counted =
        traces.iter().map(|trace| (trace, trace.count_in(&bytes, bytes.len()))).filter(|(_, times)| *times > 0);
    Ok(counted.map(|(trace, times)| Found { name: trace.name.clone(), place: place.clone(), times }).collect())
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]

    use super::*;

    const TEXT: &str = "kanarienvogel";

    fn count(bytes: &[u8]) -> usize {
        Trace::of_text("bird", TEXT).count_in(bytes, bytes.len())
    }

    #[test]
    fn a_text_is_found_in_every_form_and_at_every_place() {
        assert_eq!(count(TEXT.as_bytes()), 1);
        assert_eq!(count(&TEXT.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>()), 1);
        assert_eq!(count(b"6b616e617269656e766f67656c 6B616E617269656E766F67656C"), 2);
        for before in ["", "a", "ab", "abc", "abcd"] {
            for after in ["", "a", "ab", "abc"] {
                let coded = STANDARD_NO_PAD.encode(format!("{before}{TEXT}{after}"));
                assert_eq!(count(coded.as_bytes()), 1, "{before} {after}");
            }
        }
        assert_eq!(count(b"kanarienvoge l"), 0);
    }

    #[test]
    fn what_a_process_holds_is_found_in_its_memory_and_gone_when_it_lets_go() {
        let text = format!("held by {}", std::process::id());
        let traces = [Trace::of_bytes("held", text.to_uppercase().as_bytes())];
        let held = text.to_uppercase().repeat(1000);
        let found = in_memory(std::process::id(), &traces).unwrap();
        assert!(found.iter().any(|found| found.times >= 1000), "{found:?}");
        drop(held);
    }

    #[test]
    fn what_a_file_holds_is_found_and_what_its_name_says() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("inner")).unwrap();
        fs::write(folder.path().join("inner/a"), format!("x{TEXT}x")).unwrap();
        fs::write(folder.path().join(TEXT), "").unwrap();
        assert_eq!(in_files(folder.path(), &[Trace::of_text("bird", TEXT)]).unwrap().len(), 2);
    }
}
