//! The decisions as a table, RFC 4180.

use super::Reviewed;
use crate::live::EntryStatus;

pub(super) const COLUMNS: [&str; 10] = [
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

impl Reviewed<'_> {
    /// One line an issue, decided or open, with a heading line; fields that hold more than a word are quoted.
    ///
    /// A field that a spreadsheet would take for a formula begins with an apostrophe.
    pub(super) fn csv(&self) -> String {
        let mut out = COLUMNS.join(",") + "\r\n";
        for entry in self.live.entries() {
            let after = match (entry.replacement(), entry.status) {
                (Some(words), _) => words,
                (None, EntryStatus::Open) => "",
                (None, _) => entry.quote,
            };
            let fields = [
                &(entry.segment.id().0 + 1).to_string(),
                entry.rule.as_str(),
                entry.category.code(),
                entry.severity.code(),
                entry.status.code(),
                entry.quote,
                after,
                &self.message(&entry),
                entry.reason.unwrap_or_default(),
                &entry.id.to_string(),
            ];
            out.push_str(&fields.map(field).join(","));
            out.push_str("\r\n");
        }
        out
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

#[cfg(test)]
mod tests {
    use super::field;

    #[test]
    fn what_a_spreadsheet_would_misread_is_quoted() {
        assert_eq!(field("=SUM(A1)"), "\"'=SUM(A1)\"");
        assert_eq!(field("a,\"b\"\nc"), "\"a,\"\"b\"\"\nc\"");
        assert_eq!(field("accuracy/mistranslation"), "accuracy/mistranslation");
    }
}
