//! Every client asks the same: nothing of the computer, the person or the past shows in what a mirror or an onlooker sees.

use std::{collections::BTreeSet, fs, path::Path};

use catalogue_update::{MirrorAddress, Report, Road};

use crate::{
    authority::{ALWAYS, Authority},
    mirror::{Mirror, Visit, good},
    program::Program,
};

/// The lengths of the TLS records (RFC 8446, section 5.1) that a client sent, with their types.
fn records(wire: &[u8]) -> Vec<(u8, u16)> {
    let mut records = Vec::new();
    let mut rest = wire;
    while let [kind, _, _, high, low, after @ ..] = rest {
        let length = u16::from_be_bytes([*high, *low]);
        records.push((*kind, length));
        rest = after.get(usize::from(length)..).expect("a record should be whole");
    }
    assert!(rest.is_empty(), "a record should be whole");
    records
}

/// What a mirror sees of a client with these variables.
fn visit(mirror: &Mirror, roots: &Path, variables: &[(&str, &str)], times: usize) -> Vec<Visit> {
    let roots = ("SSL_CERT_FILE", roots.to_str().unwrap());
    let mut program = Program::start(&[variables, &[roots]].concat());
    let fetch = |_| {
        assert!(matches!(program.fetch(&mirror.road()), Report::Done(_)));
        mirror.visit()
    };
    (0..times).map(fetch).collect()
}

#[test]
fn all_clients_send_one_request_in_pieces_of_the_same_size() {
    let (folder, authority) = (tempfile::tempdir().unwrap(), Authority::new());
    let roots = folder.path().join("roots.pem");
    fs::write(&roots, authority.pem()).unwrap();
    let home = folder.path().join("home");
    fs::create_dir_all(home.join(".config")).unwrap();
    fs::write(home.join(".netrc"), "machine 127.0.0.1 login x password y\n").unwrap();
    fs::write(home.join(".curlrc"), "user-agent = \"x\"\n").unwrap();
    fs::write(home.join("waymark.edition"), "an older one").unwrap();
    let home = home.to_str().unwrap();
    let mirror = Mirror::new(authority.server("127.0.0.1", ALWAYS), good);
    let surroundings: [&[(&str, &str)]; 6] = [
        &[],
        &[("LANG", "de_DE.UTF-8"), ("LC_ALL", "de_DE.UTF-8"), ("LANGUAGE", "de:en")],
        &[("HOME", home), ("XDG_CONFIG_HOME", home), ("XDG_DATA_HOME", home), ("USER", "somebody")],
        &[("HOME", "/nonexistent"), ("TZ", "Pacific/Auckland")],
        &[("PATH", "/usr/bin:/bin"), ("TERM", "xterm"), ("RUST_LOG", "trace"), ("RUST_BACKTRACE", "1")],
        &[("http_proxy", "http://127.0.0.1:1"), ("HTTPS_PROXY", "http://127.0.0.1:1"), ("SSLKEYLOGFILE", home)],
    ];
    // Each asks three times: whoever comes back looks like whoever comes for the first time.
    let visits: Vec<Visit> = surroundings.iter().flat_map(|variables| visit(&mirror, &roots, variables, 3)).collect();
    assert_eq!(visits.len(), 18);
    let requests: BTreeSet<&[u8]> = visits.iter().map(|visit| visit.request.as_slice()).collect();
    let expected = format!(
        "GET /files/waymark.edition HTTP/1.1\r\nhost: {}\r\naccept: */*\r\nuser-agent: waymark\r\nconnection: close\r\n\r\n",
        mirror.socket
    );
    assert_eq!(requests, BTreeSet::from([expected.as_bytes()]));
    let sizes: BTreeSet<Vec<(u8, u16)>> = visits.iter().map(|visit| records(&visit.wire)).collect();
    assert_eq!(sizes.len(), 1, "{sizes:?}");
    println!("the records of every client: {sizes:?}");
}

#[test]
fn another_folder_is_another_request_and_the_test_would_see_it() {
    let (folder, authority) = (tempfile::tempdir().unwrap(), Authority::new());
    let roots = folder.path().join("roots.pem");
    fs::write(&roots, authority.pem()).unwrap();
    let mirror = Mirror::new(authority.server("127.0.0.1", ALWAYS), good);
    let usual = visit(&mirror, &roots, &[], 1);
    let address = MirrorAddress::parse(&format!("https://{}/elsewhere/", mirror.socket)).unwrap();
    let mut program = Program::start(&[("SSL_CERT_FILE", roots.to_str().unwrap())]);
    assert!(matches!(program.fetch(&Road::Mirror { mirror: address, proxy: None }), Report::Done(_)));
    let other = mirror.visit();
    let usual = usual.first().unwrap();
    assert_ne!(other.request, usual.request);
    assert_ne!(records(&other.wire), records(&usual.wire));
}
