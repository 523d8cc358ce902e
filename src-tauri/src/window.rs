//! The one window: what it shows, where it may go, and what it may not do.
//!
//! It shows our own scheme and nothing else. It has no way to call Rust but to ask for a page: no command is registered, no
//! capability exists, and the script that would carry calls is left out. It opens no second window and takes no download.

use std::path::Path;

use tauri::{
    AppHandle, Manager as _, WebviewUrl, WebviewWindow, WebviewWindowBuilder,
    webview::{NewWindowResponse, PermissionResponse},
};

use crate::{confine, origin};

/// The window's name inside the program.
pub(crate) const LABEL: &str = "main";

/// What the title bar and the window list say, on every page.
const TITLE: &str = "Waymark";

/// Narrow enough for half of a small screen; the pages are laid out for it.
const SMALLEST: (f64, f64) = (360.0, 480.0);

/// Room for the side rail and a line of seventy characters.
const USUAL: (f64, f64) = (1100.0, 800.0);

/// Makes the window and goes to the first page. `folder` takes the few files that WebKit insists on, see `surroundings.rs`.
pub(crate) fn open(app: &AppHandle, folder: &Path) -> tauri::Result<WebviewWindow> {
    let window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::CustomProtocol(origin::start()))
        .title(TITLE)
        .inner_size(USUAL.0, USUAL.1)
        .min_inner_size(SMALLEST.0, SMALLEST.1)
        .incognito(cfg!(not(feature = "window-automation")))
        .data_directory(folder.to_owned())
        .proxy_url(confine::dead_proxy())
        .additional_browser_args(confine::BROWSER_ARGUMENTS)
        .devtools(false)
        .browser_extensions_enabled(false)
        .general_autofill_enabled(false)
        .zoom_hotkeys_enabled(cfg!(windows))
        .on_navigation(origin::may_visit)
        .on_new_window(|_address, _features| NewWindowResponse::Deny)
        .on_download(|_webview, _event| false)
        .on_permission_request(|_webview, _kind| PermissionResponse::Deny)
        .build()?;
    #[cfg(target_os = "linux")]
    crate::linux::settle(&window)?;
    Ok(window)
}

/// Goes to a page of ours.
pub(crate) fn go(app: &AppHandle, page: &str) {
    if let (Some(window), Ok(address)) = (app.get_webview_window(LABEL), origin::start().join(page)) {
        // A window that is closing goes nowhere any more.
        let _ = window.navigate(address);
    }
}
