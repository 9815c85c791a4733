//! The decisions as a table, RFC 4180.

use crate::wire::{IssueStatus, ReviewView};

const COLUMNS: [&str; 10] = [
    "paragraph",
    "rule",
    "category",
    "severity",
    "status",
    "before",
    "after",
    "message",
    "reason",
    "issue",
];

/// One line an issue, decided or open, with a heading line; fields that hold more than a word are quoted.
///
/// A field that a spreadsheet would take for a formula begins with an apostrophe.
pub fn csv(review: &ReviewView) -> String {
    let mut out = COLUMNS.join(",") + "\r\n";
    for issue in &review.issues {
        let after = match (&issue.replacement, issue.status) {
            (Some(words), _) => words.as_str(),
            (None, IssueStatus::Open) => "",
            (None, _) => &issue.quote,
        };
        let paragraph = (issue.segment + 1).to_string();
        let fields = [
            paragraph.as_str(),
            &issue.rule,
            &issue.category,
            &issue.severity,
            status(issue.status),
            &issue.quote,
            after,
            &issue.message,
            issue.reason.as_deref().unwrap_or_default(),
            &issue.id,
        ];
        out.push_str(&fields.map(field).join(","));
        out.push_str("\r\n");
    }
    out
}

/// The status as the wire names it.
pub(super) fn status(status: IssueStatus) -> &'static str {
    match status {
        IssueStatus::Open => "open",
        IssueStatus::Accepted => "accepted",
        IssueStatus::AcceptedEdited => "accepted-edited",
        IssueStatus::Rejected => "rejected",
        IssueStatus::Confirmed => "confirmed",
        IssueStatus::Settled => "settled",
        IssueStatus::Locked => "locked",
    }
}

fn field(text: &str) -> String {
    let guard = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        "'"
    } else {
        ""
    };
    let is_word = |ch: char| ch.is_alphanumeric() || matches!(ch, '.' | '-' | '/' | '_');
    if guard.is_empty() && text.chars().all(is_word) {
        return text.to_owned();
    }
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}
