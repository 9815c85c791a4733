//! The editor's decisions, and the text that results from them.
//!
//! A [`Review`] is a document and a log of [`Operation`]s; everything else is computed from these two. The engine's
//! issues are passed in as arguments and never stored, so that a newer engine cannot change a finished review. The
//! crate does no I/O and reads no clock: times are passed in.

mod diff;
mod draft;
mod error;
mod listing;
mod log;
mod marks;
mod offer;
mod parts;
mod plan;
mod relocate;
mod revert;
mod review;
mod score;
mod state;

pub use diff::{
    DiffRow, Level, Piece, PieceKind, compare, compare_at, diff_rows, marked, row_at, row_of, unified,
};
pub use error::{RestoreError, ReviewError};
pub use listing::{ListedIssue, listing};
pub use log::{
    COMMENT, Decision, IssueRecord, NewText, Operation, OperationKind, RemarkRecord, RemarkVerdict, Scope,
    Timestamp,
};
pub use marks::{has_formatting, marks_now};
pub use offer::offered;
pub use parts::{Part, parts};
pub use plan::{Extent, Left, Plan, plan_chosen, plan_first};
pub use relocate::Relocation;
pub use revert::SeenChange;
pub use review::{Applied, Review, edits, post_edit};
pub use score::{Score, Scores, score};
pub use state::{Change, DecidedIssue, Maker, SegmentState, State, Status, Verdict, folded};
