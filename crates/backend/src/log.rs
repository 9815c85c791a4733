//! The log file: what the program did, never the text of an article.
//!
//! Only ids, sizes, durations and codes are logged. Other crates log from warnings upwards, and the database from
//! errors upwards, because it would otherwise log slow statements.

use std::path::Path;
use tracing::Level;
use tracing::level_filters::LevelFilter;
use tracing_appender::rolling::{RollingFileAppender, Rotation};
use tracing_subscriber::Layer as _;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt as _;

/// Number of daily log files that are kept.
const KEPT: usize = 7;

/// Starts the log of this process in `folder`, as `copydesk.DATE.log`. A second call has no effect.
///
/// The log is written synchronously, so that it contains the last lines before a crash.
///
/// # Errors
/// Returns an error if the folder is not writable; the program then works without a log.
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
    // Tests may already have installed another subscriber, which is then used.
    let _ = tracing::subscriber::set_global_default(tracing_subscriber::registry().with(lines));
    Ok(())
}

/// Logs the location of panics, but not the payload, which may quote text of the article.
pub fn log_panics() {
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if let Some(place) = panic.location() {
            tracing::error!(target: "panic", file = place.file(), line = place.line(), "the program panicked");
        }
        before(panic);
    }));
}
