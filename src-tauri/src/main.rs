//! The Copydesk window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

/// Checking makes and drops millions of small strings and lists, a tenth of its time with the system's allocator.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    copydesk_app::run()
}
