//! A person stops a transfer: it ends at once, whatever it waits for, and the next one is not troubled by it.

use std::{
    fs,
    io::{self, Write},
    path::Path,
    sync::mpsc::channel,
    thread::{sleep, spawn},
    time::{Duration, Instant},
};

use catalogue_update::{Cancel, EDITION_FILE, Fetch, FetchError, Helper, MirrorAddress, Report, Request, Road};

use crate::{
    authority::{ALWAYS, Authority},
    mirror::{Mirror, edition, for_ever, good, head, listen, road},
    privileges::possible,
    program::{PROGRAM, Program, helper_trusting, wrapped},
};

const AT_ONCE: Duration = Duration::from_millis(200);

/// Cancels after a moment, or as soon as something came, and sees how long the transfer takes to end.
#[track_caller]
fn check(helper: &Helper, road: &Road) {
    let cancel = Cancel::default();
    let person = cancel.clone();
    let (sender, pressed) = channel();
    spawn(move || {
        sleep(Duration::from_millis(300));
        sender.send(Instant::now()).unwrap();
        person.cancel();
    });
    let outcome = helper.fetch(road, &mut |_| (), &cancel);
    let ended = Instant::now();
    assert_eq!(outcome, Err(FetchError::Cancelled));
    let took = ended.duration_since(pressed.try_recv().expect("it should not end before it is cancelled"));
    assert!(took < AT_ONCE, "{took:?}");
}

#[test]
fn a_transfer_from_a_mirror_that_hangs_ends_at_once() {
    let hanging = listen(|tcp| {
        let _open = io::copy(&mut &tcp, &mut io::sink());
    });
    check(&Helper::start(Path::new(PROGRAM)).unwrap(), &road(hanging));
}

#[test]
fn a_transfer_that_drips_or_never_ends_ends_at_once_and_the_next_one_is_whole() {
    let (folder, authority) = (tempfile::tempdir().unwrap(), Authority::new());
    let server = authority.server("127.0.0.1", ALWAYS);
    let helper = helper_trusting(&authority, folder.path());
    let drip = Mirror::new(server.clone(), |stream: &mut dyn Write| {
        stream.write_all(head(1024 * 1024, "").as_bytes())?;
        loop {
            stream.write_all(b"x")?;
            stream.flush()?;
            sleep(Duration::from_millis(20));
        }
    });
    check(&helper, &drip.road());
    let hanging = Mirror::new(server.clone(), |stream: &mut dyn Write| {
        stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n")?;
        stream.flush()?;
        sleep(Duration::from_secs(5));
        for_ever(stream, b"too late")
    });
    check(&helper, &hanging.road());
    let mirror = Mirror::new(server, good);
    assert_eq!(helper.fetch(&mirror.road(), &mut |_| (), &Cancel::default()), Ok(edition()));
}

#[test]
fn a_transfer_that_was_cancelled_before_it_began_asks_nobody() {
    let (folder, authority) = (tempfile::tempdir().unwrap(), Authority::new());
    let mirror = Mirror::new(authority.server("127.0.0.1", ALWAYS), good);
    let helper = helper_trusting(&authority, folder.path());
    let cancel = Cancel::default();
    cancel.cancel();
    assert_eq!(helper.fetch(&mirror.road(), &mut |_| (), &cancel), Err(FetchError::Cancelled));
    assert!(mirror.is_unvisited());
}

#[test]
fn a_second_transfer_waits_for_the_first_and_can_be_cancelled_meanwhile() {
    let hanging = listen(|tcp| {
        let _open = io::copy(&mut &tcp, &mut io::sink());
    });
    let helper = std::sync::Arc::new(Helper::start(Path::new(PROGRAM)).unwrap());
    let (first, first_helper) = (Cancel::default(), helper.clone());
    let signal = first.clone();
    let running = spawn(move || first_helper.fetch(&road(hanging), &mut |_| (), &signal));
    sleep(Duration::from_millis(100));
    check(&helper, &Road::File("/nowhere".into()));
    first.cancel();
    assert_eq!(running.join().unwrap(), Err(FetchError::Cancelled));
}

/// In a network of its own, where questions for names go out and nothing comes back: the cable's other end hangs loose.
const VOID: &str = "\
PATH=/usr/sbin:/usr/bin:/sbin:/bin; export PATH
mount --bind RESOLVER /etc/resolv.conf || exit 1
ip link add void type veth peer name loose && ip addr add 192.0.2.2/24 dev void || exit 1
ip link set void up && ip link set loose up || exit 1
ip neigh add 192.0.2.1 lladdr 02:00:00:00:00:01 dev void || exit 1";

#[test]
fn a_name_that_is_still_being_looked_up_holds_nothing_up() {
    if !possible("/usr/bin/unshare", &["-n", "-m", "true"], "make a network of its own") {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let resolver = folder.path().join("resolv.conf");
    fs::write(&resolver, "nameserver 192.0.2.1\n").unwrap();
    let inside = folder.path().join("inside");
    fs::rename(wrapped(folder.path(), &VOID.replace("RESOLVER", resolver.to_str().unwrap()), ""), &inside).unwrap();
    let alone = wrapped(folder.path(), &format!("exec /usr/bin/unshare -n -m {}", inside.display()), "");
    let helper = Helper::start(&alone).unwrap();
    let lost = Road::Mirror { mirror: MirrorAddress::parse("https://mirror.example/").unwrap(), proxy: None };
    check(&helper, &lost);
    check(&helper, &lost);
}

#[test]
fn a_stick_that_hangs_holds_nothing_up() {
    if !possible("/usr/bin/strace", &["-qq", "-o", "/dev/null", "true"], "slow a program down") {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let stick = folder.path().join(EDITION_FILE);
    fs::write(&stick, edition()).unwrap();
    // Reading this one file takes ten seconds.
    let slow = "-e trace=read -e inject=read:delay_enter=10000000";
    let prefix = format!("/usr/bin/strace -f -qq -o /dev/null -P {} {slow}", stick.display());
    let helper = Helper::start(&wrapped(folder.path(), "", &prefix)).unwrap();
    check(&helper, &Road::Folder(folder.path().into()));
    check(&helper, &Road::File(stick));
}

#[test]
fn the_program_itself_answers_a_cancel_at_once() {
    let hanging = listen(|tcp| {
        let _open = io::copy(&mut &tcp, &mut io::sink());
    });
    let mut program = Program::start(&[]);
    program.say(&Request::Fetch(road(hanging)));
    sleep(Duration::from_millis(300));
    let pressed = Instant::now();
    program.say(&Request::Cancel);
    assert_eq!(program.hear(), Some(Report::Cancelled));
    assert!(pressed.elapsed() < AT_ONCE);
}

/// A helper that takes a second to answer, and then says both that the first was cancelled and what the second brought.
const LATE: &str = r"sleep 1; printf '\000\000\000\001\024\000\000\000\004\022new'; exec sleep 5";

#[test]
fn an_answer_that_comes_late_is_not_taken_for_that_of_the_next_transfer() {
    let folder = tempfile::tempdir().unwrap();
    let helper = Helper::start(&wrapped(folder.path(), LATE, "")).unwrap();
    check(&helper, &Road::File("/first".into()));
    let second = helper.fetch(&Road::File("/second".into()), &mut |_| (), &Cancel::default());
    assert_eq!(second, Ok(b"new".to_vec()));
}
