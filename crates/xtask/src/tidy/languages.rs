//! Code for a language is only in its own crate.

use super::files::below;
use std::fs;
use std::path::Path;

/// Folders whose sources must not name a language, since they are language-independent.
const NEUTRAL: &[&str] = &[
    "crates/engine",
    "crates/lang-any",
    "crates/review",
    "crates/formats/src",
    "crates/store",
    "crates/backend/src",
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
    let (lexicon, homes) = FRENCH_LEXICON;
    for path in ["crates", "src-tauri/src"]
        .map(|folder| root.join(folder))
        .iter()
        .flat_map(|folder| below(folder))
    {
        if path.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let source = fs::read_to_string(&path).unwrap_or_default();
        let path = path.strip_prefix(root).unwrap_or(&path);
        let shown = path.display();
        if NEUTRAL.iter().any(|folder| path.starts_with(folder)) {
            for name in OF_A_LANGUAGE.iter().filter(|name| source.contains(**name)) {
                findings.push(format!("{shown}: {name} belongs to one language"));
            }
        }
        let is_test = path.iter().any(|part| part == "tests");
        let at_home = homes.iter().any(|home| path.starts_with(home)) || path.starts_with("crates/xtask");
        if !at_home && !is_test && source.contains(lexicon) {
            findings.push(format!("{shown}: {lexicon} is for {}", homes.join(" and ")));
        }
    }
    findings.sort();
    findings
}
