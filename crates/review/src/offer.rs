//! Which suggestions are offered.
//!
//! Rules can contradict each other: what one suggests, another flags, and suggests the first words again. An editor who
//! takes suggestions one after another must come to an end. So a suggestion is not offered where it leads a segment back:
//! to a text that an accepted suggestion has replaced, or only to words of the machine translation that accepted
//! suggestions have replaced; nor where it changes nothing. The issue stays, with its other suggestions. What was typed by hand is no such text: a typing
//! error may well be corrected to the words that stood there before. Taking an accept back allows every suggestion again.

use crate::State;
use copydesk_model::Issue;
use std::borrow::Cow;

/// The issue, which the engine finds in the present base text, with the suggestions that are offered.
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
