//! The window. It connects the backend to Tauri; all logic is in the backend.

mod call;
mod drawing;
mod keyring;
mod start;

use call::Counter;
use copydesk_backend::log;
use copydesk_backend::wire::Events;
use std::path::PathBuf;
use std::process::ExitCode;
use tauri::{AppHandle, Emitter as _, Manager as _, RunEvent, WebviewWindowBuilder};
use tauri_plugin_window_state::StateFlags;

/// Runs the window until it is closed.
pub fn run() -> ExitCode {
    drawing::suit_the_machine();
    let folder = copydesk_backend::paths::data_dir();
    if let Ok(folder) = &folder {
        // The program works without a log; the backend reports errors of the folder.
        let _ = std::fs::create_dir_all(folder.join("log")).map(|()| log::start(&folder.join("log")));
    }
    log::log_panics();
    let here = std::env::current_dir().unwrap_or_default();
    let file = start::file_argument(std::env::args_os().skip(1), &here);
    let counter = Counter::new(folder, file);

    let built = tauri::Builder::default()
        // Must be the first plugin: a second start ends here, before anything is opened.
        .plugin(tauri_plugin_single_instance::init(forward_arguments))
        .plugin(tauri_plugin_dialog::init())
        .plugin(
            tauri_plugin_window_state::Builder::new()
                .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
                .build(),
        )
        .manage(counter)
        .setup(|app| {
            // Not made from the configuration alone, which cannot allow "Paste" in the menus of the window's own page.
            for window in &app.config().app.windows {
                WebviewWindowBuilder::from_config(app.handle(), window)?
                    .enable_clipboard_access()
                    .build()?;
            }
            // Opens the library while the window is created; the first command waits for it.
            let app = app.handle().clone();
            tauri::async_runtime::spawn(async move { app.state::<Counter>().warm_up(&app).await });
            Ok(())
        })
        .invoke_handler(call::handle)
        .build(tauri::generate_context!());
    match built {
        Ok(app) => {
            app.run(|app, event| {
                // The process ends without dropping anything.
                if matches!(event, RunEvent::Exit) {
                    app.state::<Counter>().end_servers();
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            tracing::error!(%error, "the window could not be made");
            ExitCode::FAILURE
        }
    }
}

/// Called by a second start: brings the window to the front and opens the file in it.
fn forward_arguments(app: &AppHandle, args: Vec<String>, folder: String) {
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
    let file = start::file_argument(args.into_iter().skip(1).map(Into::into), &PathBuf::from(folder));
    if let Some(file) = file
        && let Err(error) = app.emit(Events::OPEN_FILE, file)
    {
        tracing::error!(%error, "a second start could not hand over its file");
    }
}
