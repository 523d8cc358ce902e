//! The messages, whole and damaged.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use super::*;

fn mirror(address: &str, proxy: Option<&str>) -> Request {
    Request::Fetch(Road::Mirror {
        mirror: MirrorAddress::parse(address).unwrap(),
        proxy: proxy.map(|proxy| ProxyAddress::parse(proxy).unwrap()),
    })
}

fn requests() -> Vec<Request> {
    vec![
        mirror("https://example.org:8443/a/b/", None),
        mirror("http://abcdefg.onion/", Some("127.0.0.1:9050")),
        mirror("https://abcdefg.onion/", Some("[::1]:9150")),
        Request::Fetch(Road::Folder("/media/stick".into())),
        Request::Fetch(Road::File("/media/stick/waymark.edition".into())),
        Request::Cancel,
    ]
}

fn reports() -> Vec<Report> {
    let mut reports =
        vec![Report::Progress(1 << 40), Report::Done(vec![7; 3000]), Report::Done(vec![]), Report::Cancelled];
    reports.extend(Trouble::ALL.map(Report::Trouble));
    reports
}

fn request_bytes(request: &Request) -> Vec<u8> {
    let mut bytes = Vec::new();
    request.write(&mut bytes).unwrap();
    bytes
}

fn report_bytes(report: &Report) -> Vec<u8> {
    let mut bytes = Vec::new();
    report.write(&mut bytes).unwrap();
    bytes
}

#[test]
fn every_message_comes_out_as_it_went_in() {
    for request in requests() {
        let bytes = request_bytes(&request);
        assert_eq!(Request::read(&mut bytes.as_slice()).unwrap(), Some(request));
    }
    for report in reports() {
        let bytes = report_bytes(&report);
        assert_eq!(Report::read(&mut bytes.as_slice()).unwrap(), Some(report));
    }
}

#[test]
fn messages_follow_one_another_and_the_end_between_two_is_no_error() {
    let bytes: Vec<u8> = requests().iter().flat_map(request_bytes).collect();
    let mut pipe = bytes.as_slice();
    let mut read = Vec::new();
    while let Some(request) = Request::read(&mut pipe).unwrap() {
        read.push(request);
    }
    assert_eq!(read, requests());
}

#[test]
fn the_bytes_are_those_of_the_document() {
    let fetch = request_bytes(&mirror("https://example.org/", Some("127.0.0.1:9050")));
    assert_eq!(fetch, [b"\x00\x00\x00\x25\x01\x00\x14".as_slice(), b"https://example.org/127.0.0.1:9050"].concat());
    assert_eq!(request_bytes(&Request::Cancel), b"\x00\x00\x00\x01\x04");
    assert_eq!(report_bytes(&Report::Progress(258)), b"\x00\x00\x00\x09\x11\0\0\0\0\0\0\x01\x02");
    assert_eq!(report_bytes(&Report::Trouble(Trouble::Silent)), b"\x00\x00\x00\x07\x13silent");
}

#[test]
fn a_path_that_is_no_text_comes_out_as_it_went_in() {
    #[cfg(unix)]
    {
        let path = path_of(b"/media/\xff\xfe".to_vec()).unwrap();
        let request = Request::Fetch(Road::File(path));
        assert_eq!(Request::read(&mut request_bytes(&request).as_slice()).unwrap(), Some(request));
    }
}

#[test]
fn a_frame_that_ends_early_is_an_error_wherever_it_ends() {
    for bytes in requests().iter().map(request_bytes) {
        for end in 1..bytes.len() {
            assert!(Request::read(&mut &bytes[..end]).is_err(), "{bytes:?} cut at {end}");
        }
    }
}

#[test]
fn a_length_beyond_the_cap_is_refused_before_a_byte_of_the_body_is_read() {
    let mut pipe = b"\xff\xff\xff\xff\x12 and then nothing".as_slice();
    assert!(matches!(Report::read(&mut pipe), Err(WireError::TooLong(_))));
    assert_eq!(pipe, b" and then nothing");
    let edition = SizeClasses::shipped().largest();
    assert!(Report::Done(vec![0; edition]).write(&mut io::sink()).is_ok());
    assert!(matches!(Report::Done(vec![0; edition + 1]).write(&mut io::sink()), Err(WireError::TooLong(_))));
    let long = Request::Fetch(Road::File("a".repeat(LONGEST_REQUEST).into()));
    assert!(matches!(long.write(&mut io::sink()), Err(WireError::TooLong(_))));
}

/// A short pseudo-random sequence (xorshift64): the same damage in every run.
struct Damage(u64);

impl Damage {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(limit).unwrap()).unwrap()
    }

    fn apply(&mut self, bytes: &mut Vec<u8>) {
        let at = self.below(bytes.len());
        match self.below(4) {
            0 => bytes[at] ^= 1 << self.below(8),
            1 => bytes.truncate(at + 1),
            2 => bytes.insert(at, u8::try_from(self.below(256)).unwrap()),
            _ => bytes[at] = u8::try_from(self.below(256)).unwrap(),
        }
    }
}

#[test]
fn damaged_messages_are_refused_or_read_as_others_and_never_do_worse() {
    let mut damage = Damage(0x5eed);
    let whole: Vec<Vec<u8>> = requests().iter().map(request_bytes).chain(reports().iter().map(report_bytes)).collect();
    let mut refused = 0;
    for round in 0..20_000 {
        let mut bytes = whole[round % whole.len()].clone();
        for _ in 0..=damage.below(3) {
            damage.apply(&mut bytes);
        }
        // What is taken, is taken in the documented form: writing it again gives the bytes that were read.
        match Request::read(&mut bytes.as_slice()) {
            Ok(Some(Request::Fetch(Road::Mirror { .. }) | Request::Cancel) | None) => (),
            Ok(Some(request)) => assert!(bytes.starts_with(&request_bytes(&request))),
            Err(_) => refused += 1,
        }
        match Report::read(&mut bytes.as_slice()) {
            Ok(Some(report)) => assert!(bytes.starts_with(&report_bytes(&report))),
            Ok(None) => (),
            Err(_) => refused += 1,
        }
    }
    assert!(refused > 10_000, "{refused}");
}
