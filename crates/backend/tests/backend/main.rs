//! Tests of the backend through its commands, each with a library in its own folder.

mod acceptance;
mod bad_input;
#[cfg(unix)]
#[path = "../../../store/tests/store/child.rs"]
mod child;
mod counting;
mod decisions;
mod details;
#[cfg(unix)]
mod disk;
mod durability;
mod exports;
#[cfg(unix)]
#[path = "../../../providers/tests/servers/fake.rs"]
#[expect(dead_code, reason = "the tests of the clients use all of it")]
mod fake;
mod find;
mod find_many;
mod house;
mod ignore;
mod keys;
mod library;
#[cfg(unix)]
mod local_server;
mod locked;
mod log;
mod many;
#[cfg(target_os = "linux")]
mod network;
mod opinions;
mod paragraphs;
mod profile;
mod providers;
mod queue;
mod recorded;
mod relocated;
mod remarks;
mod room;
mod saving;
#[path = "../../../providers/tests/servers/support.rs"]
#[expect(dead_code, reason = "the tests of the clients use all of it")]
mod server;
mod shared;
mod source;
#[cfg(target_os = "linux")]
#[path = "../../../cli/tests/command/traced.rs"]
mod traced;
mod trash;
mod versions;
mod watching;
