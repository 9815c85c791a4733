//! The log file: what the program did, never what an article says.
//!
//! Only ids, sizes, durations and codes are logged. Events of libraries are kept from warnings upwards, and those of
//! the database from errors upwards, since it would otherwise write out slow statements.

use std::path::Path;
use tracing::Level;
use tracing::level_filters::LevelFilter;
use tracing_appender::rolling::{RollingFileAppender, Rotation};
use tracing_subscriber::Layer as _;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt as _;

/// Days of log that are kept, one file a day.
const KEPT: usize = 7;

/// Starts the log of this process in `folder`, `copydesk.DATE.log`. A second call changes nothing.
///
/// The log is written at once and not by a thread of its own, so that the last lines before a crash are there.
///
/// # Errors
/// Where the folder cannot be written to; the program works without a log then.
pub fn start(folder: &Path) -> Result<(), tracing_appender::rolling::InitError> {
    let appender = RollingFileAppender::builder()
        .rotation(Rotation::DAILY)
        .max_log_files(KEPT)
        .filename_prefix("copydesk")
        .filename_suffix("log")
        .build(folder)?;
    let filter = Targets::new()
        .with_default(LevelFilter::WARN)
        .with_target("sqlx", Level::ERROR)
        .with_target("copydesk", Level::INFO)
        .with_target("panic", Level::ERROR);
    let lines = tracing_subscriber::fmt::layer()
        .with_ansi(false)
        .with_writer(appender)
        .with_filter(filter);
    // Another subscriber may already stand, as in tests; then that one is used.
    let _ = tracing::subscriber::set_global_default(tracing_subscriber::registry().with(lines));
    Ok(())
}

/// Writes panics to the log: the place, never the payload, since a payload may quote the text at hand.
pub fn log_panics() {
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if let Some(place) = panic.location() {
            tracing::error!(target: "panic", file = place.file(), line = place.line(), "the program panicked");
        }
        before(panic);
    }));
}
