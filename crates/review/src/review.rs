//! [`Review`]: a document, its log, and where in the log the editor stands.
//!
//! The log is a list of operations and a head. Undo and redo move the head; a new operation drops what lies beyond it
//! from the list. No decision is ever lost by that: the table that keeps the log only ever gains rows, since what is
//! dropped here is marked there as overtaken, never deleted or changed. The other way, undo and redo as entries of the
//! log, was weighed: it makes the same promise, but every start then folds operations that were undone long ago, and
//! "what stands" can no longer be read off a row. One number, the head, is the only thing on disk that changes.

use crate::state::{Origin, Step};
use crate::{Operation, RestoreError, ReviewError, State};
use copydesk_model::{Document, IssueId, SegmentId};
use copydesk_text::EditSet;
use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

/// Bytes of former states that are kept, so that undo need not fold the log again.
const KEPT_FOR_UNDO: usize = 32_000_000;

/// A document under review: everything that was decided, and the text that comes of it.
#[derive(Clone, Debug)]
pub struct Review {
    document: Arc<Document>,
    log: Vec<Operation>,
    head: usize,
    state: State,
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
            state,
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
            let step =
                step(&mut review.state, operation, place).map_err(|error| RestoreError::Operation {
                    place: place + 1,
                    error,
                })?;
            review.keep(step);
        }
        (review.log, review.head) = (log, head);
        Ok(review)
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

    /// What stands.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// What stood when `head` operations were in force; for comparing versions. Folds the log.
    ///
    /// # Errors
    /// As [`Review::restore`].
    pub fn state_at(&self, head: usize) -> Result<State, RestoreError> {
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
    /// # Errors
    /// Any [`ReviewError`]; nothing has changed then.
    pub fn apply(&mut self, operation: Operation) -> Result<Applied, ReviewError> {
        let step = step(&mut self.state, &operation, self.head)?;
        if let Err(error) = self.state.check_inviolable(&step) {
            self.state.take_back(step);
            return Err(error);
        }
        let applied = self.applied(&step, &operation);
        self.log.truncate(self.head);
        self.log.push(operation);
        self.head += 1;
        self.keep(step);
        Ok(applied)
    }

    /// Takes the last operation in force back.
    ///
    /// # Errors
    /// [`ReviewError::NothingToUndo`].
    pub fn undo(&mut self) -> Result<Applied, ReviewError> {
        let operation = self.to_undo().ok_or(ReviewError::NothingToUndo)?.clone();
        let touched: Vec<SegmentId> = operation.decisions.iter().map(crate::Decision::segment).collect();
        let after = self.state.step_of(&touched);
        match self.steps.pop_back() {
            Some(step) => {
                self.kept -= step.weight();
                self.state.take_back(step);
            }
            None => {
                self.state = self.state_at(self.head - 1).map_err(|error| match error {
                    RestoreError::Operation { error, .. } => error,
                    RestoreError::Head { .. } => ReviewError::NothingToUndo,
                })?;
            }
        }
        self.head -= 1;
        Ok(self.applied(&after, &operation))
    }

    /// Brings back the operation that was undone last.
    ///
    /// # Errors
    /// [`ReviewError::NothingToRedo`]; any other for a stored operation that does not fit the document.
    pub fn redo(&mut self) -> Result<Applied, ReviewError> {
        let operation = self.to_redo().ok_or(ReviewError::NothingToRedo)?.clone();
        let step = step(&mut self.state, &operation, self.head)?;
        let applied = self.applied(&step, &operation);
        self.head += 1;
        self.keep(step);
        Ok(applied)
    }

    fn applied(&self, before: &Step, operation: &Operation) -> Applied {
        Applied {
            segments: before.segments(),
            rebased: self.state.rebased(before),
            everywhere: self.state.everywhere_differs(before),
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

/// Makes one operation on `state`, which is as before where an error is answered.
fn step(state: &mut State, operation: &Operation, place: usize) -> Result<Step, ReviewError> {
    if operation.decisions.is_empty() {
        return Err(ReviewError::EmptyOperation);
    }
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
        .state
        .segments()
        .map(|segment| (segment.id(), Arc::clone(segment.current())))
        .collect()
}

/// What makes the corrected text of the machine translation, for each segment that changed: edits in bytes of
/// [`Segment::mt`](copydesk_model::Segment::mt), which cover accepted and typed words only.
pub fn edits(review: &Review) -> BTreeMap<SegmentId, EditSet> {
    let changed = review
        .state
        .segments()
        .filter(|segment| !segment.edits().is_empty());
    changed
        .map(|segment| (segment.id(), segment.edits().clone()))
        .collect()
}
