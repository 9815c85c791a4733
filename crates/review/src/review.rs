//! [`Review`]: a document, its log, and where in the log the editor stands.
//!
//! The log is a list of operations and a head. Undo and redo move the head; a new operation drops what lies beyond it
//! from the list. No decision is ever lost by that: the table that keeps the log only ever gains rows, since what is
//! dropped here is marked there as overtaken, never deleted or changed. The other way, undo and redo as entries of the
//! log, was weighed: it makes the same promise, but every start then folds operations that were undone long ago, and
//! "what stands" can no longer be read off a row. One number, the head, is the only thing on disk that changes.

use crate::state::{Origin, Step};
use crate::{Decision, Operation, OperationKind, Relocation, RestoreError, ReviewError, SegmentState, State};
use copydesk_model::{Document, IssueId, SegmentId};
use copydesk_text::EditSet;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;

/// Bytes of former states that are kept, so that undo need not fold the log again.
const KEPT_FOR_UNDO: usize = 32_000_000;

/// A document under review: everything that was decided, and the text that comes of it.
#[derive(Clone, Debug)]
pub struct Review {
    document: Arc<Document>,
    log: Vec<Operation>,
    head: usize,
    /// The fold of the log.
    folded: State,
    /// The same as it is shown: accepted edits are part of the base texts.
    shown: State,
    /// How to come back from the last operations, the newest last; it may know fewer than there are.
    steps: VecDeque<Step>,
    kept: usize,
    keep_at_most: usize,
}

/// What an operation, an undo or a redo has changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    /// Segments with other text or other decisions than before, in order.
    pub segments: Vec<SegmentId>,
    /// Those of them whose base text changed: the engine has to look at them again.
    pub rebased: Vec<SegmentId>,
    /// Whether issues of any segment may have another status (a rejection of all alike came or went).
    pub everywhere: bool,
    /// The first issue that the operation was about; where the eye goes.
    pub focus: Option<IssueId>,
}

impl Review {
    /// A review without any decision.
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

    /// A review as it was stored: `log[..head]` is in force, the rest can be redone.
    ///
    /// # Errors
    /// A head beyond the log, or an operation that does not fit the document.
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

    /// As [`Review::restore`], where the log may be about other segments: what of it does not fit is left out and answered,
    /// with all later decisions about the same segment. `relocated` says which operations
    /// are to be relocated, and how. An
    /// operation keeps its place, also where nothing of it is left.
    ///
    /// # Errors
    /// A head beyond the log.
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
            // What was undone is tried on the state that it would be redone on, and not kept.
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
            // Half of a merge would say the text twice, or not at all.
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

    /// The review whose state is folded, with its log.
    fn restored(mut self, log: Vec<Operation>, head: usize) -> Self {
        self.shown = self.folded.clone();
        self.shown.present(&self.folded, ids(&self.document));
        (self.log, self.head) = (log, head);
        self
    }

    /// The same review, keeping at most `bytes` of former states for undo; beyond that undo folds the log again.
    #[must_use]
    pub fn keeping_for_undo(mut self, bytes: usize) -> Self {
        self.keep_at_most = bytes;
        self.forget_steps();
        self
    }

    /// The document.
    pub fn document(&self) -> &Arc<Document> {
        &self.document
    }

    /// Operations in force, then those that can be redone.
    pub fn log(&self) -> &[Operation] {
        &self.log
    }

    /// How many operations are in force.
    pub fn head(&self) -> usize {
        self.head
    }

    /// What is decided, and the texts. Each segment's base text is its current text.
    ///
    /// In a log of an older version accepted edits may lie over the base text. Here they are part of it, with the version
    /// that the next operation on the segment makes of it.
    pub fn state(&self) -> &State {
        &self.shown
    }

    /// The state when `head` operations were in force; for comparing versions. Folds the log.
    ///
    /// # Errors
    /// As [`Review::restore`].
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

    /// The operation that [`Review::undo`] would take back.
    pub fn to_undo(&self) -> Option<&Operation> {
        self.log.get(self.head.checked_sub(1)?)
    }

    /// The operation that [`Review::redo`] would bring back.
    pub fn to_redo(&self) -> Option<&Operation> {
        self.log.get(self.head)
    }

    /// Makes an operation: all of its decisions, or none. What was undone before can no longer be redone.
    ///
    /// The operation in the log ends with a [`Decision::Rebase`] of each segment in which something was accepted.
    ///
    /// # Errors
    /// Any [`ReviewError`]; nothing has changed then.
    pub fn apply(&mut self, operation: Operation) -> Result<Applied, ReviewError> {
        self.apply_if(operation, |_, _| Ok(()))
    }

    /// As [`Review::apply`], where `permit` allows the state that the operation leads to; it gets the segments concerned.
    ///
    /// # Errors
    /// Any [`ReviewError`], and those of `permit`; nothing has changed then.
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

    /// Adds decisions to the last operation, which was made just now: what came of it. They are undone with it.
    ///
    /// # Errors
    /// [`ReviewError::NothingToUndo`] where no operation is the last of the log; as [`Review::apply`].
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
        // Where the operation's own step was forgotten already, undo folds the log.
        if let Some(first) = self.steps.pop_back() {
            self.kept -= first.weight();
            self.keep(first.and(step));
        }
        Ok(applied)
    }

    /// Takes the last operation in force back.
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

    /// Brings back the operation that was undone last.
    ///
    /// # Errors
    /// [`ReviewError::NothingToRedo`]; any other for a stored operation that does not fit the document.
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

    /// Applies a new operation with the rebases that it needs; answers how to come back, and what was shown before.
    fn make(&mut self, operation: &mut Operation, place: usize) -> Result<(Step, Step), ReviewError> {
        let touched = touched(&operation.decisions);
        let before = self.shown.step_of(&touched);
        if operation.decisions.is_empty() {
            return Err(ReviewError::EmptyOperation);
        }
        // The new decisions speak of what is shown.
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

/// The decisions about one segment.
fn of_segment(decisions: &[Decision], segment: SegmentId) -> Vec<Decision> {
    let own = decisions.iter().filter(|decision| decision.segment() == segment);
    own.cloned().collect()
}

/// All segments of a document.
fn ids(document: &Document) -> impl Iterator<Item = SegmentId> {
    document.segments.iter().map(|segment| segment.id)
}

/// The segments that decisions are about, each once, in order.
fn touched(decisions: &[Decision]) -> Vec<SegmentId> {
    let all: BTreeSet<SegmentId> = decisions.iter().map(Decision::segment).collect();
    all.into_iter().collect()
}

/// A rebase of each of these segments that has accepted edits over its base text.
fn rebases(state: &State, segments: &[SegmentId]) -> impl Iterator<Item = Decision> {
    let live = |id: &&SegmentId| state.segment(**id).is_some_and(SegmentState::has_live_edits);
    segments
        .iter()
        .filter(live)
        .map(|id| Decision::Rebase { segment: *id })
}

/// Makes one operation on `state`, which is as before where an error is answered.
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
    match made.and_then(|()| state.settle(&step)) {
        Ok(()) => Ok(step),
        Err(error) => {
            state.take_back(step);
            Err(error)
        }
    }
}

/// The corrected text of every segment, in reading order. A pure function of document and log.
pub fn post_edit(review: &Review) -> Vec<(SegmentId, Arc<str>)> {
    review
        .shown
        .segments()
        .map(|segment| (segment.id(), Arc::clone(segment.current())))
        .collect()
}

/// What makes the corrected text of the machine translation, for each segment that changed: edits in bytes of
/// [`Segment::mt`](copydesk_model::Segment::mt), which cover accepted and typed words only.
pub fn edits(review: &Review) -> BTreeMap<SegmentId, EditSet> {
    let changed = review
        .shown
        .segments()
        .filter(|segment| !segment.edits().is_empty());
    changed
        .map(|segment| (segment.id(), segment.edits().clone()))
        .collect()
}
