//! [`State`]: texts and decisions after a number of operations.

mod adopt;
mod attributed;
mod carry;
mod decided;
mod decisions;
mod occupied;
mod segment;

use adopt::MovedDecisions;
pub use attributed::{Change, Maker};
pub use decided::{DecidedIssue, Status, Verdict};
use decisions::{Decisions, Serial};
use occupied::OccupiedRanges;
pub use segment::SegmentState;

use crate::{Decision, IssueRecord, ReviewError, Scope};
use copydesk_model::{Document, Issue, IssueId, RuleId, SegmentId};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use unicode_normalization::UnicodeNormalization;

/// A rejection of all similar issues.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Everywhere {
    reason: Option<String>,
    /// Issues that were reopened one by one.
    except: BTreeSet<IssueId>,
}

/// The text and the decisions of each segment after a number of operations.
///
/// Segments are shared: cloning a state copies one pointer per segment, and an operation copies only the segments that
/// it touches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    segments: Vec<Arc<SegmentState>>,
    /// Rejections by rule and folded words.
    everywhere: Arc<BTreeMap<(RuleId, String), Everywhere>>,
}

/// The former segments that an operation has changed so far, so that it can be taken back.
#[derive(Clone, Debug, Default)]
pub(crate) struct Step {
    segments: BTreeMap<SegmentId, Arc<SegmentState>>,
    everywhere: Option<Arc<BTreeMap<(RuleId, String), Everywhere>>>,
}

impl Step {
    /// Joins this step and `later`.
    pub(crate) fn and(mut self, later: Self) -> Self {
        for (id, before) in later.segments {
            self.segments.entry(id).or_insert(before);
        }
        self.everywhere = self.everywhere.or(later.everywhere);
        self
    }

    /// Returns the segments touched, in order.
    pub(crate) fn segments(&self) -> Vec<SegmentId> {
        self.segments.keys().copied().collect()
    }

    /// Returns the approximate size of the kept states, in bytes.
    pub(crate) fn weight(&self) -> usize {
        self.segments.values().map(|segment| segment.weight()).sum()
    }
}

/// The origin of a decision.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Origin {
    /// Index of its operation in the log, from 0.
    pub(crate) operation: u32,
    /// Whether it was made together with others.
    pub(crate) bulk: bool,
}

impl State {
    /// Creates the state before the first operation.
    pub fn start(document: &Document) -> Self {
        let segments = document
            .segments
            .iter()
            .map(|segment| Arc::new(SegmentState::start(segment)))
            .collect();
        Self {
            segments,
            everywhere: Arc::default(),
        }
    }

    /// Returns the segments, in reading order.
    pub fn segments(&self) -> impl Iterator<Item = &SegmentState> {
        self.segments.iter().map(AsRef::as_ref)
    }

    /// Returns a segment.
    pub fn segment(&self, id: SegmentId) -> Option<&SegmentState> {
        self.segments.get(id.0 as usize).map(AsRef::as_ref)
    }

    /// Returns the last decision on this issue, in any segment.
    pub fn decided(&self, id: IssueId) -> Option<&DecidedIssue> {
        self.segments()
            .filter_map(|segment| segment.decided_by_id(id))
            .max_by_key(|decided| decided.operation)
    }

    /// Whether the editor's changes caused an issue that the engine finds in the current base text.
    pub fn is_uncovered(&self, issue: &Issue) -> bool {
        self.segment(issue.segment)
            .is_some_and(|segment| segment.is_uncovered(&issue.rule, issue.at))
    }

    /// Returns the status of an issue that the engine finds in the segment's current base text.
    ///
    /// A decision is found by its range as well as by its id, since an id depends on how often the same words occur.
    pub fn status_of(&self, issue: &Issue) -> Status {
        if let Some(decided) = self.decision_on(issue) {
            return decided.verdict.status();
        }
        if self.rejected_everywhere(issue).is_some() {
            Status::Rejected
        } else {
            Status::Open
        }
    }

    /// Returns the editor's reason, if the issue is rejected with one.
    pub fn reason_for(&self, issue: &Issue) -> Option<&str> {
        match self.decision_on(issue).map(|decided| &decided.verdict) {
            Some(Verdict::Rejected { reason, .. }) => reason.as_deref(),
            Some(_) => None,
            None => self.rejected_everywhere(issue)?.reason.as_deref(),
        }
    }

    /// Returns the decision on an issue found in the current base text: its own, or one made for the same range.
    pub fn decision_on(&self, issue: &Issue) -> Option<&DecidedIssue> {
        self.segment(issue.segment)?.decision_on(issue)
    }

    fn rejected_everywhere(&self, issue: &Issue) -> Option<&Everywhere> {
        if self.everywhere.is_empty() {
            return None;
        }
        let quote = self.quote(issue)?;
        let rejection = self.everywhere.get(&(issue.rule.clone(), folded(quote)))?;
        (!rejection.except.contains(&issue.id)).then_some(rejection)
    }

    /// Returns the words that an issue of the current base text flags.
    pub fn quote(&self, issue: &Issue) -> Option<&str> {
        issue.at.of_text(self.segment(issue.segment)?.base())
    }

    /// Applies one decision; texts are brought up to date by [`State::update_texts`].
    pub(crate) fn decide(
        &mut self,
        decision: &Decision,
        origin: Origin,
        step: &mut Step,
    ) -> Result<(), ReviewError> {
        let moved = match decision {
            Decision::Adopt { from, words, .. } => self.touch(*from, step)?.take_decisions_within(*words),
            _ => MovedDecisions::default(),
        };
        let segment = self.touch(decision.segment(), step)?;
        match decision {
            Decision::Adopt { words, at, .. } => segment.adopt(moved, *words, *at),
            Decision::Accept { issue, choice, edits } => {
                let verdict = Verdict::Accepted {
                    choice: Some(choice.clone()),
                    edits: edits.clone(),
                };
                segment.accept(issue, verdict, edits, origin)
            }
            Decision::AcceptEdited { issue, edits } => {
                let verdict = Verdict::Accepted {
                    choice: None,
                    edits: edits.clone(),
                };
                segment.accept(issue, verdict, edits, origin)
            }
            Decision::Reject { issue, reason, scope } => {
                let verdict = Verdict::Rejected {
                    reason: reason.clone(),
                    scope: *scope,
                };
                segment.note(issue, verdict, origin)?;
                match scope {
                    Scope::Everywhere => {
                        let rejection = Everywhere {
                            reason: reason.clone(),
                            except: BTreeSet::new(),
                        };
                        self.everywhere_mut(step).insert(key(issue), rejection);
                    }
                    Scope::ThisOne => {
                        if self
                            .everywhere
                            .get(&key(issue))
                            .is_some_and(|all| all.except.contains(&issue.id))
                            && let Some(all) = self.everywhere_mut(step).get_mut(&key(issue))
                        {
                            all.except.remove(&issue.id);
                        }
                    }
                }
                Ok(())
            }
            Decision::Confirm { issue, severity } => {
                segment.note(issue, Verdict::Confirmed { severity: *severity }, origin)
            }
            Decision::Rewrite { to, .. } => segment.rewrite(to),
            Decision::Rebase { .. } => segment.rebase(),
            Decision::Settle { issue, by, now } => segment.record_resolved(issue, *by, *now, origin),
            Decision::Uncover { issue } => segment.uncover(issue),
            Decision::Resolve { remark, verdict } => segment.resolve(remark, *verdict),
            Decision::Reopen { issue, retyped } => {
                if let Some(to) = retyped {
                    segment.take_out(issue, to)?;
                }
                let taken_back = segment.reopen(issue)?;
                self.reopen_everywhere(issue, taken_back.as_ref(), step)
            }
        }
    }

    /// Reopens one issue that a rejection of all similar issues covers.
    fn reopen_everywhere(
        &mut self,
        issue: &IssueRecord,
        taken_back: Option<&Verdict>,
        step: &mut Step,
    ) -> Result<(), ReviewError> {
        let key = key(issue);
        if !self.everywhere.contains_key(&key) {
            return if taken_back.is_some() {
                Ok(())
            } else {
                Err(ReviewError::NotDecided { issue: issue.id })
            };
        }
        if matches!(
            taken_back,
            Some(Verdict::Rejected {
                scope: Scope::Everywhere,
                ..
            })
        ) {
            // The rejection everywhere is itself taken back.
            self.everywhere_mut(step).remove(&key);
            return Ok(());
        }
        let is_new = self
            .everywhere_mut(step)
            .get_mut(&key)
            .is_some_and(|all| all.except.insert(issue.id));
        if is_new || taken_back.is_some() {
            Ok(())
        } else {
            Err(ReviewError::NotDecided { issue: issue.id })
        }
    }

    /// Brings the texts of all segments that `step` touched up to date.
    pub(crate) fn update_texts(&mut self, step: &Step) -> Result<(), ReviewError> {
        for id in step.segments() {
            if let Some(segment) = self.segments.get_mut(id.0 as usize) {
                Arc::make_mut(segment).update_texts()?;
            }
        }
        Ok(())
    }

    /// Undoes `step`.
    pub(crate) fn take_back(&mut self, step: Step) {
        for (id, before) in step.segments {
            if let Some(segment) = self.segments.get_mut(id.0 as usize) {
                *segment = before;
            }
        }
        if let Some(before) = step.everywhere {
            self.everywhere = before;
        }
    }

    /// Returns the segments of `before` whose base text, version or machine translation differs from this state.
    pub(crate) fn rebased(&self, before: &Step) -> Vec<SegmentId> {
        let differs = |(id, old): (&SegmentId, &Arc<SegmentState>)| {
            let now = self.segment(*id)?;
            (now.version() != old.version() || now.base() != old.base()).then_some(*id)
        };
        before.segments.iter().filter_map(differs).collect()
    }

    /// Copies the segments `ids` and the rejections everywhere from `folded`: accepted edits become part of the base
    /// text, as the next operation will make them.
    pub(crate) fn present(&mut self, folded: &Self, ids: impl IntoIterator<Item = SegmentId>) {
        self.everywhere = Arc::clone(&folded.everywhere);
        for id in ids {
            let place = id.0 as usize;
            if let (Some(shown), Some(segment)) = (self.segments.get_mut(place), folded.segments.get(place)) {
                *shown = Arc::clone(segment);
                if segment.has_live_edits() {
                    // The texts are up to date, so this cannot fail.
                    let _ = Arc::make_mut(shown).rebase();
                }
            }
        }
    }

    /// Returns the step that would lead back to this state.
    pub(crate) fn step_of(&self, segments: &[SegmentId]) -> Step {
        let kept = |id: &SegmentId| Some((*id, Arc::clone(self.segments.get(id.0 as usize)?)));
        Step {
            segments: segments.iter().filter_map(kept).collect(),
            everywhere: Some(Arc::clone(&self.everywhere)),
        }
    }

    /// Whether the rejections everywhere differ.
    pub(crate) fn everywhere_differs(&self, before: &Step) -> bool {
        before
            .everywhere
            .as_ref()
            .is_some_and(|before| *before != self.everywhere)
    }

    fn touch(&mut self, id: SegmentId, step: &mut Step) -> Result<&mut SegmentState, ReviewError> {
        let segment = self
            .segments
            .get_mut(id.0 as usize)
            .ok_or(ReviewError::UnknownSegment { segment: id })?;
        step.segments.entry(id).or_insert_with(|| Arc::clone(segment));
        Ok(Arc::make_mut(segment))
    }

    fn everywhere_mut(&mut self, step: &mut Step) -> &mut BTreeMap<(RuleId, String), Everywhere> {
        step.everywhere
            .get_or_insert_with(|| Arc::clone(&self.everywhere));
        Arc::make_mut(&mut self.everywhere)
    }
}

fn key(issue: &IssueRecord) -> (RuleId, String) {
    (issue.rule.clone(), folded(&issue.quote))
}

/// Returns words in the form in which they are compared: composed (NFC), in lower case. Two issues of one rule with the
/// same folded words are similar.
pub fn folded(words: &str) -> String {
    words.nfc().flat_map(char::to_lowercase).collect()
}
