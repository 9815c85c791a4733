//! The review in other programs' formats. Each is made from the views that the window shows, so that none of them can
//! tell another story.

mod criticmarkup;
mod csv;
mod json;
mod tmx;

pub use criticmarkup::criticmarkup;
pub use csv::csv;
pub use json::{JSON_VERSION, json};
pub use tmx::tmx;

use crate::wire::{ChangeRow, ExportKind, IssueView, PieceKind, ReviewView};
use std::collections::BTreeMap;

impl ExportKind {
    /// The ending that a file of this kind gets after the article's name; `None` for one in the article's own format.
    pub fn ending(self) -> Option<&'static str> {
        match self {
            Self::Tracked | Self::Annotated => None,
            Self::Report => Some("html"),
            Self::Criticmarkup => Some("md"),
            Self::Json => Some("json"),
            Self::Csv => Some("csv"),
            Self::Diff => Some("diff"),
            Self::Tmx => Some("tmx"),
        }
    }

    /// The word that stands between the article's name and the ending.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Tracked => "tracked",
            Self::Annotated => "annotated",
            _ => "review",
        }
    }
}

/// The machine translation of a row.
fn before(row: &ChangeRow) -> String {
    side(row, PieceKind::Inserted)
}

/// The corrected text of a row.
fn after(row: &ChangeRow) -> String {
    side(row, PieceKind::Deleted)
}

fn side(row: &ChangeRow, without: PieceKind) -> String {
    let pieces = row.pieces.iter().filter(|piece| piece.kind != without);
    pieces.map(|piece| piece.text.as_str()).collect()
}

fn by_id(review: &ReviewView) -> BTreeMap<&str, &IssueView> {
    review
        .issues
        .iter()
        .map(|issue| (issue.id.as_str(), issue))
        .collect()
}

#[cfg(test)]
mod tests;
