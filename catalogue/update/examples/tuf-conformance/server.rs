//! A repository behind plain HTTP/1.1. Redirects are not followed and nothing is read past the limit.

use std::{io::Read, time::Duration};

use catalogue_update::{Repository, RepositoryError};
use ureq::{Agent, http::StatusCode};

/// Longer than the suite ever takes; a server that hangs must not hang the suite.
const PATIENCE: Duration = Duration::from_secs(60);

/// The two places that the suite names.
pub(crate) struct Server {
    agent: Agent,
    metadata: String,
    targets: Option<String>,
}

impl Server {
    pub(crate) fn new(metadata: &str, targets: Option<&str>) -> Self {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .proxy(None)
            .timeout_global(Some(PATIENCE))
            .build();
        Self { agent: config.into(), metadata: folder(metadata), targets: targets.map(folder) }
    }

    fn get(&self, url: &str, longest: u64) -> Result<Option<Vec<u8>>, RepositoryError> {
        let unreadable = |source| RepositoryError::Unreadable { name: url.to_owned(), source };
        let mut answer = self.agent.get(url).call().map_err(|error| unreadable(error.into()))?;
        match answer.status() {
            StatusCode::OK => {}
            // Object stores say "forbidden" of what is not there.
            StatusCode::NOT_FOUND | StatusCode::FORBIDDEN => return Ok(None),
            status => return Err(unreadable(format!("the server answered {status}").into())),
        }
        let mut bytes = Vec::new();
        let limit = longest.saturating_add(1);
        answer.body_mut().as_reader().take(limit).read_to_end(&mut bytes).map_err(|error| unreadable(error.into()))?;
        match u64::try_from(bytes.len()) {
            Ok(length) if length <= longest => Ok(Some(bytes)),
            _ => Err(RepositoryError::TooLong { name: url.to_owned(), longest }),
        }
    }
}

impl Repository for Server {
    /// The names of metadata come percent-encoded.
    fn metadata(&self, name: &str, longest: u64) -> Result<Option<Vec<u8>>, RepositoryError> {
        self.get(&format!("{}{name}", self.metadata), longest)
    }

    fn target(&self, path: &str, longest: u64) -> Result<Option<Vec<u8>>, RepositoryError> {
        let Some(targets) = &self.targets else { return Ok(None) };
        self.get(&format!("{targets}{}", quoted(path)), longest)
    }
}

fn folder(url: &str) -> String {
    format!("{}/", url.trim_end_matches('/'))
}

/// Percent-encodes what a path in a URL cannot hold as it is (RFC 3986, section 3.3).
fn quoted(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/".contains(&byte);
    let byte = |byte: u8| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    path.bytes().map(byte).collect()
}
