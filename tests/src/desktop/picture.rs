//! A picture of the screen, so small that no line of text can be read in it and a page is told from another all the same.
//!
//! Two pictures of the same page are never quite the same: WebKit draws the edges of letters now so, now so.

use std::time::Duration;

use anyhow::Context as _;

use super::{Running, eyes::PYTHON};

/// Prints the brightness of what the display shows, in hexadecimal, an eighth of its size in each direction.
const CAMERA: &str = "
import gi
gi.require_version('Gdk', '3.0')
from gi.repository import Gdk, GdkPixbuf
root = Gdk.get_default_root_window()
width, height = root.get_width() // 8, root.get_height() // 8
shown = Gdk.pixbuf_get_from_window(root, 0, 0, root.get_width(), root.get_height())
small = shown.scale_simple(width, height, GdkPixbuf.InterpType.BILINEAR)
pixels, row, size = small.get_pixels(), small.get_rowstride(), small.get_n_channels()
places = [(y * row + x * size) for y in range(height) for x in range(width)]
print(bytes(sum(pixels[at:at + 3]) // 3 for at in places).hex(), flush=True)
";

/// A difference in brightness that eyes notice.
const NOTICED: u8 = 16;

/// What was on the screen.
#[derive(Clone, Debug)]
pub struct Picture(Vec<u8>);

impl Picture {
    pub(super) fn take(variables: Vec<(&'static str, String)>) -> anyhow::Result<Self> {
        let mut camera = Running::start(PYTHON, ["-c", CAMERA], variables, Duration::from_secs(30))?;
        let digits = camera.first_line()?.into_bytes();
        let byte = |pair: &[u8; 2]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
        let bytes: Option<Vec<u8>> = digits.as_chunks().0.iter().map(byte).collect();
        bytes.map(Self).context("the camera gives no picture")
    }

    /// At how many places in a thousand another picture is brighter or darker.
    #[must_use]
    pub fn differs_from(&self, other: &Self) -> usize {
        let places = self.0.iter().zip(&other.0);
        places.filter(|(one, other)| one.abs_diff(**other) > NOTICED).count() * 1000 / self.0.len().max(1)
    }
}
