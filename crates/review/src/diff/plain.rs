//! Comparison of two plain texts, for the command line.

use super::level::Level;
use super::pieces::{Piece, PieceKind, Side, pieces};
use copydesk_text::{EditSet, TextRange};
use similar::{Algorithm, TextDiff};

/// Compares two texts word by word. Replaced words with only a space between them form one piece.
pub fn compare(old: &str, new: &str) -> Vec<Piece> {
    compare_at(old, new, Level::Word)
}

/// Compares two texts at the given level. Differences in adjacent words form one change.
pub fn compare_at(old: &str, new: &str, level: Level) -> Vec<Piece> {
    let edits = EditSet::between(old, new).joined_across_spaces(old);
    let places: Vec<TextRange> = edits.inserted().collect();
    let sides = edits.edits().iter().zip(places).map(|(edit, new)| Side {
        old: edit.range,
        new,
        by: None,
    });
    pieces(old, new, sides, level)
}

/// Returns one text with the changes marked in it: `remis en [-query-]{+question+}`.
pub fn marked(old: &str, new: &str) -> String {
    let mut out = String::with_capacity(new.len());
    for piece in compare(old, new) {
        let (gone, here) = (&old[piece.old], &new[piece.new]);
        if piece.kind == PieceKind::Equal {
            out.push_str(here);
            continue;
        }
        for (words, open, close) in [(gone, "[-", "-]"), (here, "{+", "+}")] {
            if !words.is_empty() {
                out.extend([open, words, close]);
            }
        }
    }
    out
}

/// Returns the unified line diff of two texts, with three lines of context and the names in its header; empty if the
/// texts are equal. `patch` can apply it.
pub fn unified(old_name: &str, new_name: &str, old: &str, new: &str) -> String {
    // The histogram algorithm stays fast on long texts with little in common.
    let diff = TextDiff::configure()
        .algorithm(Algorithm::Histogram)
        .diff_lines(old, new);
    diff.unified_diff()
        .context_radius(3)
        .header(old_name, new_name)
        .to_string()
}
