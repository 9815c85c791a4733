//! `cargo xtask rules`: generates the rule manual, one page per rule.

use crate::generated::Generated;
use copydesk_check::measured::{Quality, is_marked, quality};
use copydesk_check::{Example, RuleMeta, UiLang, localise};
use copydesk_model::Message;
use std::fmt::Write as _;
use std::path::Path;

/// Returns every page of the manual and its index.
pub(crate) fn files(root: &Path) -> Vec<Generated> {
    let folder = root.join("docs/rules");
    let rules = copydesk_check::rules();
    let quality = quality();
    let mut files = vec![Generated {
        path: folder.join("README.md"),
        content: index(rules, quality),
    }];
    files.extend(rules.iter().map(|rule| Generated {
        path: folder.join(format!("{}.md", rule.id)),
        content: page(rule, quality),
    }));
    files
}

/// Returns the pages of rules that no longer exist.
pub(crate) fn leftovers(root: &Path) -> Vec<std::path::PathBuf> {
    let wanted = files(root);
    let Ok(entries) = std::fs::read_dir(root.join("docs/rules")) else {
        return Vec::new();
    };
    let mut found: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    found.retain(|path| !wanted.iter().any(|file| file.path == *path));
    found.sort();
    found
}

fn say(rule: &RuleMeta, attribute: &str) -> String {
    localise(
        &Message::new(format!("{}.{attribute}", rule.message_id())),
        UiLang::En,
    )
}

fn index(rules: &[&RuleMeta], quality: &Quality) -> String {
    let mut out = String::from(
        "# The rules\n\nMade by `cargo xtask rules` from the rules themselves; do not edit.\n\n\
         | Rule | Severity | Languages | Precision | What it finds |\n|---|---|---|---|---|\n",
    );
    for rule in rules {
        let off = if rule.default_on { "" } else { " (off by default)" };
        let tally = quality.rules.get(rule.id).filter(|_| is_marked(rule.id));
        let precision =
            tally.and_then(|tally| Some(format!("{:.2} of {}", tally.precision()?, tally.issues)));
        let row = (
            rule.severity.code(),
            languages(rule),
            precision.unwrap_or_default(),
            cell(&say(rule, "summary")),
        );
        let _ = writeln!(
            out,
            "| [{id}]({id}.md){off} | {} | {} | {} | {} |",
            row.0,
            row.1,
            row.2,
            row.3,
            id = rule.id
        );
    }
    out
}

fn page(rule: &RuleMeta, quality: &Quality) -> String {
    let mut out = format!("# {}\n\n{}\n\n", rule.id, say(rule, "summary"));
    let on = if rule.default_on { "on" } else { "off" };
    let _ = writeln!(
        out,
        "Category `{}` · severity {} · languages: {} · {on} by default\n\n## Why\n\n{}",
        rule.category.code(),
        rule.severity.code(),
        languages(rule),
        say(rule, "why"),
    );
    let (flagged, right): (Vec<_>, Vec<_>) =
        (rule.examples.iter()).partition(|example| example.fixed.is_some());
    for (title, examples) in [("Flagged", flagged), ("Not flagged", right)] {
        let lines: Vec<String> = examples.into_iter().map(line).collect();
        if !lines.is_empty() {
            let _ = writeln!(out, "\n## {title}\n\n{}", lines.join("\n"));
        }
    }
    let _ = writeln!(out, "\n## Measured\n\n{}", measured(rule, quality));
    out
}

/// Formats how often the rule was right on the development cases.
fn measured(rule: &RuleMeta, quality: &Quality) -> String {
    let cases = format!(
        "{} articles with {} marked errors, and {} words of clean prose",
        quality.marked_articles, quality.marked_places, quality.clean_words
    );
    let Some(tally) = quality.rules.get(rule.id) else {
        return format!("It flagged nothing in the development cases ({cases}).");
    };
    let mut out = format!("On the development cases ({cases}):\n\n");
    if !is_marked(rule.id) {
        let _ = writeln!(
            out,
            "- {} in the marked articles; the cases do not mark this kind of error, so this says nothing of its precision",
            issues(tally.issues)
        );
    } else if tally.issues == 0 {
        out.push_str("- no issue in the marked articles\n");
    } else {
        let precision = tally.precision().map_or_else(
            || "too few for a precision".to_owned(),
            |precision| format!("precision {precision:.2}"),
        );
        let _ = writeln!(
            out,
            "- {} in the marked articles, {} of them at a marked error: {precision}",
            issues(tally.issues),
            tally.right
        );
    }
    if let Some(share) = tally.fixed_first().filter(|_| is_marked(rule.id)) {
        let _ = writeln!(
            out,
            "- the first suggestion is the written correction in {} of {} ({share:.2})",
            tally.fixed,
            count(tally.fixable, "case")
        );
    }
    let rate = quality.per_thousand(tally.clean_issues).unwrap_or_default();
    let _ = write!(
        out,
        "- {} in the clean prose: {rate:.3} per 1,000 words",
        issues(tally.clean_issues)
    );
    out
}

fn issues(number: usize) -> String {
    count(number, "issue")
}

/// A number of things, as `1 issue` and `2 issues`.
fn count(number: usize, thing: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {thing}{plural}")
}

/// Formats one example, with the correction of a flagged text.
fn line(example: &Example) -> String {
    let source = example
        .source
        .map(|source| format!(" (source: {})", code(source)));
    let text = format!("{}{}", code(example.text), source.unwrap_or_default());
    match example.fixed {
        None => format!("- {text}"),
        Some("") => format!("- {text} → removed"),
        Some(fixed) if fixed == example.text => format!("- {text} → flagged"),
        Some(fixed) => {
            let also: Vec<_> = example.also.iter().map(|other| code(other)).collect();
            let also = if also.is_empty() {
                String::new()
            } else {
                format!("; also {}", also.join(", "))
            };
            format!("- {text} → {}{also}", code(fixed))
        }
    }
}

/// Formats text as inline code; line breaks are made visible, since a paragraph of Markdown has none.
fn code(text: &str) -> String {
    let text = text.replace('\n', "⏎");
    let fence = if text.contains('`') { "``" } else { "`" };
    format!("{fence}{text}{fence}")
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

fn languages(rule: &RuleMeta) -> String {
    if rule.languages.is_empty() {
        "all".to_owned()
    } else {
        rule.languages.join(", ")
    }
}

#[cfg(test)]
mod tests {
    use crate::generated;

    #[test]
    fn one_is_singular() {
        assert_eq!(super::count(1, "issue"), "1 issue");
        assert_eq!(super::count(0, "issue"), "0 issues");
    }

    #[test]
    fn the_manual_is_fresh() {
        let root = generated::root();
        let files = super::files(&root);
        let stale = generated::stale(&files);
        assert!(stale.is_empty(), "run `cargo xtask rules`: {stale:?}");
        assert!(
            super::leftovers(&root).is_empty(),
            "pages of rules that are no more: {:?}",
            super::leftovers(&root)
        );
    }
}
