//! `cargo xtask quality CASES.jsonl…`: measures how often each rule is right on annotated cases.
//!
//! A row is an article with its annotated errors, as in `gold.jsonl` of a golden article; a row without any is clean
//! prose. The cases are not in the repository; the results are written to `crates/check/quality.json`, from which the rule
//! manual takes the figures of each page.

use crate::generated::Generated;
use copydesk_check::measured::{Quality, Tally};
use copydesk_check::{Engine, Options};
use copydesk_tests::golden::{Golden, cases};
use copydesk_tests::score::Found;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// Returns the file with the results.
pub(crate) fn file(quality: &Quality, root: &Path) -> Generated {
    let mut content = serde_json::to_string_pretty(quality).unwrap_or_default();
    content.push('\n');
    Generated {
        path: path(root),
        content,
    }
}

/// Runs the rules over the cases in these files. Each rule that is off by default runs alone.
///
/// # Errors
/// If a file cannot be read.
pub(crate) fn measure(files: &[&str]) -> Result<Quality, String> {
    let off: BTreeSet<String> = copydesk_check::rules()
        .iter()
        .filter(|rule| !rule.default_on)
        .map(|rule| rule.id.to_owned())
        .collect();
    let alone = (!off.is_empty()).then(|| {
        copydesk_check::engine(Options {
            only: Some(off),
            ..Options::default()
        })
    });
    let engines: Vec<Engine> = std::iter::once(copydesk_check::engine(Options::default()))
        .chain(alone)
        .collect();
    let mut quality = Quality::default();
    for file in files {
        for case in cases(Path::new(file))? {
            take(&mut quality, &case, &engines);
        }
    }
    Ok(quality)
}

fn take(quality: &mut Quality, case: &Golden, engines: &[Engine]) {
    let text = String::from_utf8_lossy(&case.bytes);
    if case.gold.is_empty() {
        quality.clean_words += words(&text);
    } else {
        quality.marked_articles += 1;
        quality.marked_places += case.gold.iter().filter(|place| !place.optional).count();
    }
    let chars: Vec<char> = text.chars().collect();
    for found in engines.iter().flat_map(|engine| case.check(engine)) {
        let tally = judge(case, &chars, &found);
        quality.rules.entry(found.rule).or_default().add(tally);
    }
}

/// Formats the results as a table.
pub(crate) fn table(quality: &Quality) -> String {
    let mut out = format!(
        "{} marked articles with {} places, {} words of clean prose\n\n{:<44} {:>6} {:>9} {:>8} {:>6} {:>9}\n",
        quality.marked_articles,
        quality.marked_places,
        quality.clean_words,
        "rule",
        "issues",
        "precision",
        "fixed",
        "clean",
        "per 1,000"
    );
    let mut all = Tally::default();
    let mut silent = Vec::new();
    for rule in copydesk_check::rules() {
        match quality.rules.get(rule.id) {
            Some(tally) => {
                all.add(*tally);
                row(quality, &mut out, rule.id, *tally);
            }
            None => silent.push(rule.id),
        }
    }
    row(quality, &mut out, "all", all);
    if !silent.is_empty() {
        let _ = writeln!(out, "\nsaid nothing: {}", silent.join(", "));
    }
    out
}

fn row(quality: &Quality, out: &mut String, name: &str, tally: Tally) {
    let share = |value: Option<f64>| value.map_or_else(|| "–".to_owned(), |value| format!("{value:.2}"));
    let _ = writeln!(
        out,
        "{name:<44} {:>6} {:>9} {:>8} {:>6} {:>9}",
        tally.issues,
        share(tally.precision()),
        share(tally.fixed_first()),
        tally.clean_issues,
        quality
            .per_thousand(tally.clean_issues)
            .map_or_else(|| "–".to_owned(), |value| format!("{value:.3}"))
    );
}

fn path(root: &Path) -> PathBuf {
    root.join("crates/check/quality.json")
}

/// Counts one issue for its rule.
fn judge(case: &Golden, text: &[char], found: &Found) -> Tally {
    if case.gold.is_empty() {
        return Tally {
            clean_issues: 1,
            ..Tally::default()
        };
    }
    let near: Vec<_> = case.gold.iter().filter(|place| found.touches(place)).collect();
    let fixable = near.iter().any(|place| !place.fixes.is_empty());
    Tally {
        issues: 1,
        right: usize::from(!near.is_empty()),
        fixable: usize::from(fixable),
        fixed: usize::from(near.iter().any(|place| found.fixes(place, text))),
        clean_issues: 0,
    }
}

/// Counts runs of letters and digits: the words of "per 1,000 words".
fn words(text: &str) -> usize {
    text.split(|ch: char| !(ch.is_alphanumeric() || ch == '_'))
        .filter(|word| !word.is_empty())
        .count()
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn words_are_runs_of_letters_and_digits() {
        assert_eq!(words("L’an 2000, c’est fini."), 6);
    }
}
