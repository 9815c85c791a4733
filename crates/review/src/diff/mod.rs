//! Original and corrected, word by word.

mod pieces;
mod plain;

pub use pieces::{DiffRow, Piece, PieceKind, diff_rows, row_of};
pub use plain::{compare, marked, unified};
