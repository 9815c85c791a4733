//! The window's commands. All are passed to the backend by name, so that they are listed only once.

use crate::keyring::SystemKeyring;
use copydesk_backend::wire::{Event, Fault};
use copydesk_backend::{Backend, BackendError, BackendOptions};
use serde_json::Value;
use std::path::PathBuf;
use std::sync::Arc;
use tauri::ipc::{Invoke, InvokeBody, InvokeError, Response};
use tauri::{AppHandle, Emitter as _, Manager as _, Wry};
use tokio::sync::OnceCell;
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;

/// State of the window's side: the backend, opened once, or why it cannot be opened.
pub(crate) struct Counter {
    folder: Result<PathBuf, BackendError>,
    file: Option<String>,
    backend: OnceCell<Backend>,
}

impl Counter {
    /// For a backend in `folder`, with `file` to open at the start; nothing is opened yet.
    pub(crate) fn new(folder: Result<PathBuf, BackendError>, file: Option<String>) -> Self {
        Self {
            folder,
            file,
            backend: OnceCell::new(),
        }
    }

    /// Opens the backend before the first command; an error is reported by that command.
    pub(crate) async fn warm_up(&self, app: &AppHandle) {
        let data = tauri::async_runtime::spawn_blocking(copydesk_backend::warm_up);
        if let Err(fault) = self.backend(app).await {
            tracing::error!(code = fault.code, "the library cannot be opened");
        }
        // A panic is logged; the first article then takes a little longer.
        let _ = data.await;
    }

    /// Ends the servers that the backend started.
    pub(crate) fn end_servers(&self) {
        if let Some(backend) = self.backend.get() {
            backend.end_servers();
        }
    }

    /// Returns the backend. If opening failed, the next command retries it, since the editor may have fixed the cause.
    async fn backend(&self, app: &AppHandle) -> Result<&Backend, Fault> {
        let folder = self.folder.as_ref().map_err(copydesk_backend::fault)?;
        let options = || BackendOptions {
            startup_file: self.file.clone(),
            keyring: Some(Arc::new(SystemKeyring)),
            ..BackendOptions::new(folder)
        };
        let open = async || {
            let backend = Backend::open(options()).await?;
            tauri::async_runtime::spawn(forward_events(backend.events(), app.clone()));
            Ok(backend)
        };
        self.backend.get_or_try_init(open).await
    }
}

/// Forwards the backend's events to the window until the backend is dropped.
async fn forward_events(mut events: Receiver<Event>, app: AppHandle) {
    loop {
        match events.recv().await {
            Ok(Event { name, payload }) => {
                if let Err(error) = app.emit(name, payload) {
                    tracing::error!(%error, event = name, "the window could not be told");
                }
            }
            // Each event contains the whole state, so the next one makes up for those that were missed.
            Err(RecvError::Lagged(missed)) => tracing::warn!(missed, "the window is behind"),
            Err(RecvError::Closed) => return,
        }
    }
}

/// Runs the backend's command of this name with the argument `request`; the responses are those of `wire::Commands`.
pub(crate) fn handle(invoke: Invoke<Wry>) -> bool {
    let Invoke {
        message, resolver, ..
    } = invoke;
    let app = message.webview_ref().app_handle().clone();
    let name = message.command().to_owned();
    let request = match message.payload() {
        InvokeBody::Json(Value::Object(arguments)) => arguments.get("request").cloned().unwrap_or_default(),
        InvokeBody::Json(_) | InvokeBody::Raw(_) => Value::Null,
    };
    resolver.respond_async(async move {
        let counter = app.state::<Counter>();
        let backend = counter.backend(&app).await.map_err(InvokeError::from)?;
        let answer = backend.call(&name, request).await.map_err(InvokeError::from)?;
        Ok(Response::new(answer))
    });
    true
}
