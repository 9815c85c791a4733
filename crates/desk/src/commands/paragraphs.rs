//! Splits and merges paragraphs. A split is U+2029 in the text of a segment; a merge moves the text of one segment to
//! the end of an earlier one, and the format removes the empty one when writing.

use crate::session::Session;
use crate::wire::{MergeRequest, ReviewPatch};
use crate::{Desk, DeskError};
use copydesk_model::{Mark, SegmentId};
use copydesk_review::{Decision, Operation, OperationKind, ReviewError, Timestamp, marks_now};
use copydesk_text::TextRange;

impl Desk {
    pub(crate) async fn merge_paragraphs(&self, request: MergeRequest) -> Result<ReviewPatch, DeskError> {
        let by = self.options().editor.clone();
        self.alter(request.article, move |session, at, ui| {
            let operation = Operation {
                at: Timestamp(at),
                by,
                kind: OperationKind::MergeParagraphs,
                decisions: session.merged(&request)?,
            };
            let (stored, patch) = session.operate(operation, ui)?;
            Ok((Some(stored), patch))
        })
        .await
    }
}

impl Session {
    /// The decisions that merge two paragraphs, joined by one space.
    fn merged(&self, request: &MergeRequest) -> Result<Vec<Decision>, DeskError> {
        let (into, from) = (SegmentId(request.into), SegmentId(request.segment));
        let cannot = || DeskError::CannotMerge { segment: from };
        let state = |segment| {
            let state = self.review().state().segment(segment);
            state.ok_or(ReviewError::UnknownSegment { segment })
        };
        let (before, after) = (state(into)?, state(from)?);
        // The segments in between must be empty, from earlier merges or edits.
        let mut first = into;
        for next in (into.0 + 1..=from.0).map(SegmentId) {
            let is_gap = next == from || state(next)?.current().trim().is_empty();
            if !is_gap || !self.can_merge(first, next) {
                return Err(cannot());
            }
            first = next;
        }
        let segment = self.review().document().segment(from).ok_or_else(cannot)?;
        if into >= from || before.current().trim().is_empty() {
            return Err(cannot());
        }
        // Line breaks are not lost: they are written again from the text.
        let is_break = |mark: &Mark| mark.range.of_text(after.current()) == Some("\n");
        if !marks_now(segment, after).iter().all(is_break) {
            return Err(DeskError::MergeLosesFormatting { segment: from });
        }
        let (first, second) = (before.current().trim_end(), after.current());
        let words = second.trim_start();
        let mut decisions = Vec::new();
        if words.is_empty() {
            decisions.push(self.review().rewrite(into, request.into_version, first));
        } else {
            let text = format!("{first} {words}");
            decisions.push(self.review().rewrite(into, request.into_version, text));
            decisions.push(Decision::Adopt {
                segment: into,
                from,
                words: TextRange::new((second.len() - words.len()) as u32, second.len() as u32),
                at: first.len() as u32 + 1,
            });
        }
        decisions.push(self.review().rewrite(from, request.version, ""));
        Ok(decisions)
    }
}
