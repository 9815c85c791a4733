//! What the window shows, made of sessions. Bytes become UTF-16 here and nowhere else.

mod article;
mod changes;
mod issue;
mod left;
mod quality;
mod segment;
mod units;

pub(crate) use article::{Snapshot, article_row, article_state};
pub(crate) use changes::{changes_view, compared_view, level_of};
pub(crate) use issue::IssueViews;
pub(crate) use left::left_view;
pub(crate) use quality::quality_view;
pub(crate) use segment::segment_view;
pub(crate) use units::Units;
