//! Deciding many issues at once. What cannot be done is named, never skipped silently.

use crate::state::{Taken, folded};
use crate::{Decision, Review, ReviewError, Status};
use copydesk_model::{Applicability, Issue, IssueId, SegmentId};
use std::collections::BTreeMap;

/// Decisions for one operation, and what they leave out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The decisions, in reading order.
    pub decisions: Vec<Decision>,
    /// Open issues left out since their edits touch an accepted edit or one of this plan, in reading order.
    pub conflicts: Vec<IssueId>,
    /// Open issues left out since they do not have the suggestion in question, in reading order.
    pub without: Vec<IssueId>,
}

/// Takes the first suggestion of every open issue where that is [`Applicability::Safe`]. Other issues are not part of
/// the plan. `issues` are those of the present base texts, in reading order.
///
/// # Errors
/// As [`Review::record`], for issues found in another text.
pub fn plan_safe<'i>(
    review: &Review,
    issues: impl IntoIterator<Item = &'i Issue>,
) -> Result<Plan, ReviewError> {
    let mut planner = Planner::of(review);
    for issue in issues {
        let safe = issue
            .suggestions
            .first()
            .is_some_and(|first| first.applicability == Applicability::Safe);
        if safe && review.state().status_of(issue) == Status::Open {
            planner.accept(issue, 0)?;
        }
    }
    Ok(planner.plan)
}

/// Takes suggestion `choice` of `like` for every open issue alike: same rule, same words, a suggestion of the same
/// label.
///
/// # Errors
/// [`ReviewError::NoSuchSuggestion`]; as [`Review::record`], for issues found in another text.
pub fn plan_alike<'i>(
    review: &Review,
    issues: impl IntoIterator<Item = &'i Issue>,
    like: &Issue,
    choice: usize,
) -> Result<Plan, ReviewError> {
    let wanted = like.suggestions.get(choice);
    let label = &wanted
        .ok_or(ReviewError::NoSuchSuggestion {
            issue: like.id,
            choice,
        })?
        .label;
    let mut planner = Planner::of(review);
    for issue in alike(review, issues, like) {
        match issue
            .suggestions
            .iter()
            .position(|suggestion| suggestion.label == *label)
        {
            Some(choice) => planner.accept(issue, choice)?,
            None => planner.plan.without.push(issue.id),
        }
    }
    Ok(planner.plan)
}

/// Takes the given suggestion of each of these issues that is open.
///
/// # Errors
/// [`ReviewError::NoSuchSuggestion`]; as [`Review::record`], for issues found in another text.
pub fn plan_chosen<'i>(
    review: &Review,
    chosen: impl IntoIterator<Item = (&'i Issue, usize)>,
) -> Result<Plan, ReviewError> {
    let mut planner = Planner::of(review);
    for (issue, choice) in chosen {
        if review.state().status_of(issue) == Status::Open {
            planner.accept(issue, choice)?;
        }
    }
    Ok(planner.plan)
}

/// The open issues with the rule and the words (in any case) of `like`, itself included if open.
pub fn alike<'r, 'i: 'r>(
    review: &'r Review,
    issues: impl IntoIterator<Item = &'i Issue> + 'r,
    like: &'r Issue,
) -> impl Iterator<Item = &'i Issue> + 'r {
    let words = review.state().quote(like).map(folded);
    issues.into_iter().filter(move |issue| {
        issue.rule == like.rule
            && review.state().quote(issue).map(folded) == words
            && review.state().status_of(issue) == Status::Open
    })
}

struct Planner<'r> {
    review: &'r Review,
    taken: BTreeMap<SegmentId, Taken>,
    plan: Plan,
}

impl<'r> Planner<'r> {
    fn of(review: &'r Review) -> Self {
        Self {
            review,
            taken: BTreeMap::new(),
            plan: Plan::default(),
        }
    }

    fn accept(&mut self, issue: &Issue, choice: usize) -> Result<(), ReviewError> {
        let decision = self.review.accept(issue, choice)?;
        let Decision::Accept { edits, .. } = &decision else {
            return Ok(());
        };
        let segment = self.review.state().segment(issue.segment);
        let segment = segment.ok_or(ReviewError::UnknownSegment {
            segment: issue.segment,
        })?;
        let taken = self
            .taken
            .entry(issue.segment)
            .or_insert_with(|| segment.taken().clone());
        if taken.in_the_way(edits).is_empty() {
            taken.take(edits, issue.id);
            self.plan.decisions.push(decision);
        } else {
            self.plan.conflicts.push(issue.id);
        }
        Ok(())
    }
}
