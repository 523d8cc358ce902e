//! What a mirror may send: nothing, too little, too much, too slowly, or something else.

use std::{
    io::{self, Write},
    net::TcpListener,
    thread::sleep,
    time::Duration,
};

use catalogue_model::Trouble;
use catalogue_update::{Limits, SizeClasses};

use crate::{
    authority::{ALWAYS, Authority},
    mirror::{Mirror, SMALL, edition, for_ever, good, head, listen, outcome, patient, read_head, road, travel},
};

#[track_caller]
fn answers(answer: &'static str, expected: Trouble) {
    assert_eq!(outcome(&patient(), move |stream| stream.write_all(answer.as_bytes())), Err(expected), "{answer:?}");
}

fn hasty() -> Limits {
    Limits { silence: Duration::from_millis(300), ..patient() }
}

#[test]
fn a_good_mirror_hands_over_what_it_holds() {
    let authority = Authority::new();
    let mirror = Mirror::new(authority.server("127.0.0.1", ALWAYS), good);
    assert_eq!(travel(&mirror.road(), &patient(), &authority.roots()), Ok(edition()));
}

#[test]
fn a_mirror_may_leave_out_what_it_need_not_say() {
    let whole = |head: &'static str| {
        outcome(&patient(), move |stream| {
            stream.write_all(head.as_bytes())?;
            stream.write_all(&edition())
        })
    };
    assert_eq!(whole("HTTP/1.1 200 OK\r\n\r\n"), Ok(SMALL));
    assert_eq!(whole("HTTP/1.0 200 OK\r\nServer: x\r\n\r\n"), Ok(SMALL));
    assert_eq!(whole("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\n"), Ok(SMALL));
    assert_eq!(whole("HTTP/1.1 200 OK\r\ncontent-encoding: identity\r\n\r\n"), Ok(SMALL));
    assert_eq!(whole("HTTP/1.1 200 OK\r\ncontent-type: text/plain; charset=utf-8\r\n\r\n"), Ok(SMALL));
}

#[test]
fn a_mirror_may_send_pieces() {
    let pieces = |stream: &mut dyn Write| {
        stream.write_all(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n")?;
        for piece in edition().chunks(4096) {
            write!(stream, "{:x}\r\n", piece.len())?;
            stream.write_all(piece)?;
            stream.write_all(b"\r\n")?;
        }
        stream.write_all(b"0\r\n\r\n")
    };
    assert_eq!(outcome(&patient(), pieces), Ok(SMALL));
}

#[test]
fn a_mirror_that_refuses_connections_is_unreachable() {
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    assert_eq!(travel(&road(nobody), &patient(), &Authority::new().roots()), Err(Trouble::Unreachable));
}

#[test]
fn a_mirror_that_accepts_and_says_nothing_is_silent() {
    let hanging = listen(|tcp| {
        let _open = io::copy(&mut &tcp, &mut io::sink());
    });
    assert_eq!(travel(&road(hanging), &hasty(), &Authority::new().roots()), Err(Trouble::Silent));
}

#[test]
fn a_mirror_that_takes_the_request_and_says_nothing_is_silent() {
    let script = |_: &mut dyn Write| {
        sleep(Duration::from_secs(2));
        Ok(())
    };
    assert_eq!(outcome(&hasty(), script), Err(Trouble::Silent));
}

#[test]
fn a_mirror_that_stops_half_way_is_silent() {
    let script = |stream: &mut dyn Write| {
        stream.write_all(head(SMALL, "").as_bytes())?;
        stream.write_all(&[7; SMALL / 2])?;
        stream.flush()?;
        sleep(Duration::from_secs(2));
        Ok(())
    };
    assert_eq!(outcome(&hasty(), script), Err(Trouble::Silent));
}

#[test]
fn a_mirror_that_drips_byte_after_byte_is_too_slow() {
    let limits = Limits { whole: Duration::from_secs(1), ..patient() };
    let drip = |stream: &mut dyn Write| {
        stream.write_all(head(SMALL, "").as_bytes())?;
        loop {
            stream.write_all(b"x")?;
            stream.flush()?;
            sleep(Duration::from_millis(50));
        }
    };
    assert_eq!(outcome(&limits, drip), Err(Trouble::TooSlow));
}

#[test]
fn the_shipped_time_is_enough_for_a_slow_tor_and_too_short_for_a_byte_a_second() {
    let limits = Limits::shipped();
    let rate = limits.classes.largest() as f64 / limits.whole.as_secs_f64();
    assert!(rate < 5_000.0, "{rate} bytes a second are needed");
    assert!(SizeClasses::shipped().smallest_for(1).unwrap() as f64 / limits.whole.as_secs_f64() > 10.0);
    assert!(limits.silence > Duration::from_secs(1), "a byte a second is not silence, so the whole must end it");
    assert!(limits.proxy + limits.silence < limits.whole);
}

#[test]
fn an_endless_mirror_is_ended_when_more_came_than_an_edition_is_long() {
    let endless = |stream: &mut dyn Write| {
        stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n")?;
        for_ever(stream, &[7; 4096])
    };
    assert_eq!(outcome(&patient(), endless), Err(Trouble::TooLong));
    let in_pieces = |stream: &mut dyn Write| {
        stream.write_all(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n")?;
        for_ever(stream, b"4\r\nabcd\r\n")
    };
    assert_eq!(outcome(&patient(), in_pieces), Err(Trouble::TooLong));
    let a_byte_more = |stream: &mut dyn Write| {
        stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n")?;
        stream.write_all(&vec![7; SizeClasses::shipped().largest() + 1])
    };
    assert_eq!(outcome(&patient(), a_byte_more), Err(Trouble::TooLong));
}

#[test]
fn a_mirror_that_announces_too_much_is_not_listened_to() {
    // Not a byte follows: who waited for one would find the transfer cut short.
    answers("HTTP/1.1 200 OK\r\ncontent-length: 2097153\r\n\r\n", Trouble::TooLong);
    answers("HTTP/1.1 200 OK\r\ncontent-length: 1099511627776\r\n\r\n", Trouble::TooLong);
}

#[test]
fn a_mirror_that_announces_a_length_that_no_edition_has_is_not_listened_to() {
    answers("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n", Trouble::NotAnEdition);
    answers("HTTP/1.1 200 OK\r\ncontent-length: 1048575\r\n\r\n", Trouble::NotAnEdition);
    answers("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nsorry\r\n0\r\n\r\n", Trouble::NotAnEdition);
}

#[test]
fn a_transfer_that_ends_before_what_was_promised_is_cut_short() {
    let half = |stream: &mut dyn Write| {
        stream.write_all(head(SMALL, "").as_bytes())?;
        stream.write_all(&[7; SMALL / 2])
    };
    assert_eq!(outcome(&patient(), half), Err(Trouble::CutShort));
    answers("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nsor", Trouble::CutShort);
}

#[test]
fn a_line_that_breaks_is_a_transfer_cut_short_even_where_no_length_was_promised() {
    // An error of the script ends the connection without the farewell of TLS, as a broken line does.
    let broken = |stream: &mut dyn Write| {
        stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n")?;
        stream.write_all(&edition())?;
        stream.flush()?;
        Err(io::ErrorKind::BrokenPipe.into())
    };
    assert_eq!(outcome(&patient(), broken), Err(Trouble::CutShort));
}

#[test]
fn a_page_in_the_place_of_an_edition_is_none() {
    answers("HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 1048576\r\n\r\n", Trouble::NotAnEdition);
    answers("HTTP/1.1 200 OK\r\ncontent-type: image/png\r\n\r\n", Trouble::NotAnEdition);
    let two = "HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-type: text/html\r\n\r\n";
    answers(two, Trouble::NotAnEdition);
}

#[test]
fn a_mirror_that_compresses_unasked_sends_no_edition() {
    for encoding in ["gzip", "br", "deflate, gzip", "\u{e9}"] {
        let answer = head(SMALL, &format!("content-encoding: {encoding}\r\n"));
        let script = move |stream: &mut dyn Write| stream.write_all(answer.as_bytes());
        assert_eq!(outcome(&patient(), script), Err(Trouble::NotAnEdition), "{encoding}");
    }
}

#[test]
fn a_mirror_that_sends_elsewhere_is_not_followed() {
    for status in [301, 302, 303, 307, 308] {
        let authority = Authority::new();
        let elsewhere = Mirror::new(authority.server("127.0.0.1", ALWAYS), good);
        let place = format!("HTTP/1.1 {status} Moved\r\nlocation: https://{}/\r\n\r\n", elsewhere.socket);
        let mirror = Mirror::new(authority.server("127.0.0.1", ALWAYS), move |s| s.write_all(place.as_bytes()));
        assert_eq!(travel(&mirror.road(), &patient(), &authority.roots()), Err(Trouble::Redirected), "{status}");
        assert!(elsewhere.is_unvisited());
    }
}

#[test]
fn a_mirror_without_an_edition_and_one_with_a_fault_are_told_apart() {
    answers("HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n", Trouble::NoEditionThere);
    answers("HTTP/1.1 410 Gone\r\ncontent-length: 0\r\n\r\n", Trouble::NoEditionThere);
    for status in ["201", "204", "206", "304", "400", "401", "403", "407", "429", "500", "503", "599"] {
        let answer = format!("HTTP/1.1 {status} X\r\ncontent-length: 1048576\r\n\r\n");
        let script = move |stream: &mut dyn Write| stream.write_all(answer.as_bytes());
        assert_eq!(outcome(&patient(), script), Err(Trouble::MirrorFault), "{status}");
    }
}

#[test]
fn headers_without_end_are_no_mirror() {
    let headers = |stream: &mut dyn Write| {
        stream.write_all(b"HTTP/1.1 200 OK\r\n")?;
        for_ever(stream, b"x-more: and more\r\n")
    };
    assert_eq!(outcome(&patient(), headers), Err(Trouble::NotAMirror));
    let one_header = |stream: &mut dyn Write| {
        stream.write_all(b"HTTP/1.1 200 OK\r\nx-more: ")?;
        for_ever(stream, b"and more ")
    };
    assert_eq!(outcome(&patient(), one_header), Err(Trouble::NotAMirror));
    let promises = |stream: &mut dyn Write| for_ever(stream, b"HTTP/1.1 100 Continue\r\n\r\n");
    assert_eq!(outcome(&patient(), promises), Err(Trouble::NotAMirror));
}

#[test]
fn what_speaks_no_http_is_no_mirror() {
    answers("", Trouble::NotAMirror);
    answers("220 mail.example ESMTP\r\n\r\n", Trouble::NotAMirror);
    answers("\0\0\0\0\0\0\0\0", Trouble::NotAMirror);
    answers("HTTP/1.1 200 OK\r\ncontent-length: 99999999999999999999\r\n\r\n", Trouble::NotAMirror);
    answers("HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n", Trouble::NotAMirror);
}

#[test]
fn what_speaks_no_tls_is_no_mirror() {
    let plain = listen(|mut tcp| {
        let _gone = tcp.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").and_then(|()| read_head(&mut tcp));
    });
    assert_eq!(travel(&road(plain), &patient(), &Authority::new().roots()), Err(Trouble::NotAMirror));
    let closing = listen(drop);
    assert_eq!(travel(&road(closing), &patient(), &Authority::new().roots()), Err(Trouble::NotAMirror));
}
