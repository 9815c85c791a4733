//! `cargo xtask rules`: the rule manual, one page a rule, from the rules themselves.

use crate::generated::Generated;
use copydesk_check::{Engine, Example, RuleMeta, UiLang, localise};
use copydesk_model::Message;
use std::fmt::Write as _;
use std::path::Path;

/// Every page of the manual and its index.
pub(crate) fn files(root: &Path) -> Vec<Generated> {
    let folder = root.join("docs/rules");
    let rules = Engine::rules();
    let mut files = vec![Generated {
        path: folder.join("README.md"),
        content: index(rules),
    }];
    files.extend(rules.iter().map(|rule| Generated {
        path: folder.join(format!("{}.md", rule.id)),
        content: page(rule),
    }));
    files
}

/// Pages of rules that are no more.
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

fn index(rules: &[&RuleMeta]) -> String {
    let mut out = String::from(
        "# The rules\n\nMade by `cargo xtask rules` from the rules themselves; do not edit.\n\n\
         | Rule | Severity | Languages | What it finds |\n|---|---|---|---|\n",
    );
    for rule in rules {
        let off = if rule.default_on { "" } else { " (off by default)" };
        let row = (rule.severity.code(), languages(rule), cell(&say(rule, "summary")));
        let _ = writeln!(
            out,
            "| [{id}]({id}.md){off} | {} | {} | {} |",
            row.0,
            row.1,
            row.2,
            id = rule.id
        );
    }
    out
}

fn page(rule: &RuleMeta) -> String {
    let mut out = format!("# {}\n\n{}\n\n", rule.id, say(rule, "summary"));
    let on = if rule.default_on { "on" } else { "off" };
    let _ = writeln!(
        out,
        "Category `{}` · severity {} · languages: {} · {on} by default\n\n## Why\n\n{}\n\n## Examples\n",
        rule.category.code(),
        rule.severity.code(),
        languages(rule),
        say(rule, "why"),
    );
    for example in rule.examples {
        let _ = writeln!(out, "{}", line(example));
    }
    out
}

/// One example: what becomes of a flagged text, or that the rule stays silent.
fn line(example: &Example) -> String {
    let text = code(example.text);
    match example.mended {
        None => format!("- {text} – left alone"),
        Some("") => format!("- {text} → removed"),
        Some(mended) => {
            let also: Vec<_> = example.also.iter().map(|other| code(other)).collect();
            let also = if also.is_empty() {
                String::new()
            } else {
                format!("; also {}", also.join(", "))
            };
            format!("- {text} → {}{also}", code(mended))
        }
    }
}

/// Text as inline code; line ends are shown, since a paragraph of Markdown has none.
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
