//! The coverage matrix: for each topic of a reference grammar, sentences with one error and sentences that are right
//! (`tests/coverage/<language>/<topic>.txt`, described in `tests/coverage/README.md`).

use crate::golden::Golden;
use crate::score::{Gold, score};
use copydesk_check::Engine;
use serde::{Deserialize, Serialize};
use std::fs;
use std::path::{Path, PathBuf};

/// The sentences of a topic.
#[derive(Debug)]
pub struct Topic {
    /// The name of the file, without its extension.
    pub name: String,
    /// The sentences with one error each.
    pub wrong: Vec<Golden>,
    /// The sentences without an error.
    pub right: Vec<Golden>,
}

/// How well the engine covers a topic.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coverage {
    /// Number of sentences with an error.
    pub wrong: usize,
    /// Of these, sentences whose error was found.
    pub found: usize,
    /// Of these, sentences that the first suggestion corrects.
    pub fixed: usize,
    /// Number of sentences without an error.
    pub right: usize,
    /// Of these, sentences with an issue.
    pub flagged: usize,
}

impl Coverage {
    /// The recall from which a topic counts as covered.
    const MIN_RECALL: f64 = 0.7;
    /// The share of flagged right sentences up to which a topic counts as covered.
    const MAX_FLAGGED: f64 = 0.02;

    /// Whether enough errors are found, and hardly any right sentence is flagged.
    pub fn is_covered(&self) -> bool {
        self.found as f64 >= Self::MIN_RECALL * self.wrong as f64
            && self.flagged as f64 <= Self::MAX_FLAGGED * self.right as f64
    }

    /// Returns how this is worse than `before`; `None` if it is not.
    pub fn regression_from(&self, before: &Self) -> Option<String> {
        let fell = [
            ("found", self.found, before.found, self.found < before.found),
            ("fixed", self.fixed, before.fixed, self.fixed < before.fixed),
            (
                "flagged",
                self.flagged,
                before.flagged,
                self.flagged > before.flagged,
            ),
        ];
        let worse: Vec<String> = fell
            .into_iter()
            .filter(|(.., worse)| *worse)
            .map(|(name, now, before, _)| format!("{name} {before} → {now}"))
            .collect();
        (!worse.is_empty()).then(|| worse.join(", "))
    }
}

/// Returns the folder of the sentences of a language.
pub fn folder(language: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("coverage")
        .join(language)
}

/// Returns the topics of a language, by name.
///
/// # Panics
/// If a file cannot be read or has an invalid line.
pub fn topics(language: &str) -> Vec<Topic> {
    let folder = folder(language);
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    paths.sort();
    paths.iter().map(|path| read(path, language)).collect()
}

fn read(path: &Path, language: &str) -> Topic {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let name = path
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let mut topic = Topic {
        name,
        wrong: Vec::new(),
        right: Vec::new(),
    };
    for (number, line) in text.lines().enumerate() {
        let place = format!("{}:{}", path.display(), number + 1);
        match line.split_at_checked(2) {
            Some(("- ", sentence)) => {
                let (text, gold) = parse(sentence).unwrap_or_else(|| panic!("{place}: one {{wrong|right}}"));
                topic.wrong.push(golden(place, path, language, text, vec![gold]));
            }
            Some(("+ ", sentence)) => {
                topic
                    .right
                    .push(golden(place, path, language, sentence.to_owned(), Vec::new()));
            }
            _ => assert!(line.is_empty() || line.starts_with('#'), "{place}: invalid line"),
        }
    }
    topic
}

/// Returns the sentence of a line, and its error: `Les {chat|chats} dorment.`
fn parse(line: &str) -> Option<(String, Gold)> {
    let (before, rest) = line.split_once('{')?;
    let (inside, after) = rest.split_once('}')?;
    let mut forms = inside.split('|').map(str::to_owned);
    let (wrong, fixes) = (forms.next()?, forms.collect::<Vec<_>>());
    if fixes.is_empty() || after.contains(['{', '}']) {
        return None;
    }
    let start = before.chars().count();
    let gold = Gold {
        start,
        end: start + wrong.chars().count(),
        text: wrong.clone(),
        fixes,
        category: String::new(),
        optional: false,
    };
    Some((format!("{before}{wrong}{after}"), gold))
}

fn golden(name: String, path: &Path, language: &str, text: String, gold: Vec<Gold>) -> Golden {
    Golden {
        name,
        path: path.to_path_buf(),
        bytes: text.into_bytes(),
        lang: Some(language.to_owned()),
        source: None,
        gold,
    }
}

impl Topic {
    /// Checks each sentence as an article of its own. Returns the coverage, and a line for each sentence that is not
    /// handled as it should be.
    pub fn check(&self, engine: &Engine) -> (Coverage, Vec<String>) {
        let (mut coverage, mut lines) = (Coverage::default(), Vec::new());
        for sentence in &self.wrong {
            let text = String::from_utf8_lossy(&sentence.bytes);
            let score = score(&text, &sentence.gold, &sentence.check(engine));
            coverage.wrong += 1;
            coverage.found += score.found;
            coverage.fixed += score.fixed;
            lines.extend((score.misses.iter()).map(|miss| format!("{}: {text} {miss}", sentence.name)));
        }
        for sentence in &self.right {
            let found = sentence.check(engine);
            coverage.right += 1;
            coverage.flagged += usize::from(!found.is_empty());
            let text = String::from_utf8_lossy(&sentence.bytes);
            lines.extend(
                (found.iter()).map(|found| format!("{}: {text} flagged by {}", sentence.name, found.rule)),
            );
        }
        (coverage, lines)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_has_one_error() {
        let (text, gold) = parse("Les {chat|chats|chatons} dorment.").expect("is valid");
        assert_eq!(text, "Les chat dorment.");
        assert_eq!((gold.start, gold.end, gold.fixes.len()), (4, 8, 2));
        let (text, gold) = parse("Il {|ne} vient pas.").expect("is valid");
        assert_eq!((text.as_str(), gold.start, gold.end), ("Il  vient pas.", 3, 3));
        assert!(parse("Rien.").is_none() && parse("{a} b").is_none() && parse("{a|b} {c|d}").is_none());
    }
}
