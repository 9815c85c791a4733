//! The window's commands: every one goes to the desk by name, so that there is no second list of them.

use copydesk_desk::wire::Fault;
use copydesk_desk::{Desk, DeskError, DeskOptions};
use serde_json::Value;
use std::path::PathBuf;
use tauri::ipc::{Invoke, InvokeBody, InvokeError};
use tauri::{Manager as _, Wry};
use tokio::sync::OnceCell;

/// Where the window and the desk meet: the desk, opened once, or why it cannot be.
pub(crate) struct Counter {
    folder: Result<PathBuf, DeskError>,
    file: Option<String>,
    desk: OnceCell<Desk>,
}

impl Counter {
    /// A desk in `folder` that was started with `file`; nothing is opened yet.
    pub(crate) fn new(folder: Result<PathBuf, DeskError>, file: Option<String>) -> Self {
        Self {
            folder,
            file,
            desk: OnceCell::new(),
        }
    }

    /// Opens the desk ahead of the first command, which says what went wrong if something does.
    pub(crate) async fn warm_up(&self) {
        let data = tauri::async_runtime::spawn_blocking(copydesk_desk::warm_up);
        if let Err(fault) = self.desk().await {
            tracing::error!(code = fault.code, "the library cannot be opened");
        }
        // A panic there is logged; the first article then waits a little longer.
        let _ = data.await;
    }

    /// The desk. A failed opening is tried again with the next command, since the editor may have freed the way.
    async fn desk(&self) -> Result<&Desk, Fault> {
        let folder = self.folder.as_ref().map_err(copydesk_desk::fault)?;
        let options = || DeskOptions {
            startup_file: self.file.clone(),
            ..DeskOptions::new(folder)
        };
        self.desk.get_or_try_init(|| Desk::open(options())).await
    }
}

/// Runs the desk's command of this name with the argument `request`; the answers are those of `wire::Commands`.
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
        let desk = counter.desk().await.map_err(InvokeError::from)?;
        desk.call(&name, request).await.map_err(InvokeError::from)
    });
    true
}
