//! The clients of servers against a scripted one.

mod languagetool;
mod llm;
mod llm_faults;
mod support;
