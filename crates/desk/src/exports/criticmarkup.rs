//! CriticMarkup: Markdown with what goes, what comes and why, <https://criticmarkup.com/>.

#![allow(clippy::format_push_string, reason = "markup reads best as one template")]

use super::by_id;
use crate::wire::{ChangePiece, ChangesView, PieceKind, ReviewView};
use copydesk_formats::PARAGRAPH_BREAK;

/// The article with its changes: `{--gone--}`, `{++new++}`, `{~~old~>new~~}`, and after each why: `{>>…<<}`.
///
/// Paragraphs are parted by empty lines; headings, items and quotations are marked as Markdown does.
pub fn criticmarkup(review: &ReviewView, changes: &ChangesView) -> String {
    let issues = by_id(review);
    let mut out = String::new();
    for row in &changes.rows {
        if row.pieces.is_empty() {
            continue;
        }
        let level = row
            .kind
            .strip_prefix("heading-")
            .and_then(|level| level.parse().ok());
        match (level, row.kind.as_str()) {
            (Some(level), _) => out.push_str(&format!("{} ", "#".repeat(level))),
            (None, "list-item") => out.push_str("- "),
            (None, "quote") => out.push_str("> "),
            _ => {}
        }
        let mut pieces = row.pieces.iter().peekable();
        while let Some(piece) = pieces.next() {
            let is_pair = |next: &&ChangePiece| {
                piece.kind == PieceKind::Deleted
                    && next.kind == PieceKind::Inserted
                    && next.issue == piece.issue
            };
            let partner = pieces.next_if(is_pair);
            let text = safe(&piece.text);
            match (piece.kind, partner) {
                (PieceKind::Equal, _) => {
                    out.push_str(&text);
                    continue;
                }
                (_, Some(new)) => out.push_str(&format!("{{~~{text}~>{}~~}}", safe(&new.text))),
                (PieceKind::Deleted, None) => out.push_str(&format!("{{--{text}--}}")),
                (PieceKind::Inserted, None) => out.push_str(&format!("{{++{text}++}}")),
            }
            if let Some(issue) = piece.issue.as_deref().and_then(|id| issues.get(id)) {
                out.push_str(&format!("{{>>{}<<}}", safe(&issue.message)));
            }
        }
        out.push_str("\n\n");
    }
    out.truncate(out.trim_end_matches('\n').len());
    out.push('\n');
    out
}

/// Text in which nothing reads as a mark: a word joiner, which does not show, parts what would.
fn safe(text: &str) -> String {
    let mut out = text.replace(PARAGRAPH_BREAK, "\n\n");
    for mark in [
        "{--", "{++", "{~~", "{>>", "{==", "--}", "++}", "~~}", "<<}", "==}", "~>",
    ] {
        if out.contains(mark) {
            let (first, rest) = mark.split_at(1);
            out = out.replace(mark, &format!("{first}\u{2060}{rest}"));
        }
    }
    out
}
