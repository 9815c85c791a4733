//! [`State`]: what stands after a number of operations.

mod adopt;
mod attributed;
mod carry;
mod decided;
mod decisions;
mod segment;
mod taken;

use adopt::Handed;
pub use attributed::{Change, Maker};
pub use decided::{Decided, Status, Verdict};
use decisions::{Decisions, Serial};
pub use segment::SegmentState;
use taken::Taken;

use crate::{Decision, IssueRecord, ReviewError, Scope};
use copydesk_model::{Document, Issue, IssueId, RuleId, SegmentId};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use unicode_normalization::UnicodeNormalization;

/// A rejection that holds for all issues alike.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Everywhere {
    reason: Option<String>,
    /// Issues opened again one by one.
    except: BTreeSet<IssueId>,
}

/// What stands after a number of operations: a text and decisions for each segment.
///
/// Segments are shared: to clone a state costs one pointer a segment, and an operation copies only what it touches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    segments: Vec<Arc<SegmentState>>,
    /// Rejections by rule and folded words.
    everywhere: Arc<BTreeMap<(RuleId, String), Everywhere>>,
}

/// What an operation has changed so far, so that it can be taken back.
#[derive(Clone, Debug, Default)]
pub(crate) struct Step {
    segments: BTreeMap<SegmentId, Arc<SegmentState>>,
    everywhere: Option<Arc<BTreeMap<(RuleId, String), Everywhere>>>,
}

impl Step {
    /// This step and `later` as one.
    pub(crate) fn and(mut self, later: Self) -> Self {
        for (id, before) in later.segments {
            self.segments.entry(id).or_insert(before);
        }
        self.everywhere = self.everywhere.or(later.everywhere);
        self
    }

    /// The segments touched, in order.
    pub(crate) fn segments(&self) -> Vec<SegmentId> {
        self.segments.keys().copied().collect()
    }

    /// Roughly how many bytes it keeps.
    pub(crate) fn weight(&self) -> usize {
        self.segments.values().map(|segment| segment.weight()).sum()
    }
}

/// Where a decision comes from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Origin {
    /// Place of its operation in the log, from 0.
    pub(crate) operation: u32,
    /// Whether it was one of many.
    pub(crate) bulk: bool,
}

impl State {
    /// The state before the first operation.
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

    /// The segments, in reading order.
    pub fn segments(&self) -> impl Iterator<Item = &SegmentState> {
        self.segments.iter().map(AsRef::as_ref)
    }

    /// One segment.
    pub fn segment(&self, id: SegmentId) -> Option<&SegmentState> {
        self.segments.get(id.0 as usize).map(AsRef::as_ref)
    }

    /// The last decision on this issue, wherever it was made.
    pub fn decided(&self, id: IssueId) -> Option<&Decided> {
        self.segments()
            .filter_map(|segment| segment.decided_by_id(id))
            .max_by_key(|decided| decided.operation)
    }

    /// Whether the editor's changes brought an issue about that the engine finds in the present base text.
    pub fn is_uncovered(&self, issue: &Issue) -> bool {
        self.segment(issue.segment)
            .is_some_and(|segment| segment.is_uncovered(&issue.rule, issue.at))
    }

    /// What became of an issue that the engine finds in the segment's present base text.
    ///
    /// A decision is known by its place as well as by its name, since a name counts how often the same words occur.
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

    /// The editor's reason, where the issue is rejected with one.
    pub fn reason_for(&self, issue: &Issue) -> Option<&str> {
        match self.decision_on(issue).map(|decided| &decided.verdict) {
            Some(Verdict::Rejected { reason, .. }) => reason.as_deref(),
            Some(_) => None,
            None => self.rejected_everywhere(issue)?.reason.as_deref(),
        }
    }

    /// The decision that holds for an issue found in the present base text, itself or one made for the same place.
    pub fn decision_on(&self, issue: &Issue) -> Option<&Decided> {
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

    /// The words that an issue of the present base text flags.
    pub fn quote(&self, issue: &Issue) -> Option<&str> {
        issue.at.of_text(self.segment(issue.segment)?.base())
    }

    /// Makes one decision; texts are brought up to date by [`State::settle`].
    pub(crate) fn decide(
        &mut self,
        decision: &Decision,
        origin: Origin,
        step: &mut Step,
    ) -> Result<(), ReviewError> {
        let moved = match decision {
            Decision::Adopt { from, words, .. } => self.touch(*from, step)?.hand_over(*words),
            _ => Handed::default(),
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
            Decision::Settle { issue, by, now } => segment.settle_issue(issue, *by, *now, origin),
            Decision::Uncover { issue } => segment.uncover(issue),
            Decision::Reopen { issue, retyped } => {
                if let Some(to) = retyped {
                    segment.take_out(issue, to)?;
                }
                let taken_back = segment.reopen(issue)?;
                self.reopen_everywhere(issue, taken_back.as_ref(), step)
            }
        }
    }

    /// Opens an issue again that a rejection of all alike covers.
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
            // The rejection of all is itself taken back.
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
    pub(crate) fn settle(&mut self, step: &Step) -> Result<(), ReviewError> {
        for id in step.segments() {
            if let Some(segment) = self.segments.get_mut(id.0 as usize) {
                Arc::make_mut(segment).settle()?;
            }
        }
        Ok(())
    }

    /// Takes `step` back.
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

    /// The segments of `touched` whose base text, version or machine reading differs between the two states.
    pub(crate) fn rebased(&self, before: &Step) -> Vec<SegmentId> {
        let differs = |(id, old): (&SegmentId, &Arc<SegmentState>)| {
            let now = self.segment(*id)?;
            (now.version() != old.version() || now.base() != old.base()).then_some(*id)
        };
        before.segments.iter().filter_map(differs).collect()
    }

    /// Takes over segments `ids` of `folded`, and what is rejected everywhere: accepted edits become part of the base
    /// text, as the next operation will make them.
    pub(crate) fn present(&mut self, folded: &Self, ids: impl IntoIterator<Item = SegmentId>) {
        self.everywhere = Arc::clone(&folded.everywhere);
        for id in ids {
            let place = id.0 as usize;
            if let (Some(shown), Some(segment)) = (self.segments.get_mut(place), folded.segments.get(place)) {
                *shown = Arc::clone(segment);
                if segment.has_live_edits() {
                    // The texts are up to date, so that nothing is left to go wrong.
                    let _ = Arc::make_mut(shown).rebase();
                }
            }
        }
    }

    /// What would have to be kept to come back from another state to this one.
    pub(crate) fn step_of(&self, segments: &[SegmentId]) -> Step {
        let kept = |id: &SegmentId| Some((*id, Arc::clone(self.segments.get(id.0 as usize)?)));
        Step {
            segments: segments.iter().filter_map(kept).collect(),
            everywhere: Some(Arc::clone(&self.everywhere)),
        }
    }

    /// Whether rejections of all alike differ.
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

/// Words as they are compared: composed (NFC), in lower case. Two issues of one rule with the same folded words are alike.
pub fn folded(words: &str) -> String {
    words.nfc().flat_map(char::to_lowercase).collect()
}
