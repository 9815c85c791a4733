//! The Copydesk window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

/// Checking allocates millions of small strings and vectors; the system's allocator takes a tenth of the time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    copydesk_app::run()
}
