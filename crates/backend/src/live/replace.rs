//! Replaces many words at once, as if they were typed over. What the format cannot write is left out.

use super::{LiveReview, merged, writable};
use crate::BackendError;
use copydesk_formats::{FormatError, most};
use copydesk_model::SegmentId;
use copydesk_review::{Decision, Operation, OperationKind, ReviewError, State, Timestamp};
use copydesk_text::{Edit, EditSet};
use std::collections::{BTreeMap, BTreeSet};

/// Words to be replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replacement {
    /// Their segment.
    pub segment: SegmentId,
    /// The edit, in bytes of the segment's current text.
    pub edit: Edit,
}

/// Which replacements can be made together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Replaceable {
    /// Those that can, in reading order.
    pub kept: Vec<Replacement>,
    /// Those that the format cannot write.
    pub refused: Vec<(Replacement, FormatError)>,
}

/// The result of a dry run, which is always an error, so that nothing is changed.
enum Trial {
    Written,
    Refused(FormatError),
    Failed(ReviewError),
}

impl From<ReviewError> for Trial {
    fn from(error: ReviewError) -> Self {
        Self::Failed(error)
    }
}

impl LiveReview {
    /// Finds out which replacements the format can write. The review stays as it is.
    ///
    /// # Errors
    /// Returns errors of the review, such as for replacements that overlap.
    pub fn replaceable(&mut self, wanted: Vec<Replacement>) -> Result<Replaceable, BackendError> {
        if wanted.is_empty() || self.tried(&wanted)?.is_ok() {
            return Ok(Replaceable {
                kept: wanted,
                refused: Vec::new(),
            });
        }
        // Nearly always it is a matter of single paragraphs: these are tried first, since each trial of all costs more.
        let mut by_segment: BTreeMap<SegmentId, Vec<Replacement>> = BTreeMap::new();
        for replacement in wanted {
            by_segment
                .entry(replacement.segment)
                .or_default()
                .push(replacement);
        }
        let (mut kept, mut refused) = (Vec::new(), Vec::new());
        for own in by_segment.values() {
            let own = self.most(own)?;
            kept.extend(own.kept);
            refused.extend(own.refused);
        }
        let together = self.most(&kept)?;
        refused.extend(together.refused);
        refused.sort_by_key(|(replacement, _)| (replacement.segment, replacement.edit.range));
        Ok(Replaceable {
            kept: together.kept,
            refused,
        })
    }

    /// The decisions that make these replacements, which must not overlap.
    ///
    /// # Errors
    /// Returns an error of the review if one does not fit the text.
    pub fn rewrites(&self, replacements: &[Replacement]) -> Result<Vec<Decision>, ReviewError> {
        let mut by_segment: BTreeMap<SegmentId, Vec<Edit>> = BTreeMap::new();
        for Replacement { segment, edit } in replacements {
            by_segment.entry(*segment).or_default().push(edit.clone());
        }
        let rewrite = |(segment, edits): (SegmentId, Vec<Edit>)| {
            let unknown = ReviewError::UnknownSegment { segment };
            let texts = self.review.state().segment(segment).ok_or(unknown.clone())?;
            let text = EditSet::new(edits).and_then(|edits| edits.apply(texts.current()));
            Ok(self
                .review
                .rewrite(segment, texts.version(), text.map_err(|_| unknown)?))
        };
        by_segment.into_iter().map(rewrite).collect()
    }

    fn most(&mut self, wanted: &[Replacement]) -> Result<Replaceable, BackendError> {
        let mut failed = None;
        let most = most(wanted, |some| match self.tried(some) {
            Ok(result) => result,
            Err(error) => {
                failed.get_or_insert(error);
                Ok(())
            }
        });
        match failed {
            Some(error) => Err(error),
            None => Ok(Replaceable {
                kept: most.kept,
                refused: most.refused,
            }),
        }
    }

    /// Whether the format can write these replacements together.
    fn tried(&mut self, replacements: &[Replacement]) -> Result<Result<(), FormatError>, BackendError> {
        let decisions = self.rewrites(replacements)?;
        let touched: BTreeSet<SegmentId> = decisions.iter().map(Decision::segment).collect();
        let operation = Operation {
            at: Timestamp(0),
            by: String::new(),
            kind: OperationKind::Rewrite,
            decisions,
        };
        let Self {
            loaded,
            document,
            review,
            options,
            ..
        } = self;
        let dry = |state: &State, _: &[SegmentId]| {
            let edits = merged::edits_of(document, state, &touched);
            Err(match writable(loaded, &edits, *options) {
                Ok(()) => Trial::Written,
                Err(error) => Trial::Refused(error),
            })
        };
        match review.apply_if(operation, dry) {
            Ok(_) | Err(Trial::Written) => Ok(Ok(())),
            Err(Trial::Refused(error)) => Ok(Err(error)),
            Err(Trial::Failed(error)) => Err(error.into()),
        }
    }
}
