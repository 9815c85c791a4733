//! Issues that the editor adds: a range of the text, what is wrong with it, and optionally a replacement.

use crate::BackendError;
use crate::views::Units;
use crate::wire::AddIssueRequest;
use copydesk_model::{Issue, IssueId, Message, RuleId, SegmentId};
use copydesk_review::{Decision, Review, ReviewError};
use copydesk_store::UnixMillis;
use copydesk_text::TextRange;

/// The rule id of the editor's own issues in the log; no checker has it.
pub(crate) const RULE: RuleId = RuleId::new("editor.own");

/// The decision that adds the issue: accepted with the editor's replacement, or confirmed without one.
pub(super) fn decision(
    review: &Review,
    request: &AddIssueRequest,
    now: UnixMillis,
) -> Result<Decision, BackendError> {
    let bad = || BackendError::BadRequest { command: "add_issue" };
    let id = SegmentId(request.segment);
    let segment = review
        .state()
        .segment(id)
        .ok_or(ReviewError::UnknownSegment { segment: id })?;
    if segment.version() != request.version {
        return Err(ReviewError::Stale {
            segment: id,
            version: request.version,
            now: segment.version(),
        }
        .into());
    }
    let (category, severity) = (request.category, request.severity);
    let at = Units::new(segment.current())
        .bytes(request.from, request.to)
        .filter(|range| !range.is_empty())
        .ok_or_else(bad)?;
    let comment = request.comment.trim();
    let message = if comment.is_empty() {
        Message::new("engine-own-issue")
    } else {
        Message::new("engine-own-comment").with("comment", comment)
    };
    let issue = Issue {
        id: name(now, id, at),
        rule: RULE,
        source: None,
        also: Vec::new(),
        segment: id,
        at,
        category,
        severity,
        confidence: 100,
        message,
        explanation: Vec::new(),
        suggestions: Vec::new(),
    };
    let Some(words) = &request.replacement else {
        return Ok(review.confirm(&issue, severity)?);
    };
    let text = super::decide::typed(words);
    Ok(review.accept_edited(&issue, None, &text)?)
}

/// An id that is unique in the article: an editor does not add two issues at the same range within a millisecond.
fn name(now: UnixMillis, segment: SegmentId, at: TextRange) -> IssueId {
    let place = u64::from(segment.0).wrapping_mul(0x9E37_79B9) ^ u64::from(at.start());
    IssueId((now.cast_unsigned() << 20) ^ place)
}
