//! The command as scripts and editors meet it.

mod bad_input;
mod check;
mod fix_and_diff;
mod formats;
mod others;
mod sources;
mod support;
