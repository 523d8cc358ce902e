//! Light or dark, as the person set it for the whole desktop (Linux).
//!
//! Desktops tell that through the settings portal; GTK 3 does not ask it by itself. A portal that does not run is not
//! started, and without one the window stays as the theme has it.

use gtk::{
    gio::{self, DBusCallFlags, DBusConnection, DBusSignalFlags},
    glib::{MainContext, Variant, VariantTy, prelude::ToVariant as _},
    prelude::GtkSettingsExt as _,
};

const PORTAL: &str = "org.freedesktop.portal.Desktop";
const PLACE: &str = "/org/freedesktop/portal/desktop";
const SETTINGS: &str = "org.freedesktop.portal.Settings";
const NAMESPACE: &str = "org.freedesktop.appearance";
const KEY: &str = "color-scheme";

/// The value by which the portal says that dark is preferred; 0 is no preference, 2 is light.
const DARK: u32 = 1;

/// A portal answers at once or is of no use.
const PATIENCE_MILLISECONDS: i32 = 2000;

/// Follows the desktop from now on. Call it on the main thread.
pub(crate) fn follow() {
    MainContext::default().spawn_local(async {
        let Ok(bus) = gio::bus_get_future(gio::BusType::Session).await else { return };
        // Signals arrive as long as the connection lives, which is as long as the program.
        bus.signal_subscribe(
            Some(PORTAL),
            Some(SETTINGS),
            Some("SettingChanged"),
            Some(PLACE),
            Some(NAMESPACE),
            DBusSignalFlags::NONE,
            |_bus, _sender, _place, _interface, _signal, change| apply(changed(change)),
        );
        apply(asked(&bus).await);
    });
}

async fn asked(bus: &DBusConnection) -> Option<u32> {
    let question = (NAMESPACE, KEY).to_variant();
    let answer = bus.call_future(
        Some(PORTAL),
        PLACE,
        SETTINGS,
        "Read",
        Some(&question),
        Some(VariantTy::TUPLE),
        DBusCallFlags::NO_AUTO_START,
        PATIENCE_MILLISECONDS,
    );
    preference(&answer.await.ok()?.try_child_value(0)?)
}

/// The preference in a `SettingChanged` signal: namespace, key, value.
fn changed(signal: &Variant) -> Option<u32> {
    let key = signal.try_child_value(1)?;
    if key.str() != Some(KEY) {
        return None;
    }
    preference(&signal.try_child_value(2)?)
}

/// A number in any number of wrappings: `Read` wraps twice, the signal once.
fn preference(value: &Variant) -> Option<u32> {
    match value.as_variant() {
        Some(inner) => preference(&inner),
        None => value.get(),
    }
}

fn apply(preference: Option<u32>) {
    if let (Some(preference), Some(settings)) = (preference, gtk::Settings::default()) {
        settings.set_gtk_application_prefer_dark_theme(preference == DARK);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_preference_is_found_in_every_wrapping() {
        for value in [1_u32.to_variant(), 1_u32.to_variant().to_variant(), 1_u32.to_variant().to_variant().to_variant()]
        {
            assert_eq!(preference(&value), Some(1));
        }
        assert_eq!(preference(&"dark".to_variant()), None);
    }

    #[test]
    fn only_a_change_of_the_colour_scheme_counts() {
        let wrapped = |value: u32| value.to_variant().to_variant();
        assert_eq!(changed(&Variant::tuple_from_iter([NAMESPACE.to_variant(), KEY.to_variant(), wrapped(1)])), Some(1));
        assert_eq!(
            changed(&Variant::tuple_from_iter([NAMESPACE.to_variant(), "contrast".to_variant(), wrapped(1)])),
            None
        );
        assert_eq!(changed(&NAMESPACE.to_variant()), None);
    }
}
