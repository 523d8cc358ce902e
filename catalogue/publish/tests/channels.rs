//! A private channel from its files to what readers can and cannot open, and what stock `age` makes of it.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a test may stop, and says loudly what it skips")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use catalogue_model::{Fault, Origin, Refusal};
use catalogue_update::{Bundle, Candidate, ChannelIdentity, ChannelKey, SizeClasses, TARGET_PATH, Trust, open_newest};
use tempfile::TempDir;

const AT: &str = "2026-11-22T18:00:00Z";

/// A desk with keys, the channel of a practice, an edition for it, and the public edition.
struct Desk(TempDir);

impl Desk {
    fn new() -> Self {
        let desk = Self(tempfile::tempdir().unwrap());
        desk.does(&["keys", "keys"]);
        desk.does(&["channel", "Practice", "--out", "channels"]);
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_catalogue-publish"))
            .current_dir(self.0.path())
            .args(arguments)
            .args(["--at", AT])
            .output()
            .unwrap()
    }

    #[track_caller]
    fn does(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success(), "{arguments:?}: {said}{}", String::from_utf8_lossy(&output.stderr));
        said
    }

    #[track_caller]
    fn refuses(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert!(!output.status.success(), "{arguments:?}");
        String::from_utf8_lossy(&output.stderr).into_owned()
    }

    fn builds(&self, out: &str, more: &[&str]) -> String {
        let records = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("records");
        let build = ["build", records.to_str().unwrap(), "--preview", "--keys", "keys", "--out", out];
        self.does(&[&build, more].concat())
    }

    fn key(&self) -> ChannelKey {
        ChannelKey::parse(&fs::read_to_string(self.path("channels/practice.identity.txt")).unwrap()).unwrap()
    }

    /// What a reader with this identity makes of a bundle: its image, or why not.
    fn read(&self, bundle: &str, identity: Option<ChannelIdentity>) -> Result<Vec<u8>, Fault> {
        let mut trust = Trust::read(&self.path("keys/trust"), SizeClasses::shipped()).unwrap();
        trust.identity = identity.unwrap_or(trust.identity);
        let candidate = Candidate { origin: Origin::File, bytes: fs::read(self.path(bundle)) };
        let opening = open_newest(vec![candidate], &trust, AT.parse().unwrap());
        match (opening.edition, opening.refused.first()) {
            (Some(image), _) => Ok(image.bytes),
            (None, Some(Refusal { fault, .. })) => Err(*fault),
            (None, None) => panic!("neither opened nor refused"),
        }
    }
}

#[test]
fn a_private_edition_opens_with_its_identity_and_with_no_other() {
    let desk = Desk::new();
    let said = desk.builds("private", &["--channel", "channels/practice.age"]);
    assert!(said.contains("verified but for the decryption") && said.contains("\"Practice\""), "{said}");
    assert_eq!(desk.read("private", None), Err(Fault::OtherChannel));
    assert_eq!(desk.read("private", Some(ChannelIdentity::generate())), Err(Fault::OtherChannel));
    let image = desk.read("private", Some(desk.key().identity)).unwrap();
    desk.builds("public", &[]);
    assert_eq!(desk.read("public", Some(desk.key().identity)), Err(Fault::OtherChannel));
    assert!(desk.read("public", None).unwrap() == image, "the same records give the same image in every channel");
}

#[test]
fn nobody_can_tell_from_a_bundle_for_whom_it_is() {
    let desk = Desk::new();
    desk.builds("private", &["--channel", "channels/practice.identity.txt"]);
    desk.builds("public", &[]);
    let shape = |name: &str| {
        let bundle = Bundle::parse(fs::read(desk.path(name)).unwrap(), &SizeClasses::shipped()).unwrap();
        // The hash of the target stands in its name.
        let plain = |name: &str| if name.starts_with("targets/") { TARGET_PATH.to_owned() } else { name.to_owned() };
        let names: Vec<String> = bundle.entries().map(|(name, _)| plain(name)).collect();
        (fs::metadata(desk.path(name)).unwrap().len(), names)
    };
    assert_eq!(shape("private"), shape("public"));
}

#[test]
fn whoever_names_the_identity_has_the_whole_edition_checked_and_can_look_inside() {
    let desk = Desk::new();
    let said = desk.builds("private", &["--channel", "channels/practice.identity.txt"]);
    assert!(said.contains(", verified; for whoever has the identity"), "{said}");
    let identity = ["--keys", "keys", "--identity", "channels/practice.identity.txt"];
    assert!(desk.does(&[&["image", "private", "--out", "image"][..], &identity].concat()).contains("SHA-256"));
    assert!(desk.does(&[&["ask", "private", "stop"][..], &identity].concat()).contains("found"));
    assert!(desk.refuses(&["image", "private", "--out", "no", "--keys", "keys"]).contains("--identity"));
    let recipient = ["image", "private", "--out", "no", "--keys", "keys", "--identity", "channels/practice.age"];
    assert!(desk.refuses(&recipient).contains("it is the recipient"));
    assert!(!desk.path("no").exists());
}

#[test]
fn stock_age_makes_a_channel_and_opens_its_editions() {
    let desk = Desk::new();
    let Ok(made) = Command::new("age-keygen").output() else {
        println!("SKIPPED: stock age is not installed");
        return;
    };
    let identity = desk.path("stock.txt");
    fs::write(&identity, &made.stdout).unwrap();
    let text = String::from_utf8(made.stdout).unwrap();
    let recipient = text.lines().find_map(|line| line.split_once("public key: ")).unwrap().1;
    fs::write(desk.path("stock.age"), recipient).unwrap();
    for (channel, identity) in
        [("stock.age", identity), ("channels/practice.age", desk.path("channels/practice.identity.txt"))]
    {
        desk.builds("private", &["--channel", channel]);
        let bundle = Bundle::parse(fs::read(desk.path("private")).unwrap(), &SizeClasses::shipped()).unwrap();
        let (_, target) = bundle.entries().find(|(name, _)| name.starts_with("targets/")).unwrap();
        fs::write(desk.path("target"), target).unwrap();
        let opens = |identity: &Path| {
            let mut age = Command::new("age");
            age.arg("-d").arg("-i").arg(identity).arg(desk.path("target")).stderr(Stdio::null()).output().unwrap()
        };
        let opened = opens(&identity);
        assert!(opened.status.success(), "{channel}");
        let image = zstd::stream::decode_all(opened.stdout.as_slice()).unwrap();
        assert!(image.starts_with(b"SQLite format 3\0"), "{channel}");
        assert!(
            !opens(&desk.path("keys/trust/channel.identity")).status.success(),
            "the public identity opens {channel}"
        );
    }
}
