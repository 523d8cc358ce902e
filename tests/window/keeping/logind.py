"""Says on a bus of its own what systemd-logind says, and on the session's bus what a screen lock says.

It answers nothing: whatever somebody calls is counted.
"""
import os
import sys

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib

FLAGS = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
BOOL = GLib.Variant("(b)", (True,))
OVER = GLib.Variant("(b)", (False,))
MANAGER = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager")
SESSION = "org.freedesktop.login1.Session"
asked = []


def connected(address, name):
    bus = Gio.DBusConnection.new_for_address_sync(address, FLAGS, None, None)
    bus.add_filter(noted)
    bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName",
                  GLib.Variant("(su)", (name, 0)), None, 0, -1, None)
    return bus


def noted(bus, message, incoming):
    if incoming and message.get_message_type() == Gio.DBusMessageType.METHOD_CALL:
        asked.append(f"{message.get_interface()}.{message.get_member()}")
    return message


def listeners():
    """Connections beside this one: whoever listens has one."""
    names, = system.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "ListNames",
                              None, None, 0, -1, None).unpack()
    return len([name for name in names if name.startswith(":") and name != system.get_unique_name()])


def hint():
    changed = GLib.Variant("(sa{sv}as)", (SESSION, {"LockedHint": GLib.Variant("b", True)}, []))
    return "/org/freedesktop/login1/session/_37", "org.freedesktop.DBus.Properties", "PropertiesChanged", changed


WORDS = {
    "sleep": lambda: (*MANAGER, "PrepareForSleep", BOOL),
    "woke": lambda: (*MANAGER, "PrepareForSleep", OVER),
    "lock": lambda: ("/org/freedesktop/login1/session/_37", SESSION, "Lock", None),
    "lock-of-another": lambda: ("/org/freedesktop/login1/session/_38", SESSION, "Lock", None),
    "hint": hint,
}

system = connected(os.environ["FAKE_SYSTEM_BUS"], "org.freedesktop.login1")
session = connected(os.environ["DBUS_SESSION_BUS_ADDRESS"], "org.freedesktop.ScreenSaver")


def heard(source, condition):
    word = sys.stdin.readline().strip()
    if word == "asked":
        print("asked", *asked, flush=True)
    elif word == "listeners":
        print("listeners", listeners(), flush=True)
    elif word == "screen":
        session.emit_signal(None, "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", BOOL)
        session.flush_sync(None)
        print("said screen", flush=True)
    elif word:
        system.emit_signal(None, *WORDS[word]())
        system.flush_sync(None)
        print("said", word, flush=True)
    return bool(word)


GLib.io_add_watch(sys.stdin, GLib.IO_IN, heard)
print("ready", flush=True)
GLib.MainLoop().run()
