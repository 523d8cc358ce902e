//! Hears when the computer goes to sleep and when the session is locked (systemd-logind, `org.freedesktop.login1(5)`), and
//! when the desktop's own lock comes on (`org.freedesktop.ScreenSaver`).
//!
//! Nobody is asked before a vault is open, and nothing is told to anybody: the window only listens. Where there is no such
//! bus, the minutes without a touch remain.

use std::{cell::RefCell, env, path::Path, rc::Rc};

use gtk::{
    gio::{self, DBusConnection, DBusConnectionFlags, DBusSignalFlags},
    glib::{Variant, VariantDict, VariantTy},
};

use crate::surroundings;

/// The bus of the system, as the D-Bus specification names it.
const SYSTEM_BUS: &str = "/run/dbus/system_bus_socket";

/// A signal that tells of a lock.
struct Signal {
    sender: &'static str,
    interface: &'static str,
    member: &'static str,
    /// Whether what it says means that the screen or the computer is about to be left.
    means_lock: fn(&Variant) -> bool,
}

const OF_SYSTEM: [Signal; 3] = [
    Signal {
        sender: "org.freedesktop.login1",
        interface: "org.freedesktop.login1.Manager",
        member: "PrepareForSleep",
        means_lock: begins,
    },
    Signal {
        sender: "org.freedesktop.login1",
        interface: "org.freedesktop.login1.Session",
        member: "Lock",
        means_lock: |_| true,
    },
    Signal {
        sender: "org.freedesktop.login1",
        interface: "org.freedesktop.DBus.Properties",
        member: "PropertiesChanged",
        means_lock: says_locked,
    },
];

const OF_SESSION: [Signal; 2] = [
    Signal {
        sender: "org.freedesktop.ScreenSaver",
        interface: "org.freedesktop.ScreenSaver",
        member: "ActiveChanged",
        means_lock: begins,
    },
    Signal {
        sender: "org.gnome.ScreenSaver",
        interface: "org.gnome.ScreenSaver",
        member: "ActiveChanged",
        means_lock: begins,
    },
];

thread_local! {
    /// Connections end when they are dropped.
    static LISTENING: RefCell<Vec<DBusConnection>> = const { RefCell::new(Vec::new()) };
}

/// From now on `lock` is called when the computer or the session is about to be left. Call it on the main thread.
pub(super) fn watch(lock: impl Fn() + 'static) {
    let lock: Rc<dyn Fn()> = Rc::new(lock);
    let system = surroundings::system_bus().unwrap_or_else(|| format!("unix:path={SYSTEM_BUS}"));
    listen(&system, &OF_SYSTEM, &lock);
    if let Ok(session) = env::var("DBUS_SESSION_BUS_ADDRESS") {
        listen(&session, &OF_SESSION, &lock);
    }
}

fn listen(address: &str, signals: &'static [Signal], lock: &Rc<dyn Fn()>) {
    // A bus that is on another computer would need a socket that does not exist here.
    if !address.starts_with("unix:") || address == format!("unix:path={SYSTEM_BUS}") && !Path::new(SYSTEM_BUS).exists()
    {
        return;
    }
    let lock = Rc::clone(lock);
    let flags = DBusConnectionFlags::AUTHENTICATION_CLIENT | DBusConnectionFlags::MESSAGE_BUS_CONNECTION;
    DBusConnection::for_address(address, flags, None, gio::Cancellable::NONE, move |connected| {
        let Ok(connection) = connected else { return };
        for signal in signals {
            subscribe(&connection, signal, &lock);
        }
        LISTENING.with_borrow_mut(|all| all.push(connection));
    });
}

fn subscribe(connection: &DBusConnection, signal: &'static Signal, lock: &Rc<dyn Fn()>) {
    let lock = Rc::clone(lock);
    connection.signal_subscribe(
        Some(signal.sender),
        Some(signal.interface),
        Some(signal.member),
        None,
        None,
        DBusSignalFlags::NONE,
        move |_connection, _sender, path, _interface, _member, told| {
            if is_ours(path) && (signal.means_lock)(told) {
                lock();
            }
        },
    );
}

/// `(true)`: it begins; `(false)` says that it is over.
fn begins(told: &Variant) -> bool {
    told.get::<(bool,)>().is_some_and(|(begins,)| begins)
}

/// The session says of itself that it is locked.
fn says_locked(told: &Variant) -> bool {
    let changed = told.try_child_value(1).filter(|changed| changed.is_type(VariantTy::VARDICT));
    changed.and_then(|changed| VariantDict::new(Some(&changed)).lookup("LockedHint").ok().flatten()).unwrap_or(false)
}

/// Whether a signal is about this session, or about none in particular. Without a known session, every lock counts.
fn is_ours(path: &str) -> bool {
    let Some(session) = path.strip_prefix("/org/freedesktop/login1/session/") else { return true };
    env::var("XDG_SESSION_ID").ok().is_none_or(|own| session == escaped(&own) || session == "self" || session == "auto")
}

/// An id as a part of a path (sd_bus_path_encode(3)): a digit in the first place and everything that is neither a letter
/// nor a digit stands as `_` and two digits.
fn escaped(id: &str) -> String {
    let plain = |at: usize, byte: u8| byte.is_ascii_alphabetic() || (at > 0 && byte.is_ascii_digit());
    let escape = |(at, byte): (usize, u8)| {
        if plain(at, byte) { char::from(byte).to_string() } else { format!("_{byte:02x}") }
    };
    id.bytes().enumerate().map(escape).collect()
}

#[cfg(test)]
mod tests {
    use gtk::glib::{Variant, VariantDict, prelude::ToVariant as _};

    use super::{begins, escaped, says_locked};

    #[test]
    fn sessions_are_escaped_as_logind_does() {
        for (id, expected) in [("2", "_32"), ("c2", "c2"), ("12", "_312"), ("a-b", "a_2db")] {
            assert_eq!(escaped(id), expected);
        }
    }

    #[test]
    fn only_the_beginning_of_sleep_and_a_hint_of_a_lock_count() {
        assert!(begins(&(true,).to_variant()) && !begins(&(false,).to_variant()) && !begins(&("x",).to_variant()));
        let changed = |name: &str, value: bool| {
            let dict = VariantDict::new(None);
            dict.insert(name, value);
            Variant::tuple_from_iter(["x".to_variant(), dict.end(), Vec::<String>::new().to_variant()])
        };
        assert!(says_locked(&changed("LockedHint", true)));
        assert!(!says_locked(&().to_variant()) && !says_locked(&("x", "y").to_variant()));
        assert!(!says_locked(&changed("LockedHint", false)) && !says_locked(&changed("IdleHint", true)));
    }
}
