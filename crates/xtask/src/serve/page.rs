//! The built window, with the content security policy of the shell.

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

/// The nonce of every style and script. The shell generates a new one at each start; here it protects nothing.
const NONCE: &str = "served";

/// The policy of `src-tauri/tauri.conf.json`, with this server instead of Tauri's IPC.
const POLICY: &str = "default-src 'self'; script-src 'self' 'nonce-served'; style-src 'self' 'nonce-served'; \
                      img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; \
                      frame-ancestors 'none'";

/// Serves the files of the folder `dist`.
pub(super) fn router(dist: PathBuf) -> Router {
    Router::new().fallback(get(file)).with_state(dist.into())
}

async fn file(State(dist): State<Arc<Path>>, uri: Uri) -> Response {
    let name = uri.path().trim_start_matches('/');
    let name = Path::new(if name.is_empty() { "index.html" } else { name });
    let within = name.components().all(|part| matches!(part, Component::Normal(_)));
    let bytes = if within {
        tokio::fs::read(dist.join(name)).await.ok()
    } else {
        None
    };
    let Some(bytes) = bytes else {
        let built = "Not found. `npm --prefix ui run build:web` builds the window.";
        return (StatusCode::NOT_FOUND, built).into_response();
    };
    let kind = match name.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    };
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CONTENT_SECURITY_POLICY, POLICY),
    ];
    if kind.starts_with("text/html") {
        (headers, with_nonces(&String::from_utf8_lossy(&bytes))).into_response()
    } else {
        (headers, bytes).into_response()
    }
}

fn with_nonces(page: &str) -> String {
    ["style", "script"].iter().fold(page.to_owned(), |page, element| {
        page.replace(&format!("<{element}"), &format!("<{element} nonce=\"{NONCE}\""))
    })
}
