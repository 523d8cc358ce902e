//! The mirror of the hosting guide, word for word: nginx with the guide's lines, and the program that readers have.

use std::{
    fs,
    io::{Read as _, Write as _},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::Arc,
    thread::sleep,
    time::{Duration, Instant},
};

use catalogue_update::{Cancel, Fetch as _, MirrorAddress, Road};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned, pki_types::ServerName};

use crate::{authority::Authority, mirror::edition, privileges::possible, program::helper_trusting};

const GUIDE: &str = include_str!("../../../publish/docs/hosting.md");

/// Debian keeps it where only administrators look.
const PLACES: [&str; 3] = ["nginx", "/usr/sbin/nginx", "/sbin/nginx"];

/// The lines of the guide between its marks for nginx.
fn example() -> &'static str {
    let (_, after) = GUIDE.split_once("```nginx\n").expect("the guide should have an example");
    after.split_once("```").expect("the example should end").0
}

/// A running nginx, and the folder in which everything of it lies.
struct Nginx {
    child: Child,
    folder: PathBuf,
    port: u16,
}

impl Nginx {
    /// Starts nginx with the example; only names and places are put in, as an administrator would.
    fn start(folder: &Path, authority: &Authority) -> Option<Self> {
        let program = PLACES.iter().find(|program| Command::new(program).arg("-v").output().is_ok());
        let program = match program {
            Some(program) => program,
            None => return possible("nginx", &["-v"], "serve an edition").then(|| unreachable!("it was not found")),
        };
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let (certificate, key) = authority.files("127.0.0.1");
        fs::write(folder.join("fullchain.pem"), certificate).unwrap();
        fs::write(folder.join("privkey.pem"), key).unwrap();
        let public = folder.join("public");
        fs::create_dir(&public).unwrap();
        fs::write(public.join("waymark.edition"), edition()).unwrap();
        fs::write(public.join("waymark.edition.minisig"), "a signature\n").unwrap();
        fs::write(public.join("something-else"), "not for readers\n").unwrap();
        let mut server = example().to_owned();
        for (written, put_in) in [
            ("listen 443 ssl;", format!("listen 127.0.0.1:{port} ssl;")),
            ("mirror.example.org", "127.0.0.1".to_owned()),
            ("/etc/ssl/mirror", folder.display().to_string()),
            ("/srv/waymark", public.display().to_string()),
        ] {
            assert!(server.contains(written), "the example should say {written}");
            server = server.replace(written, &put_in);
        }
        let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map(|kind| format!("{kind}_temp_path {}/{kind};\n", folder.display()))
            .concat();
        let all = format!(
            "daemon off;\nmaster_process off;\npid {}/pid;\nevents {{}}\nhttp {{\n{temporary}{server}}}\n",
            folder.display()
        );
        let config = folder.join("nginx.conf");
        fs::write(&config, all).unwrap();
        let child = Command::new(program)
            .args(["-e", "stderr", "-p"])
            .arg(folder)
            .arg("-c")
            .arg(&config)
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut nginx = Self { child, folder: folder.to_owned(), port };
        nginx.wait();
        Some(nginx)
    }

    fn wait(&mut self) {
        let until = Instant::now() + Duration::from_secs(10);
        while TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            if self.child.try_wait().unwrap().is_some() || Instant::now() > until {
                let mut said = String::new();
                let _complete = self.child.kill();
                self.child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
                panic!("nginx does not answer: {said}");
            }
            sleep(Duration::from_millis(20));
        }
    }

    fn road(&self) -> Road {
        let mirror = MirrorAddress::parse(&format!("https://127.0.0.1:{}/", self.port)).unwrap();
        Road::Mirror { mirror, proxy: None }
    }

    /// The head of the answer to a request, in lower case.
    fn head(&self, authority: &Authority, request: &str) -> String {
        let mut roots = RootCertStore::empty();
        roots.add_parsable_certificates(
            rustls_native_certs::load_certs_from_paths(Some(&self.roots(authority)), None).certs,
        );
        let config = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::aws_lc_rs::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_root_certificates(roots)
            .with_no_client_auth();
        let name = ServerName::try_from("127.0.0.1").unwrap();
        let connection = ClientConnection::new(Arc::new(config), name).unwrap();
        let mut stream = StreamOwned::new(connection, TcpStream::connect(("127.0.0.1", self.port)).unwrap());
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        // A server that ends without a farewell has still answered.
        let _whole = stream.read_to_end(&mut answer);
        let end = answer.windows(4).position(|bytes| bytes == b"\r\n\r\n").expect("the answer should have a head");
        String::from_utf8(answer.get(..end).unwrap().to_vec()).unwrap().to_ascii_lowercase()
    }

    fn roots(&self, authority: &Authority) -> PathBuf {
        let list = self.folder.join("roots.pem");
        fs::write(&list, authority.pem()).unwrap();
        list
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        let _ended = self.child.kill().and_then(|()| self.child.wait());
    }
}

#[test]
fn the_mirror_of_the_guide_serves_the_program_and_marks_nobody() {
    let (folder, authority) = (tempfile::tempdir().unwrap(), Authority::new());
    let Some(nginx) = Nginx::start(folder.path(), &authority) else { return };
    let helper = helper_trusting(&authority, folder.path());
    assert_eq!(helper.fetch(&nginx.road(), &mut |_| (), &Cancel::default()), Ok(edition()));

    let ask = |request: &str| nginx.head(&authority, request);
    let usual = ask("GET /waymark.edition HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
    assert!(usual.starts_with("http/1.1 200"), "{usual}");
    assert!(usual.contains(&format!("content-length: {}", edition().len())), "{usual}");
    assert!(usual.contains("content-type: application/octet-stream"), "{usual}");
    for absent in ["etag", "last-modified", "set-cookie", "content-encoding", "accept-ranges", "nginx/"] {
        assert!(!usual.contains(absent), "{absent} in {usual}");
    }
    // Whatever a client says it has or wants, the answer is the whole file.
    let curious = ask(
        "GET /waymark.edition HTTP/1.1\r\nhost: x\r\naccept-encoding: gzip\r\nrange: bytes=0-9\r\nif-modified-since: Sun, \
         22 Nov 2099 00:00:00 GMT\r\ncookie: a=b\r\nconnection: close\r\n\r\n",
    );
    assert_eq!(without_date(&curious), without_date(&usual));
    assert!(
        ask("GET /waymark.edition.minisig HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")
            .starts_with("http/1.1 200")
    );
    assert!(ask("GET /something-else HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").starts_with("http/1.1 404"));
    assert!(
        ask("POST /waymark.edition HTTP/1.1\r\nhost: x\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
            .starts_with("http/1.1 403")
    );

    let logs: Vec<_> = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "log"))
        .collect();
    assert!(logs.is_empty() && !folder.path().join("logs").exists(), "{logs:?}");
}

/// The one line that differs from second to second.
fn without_date(head: &str) -> String {
    head.lines().filter(|line| !line.starts_with("date:")).collect::<Vec<_>>().join("\n")
}
