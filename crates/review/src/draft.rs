//! Decisions made from the engine's issues. Nothing is applied here.

use crate::state::{Decided, SegmentState};
use crate::{Decision, IssueRecord, Retyped, Review, ReviewError, Scope, Status};
use copydesk_model::{Issue, IssueId, SegmentId, Severity};
use copydesk_text::{Edit, EditSet, TextRange};

impl Review {
    /// The record of an issue that the engine finds in the present base text.
    ///
    /// # Errors
    /// [`ReviewError::UnknownSegment`]; [`ReviewError::QuoteMismatch`] where the issue was found in another text.
    pub fn record(&self, issue: &Issue) -> Result<IssueRecord, ReviewError> {
        let segment = self.segment(issue.segment)?;
        let quote = issue
            .at
            .of_text(segment.base())
            .ok_or(ReviewError::QuoteMismatch { issue: issue.id })?;
        Ok(IssueRecord::of(issue, segment.version(), quote))
    }

    /// Takes suggestion `choice` of `issue`, from 0.
    ///
    /// # Errors
    /// [`ReviewError::NoSuchSuggestion`], and as [`Review::record`].
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

    /// Takes `text` for the words of [`Review::span`]: the issue's own, widened to all that suggestion `choice` edits.
    ///
    /// # Errors
    /// [`ReviewError::Conflict`] where the new words differ at a place that another accepted edit has changed,
    /// [`ReviewError::NothingChanges`], and as [`Review::accept`].
    pub fn accept_edited(
        &self,
        issue: &Issue,
        choice: Option<usize>,
        text: &str,
    ) -> Result<Decision, ReviewError> {
        let record = self.record(issue)?;
        let segment = self.segment(issue.segment)?;
        let span = base_span(issue, choice)?;
        // The text as it is without this issue's own decision, which the new one replaces.
        let own = segment.decision_on(issue).and_then(Decided::live_edits);
        let others = segment.accepted_edits().edits().iter();
        let others = others
            .filter(|edit| !own.is_some_and(|own| own.edits().contains(edit)))
            .cloned();
        let misfit = |error| ReviewError::DoesNotFit {
            issue: issue.id,
            error,
        };
        let others = EditSet::new(others.collect()).map_err(misfit)?;
        let shown = others.apply(segment.base()).map_err(misfit)?;
        let place = others.map_cover(span);
        let typed = EditSet::between(place.of_text(&shown).unwrap_or_default(), text);
        if typed.is_empty() {
            return Err(ReviewError::NothingChanges {
                segment: issue.segment,
            });
        }
        let shifted = typed.edits().iter().map(|edit| Edit {
            range: edit.range.shift(place.start()),
            ..edit.clone()
        });
        let shifted = EditSet::new(shifted.collect()).map_err(misfit)?;
        let inverse = others.invert(segment.base()).map_err(misfit)?;
        let edits = shifted.rebase(&inverse).ok_or_else(|| {
            let mut with = segment.taken().in_the_way(&EditSet::single(Edit::delete(span)));
            with.retain(|id| *id != issue.id);
            ReviewError::Conflict {
                issue: issue.id,
                with,
            }
        })?;
        Ok(Decision::AcceptEdited { issue: record, edits })
    }

    /// The words that an editor changes to mend an issue by hand: the issue's own, widened to all that suggestion
    /// `choice` edits, in bytes of the current text.
    ///
    /// # Errors
    /// As [`Review::accept`].
    pub fn span(&self, issue: &Issue, choice: Option<usize>) -> Result<TextRange, ReviewError> {
        Ok(self.segment(issue.segment)?.place_now(base_span(issue, choice)?))
    }

    /// Says that `issue` is no error.
    ///
    /// # Errors
    /// As [`Review::record`].
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

    /// Says that `issue` is an error and leaves it.
    ///
    /// # Errors
    /// As [`Review::record`].
    pub fn confirm(&self, issue: &Issue, severity: Severity) -> Result<Decision, ReviewError> {
        Ok(Decision::Confirm {
            issue: self.record(issue)?,
            severity,
        })
    }

    /// `text` for the whole of a segment, typed from version `from_version` on.
    pub fn rewrite(&self, segment: SegmentId, from_version: u32, text: impl Into<String>) -> Decision {
        Decision::Rewrite {
            segment,
            to: Retyped {
                from_version,
                text: text.into(),
            },
        }
    }

    /// Takes the decision on an issue back. `found` is the issue as the engine finds it now, where it does.
    ///
    /// # Errors
    /// [`ReviewError::NotDecided`]; [`ReviewError::RewrittenSince`] where the accepted words were typed over.
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

fn base_span(issue: &Issue, choice: Option<usize>) -> Result<TextRange, ReviewError> {
    let Some(choice) = choice else { return Ok(issue.at) };
    let suggestion = issue.suggestions.get(choice);
    let suggestion = suggestion.ok_or(ReviewError::NoSuchSuggestion {
        issue: issue.id,
        choice,
    })?;
    Ok(suggestion
        .edits
        .extent()
        .map_or(issue.at, |extent| extent.cover(issue.at)))
}
