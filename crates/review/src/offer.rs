//! Which suggestions are offered.
//!
//! Rules can contradict each other: one flags what another suggests, and suggests the first words again. An editor who
//! accepts one suggestion after another must not go round in circles. So a suggestion is withheld if it changes
//! nothing, or leads a segment back: to a text that an accepted suggestion has replaced, or only to words of the
//! machine translation that accepted suggestions have replaced. The issue is still shown, with its other suggestions.
//! Text replaced by hand does not count: a typing error may well be corrected to the words that were there before.
//! Taking back an accepted suggestion allows every suggestion again.

use crate::State;
use copydesk_model::Issue;
use std::borrow::Cow;

/// Returns the issue, found in the current base text, with only the suggestions that are offered.
pub fn offered<'i>(state: &State, issue: &'i Issue) -> Cow<'i, Issue> {
    let Some(segment) = state.segment(issue.segment) else {
        return Cow::Borrowed(issue);
    };
    if !issue
        .suggestions
        .iter()
        .any(|suggestion| segment.leads_back(&suggestion.edits))
    {
        return Cow::Borrowed(issue);
    }
    let mut issue = issue.clone();
    issue
        .suggestions
        .retain(|suggestion| !segment.leads_back(&suggestion.edits));
    Cow::Owned(issue)
}
