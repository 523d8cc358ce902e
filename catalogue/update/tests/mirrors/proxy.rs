//! SOCKS5 proxies: absent, refusing, dishonest, and a good one that is told the name.

use std::{
    fs,
    io::{self, Read, Write},
    net::{Shutdown, SocketAddr, TcpListener, TcpStream},
    path::Path,
    sync::mpsc::{Receiver, channel},
    thread,
    time::Duration,
};

use catalogue_model::Trouble;
use catalogue_update::{Cancel, Fetch, Helper, Limits, MirrorAddress, ProxyAddress, Road, Roots};

use crate::{
    authority::{ALWAYS, Authority},
    mirror::{Mirror, SMALL, edition, good, listen, patient, read_head, travel},
    privileges::possible,
    program::wrapped,
};

fn road(mirror: &str, proxy: Option<SocketAddr>) -> Road {
    let proxy = proxy.map(|proxy| ProxyAddress::parse(&proxy.to_string()).unwrap());
    Road::Mirror { mirror: MirrorAddress::parse(mirror).unwrap(), proxy }
}

/// What a client of a proxy wants.
struct Wish {
    password: Vec<u8>,
    name: String,
    port: u16,
}

/// A proxy that leads every name to one server. It takes passwords alone.
fn leading_to(server: SocketAddr) -> (SocketAddr, Receiver<Wish>) {
    let (sender, wishes) = channel();
    let socket = listen(move |tcp| {
        if let Ok(wish) = welcome(&tcp) {
            let _nobody_asks = sender.send(wish);
            let _gone = relay(&tcp, server);
        }
    });
    (socket, wishes)
}

fn take<const N: usize>(mut tcp: &TcpStream) -> io::Result<[u8; N]> {
    let mut bytes = [0; N];
    tcp.read_exact(&mut bytes)?;
    Ok(bytes)
}

fn take_short(mut tcp: &TcpStream) -> io::Result<Vec<u8>> {
    let [length] = take(tcp)?;
    let mut bytes = vec![0; length.into()];
    tcp.read_exact(&mut bytes)?;
    Ok(bytes)
}

fn welcome(mut tcp: &TcpStream) -> io::Result<Wish> {
    assert_eq!(take(tcp)?, [5]);
    assert!(take_short(tcp)?.contains(&2));
    tcp.write_all(&[5, 2])?;
    assert_eq!(take(tcp)?, [1]);
    let password = [take_short(tcp)?, take_short(tcp)?].concat();
    tcp.write_all(&[1, 0])?;
    assert_eq!(take(tcp)?, [5, 1, 0, 3], "a name and no address");
    let name = String::from_utf8(take_short(tcp)?).unwrap();
    let port = u16::from_be_bytes(take(tcp)?);
    tcp.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0])?;
    Ok(Wish { password, name, port })
}

fn relay(client: &TcpStream, server: SocketAddr) -> io::Result<()> {
    let server = TcpStream::connect(server)?;
    let (mut from, mut to) = (client.try_clone()?, server.try_clone()?);
    thread::spawn(move || {
        let _gone = io::copy(&mut from, &mut to);
        let _gone = to.shutdown(Shutdown::Write);
    });
    io::copy(&mut &server, &mut &*client)?;
    client.shutdown(Shutdown::Write)
}

/// A proxy that says this and hangs up.
fn saying(words: &'static [u8]) -> SocketAddr {
    listen(move |mut tcp| {
        let _gone = tcp.write_all(words).and_then(|()| io::copy(&mut tcp, &mut io::sink()));
    })
}

#[track_caller]
fn check(proxy: SocketAddr, expected: Trouble) {
    let limits = Limits { connect: Duration::from_millis(300), proxy: Duration::from_millis(300), ..patient() };
    let outcome = travel(&road("https://mirror.test/", Some(proxy)), &limits, &Roots::these([]));
    assert_eq!(outcome, Err(expected));
}

#[test]
fn a_good_proxy_is_told_the_name_and_another_password_each_time() {
    let authority = Authority::new();
    let mirror = Mirror::new(authority.server("mirror.test", ALWAYS), good);
    let (proxy, wishes) = leading_to(mirror.socket);
    let mut passwords = Vec::new();
    for _ in 0..2 {
        let road = road("https://mirror.test:8443/", Some(proxy));
        assert_eq!(travel(&road, &patient(), &authority.roots()), Ok(edition()));
        let wish = wishes.recv().unwrap();
        assert_eq!((wish.name.as_str(), wish.port), ("mirror.test", 8443));
        passwords.push(wish.password);
    }
    assert!(passwords.iter().all(|password| password.len() == 32));
    assert_ne!(passwords.first(), passwords.last());
}

#[test]
fn an_onion_address_is_reached_through_the_proxy_without_encryption_of_its_own() {
    let plain = listen(|mut tcp| {
        let _gone = read_head(&mut tcp).and_then(|_| good(&mut tcp));
    });
    let (proxy, wishes) = leading_to(plain);
    let road = road("http://abcdefg.onion/", Some(proxy));
    assert_eq!(travel(&road, &patient(), &Roots::these([])).map(|bytes| bytes.len()), Ok(SMALL));
    let wish = wishes.recv().unwrap();
    assert_eq!((wish.name.as_str(), wish.port), ("abcdefg.onion", 80));
}

#[test]
fn an_onion_address_without_a_proxy_is_not_tried() {
    for address in ["http://abcdefg.onion/", "https://abcdefg.onion/"] {
        assert_eq!(travel(&road(address, None), &patient(), &Roots::these([])), Err(Trouble::NoProxy));
    }
}

#[test]
fn a_proxy_that_is_not_there_or_does_not_let_us_through_is_no_proxy() {
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    check(nobody, Trouble::NoProxy);
    check(listen(drop), Trouble::NoProxy);
    check(saying(&[5, 0xff]), Trouble::NoProxy);
    check(saying(&[5, 0, 5, 2, 0, 1, 0, 0, 0, 0, 0, 0]), Trouble::NoProxy);
    check(saying(b"HTTP/1.1 400 Bad Request\r\n\r\n"), Trouble::NoProxy);
    check(saying(b""), Trouble::NoProxy);
}

#[test]
fn a_proxy_that_does_not_get_there_leaves_the_mirror_unreachable() {
    check(saying(&[5, 0, 5, 4, 0, 1, 0, 0, 0, 0, 0, 0]), Trouble::Unreachable);
    check(saying(&[5, 0]), Trouble::Unreachable);
}

#[test]
fn a_proxy_that_leads_to_somebody_else_is_found_out() {
    let authority = Authority::new();
    let somebody = Mirror::new(authority.server("somebody.test", ALWAYS), good);
    let (proxy, _wishes) = leading_to(somebody.socket);
    let outcome = travel(&road("https://mirror.test/", Some(proxy)), &patient(), &authority.roots());
    assert_eq!(outcome, Err(Trouble::BadCertificate));
}

/// The calls of the helper that concern sockets, as the system sees them.
fn calls(mirror: &str, proxy: Option<SocketAddr>, roots: &Path) -> String {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("calls");
    let prefix = format!("/usr/bin/strace -f -qq -e trace=socket,connect,sendto,sendmsg,sendmmsg -o {}", log.display());
    let before = format!("export SSL_CERT_FILE={}", roots.display());
    let helper = Helper::start(&wrapped(folder.path(), &before, &prefix)).unwrap();
    let outcome = helper.fetch(&road(mirror, proxy), &mut |_| (), &Cancel::default());
    assert_eq!(outcome.is_ok(), proxy.is_some(), "{outcome:?}");
    drop(helper);
    fs::read_to_string(log).unwrap()
}

#[test]
fn with_a_proxy_no_socket_is_opened_but_the_one_to_it() {
    if !possible("/usr/bin/strace", &["-qq", "-o", "/dev/null", "true"], "look into programs") {
        return;
    }
    let (folder, authority) = (tempfile::tempdir().unwrap(), Authority::new());
    let roots = folder.path().join("roots.pem");
    fs::write(&roots, authority.pem()).unwrap();
    let mirror = Mirror::new(authority.server("mirror.test", ALWAYS), good);
    let (proxy, wishes) = leading_to(mirror.socket);
    let seen = calls("https://mirror.test/", Some(proxy), &roots);
    assert_eq!(wishes.recv().unwrap().name, "mirror.test");
    assert_eq!(seen.matches("socket(").count(), 1, "{seen}");
    assert_eq!(seen.matches("connect(").count(), 1, "{seen}");
    assert!(seen.contains(&format!("sin_port=htons({})", proxy.port())), "{seen}");
    // An onion address without a proxy: not even one.
    assert_eq!(calls("http://abcdefg.onion/", None, &roots).matches("socket(").count(), 0);
    // The control: without a proxy, this computer itself is asked for the name, and the same eyes see it.
    assert!(calls("https://mirror.test/", None, &roots).matches("socket(").count() > 1);
}
