//! `cargo xtask serve`: the application over HTTP, for the window in a browser, its tests and its screenshots. For
//! development only: no crate that is shipped depends on this one.
//!
//! | Request | Answer |
//! |---|---|
//! | `POST /desks/{backend}` | opens a library with the options of [`OpenOptions`]; needed only for other than the default
//! options |
//! | `POST /desks/{backend}/call/{command}` | the result of the command, as over Tauri's IPC; a fault with status 422 |
//! | `GET /desks/{backend}/events` | the events, as server-sent events |
//! | `GET /…` | the files of the built window |
//!
//! `{backend}` names a library in a separate folder, so that tests and screenshots do not interfere. Pages of other sites
//! cannot use the server: it listens on the loopback interface only, refuses other hosts and origins, and accepts only
//! JSON, which a browser sends to another site only if that site allows it.

mod page;

use axum::extract::rejection::JsonRejection;
use axum::extract::{DefaultBodyLimit, Path as Segments, Request, State};
use axum::http::{HeaderMap, HeaderName, StatusCode, header};
use axum::middleware::{Next, from_fn};
use axum::response::sse::{self, KeepAlive, Sse};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use copydesk_backend::wire::{Event, Fault};
use copydesk_backend::{Backend, BackendOptions};
use futures_util::stream;
use serde::Deserialize;
use serde_json::Value;
use std::collections::HashMap;
use std::convert::Infallible;
use std::io;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::{Mutex, OnceCell};

/// The port to which the window's development server forwards.
const PORT: u16 = 5174;

/// Maximum size of a request in bytes: a long article as text.
const BODY_LIMIT: usize = 64 << 20;

/// The options of `serve`.
#[derive(Debug, PartialEq)]
pub(crate) struct Options {
    /// 0 takes any free port.
    port: u16,
    /// The folder with one subfolder per library.
    folder: PathBuf,
    /// The folder of the built window.
    dist: PathBuf,
}

impl Options {
    /// Reads `--port`, `--folder` and `--dist`, each followed by its value; returns `None` for anything else.
    pub(crate) fn read(args: &[&str], root: &Path) -> Option<Self> {
        let mut options = Self {
            port: PORT,
            folder: root.join("target/serve"),
            dist: root.join("target/ui-web"),
        };
        for pair in args.chunks(2) {
            match pair {
                ["--port", port] => options.port = port.parse().ok()?,
                ["--folder", folder] => options.folder = folder.into(),
                ["--dist", dist] => options.dist = dist.into(),
                _ => return None,
            }
        }
        Some(options)
    }
}

/// Serves until the process is terminated. The first line on standard output is the address.
///
/// # Errors
/// If the port is in use.
pub(crate) fn run(options: Options) -> io::Result<()> {
    tokio::runtime::Runtime::new()?.block_on(async {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port)).await?;
        println!("http://{}/", listener.local_addr()?);
        axum::serve(listener, router(options)).await
    })
}

fn router(options: Options) -> Router {
    Router::new()
        .route("/desks/{backend}", post(open))
        .route("/desks/{backend}/call/{command}", post(call))
        .route("/desks/{backend}/events", get(events))
        .fallback_service(page::router(options.dist))
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .layer(from_fn(from_this_machine))
        .with_state(Desks::new(options.folder))
}

/// The open libraries by name.
#[derive(Clone)]
struct Desks {
    folder: Arc<Path>,
    open: Arc<Mutex<HashMap<String, Arc<OnceCell<Backend>>>>>,
}

/// The options for opening a library.
#[derive(Deserialize)]
#[serde(default, deny_unknown_fields)]
struct OpenOptions {
    /// Whether a new library starts with the sample articles.
    samples: bool,
    /// The language of the system; that of this system if missing.
    system_language: Option<String>,
    /// The file that the program was started with.
    startup_file: Option<String>,
}

impl Default for OpenOptions {
    fn default() -> Self {
        Self {
            samples: true,
            system_language: None,
            startup_file: None,
        }
    }
}

impl Desks {
    fn new(folder: PathBuf) -> Self {
        Self {
            folder: folder.into(),
            open: Arc::default(),
        }
    }

    /// Returns the library `name`, opened with the options `how` if it is not open yet.
    async fn get(&self, name: &str, how: OpenOptions) -> Result<Backend, Refusal> {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        if name.is_empty() || !name.bytes().all(plain) {
            return Err(Refusal::Name);
        }
        let cell = Arc::clone(self.open.lock().await.entry(name.to_owned()).or_default());
        let folder = self.folder.join(name);
        let open = async || {
            let mut options = BackendOptions::new(&folder);
            options.samples = how.samples;
            options.startup_file = how.startup_file;
            if how.system_language.is_some() {
                options.system_language = how.system_language;
            }
            Backend::open(options).await
        };
        cell.get_or_try_init(open).await.cloned().map_err(Refusal::Fault)
    }
}

/// Why a request is refused.
enum Refusal {
    /// The name of a library contains other characters than ASCII letters, digits and hyphens.
    Name,
    /// The body does not fit the request.
    Body(JsonRejection),
    /// The error of the application.
    Fault(Fault),
}

impl From<JsonRejection> for Refusal {
    fn from(rejection: JsonRejection) -> Self {
        Self::Body(rejection)
    }
}

impl axum::response::IntoResponse for Refusal {
    fn into_response(self) -> Response {
        match self {
            Self::Name => (StatusCode::BAD_REQUEST, "not the name of a library").into_response(),
            Self::Body(rejection) => rejection.into_response(),
            Self::Fault(fault) => (StatusCode::UNPROCESSABLE_ENTITY, Json(fault)).into_response(),
        }
    }
}

async fn open(
    State(desks): State<Desks>,
    Segments(name): Segments<String>,
    how: Result<Json<OpenOptions>, JsonRejection>,
) -> Result<StatusCode, Refusal> {
    let Json(how) = how?;
    desks.get(&name, how).await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn call(
    State(desks): State<Desks>,
    Segments((name, command)): Segments<(String, String)>,
    request: Result<Json<Value>, JsonRejection>,
) -> Result<Response, Refusal> {
    let Json(request) = request?;
    let backend = desks.get(&name, OpenOptions::default()).await?;
    let answer = backend.call(&command, request).await.map_err(Refusal::Fault)?;
    Ok(([(header::CONTENT_TYPE, "application/json")], answer).into_response())
}

async fn events(State(desks): State<Desks>, Segments(name): Segments<String>) -> Result<Response, Refusal> {
    let backend = desks.get(&name, OpenOptions::default()).await?;
    let events = stream::unfold(backend.events(), |mut events| async move {
        loop {
            match events.recv().await {
                Ok(event) => return Some((Ok::<_, Infallible>(sent(&event)), events)),
                // Each event has the whole state of its subject, so the next one makes up for those that were missed.
                Err(RecvError::Lagged(_)) => {}
                Err(RecvError::Closed) => return None,
            }
        }
    });
    Ok(Sse::new(events).keep_alive(KeepAlive::default()).into_response())
}

fn sent(Event { name, payload }: &Event) -> sse::Event {
    sse::Event::default().event(name).data(payload.to_string())
}

/// Refuses requests from pages of other sites, also under a host name that resolves to this machine.
async fn from_this_machine(request: Request, next: Next) -> Response {
    if is_local(request.headers()) {
        next.run(request).await
    } else {
        StatusCode::FORBIDDEN.into_response()
    }
}

/// Whether a request is for a loopback address and comes from a page at one, or from no page.
fn is_local(headers: &HeaderMap) -> bool {
    let value = |name: HeaderName| headers.get(name).map(|value| value.to_str().unwrap_or_default());
    value(header::HOST).is_some_and(is_loopback)
        && value(header::ORIGIN).is_none_or(|origin| origin.strip_prefix("http://").is_some_and(is_loopback))
}

/// Whether `authority` (a host, with or without a port) is this machine's loopback interface.
fn is_loopback(authority: &str) -> bool {
    let host = authority.rsplit_once(':').map_or(authority, |(host, _)| host);
    matches!(host, "127.0.0.1" | "localhost")
}

#[cfg(test)]
mod tests;
