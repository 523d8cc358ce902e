//! Lists in files: codes in pictures, texts, PDFs, and what is none of them.

#![expect(clippy::unwrap_used, reason = "tests")]

use catalogue_model::{EditionNumber, ServiceId};
use image::{DynamicImage, GrayImage, Luma};

use super::*;
use crate::{Code, list::MOST_SERVICES};

fn list(count: usize) -> List {
    let ids = (0..count).map(|number| ServiceId::new(&format!("xx-lantern-line-{number}")).unwrap()).collect();
    List::new(EditionNumber(7), ids).unwrap()
}

/// The code of a list as a picture, each square of so many pixels.
fn picture(list: &List, pixels: u32) -> DynamicImage {
    let code = Code::of(&list.to_text()).unwrap();
    let side = u32::try_from(code.side()).unwrap() * pixels;
    let mut picture = GrayImage::from_pixel(side, side, Luma([250]));
    for run in code.runs() {
        let (x, y, length) = [run.x, run.y, run.length].map(|n| u32::try_from(n).unwrap() * pixels).into();
        for column in x..x + length {
            for row in y..y + pixels {
                picture.put_pixel(column, row, Luma([20]));
            }
        }
    }
    DynamicImage::ImageLuma8(picture)
}

fn encoded(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

#[test]
fn a_code_is_read_from_a_png_and_a_jpeg() {
    for count in [1, 4, MOST_SERVICES] {
        let list = list(count);
        for format in [ImageFormat::Png, ImageFormat::Jpeg] {
            assert_eq!(find_in_file(&encoded(&picture(&list, 6), format)), Ok(list.clone()), "{count} {format:?}");
        }
    }
}

#[test]
fn a_code_is_read_from_a_photo_that_stands_on_its_head() {
    let list = list(4);
    let turned = picture(&list, 8).rotate180().blur(2.0).brighten(-60);
    assert_eq!(find_in_file(&encoded(&turned, ImageFormat::Jpeg)), Ok(list));
}

#[test]
fn a_text_file_and_a_pdf_carry_a_list() {
    let list = list(4);
    let text = list.to_text();
    assert_eq!(find_in_file(format!("\u{feff}{text}\r\n").as_bytes()), Ok(list.clone()));
    let pdf = format!("%PDF-1.7\n(L1. is no list)\n/Keywords ({text})\n\u{0}");
    assert_eq!(find_in_file(pdf.as_bytes()), Ok(list));
    assert_eq!(find_in_file(b"%PDF-1.7\nanything"), Err(NotFound::NoListInPdf));
    let many = format!("%PDF-1.7\n{}", "L1.".repeat(1_000_000));
    assert!(find_in_file(many.as_bytes()).is_err());
}

#[test]
fn files_without_a_list_are_refused_by_their_reason() {
    assert_eq!(find_in_file(b""), Err(NotFound::Empty));
    assert_eq!(find_in_file(&vec![b'a'; LARGEST_FILE + 1]), Err(NotFound::TooLarge));
    assert_eq!(find_in_file(b"GIF89a\x01\x00\x01\x00"), Err(NotFound::UnknownKind));
    assert_eq!(find_in_file(&[0xff, 0xfe, 0, 1, 2]), Err(NotFound::UnknownKind));
    assert_eq!(find_in_file(b"Guten Tag"), Err(NotFound::Text(NotAList::NoList)));
    let blank = DynamicImage::ImageLuma8(GrayImage::from_pixel(50, 50, Luma([255])));
    assert_eq!(find_in_file(&encoded(&blank, ImageFormat::Png)), Err(NotFound::NoCode));
    let other = Code::of("https://example.org/").is_some();
    assert!(other);
    let wide = DynamicImage::ImageLuma8(GrayImage::from_pixel(LONGEST_SIDE + 1, 1, Luma([255])));
    assert_eq!(find_in_file(&encoded(&wide, ImageFormat::Png)), Err(NotFound::TooLarge));
}

#[test]
fn a_damaged_picture_is_refused_wherever_it_breaks() {
    for format in [ImageFormat::Png, ImageFormat::Jpeg] {
        let whole = encoded(&picture(&list(1), 2), format);
        for end in (8..whole.len()).step_by(37) {
            let _ = find_in_file(whole.get(..end).unwrap());
        }
        for place in (0..whole.len()).step_by(41) {
            let mut changed = whole.clone();
            *changed.get_mut(place).unwrap() ^= 0x5a;
            let _ = find_in_file(&changed);
        }
    }
}
