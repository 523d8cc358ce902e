//! What a bad mirror costs in memory: no more than the largest edition and what is needed to receive it.

use std::{
    fs,
    io::{self, Write},
};

use catalogue_model::Trouble;
use catalogue_update::{Report, Road, SizeClasses};

use crate::{
    authority::{ALWAYS, Authority},
    mirror::{Mirror, for_ever, head},
    program::Program,
};

type Script = fn(&mut dyn Write) -> io::Result<()>;

/// The most memory that the process ever held, in bytes.
fn peak(program: &Program) -> usize {
    let status = fs::read_to_string(format!("/proc/{}/status", program.child.id())).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<usize>().unwrap() * 1024
}

#[track_caller]
fn check(name: &str, script: Script, expected: impl Fn(&Report) -> bool) {
    let (folder, authority) = (tempfile::tempdir().unwrap(), Authority::new());
    let list = folder.path().join("roots.pem");
    fs::write(&list, authority.pem()).unwrap();
    let mirror = Mirror::new(authority.server("127.0.0.1", ALWAYS), script);
    let mut program = Program::start(&[("SSL_CERT_FILE", list.to_str().unwrap())]);
    assert_eq!(program.fetch(&Road::File("/nowhere".into())), Report::Trouble(Trouble::NoFileThere));
    let idle = peak(&program);
    for _ in 0..3 {
        let report = program.fetch(&mirror.road());
        assert!(expected(&report), "{name}");
    }
    let grown = peak(&program) - idle;
    println!("{name}: {idle} bytes before, {grown} more at the peak");
    assert!(grown <= 2 * SizeClasses::shipped().largest() + 4 * 1024 * 1024, "{name}: {grown}");
}

fn is(trouble: Trouble) -> impl Fn(&Report) -> bool {
    move |report| *report == Report::Trouble(trouble)
}

#[test]
fn the_largest_edition_takes_little_more_than_its_length() {
    let largest = |stream: &mut dyn Write| {
        stream.write_all(head(SizeClasses::shipped().largest(), "").as_bytes())?;
        stream.write_all(&vec![7; SizeClasses::shipped().largest()])
    };
    check("the largest edition", largest, |report| matches!(report, Report::Done(bytes) if bytes.len() == 2 << 20));
}

#[test]
fn an_endless_mirror_takes_no_more() {
    let endless = |stream: &mut dyn Write| {
        stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n")?;
        for_ever(stream, &[7; 16384])
    };
    check("an endless mirror", endless, is(Trouble::TooLong));
    let crumbs = |stream: &mut dyn Write| {
        stream.write_all(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n")?;
        for_ever(stream, b"1\r\na\r\n")
    };
    check("endless crumbs", crumbs, is(Trouble::TooLong));
}

#[test]
fn an_oversized_announcement_takes_no_more() {
    let oversized = |stream: &mut dyn Write| {
        stream.write_all(head(1 << 40, "").as_bytes())?;
        for_ever(stream, &[7; 16384])
    };
    check("an oversized mirror", oversized, is(Trouble::TooLong));
}

#[test]
fn endless_headers_take_no_more() {
    let headers = |stream: &mut dyn Write| {
        stream.write_all(b"HTTP/1.1 200 OK\r\nx: ")?;
        for_ever(stream, &[b'x'; 16384])
    };
    check("endless headers", headers, is(Trouble::NotAMirror));
}
