//! A repository that can do anything a publisher, an attacker or an accident does: metadata is plain JSON until it is
//! published, and what is served under a version need not be that version.

use std::collections::BTreeMap;

use aws_lc_rs::digest;
use serde_json::{Value, json};

use crate::keys::{Key, hex};

/// The four roles that every repository has, in the order in which they depend on one another.
pub(crate) const ALL: [&str; 4] = ["root", "targets", "snapshot", "timestamp"];
/// The end of validity that roles begin with.
pub(crate) const SAFE: &str = "2027-02-15T00:00:00Z";

pub(crate) struct Repository {
    /// What will be signed next, by role.
    pub(crate) roles: BTreeMap<String, Value>,
    /// Who signs, by role.
    pub(crate) signers: BTreeMap<String, Vec<Key>>,
    /// What is served, by role; the first is served as version 1, whatever it says.
    pub(crate) published: BTreeMap<String, Vec<Vec<u8>>>,
    pub(crate) artefacts: BTreeMap<String, Vec<u8>>,
    /// Whether timestamp and snapshot pin hashes and lengths.
    pub(crate) pins_hashes: bool,
    /// Which hashes a target has.
    pub(crate) algorithms: Vec<&'static str>,
    next_key: u8,
}

impl Repository {
    pub(crate) fn new() -> Self {
        let role = |kind: &str| json!({ "_type": kind, "spec_version": "1.0.31", "version": 1, "expires": SAFE });
        let mut repository = Self {
            roles: ALL.map(|name| (name.to_owned(), role(name))).into(),
            signers: BTreeMap::new(),
            published: BTreeMap::new(),
            artefacts: BTreeMap::new(),
            pins_hashes: false,
            algorithms: vec!["sha256"],
            next_key: 100,
        };
        let root = repository.role("root");
        root["consistent_snapshot"] = json!(true);
        root["keys"] = json!({});
        root["roles"] = ALL.iter().map(|name| ((*name).to_owned(), json!({ "keyids": [], "threshold": 1 }))).collect();
        repository.role("targets")["targets"] = json!({});
        for name in ALL {
            let key = repository.new_key();
            repository.add_key("root", name, key);
        }
        repository.role("snapshot")["meta"] = json!({});
        repository.role("timestamp")["meta"] = json!({});
        repository.publish(&["targets", "snapshot", "timestamp", "root"]);
        repository
    }

    pub(crate) fn role(&mut self, name: &str) -> &mut Value {
        self.roles.get_mut(name).unwrap()
    }

    pub(crate) fn version(&self, name: &str) -> u64 {
        self.roles[name]["version"].as_u64().unwrap()
    }

    /// A key that nobody used before.
    pub(crate) fn new_key(&mut self) -> Key {
        self.next_key += 1;
        Key::number(self.next_key)
    }

    /// The keys and the threshold of a role, as its delegator lists them.
    pub(crate) fn given(&mut self, delegator: &str, name: &str) -> &mut Value {
        let delegator = self.role(delegator);
        if delegator["_type"] == "root" {
            return &mut delegator["roles"][name];
        }
        let roles = delegator["delegations"]["roles"].as_array_mut().unwrap();
        roles.iter_mut().find(|role| role["name"] == name).unwrap()
    }

    /// Lets a key sign for a role, and has it sign.
    pub(crate) fn add_key(&mut self, delegator: &str, name: &str, key: Key) {
        self.list_key(delegator, name, &key);
        self.signers.entry(name.to_owned()).or_default().push(key);
    }

    /// Lets a key sign for a role.
    pub(crate) fn list_key(&mut self, delegator: &str, name: &str, key: &Key) {
        self.given(delegator, name)["keyids"].as_array_mut().unwrap().push(json!(key.id));
        let delegator = self.role(delegator);
        let keys =
            if delegator["_type"] == "root" { &mut delegator["keys"] } else { &mut delegator["delegations"]["keys"] };
        keys[&key.id] = key.public.clone();
    }

    /// Takes all keys from a top-level role and gives it as many new ones as its threshold asks for.
    pub(crate) fn rotate_keys(&mut self, name: &str) {
        let threshold = self.given("root", name)["threshold"].as_u64().unwrap();
        let keys = (0..threshold).map(|_| self.new_key()).collect();
        self.set_keys(name, threshold, keys);
    }

    /// Gives a top-level role these keys and no others.
    pub(crate) fn set_keys(&mut self, name: &str, threshold: u64, keys: Vec<Key>) {
        *self.given("root", name) = json!({ "keyids": [], "threshold": threshold });
        self.signers.remove(name);
        for key in keys {
            self.add_key("root", name, key);
        }
    }

    pub(crate) fn set_threshold(&mut self, name: &str, threshold: u64) {
        self.given("root", name)["threshold"] = json!(threshold);
    }

    /// Hands a part of the paths to a role with a key of its own, behind the roles that are there.
    pub(crate) fn delegate(&mut self, delegator: &str, name: &str, paths: &[&str], is_terminating: bool) {
        let targets = json!({
            "_type": "targets", "spec_version": "1.0.31", "version": 1, "expires": SAFE, "targets": {},
        });
        self.roles.entry(name.to_owned()).or_insert(targets);
        let delegations = &mut self.role(delegator)["delegations"];
        if delegations.is_null() {
            *delegations = json!({ "keys": {}, "roles": [] });
        }
        let role = json!({
            "name": name, "keyids": [], "threshold": 1, "paths": paths, "terminating": is_terminating,
        });
        delegations["roles"].as_array_mut().unwrap().push(role);
        let key = self.new_key();
        self.add_key(delegator, name, key);
    }

    pub(crate) fn add_artefact(&mut self, role: &str, path: &str, bytes: &[u8]) {
        let hashes: Value = self.algorithms.iter().map(|name| ((*name).to_owned(), json!(hash(name, bytes)))).collect();
        self.role(role)["targets"][path] = json!({ "length": bytes.len(), "hashes": hashes });
        self.artefacts.insert(path.to_owned(), bytes.to_vec());
    }

    /// Signs each role and serves it as its next version; what pins it is brought up to date, but not published.
    pub(crate) fn publish(&mut self, names: &[&str]) {
        for name in names {
            if self.published.contains_key(*name) {
                let version = self.version(name) + 1;
                self.role(name)["version"] = json!(version);
            }
            let file = self.sign(name);
            let pin = self.pin(name, &file);
            self.published.entry((*name).to_owned()).or_default().push(file);
            match *name {
                "root" | "timestamp" => {}
                "snapshot" => self.role("timestamp")["meta"]["snapshot.json"] = pin,
                name => self.role("snapshot")["meta"][format!("{name}.json")] = pin,
            }
        }
    }

    /// Serves a role from version 1 again, as if it had never been published.
    pub(crate) fn start_again(&mut self, name: &str) {
        self.published.remove(name);
        self.role(name)["version"] = json!(1);
    }

    fn sign(&self, name: &str) -> Vec<u8> {
        let signed = &self.roles[name];
        let signatures: Vec<Value> = self.signers[name].iter().map(|key| key.sign(signed)).collect();
        serde_json::to_vec(&json!({ "signed": signed, "signatures": signatures })).unwrap()
    }

    fn pin(&self, name: &str, file: &[u8]) -> Value {
        let version = self.version(name);
        if !self.pins_hashes {
            return json!({ "version": version });
        }
        json!({ "version": version, "length": file.len(), "hashes": { "sha256": hash("sha256", file) } })
    }

    /// Alters the file of a role that is served last.
    pub(crate) fn tamper(&mut self, name: &str, alter: impl FnOnce(&mut Value)) {
        let file = self.published.get_mut(name).unwrap().last_mut().unwrap();
        let mut value = serde_json::from_slice(file).unwrap();
        alter(&mut value);
        *file = serde_json::to_vec(&value).unwrap();
    }

    /// What is served under a name, which is decoded.
    pub(crate) fn metadata(&self, name: &str) -> Option<Vec<u8>> {
        let role = name.strip_suffix(".json")?;
        let is_consistent = self.roles["root"]["consistent_snapshot"] == true;
        let versioned = role.split_once('.').filter(|_| role != "timestamp");
        match versioned {
            Some((version, role)) if role == "root" || is_consistent => {
                let version: usize = version.parse().ok()?;
                self.published.get(role)?.get(version.checked_sub(1)?).cloned()
            }
            _ => self.published.get(role)?.last().cloned(),
        }
    }

    /// The artefact under a path, with a hash of its own before the name where snapshots are consistent.
    pub(crate) fn target(&self, path: &str) -> Option<Vec<u8>> {
        if self.roles["root"]["consistent_snapshot"] != true {
            return self.artefacts.get(path).cloned();
        }
        let (folder, file) = path.rsplit_once('/').map_or(("", path), |(folder, file)| (folder, file));
        let (_, name) = file.split_once('.')?;
        let slash = if path.contains('/') { "/" } else { "" };
        self.artefacts.get(&format!("{folder}{slash}{name}")).cloned()
    }
}

pub(crate) fn hash(algorithm: &str, bytes: &[u8]) -> String {
    let algorithm = match algorithm {
        "sha256" => &digest::SHA256,
        // Whatever else it calls itself.
        _ => &digest::SHA512,
    };
    hex(digest::digest(algorithm, bytes).as_ref())
}
