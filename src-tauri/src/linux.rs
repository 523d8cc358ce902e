//! What the window needs on Linux and Tauri does not offer: less in WebKit, and keys for text size and for going back.
//!
//! Tauri's own zoom keys work through its calls from the page, which this program does not have.

use gtk::{gdk, glib::Propagation, prelude::WidgetExt as _};
use tauri::WebviewWindow;
use webkit2gtk::{CacheModel, SettingsExt as _, WebContextExt as _, WebView, WebViewExt};

use crate::origin;

/// Each press makes text larger or smaller by this factor; four presses double it.
const STEP: f64 = 1.189_207_115;
const SMALLEST_TEXT: f64 = 0.5;
const LARGEST_TEXT: f64 = 4.0;

/// Settles the webview of `window`. `stirred` hears whenever somebody is there.
pub(crate) fn settle(window: &WebviewWindow, stirred: impl Fn() + Send + 'static) -> tauri::Result<()> {
    if let Some(settings) = gtk::Settings::default() {
        // Nothing of ours appears in the desktop's list of recent files.
        gtk::prelude::GtkSettingsExt::set_gtk_recent_files_enabled(&settings, false);
    }
    crate::appearance::follow();
    window.with_webview(move |platform| {
        let webview = platform.inner();
        reduce(&webview);
        listen_for_keys(&webview);
        recover(&webview);
        notice(&webview, stirred);
    })
}

/// Switches off what pages of text have no use for.
fn reduce(webview: &WebView) {
    if let Some(settings) = WebViewExt::settings(webview) {
        settings.set_enable_webgl(false);
        settings.set_enable_webaudio(false);
        settings.set_enable_media(false);
        settings.set_enable_html5_database(false);
        settings.set_enable_html5_local_storage(false);
        settings.set_enable_page_cache(false);
        settings.set_javascript_can_open_windows_automatically(false);
    }
    if let Some(context) = webview.context() {
        context.set_cache_model(CacheModel::DocumentViewer);
        context.set_spell_checking_enabled(false);
    }
}

fn listen_for_keys(webview: &WebView) {
    webview.connect_key_press_event(|webview, event| {
        if let Some(wish) = wish(event.state(), event.keyval()) {
            wish.fulfil(webview);
        }
        // The page hears the key too: a plus that it did not hear would leave it with a Shift pressed alone, and three of
        // those mean leaving.
        Propagation::Proceed
    });
}

/// A page that the webview could not keep alive is replaced by the first one; the interface itself is unharmed.
fn recover(webview: &WebView) {
    webview.connect_web_process_terminated(|webview, _why| webview.load_uri(origin::start().as_str()));
}

/// Tells of every key, press and movement: reading and writing make no requests.
fn notice(webview: &WebView, stirred: impl Fn() + 'static) {
    use gdk::EventType;
    webview.connect_event(move |_webview, event| {
        let is_a_persons = matches!(
            event.event_type(),
            EventType::KeyPress
                | EventType::ButtonPress
                | EventType::MotionNotify
                | EventType::Scroll
                | EventType::TouchBegin
                | EventType::TouchUpdate
        );
        if is_a_persons {
            stirred();
        }
        Propagation::Proceed
    });
}

/// What a combination of keys asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wish {
    LargerText,
    SmallerText,
    UsualText,
    Back,
    Forward,
}

fn wish(held: gdk::ModifierType, key: gdk::keys::Key) -> Option<Wish> {
    use gdk::keys::constants as keys;
    let held = held & (gdk::ModifierType::CONTROL_MASK | gdk::ModifierType::MOD1_MASK);
    if held == gdk::ModifierType::CONTROL_MASK {
        return match key {
            keys::plus | keys::equal | keys::KP_Add => Some(Wish::LargerText),
            keys::minus | keys::KP_Subtract => Some(Wish::SmallerText),
            keys::_0 | keys::KP_0 => Some(Wish::UsualText),
            _ => None,
        };
    }
    if held == gdk::ModifierType::MOD1_MASK {
        return match key {
            keys::Left => Some(Wish::Back),
            keys::Right => Some(Wish::Forward),
            _ => None,
        };
    }
    None
}

impl Wish {
    fn fulfil(self, webview: &WebView) {
        let size = webview.zoom_level();
        match self {
            Self::LargerText => webview.set_zoom_level((size * STEP).min(LARGEST_TEXT)),
            Self::SmallerText => webview.set_zoom_level((size / STEP).max(SMALLEST_TEXT)),
            Self::UsualText => webview.set_zoom_level(1.0),
            Self::Back => webview.go_back(),
            Self::Forward => webview.go_forward(),
        }
    }
}

#[cfg(test)]
mod tests {
    use gdk::keys::constants as keys;

    use super::*;

    #[test]
    fn control_changes_the_size_of_text_and_alt_goes_back() {
        let control = gdk::ModifierType::CONTROL_MASK;
        let alt = gdk::ModifierType::MOD1_MASK;
        assert_eq!(wish(control, keys::plus), Some(Wish::LargerText));
        assert_eq!(wish(control | gdk::ModifierType::SHIFT_MASK, keys::plus), Some(Wish::LargerText));
        assert_eq!(wish(control, keys::KP_Subtract), Some(Wish::SmallerText));
        assert_eq!(wish(control, keys::_0), Some(Wish::UsualText));
        assert_eq!(wish(alt, keys::Left), Some(Wish::Back));
    }

    #[test]
    fn keys_that_people_and_assistive_technology_use_otherwise_are_left_alone() {
        let control = gdk::ModifierType::CONTROL_MASK;
        let alt = gdk::ModifierType::MOD1_MASK;
        assert_eq!(wish(gdk::ModifierType::empty(), keys::plus), None);
        assert_eq!(wish(gdk::ModifierType::empty(), keys::Left), None);
        assert_eq!(wish(control | alt, keys::plus), None);
        assert_eq!(wish(control, keys::c), None);
    }

    #[test]
    fn four_presses_double_the_text() {
        assert!((STEP.powi(4) - 2.0).abs() < 1e-6);
    }
}
