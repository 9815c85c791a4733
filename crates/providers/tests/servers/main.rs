//! The clients of servers against a scripted one.

#[cfg(unix)]
mod fake;
mod languagetool;
mod llm;
mod llm_faults;
#[cfg(unix)]
mod local;
mod support;
