//! Accepts many suggestions in one operation: plan, apply and check again, until no more can be accepted.

use super::consequences::Baseline;
use super::{Changed, LiveReview, writable};
use crate::BackendError;
use copydesk_formats::{Edits, FormatError, most};
use copydesk_model::{Issue, IssueId, RuleId, SegmentId};
use copydesk_review::{Decision, Extent, Operation, OperationKind, Status, Timestamp, folded, plan_chosen};
use copydesk_text::{Edit, EditSet, TextRange};
use std::collections::{BTreeMap, BTreeSet};

/// More rounds than any article needs; stops rules whose suggestions trigger each other endlessly.
const ROUNDS: usize = 64;

/// Which suggestions are accepted.
#[derive(Clone, Debug)]
pub enum Wanted {
    /// The first one of each open issue, including issues found after earlier rounds; none in text that must not be
    /// edited.
    First(Extent),
    /// For each of these issues, the suggestion with this index, from 0.
    Chosen(BTreeMap<IssueId, usize>),
}

/// Why an issue was skipped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// Its edits overlap those of another issue.
    Overlap,
    /// It has no such suggestion.
    NoSuggestion,
    /// It is already decided, or another change settled it.
    Decided,
    /// The format cannot write its edits.
    Format(FormatError),
}

/// An issue that was skipped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftIssue {
    /// Its id.
    pub id: IssueId,
    /// Its rule; `None` if the issue is unknown.
    pub rule: Option<RuleId>,
    /// Its segment.
    pub segment: SegmentId,
    /// Its range, in bytes of the segment's current text.
    pub at: TextRange,
    /// Why it was skipped.
    pub why: Why,
}

impl LeftIssue {
    /// An issue that is already decided.
    pub(crate) fn decided(id: IssueId) -> Self {
        Self {
            id,
            rule: None,
            segment: SegmentId(0),
            at: TextRange::empty(0),
            why: Why::Decided,
        }
    }
}

/// The result of accepting many suggestions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Number of accepted issues.
    pub done: u32,
    /// Skipped issues, in reading order.
    pub left: Vec<LeftIssue>,
}

/// One of the chosen issues. Its id may change between rounds.
struct Pick {
    id: IssueId,
    segment: SegmentId,
    rule: RuleId,
    words: String,
    choice: usize,
    label: Option<String>,
}

impl LiveReview {
    /// Accepts all wanted suggestions that can be applied, in one operation; `None` if there were none.
    ///
    /// # Errors
    /// Returns an error of the review if a decision does not fit the text.
    pub fn take(
        &mut self,
        at: Timestamp,
        by: &str,
        kind: OperationKind,
        wanted: &Wanted,
    ) -> Result<(Option<Changed>, Outcome), BackendError> {
        let picks = match wanted {
            Wanted::First(_) => Vec::new(),
            Wanted::Chosen(chosen) => self.picks(chosen),
        };
        let mut before = Baseline::of(self);
        let mut changed: Option<Changed> = None;
        let mut refused: BTreeMap<IssueId, FormatError> = BTreeMap::new();
        let mut outcome = Outcome::default();
        let mut accepted: BTreeSet<IssueId> = BTreeSet::new();
        for _ in 0..ROUNDS {
            let wanted: Vec<(&Issue, usize)> = self
                .wanted(wanted, &picks)
                .filter(|(issue, _)| !refused.contains_key(&issue.id))
                .collect();
            let plan = plan_chosen(&self.review, wanted)?;
            let most = most(&plan.decisions, |some| {
                writable(&self.loaded, &self.edits_with(some)?, self.options)
            });
            let named = |(decision, error): (Decision, FormatError)| Some((decision.issue()?.id, error));
            refused.extend(most.refused.into_iter().filter_map(named));
            if most.kept.is_empty() {
                break;
            }
            outcome.done += most.kept.len() as u32;
            accepted.extend(most.kept.iter().filter_map(|decision| Some(decision.issue()?.id)));
            let segments = most.kept.iter().map(Decision::segment).collect();
            before.remember(self, &segments);
            let applied = if changed.is_some() {
                self.review.extend(most.kept)?
            } else {
                self.review.apply(Operation {
                    at,
                    by: by.to_owned(),
                    kind,
                    decisions: most.kept,
                })?
            };
            let round = self.update_checks(applied);
            changed.get_or_insert_with(Changed::default).add(round);
        }
        if let Some(changed) = &mut changed {
            self.note_consequences(&before, changed)?;
        }
        outcome.left = self.left(wanted, &picks, &accepted, &refused);
        Ok((changed, outcome))
    }

    fn picks(&self, chosen: &BTreeMap<IssueId, usize>) -> Vec<Pick> {
        let named = self
            .issues()
            .filter_map(|issue| Some((issue, *chosen.get(&issue.id)?)));
        let pick = |(issue, choice): (&Issue, usize)| Pick {
            id: issue.id,
            segment: issue.segment,
            rule: issue.rule.clone(),
            words: folded(self.review.state().quote(issue).unwrap_or_default()),
            choice,
            label: issue
                .suggestions
                .get(choice)
                .map(|suggestion| suggestion.label.clone()),
        };
        named.map(pick).collect()
    }

    /// The wanted open issues, each with the index of its suggestion.
    fn wanted<'a>(
        &'a self,
        wanted: &'a Wanted,
        picks: &'a [Pick],
    ) -> Box<dyn Iterator<Item = (&'a Issue, usize)> + 'a> {
        let open = self
            .issues()
            .filter(|issue| self.review.state().status_of(issue) == Status::Open);
        match wanted {
            Wanted::First(extent) => Box::new(
                open.filter(|issue| extent.holds(issue) && !self.is_locked(issue))
                    .map(|issue| (issue, 0)),
            ),
            Wanted::Chosen(_) => {
                let by_id: BTreeMap<IssueId, &Pick> = picks.iter().map(|pick| (pick.id, pick)).collect();
                let by_words: BTreeMap<(SegmentId, &str, &str), &Pick> = picks
                    .iter()
                    .map(|pick| ((pick.segment, pick.rule.as_str(), pick.words.as_str()), pick))
                    .collect();
                Box::new(open.filter_map(move |issue| {
                    let pick = by_id.get(&issue.id).copied().or_else(|| {
                        let words = folded(self.review.state().quote(issue).unwrap_or_default());
                        by_words
                            .get(&(issue.segment, issue.rule.as_str(), words.as_str()))
                            .copied()
                    })?;
                    Some((issue, pick.place_in(issue)))
                }))
            }
        }
    }

    /// All edits of the segments that these accepts concern.
    fn edits_with(&self, accepts: &[Decision]) -> Result<Edits, FormatError> {
        let mut by_segment: BTreeMap<SegmentId, Vec<Edit>> = BTreeMap::new();
        for decision in accepts {
            if let Decision::Accept { issue, edits, .. } | Decision::AcceptEdited { issue, edits } = decision
            {
                let all = by_segment.entry(issue.segment).or_default();
                all.extend(edits.edits().iter().cloned());
            }
        }
        let state = self.review.state();
        let mut all = Edits::new();
        for (segment, edits) in by_segment {
            let misfit = || FormatError::EditDoesNotFit { segment };
            let set = EditSet::new(edits).map_err(|_| misfit())?;
            let texts = state.segment(segment).ok_or_else(misfit)?;
            all.insert(segment, texts.edits_with(&set).map_err(|_| misfit())?);
        }
        Ok(all)
    }

    fn left(
        &self,
        wanted: &Wanted,
        picks: &[Pick],
        accepted: &BTreeSet<IssueId>,
        refused: &BTreeMap<IssueId, FormatError>,
    ) -> Vec<LeftIssue> {
        let mut open = BTreeSet::new();
        let still_open = self.wanted(wanted, picks).map(|(issue, choice)| {
            open.insert(issue.id);
            let why = match refused.get(&issue.id).or_else(|| self.refusal(issue)) {
                Some(error) => Why::Format(error.clone()),
                None if issue.suggestions.get(choice).is_none() => Why::NoSuggestion,
                None => Why::Overlap,
            };
            LeftIssue {
                id: issue.id,
                rule: Some(issue.rule.clone()),
                segment: issue.segment,
                at: issue.at,
                why,
            }
        });
        let mut left: Vec<LeftIssue> = still_open.collect();
        if let Wanted::First(extent) = wanted {
            left.extend(self.refused_of(*extent));
        }
        if let Wanted::Chosen(chosen) = wanted {
            let settled = self.resolved_by_last();
            let known = chosen
                .keys()
                .filter(|id| !accepted.contains(id) && !open.contains(id) && !settled.contains(id));
            left.extend(known.map(|id| {
                let pick = picks.iter().find(|pick| pick.id == *id);
                LeftIssue {
                    id: *id,
                    rule: pick.map(|pick| pick.rule.clone()),
                    segment: pick.map_or(SegmentId(0), |pick| pick.segment),
                    at: TextRange::empty(0),
                    why: Why::Decided,
                }
            }));
        }
        left.sort_by_key(|left| (left.segment, left.at));
        left
    }

    /// The issues that would be taken if the format could write their suggestions.
    fn refused_of(&self, extent: Extent) -> impl Iterator<Item = LeftIssue> {
        self.issues().filter_map(move |issue| {
            let error = self.refusal(issue)?;
            self.as_found(issue).filter(|found| extent.holds(found))?;
            Some(LeftIssue {
                id: issue.id,
                rule: Some(issue.rule.clone()),
                segment: issue.segment,
                at: issue.at,
                why: Why::Format(error.clone()),
            })
        })
    }

    /// The issues that the last operation settled.
    fn resolved_by_last(&self) -> BTreeSet<IssueId> {
        let made = self
            .review
            .to_undo()
            .map_or(&[][..], |operation| &operation.decisions);
        let settled = made.iter().filter_map(|decision| match decision {
            Decision::Settle { issue, .. } => Some(issue.id),
            _ => None,
        });
        settled.collect()
    }
}

impl Pick {
    /// The index of the chosen suggestion in an issue that may have been found again since.
    fn place_in(&self, issue: &Issue) -> usize {
        let label = self.label.as_deref();
        let place = issue
            .suggestions
            .iter()
            .position(|suggestion| label == Some(suggestion.label.as_str()));
        // If the label is gone, the first suggestion is still the first; any other cannot be identified.
        place.unwrap_or(if self.choice == 0 { 0 } else { usize::MAX })
    }
}
