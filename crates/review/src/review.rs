//! [`Review`]: a document, its log, and the current position in the log.
//!
//! The log is a list of operations and a head. Undo and redo move the head; a new operation removes everything beyond
//! it from the list. No decision is lost by that: the table that stores the log only gains rows, and operations removed
//! here are marked there as overtaken, never deleted or changed. The alternative, recording undo and redo as entries of
//! the log, keeps the same promise, but every start would replay operations that were undone long ago, and a row alone
//! would not show whether it is in force. The head is the only number on disk that changes.

use crate::state::{Origin, Step};
use crate::{Decision, Operation, OperationKind, Relocation, RestoreError, ReviewError, SegmentState, State};
use copydesk_model::{Document, IssueId, SegmentId};
use copydesk_text::EditSet;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;

/// Limit in bytes for former states, which are kept so that undo need not replay the log.
const KEPT_FOR_UNDO: usize = 32_000_000;

/// A document under review: all decisions, and the resulting text.
#[derive(Clone, Debug)]
pub struct Review {
    document: Arc<Document>,
    log: Vec<Operation>,
    head: usize,
    /// The state after replaying the log.
    folded: State,
    /// The state as shown: accepted edits are part of the base texts.
    shown: State,
    /// How to undo the last operations, newest last; there may be fewer steps than operations.
    steps: VecDeque<Step>,
    kept: usize,
    keep_at_most: usize,
}

/// The effect of an operation, an undo or a redo.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    /// Segments whose text or decisions changed, in order.
    pub segments: Vec<SegmentId>,
    /// Those of them whose base text changed: the engine has to check them again.
    pub rebased: Vec<SegmentId>,
    /// Whether the status of issues in any segment may have changed (a rejection everywhere was made or taken back).
    pub everywhere: bool,
    /// The first issue that the operation was about, to be selected.
    pub focus: Option<IssueId>,
}

impl Review {
    /// Creates a review without decisions.
    pub fn new(document: Arc<Document>) -> Self {
        let state = State::start(&document);
        let (log, steps) = (Vec::new(), VecDeque::new());
        Self {
            document,
            log,
            head: 0,
            shown: state.clone(),
            folded: state,
            steps,
            kept: 0,
            keep_at_most: KEPT_FOR_UNDO,
        }
    }

    /// Restores a stored review: `log[..head]` is in force, the rest can be redone.
    ///
    /// # Errors
    /// [`RestoreError`] for a head beyond the log, or an operation that does not fit the document.
    pub fn restore(document: Arc<Document>, log: Vec<Operation>, head: usize) -> Result<Self, RestoreError> {
        if head > log.len() {
            return Err(RestoreError::Head { head, len: log.len() });
        }
        let mut review = Self::new(document);
        for (place, operation) in log[..head].iter().enumerate() {
            let misfit = |error| RestoreError::Operation {
                place: place + 1,
                error,
            };
            if operation.decisions.is_empty() {
                return Err(misfit(ReviewError::EmptyOperation));
            }
            let step = step(&mut review.folded, operation, place).map_err(misfit)?;
            review.keep(step);
        }
        Ok(review.restored(log, head))
    }

    /// Like [`Review::restore`], for a log that may refer to different segments: decisions that do not fit are left out
    /// and returned, with all later decisions about the same segment. `relocated` returns how to relocate the operation
    /// at a position, if it must be. An operation keeps its position, even if none of its decisions fit.
    ///
    /// # Errors
    /// [`RestoreError`] for a head beyond the log.
    pub fn restore_what_fits<'r>(
        document: Arc<Document>,
        mut log: Vec<Operation>,
        head: usize,
        relocated: impl Fn(usize) -> Option<&'r Relocation>,
    ) -> Result<(Self, Vec<Decision>), RestoreError> {
        if head > log.len() {
            return Err(RestoreError::Head { head, len: log.len() });
        }
        let mut review = Self::new(document);
        let (mut left_out, mut closed) = (Vec::new(), BTreeSet::new());
        let mut folded = review.folded.clone();
        for (place, operation) in log.iter_mut().enumerate() {
            // Undone operations are tried on the state that they would be redone on; the result is discarded.
            if let Some(relocation) = relocated(place) {
                let own = Operation {
                    decisions: std::mem::take(&mut operation.decisions),
                    ..operation.clone()
                };
                let (own, gone) = relocation.relocated(own);
                operation.decisions = own.decisions;
                left_out.extend(gone);
            }
            let state = if place < head {
                &mut review.folded
            } else {
                &mut folded
            };
            for segment in touched(&operation.decisions) {
                let own = Operation {
                    decisions: of_segment(&operation.decisions, segment),
                    ..operation.clone()
                };
                let fits = |own: &Decision| {
                    let known = state.segment(segment);
                    known.is_some_and(|known| relocated(place).is_none_or(|moved| moved.fits(own, known)))
                };
                let is_open = !closed.contains(&segment) && own.decisions.iter().all(fits);
                let tried = is_open.then(|| step(state, &own, place).ok()).flatten();
                match tried {
                    Some(step) => state.take_back(step),
                    None => {
                        closed.insert(segment);
                    }
                }
            }
            // Half of a merge would duplicate or lose text.
            let segments = touched(&operation.decisions);
            if operation.kind == OperationKind::MergeParagraphs
                && segments.iter().any(|id| closed.contains(id))
            {
                closed.extend(segments);
            }
            let (kept, gone) = std::mem::take(&mut operation.decisions)
                .into_iter()
                .partition(|decision| !closed.contains(&decision.segment()));
            operation.decisions = kept;
            left_out.extend(gone);
            match step(state, operation, place) {
                Ok(step) if place < head => review.keep(step),
                Ok(_) => {}
                Err(_) => left_out.append(&mut operation.decisions),
            }
            if place + 1 == head {
                folded = review.folded.clone();
            }
        }
        Ok((review.restored(log, head), left_out))
    }

    /// Completes a review whose state is folded, with its log.
    fn restored(mut self, log: Vec<Operation>, head: usize) -> Self {
        self.shown = self.folded.clone();
        self.shown.present(&self.folded, ids(&self.document));
        (self.log, self.head) = (log, head);
        self
    }

    /// Returns the review with at most `bytes` of former states kept for undo; beyond that, undo replays the log.
    #[must_use]
    pub fn keeping_for_undo(mut self, bytes: usize) -> Self {
        self.keep_at_most = bytes;
        self.forget_steps();
        self
    }

    /// Returns the document.
    pub fn document(&self) -> &Arc<Document> {
        &self.document
    }

    /// Returns the operations in force, then those that can be redone.
    pub fn log(&self) -> &[Operation] {
        &self.log
    }

    /// Returns the number of operations in force.
    pub fn head(&self) -> usize {
        self.head
    }

    /// Returns the decisions and the texts. Each segment's base text is its current text.
    ///
    /// In a log of an older version, accepted edits may not be part of the base text yet. Here they are, with the
    /// version number that the next operation on the segment will give it.
    pub fn state(&self) -> &State {
        &self.shown
    }

    /// Returns the state when `head` operations were in force, for comparing versions. Replays the log.
    ///
    /// # Errors
    /// Those of [`Review::restore`].
    pub fn state_at(&self, head: usize) -> Result<State, RestoreError> {
        let folded = self.folded_at(head)?;
        let mut shown = folded.clone();
        shown.present(&folded, ids(&self.document));
        Ok(shown)
    }

    fn folded_at(&self, head: usize) -> Result<State, RestoreError> {
        let log = self.log.get(..head).ok_or(RestoreError::Head {
            head,
            len: self.log.len(),
        })?;
        let mut state = State::start(&self.document);
        for (place, operation) in log.iter().enumerate() {
            step(&mut state, operation, place).map_err(|error| RestoreError::Operation {
                place: place + 1,
                error,
            })?;
        }
        Ok(state)
    }

    /// Returns the operation that [`Review::undo`] would take back.
    pub fn to_undo(&self) -> Option<&Operation> {
        self.log.get(self.head.checked_sub(1)?)
    }

    /// Returns the operation that [`Review::redo`] would apply again.
    pub fn to_redo(&self) -> Option<&Operation> {
        self.log.get(self.head)
    }

    /// Applies an operation: all of its decisions, or none. Operations that were undone before can no longer be redone.
    ///
    /// In the log, the operation ends with a [`Decision::Rebase`] of each segment in which something was accepted.
    ///
    /// # Errors
    /// Any [`ReviewError`]; the review is then unchanged.
    pub fn apply(&mut self, operation: Operation) -> Result<Applied, ReviewError> {
        self.apply_if(operation, |_, _| Ok(()))
    }

    /// Like [`Review::apply`], if `permit` accepts the resulting state; it is passed the segments concerned.
    ///
    /// # Errors
    /// Any [`ReviewError`], and those of `permit`; the review is then unchanged.
    pub fn apply_if<E: From<ReviewError>>(
        &mut self,
        mut operation: Operation,
        permit: impl FnOnce(&State, &[SegmentId]) -> Result<(), E>,
    ) -> Result<Applied, E> {
        let (step, before) = self.make(&mut operation, self.head)?;
        if let Err(error) = permit(&self.shown, &step.segments()) {
            self.take_back(step);
            return Err(error);
        }
        let applied = self.applied(&before, &operation);
        self.log.truncate(self.head);
        self.log.push(operation);
        self.head += 1;
        self.keep(step);
        Ok(applied)
    }

    /// Adds decisions to the last operation, which was just made: its consequences. They are undone with it.
    ///
    /// # Errors
    /// [`ReviewError::NothingToUndo`] if the last operation of the log is not in force; otherwise those of
    /// [`Review::apply`].
    pub fn extend(&mut self, decisions: Vec<Decision>) -> Result<Applied, ReviewError> {
        let place = self.head.checked_sub(1).filter(|_| self.head == self.log.len());
        let Some(place) = place else {
            return Err(ReviewError::NothingToUndo);
        };
        let mut more = Operation {
            decisions,
            ..self.log[place].clone()
        };
        let (step, before) = self.make(&mut more, place)?;
        let applied = self.applied(&before, &more);
        self.log[place].decisions.extend(more.decisions);
        // If the operation's own step was already dropped, undo replays the log.
        if let Some(first) = self.steps.pop_back() {
            self.kept -= first.weight();
            self.keep(first.and(step));
        }
        Ok(applied)
    }

    /// Undoes the last operation in force.
    ///
    /// # Errors
    /// [`ReviewError::NothingToUndo`].
    pub fn undo(&mut self) -> Result<Applied, ReviewError> {
        let operation = self.to_undo().ok_or(ReviewError::NothingToUndo)?.clone();
        let touched = touched(&operation.decisions);
        let after = self.shown.step_of(&touched);
        match self.steps.pop_back() {
            Some(step) => {
                self.kept -= step.weight();
                self.folded.take_back(step);
            }
            None => {
                self.folded = self.folded_at(self.head - 1).map_err(|error| match error {
                    RestoreError::Operation { error, .. } => error,
                    RestoreError::Head { .. } => ReviewError::NothingToUndo,
                })?;
            }
        }
        self.shown.present(&self.folded, touched);
        self.head -= 1;
        Ok(self.applied(&after, &operation))
    }

    /// Applies the operation again that was undone last.
    ///
    /// # Errors
    /// [`ReviewError::NothingToRedo`]; any other if a stored operation does not fit the document.
    pub fn redo(&mut self) -> Result<Applied, ReviewError> {
        let operation = self.to_redo().ok_or(ReviewError::NothingToRedo)?.clone();
        let touched = touched(&operation.decisions);
        let before = self.shown.step_of(&touched);
        let step = step(&mut self.folded, &operation, self.head)?;
        self.shown.present(&self.folded, touched);
        let applied = self.applied(&before, &operation);
        self.head += 1;
        self.keep(step);
        Ok(applied)
    }

    /// Applies a new operation with the rebases that it needs. Returns how to undo it, and what was shown before.
    fn make(&mut self, operation: &mut Operation, place: usize) -> Result<(Step, Step), ReviewError> {
        let touched = touched(&operation.decisions);
        let before = self.shown.step_of(&touched);
        if operation.decisions.is_empty() {
            return Err(ReviewError::EmptyOperation);
        }
        // The new decisions refer to the state that is shown.
        let first = rebases(&self.folded, &touched);
        operation.decisions.splice(..0, first);
        let done = step(&mut self.folded, operation, place)?;
        let last: Vec<_> = rebases(&self.folded, &touched).collect();
        let done = if last.is_empty() {
            done
        } else {
            let rebased = Operation {
                decisions: last,
                ..operation.clone()
            };
            match step(&mut self.folded, &rebased, place) {
                Ok(more) => {
                    operation.decisions.extend(rebased.decisions);
                    done.and(more)
                }
                Err(error) => {
                    self.folded.take_back(done);
                    return Err(error);
                }
            }
        };
        self.shown.present(&self.folded, touched);
        Ok((done, before))
    }

    fn take_back(&mut self, step: Step) {
        let touched = step.segments();
        self.folded.take_back(step);
        self.shown.present(&self.folded, touched);
    }

    fn applied(&self, before: &Step, operation: &Operation) -> Applied {
        Applied {
            segments: before.segments(),
            rebased: self.shown.rebased(before),
            everywhere: self.shown.everywhere_differs(before),
            focus: operation
                .decisions
                .iter()
                .find_map(|decision| Some(decision.issue()?.id)),
        }
    }

    fn keep(&mut self, step: Step) {
        self.kept += step.weight();
        self.steps.push_back(step);
        self.forget_steps();
    }

    fn forget_steps(&mut self) {
        while self.kept > self.keep_at_most
            && let Some(step) = self.steps.pop_front()
        {
            self.kept -= step.weight();
        }
    }
}

/// Returns the decisions about one segment.
fn of_segment(decisions: &[Decision], segment: SegmentId) -> Vec<Decision> {
    let own = decisions.iter().filter(|decision| decision.segment() == segment);
    own.cloned().collect()
}

/// Returns the ids of all segments of a document.
fn ids(document: &Document) -> impl Iterator<Item = SegmentId> {
    document.segments.iter().map(|segment| segment.id)
}

/// Returns the segments that the decisions are about, each once, in order.
fn touched(decisions: &[Decision]) -> Vec<SegmentId> {
    let all: BTreeSet<SegmentId> = decisions.iter().map(Decision::segment).collect();
    all.into_iter().collect()
}

/// Returns a rebase of each of these segments whose accepted edits are not yet part of its base text.
fn rebases(state: &State, segments: &[SegmentId]) -> impl Iterator<Item = Decision> {
    let live = |id: &&SegmentId| state.segment(**id).is_some_and(SegmentState::has_live_edits);
    segments
        .iter()
        .filter(live)
        .map(|id| Decision::Rebase { segment: *id })
}

/// Applies one operation to `state`, which is unchanged if an error is returned.
fn step(state: &mut State, operation: &Operation, place: usize) -> Result<Step, ReviewError> {
    let origin = Origin {
        operation: place as u32,
        bulk: operation.kind.is_bulk(),
    };
    let mut step = Step::default();
    let made = operation
        .decisions
        .iter()
        .try_for_each(|decision| state.decide(decision, origin, &mut step));
    match made.and_then(|()| state.update_texts(&step)) {
        Ok(()) => Ok(step),
        Err(error) => {
            state.take_back(step);
            Err(error)
        }
    }
}

/// Returns the corrected text of every segment, in reading order. A pure function of document and log.
pub fn post_edit(review: &Review) -> Vec<(SegmentId, Arc<str>)> {
    review
        .shown
        .segments()
        .map(|segment| (segment.id(), Arc::clone(segment.current())))
        .collect()
}

/// Returns the edits that turn the machine translation into the corrected text, for each segment that changed, in bytes
/// of [`Segment::mt`](copydesk_model::Segment::mt). They cover accepted and typed words only.
pub fn edits(review: &Review) -> BTreeMap<SegmentId, EditSet> {
    let changed = review
        .shown
        .segments()
        .filter(|segment| !segment.edits().is_empty());
    changed
        .map(|segment| (segment.id(), segment.edits().clone()))
        .collect()
}
