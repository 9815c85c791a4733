//! What the editor adds at words of the text: an issue, with what is wrong and optionally a replacement, or a comment.

use crate::BackendError;
use crate::views::Units;
use crate::wire::{AddCommentRequest, AddIssueRequest};
use copydesk_model::{Category, Issue, IssueId, Message, RuleId, SegmentId, Severity};
use copydesk_review::{COMMENT, Decision, Review, ReviewError};
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
    let comment = request.comment.trim();
    let message = if comment.is_empty() {
        Message::new("engine-own-issue")
    } else {
        commented(comment)
    };
    let words = Words {
        segment: SegmentId(request.segment),
        version: request.version,
        from: request.from,
        to: request.to,
    };
    let (category, severity) = (request.category, request.severity);
    let at = words.find(review, "add_issue")?;
    let issue = words.marked(at, RULE, (category, severity), message, now);
    let Some(words) = &request.replacement else {
        return Ok(review.confirm(&issue, severity)?);
    };
    let text = super::decide::typed(words);
    Ok(review.accept_edited(&issue, None, &text)?)
}

/// The decision that adds a comment.
pub(super) fn comment(
    review: &Review,
    request: &AddCommentRequest,
    now: UnixMillis,
) -> Result<Decision, BackendError> {
    let command = "add_comment";
    let text = request.text.trim();
    if text.is_empty() {
        return Err(BackendError::BadRequest { command });
    }
    let words = Words {
        segment: SegmentId(request.segment),
        version: request.version,
        from: request.from,
        to: request.to,
    };
    let at = words.find(review, command)?;
    // A comment has neither category nor severity; these count nowhere.
    let unscored = (Category::Layout, Severity::Neutral);
    let issue = words.marked(at, COMMENT, unscored, commented(text), now);
    Ok(review.confirm(&issue, Severity::Neutral)?)
}

/// The message with the editor's comment.
fn commented(text: &str) -> Message {
    Message::new("engine-own-comment").with("comment", text)
}

/// Words that the editor has selected, in UTF-16.
struct Words {
    segment: SegmentId,
    version: u32,
    from: u32,
    to: u32,
}

impl Words {
    /// Their range in bytes of the current text, which must be the one that the window shows.
    fn find(&self, review: &Review, command: &'static str) -> Result<TextRange, BackendError> {
        let id = self.segment;
        let segment = review
            .state()
            .segment(id)
            .ok_or(ReviewError::UnknownSegment { segment: id })?;
        if segment.version() != self.version {
            return Err(ReviewError::Stale {
                segment: id,
                version: self.version,
                now: segment.version(),
            }
            .into());
        }
        Units::new(segment.current())
            .bytes(self.from, self.to)
            .filter(|range| !range.is_empty())
            .ok_or(BackendError::BadRequest { command })
    }

    /// The issue that marks them.
    fn marked(
        &self,
        at: TextRange,
        rule: RuleId,
        (category, severity): (Category, Severity),
        message: Message,
        now: UnixMillis,
    ) -> Issue {
        Issue {
            id: name(now, self.segment, at),
            rule,
            source: None,
            also: Vec::new(),
            segment: self.segment,
            at,
            category,
            severity,
            confidence: 100,
            message,
            explanation: Vec::new(),
            suggestions: Vec::new(),
        }
    }
}

/// An id that is unique in the article: an editor does not add two issues at the same range within a millisecond.
fn name(now: UnixMillis, segment: SegmentId, at: TextRange) -> IssueId {
    let place = u64::from(segment.0).wrapping_mul(0x9E37_79B9) ^ u64::from(at.start());
    IssueId((now.cast_unsigned() << 20) ^ place)
}
