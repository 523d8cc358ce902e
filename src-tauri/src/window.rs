//! The one window: what it shows, where it may go, and what it may not do.
//!
//! It shows our own scheme and nothing else. It has no way to call Rust but to ask for a page: no command is registered, no
//! capability exists, and the script that would carry calls is left out. It opens no second window and takes no download.

use std::path::PathBuf;

use tauri::{
    AppHandle, Manager as _, WebviewUrl, WebviewWindow, WebviewWindowBuilder,
    webview::{NewWindowResponse, PermissionResponse},
};

use crate::{confine, keeping::Room, origin};

/// The window's name inside the program.
pub(crate) const LABEL: &str = "main";

/// What the title bar and the window list say, on every page.
const TITLE: &str = "Waymark";

/// Narrow enough for half of a small screen; the pages are laid out for it.
const SMALLEST: (f64, f64) = (360.0, 480.0);

/// Room for the side rail and a line of seventy characters.
const USUAL: (f64, f64) = (1100.0, 800.0);

/// Where a window stands, in pixels of the size that the person reads at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Frame {
    pub(crate) x: i32,
    pub(crate) y: i32,
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) is_maximized: bool,
}

impl Frame {
    /// Where the window of `app` stands now.
    pub(crate) fn of(app: &AppHandle) -> Option<Self> {
        let window = app.get_webview_window(LABEL)?;
        let scale = window.scale_factor().ok()?;
        let (place, size) = (window.outer_position().ok()?, window.inner_size().ok()?);
        let (place, size) = (place.to_logical::<i32>(scale), size.to_logical::<u32>(scale));
        let is_maximized = window.is_maximized().unwrap_or_default();
        Some(Self { x: place.x, y: place.y, width: size.width, height: size.height, is_maximized })
    }

    /// As five numbers.
    pub(crate) fn written(&self) -> String {
        let Self { x, y, width, height, is_maximized } = self;
        format!("{x},{y},{width},{height},{}", u8::from(*is_maximized))
    }

    /// Reads what [`Self::written`] gave.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let mut numbers = text.split(',');
        let (x, y) = (numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?);
        let (width, height) = (numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?);
        Some(Self { x, y, width, height, is_maximized: numbers.next()? == "1" })
    }
}

/// How a window opens.
pub(crate) struct Opening {
    /// Takes the few files that WebKit insists on, see `surroundings.rs`.
    pub(crate) folder: PathBuf,
    /// Where it stands, if it takes another one's place.
    pub(crate) frame: Option<Frame>,
    /// What the person keeps: it hears whether somebody is there.
    pub(crate) room: Room,
}

/// Makes the window and goes to the first page.
pub(crate) fn open(app: &AppHandle, opening: Opening) -> tauri::Result<WebviewWindow> {
    let mut builder = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::CustomProtocol(origin::start()))
        .title(TITLE)
        .inner_size(USUAL.0, USUAL.1)
        .min_inner_size(SMALLEST.0, SMALLEST.1)
        .incognito(cfg!(not(feature = "window-automation")))
        .data_directory(opening.folder)
        .proxy_url(confine::dead_proxy())
        .additional_browser_args(confine::BROWSER_ARGUMENTS)
        .devtools(false)
        .browser_extensions_enabled(false)
        .general_autofill_enabled(false)
        .zoom_hotkeys_enabled(cfg!(windows))
        .on_navigation(origin::may_visit)
        .on_new_window(|_address, _features| NewWindowResponse::Deny)
        .on_download(|_webview, _event| false)
        .on_permission_request(|_webview, _kind| PermissionResponse::Deny);
    if let Some(frame) = opening.frame {
        builder = builder
            .position(frame.x.into(), frame.y.into())
            .inner_size(frame.width.into(), frame.height.into())
            .maximized(frame.is_maximized);
    }
    let window = builder.build()?;
    #[cfg(target_os = "linux")]
    crate::linux::settle(&window, move || opening.room.stirred())?;
    Ok(window)
}

/// Goes to a page of ours.
pub(crate) fn go(app: &AppHandle, page: &str) {
    if let (Some(window), Ok(address)) = (app.get_webview_window(LABEL), origin::start().join(page)) {
        // A window that is closing goes nowhere any more.
        let _ = window.navigate(address);
    }
}
