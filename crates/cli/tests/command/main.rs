//! Tests of the command, run as a process.

mod bad_input;
mod check;
mod corrected;
#[cfg(unix)]
#[path = "../../../providers/tests/servers/fake.rs"]
#[expect(dead_code, reason = "the tests of the clients use all of it")]
mod fake;
mod fix_and_diff;
mod formats;
#[cfg(target_os = "linux")]
mod network;
mod others;
mod second_opinions;
mod sources;
mod support;
#[cfg(target_os = "linux")]
mod traced;
