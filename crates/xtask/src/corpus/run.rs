//! Runs the command on one file, with a time limit.

use std::io::Read as _;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// Time limit of one run.
const LIMIT: Duration = Duration::from_mins(2);

/// The result of a run.
#[derive(Debug)]
pub(super) enum RunResult {
    /// The bytes that it wrote.
    Written(Vec<u8>),
    /// The command refused the file, with this code.
    Refused(String),
    /// The command crashed, took too long, or failed without a code.
    Failed(String),
}

/// Runs `copydesk ARGS FILE --output OUT`; the editor's own library is not read.
pub(super) fn run(copydesk: &Path, args: &[&str], file: &Path, out: &Path) -> RunResult {
    let begun = Command::new(copydesk)
        .args(args)
        .arg(file)
        .arg("--output")
        .arg(out)
        .args(["--ui-lang", "en", "--color", "never"])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn();
    let mut child = match begun {
        Ok(child) => child,
        Err(error) => return RunResult::Failed(format!("{}: {error}", copydesk.display())),
    };
    // Read in a separate thread, so that a long message never blocks the command.
    let stderr = child.stderr.take();
    let stderr_text = std::thread::spawn(move || {
        let mut stderr_text = Vec::new();
        if let Some(mut stderr) = stderr {
            let _ = stderr.read_to_end(&mut stderr_text);
        }
        String::from_utf8_lossy(&stderr_text).into_owned()
    });
    let status = wait(&mut child);
    let stderr_text = stderr_text.join().unwrap_or_default();
    match status {
        Err(why) => RunResult::Failed(why),
        Ok(status) if status.success() => match std::fs::read(out) {
            Ok(bytes) => RunResult::Written(bytes),
            Err(error) => RunResult::Failed(format!("nothing was written: {error}")),
        },
        Ok(status) => match (status.code(), code(&stderr_text)) {
            (Some(2), Some(code)) => RunResult::Refused(code.to_owned()),
            _ => RunResult::Failed(format!(
                "{status}: {}",
                stderr_text.lines().last().unwrap_or_default()
            )),
        },
    }
}

fn wait(child: &mut Child) -> Result<ExitStatus, String> {
    let begun = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Ok(status),
            Ok(None) if begun.elapsed() < LIMIT => std::thread::sleep(Duration::from_millis(5)),
            Ok(None) => {
                let _ = child.kill();
                let _ = child.wait();
                return Err(format!("took longer than {} s", LIMIT.as_secs()));
            }
            Err(error) => return Err(error.to_string()),
        }
    }
}

/// Extracts the code from `copydesk: sentence (code)`.
fn code(stderr_text: &str) -> Option<&str> {
    stderr_text
        .lines()
        .filter(|line| line.starts_with("copydesk: "))
        .find_map(|line| line.strip_suffix(')')?.rsplit_once('(').map(|(_, code)| code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_code_of_a_refusal() {
        let stderr_text =
            "a.txt: warning (x)\ncopydesk: This is no (text). (binary-file)\n    → Open it elsewhere.\n";
        assert_eq!(code(stderr_text), Some("binary-file"));
        assert_eq!(code("thread 'main' panicked at src/main.rs (1)\n"), None);
    }
}
