//! Views: session data for the window. Only this module converts byte offsets to UTF-16.

mod article;
mod changes;
mod issue;
mod left;
mod quality;
mod segment;
mod units;

pub(crate) use article::{MIN_SCORED, Snapshot, article_row, article_state};
pub(crate) use changes::{changes_view, compared_pieces, compared_view, level_of};
pub(crate) use issue::{IssueViews, source_name};
pub(crate) use left::left_view;
pub(crate) use quality::quality_view;
pub(crate) use segment::segment_view;
pub(crate) use units::Units;
