//! The table of what must be there, how to tell, and what each package system calls it.
//!
//! Nothing is installed here. Fedora's names are the files and libraries themselves, which dnf looks up on its own;
//! Debian and Ubuntu sometimes disagree, so the first name that the system knows is taken.

use std::{path::Path, process::Command};

use super::{Purpose, program};
use crate::process::succeeds;

/// Debian's, Ubuntu's and the vendor's names of the same browser.
pub(super) const CHROMIUM: &[&str] = &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
/// Arch and Fedora install the driver with the browser or beside it.
pub(super) const CHROMEDRIVER: &[&str] = &["chromedriver"];

/// One thing that must be there.
pub(super) struct Need {
    /// In plain words, with the reason where it is not plain.
    pub(super) what: &'static str,
    purpose: Purpose,
    sign: Sign,
    /// Debian and Ubuntu: alternatives, best first.
    pub(super) apt: &'static [&'static str],
    pub(super) dnf: &'static str,
    pub(super) pacman: &'static str,
}

/// How to tell that something is there.
enum Sign {
    /// `pkg-config` knows the library.
    Library(&'static str),
    /// One of these programs is on the path.
    Program(&'static [&'static str]),
    /// The file exists.
    File(&'static str),
    /// The system's own Python can import the module (another Python on the path usually cannot).
    PythonModule(&'static str),
}

impl Need {
    pub(super) fn is_met(&self) -> bool {
        match self.sign {
            Sign::Library(name) => succeeds(Command::new("pkg-config").args(["--exists", name])),
            Sign::Program(names) => program(names).is_some(),
            Sign::File(path) => Path::new(path).exists(),
            Sign::PythonModule(name) => {
                succeeds(Command::new("/usr/bin/python3").args(["-c", &format!("import {name}")]))
            }
        }
    }
}

/// Everything a purpose asks for, in the order of the table.
pub(super) fn all(purpose: Purpose) -> impl Iterator<Item = &'static Need> {
    NEEDS.iter().filter(move |need| need.purpose == Purpose::Build || need.purpose == purpose)
}

const NEEDS: &[Need] = &[
    Need {
        what: "a C compiler, for SQLite, zstd and the cryptography",
        purpose: Purpose::Build,
        sign: Sign::Program(&["cc"]),
        apt: &["build-essential"],
        dnf: "/usr/bin/cc",
        pacman: "base-devel",
    },
    Need {
        what: "pkg-config, which finds libraries",
        purpose: Purpose::Build,
        sign: Sign::Program(&["pkg-config"]),
        apt: &["pkg-config"],
        dnf: "/usr/bin/pkg-config",
        pacman: "pkgconf",
    },
    Need {
        what: "WebKitGTK 4.1 to build with, for the window",
        purpose: Purpose::Build,
        sign: Sign::Library("webkit2gtk-4.1"),
        apt: &["libwebkit2gtk-4.1-dev"],
        dnf: "pkgconfig(webkit2gtk-4.1)",
        pacman: "webkit2gtk-4.1",
    },
    Need {
        what: "JavaScriptCoreGTK 4.1 to build with",
        purpose: Purpose::Build,
        sign: Sign::Library("javascriptcoregtk-4.1"),
        apt: &["libjavascriptcoregtk-4.1-dev"],
        dnf: "pkgconfig(javascriptcoregtk-4.1)",
        pacman: "webkit2gtk-4.1",
    },
    Need {
        what: "GTK 3 to build with",
        purpose: Purpose::Build,
        sign: Sign::Library("gtk+-3.0"),
        apt: &["libgtk-3-dev"],
        dnf: "pkgconfig(gtk+-3.0)",
        pacman: "gtk3",
    },
    Need {
        what: "libsoup 3 to build with",
        purpose: Purpose::Build,
        sign: Sign::Library("libsoup-3.0"),
        apt: &["libsoup-3.0-dev"],
        dnf: "pkgconfig(libsoup-3.0)",
        pacman: "libsoup3",
    },
    Need {
        what: "xz, the yardstick for the size of an edition",
        purpose: Purpose::Bench,
        sign: Sign::Program(&["xz"]),
        apt: &["xz-utils"],
        dnf: "/usr/bin/xz",
        pacman: "xz",
    },
    Need {
        what: "poppler's tools, which read the PDF of a sheet as others do",
        purpose: Purpose::Test,
        sign: Sign::Program(&["pdftotext"]),
        apt: &["poppler-utils"],
        dnf: "/usr/bin/pdftotext",
        pacman: "poppler",
    },
    Need {
        what: "ZBar, which reads QR codes as others do",
        purpose: Purpose::Test,
        sign: Sign::Program(&["zbarimg"]),
        apt: &["zbar-tools"],
        dnf: "/usr/bin/zbarimg",
        pacman: "zbar",
    },
    Need {
        what: "Chromium, to look at every page in a browser",
        purpose: Purpose::Test,
        sign: Sign::Program(CHROMIUM),
        apt: &["chromium", "chromium-browser"],
        dnf: "chromium",
        pacman: "chromium",
    },
    Need {
        what: "chromedriver, which drives Chromium",
        purpose: Purpose::Test,
        sign: Sign::Program(CHROMEDRIVER),
        apt: &["chromium-driver", "chromium-chromedriver"],
        dnf: "/usr/bin/chromedriver",
        pacman: "chromium",
    },
    Need {
        what: "WebKitWebDriver, which drives the window",
        purpose: Purpose::Test,
        sign: Sign::Program(&["WebKitWebDriver"]),
        apt: &["webkit2gtk-driver", "webkitgtk-webdriver"],
        dnf: "/usr/bin/WebKitWebDriver",
        pacman: "webkitgtk-6.0",
    },
    Need {
        what: "Xvfb, a display for tests",
        purpose: Purpose::Test,
        sign: Sign::Program(&["Xvfb"]),
        apt: &["xvfb"],
        dnf: "/usr/bin/Xvfb",
        pacman: "xorg-server-xvfb",
    },
    Need {
        what: "xdotool, which presses keys in the window",
        purpose: Purpose::Test,
        sign: Sign::Program(&["xdotool"]),
        apt: &["xdotool"],
        dnf: "/usr/bin/xdotool",
        pacman: "xdotool",
    },
    Need {
        what: "ip, which makes the closed network in which silence is proved",
        purpose: Purpose::Test,
        sign: Sign::Program(&["ip"]),
        apt: &["iproute2"],
        dnf: "/usr/sbin/ip",
        pacman: "iproute2",
    },
    Need {
        what: "unshare and nsenter, which enter that network",
        purpose: Purpose::Test,
        sign: Sign::Program(&["nsenter"]),
        apt: &["util-linux"],
        dnf: "/usr/bin/nsenter",
        pacman: "util-linux",
    },
    Need {
        what: "script, a terminal for programs that ask for a passphrase",
        purpose: Purpose::Test,
        sign: Sign::Program(&["script"]),
        apt: &["bsdutils"],
        dnf: "/usr/bin/script",
        pacman: "util-linux",
    },
    Need {
        what: "openssl, which must read the keys that we write",
        purpose: Purpose::Test,
        sign: Sign::Program(&["openssl"]),
        apt: &["openssl"],
        dnf: "/usr/bin/openssl",
        pacman: "openssl",
    },
    Need {
        what: "dbus-monitor, which hears whether other programs are asked",
        purpose: Purpose::Test,
        sign: Sign::Program(&["dbus-monitor"]),
        apt: &["dbus-bin"],
        dnf: "/usr/bin/dbus-monitor",
        pacman: "dbus",
    },
    Need {
        what: "strace, which ends a program in the middle of a write",
        purpose: Purpose::Test,
        sign: Sign::Program(&["strace"]),
        apt: &["strace"],
        dnf: "/usr/bin/strace",
        pacman: "strace",
    },
    Need {
        what: "minisign, by which people check a mirror by hand",
        purpose: Purpose::Test,
        sign: Sign::Program(&["minisign"]),
        apt: &["minisign"],
        dnf: "/usr/bin/minisign",
        pacman: "minisign",
    },
    Need {
        what: "age, which must open what we encrypt",
        purpose: Purpose::Test,
        sign: Sign::Program(&["age"]),
        apt: &["age"],
        dnf: "/usr/bin/age",
        pacman: "age",
    },
    Need {
        what: "sqlite3, which must read what was kept once it is decrypted",
        purpose: Purpose::Test,
        sign: Sign::Program(&["sqlite3"]),
        apt: &["sqlite3"],
        dnf: "/usr/bin/sqlite3",
        pacman: "sqlite",
    },
    Need {
        what: "nginx, for the example of a mirror (tests start their own; end the package's with `systemctl disable --now nginx`)",
        purpose: Purpose::Test,
        sign: Sign::Program(&["nginx"]),
        apt: &["nginx-light", "nginx"],
        dnf: "/usr/sbin/nginx",
        pacman: "nginx",
    },
    Need {
        what: "dbus-run-session, a message bus for tests",
        purpose: Purpose::Test,
        sign: Sign::Program(&["dbus-run-session"]),
        // Brings the program whichever of its packages a release keeps it in.
        apt: &["dbus-x11"],
        dnf: "/usr/bin/dbus-run-session",
        pacman: "dbus",
    },
    Need {
        what: "AT-SPI, through which screen readers see the window",
        purpose: Purpose::Test,
        sign: Sign::File("/usr/share/dbus-1/services/org.a11y.Bus.service"),
        apt: &["at-spi2-core"],
        dnf: "at-spi2-core",
        pacman: "at-spi2-core",
    },
    Need {
        what: "pyatspi for the system's Python, which reads the window as a screen reader does",
        purpose: Purpose::Test,
        sign: Sign::PythonModule("pyatspi"),
        apt: &["python3-pyatspi"],
        dnf: "python3-pyatspi",
        pacman: "python-atspi",
    },
    Need {
        what: "Java, for the Nu HTML checker",
        purpose: Purpose::Test,
        sign: Sign::Program(&["java"]),
        apt: &["default-jre-headless"],
        dnf: "java-latest-openjdk-headless",
        pacman: "jre-openjdk-headless",
    },
    Need {
        what: "npm, which fetches axe-core and the Nu HTML checker",
        purpose: Purpose::Test,
        sign: Sign::Program(&["npm"]),
        apt: &["npm"],
        dnf: "/usr/bin/npm",
        pacman: "npm",
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_need_has_words_and_a_package_everywhere() {
        for need in NEEDS {
            assert!(!need.what.is_empty());
            assert!(!need.apt.is_empty(), "{}", need.what);
            for name in need.apt.iter().chain([&need.dnf, &need.pacman]) {
                assert!(!name.is_empty() && !name.contains(char::is_whitespace), "{}: {name:?}", need.what);
            }
        }
    }

    #[test]
    fn no_need_is_listed_twice() {
        let mut words: Vec<_> = NEEDS.iter().map(|need| need.what).collect();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), NEEDS.len());
    }

    #[test]
    fn tests_and_measurements_need_what_building_needs() {
        let count = |purpose| all(purpose).count();
        let common = |purpose| all(purpose).filter(|need| need.purpose == Purpose::Build).count();
        for purpose in [Purpose::Test, Purpose::Bench] {
            assert_eq!(common(purpose), count(Purpose::Build));
            assert!(count(purpose) > count(Purpose::Build), "{purpose:?}");
        }
    }

    #[test]
    fn what_cannot_be_there_is_missing() {
        let nowhere = |sign| Need { what: "x", purpose: Purpose::Build, sign, apt: &["x"], dnf: "x", pacman: "x" };
        for sign in [
            Sign::Library("no-such-library"),
            Sign::Program(&["no-such-program"]),
            Sign::File("/no/such/file"),
            Sign::PythonModule("no_such_module"),
        ] {
            assert!(!nowhere(sign).is_met());
        }
    }

    #[test]
    fn a_program_that_runs_these_tests_is_found() {
        let cargo = Need {
            what: "x",
            purpose: Purpose::Build,
            sign: Sign::Program(&["no-such-program", "cargo"]),
            apt: &["x"],
            dnf: "x",
            pacman: "x",
        };
        assert!(cargo.is_met());
    }
}
