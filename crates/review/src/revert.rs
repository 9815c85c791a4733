//! Takes back single changes, and restores earlier texts. Nothing is applied here.

use crate::state::{Change, DecidedIssue, SegmentState, State};
use crate::{Decision, IssueRecord, Review, ReviewError, Verdict};
use copydesk_model::{Issue, IssueId, SegmentId};

/// A change as the editor saw it, so that a different change in the same place is never taken back by mistake.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeenChange {
    /// The segment.
    pub segment: SegmentId,
    /// Its index in [`SegmentState::changes`].
    pub place: usize,
    /// The deleted words.
    pub deleted: String,
    /// The inserted words.
    pub inserted: String,
}

impl Review {
    /// Takes one change back: the decision that made it, if there is one, so that its issue is open again; otherwise
    /// only the words. `found` returns an issue as the engine finds it now.
    ///
    /// # Errors
    /// [`ReviewError::NoSuchChange`] if the change is no longer as it was seen.
    pub fn revert<'i>(
        &self,
        seen: &SeenChange,
        found: impl Fn(IssueId) -> Option<&'i Issue>,
    ) -> Result<Decision, ReviewError> {
        let gone = ReviewError::NoSuchChange {
            segment: seen.segment,
        };
        let Some(state) = self.state().segment(seen.segment) else {
            return Err(gone);
        };
        let as_seen = |change: &&Change| change.deleted == seen.deleted && change.inserted == seen.inserted;
        let change = state.changes().get(seen.place).filter(as_seen).ok_or(gone)?;
        if let Some(id) = change.by.issue() {
            // An accepted suggestion that was typed over since cannot be taken back whole; only these words are
            // restored.
            if let Ok(decision) = self.reopen(id, found(id)) {
                return Ok(decision);
            }
        }
        let mut text = state.current().to_string();
        let now = change.now.start() as usize..change.now.end() as usize;
        text.replace_range(now, &change.deleted);
        Ok(self.rewrite(seen.segment, state.version(), text))
    }

    /// Returns the decisions that restore every segment's text as it was in `then`; empty if nothing differs.
    /// Suggestions accepted since are taken back, and those taken back since are accepted again; if that does not give
    /// the text, it is typed. Decisions that changed no text (rejected, confirmed) are kept.
    pub fn back_to(&self, then: &State) -> Vec<Decision> {
        let pairs = self.state().segments().zip(then.segments());
        pairs
            .filter(|(now, then)| now.current() != then.current())
            .flat_map(|(now, then)| back(now, then))
            .collect()
    }
}

fn back(now: &SegmentState, then: &SegmentState) -> Vec<Decision> {
    let in_force = |decided: &&DecidedIssue| decided.inverse().is_some();
    let was_there = |decided: &&DecidedIssue| {
        let same =
            |one: &DecidedIssue| (one.record.id, &one.verdict) == (decided.record.id, &decided.verdict);
        then.decided().filter(in_force).any(same)
    };
    let since: Vec<_> = now
        .decided()
        .filter(in_force)
        .filter(|decided| !was_there(decided))
        .map(|decided| decided.record.clone())
        .collect();
    let mut decisions = Vec::new();
    let mut state = now.clone();
    // Starts with the last one, as undo does.
    for issue in since.into_iter().rev() {
        let taken_back = state
            .decided_as(&issue)
            .and_then(|decided| state.without(decided));
        let Some(retyped) = taken_back else { continue };
        let mut next = state.clone();
        let done = next.take_out(&issue, &retyped).and_then(|()| next.reopen(&issue));
        if done.is_ok() && next.update_texts().is_ok() {
            state = next;
            decisions.push(Decision::Reopen {
                issue,
                retyped: Some(retyped),
            });
        }
    }
    if state.current() != then.current()
        && let Some(again) = made_again(&state, then)
    {
        decisions.extend(again);
        return decisions;
    }
    if state.current() != then.current() {
        let to = crate::NewText {
            from_version: state.version(),
            text: then.current().to_string(),
        };
        let segment = now.id();
        decisions.push(Decision::Rewrite { segment, to });
    }
    decisions
}

/// Returns the accepts that are in force in `then` and not in `now`, one after another, if they lead from one text to
/// the other.
fn made_again(now: &SegmentState, then: &SegmentState) -> Option<Vec<Decision>> {
    let is_in_effect = |decided: &DecidedIssue| {
        let same = |one: &DecidedIssue| one.inverse().is_some() && one.record.id == decided.record.id;
        now.decided().any(same)
    };
    let missing = then
        .decided()
        .filter(|decided| decided.inverse().is_some() && !is_in_effect(decided));
    let missing: Vec<_> = missing.map(|decided| decided.record.clone()).collect();
    let mut state = then.clone();
    let mut taken_out = Vec::new();
    for issue in missing.iter().rev() {
        let decided = state.decided_as(issue)?.clone();
        let inverse = decided.inverse()?;
        let edits = inverse.invert(state.base()).ok()?;
        let at = inverse.map_cover(decided.place?);
        let retyped = state.without(&decided)?;
        state.take_out(issue, &retyped).ok()?;
        state.reopen(issue).ok()?;
        state.update_texts().ok()?;
        let quote = at.of_text(state.base())?.to_owned();
        taken_out.push((decided, edits, at, quote));
    }
    if state.current() != now.current() {
        return None;
    }
    let mut decisions = Vec::new();
    let versions = now.version()..;
    for ((decided, edits, at, quote), version) in taken_out.into_iter().rev().zip(versions) {
        let Verdict::Accepted { choice, .. } = decided.verdict else {
            return None;
        };
        let issue = IssueRecord {
            version,
            at,
            quote,
            ..decided.record
        };
        decisions.push(match choice {
            Some(choice) => Decision::Accept { issue, choice, edits },
            None => Decision::AcceptEdited { issue, edits },
        });
        let segment = now.id();
        decisions.push(Decision::Rebase { segment });
    }
    Some(decisions)
}
