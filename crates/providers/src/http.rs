//! Requests with limits in time, size and number, and attempts with back-off.
//!
//! All network code of the program is here. Redirects and proxies are not followed: texts and keys go to the named
//! address only.

use crate::ServerError;
use crate::provider::Watch;
use std::fmt;
use std::io;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

/// The maximum length of an answer, in bytes.
pub(crate) const MAX_ANSWER: u64 = 20_000_000;

/// The longest wait that a server may ask for before another attempt.
const MAX_WAIT: Duration = Duration::from_secs(10);

/// While it waits, a run looks this often whether it was cancelled.
const TICK: Duration = Duration::from_millis(50);

/// The maximum length of what a server says about an error, in characters.
const MAX_DETAIL: usize = 200;

/// What a run may cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The time for one request. The first one after the start of a server can take half a minute.
    pub timeout: Duration,
    /// The number of attempts if the server is busy or not reachable.
    pub attempts: u32,
    /// The wait before the second attempt; it doubles with each.
    pub wait: Duration,
    /// The maximum number of requests about one article, attempts included.
    pub requests: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            timeout: Duration::from_mins(1),
            attempts: 3,
            wait: Duration::from_millis(500),
            requests: 1_000,
        }
    }
}

/// The key of a service. It is sent to the service and never shown: neither as debug output nor in errors.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Creates a key; white space around it is dropped. `None` if nothing is left, or if it cannot be a header.
    pub fn new(key: &str) -> Option<Self> {
        let key = key.trim();
        let is_header = key.bytes().all(|byte| byte.is_ascii_graphic());
        (!key.is_empty() && is_header).then(|| Self(key.to_owned()))
    }

    /// Reads the key from an environment variable.
    pub(crate) fn from_env(name: &str) -> Option<Self> {
        std::env::var(name).ok().and_then(|key| Self::new(&key))
    }

    /// Returns `text` without the key.
    fn redact(&self, text: &str) -> String {
        text.replace(&self.0, "…")
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// One run of a provider: counts its requests, and knows whether it was cancelled.
pub(crate) struct Run<'w> {
    pub(crate) watch: &'w dyn Watch,
    limit: u32,
    sent: AtomicU32,
}

impl<'w> Run<'w> {
    pub(crate) fn new(watch: &'w dyn Watch, limits: Limits) -> Self {
        Self {
            watch,
            limit: limits.requests,
            sent: AtomicU32::new(0),
        }
    }

    /// Counts a request.
    ///
    /// # Errors
    /// The run was cancelled, or its requests are used up.
    fn begin_request(&self) -> Result<(), ServerError> {
        if self.watch.is_cancelled() {
            return Err(ServerError::Cancelled);
        }
        if self.sent.fetch_add(1, Ordering::Relaxed) >= self.limit {
            return Err(ServerError::Limit { limit: self.limit });
        }
        Ok(())
    }

    /// Waits, unless the run is cancelled.
    fn wait(&self, time: Duration) -> Result<(), ServerError> {
        let end = Instant::now() + time;
        loop {
            if self.watch.is_cancelled() {
                return Err(ServerError::Cancelled);
            }
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Ok(());
            }
            std::thread::sleep(left.min(TICK));
        }
    }
}

/// What a request sends.
#[derive(Clone)]
pub(crate) enum Body {
    /// Nothing, with `GET`.
    None,
    /// A form, with `POST`.
    Form(Vec<(&'static str, String)>),
    /// JSON, with `POST`.
    Json(String),
}

/// The answer of a server.
pub(crate) struct Reply {
    /// The HTTP status.
    pub(crate) status: u16,
    /// The text.
    pub(crate) body: String,
}

/// Decides what a reply means.
pub(crate) type Judge<'j, T> = &'j dyn Fn(&Reply) -> Result<T, ServerError>;

/// The client of the server at one address.
#[derive(Debug)]
pub(crate) struct Client {
    address: String,
    key: Option<Secret>,
    limits: Limits,
    agent: ureq::Agent,
    /// Whether the last request found nobody: the next one tries only once.
    is_down: AtomicBool,
}

impl Client {
    /// Creates the client of the server at `address`. Nothing is sent yet.
    ///
    /// # Errors
    /// [`ServerError::Address`].
    pub(crate) fn new(address: &str, key: Option<Secret>, limits: Limits) -> Result<Self, ServerError> {
        let uri: Option<ureq::http::Uri> = address.parse().ok();
        let is_address = uri.is_some_and(|uri| {
            matches!(uri.scheme_str(), Some("http" | "https"))
                && uri.host().is_some_and(|host| !host.is_empty())
                && uri.query().is_none()
        });
        if !is_address {
            return Err(ServerError::Address {
                address: address.to_owned(),
            });
        }
        let agent = ureq::Agent::config_builder()
            .timeout_global(Some(limits.timeout))
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .proxy(None)
            .user_agent(concat!("copydesk/", env!("CARGO_PKG_VERSION")))
            .build();
        Ok(Self {
            address: address.to_owned(),
            key,
            limits,
            agent: agent.into(),
            is_down: AtomicBool::new(false),
        })
    }

    /// Returns the address.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    /// Returns the limits.
    pub(crate) fn limits(&self) -> Limits {
        self.limits
    }

    /// Sends a request to `path` below the address; tries again if the server is busy or not reachable.
    pub(crate) fn ask<T>(
        &self,
        path: &str,
        body: &Body,
        run: &Run<'_>,
        judge: Judge<'_, T>,
    ) -> Result<T, ServerError> {
        let mut wait = self.limits.wait;
        let mut attempt = 1;
        loop {
            let is_down = self.is_down.load(Ordering::Relaxed);
            let attempts = if is_down { 1 } else { self.limits.attempts };
            run.begin_request()?;
            let (error, asked) = match self.send(path, body, run, judge) {
                Ok(answer) => {
                    self.is_down.store(false, Ordering::Relaxed);
                    return Ok(answer);
                }
                Err(failed) => failed,
            };
            if !error.is_transient() || attempt >= attempts {
                let is_down = matches!(error, ServerError::Down { .. } | ServerError::Slow { .. });
                self.is_down.store(is_down, Ordering::Relaxed);
                return Err(error);
            }
            run.wait(asked.unwrap_or(wait).min(MAX_WAIT))?;
            wait *= 2;
            attempt += 1;
        }
    }

    /// Sends one request. With the error, returns how long the server asks to wait.
    ///
    /// The request has its own thread, since reading an answer cannot be interrupted: after the run is cancelled, nobody
    /// waits for it, and it ends at the time limit at the latest.
    fn send<T>(
        &self,
        path: &str,
        body: &Body,
        run: &Run<'_>,
        judge: Judge<'_, T>,
    ) -> Result<T, (ServerError, Option<Duration>)> {
        let request = Request {
            agent: self.agent.clone(),
            url: format!("{}{path}", self.address),
            authorization: self.key.as_ref().map(|key| format!("Bearer {}", key.0)),
            body: body.clone(),
        };
        let (sender, receiver) = mpsc::channel();
        let _request = thread::Builder::new().spawn(move || sender.send(request.send()));
        let sent = loop {
            match receiver.recv_timeout(TICK) {
                Ok(sent) => break sent,
                Err(RecvTimeoutError::Timeout) if run.watch.is_cancelled() => {
                    return Err((ServerError::Cancelled, None));
                }
                Err(RecvTimeoutError::Timeout) => {}
                // The system has no thread left.
                Err(RecvTimeoutError::Disconnected) => {
                    let address = self.address.clone();
                    return Err((ServerError::Cut { address }, None));
                }
            }
        };
        let (reply, asked) = sent.map_err(|(error, has_begun)| (self.fault(error, has_begun), None))?;
        judge(&reply).map_err(|error| (error, asked))
    }

    /// Returns the error of a request that had no complete answer.
    fn fault(&self, error: ureq::Error, has_begun: bool) -> ServerError {
        let address = self.address.clone();
        match error {
            ureq::Error::Timeout(_) => ServerError::Slow {
                address,
                seconds: self.limits.timeout.as_secs(),
            },
            ureq::Error::BodyExceedsLimit(bytes) => ServerError::TooLong { address, bytes },
            ureq::Error::Io(error) if has_begun || error.kind() == io::ErrorKind::UnexpectedEof => {
                ServerError::Cut { address }
            }
            other => ServerError::Down {
                address,
                detail: other.to_string(),
            },
        }
    }

    /// Returns the error of a status that is no success: what it means for every server.
    pub(crate) fn status_error(&self, status: u16, said: &str) -> ServerError {
        let address = self.address.clone();
        // Services repeat the key in their messages.
        let said = match &self.key {
            Some(key) => key.redact(said),
            None => said.to_owned(),
        };
        match status {
            401 | 403 => ServerError::Key { address, status },
            429 | 500..=599 => ServerError::Busy { address, status },
            _ => ServerError::Refused {
                address,
                status,
                detail: detail(&said),
            },
        }
    }
}

/// One request.
struct Request {
    agent: ureq::Agent,
    url: String,
    authorization: Option<String>,
    body: Body,
}

impl Request {
    /// Returns the reply, and how long the server asks to wait; with the error, whether the reply had begun.
    fn send(self) -> Result<(Reply, Option<Duration>), (ureq::Error, bool)> {
        let Self {
            agent,
            url,
            authorization,
            body,
        } = self;
        let sent = match body {
            Body::None => authorize(agent.get(url), authorization).call(),
            Body::Form(form) => authorize(agent.post(url), authorization).send_form(form),
            Body::Json(json) => authorize(agent.post(url), authorization)
                .content_type("application/json")
                .send(json),
        };
        let mut response = sent.map_err(|error| (error, false))?;
        let status = response.status().as_u16();
        let asked = response
            .headers()
            .get("retry-after")
            .and_then(|value| value.to_str().ok())
            .and_then(|value| value.trim().parse().ok())
            .map(Duration::from_secs);
        let body = response
            .body_mut()
            .with_config()
            .limit(MAX_ANSWER)
            .lossy_utf8(true)
            .read_to_string()
            .map_err(|error| (error, true))?;
        Ok((Reply { status, body }, asked))
    }
}

/// Adds the key of a service to a request.
fn authorize<B>(request: ureq::RequestBuilder<B>, key: Option<String>) -> ureq::RequestBuilder<B> {
    match key {
        Some(key) => request.header("authorization", key),
        None => request,
    }
}

/// Returns the first line of what a program says, without control characters.
pub(crate) fn detail(said: &str) -> String {
    let line = said.trim().lines().next().unwrap_or_default();
    line.chars()
        .filter(|ch| !ch.is_control())
        .take(MAX_DETAIL)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_not_shown() {
        let key = Secret::new(" sk-1234 \n").expect("a key");
        let client = Client::new("http://127.0.0.1", Some(key.clone()), Limits::default());
        assert!(!format!("{key:?} {client:?}").contains("1234"));
        assert_eq!(key.redact("bad key sk-1234!"), "bad key …!");
        for none in ["", "  ", "a\r\nHost: b", "clé"] {
            assert_eq!(Secret::new(none), None, "{none:?}");
        }
    }
}
