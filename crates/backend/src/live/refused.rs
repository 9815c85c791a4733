//! Suggestions that the format cannot write.
//!
//! They are not offered, so that nothing can be accepted that is then refused. The issue stays, with its other suggestions.
//! Issues in locked text keep theirs: nothing of them can be decided.

use super::LiveReview;
use copydesk_formats::{Edits, FormatError};
use copydesk_model::{Issue, IssueId, SegmentId};
use copydesk_review::Status;
use copydesk_text::EditSet;
use std::collections::BTreeMap;

/// A suggestion that cannot be written: the place of the issue among those of its segment, its own place, and why.
pub(super) struct Refused {
    issue: usize,
    suggestion: usize,
    error: FormatError,
}

impl LiveReview {
    /// Why the format can write none of the suggestions that an issue would have; `None` where it has some, or where they
    /// are missing for another reason.
    pub fn refusal(&self, issue: &Issue) -> Option<&FormatError> {
        self.refused.get(&issue.segment)?.get(&issue.id)
    }

    /// The suggestions for `issues`, all those of a segment, that cannot be written beside `edits`, those of the whole file,
    /// which are the same afterwards.
    pub(super) fn refused_suggestions(
        &self,
        edits: &mut Edits,
        segment: SegmentId,
        issues: &[Issue],
    ) -> Vec<Refused> {
        let state = self.review.state();
        let Some(texts) = state.segment(segment) else {
            return Vec::new();
        };
        let open = |issue: &Issue| state.status_of(issue) == Status::Open && !self.is_locked(issue);
        let offered: Vec<(usize, usize, &EditSet)> = (issues.iter().enumerate())
            .filter(|(_, issue)| open(issue))
            .flat_map(|(place, issue)| {
                let suggestions = issue.suggestions.iter().enumerate();
                suggestions.map(move |(number, suggestion)| (place, number, &suggestion.edits))
            })
            .collect();
        if offered.is_empty() {
            return Vec::new();
        }
        let before = edits.get(&segment).cloned();
        let mut refusal = |set: &EditSet| {
            // What does not fit the text is not the format's to refuse.
            let all = texts.edits_with(set).ok()?;
            edits.insert(segment, all);
            self.loaded.accepts_in(edits, segment, &self.options).err()
        };
        let mut refused = Vec::new();
        let most = offered.iter().map(|(_, number, _)| *number).max().unwrap_or(0);
        for number in 0..=most {
            let of_number = || offered.iter().filter(|offered| offered.1 == number);
            let all = of_number().flat_map(|(_, _, set)| set.edits().iter().cloned());
            // Nearly always all of them can be written.
            if let Ok(all) = EditSet::new(all.collect())
                && texts.edits_with(&all).is_ok()
                && refusal(&all).is_none()
            {
                continue;
            }
            refused.extend(of_number().filter_map(|&(issue, suggestion, set)| {
                Some(Refused {
                    issue,
                    suggestion,
                    error: refusal(set)?,
                })
            }));
        }
        // An older log may hold what cannot be written: then nothing more is refused for it.
        if !refused.is_empty() && before.is_some() && refusal(&EditSet::default()).is_some() {
            refused.clear();
        }
        match before {
            Some(set) => edits.insert(segment, set),
            None => edits.remove(&segment),
        };
        refused
    }
}

/// Takes the refused suggestions out; returns the reason for each issue that has none left.
pub(super) fn withdraw(issues: &mut [Issue], refused: Vec<Refused>) -> BTreeMap<IssueId, FormatError> {
    let mut reasons = BTreeMap::new();
    let mut of_issue: BTreeMap<usize, BTreeMap<usize, FormatError>> = BTreeMap::new();
    for Refused {
        issue,
        suggestion,
        error,
    } in refused
    {
        of_issue.entry(issue).or_default().insert(suggestion, error);
    }
    for (place, mut errors) in of_issue {
        let issue = &mut issues[place];
        let mut number = 0..;
        issue
            .suggestions
            .retain(|_| number.next().is_none_or(|number| !errors.contains_key(&number)));
        if issue.suggestions.is_empty()
            && let Some((_, error)) = errors.pop_first()
        {
            reasons.insert(issue.id, error);
        }
    }
    reasons
}
