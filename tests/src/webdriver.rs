//! A small client for W3C WebDriver: starts a driver, opens a session, and does what a person does at a screen.
//!
//! It serves `chromedriver` and `WebKitWebDriver` alike and knows nothing of either but the standard's commands; what only one
//! of them understands goes through [`Session::call`]. It waits for nothing by itself: a test says what it waits for, and how
//! long, with [`Session::waits_until`]. Every driver has a deadline of its own and is ended by process id, also on panic.

use std::{
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, anyhow, bail};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

/// How long a driver may take until it listens.
const START: Duration = Duration::from_secs(20);
/// How long the driver gets to close its browser before it is killed.
const FAREWELL: Duration = Duration::from_secs(5);
/// Screenshots of whole pages are the largest answers.
const LARGEST_ANSWER: u64 = 64 << 20;
/// The name under which the standard hides an element's reference.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Keys that are no character, as the standard numbers them.
pub mod key {
    /// The way to the next focus.
    pub const TAB: char = '\u{E004}';
    /// Follows a link, presses a button, submits a form.
    pub const ENTER: char = '\u{E007}';
    /// Left shift.
    pub const SHIFT: char = '\u{E008}';
    /// Deletes the character before the caret.
    pub const BACKSPACE: char = '\u{E003}';
    /// Escape.
    pub const ESCAPE: char = '\u{E00C}';
    /// The cursor key that goes down.
    pub const DOWN: char = '\u{E015}';
    /// The cursor key that goes right.
    pub const RIGHT: char = '\u{E014}';
}

/// A driver that runs as a process of its own and listens on loopback.
pub struct Driver {
    process: Child,
    address: String,
    agent: ureq::Agent,
    deadline: Instant,
}

impl Driver {
    /// Starts the program on a free port and waits until it listens. After `patience` every command fails, and the process is
    /// ended even if this one is no longer there to end it.
    ///
    /// # Errors
    /// When the program cannot be started or does not listen in time.
    pub fn start(program: &Path, variables: &[(&str, &str)], patience: Duration) -> anyhow::Result<Self> {
        let port = free_port()?;
        let process = Command::new("timeout")
            .arg(format!("--kill-after={}", FAREWELL.as_secs()))
            .arg((patience + FAREWELL).as_secs().to_string())
            .arg(program)
            .arg(format!("--port={port}"))
            .envs(variables.iter().copied())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("cannot start {} under timeout", program.display()))?;
        let agent = ureq::Agent::config_builder().http_status_as_error(false).proxy(None).build().new_agent();
        let deadline = Instant::now() + patience;
        let mut driver = Self { process, address: format!("http://127.0.0.1:{port}"), agent, deadline };
        driver.waits_for_port(port).with_context(|| format!("{} did not begin to listen", program.display()))?;
        Ok(driver)
    }

    fn waits_for_port(&mut self, port: u16) -> anyhow::Result<()> {
        let until = Instant::now() + START;
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            if let Some(status) = self.process.try_wait()? {
                bail!("it ended with {status}");
            }
            if Instant::now() > until {
                bail!("nothing listens on port {port}");
            }
            thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }

    /// Opens a browser with these capabilities (`alwaysMatch`).
    ///
    /// # Errors
    /// When the driver refuses.
    pub fn opens(&self, capabilities: &Value) -> anyhow::Result<Session<'_>> {
        let wish = json!({ "capabilities": { "alwaysMatch": capabilities } });
        let answer = self.call("POST", "/session", Some(&wish)).context("cannot open a session")?;
        let id = answer.get("sessionId").and_then(Value::as_str).context("the driver named no session")?;
        let session = Session { driver: self, path: format!("/session/{id}") };
        let limits = json!({ "script": 60_000, "pageLoad": 30_000, "implicit": 0 });
        session.call("POST", "/timeouts", &limits)?;
        Ok(session)
    }

    fn call(&self, method: &str, path: &str, body: Option<&Value>) -> anyhow::Result<Value> {
        let left = self.deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            bail!("the driver's deadline is over ({method} {path})");
        }
        let request = ureq::http::Request::builder()
            .method(method)
            .uri(format!("{}{path}", self.address))
            .header("content-type", "application/json")
            .body(body.map(ToString::to_string).unwrap_or_default())?;
        let limited = self.agent.configure_request(request).timeout_global(Some(left)).build();
        let mut answer = self.agent.run(limited).with_context(|| format!("no answer to {method} {path}"))?;
        let mut said: Value = answer.body_mut().with_config().limit(LARGEST_ANSWER).read_json()?;
        let value = said.get_mut("value").map(Value::take).unwrap_or_default();
        match value.get("error").and_then(Value::as_str) {
            Some(error) if !answer.status().is_success() => {
                let message = value.get("message").and_then(Value::as_str).unwrap_or_default();
                Err(anyhow!("{error} ({method} {path}): {message}"))
            }
            _ => Ok(value),
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // `timeout` leads a process group and hands a signal on to the driver in it.
        let id = self.process.id().to_string();
        let _ = Command::new("kill").args(["-TERM", &id]).status();
        let until = Instant::now() + FAREWELL;
        while Instant::now() < until && matches!(self.process.try_wait(), Ok(None)) {
            thread::sleep(Duration::from_millis(20));
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A port that was free a moment ago.
fn free_port() -> anyhow::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

/// One browser. Closed when dropped.
pub struct Session<'driver> {
    driver: &'driver Driver,
    path: String,
}

/// A thing on the page.
#[derive(Clone, Debug)]
pub struct Element(String);

impl Session<'_> {
    /// Sends any command: a path below the session, and its parameters (`null` for none).
    ///
    /// # Errors
    /// When the driver answers with an error or not in time.
    pub fn call(&self, method: &str, path: &str, parameters: &Value) -> anyhow::Result<Value> {
        let body = if method == "POST" && parameters.is_null() { json!({}) } else { parameters.clone() };
        self.driver.call(method, &format!("{}{path}", self.path), (!body.is_null()).then_some(&body))
    }

    /// Opens an address and waits until the page is loaded.
    ///
    /// # Errors
    /// When it does not load.
    pub fn goes_to(&self, address: &str) -> anyhow::Result<()> {
        self.call("POST", "/url", &json!({ "url": address })).map(drop)
    }

    /// The address of the page.
    ///
    /// # Errors
    /// When there is no page.
    pub fn address(&self) -> anyhow::Result<String> {
        text_of(&self.call("GET", "/url", &Value::Null)?)
    }

    /// Runs the body of a function in the page and gives what it returns.
    ///
    /// # Errors
    /// When it throws.
    pub fn runs(&self, script: &str, arguments: &[Value]) -> anyhow::Result<Value> {
        self.call("POST", "/execute/sync", &json!({ "script": script, "args": arguments }))
    }

    /// Runs the body of a function whose last argument is to be called with the result.
    ///
    /// # Errors
    /// When it throws, or calls nothing in time.
    pub fn runs_and_waits(&self, script: &str, arguments: &[Value]) -> anyhow::Result<Value> {
        self.call("POST", "/execute/async", &json!({ "script": script, "args": arguments }))
    }

    /// Asks again until the script's answer is true.
    ///
    /// # Errors
    /// When it is not true in time, with the reason given in `what`.
    pub fn waits_until(&self, what: &str, patience: Duration, script: &str) -> anyhow::Result<()> {
        let until = Instant::now() + patience;
        loop {
            // While a page gives way to the next there is no place to run a script in: then ask again.
            if self.runs(script, &[]).is_ok_and(|answer| answer == Value::Bool(true)) {
                return Ok(());
            }
            if Instant::now() > until {
                bail!("waited {} s in vain: {what}", patience.as_secs());
            }
            thread::sleep(Duration::from_millis(30));
        }
    }

    /// The first element that a CSS selector finds.
    ///
    /// # Errors
    /// When there is none.
    pub fn finds(&self, selector: &str) -> anyhow::Result<Element> {
        let answer = self.call("POST", "/element", &json!({ "using": "css selector", "value": selector }))?;
        Ok(Element(text_of(answer.get(ELEMENT).unwrap_or(&Value::Null))?))
    }

    /// Clicks in the middle of an element.
    ///
    /// # Errors
    /// When it is covered or gone.
    pub fn clicks(&self, element: &Element) -> anyhow::Result<()> {
        self.call("POST", &format!("/element/{}/click", element.0), &Value::Null).map(drop)
    }

    /// The words that an element shows.
    ///
    /// # Errors
    /// When it is gone.
    pub fn reads(&self, element: &Element) -> anyhow::Result<String> {
        text_of(&self.call("GET", &format!("/element/{}/text", element.0), &Value::Null)?)
    }

    /// Presses keys one after the other, wherever the focus is.
    ///
    /// # Errors
    /// When the driver refuses.
    pub fn presses(&self, keys: impl IntoIterator<Item = char>) -> anyhow::Result<()> {
        let strokes = |key: char| ["keyDown", "keyUp"].map(|kind| json!({ "type": kind, "value": key.to_string() }));
        self.types(keys.into_iter().flat_map(strokes).collect())
    }

    /// Presses keys down one after the other and lets them go in the opposite order, as for a capital letter.
    ///
    /// # Errors
    /// When the driver refuses.
    pub fn presses_together(&self, keys: &[char]) -> anyhow::Result<()> {
        let stroke = |kind: &str, key: &char| json!({ "type": kind, "value": key.to_string() });
        let down = keys.iter().map(|key| stroke("keyDown", key));
        let up = keys.iter().rev().map(|key| stroke("keyUp", key));
        self.types(down.chain(up).collect())
    }

    fn types(&self, strokes: Vec<Value>) -> anyhow::Result<()> {
        let actions = json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": strokes }] });
        self.call("POST", "/actions", &actions).map(drop)
    }

    /// Makes the window this large, frame included.
    ///
    /// # Errors
    /// When the driver refuses.
    pub fn resizes(&self, width: u32, height: u32) -> anyhow::Result<()> {
        self.call("POST", "/window/rect", &json!({ "width": width, "height": height })).map(drop)
    }

    /// A picture of what is in view, as PNG.
    ///
    /// # Errors
    /// When the driver refuses.
    pub fn photographs(&self) -> anyhow::Result<Vec<u8>> {
        from_base64(&self.call("GET", "/screenshot", &Value::Null)?)
    }
}

impl Drop for Session<'_> {
    fn drop(&mut self) {
        let _ = self.driver.call("DELETE", &self.path, None);
    }
}

/// The bytes that a driver sent as text.
///
/// # Errors
/// When it is no text, or not in base64.
pub fn from_base64(value: &Value) -> anyhow::Result<Vec<u8>> {
    STANDARD.decode(text_of(value)?).context("not base64")
}

fn text_of(value: &Value) -> anyhow::Result<String> {
    value.as_str().map(str::to_owned).with_context(|| format!("not a text: {value}"))
}
