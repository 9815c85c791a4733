//! Runs a test of this binary again, in a separate process.

use std::process::{Command, Stdio};

const ROLE: &str = "COPYDESK_TEST_CHILD";

/// Returns the role given by the parent; `None` in the parent.
pub(crate) fn role() -> Option<String> {
    std::env::var(ROLE).ok()
}

/// Returns the command that runs the test `name` in a child with this role.
pub(crate) fn command(name: &str, role: &str) -> Command {
    let mut command = Command::new(std::env::current_exe().expect("a test knows its own file"));
    command
        .args(["--exact", name, "--nocapture", "--test-threads=1"])
        .env(ROLE, role)
        .stdin(Stdio::null());
    command
}

/// Runs the test `name` as a user who is not root, and expects it to pass there.
#[cfg(unix)]
pub(crate) fn run_without_rights(name: &str, role: &str) {
    use std::os::unix::process::CommandExt as _;
    let mut command = command(name, role);
    if is_root() {
        // Permission bits do not apply to root.
        command.uid(NOBODY).gid(NOBODY);
    }
    let output = command.output().expect("the child starts");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success(),
        "{said}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(said.contains("1 passed"), "the child ran its test:\n{said}");
}

#[cfg(unix)]
const NOBODY: u32 = 65_534;

#[cfg(unix)]
fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt as _;
    std::fs::metadata("/proc/self").is_ok_and(|metadata| metadata.uid() == 0)
}
