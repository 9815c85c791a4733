//! Splits and merges paragraphs. A split is U+2029 in the text of a segment; a merge moves the text of one segment to
//! the end of an earlier one. When writing, the format removes the empty one; its formatting moves along.

use super::decide::typed;
use crate::session::Session;
use crate::views::Units;
use crate::wire::{MergeRequest, ReplaceAcrossRequest, ReviewPatch};
use crate::{Backend, BackendError};
use copydesk_formats::PARAGRAPH_BREAK;
use copydesk_model::SegmentId;
use copydesk_review::{Decision, OperationKind, ReviewError};
use copydesk_text::TextRange;

impl Backend {
    pub(crate) async fn merge_paragraphs(&self, request: MergeRequest) -> Result<ReviewPatch, BackendError> {
        let segment = SegmentId(request.segment);
        let merged = self.decide_all(request.article, move |session| {
            Ok((OperationKind::MergeParagraphs, session.merged(&request)?))
        });
        merged.await.map_err(|error| lost_formatting(error, segment))
    }

    pub(crate) async fn replace_across(
        &self,
        request: ReplaceAcrossRequest,
    ) -> Result<ReviewPatch, BackendError> {
        let last = SegmentId(request.last);
        let replaced = self.decide_all(request.article, move |session| session.replaced_across(&request));
        replaced.await.map_err(|error| lost_formatting(error, last))
    }
}

/// The error for a merge that the format cannot write.
fn lost_formatting(error: BackendError, segment: SegmentId) -> BackendError {
    match error {
        BackendError::Format(error) if error.is_of_edits() => BackendError::MergeLosesFormatting { segment },
        other => other,
    }
}

impl Session {
    /// The decisions that replace a selection over several paragraphs. Paragraphs are merged only where text is left of the
    /// first and of the last one, so that the format has nothing to say where one of them goes as a whole.
    fn replaced_across(
        &self,
        request: &ReplaceAcrossRequest,
    ) -> Result<(OperationKind, Vec<Decision>), BackendError> {
        let (first, last) = (SegmentId(request.first), SegmentId(request.last));
        let bad = || BackendError::BadRequest {
            command: "replace_across",
        };
        let state = |segment| {
            let state = self.review().state().segment(segment);
            state.ok_or(ReviewError::UnknownSegment { segment })
        };
        let (upper, lower) = (state(first)?.current(), state(last)?.current());
        let place = |text, at| Some(Units::new(text).bytes(at, at)?.start() as usize);
        let from = place(upper, request.from).ok_or_else(bad)?;
        let to = place(lower, request.to).ok_or_else(bad)?;
        if first >= last {
            return Err(bad());
        }
        let (kept, rest, insert) = (&upper[..from], &lower[to..], typed(&request.insert));
        let mut decisions = Vec::new();
        let mut rewrite = |segment, version, before: &str, after: &str| {
            if before != after {
                decisions.push(self.review().rewrite(segment, version, after));
            }
        };
        for between in (first.0 + 1..last.0).map(SegmentId) {
            let texts = state(between)?;
            rewrite(between, texts.version(), texts.current(), "");
        }
        let parted = insert.split_once(PARAGRAPH_BREAK);
        let merges = parted.is_none()
            && !rest.trim().is_empty()
            && !(kept.trim().is_empty() && insert.trim().is_empty());
        if !merges {
            let (left, right) = parted.unwrap_or((&insert, ""));
            let (left, right) = (format!("{kept}{left}"), format!("{right}{rest}"));
            let left = if left.trim().is_empty() {
                ""
            } else {
                left.trim_end()
            };
            rewrite(first, request.first_version, upper, left);
            rewrite(last, request.last_version, lower, right.trim_start());
            return Ok((OperationKind::Rewrite, decisions));
        }
        for second in (first.0 + 1..=last.0).map(SegmentId) {
            if !self.can_merge(SegmentId(second.0 - 1), second) {
                return Err(BackendError::CannotMerge { segment: last });
            }
        }
        rewrite(
            first,
            request.first_version,
            upper,
            &format!("{kept}{insert}{rest}"),
        );
        decisions.push(Decision::Adopt {
            segment: first,
            from: last,
            words: TextRange::new(to as u32, lower.len() as u32),
            at: (kept.len() + insert.len()) as u32,
        });
        decisions.push(self.review().rewrite(last, request.last_version, ""));
        Ok((OperationKind::MergeParagraphs, decisions))
    }

    /// The decisions that merge two paragraphs, with one space between them.
    fn merged(&self, request: &MergeRequest) -> Result<Vec<Decision>, BackendError> {
        let (into, from) = (SegmentId(request.into), SegmentId(request.segment));
        let cannot = || BackendError::CannotMerge { segment: from };
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
        if into >= from || before.current().trim().is_empty() {
            return Err(cannot());
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
