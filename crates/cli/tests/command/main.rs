//! Tests of the command, run as a process.

mod bad_input;
mod check;
mod corrected;
mod fix_and_diff;
mod formats;
mod others;
mod second_opinions;
mod sources;
mod support;
