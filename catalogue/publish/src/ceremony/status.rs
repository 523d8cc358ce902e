//! Who still has to sign, and what expires when. Only words: nothing is changed, and nothing is refused here.

use std::{fmt::Write, path::Path};

use catalogue_update::{Bundle, SizeClasses, verify};
use jiff::Timestamp;
use serde_json::Value;

use super::{Contents, DraftError, OpenDraft, Publishers, ReleaseError, gather, open_draft::SIGNATURES, words};
use crate::sign::{KeyId, roles};

/// Where the signatures of a draft stand.
///
/// # Errors
/// When the folder of signatures cannot be read.
pub fn draft_status(draft: &OpenDraft, at: Timestamp) -> Result<String, DraftError> {
    let gathered = gather(draft)?;
    let mut text = words::describe(draft, at);
    text.push('\n');
    for to_sign in &draft.to_sign {
        for signers in &to_sign.signers {
            let have = gathered.have(to_sign.role, signers);
            let _ = writeln!(
                text,
                "{}: {} of {} signatures by the {}",
                to_sign.role,
                have.len(),
                signers.need,
                signers.who
            );
            if !have.is_empty() {
                let _ = writeln!(text, "  signed: {}", draft.people.names(have.iter().copied()));
            }
            let enough = u64::try_from(have.len()).is_ok_and(|have| have >= signers.need);
            let left = gathered.left(draft, to_sign.role, signers);
            if !enough {
                let _ = writeln!(text, "  can sign: {}", draft.people.names(left.iter().copied()));
            }
            let lost = signers.keys.iter().filter(|id| draft.lost.contains(id));
            let lost = draft.people.names(lost);
            if !lost.is_empty() {
                let _ = writeln!(text, "  lost: {lost}");
            }
        }
    }
    for fault in &gathered.faults {
        let _ = writeln!(text, "not good: {fault}");
    }
    for name in astray(&draft.folder) {
        let _ = writeln!(text, "not read: {name} lies beside the folder {SIGNATURES}; move it in there");
    }
    let folder = draft.folder.display();
    let next = match (gathered.faults.is_empty(), gathered.missing(draft).is_empty(), draft.root().is_some()) {
        (false, _, _) => "take out what is not good".to_owned(),
        (true, false, _) => format!("`catalogue-publish sign {folder} --key KEYFILE` by one who can sign"),
        (true, true, false) => format!("`catalogue-publish release {folder} --online-keys DIR --out FILE`"),
        (true, true, true) => format!("`catalogue-publish root add {folder} --keys DIR`"),
    };
    let _ = writeln!(text, "next: {next}");
    Ok(text)
}

/// The signature files that somebody put into the draft itself. Their names are those that `sign` gives them.
fn astray(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut astray: Vec<String> = names
        .filter(|name| {
            let role = name.strip_suffix(".json").and_then(|name| name.split_once('.')).map(|(role, _)| role);
            role.is_some_and(|role| ["root", "targets", roles::CATALOGUE].contains(&role))
        })
        .collect();
    astray.sort();
    astray
}

/// Why a draft cannot become anything beside the roots that the publishers have by now, if it cannot.
#[must_use]
pub fn outdated(draft: &OpenDraft, publishers: &Publishers) -> Option<String> {
    let newest = publishers.chain.newest().version();
    match &draft.contents {
        Contents::Edition(edition) if !edition.is_under(&publishers.chain) => Some(format!(
            "not good: the draft was prepared under root {}, but the newest is root {newest}\nnext: prepare it again\n",
            edition.root_version()
        )),
        Contents::Root(root) if root.version() <= newest => {
            Some(format!("there is a root {newest} already; this draft is done with\n"))
        }
        _ => None,
    }
}

/// What a published bundle's roles say of themselves, the one that expires first on top.
///
/// # Errors
/// When the bundle is not these publishers'.
pub fn bundle_status(
    bytes: Vec<u8>,
    publishers: &Publishers,
    at: Timestamp,
    classes: &SizeClasses,
) -> Result<String, ReleaseError> {
    let bundle = Bundle::parse(bytes, classes)?;
    let first = publishers.chain.iter().next().unwrap_or(publishers.chain.newest());
    let verified =
        verify(&bundle, first, None, at).map_err(|source| ReleaseError::Verify { root: first.version(), source })?;
    let preview = if verified.notes().preview { ", a preview" } else { "" };
    let mut text = format!("edition {} of {}{preview}, verified\n", verified.number().0, verified.notes().published_on);
    let _ = writeln!(text, "  image    SHA-256 {}", verified.notes().image_sha256);
    let mut roles: Vec<RoleStatus> = bundle.entries().filter_map(|(name, body)| RoleStatus::read(name, body)).collect();
    // Of the roots only the newest counts.
    let newest = roles.iter().filter(|role| role.name == "root").map(|role| role.version).max();
    roles.retain(|role| role.name != "root" || Some(role.version) == newest);
    roles.sort_by(|one, other| (one.expires, &one.name).cmp(&(other.expires, &other.name)));
    for role in &roles {
        let RoleStatus { name, version, expires, signed } = role;
        let _ = writeln!(
            text,
            "{name:<9}  version {version:<9}  until {}; signed: {}",
            words::until(*expires, at),
            publishers.people.names(signed),
        );
    }
    let known = publishers.chain.newest().version();
    if newest.is_some_and(|newest| newest < known) {
        let _ = writeln!(text, "root {known} is not in this bundle yet; `catalogue-publish refresh` puts it there");
    }
    text.push_str(&next(&roles, at));
    Ok(text)
}

/// A role's file, looked at and not verified.
struct RoleStatus {
    name: String,
    version: u64,
    expires: Timestamp,
    signed: Vec<KeyId>,
}

impl RoleStatus {
    fn read(name: &str, body: &[u8]) -> Option<Self> {
        let name = name.strip_suffix(".json")?;
        let name = name.rsplit_once('.').map_or(name, |(_, name)| name).to_owned();
        let file: Value = serde_json::from_slice(body).ok()?;
        let signed = file.get("signatures")?.as_array()?.iter();
        let signed = signed.filter_map(|signature| serde_json::from_value(signature.get("keyid")?.clone()).ok());
        Some(Self {
            name,
            version: file.pointer("/signed/version")?.as_u64()?,
            expires: file.pointer("/signed/expires")?.as_str()?.parse().ok()?,
            signed: signed.collect(),
        })
    }
}

/// What must be done for the role that expires first; or, when some are past their date, for the one that takes most.
fn next(roles: &[RoleStatus], at: Timestamp) -> String {
    let past = roles.iter().filter(|role| role.expires <= at).max_by_key(|role| Remedy::of(&role.name));
    match (past, roles.first()) {
        (Some(past), _) => format!(
            "next: {} now; readers are warned, because the role {} is past its date\n",
            Remedy::of(&past.name).command(),
            past.name
        ),
        (None, Some(first)) => {
            format!("next: {} before {}\n", Remedy::of(&first.name).command(), words::until(first.expires, at))
        }
        (None, None) => String::new(),
    }
}

/// What gives a role a new date. Each does what those before it do as well.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Remedy {
    Refresh,
    Edition,
    Root,
}

impl Remedy {
    fn of(role: &str) -> Self {
        match role {
            "root" => Self::Root,
            "targets" | roles::CATALOGUE => Self::Edition,
            _ => Self::Refresh,
        }
    }

    fn command(self) -> &'static str {
        match self {
            Self::Refresh => "`catalogue-publish refresh`",
            Self::Edition => "`catalogue-publish prepare`",
            Self::Root => "`catalogue-publish root renew`, then `refresh`",
        }
    }
}
