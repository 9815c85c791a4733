//! Ids and suggestions of issues as they are shown.
//!
//! The engine derives the id of an issue from its words and numbers identical ones. An accepted issue is no longer
//! found, so the next identical one gets its id. The decision keeps that id, so the issue that is found gets another
//! one here, the same after a restart.

use super::LiveReview;
use super::refused::withdraw;
use copydesk_model::{Issue, IssueId, SegmentId};
use copydesk_review::{DecidedIssue, Status, offered};
use std::collections::BTreeSet;

/// Odd, so that repeated steps visit every id.
const STEP: u64 = 0x9E37_79B9_7F4A_7C15;

impl LiveReview {
    /// Updates the shown issues of `segments`, and of those where an id changes. Returns all of these segments.
    pub(super) fn refresh(&mut self, mut segments: BTreeSet<SegmentId>) -> BTreeSet<SegmentId> {
        let held = self.names_of_decisions();
        let differs = |id: &IssueId| held.contains(id) != self.held.contains(id);
        if held != self.held {
            let renamed = self.checked.issues().filter(|issue| differs(&issue.id));
            segments.extend(renamed.map(|issue| issue.segment));
        }
        self.held = held;
        let mut edits = self.edits();
        for &segment in &segments {
            let mut shown = self.issues_to_show(segment);
            self.refused.remove(&segment);
            let found = || self.checked.issues_of(segment).to_vec();
            let issues = shown
                .as_deref()
                .unwrap_or_else(|| self.checked.issues_of(segment));
            let refused = self.refused_suggestions(&mut edits, segment, issues);
            if !refused.is_empty() {
                let issues = shown.get_or_insert_with(found);
                self.refused.insert(segment, withdraw(issues, refused));
            }
            match shown {
                Some(issues) => self.shown.insert(segment, issues),
                None => self.shown.remove(&segment),
            };
        }
        segments
    }

    /// Whether the engine has suggestions for an issue that are not offered, since they lead back.
    pub fn leads_back(&self, issue: &Issue) -> bool {
        self.refusal(issue).is_none()
            && self
                .as_found(issue)
                .is_some_and(|found| found.suggestions.len() > issue.suggestions.len())
    }

    /// The issue as the engine finds it, with all its suggestions.
    pub(super) fn as_found(&self, issue: &Issue) -> Option<&Issue> {
        let mut found = self.checked.issues_of(issue.segment).iter();
        found.find(|found| found.at == issue.at && found.rule == issue.rule)
    }

    /// Ids of decisions on issues that are no longer found.
    fn names_of_decisions(&self) -> BTreeSet<IssueId> {
        let decided = self
            .review
            .state()
            .segments()
            .flat_map(copydesk_review::SegmentState::decided);
        let gone = |decided: &&DecidedIssue| {
            matches!(
                decided.status(),
                Status::Accepted | Status::AcceptedEdited | Status::Settled
            )
        };
        decided.filter(gone).map(|decided| decided.record.id).collect()
    }

    /// The issues of a segment as they are shown; `None` if they are the same as the engine's.
    fn issues_to_show(&self, id: SegmentId) -> Option<Vec<Issue>> {
        let state = self.review.state();
        let found = self.checked.issues_of(id);
        let mut differs = false;
        let shown = found.iter().map(|found| {
            let mut issue = offered(state, found);
            let name = self.name_of(found);
            if issue.id != name {
                issue.to_mut().id = name;
            }
            differs |= matches!(issue, std::borrow::Cow::Owned(_));
            issue.into_owned()
        });
        let shown: Vec<Issue> = shown.collect();
        differs.then_some(shown)
    }

    /// The id to show for an issue: the engine's, or one derived from it if a decision holds that.
    fn name_of(&self, issue: &Issue) -> IssueId {
        if !self.held.contains(&issue.id) || self.is_found_again(issue) {
            return issue.id;
        }
        let mut name = issue.id;
        while self.held.contains(&name) {
            name = IssueId(name.0.wrapping_add(STEP));
        }
        name
    }

    /// Whether another change had settled this issue at the same place.
    fn is_found_again(&self, issue: &Issue) -> bool {
        let Some(segment) = self.review.state().segment(issue.segment) else {
            return false;
        };
        let mut named = segment.decided().filter(|decided| decided.record.id == issue.id);
        named.any(|decided| {
            decided.status() == Status::Settled
                && segment
                    .place_of(decided)
                    .is_some_and(|place| place.start() <= issue.at.end() && issue.at.start() <= place.end())
        })
    }
}
