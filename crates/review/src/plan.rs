//! Decisions on many issues at once. Every issue that is left out is reported with a reason.
//!
//! A plan is one round: its suggestions are independent of each other, so that each is correct whether or not the
//! others are applied. Issues left out as [`Left::Overlap`] are planned again after the engine has checked the new
//! text.

use crate::{Decision, Review, ReviewError, Status};
use copydesk_model::{Applicability, Issue, IssueId, SegmentId};
use copydesk_text::TextRange;
use std::collections::BTreeMap;

/// Why a plan leaves out an issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Left {
    /// Its words or its edits touch those of another issue in the plan.
    Overlap,
    /// It has no such suggestion.
    NoSuggestion,
    /// It is already decided.
    Decided,
}

/// Which first suggestions are accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Extent {
    /// Those that are safe to apply unseen.
    Safe,
    /// All.
    All,
}

impl Extent {
    /// Whether the first suggestion of `issue` is one of these.
    pub fn holds(self, issue: &Issue) -> bool {
        let first = issue.suggestions.first();
        first.is_some_and(|first| self == Self::All || first.applicability == Applicability::Safe)
    }
}

/// The decisions of one operation, and the issues that it leaves out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The decisions, in reading order.
    pub decisions: Vec<Decision>,
    /// The issues left out, in reading order.
    pub left: Vec<(IssueId, Left)>,
}

/// Accepts the first suggestion of every open issue that `extent` includes; other issues are not part of the plan.
/// `issues` are those of the current base texts, in reading order.
///
/// # Errors
/// Those of [`Review::record`], for issues found in another text.
pub fn plan_first<'i>(
    review: &Review,
    issues: impl IntoIterator<Item = &'i Issue>,
    extent: Extent,
) -> Result<Plan, ReviewError> {
    let wanted = issues.into_iter().filter(|issue| extent.holds(issue));
    let open = wanted.filter(|issue| review.state().status_of(issue) == Status::Open);
    plan_chosen(review, open.map(|issue| (issue, 0)))
}

/// Accepts the given suggestion of each of these issues.
///
/// # Errors
/// Those of [`Review::record`], for issues found in another text.
pub fn plan_chosen<'i>(
    review: &Review,
    chosen: impl IntoIterator<Item = (&'i Issue, usize)>,
) -> Result<Plan, ReviewError> {
    let mut plan = Plan::default();
    // For each segment, the ranges that are taken, start to end; no two of them touch.
    let mut taken: BTreeMap<SegmentId, BTreeMap<u32, u32>> = BTreeMap::new();
    for (issue, choice) in chosen {
        if review.state().status_of(issue) != Status::Open {
            plan.left.push((issue.id, Left::Decided));
            continue;
        }
        let Some(suggestion) = issue.suggestions.get(choice) else {
            plan.left.push((issue.id, Left::NoSuggestion));
            continue;
        };
        let extent = suggestion.edits.extent();
        let place = extent.map_or(issue.at, |extent| extent.cover(issue.at));
        let taken = taken.entry(issue.segment).or_default();
        if touches(taken, place) {
            plan.left.push((issue.id, Left::Overlap));
            continue;
        }
        taken.insert(place.start(), place.end());
        plan.decisions.push(review.accept(issue, choice)?);
    }
    Ok(plan)
}

/// Whether `place` overlaps a taken range, or touches one with an insertion: otherwise the same comma could be inserted
/// twice.
fn touches(taken: &BTreeMap<u32, u32>, place: TextRange) -> bool {
    let mut before = taken.range(..=place.end()).rev();
    // Taken ranges do not overlap, so only the last two can reach this one.
    before
        .by_ref()
        .take(2)
        .map(|(start, end)| TextRange::new(*start, *end))
        .any(|known| {
            let near = known.start() <= place.end() && place.start() <= known.end();
            near && (known.overlaps(place) || known.is_empty() || place.is_empty())
        })
}
