//! The decisions as a table, RFC 4180.

use super::Reviewed;
use crate::live::EntryStatus;
use csv::{Terminator, WriterBuilder};
use std::borrow::Cow;

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
    /// One line an issue, decided or open, with a heading line.
    ///
    /// A field that a spreadsheet would take for a formula begins with an apostrophe.
    pub(super) fn csv(&self) -> String {
        let mut writer = WriterBuilder::new()
            .terminator(Terminator::CRLF)
            .from_writer(Vec::new());
        let mut written = writer.write_record(COLUMNS);
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
            written = written
                .and_then(|()| writer.write_record(fields.map(no_formula).iter().map(|field| &**field)));
        }
        // Writing to memory cannot fail, and all that is written is UTF-8.
        debug_assert!(written.is_ok());
        let bytes = writer.into_inner().unwrap_or_default();
        String::from_utf8(bytes).unwrap_or_default()
    }
}

/// A field as text where a spreadsheet would take it for a formula.
fn no_formula(text: &str) -> Cow<'_, str> {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::no_formula;

    #[test]
    fn what_a_spreadsheet_would_misread_is_text() {
        assert_eq!(no_formula("=SUM(A1)"), "'=SUM(A1)");
        assert_eq!(no_formula("a,\"b\"\nc"), "a,\"b\"\nc");
    }
}
