//! Word diff of the original and the corrected text.

mod level;
mod pieces;
mod plain;

pub use level::Level;
pub use pieces::{DiffRow, Piece, PieceKind, diff_rows, row_at, row_of};
pub use plain::{compare, compare_at, marked, unified};
