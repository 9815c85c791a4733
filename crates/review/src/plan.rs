//! Deciding many issues at once. What is not done is named, never skipped silently.
//!
//! A plan is one round: it takes suggestions that have nothing to do with each other, so that each is right whether or not
//! the others are made. What it leaves for [`Left::Overlap`] is planned again when the engine has checked the new text.

use crate::{Decision, Review, ReviewError, Status};
use copydesk_model::{Applicability, Issue, IssueId, SegmentId};
use copydesk_text::TextRange;
use std::collections::BTreeMap;

/// Why a plan leaves an issue as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Left {
    /// Its words or its edits touch those of an issue that the plan takes.
    Overlap,
    /// It has no such suggestion.
    NoSuggestion,
    /// It is decided already.
    Decided,
}

/// Which first suggestions are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Extent {
    /// Those that may be taken unseen.
    Safe,
    /// All.
    All,
}

impl Extent {
    /// Whether the first suggestion of `issue` is one of them.
    pub fn holds(self, issue: &Issue) -> bool {
        let first = issue.suggestions.first();
        first.is_some_and(|first| self == Self::All || first.applicability == Applicability::Safe)
    }
}

/// Decisions for one operation, and what they leave out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The decisions, in reading order.
    pub decisions: Vec<Decision>,
    /// The issues left out, in reading order.
    pub left: Vec<(IssueId, Left)>,
}

/// Takes the first suggestion of every open issue where `extent` holds it; other issues are not part of the plan. `issues`
/// are those of the present base texts, in reading order.
///
/// # Errors
/// As [`Review::record`], for issues found in another text.
pub fn plan_first<'i>(
    review: &Review,
    issues: impl IntoIterator<Item = &'i Issue>,
    extent: Extent,
) -> Result<Plan, ReviewError> {
    let wanted = issues.into_iter().filter(|issue| extent.holds(issue));
    let open = wanted.filter(|issue| review.state().status_of(issue) == Status::Open);
    plan_chosen(review, open.map(|issue| (issue, 0)))
}

/// Takes the given suggestion of each of these issues.
///
/// # Errors
/// As [`Review::record`], for issues found in another text.
pub fn plan_chosen<'i>(
    review: &Review,
    chosen: impl IntoIterator<Item = (&'i Issue, usize)>,
) -> Result<Plan, ReviewError> {
    let mut plan = Plan::default();
    // By segment the places that are taken, none touching another: where each starts, and where it ends.
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

/// Whether `place` shares a character with one that is taken, or an insertion is at its edge: the same comma could be put
/// there twice.
fn touches(taken: &BTreeMap<u32, u32>, place: TextRange) -> bool {
    let mut before = taken.range(..=place.end()).rev();
    // No taken place overlaps another, so that only the last two can reach this one.
    before
        .by_ref()
        .take(2)
        .map(|(start, end)| TextRange::new(*start, *end))
        .any(|known| {
            let near = known.start() <= place.end() && place.start() <= known.end();
            near && (known.overlaps(place) || known.is_empty() || place.is_empty())
        })
}
