//! Code for a language is only in its own crate.

use std::fs;
use std::path::{Path, PathBuf};

/// Folders whose sources must not name a language, since they are language-independent.
const NEUTRAL: &[&str] = &[
    "crates/engine",
    "crates/lang-any",
    "crates/review",
    "crates/formats/src",
    "crates/store",
    "crates/desk/src",
    "crates/text",
    "crates/model",
    "src-tauri/src",
];

/// Modules and crates of one language.
const OF_A_LANGUAGE: &[&str] = &["language::french", "copydesk_lang_fr", "copydesk_lang_en"];

/// The French lexicon may be named by the language data crate, by the rules of French, and by tests.
const FRENCH_LEXICON: (&str, &[&str]) = ("language::french", &["crates/language", "crates/lang-fr"]);

pub(super) fn findings(root: &Path) -> Vec<String> {
    let mut findings = Vec::new();
    for folder in NEUTRAL {
        for (path, source) in sources(&root.join(folder)) {
            for name in OF_A_LANGUAGE.iter().filter(|name| source.contains(**name)) {
                let shown = path.strip_prefix(root).unwrap_or(&path).display();
                findings.push(format!("{shown}: {name} belongs to one language"));
            }
        }
    }
    let (lexicon, homes) = FRENCH_LEXICON;
    for (path, source) in sources(&root.join("crates")) {
        let shown = path.strip_prefix(root).unwrap_or(&path);
        let is_test = shown.iter().any(|part| part == "tests");
        let at_home = homes.iter().any(|home| shown.starts_with(home)) || shown.starts_with("crates/xtask");
        if !at_home && !is_test && source.contains(lexicon) {
            findings.push(format!(
                "{}: {lexicon} is for {}",
                shown.display(),
                homes.join(" and ")
            ));
        }
    }
    findings.sort();
    findings
}

/// Returns the Rust sources below a folder with their text.
fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else {
            continue;
        };
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs")
                && let Ok(source) = fs::read_to_string(&path)
            {
                found.push((path, source));
            }
        }
    }
    found
}
