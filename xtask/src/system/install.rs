//! The package systems, and the decision who may call them.
//!
//! Builds commands and starts none of them; what is missing is decided in `needs`.

use std::process::Command;

use anyhow::Context;

use super::{needs::Need, program};
use crate::process::succeeds;

/// Debian's and Ubuntu's, Fedora's, and Arch's, with their descendants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PackageSystem {
    Apt,
    Dnf,
    Pacman,
}

/// How a command that needs the rights of root is started.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Road {
    /// We are root.
    Direct,
    /// sudo asks the person at the terminal.
    Sudo,
    /// Nobody can answer a question: the command is printed and nothing is started.
    Print,
}

impl PackageSystem {
    pub(super) fn find() -> Option<Self> {
        [(Self::Apt, "apt-get"), (Self::Dnf, "dnf"), (Self::Pacman, "pacman")]
            .into_iter()
            .find_map(|(system, name)| program(&[name]).map(|_| system))
    }

    /// Everything a person would type, in order.
    pub(super) fn commands(self, missing: &[&Need]) -> Vec<Vec<String>> {
        self.refresh().into_iter().chain([self.install(missing)]).collect()
    }

    /// Only apt has a list that must be fetched first. Pacman's is fetched with the installation, together with an
    /// update, because Arch supports no other way.
    pub(super) fn refresh(self) -> Option<Vec<String>> {
        (self == Self::Apt).then(|| words(&["apt-get", "update"]))
    }

    pub(super) fn install(self, missing: &[&Need]) -> Vec<String> {
        self.install_from(missing, |name| succeeds(Command::new("apt-cache").args(["show", name])))
    }

    fn install_from(self, missing: &[&Need], is_known: impl Fn(&str) -> bool) -> Vec<String> {
        let mut command = match self {
            Self::Apt => words(&[
                "env",
                "DEBIAN_FRONTEND=noninteractive",
                "apt-get",
                "install",
                "--yes",
                "--no-install-recommends",
            ]),
            Self::Dnf => words(&["dnf", "install", "--assumeyes"]),
            Self::Pacman => words(&["pacman", "-Syu", "--needed", "--noconfirm"]),
        };
        for need in missing {
            let name = match self {
                Self::Apt => pick(need.apt, &is_known),
                Self::Dnf => need.dnf,
                Self::Pacman => need.pacman,
            };
            if !command.iter().any(|word| word == name) {
                command.push(name.to_owned());
            }
        }
        command
    }
}

impl Road {
    pub(super) fn choose(is_root: bool, has_sudo: bool, has_terminal: bool) -> Self {
        match (is_root, has_sudo, has_terminal) {
            (true, _, _) => Self::Direct,
            (false, true, true) => Self::Sudo,
            (false, _, _) => Self::Print,
        }
    }

    /// The command, ready to start; [`Road::Print`] starts nothing and has none.
    pub(super) fn command(self, words: &[String]) -> anyhow::Result<Command> {
        let sudo = (self == Self::Sudo).then(|| "sudo".to_owned());
        let mut words = sudo.iter().chain(words);
        let program = words.next().filter(|_| self != Self::Print).context("there is no command to start")?;
        let mut command = Command::new(program);
        command.args(words);
        Ok(command)
    }
}

/// The first name that the system knows. It is asked only where there is a choice, because each answer takes a while.
fn pick(names: &'static [&'static str], is_known: impl Fn(&str) -> bool) -> &'static str {
    match names {
        [only] => only,
        [first, ..] => names.iter().copied().find(|name| is_known(name)).unwrap_or(first),
        [] => "",
    }
}

/// As it would be typed.
pub(super) fn shell(words: &[String]) -> String {
    let plain = |word: &String| word.chars().all(|c| c.is_ascii_alphanumeric() || "-_./=+".contains(c));
    words.iter().map(|word| if plain(word) { word.clone() } else { format!("'{word}'") }).collect::<Vec<_>>().join(" ")
}

fn words(list: &[&str]) -> Vec<String> {
    list.iter().map(|&word| word.to_owned()).collect()
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]

    use super::*;
    use crate::system::{Purpose, needs};

    fn everything() -> Vec<&'static Need> {
        needs::all(Purpose::Test).collect()
    }

    #[test]
    fn root_installs_directly_with_or_without_a_terminal() {
        assert_eq!(Road::choose(true, false, false), Road::Direct);
        assert_eq!(Road::choose(true, true, true), Road::Direct);
    }

    #[test]
    fn sudo_is_asked_only_at_a_terminal() {
        assert_eq!(Road::choose(false, true, true), Road::Sudo);
        assert_eq!(Road::choose(false, true, false), Road::Print);
    }

    #[test]
    fn without_root_and_sudo_the_command_is_printed() {
        assert_eq!(Road::choose(false, false, true), Road::Print);
        assert!(Road::Print.command(&words(&["true"])).is_err());
    }

    #[test]
    fn sudo_goes_before_the_command() {
        let command = Road::Sudo.command(&words(&["dnf", "install"])).unwrap();
        assert_eq!(command.get_program(), "sudo");
        assert_eq!(command.get_args().collect::<Vec<_>>(), ["dnf", "install"]);
    }

    #[test]
    fn debian_gets_its_names() {
        let command = shell(&PackageSystem::Apt.install_from(&everything(), |_| true));
        assert_eq!(
            command,
            "env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends build-essential pkg-config \
             libwebkit2gtk-4.1-dev libjavascriptcoregtk-4.1-dev libgtk-3-dev libsoup-3.0-dev poppler-utils zbar-tools \
             chromium chromium-driver webkit2gtk-driver xvfb xdotool iproute2 util-linux bsdutils openssl dbus-bin strace minisign age sqlite3 nginx-light dbus-x11 \
             at-spi2-core python3-pyatspi default-jre-headless npm"
        );
    }

    #[test]
    fn ubuntu_gets_the_names_that_it_knows() {
        let known = |name: &str| !matches!(name, "chromium" | "chromium-driver");
        let command = PackageSystem::Apt.install_from(&everything(), known);
        assert!(command.iter().any(|word| word == "chromium-browser"));
        assert!(command.iter().any(|word| word == "chromium-chromedriver"));
        assert!(!command.iter().any(|word| word == "chromium"));
    }

    #[test]
    fn a_system_that_knows_no_name_yet_gets_the_usual_one() {
        let command = PackageSystem::Apt.install_from(&everything(), |_| false);
        assert!(command.iter().any(|word| word == "chromium"));
    }

    #[test]
    fn fedora_is_asked_for_libraries_and_files_which_a_shell_must_not_read() {
        let command = shell(&PackageSystem::Dnf.install_from(&everything(), |_| true));
        assert!(
            command.starts_with("dnf install --assumeyes /usr/bin/cc /usr/bin/pkg-config 'pkgconfig(webkit2gtk-4.1)' "),
            "{command}"
        );
    }

    #[test]
    fn arch_gets_each_package_once() {
        let command = PackageSystem::Pacman.install_from(&everything(), |_| true);
        for name in ["webkit2gtk-4.1", "chromium"] {
            assert_eq!(command.iter().filter(|word| *word == name).count(), 1, "{name}");
        }
    }

    #[test]
    fn only_apt_refreshes_its_list_first() {
        let refreshes = |system: PackageSystem| system.refresh().is_some();
        assert_eq!(
            [PackageSystem::Apt, PackageSystem::Dnf, PackageSystem::Pacman].map(refreshes),
            [true, false, false]
        );
    }
}
