//! The command under test.

use assert_cmd::Command;
use serde_json::Value;
use std::path::Path;
use std::process::Output;

/// Returns the command in English, with an empty library.
pub(crate) fn copydesk(folder: &Path) -> Command {
    let mut command = Command::cargo_bin("copydesk").expect("the command is built");
    command
        .current_dir(folder)
        .env("LC_ALL", "C")
        .env("COPYDESK_DATA_DIR", folder.join("no-library"));
    command.env_remove("CLICOLOR_FORCE").args(["--ui-lang", "en"]);
    command
}

/// Parses the standard output of the command as JSON.
pub(crate) fn json(output: &[u8]) -> Value {
    serde_json::from_slice(output)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(output)))
}

/// Returns what `check` prints as JSON about the French article `article.txt`, with these further arguments.
pub(crate) fn check_french(folder: &Path, more: &[&str]) -> Output {
    copydesk(folder)
        .args(["check", "article.txt", "--lang", "fr", "--format", "json"])
        .args(more)
        .output()
        .expect("runs")
}

/// Returns the first file of the JSON output of `check`.
pub(crate) fn first_file(output: &[u8]) -> Value {
    json(output)["files"][0].clone()
}

/// A damaged French article: a repeated word in one paragraph, a space before a comma in the other.
pub(crate) const DAMAGED: &str = "La ville prépare son avenir\n\n\
    Le maire a présenté hier la nouvelle politique de la ville devant le le conseil municipal et les habitants du quartier.\n\n\
    Les travaux commenceront au printemps, après une large consultation , et la place sera fermée pendant trois mois.\n";

/// Returns [`DAMAGED`] with both errors corrected.
pub(crate) fn corrected() -> String {
    DAMAGED
        .replace("le le conseil", "le conseil")
        .replace("consultation ,", "consultation,")
}

/// A French article without errors.
pub(crate) const CLEAN: &str = "La ville prépare son avenir\n\n\
    Le maire a présenté hier la nouvelle politique de la ville devant le conseil municipal et les habitants du quartier.\n";
