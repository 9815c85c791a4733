//! Documents, segments, issues and suggestions: the types that all other crates share.
//!
//! Plain data without I/O. The terms are those of ISO 18587 (source, mt, post-edit), MQM (category, severity, issue,
//! error) and XLIFF (segment).

mod category;
mod document;
mod issue;
mod message;
mod remark;

pub use category::{Category, Severity};
pub use document::{Document, Lang, LockReason, Mark, MarkKind, Place, Segment, SegmentId, SegmentKind};
pub use issue::{Applicability, Issue, IssueId, Opinion, RuleId, Suggestion};
pub use message::Message;
pub use remark::{Remark, RemarkKind};
