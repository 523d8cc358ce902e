//! Finds a list in a file: a picture of the code, a PDF of ours, or a text.
//!
//! What the file is, its first bytes say, and its name is not asked. Files come from anywhere: sizes have limits, and what a
//! decoder makes of a damaged picture costs no more than an answer. Whoever calls this does it away from the thread of pages,
//! because a large photo takes a second or two.

use std::{
    io::Cursor,
    panic::{AssertUnwindSafe, catch_unwind},
};

use image::{ImageFormat, ImageReader, Limits};

use crate::list::{List, NotAList};

/// The largest file that is looked at: a photo of a good telephone has 12 MB.
pub const LARGEST_FILE: usize = 24 * 1024 * 1024;

/// The longest side of a picture: a photo of 50 megapixels has 8,200.
const LONGEST_SIDE: u32 = 9000;

/// The most pixels of a picture.
const MOST_PIXELS: u64 = 52_000_000;

/// The most memory for decoding one.
const MOST_MEMORY: u64 = 256 * 1024 * 1024;

/// Pictures with a longer side are made smaller first: a code fills a part of a photo, and noise is averaged away.
const SHARP_ENOUGH: u32 = 2000;

/// In how many places of a PDF a list is looked for, and how many bytes of each are read: ours stands in two.
const MOST_PLACES: usize = 16;
const LONGEST_PIECE: usize = 4096;

/// Why no list was found in a file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotFound {
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// It is larger than [`LARGEST_FILE`], or a picture of too many pixels.
    #[error("the file is too large")]
    TooLarge,
    /// It is no PNG, JPEG, PDF or text.
    #[error("the file is of no kind that can be read")]
    UnknownKind,
    /// The picture is damaged.
    #[error("the picture cannot be decoded")]
    Damaged,
    /// There is no code in the picture that could be read.
    #[error("there is no code in the picture")]
    NoCode,
    /// The PDF is none that carries a list.
    #[error("there is no list in the PDF")]
    NoListInPdf,
    /// There is a text, and it is no list.
    #[error(transparent)]
    Text(#[from] NotAList),
}

/// The list in a file.
///
/// # Errors
/// When there is none, or the file cannot be read.
pub fn find_in_file(bytes: &[u8]) -> Result<List, NotFound> {
    if bytes.is_empty() {
        return Err(NotFound::Empty);
    }
    if bytes.len() > LARGEST_FILE {
        return Err(NotFound::TooLarge);
    }
    if bytes.starts_with(b"%PDF-") {
        return in_pdf(bytes);
    }
    match image::guess_format(bytes) {
        Ok(format @ (ImageFormat::Png | ImageFormat::Jpeg)) => in_picture(bytes, format),
        Ok(_) => Err(NotFound::UnknownKind),
        Err(_) => match std::str::from_utf8(bytes) {
            Ok(text) => Ok(List::find(text)?),
            Err(_) => Err(NotFound::UnknownKind),
        },
    }
}

/// A PDF of ours carries the list among its key words, uncompressed; no other part of it is read.
fn in_pdf(bytes: &[u8]) -> Result<List, NotFound> {
    let mut worst = NotFound::NoListInPdf;
    let mut rest = bytes;
    for _ in 0..MOST_PLACES {
        let Some(place) = rest.windows(3).position(|window| window == b"L1.") else { break };
        let from = rest.get(place..).unwrap_or_default();
        let piece = from.get(..LONGEST_PIECE.min(from.len())).unwrap_or_default();
        match List::find(&String::from_utf8_lossy(piece)) {
            Ok(list) => return Ok(list),
            Err(NotAList::NoList) => {}
            Err(why) => worst = NotFound::Text(why),
        }
        rest = from.get(3..).unwrap_or_default();
    }
    Err(worst)
}

fn in_picture(bytes: &[u8], format: ImageFormat) -> Result<List, NotFound> {
    // The decoders refuse what is damaged. Should one of them stumble all the same, that is no code and not our end.
    let texts = catch_unwind(AssertUnwindSafe(|| texts_in(bytes, format))).unwrap_or(Err(NotFound::Damaged))?;
    let mut worst = NotFound::NoCode;
    for text in texts {
        match List::find(&text) {
            Ok(list) => return Ok(list),
            Err(why) => worst = NotFound::Text(why),
        }
    }
    Err(worst)
}

/// The text of every code in a picture.
fn texts_in(bytes: &[u8], format: ImageFormat) -> Result<Vec<String>, NotFound> {
    let reader = || {
        let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
        let mut limits = Limits::default();
        limits.max_image_width = Some(LONGEST_SIDE);
        limits.max_image_height = Some(LONGEST_SIDE);
        limits.max_alloc = Some(MOST_MEMORY);
        reader.limits(limits);
        reader
    };
    let refused = |fault: image::ImageError| match fault {
        image::ImageError::Limits(_) => NotFound::TooLarge,
        _ => NotFound::Damaged,
    };
    let (width, height) = reader().into_dimensions().map_err(refused)?;
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(NotFound::TooLarge);
    }
    let picture = reader().decode().map_err(refused)?.into_luma8();
    let longest = width.max(height);
    // A small code in a large photo is read only at full size, a blurred one only when it is made smaller.
    let mut tried = Vec::new();
    for side in [longest.min(SHARP_ENOUGH), longest, longest / 2, longest / 3] {
        if tried.contains(&side) {
            continue;
        }
        tried.push(side);
        let scaled = |of: u32| (of * side / longest).max(1);
        let picture = image::imageops::thumbnail(&picture, scaled(width), scaled(height));
        let (width, height) = (picture.width() as usize, picture.height() as usize);
        let raw = picture.into_raw();
        let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| {
            raw.get(y * width + x).copied().unwrap_or(u8::MAX)
        });
        let grids = prepared.detect_grids();
        let texts: Vec<String> = grids.iter().filter_map(|grid| grid.decode().ok()).map(|(_, text)| text).collect();
        if !texts.is_empty() {
            return Ok(texts);
        }
    }
    Ok(Vec::new())
}

#[cfg(test)]
mod tests;
