//! The window. It registers the desk in Tauri and knows nothing of articles itself.

/// Runs the window until it is closed.
pub fn run() -> std::process::ExitCode {
    std::process::ExitCode::SUCCESS
}
