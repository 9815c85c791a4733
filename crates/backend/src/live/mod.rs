//! [`LiveReview`]: an article under review whose text is checked again after every decision.
//!
//! Used by the window's session, `copydesk fix` and the tests. It has no store, no clock and no interface language.

mod comments;
mod consequences;
mod entries;
mod merged;
mod names;
mod opinions;
mod refused;
mod remarks;
mod replace;
mod take;

pub use comments::OwnComment;
pub use entries::{Entry, EntryStatus};
pub use opinions::{Opinion, SourceOpinions, opinions_on};
pub use remarks::RemarkEntry;
pub use replace::{Replaceable, Replacement};
pub use take::{LeftIssue, Outcome, Wanted, Why};

use crate::BackendError;
use consequences::Baseline;
use copydesk_check::{Checked, Engine, SegmentInput, Unchecked};
use copydesk_formats::{Edits, FormatError, Loaded, Reencode, WriteOptions};
use copydesk_model::{Document, Issue, IssueId, LockReason, Mark, Segment, SegmentId};
use copydesk_review::{
    Applied, Decision, Operation, OperationKind, Relocation, RestoreError, Review, SegmentState, State,
    marks_now,
};
use copydesk_text::TextRange;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A file, the decisions about it, and the issues that the engine finds in its current text.
#[derive(Debug)]
pub struct LiveReview {
    loaded: Loaded,
    document: Arc<Document>,
    checked: Checked,
    review: Review,
    /// The issues of segments in which they differ from the engine's: fewer suggestions, other ids.
    shown: BTreeMap<SegmentId, Vec<Issue>>,
    /// Why the format can write none of an issue's suggestions; see `refused`.
    refused: BTreeMap<SegmentId, BTreeMap<IssueId, FormatError>>,
    /// The findings of other sources; see `opinions`.
    opinions: BTreeMap<Arc<str>, SourceOpinions>,
    /// Names that decisions hold; see `names`.
    held: BTreeSet<IssueId>,
    /// How the file will be written; the format accepts or refuses edits accordingly.
    options: WriteOptions,
}

/// A review written as a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The bytes of the file.
    pub bytes: Vec<u8>,
    /// The segments whose changes the format cannot write, in reading order; they keep the original text.
    pub refused: Vec<(SegmentId, FormatError)>,
    /// The number of comments of the editor that are not in the file: its format allows none at their places.
    pub comments_left_out: u32,
}

/// What an operation, an undo or a redo changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changed {
    /// Segments whose text or decisions changed.
    pub segments: BTreeSet<SegmentId>,
    /// Segments whose issues or decisions may have changed; includes `segments`.
    pub issues: BTreeSet<SegmentId>,
    /// The first issue of the operation.
    pub focus: Option<IssueId>,
}

/// A character that the file's encoding cannot represent is no obstacle: the file may be saved as UTF-8.
const ANY_ENCODING: WriteOptions = WriteOptions {
    reencode: Some(Reencode::Utf8),
    unreviewed: false,
};

impl LiveReview {
    /// Checks a document without decisions.
    pub fn open(loaded: Loaded, engine: &Engine) -> Self {
        Self::open_for(loaded, engine, ANY_ENCODING)
    }

    /// Checks a document without decisions. An edit that cannot be written with `options` is refused.
    pub fn open_for(loaded: Loaded, engine: &Engine, options: WriteOptions) -> Self {
        let document = Arc::new(loaded.document.clone());
        let review = Review::new(Arc::clone(&document));
        Self::with(loaded, document, review, engine, options)
    }

    /// Checks a document in its state after `log[..head]`.
    ///
    /// # Errors
    /// Returns the errors of [`Review::restore`].
    pub fn restore(
        loaded: Loaded,
        engine: &Engine,
        log: Vec<Operation>,
        head: usize,
    ) -> Result<Self, RestoreError> {
        let document = Arc::new(loaded.document.clone());
        let review = Review::restore(Arc::clone(&document), log, head)?;
        Ok(Self::with(loaded, document, review, engine, ANY_ENCODING))
    }

    /// Checks a document after those decisions of `log[..head]` that still fit. Returns the ones that do not.
    ///
    /// # Errors
    /// Returns the errors of [`Review::restore_what_fits`].
    pub fn restore_what_fits<'r>(
        loaded: Loaded,
        engine: &Engine,
        log: Vec<Operation>,
        head: usize,
        relocated: impl Fn(usize) -> Option<&'r Relocation>,
    ) -> Result<(Self, Vec<Decision>), RestoreError> {
        let document = Arc::new(loaded.document.clone());
        let (review, left_out) = Review::restore_what_fits(Arc::clone(&document), log, head, relocated)?;
        let live = Self::with(loaded, document, review, engine, ANY_ENCODING);
        Ok((live, left_out))
    }

    fn with(
        loaded: Loaded,
        document: Arc<Document>,
        review: Review,
        engine: &Engine,
        options: WriteOptions,
    ) -> Self {
        let ids: Vec<SegmentId> = document.segments.iter().map(|segment| segment.id).collect();
        let bases = bases_of(&document, review.state(), &ids);
        let inputs = inputs(&document, review.state(), &bases);
        let checked = engine.open(document.target_lang.as_ref(), inputs);
        let mut live = Self {
            loaded,
            document,
            checked,
            review,
            shown: BTreeMap::new(),
            refused: BTreeMap::new(),
            opinions: BTreeMap::new(),
            held: BTreeSet::new(),
            options,
        };
        live.refresh(ids.into_iter().collect());
        live
    }

    /// The file with the changes, without those of segments that the format cannot write.
    ///
    /// # Errors
    /// Returns errors of [`Loaded::write`] that are not caused by an edit.
    pub fn write(&self, options: &WriteOptions) -> Result<Written, FormatError> {
        let resolved = self.resolved()?;
        let loaded = resolved.as_ref().unwrap_or(&self.loaded);
        self.with_comments(self.write_most(|edits| loaded.write(edits, options))?)
    }

    /// The result of `write` for the changes, without those of segments for which it fails, and without comments.
    ///
    /// # Errors
    /// Returns errors of `write` that are not caused by an edit.
    pub fn write_most(
        &self,
        write: impl Fn(&Edits) -> Result<Vec<u8>, FormatError>,
    ) -> Result<Written, FormatError> {
        let edits = self.edits();
        let error = match write(&edits) {
            Ok(bytes) => {
                let refused = Vec::new();
                return Ok(Written {
                    bytes,
                    refused,
                    comments_left_out: 0,
                });
            }
            Err(error) => error,
        };
        if !error.is_of_edits() {
            return Err(error);
        }
        let segments: Vec<SegmentId> = edits.keys().copied().collect();
        let some = |some: &[SegmentId]| -> Edits {
            let edits = some.iter().filter_map(|id| Some((*id, edits.get(id)?.clone())));
            edits.collect()
        };
        let most = copydesk_formats::most(&segments, |part| write(&some(part)).map(drop));
        Ok(Written {
            bytes: write(&some(&most.kept))?,
            refused: most.refused,
            comments_left_out: 0,
        })
    }

    /// The file as it was read.
    pub fn loaded(&self) -> &Loaded {
        &self.loaded
    }

    /// The original document.
    pub fn document(&self) -> &Document {
        &self.document
    }

    /// The engine's results for the whole article.
    pub fn checked(&self) -> &Checked {
        &self.checked
    }

    /// The decisions.
    pub fn review(&self) -> &Review {
        &self.review
    }

    /// The issues of the current text, in reading order, with the suggestions that are offered.
    pub fn issues(&self) -> impl Iterator<Item = &Issue> {
        let segments = self.document.segments.iter();
        segments.flat_map(|segment| self.issues_of(segment.id))
    }

    /// Why the rules cannot check the article; `None` if they can.
    pub fn unchecked(&self) -> Option<Unchecked> {
        self.checked.unchecked()
    }

    /// The issues of one segment.
    pub fn issues_of(&self, segment: SegmentId) -> &[Issue] {
        match self.shown.get(&segment) {
            Some(shown) => shown,
            None => self.checked.issues_of(segment),
        }
    }

    /// The issue of the current text with this id.
    pub fn issue(&self, id: IssueId) -> Option<&Issue> {
        self.issues().find(|issue| issue.id == id)
    }

    /// Why the range `at` of a segment's current text must not be edited; `None` if it may be.
    pub fn lock_of(&self, segment: SegmentId, at: TextRange) -> Option<LockReason> {
        let edits = self.review.state().segment(segment)?.edits_to_base();
        self.loaded.lock_of(segment, at, |part| edits.map_cover(part))
    }

    /// Whether an open issue is in text that must not be edited.
    pub fn is_locked(&self, issue: &Issue) -> bool {
        self.lock_of(issue.segment, issue.at).is_some()
    }

    /// Applies an operation, checks the text again, and adds the consequences to the operation: the issues that it
    /// settled and those that it introduced.
    ///
    /// # Errors
    /// Returns errors of the review, and [`BackendError::Format`] if the format cannot write the new text. The review is
    /// then unchanged.
    pub fn operate(&mut self, operation: Operation) -> Result<Changed, BackendError> {
        let touched: BTreeSet<SegmentId> = operation.decisions.iter().map(Decision::segment).collect();
        let kind = operation.kind;
        let mut before = Baseline::of(self);
        before.remember(self, &touched);
        let Self {
            loaded,
            document,
            review,
            options,
            ..
        } = self;
        let old = merged::edits_of(document, review.state(), &touched);
        let permit = |state: &State, _: &[SegmentId]| {
            let new = merged::edits_of(document, state, &touched);
            // Edits of an older log that cannot be written must not block new ones.
            if new == old || writable(loaded, &old, *options).is_err() {
                return Ok(());
            }
            writable(loaded, &new, *options).map_err(BackendError::from)
        };
        let applied = review.apply_if(operation, permit)?;
        let mut changed = self.update_checks(applied);
        if !moves_text(kind) {
            self.note_consequences(&before, &mut changed)?;
        }
        Ok(changed)
    }

    /// Undoes the last operation.
    ///
    /// # Errors
    /// Returns the errors of [`Review::undo`].
    pub fn undo(&mut self) -> Result<Changed, BackendError> {
        let applied = self.review.undo()?;
        Ok(self.update_checks(applied))
    }

    /// Redoes the operation that was undone last.
    ///
    /// # Errors
    /// Returns the errors of [`Review::redo`].
    pub fn redo(&mut self) -> Result<Changed, BackendError> {
        let applied = self.review.redo()?;
        Ok(self.update_checks(applied))
    }

    /// Checks the changed segments again.
    fn update_checks(&mut self, applied: Applied) -> Changed {
        let Applied {
            segments,
            rebased,
            everywhere,
            focus,
        } = applied;
        let mut issues: BTreeSet<SegmentId> = segments.iter().copied().collect();
        let checked_again = if rebased.is_empty() {
            Vec::new()
        } else {
            let bases = bases_of(&self.document, self.review.state(), &rebased);
            let inputs: Vec<_> = inputs(&self.document, self.review.state(), &bases).collect();
            self.checked.update_all(&inputs)
        };
        issues.extend(checked_again);
        issues.extend(self.renew_opinions(&rebased));
        if everywhere {
            issues.extend(self.checked.issues().map(|issue| issue.segment));
        }
        let issues = self.refresh(issues);
        Changed {
            segments: segments.into_iter().collect(),
            issues,
            focus,
        }
    }

    /// Adds the consequences to the last operation.
    fn note_consequences(&mut self, before: &Baseline, changed: &mut Changed) -> Result<(), BackendError> {
        let decisions = before.consequences(self, changed);
        if decisions.is_empty() {
            return Ok(());
        }
        let focus = changed.focus;
        let applied = self.review.extend(decisions)?;
        changed.add(self.update_checks(applied));
        changed.focus = focus;
        Ok(())
    }
}

impl Changed {
    /// Adds the changes of a later step.
    fn add(&mut self, later: Self) {
        self.segments.extend(later.segments);
        self.issues.extend(later.issues);
        self.focus = self.focus.or(later.focus);
    }
}

/// Whether an operation restores text or moves it to another segment. Issues found there are then not new, and issues
/// that are gone are not settled.
fn moves_text(kind: OperationKind) -> bool {
    matches!(
        kind,
        OperationKind::Reopen
            | OperationKind::Revert
            | OperationKind::Restore
            | OperationKind::MergeParagraphs
    )
}

/// Whether the format can write `edits`, which must be all edits of the segments concerned.
fn writable(loaded: &Loaded, edits: &Edits, options: WriteOptions) -> Result<(), FormatError> {
    if edits.is_empty() {
        return Ok(());
    }
    loaded.accepts(edits, &options)
}

/// The engine's input for a base text.
struct Base {
    id: SegmentId,
    marks: Vec<Mark>,
    /// The ranges that edits inserted.
    decided: Vec<TextRange>,
}

fn bases_of(document: &Document, state: &State, ids: &[SegmentId]) -> Vec<Base> {
    let bases = ids.iter().filter_map(|&id| {
        let own = state.segment(id)?;
        Some(Base {
            id,
            marks: marks_now(document, state, id),
            decided: own.edits_to_base().inserted().collect(),
        })
    });
    bases.collect()
}

fn inputs<'a>(
    document: &'a Document,
    state: &'a State,
    bases: &'a [Base],
) -> impl Iterator<Item = SegmentInput<'a>> {
    bases.iter().filter_map(|base| {
        let (segment, state): (&Segment, &SegmentState) =
            (document.segment(base.id)?, state.segment(base.id)?);
        Some(SegmentInput {
            id: base.id,
            kind: segment.kind,
            text: state.base(),
            marks: &base.marks,
            decided: &base.decided,
            source: segment.source.as_deref(),
        })
    })
}
