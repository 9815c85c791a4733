//! Tests of the backend through its commands, each with a library in its own folder.

mod acceptance;
mod bad_input;
#[cfg(unix)]
#[path = "../../../store/tests/store/child.rs"]
mod child;
mod counting;
mod decisions;
#[cfg(unix)]
mod disk;
mod durability;
mod exports;
mod house;
mod ignore;
mod library;
mod locked;
mod log;
mod many;
mod opinions;
mod paragraphs;
mod profile;
mod queue;
mod recorded;
mod relocated;
mod room;
mod saving;
mod shared;
mod source;
mod trash;
mod versions;
mod watching;
