//! All issues of a segment, found or decided, as listed in the interface.

use crate::state::{DecidedIssue, State, Status};
use copydesk_model::{Issue, IssueId, SegmentId};
use copydesk_text::TextRange;
use std::collections::BTreeSet;

/// One entry of the list.
#[derive(Clone, Copy, Debug)]
pub struct ListedIssue<'a> {
    /// Its id, unique within the segment's list.
    pub id: IssueId,
    /// The issue as the engine finds it; `None` if it no longer does.
    pub found: Option<&'a Issue>,
    /// The decision; `None` for open issues and those rejected everywhere.
    pub decided: Option<&'a DecidedIssue>,
    /// Its status.
    pub status: Status,
    /// Its range in the current text; `None` if typing changed the passage.
    pub place: Option<TextRange>,
}

/// Returns the issues of one segment, in reading order: those that the engine finds in the current base text, and
/// decided ones that it no longer finds: accepted issues, even if their words were changed since ([`Status::Stale`]),
/// settled ones, and rejected or confirmed ones whose words are still there.
pub fn listing<'a>(state: &'a State, segment: SegmentId, found: &'a [Issue]) -> Vec<ListedIssue<'a>> {
    let Some(texts) = state.segment(segment) else {
        return Vec::new();
    };
    let mut listed: Vec<ListedIssue<'a>> = Vec::with_capacity(found.len());
    let mut shown: BTreeSet<(IssueId, u32)> = BTreeSet::new();
    let mut names: BTreeSet<IssueId> = BTreeSet::new();
    for issue in found.iter().filter(|issue| issue.segment == segment) {
        let decided = texts.decision_on(issue);
        let place = decided
            .and_then(|decided| texts.place_of(decided))
            .unwrap_or(issue.at);
        shown.extend(decided.map(|decided| (decided.record.id, decided.record.version)));
        names.insert(issue.id);
        let status = state.status_of(issue);
        listed.push(ListedIssue {
            id: issue.id,
            found: Some(issue),
            decided,
            status,
            place: Some(place),
        });
    }
    for decided in texts.decided().rev() {
        let id = decided.record.id;
        let gone = !decided.is_taken_in() && decided.status() == Status::Stale;
        if gone || shown.contains(&(id, decided.record.version)) || !names.insert(id) {
            continue;
        }
        let place = texts.place_of(decided);
        listed.push(ListedIssue {
            id,
            found: None,
            decided: Some(decided),
            status: decided.status(),
            place,
        });
    }
    // Issues without a place come last.
    listed.sort_by_key(|issue| issue.place.map_or((1, TextRange::empty(0)), |place| (0, place)));
    listed
}
