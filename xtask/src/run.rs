//! `cargo xtask run`: from a fresh machine to an open window.
//!
//! What the window shows is no concern of this file; without a display it hands over to the preview.

use std::{ffi::OsStr, process::Command};

use crate::{
    build, edition,
    places::Places,
    preview,
    process::hand_over,
    system::{self, Purpose},
};

/// Sets up, builds and opens the window.
pub(crate) fn run(places: &Places) -> anyhow::Result<()> {
    if !has_display(|name| std::env::var_os(name)) {
        eprintln!(
            "There is no display here, so no window can open. The same pages will be served on this machine instead."
        );
        return preview::preview(places, None, None);
    }
    system::ensure(Purpose::Build)?;
    edition::prepare(places)?;
    build::build(places, "as it ships", &[])?;
    hand_over("Open the window", &mut Command::new(places.window()))
}

/// Only X11 and Wayland say in the environment whether they are there.
fn has_display<V: AsRef<OsStr>>(variable: impl Fn(&str) -> Option<V>) -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .into_iter()
            .any(|name| variable(name).is_some_and(|value| !value.as_ref().is_empty()))
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    fn among(set: &[(&str, &'static str)], name: &str) -> Option<&'static str> {
        set.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
    }

    #[test]
    fn either_display_is_enough() {
        assert!(has_display(|name| among(&[("DISPLAY", ":0")], name)));
        assert!(has_display(|name| among(&[("WAYLAND_DISPLAY", "wayland-0")], name)));
    }

    #[test]
    fn an_unset_or_empty_display_is_none() {
        assert!(!has_display(|name| among(&[], name)));
        assert!(!has_display(|name| among(&[("DISPLAY", "")], name)));
    }
}
