//! `copydesk open`: starts the window.

use crate::args::OpenArgs;
use crate::failure::Failure;
use crate::target;
use crate::voice::Voice;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

const WINDOW: &str = if cfg!(windows) {
    "copydesk-app.exe"
} else {
    "copydesk-app"
};

/// Runs the command: the window keeps running after the command has ended.
pub(crate) fn run(voice: Voice, args: &OpenArgs) -> Result<ExitCode, Failure> {
    let file = match &args.file {
        // The window would report it too, but not in the terminal that the user is looking at.
        Some(file) => Some(target::existing(voice, file)?),
        None => None,
    };
    let Some(program) = find() else {
        return Err(Failure::new(voice, "window-program-missing", &[]));
    };
    let started = Command::new(&program)
        .args(file)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    match started {
        Ok(_) => Ok(ExitCode::SUCCESS),
        Err(error) => {
            let args = [
                ("path", program.display().to_string()),
                ("cause", error.to_string()),
            ];
            Err(Failure::new(voice, "window-does-not-start", &args))
        }
    }
}

/// Finds the program of the window: beside the command, else in `PATH`.
fn find() -> Option<PathBuf> {
    let beside = std::env::current_exe()
        .ok()
        .and_then(|command| Some(command.parent()?.join(WINDOW)));
    let in_path = std::env::var_os("PATH")
        .into_iter()
        .flat_map(|path| std::env::split_paths(&path).collect::<Vec<_>>())
        .map(|folder| folder.join(WINDOW));
    beside
        .into_iter()
        .chain(in_path)
        .find(|program: &PathBuf| is_program(program))
}

fn is_program(path: &Path) -> bool {
    path.is_file()
}
