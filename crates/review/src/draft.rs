//! Builds decisions from the engine's issues. Nothing is applied here.

use crate::state::SegmentState;
use crate::{Decision, IssueRecord, NewText, Review, ReviewError, Scope, Status, Verdict};
use copydesk_model::{Issue, IssueId, SegmentId, Severity};
use copydesk_text::{Edit, EditSet, TextRange};

impl Review {
    /// Returns the record of an issue that the engine finds in the current base text.
    ///
    /// # Errors
    /// [`ReviewError::UnknownSegment`]; [`ReviewError::QuoteMismatch`] if the issue was found in another text.
    pub fn record(&self, issue: &Issue) -> Result<IssueRecord, ReviewError> {
        let segment = self.segment(issue.segment)?;
        let quote = issue
            .at
            .of_text(segment.base())
            .ok_or(ReviewError::QuoteMismatch { issue: issue.id })?;
        Ok(IssueRecord::of(issue, segment.version(), quote))
    }

    /// Accepts suggestion `choice` of `issue`, from 0.
    ///
    /// # Errors
    /// [`ReviewError::NoSuchSuggestion`], and those of [`Review::record`].
    pub fn accept(&self, issue: &Issue, choice: usize) -> Result<Decision, ReviewError> {
        let suggestion = issue.suggestions.get(choice);
        let suggestion = suggestion.ok_or(ReviewError::NoSuchSuggestion {
            issue: issue.id,
            choice,
        })?;
        let (choice, edits) = (suggestion.label.clone(), suggestion.edits.clone());
        Ok(Decision::Accept {
            issue: self.record(issue)?,
            choice,
            edits,
        })
    }

    /// Replaces the words of [`Review::span`] with `text`: the issue's own, widened to everything that suggestion
    /// `choice` edits.
    ///
    /// # Errors
    /// [`ReviewError::NothingChanges`], and those of [`Review::accept`].
    pub fn accept_edited(
        &self,
        issue: &Issue,
        choice: Option<usize>,
        text: &str,
    ) -> Result<Decision, ReviewError> {
        let record = self.record(issue)?;
        let segment = self.segment(issue.segment)?;
        let span = self.span(issue, choice)?;
        let typed = EditSet::between(span.of_text(segment.base()).unwrap_or_default(), text);
        if typed.is_empty() {
            return Err(ReviewError::NothingChanges {
                segment: issue.segment,
            });
        }
        let shifted = typed.edits().iter().map(|edit| Edit {
            range: edit.range.shift(span.start()),
            ..edit.clone()
        });
        let misfit = |error| ReviewError::DoesNotFit {
            issue: issue.id,
            error,
        };
        let edits = EditSet::new(shifted.collect()).map_err(misfit)?;
        Ok(Decision::AcceptEdited { issue: record, edits })
    }

    /// Returns the range that an editor changes to correct an issue by hand: the issue's own, widened to everything
    /// that suggestion `choice` edits, in bytes of the current text.
    ///
    /// # Errors
    /// Those of [`Review::accept`].
    pub fn span(&self, issue: &Issue, choice: Option<usize>) -> Result<TextRange, ReviewError> {
        let Some(choice) = choice else { return Ok(issue.at) };
        let suggestion = issue.suggestions.get(choice);
        let suggestion = suggestion.ok_or(ReviewError::NoSuchSuggestion {
            issue: issue.id,
            choice,
        })?;
        let extent = suggestion.edits.extent();
        Ok(extent.map_or(issue.at, |extent| extent.cover(issue.at)))
    }

    /// Marks `issue` as not an error.
    ///
    /// # Errors
    /// Those of [`Review::record`].
    pub fn reject(
        &self,
        issue: &Issue,
        reason: Option<String>,
        scope: Scope,
    ) -> Result<Decision, ReviewError> {
        Ok(Decision::Reject {
            issue: self.record(issue)?,
            reason,
            scope,
        })
    }

    /// Confirms that `issue` is an error, without changing the text.
    ///
    /// # Errors
    /// Those of [`Review::record`].
    pub fn confirm(&self, issue: &Issue, severity: Severity) -> Result<Decision, ReviewError> {
        Ok(Decision::Confirm {
            issue: self.record(issue)?,
            severity,
        })
    }

    /// Replaces the whole text of a segment with `text`, typed over version `from_version`.
    pub fn rewrite(&self, segment: SegmentId, from_version: u32, text: impl Into<String>) -> Decision {
        Decision::Rewrite {
            segment,
            to: NewText {
                from_version,
                text: text.into(),
            },
        }
    }

    /// Takes the decision on an issue back. `found` is the issue as the engine finds it now, if it does.
    ///
    /// # Errors
    /// [`ReviewError::NotDecided`]; [`ReviewError::RewrittenSince`] if the accepted words were changed since. A settled
    /// issue is reopened by taking back the suggestion that settled it.
    pub fn reopen(&self, id: IssueId, found: Option<&Issue>) -> Result<Decision, ReviewError> {
        let decided = match found {
            Some(issue) => match self.state().decision_on(issue) {
                None if self.state().status_of(issue) == Status::Rejected => {
                    return Ok(Decision::Reopen {
                        issue: self.record(issue)?,
                        retyped: None,
                    });
                }
                decided => decided,
            },
            None => self.state().decided(id),
        };
        let decided = decided.ok_or(ReviewError::NotDecided { issue: id })?;
        if let Verdict::Settled { by } = decided.verdict {
            // Takes back the suggestion that settled the issue.
            let by = by.filter(|by| *by != id);
            return self.reopen(by.ok_or(ReviewError::RewrittenSince { issue: id })?, None);
        }
        let retyped = if decided.is_taken_in() {
            let segment = self.segment(decided.record.segment)?;
            Some(
                segment
                    .without(decided)
                    .ok_or(ReviewError::RewrittenSince { issue: id })?,
            )
        } else {
            None
        };
        Ok(Decision::Reopen {
            issue: decided.record.clone(),
            retyped,
        })
    }

    fn segment(&self, segment: SegmentId) -> Result<&SegmentState, ReviewError> {
        self.state()
            .segment(segment)
            .ok_or(ReviewError::UnknownSegment { segment })
    }
}
