//! The consequences of an operation: issues that it resolved_issues, and issues that it introduced.

use super::{Changed, LiveReview};
use copydesk_model::{Issue, IssueId, RuleId, SegmentId};
use copydesk_review::{Decision, IssueRecord, Status};
use copydesk_text::{EditSet, TextRange};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The article before an operation.
pub(super) struct Baseline {
    /// All issues that were found or decided, by segment.
    known: BTreeMap<SegmentId, Vec<Known>>,
    /// Segments that the operation changes.
    segments: BTreeMap<SegmentId, Earlier>,
}

struct Known {
    id: IssueId,
    rule: RuleId,
    /// In the base text; `None` if the passage was changed since.
    at: Option<TextRange>,
}

struct Earlier {
    text: Arc<str>,
    version: u32,
    /// The open issues.
    open: Vec<Issue>,
}

impl Baseline {
    pub(super) fn of(live: &LiveReview) -> Self {
        let mut known: BTreeMap<SegmentId, Vec<Known>> = BTreeMap::new();
        for issue in live.issues() {
            known.entry(issue.segment).or_default().push(Known {
                id: issue.id,
                rule: issue.rule.clone(),
                at: Some(issue.at),
            });
        }
        Self {
            known,
            segments: BTreeMap::new(),
        }
    }

    /// Records the text and open issues of segments that are about to change.
    pub(super) fn remember(&mut self, live: &LiveReview, segments: &BTreeSet<SegmentId>) {
        let state = live.review.state();
        for &id in segments {
            let Some(segment) = state.segment(id) else {
                continue;
            };
            if self.segments.contains_key(&id) {
                continue;
            }
            let decided = segment.decided().map(|decided| Known {
                id: decided.record.id,
                rule: decided.record.rule.clone(),
                at: segment.place_of(decided),
            });
            self.known.entry(id).or_default().extend(decided);
            let open = live.issues_of(id).iter();
            let open = open.filter(|issue| state.status_of(issue) == Status::Open);
            self.segments.insert(
                id,
                Earlier {
                    text: Arc::clone(segment.base()),
                    version: segment.version(),
                    open: open.cloned().collect(),
                },
            );
        }
    }

    /// The decisions that record the consequences of the last operation. `live` is the review after it.
    pub(super) fn consequences(&self, live: &LiveReview, changed: &Changed) -> Vec<Decision> {
        let mut decisions = Vec::new();
        let made = made_by_segment(live);
        for &id in &changed.issues {
            let Some(now) = live.review.state().segment(id) else {
                continue;
            };
            let earlier = self.segments.get(&id);
            let edits = earlier
                .filter(|earlier| earlier.text != *now.base())
                .map(|earlier| EditSet::between(&earlier.text, now.base()))
                .unwrap_or_default();
            if let Some(earlier) = earlier.filter(|_| !edits.is_empty()) {
                let made = made.get(&id).map_or(&[][..], Vec::as_slice);
                decisions.extend(resolved_issues(live, id, earlier, &edits, made));
            }
            decisions.extend(self.uncovered(live, id, &edits));
        }
        decisions
    }

    fn uncovered(&self, live: &LiveReview, id: SegmentId, edits: &EditSet) -> Vec<Decision> {
        let known = self.known.get(&id).map_or(&[][..], Vec::as_slice);
        let is_known = |issue: &&Issue| {
            known.iter().any(|known| {
                known.id == issue.id
                    || known.rule == issue.rule && known.at.is_some_and(|at| same_place(at, issue.at, edits))
            })
        };
        let state = live.review.state();
        let open = live.issues_of(id).iter();
        let new = open
            .filter(|issue| state.status_of(issue) == Status::Open)
            .filter(|issue| !is_known(issue) && !state.is_uncovered(issue));
        // Each is found in the current text, so recording it cannot fail.
        new.filter_map(|issue| live.review.record(issue).ok())
            .map(|issue| Decision::Uncover { issue })
            .collect()
    }
}

/// The decisions of the last operation, by segment.
fn made_by_segment(live: &LiveReview) -> BTreeMap<SegmentId, Vec<&Decision>> {
    let mut made: BTreeMap<SegmentId, Vec<&Decision>> = BTreeMap::new();
    let last = live.review.to_undo();
    for decision in last.map_or(&[][..], |operation| &operation.decisions) {
        made.entry(decision.segment()).or_default().push(decision);
    }
    made
}

/// `Settle` decisions for the issues of a segment that were open, whose text `edits` touch, and which are no longer
/// found. `made` are the decisions of the operation in this segment.
fn resolved_issues(
    live: &LiveReview,
    id: SegmentId,
    earlier: &Earlier,
    edits: &EditSet,
    made: &[&Decision],
) -> Vec<Decision> {
    let accepts: Vec<(&IssueRecord, &EditSet)> = made
        .iter()
        .filter_map(|decision| match decision {
            Decision::Accept { issue, edits, .. } | Decision::AcceptEdited { issue, edits } => {
                Some((issue, edits))
            }
            _ => None,
        })
        .collect();
    let decided: BTreeSet<IssueId> = made
        .iter()
        .filter_map(|decision| Some(decision.issue()?.id))
        .collect();
    let found = live.issues_of(id);
    let mut decisions = Vec::new();
    for issue in &earlier.open {
        let is_found = || {
            found.iter().any(|found| {
                found.id == issue.id || found.rule == issue.rule && same_place(issue.at, found.at, edits)
            })
        };
        let span = span(issue);
        let is_touched = edits.edits().iter().any(|edit| touch(edit.range, span));
        if decided.contains(&issue.id) || !is_touched || is_found() {
            continue;
        }
        let near = accepts.iter().find(|(accepted, edits)| {
            accepted.version == earlier.version
                && edits
                    .extent()
                    .is_some_and(|extent| touch(extent.cover(accepted.at), span))
        });
        let by = near.or(accepts.first()).map(|(accepted, _)| accepted.id);
        // An issue that typing introduced and removed again needs no decision.
        if by.is_none() && earlier_is_new(live, issue, edits) {
            continue;
        }
        decisions.push(Decision::Settle {
            issue: IssueRecord::of(
                issue,
                earlier.version,
                issue.at.of_text(&earlier.text).unwrap_or_default(),
            ),
            by,
            now: edits.map_cover(issue.at),
        });
    }
    decisions
}

/// Whether an issue that is no longer found had been introduced by the editor's changes.
fn earlier_is_new(live: &LiveReview, issue: &Issue, edits: &EditSet) -> bool {
    let mut moved = issue.clone();
    moved.at = edits.map_cover(issue.at);
    live.review.state().is_uncovered(&moved)
}

/// The range of an issue and of all edits of its first suggestion.
fn span(issue: &Issue) -> TextRange {
    let first = issue.suggestions.first().and_then(|first| first.edits.extent());
    first.map_or(issue.at, |extent| extent.cover(issue.at))
}

/// Whether `before`, moved by `edits`, touches `after`; without edits, whether both are equal.
fn same_place(before: TextRange, after: TextRange, edits: &EditSet) -> bool {
    if edits.is_empty() {
        before == after
    } else {
        let now = edits.map_cover(before);
        now == after || now.overlaps(after) || (now.is_empty() && touch(now, after))
    }
}

fn touch(a: TextRange, b: TextRange) -> bool {
    a.start() <= b.end() && b.start() <= a.end()
}
