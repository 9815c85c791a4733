//! The network sockets of a process, as the system reports them (Linux).

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// Returns the command that runs a program and writes its network calls to `log`; `None`, with the reason on standard error, if
/// processes cannot be traced here.
#[allow(
    clippy::print_stderr,
    reason = "the reader of the tests sees why one was skipped"
)]
pub(crate) fn traced(program: &Path, log: &Path) -> Option<Command> {
    let strace = || {
        let mut command = Command::new("strace");
        command.args(["-f", "-e", "trace=network", "-o"]).arg(log);
        command
    };
    let tried = strace()
        .arg("true")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    match tried {
        Ok(status) if status.success() => {
            let mut command = strace();
            command.arg(program);
            Some(command)
        }
        Ok(status) => {
            eprintln!("skipped: strace cannot trace here ({status})");
            None
        }
        Err(error) => {
            eprintln!("skipped: strace cannot be run ({error})");
            None
        }
    }
}

/// Returns the calls about internet sockets, IPv4 or IPv6.
pub(crate) fn internet_calls(log: &Path) -> Vec<String> {
    let text = fs::read_to_string(log).expect("a log");
    let calls = text.lines().filter(|call| call.contains("AF_INET"));
    calls.map(str::to_owned).collect()
}
